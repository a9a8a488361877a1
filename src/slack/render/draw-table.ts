import type { TableBlock } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { formatCount } from '../../explanation/format-numbers.ts';
import { LIMITS } from '../limits.ts';
import { escapedWithin } from './escaped-within.ts';
import { mrkdwn } from './mrkdwn.ts';
import type { Setting } from './setting.ts';
import { oneLine } from './shorten.ts';
import type { DataTableCell, SlackBlock } from './slack-block.ts';
import { cellText, dataCellText, tableCell } from './table-cells.ts';

const PAGE = 10;
const TELLING: readonly string[] = ['failed', 'shareOfFailures', 'failureRate', 'attempts', 'lift'];

/** A table that the reader can sort by any column. Says how many rows it leaves out. */
export function drawTable(table: TableBlock, setting: Setting): SlackBlock[] {
  const columns = tellingFirst(table.columns).slice(0, LIMITS.tableColumns);
  if (columns.length === 0 || table.rows.length === 0) return [];
  const caption = shorten(oneLine(table.caption), LIMITS.tableCaption) || '–';
  const header = columns.map(({ label }): DataTableCell => {
    return { type: 'raw_text', text: cellText(label, 'text', setting.language) };
  });
  const rows = [header];
  let room = LIMITS.tableText - caption.length - lengthOf(header);
  for (const row of table.rows.slice(0, LIMITS.tableRows)) {
    const cells = columns.map(({ at, ...column }) => tableCell(row[at], column, setting.language));
    room -= lengthOf(cells);
    if (room < 0 && rows.length > 1) break;
    rows.push(cells);
  }
  const shown = rows.length - 1;
  return [
    { type: 'data_table', caption, rows, page_size: Math.min(PAGE, shown), row_header_column_index: 0 },
    ...leftOut(table, shown, setting),
  ];
}

/** Names, then what tells most, then the rest: a phone shows three columns. */
function tellingFirst(columns: TableBlock['columns']) {
  const rank = ({ id, type }: TableBlock['columns'][number]) => {
    const telling = TELLING.indexOf(id);
    return type === 'text' ? -1 : telling === -1 ? TELLING.length : telling;
  };
  return columns.map((column, at) => ({ ...column, at })).sort((a, b) => rank(a) - rank(b));
}

function leftOut(table: TableBlock, shown: number, { language, words }: Setting): SlackBlock[] {
  const count = Math.max(0, table.more) + table.rows.length - shown;
  if (!(count > 0)) return [];
  const inCsv = table.columns.some(({ id }) => id === 'domain');
  const text = (inCsv ? words.rowsInCsv : words.rowsLeftOut)(formatCount(count, language));
  return [{ type: 'context', elements: [mrkdwn(escapedWithin(text, LIMITS.contextText))] }];
}

function lengthOf(cells: readonly DataTableCell[]): number {
  return cells.reduce((sum, cell) => sum + dataCellText(cell).length, 0);
}
