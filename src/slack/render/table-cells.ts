import type { TableBlock } from '../../bot/answer.ts';
import { formatCount, formatPercent, formatRatio } from '../../explanation/format-numbers.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { LIMITS } from '../limits.ts';
import { type RichTextLeaf, richSection, textLeaf } from './rich-text.ts';
import { oneLine, shortenName } from './shorten.ts';
import type { DataTableCell } from './slack-block.ts';

type Value = string | number | null | undefined;
type Column = TableBlock['columns'][number];
type ColumnType = Column['type'];

const UNKNOWN = '–';
/** The platform's own id of a channel, which Slack shows by its name to those who may know it. */
const CHANNEL_ID = /^[CG][A-Z0-9]{6,20}$/;

/** A cell in words: never empty, because Slack refuses empty cells. */
export function cellText(value: Value, type: ColumnType, language: Language): string {
  if (typeof value !== 'number') return shortenName(oneLine(value ?? ''), LIMITS.tableCell) || UNKNOWN;
  if (type === 'percent') return formatPercent(value, language);
  return type === 'number' ? formatRatio(value, language) : formatCount(value, language);
}

/**
 * A cell that sorts as what it is. Slack sorts a column by number only when all its cells are numbers, so an unknown
 * number is one too, below all others. Source: docs.slack.dev/reference/block-kit/blocks/data-table-block.
 */
export function tableCell(value: Value, { id, type }: Pick<Column, 'id' | 'type'>, language: Language): DataTableCell {
  const text = cellText(value, type, language);
  if (id === 'channel' && CHANNEL_ID.test(text)) {
    return { type: 'rich_text', elements: [richSection({ type: 'channel', channel_id: text })] };
  }
  if (type === 'text') return { type: 'raw_text', text };
  const number = typeof value !== 'number' ? Number.NaN : type === 'percent' ? perCent(value) : value;
  return { type: 'raw_number', value: Number.isFinite(number) ? number : -1, text };
}

/** The words of a cell; a channel's id for a channel. */
export function dataCellText(cell: DataTableCell): string {
  if (cell.type !== 'rich_text') return cell.text;
  return cellLeaves(cell)
    .map((leaf) => (leaf.type === 'channel' ? leaf.channel_id : ''))
    .join('');
}

/** A cell as runs of rich text. */
export function cellLeaves(cell: DataTableCell): readonly RichTextLeaf[] {
  if (cell.type !== 'rich_text') return textLeaf(cell.text);
  return cell.elements.flatMap((part) => (part.type === 'rich_text_section' ? part.elements : []));
}

/** A share as Slack shows it where somebody copies the number: 77.3349, not 77.33489999999999. */
function perCent(share: number): number {
  return Math.round(share * 1_000_000) / 10_000;
}
