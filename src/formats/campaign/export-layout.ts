import { RecordAssembler } from '../delimited/record-assembler.ts';
import { isNumber } from '../table/cell-kinds.ts';
import { columnRole } from '../table/column-role.ts';
import { type ExportColumn, exportColumn, isXPathHeader } from './export-column.ts';
import { rowStatus } from './status-words.ts';

/** Where an export's columns stand. Positions are -1 where a column is missing. */
export interface ExportLayout {
  readonly delimiter: string;
  readonly positions: Readonly<Record<ExportColumn, number>>;
  /** Records before the first row of data: the header, and a title above it. */
  readonly skip: number;
  /** How surely this is a delivery-log export, 0..1. */
  readonly certainty: number;
}

const DELIMITERS = [';', ',', '\t', '|'] as const;
const COLUMNS: readonly ExportColumn[] = [
  'address',
  'domain',
  'status',
  'reason',
  'type',
  'text',
  'first-text',
  'description',
  'time',
  'source',
  'relay',
];
const AGGREGATES: ReadonlySet<string> = new Set([
  'count',
  'volume',
  'failed',
  'hard',
  'soft',
  'delivered',
  'percent',
  'breakdown',
]);

/** Finds the columns of a delivery-log export in the head of a text, or null when it is none. */
export function exportLayout(head: string): ExportLayout | null {
  const lines = head.split(/\r\n|\r|\n/, 200);
  const layouts = DELIMITERS.map((delimiter) => layoutFor(recordsOf(lines, delimiter), delimiter)).filter(
    (layout) => layout !== null,
  );
  return layouts.reduce<ExportLayout | null>(
    (best, one) => (best && best.certainty >= one.certainty ? best : one),
    null,
  );
}

/** The first records of a text, up to 60. */
export function recordsOf(lines: readonly string[], delimiter: string): readonly (readonly string[])[] {
  const assembler = new RecordAssembler(delimiter);
  const records: (readonly string[])[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() !== '') records.push(...assembler.push(line, at + 1).map((record) => record.fields));
    if (records.length >= 60) break;
  }
  return records;
}

function layoutFor(records: readonly (readonly string[])[], delimiter: string): ExportLayout | null {
  for (const [at, header] of records.slice(0, 8).entries()) {
    if (header.length < 2) continue;
    const certainty = headerCertainty(header, records.slice(at + 1));
    if (certainty > 0) return { delimiter, positions: positionsOf(header), skip: at + 1, certainty };
  }
  return withoutHeader(records, delimiter);
}

function headerCertainty(header: readonly string[], rows: readonly (readonly string[])[]): number {
  const columns = header.map(exportColumn);
  const has = (...wanted: ExportColumn[]) => columns.some((column) => column !== null && wanted.includes(column));
  if (!has('address', 'domain') && !(has('status') && has('text', 'reason'))) return 0;
  if (!has('status', 'reason', 'type', 'text', 'first-text', 'description')) return 0;
  if (
    header.some((cell, at) =>
      isCountColumn(
        cell,
        rows.map((row) => row[at] ?? ''),
      ),
    )
  )
    return 0;
  if (header.some(isXPathHeader)) return 0.98;
  const statusAt = columns.indexOf('status');
  const addressAt = columns.indexOf('address');
  const statuses = rows.map((row) => row[statusAt]?.trim() ?? '').filter((cell) => cell !== '');
  const known = statuses.filter((cell) => rowStatus(cell) !== null).length;
  const addresses = addressAt >= 0 ? rows.filter((row) => row[addressAt]?.includes('@')).length : 0;
  if (statusAt >= 0 && statuses.length > 0) return known >= 0.5 * statuses.length ? 0.93 : 0.2;
  if (statusAt >= 0) return addressAt >= 0 ? 0.9 : 0.7;
  return addresses > 0 && has('reason', 'type') ? 0.85 : 0;
}

/** A column of counts: the rows are sums over recipients, not recipients. */
function isCountColumn(header: string, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return AGGREGATES.has(columnRole(header) ?? '') && filled.length > 0 && filled.every(isNumber);
}

function positionsOf(header: readonly string[]): Record<ExportColumn, number> {
  const columns = header.map(exportColumn);
  // Both "Event date" and "Last modified" may stand there: the event counts.
  const event = header.findIndex(
    (cell, at) => columns[at] === 'time' && /event|ereignis|\u00e9v\u00e9|evenement|evento/i.test(cell),
  );
  return Object.fromEntries(
    COLUMNS.map((column) => [column, column === 'time' && event >= 0 ? event : columns.indexOf(column)]),
  ) as Record<ExportColumn, number>;
}

/** Rows without a header: a column of addresses, a column of status words, and the longest text. */
function withoutHeader(records: readonly (readonly string[])[], delimiter: string): ExportLayout | null {
  const width = records[0]?.length ?? 0;
  if (width < 2 || records.length < 2) return null;
  const column = (at: number) => records.map((row) => row[at]?.trim() ?? '');
  const find = (test: (cell: string) => boolean, not: readonly number[] = []) =>
    Array.from({ length: width }, (_, at) => at).find(
      (at) => !not.includes(at) && column(at).filter(test).length >= 0.8 * records.length,
    ) ?? -1;
  const address = find((cell) => /^<?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/.test(cell));
  const status = find((cell) => cell.length > 1 && rowStatus(cell) !== null && rowStatus(cell) !== 'unknown');
  if (address < 0 || status < 0) return null;
  const time = find((cell) => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(cell), [address, status]);
  const lengths = Array.from({ length: width }, (_, at) =>
    [address, status, time].includes(at) ? 0 : column(at).join('').length,
  );
  const text = Math.max(...lengths) > 0 ? lengths.indexOf(Math.max(...lengths)) : -1;
  const positions = Object.fromEntries(COLUMNS.map((one) => [one, -1])) as Record<ExportColumn, number>;
  return { delimiter, positions: { ...positions, address, status, time, text }, skip: 0, certainty: 0.92 };
}
