import { GROUP_COUNT } from './evidence-group.ts';
import type { FailureRows } from './failure-rows.ts';

/** All places where one group of causes fails. */
export interface GroupColumn {
  /** Operators, ascending. */
  readonly operator: Uint32Array;
  /** Failed attempts, and distinct failing messages of the standard sample. */
  readonly failed: Float64Array;
  readonly units: Float64Array;
  readonly totalFailed: number;
  readonly totalUnits: number;
}

/** The rows turned into one column per group. */
export function groupColumns(rows: FailureRows): readonly GroupColumn[] {
  const sizes = new Uint32Array(GROUP_COUNT);
  for (let entry = 0; entry < rows.group.length; entry++)
    if ((rows.failed[entry] as number) > 0)
      sizes[rows.group[entry] as number] = (sizes[rows.group[entry] as number] as number) + 1;
  const columns = Array.from(sizes, (size) => ({
    operator: new Uint32Array(size),
    failed: new Float64Array(size),
    units: new Float64Array(size),
    totalFailed: 0,
    totalUnits: 0,
  }));
  const ends = new Uint32Array(GROUP_COUNT);
  for (let row = 0; row < rows.length; row++) {
    const operator = rows.operator[row] as number;
    for (let entry = rows.start[row] as number; entry < (rows.start[row + 1] as number); entry++) {
      const group = rows.group[entry] as number;
      const column = columns[group];
      if (column === undefined || rows.failed[entry] === 0) continue;
      const at = ends[group] as number;
      ends[group] = at + 1;
      column.operator[at] = operator;
      column.failed[at] = rows.failed[entry] as number;
      column.units[at] = rows.units[entry] as number;
      column.totalFailed += rows.failed[entry] as number;
      column.totalUnits += rows.units[entry] as number;
    }
  }
  return columns;
}

/** Units of one operator in a column: binary search; 0 where it has none. */
export function unitsOf({ operator, units }: GroupColumn, of: number): number {
  let low = 0;
  let high = operator.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((operator[middle] as number) < of) low = middle + 1;
    else high = middle;
  }
  return operator[low] === of ? (units[low] as number) : 0;
}
