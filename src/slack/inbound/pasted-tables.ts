import { isJson, type Json, objectsAt, textAt, valueAt } from '../../chat/json.ts';
import { itemFromText } from '../../intake/intake-items.ts';
import type { IntakeItem } from '../../intake/text-source.ts';

/**
 * The tables of a message as tab-separated texts. A range pasted from a spreadsheet arrives as a `table` block, mostly
 * inside an attachment whose fallback says "[no preview available]".
 */
export function pastedTables(message: Json): readonly IntakeItem[] {
  const blocks = [
    ...objectsAt(message, 'blocks'),
    ...objectsAt(message, 'attachments').flatMap((attachment) => objectsAt(attachment, 'blocks')),
  ];
  return blocks
    .filter(({ type }) => type === 'table' || type === 'data_table')
    .map((block, at) => itemFromText(at === 0 ? 'table.tsv' : `table-${at + 1}.tsv`, tableText(block)))
    .filter((item) => item.size !== 0);
}

function tableText(block: Json): string {
  const rows = valueAt(block, 'rows');
  if (!Array.isArray(rows)) return '';
  return rows.map((row) => `${cellsOf(row).map(cellText).join('\t')}\n`).join('');
}

function cellsOf(row: unknown): readonly unknown[] {
  if (Array.isArray(row)) return row;
  const cells = valueAt(row, 'cells');
  return Array.isArray(cells) ? cells : [];
}

/** `raw_text`, `raw_number`, or rich text; never a tab or a line end inside a cell. */
function cellText(cell: unknown): string {
  if (typeof cell === 'string' || typeof cell === 'number') return String(cell);
  if (!isJson(cell)) return '';
  const shown = textAt(cell, 'text') || (typeof cell['value'] === 'number' ? String(cell['value']) : richText(cell));
  return shown.replace(/[\t\r\n]+/g, ' ').trim();
}

function richText(part: Json): string {
  const inner = objectsAt(part, 'elements');
  if (inner.length > 0) return inner.map(richText).join('');
  return textAt(part, 'text') || textAt(part, 'url').replace(/^mailto:/, '');
}
