import type { TableBlock } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { formatCount, formatPercent, formatRatio } from '../../explanation/format-numbers.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { LIMITS } from '../limits.ts';
import { oneLine } from './clean.ts';
import { shortenName } from './shorten.ts';

export type TableColumn = TableBlock['columns'][number];

const CHANNEL = 18;
/** Characters that fit into the narrowest column. */
const UNBROKEN = 10;

/** A cell in words, never empty. */
export function cellText(
  value: string | number | null | undefined,
  { id, type }: Pick<TableColumn, 'id' | 'type'>,
  language: Language,
): string {
  // Teams' ids of channels are long and say nothing to a reader; their beginning tells two of them apart.
  if (id === 'channel' && typeof value === 'string') return shorten(oneLine(value), CHANNEL) || '–';
  if (typeof value !== 'number') return breakable(shortenName(oneLine(value ?? ''), LIMITS.tableCell)) || '–';
  if (type === 'percent') return formatPercent(value, language);
  return type === 'number' ? formatRatio(value, language) : formatCount(value, language);
}

/** Words that are kept together may be wider than their column; clients would cut them anywhere. */
function breakable(text: string): string {
  const isLong = (piece: string) => piece.length > UNBROKEN;
  return text
    .split(' ')
    .map((piece) => (isLong(piece) ? piece.replaceAll('\u00A0', ' ') : piece))
    .join(' ');
}

const TELLING: readonly string[] = ['failed', 'shareOfFailures', 'failureRate', 'attempts', 'lift'];

/** More rows than this are narrower: one name and two numbers. */
const LONG = 25;

/** The columns that a phone has room for: names first, then what tells most. `at` is a column's place in the rows. */
export function tellingColumns(
  columns: TableBlock['columns'],
  rows: number,
): readonly (TableColumn & { readonly at: number })[] {
  const rank = ({ id, type }: TableColumn, at: number) => {
    const telling = TELLING.indexOf(id);
    return type === 'text' ? -1 : telling === -1 ? TELLING.length + at : telling;
  };
  const sorted = columns.map((column, at) => ({ ...column, at })).sort((a, b) => rank(a, a.at) - rank(b, b.at));
  const numbers = sorted.filter(({ type }) => type !== 'text');
  if (rows <= LONG || numbers.length < 2) return sorted.slice(0, LIMITS.tableColumns);
  return [...sorted.slice(0, 1), ...numbers.slice(0, 2)];
}
