import { compare } from './compare.ts';
import type { GroupColumn } from './group-column.ts';
import type { ShapeOdds } from './kind-odds.ts';

/** Failures of one group that gather somewhere, before it is known what they mean. */
export interface Candidate {
  /** Column of the group. */
  readonly group: number;
  /** The operators with most failing messages, largest first, each with its messages and failed attempts; and how many there are in all. */
  readonly operators: readonly number[];
  readonly operatorUnits: readonly number[];
  readonly operatorFailed: readonly number[];
  readonly operatorCount: number;
  /** Failed attempts, and failing messages of the standard sample. */
  readonly failed: number;
  readonly units: number;
  /** True when it is what is left of the group after others were taken off, so that its mail is all other mail. */
  readonly elsewhere: boolean;
  /** Where it lies: these positions of this column. */
  readonly column: GroupColumn;
  readonly positions: Uint32Array;
  readonly shape: ShapeOdds;
}

/** Operators that a candidate keeps: no more could be named. */
const KEPT = 32;

/** Sums the failures of a group at these positions of its column. */
export function candidateOf(
  group: number,
  column: GroupColumn,
  positions: Uint32Array,
  names: readonly string[],
  shape: ShapeOdds,
  elsewhere = false,
): Candidate {
  let failed = 0;
  let units = 0;
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at] as number;
    failed += column.failed[position] as number;
    units += column.units[position] as number;
  }
  const top = largestAt(column, positions, names);
  return {
    group,
    operators: top.map((position) => column.operator[position] as number),
    operatorUnits: top.map((position) => column.units[position] as number),
    operatorFailed: top.map((position) => column.failed[position] as number),
    operatorCount: positions.length,
    failed,
    units,
    elsewhere,
    column,
    positions,
    shape,
  };
}

/** The positions with most failing messages; ties go by name, so that the order of cells does not matter. */
function largestAt(column: GroupColumn, positions: Uint32Array, names: readonly string[]): readonly number[] {
  const nameAt = (position: number): string => names[column.operator[position] as number] ?? '';
  const order = (a: number, b: number): number =>
    (column.units[b] as number) - (column.units[a] as number) || compare(nameAt(a), nameAt(b));
  let top: number[] = [];
  let least = 0;
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at] as number;
    if ((column.units[position] as number) <= least) continue;
    top.push(position);
    if (top.length < 8 * KEPT) continue;
    top = top.sort(order).slice(0, KEPT);
    // Those that only tie with the last one kept are too small to be named.
    least = column.units[top[KEPT - 1] as number] as number;
  }
  return top.sort(order).slice(0, KEPT);
}
