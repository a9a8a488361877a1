/** Which of the first two numbers of `04/09/2013` is the day. */
export type DayMonthOrder = 'day-first' | 'month-first';

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const NUMERIC =
  /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[,T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([AaPp]\.?[Mm]\.?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;

/** The order that this one date proves, or null when it could be either. */
export function provenOrder(text: string): DayMonthOrder | null {
  const match = NUMERIC.exec(text.normalize('NFKC').trim());
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 && first <= 31 && second <= 12) return 'day-first';
  if (second > 12 && second <= 31 && first <= 12) return 'month-first';
  return match[2] === '.' ? 'day-first' : match[8] ? 'month-first' : null;
}

/** True for `04/09/2013`: day and month can be told only by other dates of the file. */
export function isAmbiguousDate(text: string): boolean {
  const match = NUMERIC.exec(text.normalize('NFKC').trim());
  return match !== null && provenOrder(text) === null && match[1] !== match[3];
}

/**
 * Reads a date of an export: ISO (`2017/07/12 15:09`, `2026-11-25T10:00:00Z`), `01/19/2018 12:00:57 PM`, `25.11.2026 10:00`.
 * A time without a zone is taken for UTC. Returns ms since the epoch; null when it is no date, or when `order` is null
 * and the date does not prove its own order.
 */
export function parseTime(text: string, order: DayMonthOrder | null): number | null {
  const trimmed = text.normalize('NFKC').trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    const ms = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
    return utc(year, month, day, hour, minute, second, ms, zone);
  }
  const numeric = NUMERIC.exec(trimmed);
  if (!numeric) return null;
  const [, first, , second, year, hour, minute, seconds, half, zone] = numeric;
  const decided = provenOrder(trimmed) ?? order ?? (first === second ? 'day-first' : null);
  if (decided === null) return null;
  const [day, month] = decided === 'day-first' ? [first, second] : [second, first];
  return utc(year?.length === 2 ? `20${year}` : year, month, day, hourOf(hour, half), minute, seconds, 0, zone);
}

function hourOf(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour;
  return String((Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0));
}

type Part = string | undefined;
function utc(
  year: Part,
  month: Part,
  day: Part,
  hour: Part,
  minute: Part,
  second: Part,
  ms: number,
  zone: Part,
): number | null {
  const parts = [year, month, day, hour ?? '0', minute ?? '0', second ?? '0'].map(Number);
  const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = parts;
  if (y < 1990 || y > 2200 || m < 1 || m > 12 || d < 1 || d > 31 || h > 23 || min > 59 || s > 60) return null;
  const time = Date.UTC(y, m - 1, d, h, min, s, ms);
  if (new Date(time).getUTCDate() !== d && h < 24 && s < 60) return null;
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (!offset) return time;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return time - (offset[1] === '+' ? 1 : -1) * minutes * 60_000;
}
