import type { CellCounts } from './cell-counts.ts';
import type { CellPlaces } from './cell-places.ts';
import { GROUP_COUNT } from './evidence-group.ts';
import { scaled } from './standard-sample.ts';

/**
 * Failures per operator and group, without the many pairs that do not occur: one row per failing operator, one entry
 * per group in it. Entries of row r are `start[r]` to `start[r + 1]`, in the order of groups.
 */
export interface FailureRows {
  readonly length: number;
  /** Per row: the operator, ascending. */
  readonly operator: Uint32Array;
  readonly start: Uint32Array;
  /** Per entry. */
  readonly group: Uint8Array;
  /** Failed attempts. */
  readonly failed: Float64Array;
  /** Distinct failing messages, of the standard sample. */
  readonly units: Float64Array;
}

/** Failing cells in the order of their operators (counting sort): what follows reads them one after the other. */
interface SortedFailures {
  readonly group: Uint8Array;
  readonly count: Float64Array;
  readonly messages: Float64Array;
  /** Per operator: one past its last cell. */
  readonly ends: Uint32Array;
  /** Failing operators. */
  readonly rows: number;
}

/** Sums failures per operator and group. `scale` brings messages to the standard sample. */
export function failureRows(places: CellPlaces, counts: CellCounts, operatorCount: number, scale: number): FailureRows {
  const sorted = sortedFailures(places, counts, operatorCount);
  const operator = new Uint32Array(sorted.rows);
  const start = new Uint32Array(sorted.rows + 1);
  // Entries are never ahead of the cells that they sum, so they are written over them.
  const { group, count: failed, messages: units } = sorted;
  const sumFailed = new Float64Array(GROUP_COUNT);
  const sumUnits = new Float64Array(GROUP_COUNT);
  let row = 0;
  let entry = 0;
  let cell = 0;
  for (let of = 0; of < operatorCount; of++) {
    const end = sorted.ends[of] as number;
    if (end === cell) continue;
    for (; cell < end; cell++) {
      const at = group[cell] as number;
      sumFailed[at] = (sumFailed[at] as number) + (failed[cell] as number);
      sumUnits[at] = (sumUnits[at] as number) + (units[cell] as number);
    }
    operator[row++] = of;
    for (let at = 0; at < GROUP_COUNT; at++) {
      if (sumFailed[at] === 0) continue;
      group[entry] = at;
      failed[entry] = sumFailed[at] as number;
      units[entry++] = scaled(sumUnits[at] as number, scale);
      sumFailed[at] = 0;
      sumUnits[at] = 0;
    }
    start[row] = entry;
  }
  return {
    length: row,
    operator,
    start,
    group: group.subarray(0, entry),
    failed: failed.subarray(0, entry),
    units: units.subarray(0, entry),
  };
}

function sortedFailures(places: CellPlaces, counts: CellCounts, operatorCount: number): SortedFailures {
  const { operator, group } = places;
  const ends = new Uint32Array(operatorCount);
  let total = 0;
  for (let cell = 0; cell < group.length; cell++) {
    if ((group[cell] as number) < 0 || counts.count[cell] === 0) continue;
    const of = operator[cell] as number;
    ends[of] = (ends[of] as number) + 1;
    total++;
  }
  let begin = 0;
  let rows = 0;
  for (let of = 0; of < operatorCount; of++) {
    const size = ends[of] as number;
    if (size > 0) rows++;
    ends[of] = begin;
    begin += size;
  }
  const sorted = { group: new Uint8Array(total), count: new Float64Array(total), messages: new Float64Array(total) };
  for (let cell = 0; cell < group.length; cell++) {
    const of = operator[cell] as number;
    if ((group[cell] as number) < 0 || counts.count[cell] === 0) continue;
    const at = ends[of] as number;
    ends[of] = at + 1;
    sorted.group[at] = group[cell] as number;
    sorted.count[at] = counts.count[cell] as number;
    sorted.messages[at] = counts.messages[cell] as number;
  }
  return { ...sorted, ends, rows };
}
