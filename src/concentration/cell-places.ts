import { BOUNCED, DEFERRED, OTHER_DOMAINS } from '../attempts/tally.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import { compare } from './compare.ts';
import { column, groupOf } from './evidence-group.ts';
import { isMistyped } from './mistyped-domains.ts';
import type { OperatorNames } from './operator-names.ts';
import { smarthostRelays } from './smarthost-relays.ts';

/** `group` of a cell that is no failure: delivered, an echo, a signal. */
export const NO_FAILURE = -1;
/** `group` of a failed attempt whose text says that nothing failed (auto-replies, complaints). */
export const NOT_A_FAILURE = -2;

/** Whose each cell is, and what it counts for. */
export interface CellPlaces {
  /** Operator: the filter in front of the domain where one is known, else the mailbox provider. */
  readonly operator: Uint32Array;
  /** Mailbox provider, as the tables name it. */
  readonly provider: Uint32Array;
  /** Filter in front of the domain; 0 for none. */
  readonly filter: Uint32Array;
  /** Column of the group of causes, or NO_FAILURE, or NOT_A_FAILURE. */
  readonly group: Int8Array;
  /** One byte per relay: 1 for the sender's own smarthost. */
  readonly smarthosts: Uint8Array;
  /** Domains that cannot be reached and look mistyped. */
  readonly mistyped: ReadonlySet<number>;
}

/** What the own smarthost may say without it being the receiver's doing. */
const SMARTHOST_GROUPS = ['relay', 'network', 'receiver-fault', 'rate-limit', 'tls'] as const;

/** Finds operator and group of every cell. A reply that names its speaker places a failure whose domain says nothing. */
export function cellPlaces(judged: JudgedTally, names: OperatorNames): CellPlaces {
  const { tally, cellMeaning } = judged;
  const { length, relay, outcome, domain } = tally.cells;
  const { provider, filter } = providersAndFilters(judged);
  const operator = provider.slice();
  const group = new Int8Array(length).fill(NO_FAILURE);
  const groups = Int8Array.from(judged.meanings, groupOf);
  // Few meanings name their speaker or say that nobody was reached: the others need no second look.
  const special = Uint8Array.from(judged.meanings, ({ cause }, meaning) =>
    cause === 'unreachable' || (names.spokenBy[meaning] as number) >= 0 ? 1 : 0,
  );
  const coded = Uint8Array.from(judged.meanings, ({ code }) => (code === null ? 0 : 1));
  const smarthosts = smarthostRelays(tally);
  const ofSmarthost = new Set(SMARTHOST_GROUPS.map(column));
  const own = column('own-mta');
  const receiverFault = column('receiver-fault');
  const unknown = column('unknown');
  const unknownUser = column('unknown-user');
  const mistyped = new MistypedAmong(tally.domains);
  const speakers = speakerPerDomain(judged, names, provider, filter);
  for (let cell = 0; cell < length; cell++) {
    const front = filter[cell] as number;
    if (front > 0) operator[cell] = names.firstFilter + front;
    else if (speakers !== null && (speakers[domain[cell] as number] as number) >= 0)
      operator[cell] = speakers[domain[cell] as number] as number;
    if (outcome[cell] !== DEFERRED && outcome[cell] !== BOUNCED) continue;
    const meaning = cellMeaning[cell] as number;
    const said = meaning >= 0 ? (groups[meaning] as number) : unknown;
    group[cell] = said < 0 ? NOT_A_FAILURE : said;
    const bySmarthost = smarthosts[relay[cell] as number] === 1 && ofSmarthost.has(said);
    if (bySmarthost) group[cell] = own;
    // A reply with an SMTP code from somebody else's host: it is that host whose disk is full.
    if (said === own && coded[meaning] === 1 && relay[cell] !== 0 && smarthosts[relay[cell] as number] !== 1)
      group[cell] = receiverFault;
    if (special[meaning] !== 1) continue;
    const speaker = names.spokenBy[meaning] as number;
    if (speaker >= 0 && front === 0 && saysNothing(judged.providers[provider[cell] as number] ?? ''))
      operator[cell] = speaker;
    const unreachable = judged.meanings[meaning]?.cause === 'unreachable';
    if (unreachable && !bySmarthost && mistyped.has(domain[cell] as number)) group[cell] = unknownUser;
  }
  return { operator, provider, filter, group, smarthosts, mistyped: mistyped.found };
}

/**
 * Who answers for each domain that no table and no relay places, from any of its replies; -1 where none tells, null where
 * none tells at all. What was delivered there, and what only says "later", is the same operator's.
 */
function speakerPerDomain(
  judged: JudgedTally,
  names: OperatorNames,
  provider: Uint32Array,
  filter: Uint32Array,
): Int32Array | null {
  if (!names.spokenBy.some((speaker) => speaker >= 0)) return null;
  const { tally, cellMeaning } = judged;
  const { length, domain } = tally.cells;
  const silent = Uint8Array.from(judged.providers, (name) => (saysNothing(name) ? 1 : 0));
  const found = new Int32Array(tally.domains.length).fill(-1);
  for (let cell = 0; cell < length; cell++) {
    const meaning = cellMeaning[cell] as number;
    const speaker = meaning < 0 ? -1 : (names.spokenBy[meaning] as number);
    const of = domain[cell] as number;
    if (speaker < 0 || of === 0 || filter[cell] !== 0 || silent[provider[cell] as number] !== 1) continue;
    if (tally.domains[of] === OTHER_DOMAINS) continue;
    const known = found[of] as number;
    // The first by name where a domain names two, so that the order of cells does not matter.
    if (known < 0 || compare(names.list[speaker] ?? '', names.list[known] ?? '') < 0) found[of] = speaker;
  }
  return found;
}

/** A domain typed with a slip cannot be reached because it is not where the mail should go: a fault of the list. */
class MistypedAmong {
  readonly #domains: readonly string[];
  readonly #known: Int8Array;
  readonly found = new Set<number>();
  constructor(domains: readonly string[]) {
    this.#domains = domains;
    this.#known = new Int8Array(domains.length).fill(-1);
  }
  has(domain: number): boolean {
    if (this.#known[domain] === -1) {
      this.#known[domain] = isMistyped(this.#domains[domain] ?? '') ? 1 : 0;
      if (this.#known[domain] === 1) this.found.add(domain);
    }
    return this.#known[domain] === 1;
  }
}

/** A domain that no provider table knows, a bucket, or none stated. */
function saysNothing(provider: string): boolean {
  return provider === '' || provider === OTHER_DOMAINS || provider.includes('.');
}

/** An attempt that never reached a host has no relay: the domain's other attempts say whose it is. */
function providersAndFilters(judged: JudgedTally): { provider: Uint32Array; filter: Uint32Array } {
  const { cellProvider, cellFilter, domainProvider } = judged;
  const { length, relay, domain } = judged.tally.cells;
  if (!relay.includes(0)) return { provider: cellProvider, filter: cellFilter };
  const isDomainName = Uint8Array.from(judged.providers, (name) => (name.includes('.') ? 1 : 0));
  const domainFilter = filterPerDomain(judged);
  const provider = cellProvider.slice();
  const filter = domainFilter === null ? cellFilter : cellFilter.slice();
  for (let cell = 0; cell < length; cell++) {
    const of = domain[cell] as number;
    if (relay[cell] !== 0 || of === 0) continue;
    if (isDomainName[provider[cell] as number] === 1) provider[cell] = domainProvider[of] as number;
    if (domainFilter !== null && filter[cell] === 0) filter[cell] = domainFilter[of] as number;
  }
  return { provider, filter };
}

/** The filter in front of each domain, from any attempt that met it; 0 where none did. Null without filters. */
function filterPerDomain({ tally, cellFilter, filters }: JudgedTally): Uint32Array | null {
  if (filters.length <= 1) return null;
  const filterOf = new Uint32Array(tally.domains.length);
  for (let cell = 0; cell < tally.cells.length; cell++) {
    const filter = cellFilter[cell] as number;
    const domain = tally.cells.domain[cell] as number;
    if (domain === 0 || filter === 0) continue;
    const known = filterOf[domain] as number;
    // The first by name where a domain has two, so that the order of cells does not matter.
    if (known === 0 || compare(filters[filter] ?? '', filters[known] ?? '') < 0) filterOf[domain] = filter;
  }
  return filterOf;
}
