import { type DayMonthOrder, isAmbiguousDate, parseTime, provenOrder } from '../delimited/parse-time.ts';

/** How `09/04/2013` is to be read in a file, and whether the file itself shows it. */
export interface DateOrder {
  readonly order: DayMonthOrder;
  readonly certain: boolean;
}

const DAY = 86_400_000;

/**
 * Decides the order of day and month for a whole file from the dates of its head: any date that can be read in one way
 * only; else the order under which no date lies after `now`; else the one under which all dates lie close together, for a
 * send takes days, not months; else day first, and `certain` is false.
 */
export function dateOrder(dates: readonly string[], now: number): DateOrder {
  const ambiguous = dates.filter(isAmbiguousDate);
  const proven = dates.map(provenOrder).find((order) => order !== null);
  if (proven) return { order: proven, certain: true };
  if (ambiguous.length === 0) return { order: 'day-first', certain: true };
  const dayFirst = spanOf(ambiguous, 'day-first');
  const monthFirst = spanOf(ambiguous, 'month-first');
  const future = [dayFirst.last > now + DAY, monthFirst.last > now + DAY];
  if (future[0] !== future[1]) return { order: future[0] ? 'month-first' : 'day-first', certain: true };
  const [a, b] = [dayFirst.last - dayFirst.first, monthFirst.last - monthFirst.first];
  if (a + 14 * DAY < b) return { order: 'day-first', certain: true };
  if (b + 14 * DAY < a) return { order: 'month-first', certain: true };
  return { order: 'day-first', certain: false };
}

function spanOf(dates: readonly string[], order: DayMonthOrder): { readonly first: number; readonly last: number } {
  const times = dates.map((date) => parseTime(date, order)).filter((time) => time !== null);
  return { first: Math.min(...times), last: Math.max(...times) };
}
