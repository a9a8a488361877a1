import { BOUNCED, DEFERRED, DELIVERED, ECHO, OTHER_DOMAINS, SIGNAL } from '../attempts/tally.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import { type BlocklistCount, blocklistCounts } from './blocklist-counts.ts';
import { type CellCounts, cellCounts } from './cell-counts.ts';
import { type CellPlaces, cellPlaces, NO_FAILURE, NOT_A_FAILURE } from './cell-places.ts';
import { compare } from './compare.ts';
import { column, GROUP_COUNT, groupOf } from './evidence-group.ts';
import { type FailureRows, failureRows } from './failure-rows.ts';
import { type OperatorNames, operatorNames } from './operator-names.ts';
import { type SourceCounts, sourceCounts } from './source-counts.ts';
import { sampleScale, scaled } from './standard-sample.ts';

/**
 * Everything that later steps ask of the cells, summed once. An *operator* is who answers for the mail: the filter
 * or gateway in front of a domain where one is known, else the mailbox provider. Attempts are as they are; messages
 * are brought to the standard sample (`scale`), unless their comment says "real".
 */
export interface CountMatrix {
  /** Names of operators: providers first, then filters, then providers that only replies name. */
  readonly operators: readonly string[];
  /** Position of the first filter in `operators`. */
  readonly firstFilter: number;
  readonly places: CellPlaces;
  readonly counts: CellCounts;
  /** Factor from real messages to the standard sample. */
  readonly scale: number;
  readonly rows: FailureRows;
  /** Messages tried (delivered + failing) per operator. */
  readonly tried: Float64Array;
  /** Per provider of the judged tally (table rows): delivered, deferred, bounced attempts. */
  readonly providerOutcomes: Float64Array;
  readonly sources: SourceCounts;
  readonly blocklists: readonly BlocklistCount[];
  readonly smarthost: SmarthostCount | null;
  readonly totals: CellTotals;
  /** Failed attempts per meaning. */
  readonly meaningFailed: Float64Array;
  /** Failing messages with a permanent reply, per group. */
  readonly permanentUnits: Float64Array;
}

interface CellTotals {
  readonly delivered: number;
  readonly deferred: number;
  readonly bounced: number;
  readonly echoes: number;
  readonly signals: number;
  /** Distinct failing messages, real. */
  readonly failingMessages: number;
  /** Failed attempts in a bucket that names no domains. */
  readonly unresolved: number;
  /** Failed attempts without a domain, and not placed by their reply. */
  readonly withoutDomain: number;
  readonly implausible: number;
  /** Failed attempts whose meaning is "no failure" (auto-replies, complaints). */
  readonly notFailures: number;
  /** Signals that speak of the own MTA or network; and those in which the own MTA itself says that it fails. */
  readonly ownSignals: number;
  readonly ownTextSignals: number;
}

interface SmarthostCount {
  readonly relay: string;
  readonly failed: number;
}

/** Sums the cells. Never NaN: counts that are not finite or negative are left out and counted as implausible. */
export function countMatrix(judged: JudgedTally): CountMatrix {
  const names = operatorNames(judged);
  const counts = cellCounts(judged.tally.cells);
  const places = cellPlaces(judged, names);
  const totals = totalsOf(judged, names, places, counts);
  const scale = sampleScale(totals.failingMessages);
  return {
    operators: names.list,
    firstFilter: names.firstFilter + 1,
    places,
    counts,
    scale,
    rows: failureRows(places, counts, names.list.length, scale),
    tried: triedPerOperator(judged, places, counts, names.list.length, scale),
    providerOutcomes: outcomesPer(places.provider, judged.providers.length, judged, counts),
    sources: sourceCounts(judged, places, counts, scale),
    blocklists: blocklistCounts(judged, places, counts, scale),
    smarthost: smarthostOf(judged, places, counts),
    totals,
    ...meaningSums(judged, places, counts, scale),
  };
}

/** Delivered, deferred and bounced attempts per place; `placeOf` gives each cell's place. */
export function outcomesPer(
  placeOf: Uint32Array,
  placeCount: number,
  { tally }: JudgedTally,
  { count }: CellCounts,
): Float64Array {
  const { length, outcome } = tally.cells;
  const sums = new Float64Array(placeCount * 3);
  for (let cell = 0; cell < length; cell++) {
    const slot = outcome[cell] as number;
    if (slot > BOUNCED) continue;
    const at = (placeOf[cell] as number) * 3 + slot;
    sums[at] = (sums[at] as number) + (count[cell] as number);
  }
  return sums;
}

function totalsOf(judged: JudgedTally, names: OperatorNames, places: CellPlaces, counts: CellCounts): CellTotals {
  const { cells, domains } = judged.tally;
  const groups = Int8Array.from(judged.meanings, groupOf);
  const outcomes = new Float64Array(SIGNAL + 1);
  const otherDomains = domains.indexOf(OTHER_DOMAINS);
  const [own, network] = [column('own-mta'), column('network')];
  const sums = {
    failingMessages: 0,
    unresolved: 0,
    withoutDomain: 0,
    notFailures: 0,
    ownSignals: 0,
    ownTextSignals: 0,
  };
  for (let cell = 0; cell < cells.length; cell++) {
    const count = counts.count[cell] as number;
    const outcome = cells.outcome[cell] as number;
    const domain = cells.domain[cell] as number;
    const group = places.group[cell] as number;
    outcomes[outcome] = (outcomes[outcome] as number) + count;
    if (outcome === SIGNAL) {
      const said = groups[judged.cellMeaning[cell] as number];
      if (said === own || said === network) sums.ownSignals += count;
      if (said === own) sums.ownTextSignals += count;
    }
    if (group === NO_FAILURE) continue;
    if (domain === otherDomains) sums.unresolved += count;
    else if (domain === 0 && (names.spokenBy[judged.cellMeaning[cell] as number] ?? -1) < 0)
      sums.withoutDomain += count;
    if (group === NOT_A_FAILURE) sums.notFailures += count;
    else sums.failingMessages += counts.messages[cell] as number;
  }
  return {
    ...sums,
    delivered: outcomes[DELIVERED] as number,
    deferred: outcomes[DEFERRED] as number,
    bounced: outcomes[BOUNCED] as number,
    echoes: outcomes[ECHO] as number,
    signals: outcomes[SIGNAL] as number,
    implausible: counts.implausible,
  };
}

function triedPerOperator(
  { tally }: JudgedTally,
  { operator, group }: CellPlaces,
  { messages }: CellCounts,
  operatorCount: number,
  scale: number,
): Float64Array {
  const tried = new Float64Array(operatorCount);
  for (let cell = 0; cell < group.length; cell++) {
    if ((group[cell] as number) < 0 && tally.cells.outcome[cell] !== DELIVERED) continue;
    const of = operator[cell] as number;
    tried[of] = (tried[of] as number) + (messages[cell] as number);
  }
  for (let of = 0; of < operatorCount; of++) tried[of] = scaled(tried[of] as number, scale);
  return tried;
}

/** The own smarthost that says most failures, or null. */
function smarthostOf({ tally }: JudgedTally, places: CellPlaces, { count }: CellCounts): SmarthostCount | null {
  if (!places.smarthosts.includes(1)) return null;
  const failed = new Map<number, number>();
  const own = column('own-mta');
  for (let cell = 0; cell < tally.cells.length; cell++) {
    const relay = tally.cells.relay[cell] as number;
    if (places.smarthosts[relay] !== 1 || places.group[cell] !== own) continue;
    failed.set(relay, (failed.get(relay) ?? 0) + (count[cell] as number));
  }
  const [first] = [...failed]
    .map(([relay, sum]) => ({ relay: tally.relays[relay] ?? '', failed: sum }))
    .sort((a, b) => b.failed - a.failed || compare(a.relay, b.relay));
  return first ?? null;
}

function meaningSums(
  judged: JudgedTally,
  { group }: CellPlaces,
  { count, messages }: CellCounts,
  scale: number,
): Pick<CountMatrix, 'meaningFailed' | 'permanentUnits'> {
  const permanent = Uint8Array.from(judged.meanings, ({ persistence }) => (persistence === 'permanent' ? 1 : 0));
  const meaningFailed = new Float64Array(judged.meanings.length);
  const permanentUnits = new Float64Array(GROUP_COUNT);
  for (let cell = 0; cell < group.length; cell++) {
    const of = group[cell] as number;
    const meaning = judged.cellMeaning[cell] as number;
    if (of < 0 || meaning < 0) continue;
    meaningFailed[meaning] = (meaningFailed[meaning] as number) + (count[cell] as number);
    if (permanent[meaning] === 1) permanentUnits[of] = (permanentUnits[of] as number) + (messages[cell] as number);
  }
  return { meaningFailed, permanentUnits: permanentUnits.map((sum) => scaled(sum, scale)) };
}
