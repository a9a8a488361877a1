import { foldWord } from '../delimited/fold-text.ts';
import { parseCount, parsePercent } from '../delimited/parse-count.ts';
import { type Recipient, readRecipient } from '../paste/recipient-domain.ts';
import type { Column, TableRow } from './table-shape.ts';

/** The numbers and texts of one row, before they become attempts. */
export interface RowReading {
  readonly recipient: Recipient;
  readonly domainCell: string;
  readonly relay: string;
  readonly source: string;
  readonly reply: string;
  readonly reason: string;
  readonly status: string;
  readonly type: string;
  readonly time: string;
  readonly count: number | null;
  readonly volume: number | null;
  readonly delivered: number | null;
  readonly failed: number | null;
  readonly hard: number | null;
  readonly soft: number | null;
  /** Share of all failures, 0..1. */
  readonly percent: number | null;
  /** Failures per attempt, 0..1. */
  readonly breakdown: number | null;
  /** Counts under a reply or a domain as header. */
  readonly pivot: readonly {
    readonly label: string;
    readonly kind: 'reply-count' | 'domain-count';
    readonly count: number;
  }[];
}

/** Reads one row; `unusable` when a count in it is negative, broken, not finite or absurdly large. */
export function readRow(row: TableRow, columns: readonly Column[]): RowReading | 'unusable' {
  const cells = mergeSurplus(row.cells, columns);
  const text = (role: Column['role']) => textOf(cells, columns, role);
  const domainCell = text('domain');
  const volume = countOf(cells, columns, 'volume', null);
  const numbers = {
    volume,
    count: countOf(cells, columns, 'count', volume),
    delivered: countOf(cells, columns, 'delivered', volume),
    failed: countOf(cells, columns, 'failed', volume),
    hard: countOf(cells, columns, 'hard', volume),
    soft: countOf(cells, columns, 'soft', volume),
  };
  const pivot = pivotOf(cells, columns);
  if (Object.values(numbers).includes('unusable') || pivot === 'unusable') return 'unusable';
  return {
    ...(numbers as Record<keyof typeof numbers, number | null>),
    pivot,
    recipient: readRecipient(domainCell),
    domainCell,
    relay: text('relay'),
    source: text('source'),
    reply: text('reply') || text('first-text'),
    reason: text('reason'),
    status: text('status'),
    type: text('type'),
    time: text('time'),
    percent: fractionOf(text('percent')),
    breakdown: fractionOf(text('breakdown')),
  };
}

const TOTAL =
  /^(?:(?:grand |sub-?|over-?all )?totals?|total general|total global|sum(?:me|ma)?|sums|gesamt(?:summe|ergebnis)?|insgesamt|somme|totale|totaal|totalt|ensemble|overall|all(?: domains)?|tous(?: les domaines)?|alle(?: domains)?|todos|tutti|\u5408\u8a08|\u603b\u8ba1|\u7e3d\u8a08|\ud569\uacc4)(?:\b|$)[ :]?/;

/** True for a sum row ("Total", "Gesamt", "Total gmail.com"): its numbers are in the other rows already. */
export function isTotalRow(row: TableRow, columns: readonly Column[]): boolean {
  const at = columns.findIndex((column) => column.role === 'domain');
  const named = foldWord((at >= 0 ? row.cells[at] : row.cells[0]) ?? '').replace(/^[*_ ]+|[*_ :]+$/g, '');
  const first = foldWord(row.cells.find((cell) => cell.trim() !== '') ?? '').replace(/^[*_ ]+|[*_ :]+$/g, '');
  return TOTAL.test(named) || TOTAL.test(first) || / (?:total|gesamt|summe|result|ergebnis)$/.test(named);
}

function textOf(cells: readonly string[], columns: readonly Column[], role: Column['role']): string {
  let longest = '';
  columns.forEach((column, at) => {
    const cell = (cells[at] ?? '').trim();
    if (column.role === role && cell.length > longest.length) longest = cell;
  });
  return longest.replace(/^[`*]+|[`*]+$/g, (mark) => (mark.includes('`') || mark.includes('**') ? '' : mark));
}

function countOf(
  cells: readonly string[],
  columns: readonly Column[],
  role: Column['role'],
  volume: number | 'unusable' | null,
): number | 'unusable' | null {
  let sum: number | null = null;
  for (const [at, column] of columns.entries()) {
    const cell = (cells[at] ?? '').trim();
    if (column.role !== role || cell === '' || /^(?:[-\u2013\u2014]|n\/?a)$/i.test(cell)) continue;
    const percent = parsePercent(cell) ?? (/%/.test(column.label) ? parsePercent(`${cell}%`) : null);
    const count =
      percent === null ? parseCount(cell) : typeof volume !== 'number' ? null : Math.round(percent * volume);
    if (count === 'unusable') return 'unusable';
    if (count === null && percent === null) return 'unusable';
    if (count !== null) sum = (sum ?? 0) + count;
  }
  return sum;
}

function fractionOf(cell: string): number | null {
  return cell === '' ? null : (parsePercent(cell) ?? parsePercent(`${cell}%`));
}

function pivotOf(cells: readonly string[], columns: readonly Column[]): RowReading['pivot'] | 'unusable' {
  const pivot: RowReading['pivot'][number][] = [];
  for (const [at, column] of columns.entries()) {
    if (column.role !== 'reply-count' && column.role !== 'domain-count') continue;
    const cell = (cells[at] ?? '').trim();
    if (cell === '' || cell === '-') continue;
    const count = parseCount(cell);
    if (typeof count !== 'number') return 'unusable';
    if (count > 0) pivot.push({ label: column.label.trim(), kind: column.role, count });
  }
  return pivot;
}

/** More cells than columns: a delimiter stood unquoted in the message, or in a count such as 1,204. */
function mergeSurplus(cells: readonly string[], columns: readonly Column[]): readonly string[] {
  let parts = [...cells];
  while (parts.length > columns.length && parts.at(-1)?.trim() === '') parts.pop();
  let surplus = parts.length - columns.length;
  if (surplus <= 0) return parts;
  const lastIsCount = ['count', 'failed', 'volume'].includes(columns.at(-1)?.role ?? '');
  if (lastIsCount && /^\d{3}$/.test(parts.at(-1)?.trim() ?? '') && /^\s*\d{1,3}$/.test(parts.at(-2) ?? '')) {
    parts = [...parts.slice(0, -2), `${parts.at(-2)?.trim()}${parts.at(-1)?.trim()}`];
    surplus--;
  }
  const at = columns.findIndex((column) => column.role === 'reply' || column.role === 'first-text');
  if (surplus <= 0 || at < 0) return parts;
  return [...parts.slice(0, at), parts.slice(at, at + surplus + 1).join(','), ...parts.slice(at + surplus + 1)];
}
