import type { JudgedTally } from '../replies/judged-tally.ts';
import type { CellCounts } from './cell-counts.ts';
import { type CellPlaces, NO_FAILURE } from './cell-places.ts';
import { GROUP_COUNT } from './evidence-group.ts';
import { scaled } from './standard-sample.ts';

/** What each sending IP or pool tried and failed. */
export interface SourceCounts {
  /** Per source and group (`source * GROUP_COUNT + group`): distinct failing messages of the standard sample. */
  readonly units: Float64Array;
  /** Per source: messages tried, of the standard sample; and failed attempts. */
  readonly tried: Float64Array;
  readonly failed: Float64Array;
}

/** Sums per source. `delivered`: position of the outcome in the cells. */
export function sourceCounts(
  { tally }: JudgedTally,
  places: CellPlaces,
  counts: CellCounts,
  scale: number,
): SourceCounts {
  const { length, source, outcome } = tally.cells;
  const units = new Float64Array(tally.sources.length * GROUP_COUNT);
  const tried = new Float64Array(tally.sources.length);
  const failed = new Float64Array(tally.sources.length);
  for (let cell = 0; cell < length; cell++) {
    const group = places.group[cell] as number;
    if (group < 0 && (group !== NO_FAILURE || outcome[cell] !== 0)) continue;
    const of = source[cell] as number;
    const messages = counts.messages[cell] as number;
    tried[of] = (tried[of] as number) + messages;
    if (group < 0) continue;
    units[of * GROUP_COUNT + group] = (units[of * GROUP_COUNT + group] as number) + messages;
    failed[of] = (failed[of] as number) + (counts.count[cell] as number);
  }
  const toSample = (messages: number): number => scaled(messages, scale);
  return { units: units.map(toSample), tried: tried.map(toSample), failed };
}
