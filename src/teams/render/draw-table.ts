import type { TableBlock } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { formatCount } from '../../explanation/format-numbers.ts';
import { LIMITS } from '../limits.ts';
import type { CardElement, CardTable, RichTextBlock, TableRow, TextBlock } from './adaptive-card.ts';
import { oneLine } from './clean.ts';
import type { Setting } from './setting.ts';
import { cellText, type TableColumn, tellingColumns } from './table-cells.ts';
import { headingElement, textElement } from './text-element.ts';

/** Units of text that a column is wide at least and at most. */
const NARROW = 10;
const WIDE = 26;

/** The first rows of a table under its caption, and how many more there are. */
export function drawTable(block: TableBlock, setting: Setting): CardElement[] {
  const { language, lean } = setting;
  const shown = block.rows.slice(0, lean.tableRows);
  const columns = tellingColumns(block.columns, shown.length);
  if (columns.length === 0 || block.rows.length === 0) return [];
  const caption = headingElement(shorten(oneLine(block.caption), LIMITS.heading) || '–', 'Medium', {
    spacing: 'Medium',
  });
  const left = Math.max(0, block.more) + block.rows.length - shown.length;
  const rest = left > 0 ? [textElement(restText(block, left, setting), { isSubtle: true }, { spacing: 'Small' })] : [];
  if (shown.length === 0) return [caption, ...rest];
  const header = row(
    columns.map(({ label }) => cellText(label, { id: '', type: 'text' }, language)),
    true,
  );
  const rows = shown.map((cells) =>
    row(
      columns.map(({ at, ...column }) => cellText(cells[at], column, language)),
      false,
    ),
  );
  const drawn = table(columns, [header, ...rows]);
  return setting.fold ? folded(caption, [drawn, ...rest], rows.length, setting) : [caption, drawn, ...rest];
}

/** Only the caption, until the reader asks for the rest: the chart above says the same in less room. */
function folded(caption: CardElement, items: readonly CardElement[], rows: number, { words, language }: Setting) {
  const id = `table ${caption.type === 'TextBlock' ? caption.text : ''}`.trim();
  const title = words.showOrHide(formatCount(rows, language));
  return [
    caption,
    {
      type: 'Container',
      spacing: 'None',
      selectAction: { type: 'Action.ToggleVisibility', title, targetElements: [id] },
      items: [textElement(title, { color: 'Accent' })],
    },
    { type: 'Container', id, isVisible: false, spacing: 'Small', items },
  ] satisfies CardElement[];
}

function table(columns: readonly TableColumn[], rows: readonly TableRow[]): CardTable {
  return {
    type: 'Table',
    firstRowAsHeader: true,
    showGridLines: true,
    gridStyle: 'default',
    columns: columns.map(({ type }, at) => ({
      width: columnWidth(rows, at),
      ...(type === 'text' ? {} : { horizontalCellContentAlignment: 'Right' }),
    })),
    rows,
    spacing: 'Small',
  };
}

/** As wide as its longest text, within bounds: the share of the card that a column needs. Headers may break at words. */
function columnWidth(rows: readonly TableRow[], at: number): number {
  const lengths = rows.map(({ cells }, row) => {
    const text = elementText(cells[at]?.items[0]);
    return row === 0 ? Math.max(...text.split(' ').map((word) => word.length)) : text.length;
  });
  return Math.min(WIDE, Math.max(NARROW, ...lengths.map((length) => length + 2)));
}

function elementText(element: TextBlock | RichTextBlock | undefined): string {
  if (element === undefined) return '';
  return element.type === 'TextBlock' ? element.text : element.inlines.map(({ text }) => text).join('');
}

function row(texts: readonly string[], header: boolean): TableRow {
  return {
    type: 'TableRow',
    cells: texts.map((text) => ({
      type: 'TableCell',
      items: [textElement(text, header ? { weight: 'Bolder' } : {})],
    })),
  };
}

function restText({ columns }: TableBlock, left: number, { language, words }: Setting): string {
  const inCsv = columns.some(({ id }) => id === 'failed');
  return (inCsv ? words.rowsInCsv : words.rowsLeftOut)(formatCount(left, language));
}
