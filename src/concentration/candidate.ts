import { type CountMatrix, compare } from './count-matrix.ts';
import { GROUP_COUNT } from './evidence-group.ts';
import type { ShapeOdds } from './kind-odds.ts';

/** Failures of one group that gather somewhere, before it is known what they mean. */
export interface Candidate {
  /** Column of the group. */
  readonly group: number;
  /** The operators with most failing messages, largest first, and how many there are in all. */
  readonly operators: readonly number[];
  readonly operatorCount: number;
  /** Failed attempts and distinct failing messages. */
  readonly failed: number;
  readonly units: number;
  /** Messages tried at these operators; null where only failures are known. */
  readonly tried: number | null;
  readonly shape: ShapeOdds;
}

/** Operators that a candidate keeps: no more could be named. */
const KEPT = 32;

/** Sums the failures of a group at these operators. */
export function candidateOf(
  group: number,
  places: readonly number[],
  matrix: CountMatrix,
  tried: number | null,
  shape: ShapeOdds,
): Candidate {
  let failed = 0;
  let units = 0;
  for (const operator of places) {
    failed += matrix.failed[operator * GROUP_COUNT + group] ?? 0;
    units += matrix.units[operator * GROUP_COUNT + group] ?? 0;
  }
  return {
    group,
    operators: largestAt(group, places, matrix),
    operatorCount: places.length,
    failed,
    units,
    tried,
    shape,
  };
}

/** The operators with most failing messages; ties go by name, so that the order of cells does not matter. */
function largestAt(group: number, places: readonly number[], matrix: CountMatrix): readonly number[] {
  const unitsAt = (operator: number): number => matrix.units[operator * GROUP_COUNT + group] ?? 0;
  const order = (a: number, b: number): number =>
    unitsAt(b) - unitsAt(a) || compare(matrix.operators[a] ?? '', matrix.operators[b] ?? '');
  let top: number[] = [];
  let least = 0;
  for (const operator of places) {
    if (unitsAt(operator) < least) continue;
    top.push(operator);
    if (top.length < 8 * KEPT) continue;
    top = top.sort(order).slice(0, KEPT);
    // Those that only tie with the last one kept are too small to be named.
    least = unitsAt(top[KEPT - 1] ?? 0) + 1;
  }
  return top.sort(order).slice(0, KEPT);
}
