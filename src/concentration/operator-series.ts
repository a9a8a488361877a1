import { BOUNCED, DELIVERED } from '../attempts/tally.ts';
import { TIME_SLOTS, timeSlotOfText } from '../attempts/time-slot.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import type { CountMatrix } from './count-matrix.ts';
import { GROUP_COUNT } from './evidence-group.ts';

/** Attempts over time per operator. Buckets are numbered from 0. */
export interface OperatorSeries {
  readonly buckets: number;
  /** Operators with failures, ascending. */
  readonly operators: readonly number[];
  /** Attempts per bucket. */
  readonly tried: (operator: number) => Float64Array;
  /** Failed attempts of a group per bucket; null where there are none. */
  readonly failed: (operator: number, group: number) => Float64Array | null;
  /** Milliseconds that a bucket spans, and where it begins, ms since the epoch. */
  readonly width: number;
  readonly timeOf: (bucket: number) => number;
}

/** Operators whose series are made, by failed attempts: a burst at a smaller one would hold too little to be named. */
const MOST_OPERATORS = 64;

/**
 * The tally's buckets of time (groups of hosts) as series of operators. What several operators delivered in one group of
 * hosts is shared out by their part of it. Null where the input has no times, or no deliveries with times.
 */
export function operatorSeries(judged: JudgedTally, matrix: CountMatrix): OperatorSeries | null {
  const { times } = judged.tally;
  if (times === undefined || times.delivered.slot.length === 0 || times.failed.slot.length === 0) return null;
  const { places, counts } = matrix;
  const { cells } = judged.tally;
  const operators = largest(matrix);
  const position = new Map(operators.map((operator, at) => [operator, at]));
  const slots = slotsOf(judged);
  const all = new Float64Array(TIME_SLOTS);
  const own = operators.map(() => new Float64Array(TIME_SLOTS));
  /** Whose a (slot, template) is: the operator and group with most of it. */
  const owner = new Map<number, { readonly at: number; readonly group: number; readonly count: number }>();
  for (let cell = 0; cell < cells.length; cell++) {
    const count = counts.count[cell] as number;
    const outcome = cells.outcome[cell] as number;
    if (count === 0 || outcome > BOUNCED) continue;
    const at = position.get(places.operator[cell] as number) ?? -1;
    const slot = slots(cell);
    if (outcome === DELIVERED) {
      all[slot] = (all[slot] as number) + count;
      const row = own[at];
      if (row !== undefined) row[slot] = (row[slot] as number) + count;
      continue;
    }
    const group = places.group[cell] as number;
    const key = (cells.template[cell] as number) * TIME_SLOTS + slot;
    const known = owner.get(key);
    const larger = known === undefined || count > known.count || (count === known.count && at > known.at);
    if (group >= 0 && larger) owner.set(key, { at, group, count });
  }
  const { first, length } = spanOf(times);
  const tried = operators.map(() => new Float64Array(length));
  const failed = new Map<number, Float64Array>();
  for (let entry = 0; entry < times.delivered.slot.length; entry++) {
    const slot = times.delivered.slot[entry] as number;
    const bucket = (times.delivered.bucket[entry] as number) - first;
    const count = (times.delivered.count[entry] as number) / Math.max(1, all[slot] as number);
    own.forEach((row, at) => {
      if (row[slot] === 0) return;
      const series = tried[at] as Float64Array;
      series[bucket] = (series[bucket] as number) + count * (row[slot] as number);
    });
  }
  for (let entry = 0; entry < times.failed.slot.length; entry++) {
    const key = (times.failed.template[entry] as number) * TIME_SLOTS + (times.failed.slot[entry] as number);
    const { at = -1, group = -1 } = owner.get(key) ?? {};
    const sent = tried[at];
    if (sent === undefined) continue;
    const bucket = (times.failed.bucket[entry] as number) - first;
    const count = times.failed.count[entry] as number;
    sent[bucket] = (sent[bucket] as number) + count;
    const series = failed.get(at * GROUP_COUNT + group) ?? new Float64Array(length);
    series[bucket] = (series[bucket] as number) + count;
    failed.set(at * GROUP_COUNT + group, series);
  }
  const none = new Float64Array(length);
  return {
    buckets: length,
    operators,
    tried: (operator) => tried[position.get(operator) ?? -1] ?? none,
    failed: (operator, group) => failed.get((position.get(operator) ?? -1) * GROUP_COUNT + group) ?? null,
    width: times.width,
    timeOf: (bucket) => (first + bucket) * times.width,
  };
}

/** The operators with most failed attempts; those that tie with the last one stay too. */
function largest({ rows }: CountMatrix): readonly number[] {
  const sums = Array.from({ length: rows.length }, (_, row) => {
    let failed = 0;
    for (let entry = rows.start[row] ?? 0; entry < (rows.start[row + 1] ?? 0); entry++)
      failed += rows.failed[entry] ?? 0;
    return { operator: rows.operator[row] ?? 0, failed };
  });
  const least = sums.map(({ failed }) => failed).sort((a, b) => b - a)[MOST_OPERATORS - 1] ?? 0;
  return sums
    .filter(({ failed }) => failed >= Math.max(1, least))
    .slice(0, 4 * MOST_OPERATORS)
    .map(({ operator }) => operator);
}

/** The group of hosts of each cell; looked up once per relay and domain. */
function slotsOf({ tally }: JudgedTally): (cell: number) => number {
  const { cells, relays, domains } = tally;
  const byRelay = new Int32Array(relays.length).fill(-1);
  const byDomain = new Int32Array(domains.length).fill(-1);
  return (cell) => {
    const relay = cells.relay[cell] as number;
    const domain = cells.domain[cell] as number;
    const known = relay > 0 ? byRelay : byDomain;
    const index = relay > 0 ? relay : domain;
    if (known[index] === -1) known[index] = timeSlotOfText(relays[relay] ?? '', domains[domain] ?? '');
    return known[index] as number;
  };
}

function spanOf({ delivered, failed }: NonNullable<JudgedTally['tally']['times']>): { first: number; length: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const buckets of [delivered.bucket, failed.bucket])
    for (const bucket of buckets) {
      first = Math.min(first, bucket);
      last = Math.max(last, bucket);
    }
  return { first, length: last - first + 1 };
}
