import { RecordAssembler } from '../delimited/record-assembler.ts';
import { stripDecoration } from '../paste/strip-decoration.ts';
import { assignColumns } from './assign-columns.ts';
import { isDomainCell, isNumber } from './cell-kinds.ts';
import { columnRole } from './column-role.ts';
import type { TableRow, TableShape } from './table-shape.ts';

/** A line of the text with its number. */
export interface TextLine {
  readonly text: string;
  readonly number: number;
}

/** How the cells of a line are told apart. */
export interface CellSplitter {
  readonly name: 'pipe' | 'tab' | 'semicolon' | 'comma' | 'blanks';
  /** Rows from lines, in order; a row may take several lines when a quoted cell holds a break. */
  readonly rows: (lines: readonly TextLine[]) => readonly TableRow[];
}

/** A table found in a text. */
export interface FoundTable {
  readonly shape: TableShape;
  readonly splitter: CellSplitter;
  /** Index of the first line after the table. */
  readonly end: number;
  /** The body, without the header. */
  readonly rows: readonly TableRow[];
}

const PROBE = 30;
const BORDER = /^[\s|+:=\u2500-\u257f-]+$/;
/** Log lines have commas and blanks, but are no rows of a table. */
const LOG_LINE =
  /(?:^\s*[{[]"|^\s*[{[]$|^(?:\w{3} [ \d]\d \d\d:\d\d:\d\d |\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S* \S+ \S+\[\d+\]:)|\bto=<|\brelay=|\bstat=|\bstatus=|=> |\*\* |== )/;

/** Looks for a table that starts at line `start`; null when none does. */
export function findTable(lines: readonly TextLine[], start: number): FoundTable | null {
  const first = lines[start]?.text ?? '';
  if (LOG_LINE.test(first)) return null;
  for (const splitter of splittersFor(first)) {
    if (!mayStart(splitter, lines, start)) continue;
    const end = extentOf(lines, start, splitter, start + PROBE);
    const probe = splitter.rows(lines.slice(start, end));
    const shape = probe.length > 0 ? assignColumns(widened(probe)) : null;
    if (!shape || !isSure(shape, probe, splitter)) continue;
    const wholeEnd = end - start >= PROBE ? extentOf(lines, start, splitter, lines.length) : end;
    const rows = splitter.rows(lines.slice(start, wholeEnd));
    return { shape, splitter, end: wholeEnd, rows: shape.hasHeader ? rows.slice(1) : rows };
  }
  return null;
}

/** A first look at one row, for most lines of a text start no table: a known header word, a domain or a number must be in it. */
function mayStart(splitter: CellSplitter, lines: readonly TextLine[], start: number): boolean {
  const text = lines[start]?.text ?? '';
  if (splitter.name === 'pipe' && BORDER.test(text)) return true;
  const cells = splitter.rows([{ text, number: 1 }])[0]?.cells ?? [];
  if (cells.length < 2 || cells.length > 200) return false;
  const short = cells.map((cell) => cell.trim()).filter((cell) => cell.length > 0 && cell.length <= 80);
  const telling = short.filter((cell) => columnRole(cell) !== null || isNumber(cell) || isDomainCell(cell)).length;
  return telling >= 1 && (telling >= 2 || splitter.name !== 'comma' || short.length <= 3);
}

/** Rows with surplus cells must not widen the probe: a delimiter in a message is no column. */
function widened(rows: readonly TableRow[]): readonly (readonly string[])[] {
  const width = rows[0]?.cells.length ?? 0;
  const narrowest = Math.min(...rows.map((row) => (row.cells.length > 1 ? row.cells.length : width)));
  return rows.map((row) =>
    row.cells.length > Math.max(width, narrowest) ? row.cells.slice(0, Math.max(width, narrowest)) : row.cells,
  );
}

function isSure(shape: TableShape, rows: readonly TableRow[], splitter: CellSplitter): boolean {
  const body = rows.length - (shape.hasHeader ? 1 : 0);
  const roles = shape.columns.map((column) => column.role);
  const known = roles.filter((role) => role !== 'other').length;
  if (shape.hasHeader) return body >= 1 || (known >= 2 && splitter.name !== 'blanks');
  if (known < 2) return false;
  const complete = roles.includes('domain') && (roles.includes('count') || roles.includes('failed'));
  if (body >= 2)
    return complete || splitter.name === 'pipe' || splitter.name === 'tab' || splitter.name === 'semicolon';
  return complete && (splitter.name === 'tab' || splitter.name === 'semicolon' || splitter.name === 'pipe');
}

/** Where the run of lines ends that this splitter takes for rows. One blank line between rows is skipped. */
function extentOf(lines: readonly TextLine[], start: number, splitter: CellSplitter, limit: number): number {
  let end = start;
  let quotes = 0;
  for (let at = start; at < Math.min(limit, lines.length); at++) {
    const text = lines[at]?.text ?? '';
    const inQuotes = quotes % 2 === 1 && at - start < 2000;
    if (inQuotes || isRowLine(text, splitter)) {
      end = at + 1;
      if (splitter.name !== 'pipe' && splitter.name !== 'blanks') quotes += text.split('"').length - 1;
    } else if (text.trim() !== '' || lines[at + 1] === undefined || !isRowLine(lines[at + 1]?.text ?? '', splitter))
      break;
  }
  return end;
}

function isRowLine(text: string, splitter: CellSplitter): boolean {
  if (text.trim() === '' || LOG_LINE.test(text)) return false;
  if (splitter.name === 'pipe') return /[|\u2502]/.test(text) || BORDER.test(text);
  if (splitter.name === 'tab') return text.includes('\t');
  if (splitter.name === 'semicolon') return text.includes(';');
  if (splitter.name === 'comma') return text.includes(',');
  return / {2,}/.test(text.trim()) || BORDER.test(text);
}

function splittersFor(first: string): readonly CellSplitter[] {
  return SPLITTERS.filter((splitter) => isRowLine(first, splitter));
}

function delimited(name: CellSplitter['name'], delimiter: string): CellSplitter {
  return {
    name,
    rows: (lines) => {
      const assembler = new RecordAssembler(delimiter);
      const records = lines
        .filter((line) => line.text.trim() !== '')
        .flatMap((line) => assembler.push(line.text, line.number));
      return [...records, ...assembler.flush()].map(({ fields, line, text }) => ({ cells: fields, line, text }));
    },
  };
}

function linewise(name: CellSplitter['name'], split: (text: string) => readonly string[]): CellSplitter {
  return {
    name,
    rows: (lines) =>
      lines
        .filter((line) => line.text.trim() !== '' && !BORDER.test(line.text))
        .map((line) => ({ cells: split(line.text), line: line.number, text: line.text })),
  };
}

/** Cells of `| a | b |`, `a | b`, `│ a │ b │`; `\|` is a bar inside a cell. */
function pipeCells(text: string): readonly string[] {
  const bare = text
    .replaceAll('\u2502', '|')
    .replace(/^(?:\s*(?:>|&gt;)\s?)+/, '')
    .trim();
  const inner = bare.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .replaceAll('\\|', '|')
      .trim()
      .replace(/^\*\*(.*)\*\*$/, '$1'),
  );
}

function blankCells(text: string): readonly string[] {
  return stripDecoration(text)
    .trim()
    .split(/ {2,}|\t+/);
}

/** Most telling first: a line of a Markdown table may hold any other delimiter. */
export const SPLITTERS: readonly CellSplitter[] = [
  linewise('pipe', pipeCells),
  delimited('tab', '\t'),
  delimited('semicolon', ';'),
  delimited('comma', ','),
  linewise('blanks', blankCells),
];
