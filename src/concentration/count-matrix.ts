import { BOUNCED, DEFERRED, DELIVERED, ECHO, OTHER_DOMAINS, SIGNAL } from '../attempts/tally.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import { column, GROUP_COUNT, groupOf } from './evidence-group.ts';
import { smarthostRelays } from './smarthost-relays.ts';

/** Counts above this are no delivery data any more; they are cut to it, so that sums stay exact integers. */
const MOST_PLAUSIBLE_COUNT = 1e15;

/**
 * Everything that later steps ask of the cells, summed once. An *operator* is who answers for the mail: the filter
 * or gateway in front of a domain where one is known, else the mailbox provider.
 * Matrices are row-major: `row * GROUP_COUNT + column`.
 */
export interface CountMatrix {
  /** Names of operators: providers first, then filters. */
  readonly operators: readonly string[];
  /** Position of the first filter in `operators`. */
  readonly firstFilter: number;
  /** Failed attempts, and distinct failing messages, per operator and group. */
  readonly failed: Float64Array;
  readonly units: Float64Array;
  /** Delivered messages, and messages tried (delivered + failing), per operator. */
  readonly delivered: Float64Array;
  readonly tried: Float64Array;
  /** Per provider of the judged tally (table rows): delivered, deferred, bounced attempts. */
  readonly providerOutcomes: Float64Array;
  /** Per domain: delivered, deferred, bounced attempts. */
  readonly domainOutcomes: Float64Array;
  /** Operator of each domain (of its largest failing cell, else of any), -1 where it has none. */
  readonly domainOperator: Int32Array;
  /** Per source and group: distinct failing messages; and messages tried per source. */
  readonly sourceUnits: Float64Array;
  readonly sourceTried: Float64Array;
  readonly sourceFailed: Float64Array;
  readonly blocklists: readonly BlocklistCount[];
  readonly smarthost: SmarthostCount | null;
  /** First and last time of a "user unknown" per operator; NaN without times. */
  readonly unknownUserFrom: Float64Array;
  readonly unknownUserTo: Float64Array;
  readonly totals: {
    readonly delivered: number;
    readonly deferred: number;
    readonly bounced: number;
    readonly echoes: number;
    readonly signals: number;
    readonly failingMessages: number;
    readonly unresolved: number;
    readonly withoutDomain: number;
    readonly implausible: number;
    /** Failed attempts whose meaning is "no failure" (auto-replies, complaints). */
    readonly notFailures: number;
  };
  /** Signals that speak of the own MTA or network. */
  readonly ownSignals: number;
  /** Of these, the ones in which the own MTA itself says that it fails. */
  readonly ownTextSignals: number;
  /** Echoes per group: distinct (domain, reply) pairs. */
  readonly echoKinds: Float64Array;
  /** Failed attempts per meaning. */
  readonly meaningFailed: Float64Array;
  /** Distinct failing messages with a permanent reply, per group. */
  readonly permanentUnits: Float64Array;
}

export interface BlocklistCount {
  readonly name: string;
  failed: number;
  units: number;
  readonly domains: Set<number>;
  readonly operators: Set<number>;
}

export interface SmarthostCount {
  readonly relay: string;
  failed: number;
  units: number;
}

/** Sums the cells. Never NaN: counts that are not finite or negative are left out and counted as implausible. */
export function countMatrix(judged: JudgedTally): CountMatrix {
  const { tally, meanings, cellMeaning, cellFilter } = judged;
  const { cells, domains } = tally;
  const names = operatorNames(judged);
  const operatorCount = names.list.length;
  const failed = new Float64Array(operatorCount * GROUP_COUNT);
  const units = new Float64Array(operatorCount * GROUP_COUNT);
  const delivered = new Float64Array(operatorCount);
  const tried = new Float64Array(operatorCount);
  const unknownUserFrom = new Float64Array(operatorCount).fill(Number.NaN);
  const unknownUserTo = new Float64Array(operatorCount).fill(Number.NaN);
  const providerOutcomes = new Float64Array(judged.providers.length * 3);
  const domainOutcomes = new Float64Array(domains.length * 3);
  const domainOperator = new Int32Array(domains.length).fill(-1);
  const sourceUnits = new Float64Array(tally.sources.length * GROUP_COUNT);
  const sourceTried = new Float64Array(tally.sources.length);
  const sourceFailed = new Float64Array(tally.sources.length);

  const groups = Int8Array.from(meanings, groupOf);
  const permanent = Uint8Array.from(meanings, ({ persistence }) => (persistence === 'permanent' ? 1 : 0));
  const spokenBy = Int32Array.from(meanings, (meaning) =>
    meaning.provider !== null && meaning.provider !== meaning.filter ? (names.index.get(meaning.provider) ?? -1) : -1,
  );
  const nameless = Uint8Array.from(judged.providers, (name) => (name === '' || name === OTHER_DOMAINS ? 1 : 0));
  const isDomainName = Uint8Array.from(judged.providers, (name) => (name.includes('.') ? 1 : 0));
  const blocklistOf = meanings.map((meaning) => meaning.blocklist);
  const blocklists = new Map<string, BlocklistCount>();
  const smarthosts = smarthostRelays(tally);
  const smarthostCounts = new Map<number, SmarthostCount>();

  const own = column('own-mta');
  const unknown = column('unknown');
  const unknownUser = column('unknown-user');
  const network = column('network');
  const movedToSmarthost = new Set([
    column('relay'),
    column('network'),
    column('receiver-fault'),
    column('rate-limit'),
    column('tls'),
  ]);
  const reputation = column('reputation');
  const content = column('content');

  const permanentUnits = new Float64Array(GROUP_COUNT);
  const placedBy = new Float64Array(domains.length).fill(-1);
  const placeDomain = (domain: number, operator: number, weight: number): void => {
    const known = domainOperator[domain] ?? -1;
    const better = weight - (placedBy[domain] ?? -1);
    if (better < 0 || (better === 0 && known >= 0 && compare(names.list[operator] ?? '', names.list[known] ?? '') >= 0))
      return;
    domainOperator[domain] = operator;
    placedBy[domain] = weight;
  };
  const meaningFailed = new Float64Array(meanings.length);
  let echoes = 0;
  let signals = 0;
  let ownSignals = 0;
  let ownTextSignals = 0;
  const echoKinds = new Float64Array(GROUP_COUNT);
  let unresolved = 0;
  let withoutDomain = 0;
  let implausible = 0;
  let notFailures = 0;
  let failingMessages = 0;
  const otherDomains = domains.indexOf(OTHER_DOMAINS);
  const domainFilter = filterPerDomain(judged);

  for (let cell = 0; cell < cells.length; cell++) {
    const raw = cells.count[cell] ?? 0;
    const count = plausible(raw);
    if (count !== raw) implausible++;
    if (count === 0) continue;
    const rawMessages = cells.messages[cell] ?? count;
    const messages = rawMessages > 0 && rawMessages < count ? plausible(rawMessages) || count : count;
    const outcome = cells.outcome[cell] ?? 0;
    const domain = cells.domain[cell] ?? 0;
    let provider = judged.cellProvider[cell] ?? 0;
    if ((cells.relay[cell] ?? 0) === 0 && isDomainName[provider] === 1 && domain > 0)
      provider = judged.domainProvider[domain] ?? provider;
    // An attempt that never reached a host has no relay: the domain's other attempts say whose it is.
    const unplaced = (cells.relay[cell] ?? 0) === 0;
    const filter = (cellFilter[cell] ?? 0) || (unplaced ? (domainFilter[domain] ?? 0) : 0);
    const source = cells.source[cell] ?? 0;
    const meaning = cellMeaning[cell] ?? -1;
    if (outcome === ECHO) {
      echoes += count;
      const group = meaning >= 0 ? (groups[meaning] ?? -1) : -1;
      if (group >= 0) echoKinds[group] = (echoKinds[group] ?? 0) + 1;
      continue;
    }
    if (outcome === SIGNAL) {
      signals += count;
      const group = meaning >= 0 ? (groups[meaning] ?? -1) : -1;
      if (group === own || group === network) ownSignals += count;
      if (group === own) ownTextSignals += count;
      continue;
    }
    const slot = outcome === DELIVERED ? 0 : outcome === DEFERRED ? 1 : 2;
    providerOutcomes[provider * 3 + slot] = (providerOutcomes[provider * 3 + slot] ?? 0) + count;
    domainOutcomes[domain * 3 + slot] = (domainOutcomes[domain * 3 + slot] ?? 0) + count;
    let operator = filter > 0 ? names.firstFilter + filter : provider;
    if (outcome === DELIVERED) {
      delivered[operator] = (delivered[operator] ?? 0) + messages;
      tried[operator] = (tried[operator] ?? 0) + messages;
      sourceTried[source] = (sourceTried[source] ?? 0) + messages;
      placeDomain(domain, operator, 0);
      continue;
    }
    if (outcome !== DEFERRED && outcome !== BOUNCED) continue;
    // A reply that names its speaker places a failure whose domain says nothing.
    const speaker = meaning >= 0 ? (spokenBy[meaning] ?? -1) : -1;
    if (speaker >= 0 && filter === 0 && (nameless[provider] === 1 || isDomainName[provider] === 1)) operator = speaker;
    let group = meaning >= 0 ? (groups[meaning] ?? -1) : unknown;
    if (domain === otherDomains) unresolved += count;
    else if (domain === 0 && speaker < 0) withoutDomain += count;
    if (group < 0) {
      notFailures += count;
      continue;
    }
    const relay = cells.relay[cell] ?? 0;
    if (smarthosts[relay] === 1 && movedToSmarthost.has(group)) {
      group = own;
      const entry = smarthostCounts.get(relay) ?? { relay: tally.relays[relay] ?? '', failed: 0, units: 0 };
      entry.failed += count;
      entry.units += messages;
      smarthostCounts.set(relay, entry);
    }
    failingMessages += messages;
    if (meaning >= 0) meaningFailed[meaning] = (meaningFailed[meaning] ?? 0) + count;
    if (meaning >= 0 && permanent[meaning] === 1) permanentUnits[group] = (permanentUnits[group] ?? 0) + messages;
    const at = operator * GROUP_COUNT + group;
    failed[at] = (failed[at] ?? 0) + count;
    units[at] = (units[at] ?? 0) + messages;
    tried[operator] = (tried[operator] ?? 0) + messages;
    placeDomain(domain, operator, count);
    sourceUnits[source * GROUP_COUNT + group] = (sourceUnits[source * GROUP_COUNT + group] ?? 0) + messages;
    sourceTried[source] = (sourceTried[source] ?? 0) + messages;
    sourceFailed[source] = (sourceFailed[source] ?? 0) + count;
    if (group === unknownUser) {
      unknownUserFrom[operator] = earlier(unknownUserFrom[operator] ?? Number.NaN, cells.first[cell] ?? Number.NaN);
      unknownUserTo[operator] = -earlier(-(unknownUserTo[operator] ?? Number.NaN), -(cells.last[cell] ?? Number.NaN));
    }
    if (group === reputation || group === content) {
      const name = (meaning >= 0 ? blocklistOf[meaning] : null) ?? (filter > 0 ? (judged.filters[filter] ?? '') : '');
      if (name !== '') {
        const entry = blocklists.get(name) ?? { name, failed: 0, units: 0, domains: new Set(), operators: new Set() };
        entry.failed += count;
        entry.units += messages;
        entry.domains.add(domain);
        entry.operators.add(provider);
        blocklists.set(name, entry);
      }
    }
  }

  const sum = (slot: number): number => {
    let total = 0;
    for (let row = slot; row < domainOutcomes.length; row += 3) total += domainOutcomes[row] ?? 0;
    return total;
  };
  return {
    operators: names.list,
    firstFilter: names.firstFilter + 1,
    failed,
    units,
    delivered,
    tried,
    providerOutcomes,
    domainOutcomes,
    domainOperator,
    sourceUnits,
    sourceTried,
    sourceFailed,
    blocklists: [...blocklists.values()].sort((a, b) => b.failed - a.failed || compare(a.name, b.name)),
    smarthost:
      [...smarthostCounts.values()].sort((a, b) => b.failed - a.failed || compare(a.relay, b.relay))[0] ?? null,
    unknownUserFrom,
    unknownUserTo,
    totals: {
      delivered: sum(0),
      deferred: sum(1),
      bounced: sum(2),
      echoes,
      signals,
      failingMessages,
      unresolved,
      withoutDomain,
      implausible,
      notFailures,
    },
    ownSignals,
    ownTextSignals,
    echoKinds,
    meaningFailed,
    permanentUnits,
  };
}

/** The filter in front of each domain, from any attempt that met it; 0 where none did. */
function filterPerDomain({ tally, cellFilter, filters }: JudgedTally): Uint32Array {
  const filterOf = new Uint32Array(tally.domains.length);
  if (filters.length <= 1) return filterOf;
  for (let cell = 0; cell < tally.cells.length; cell++) {
    const filter = cellFilter[cell] ?? 0;
    const domain = tally.cells.domain[cell] ?? 0;
    if (domain === 0 || filter === 0) continue;
    const known = filterOf[domain] ?? 0;
    // The first by name where a domain has two, so that the order of cells does not matter.
    if (known === 0 || compare(filters[filter] ?? '', filters[known] ?? '') < 0) filterOf[domain] = filter;
  }
  return filterOf;
}

/** A whole number of 0 or more; 0 for what is no count at all. */
export function plausible(count: number): number {
  if (!(count > 0)) return 0;
  return count >= MOST_PLAUSIBLE_COUNT ? MOST_PLAUSIBLE_COUNT : Math.round(count);
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function earlier(a: number, b: number): number {
  return Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b);
}

/** Providers, then filters (index 0 of the filters is "none" and stays empty), then providers that only a reply names. */
function operatorNames(judged: JudgedTally): { list: string[]; firstFilter: number; index: Map<string, number> } {
  const spoken = new Set<string>();
  for (const { provider, filter } of judged.meanings)
    if (provider !== null && provider !== filter) spoken.add(provider);
  const list = [...judged.providers];
  const firstFilter = list.length;
  const index = new Map<string, number>();
  if (spoken.size > 0) {
    for (let position = 0; position < firstFilter; position++) {
      const name = list[position] ?? '';
      if (spoken.has(name) && !index.has(name)) index.set(name, position);
    }
  }
  for (const name of judged.filters) list.push(name);
  for (const name of [...spoken].sort(compare)) {
    if (index.has(name)) continue;
    index.set(name, list.length);
    list.push(name);
  }
  return { list, firstFilter, index };
}
