import { formatPercent } from '../../explanation/format-numbers.ts';
import { renderWords } from './render-words.ts';
import { type RichTextLeaf, richSection, textLeaf } from './rich-text.ts';
import { richTextBlocks } from './rich-text-blocks.ts';
import type { DataTableBlock, DataTableCell, DataVisualizationBlock, RichTextBlock } from './slack-block.ts';
import { cellLeaves, dataCellText } from './table-cells.ts';

const BOLD = { bold: true } as const;
/** Of a wide table, the values that tell most: they come first. */
const LISTED_VALUES = 5;

type DataBlock = DataTableBlock | DataVisualizationBlock;

/** A row or a bar: its name, and its values with their labels. */
interface DataLine {
  readonly name: readonly RichTextLeaf[];
  readonly values: string;
}

/**
 * A chart or a table as a list in words, for places and clients that do not draw it: each bar or row a line.
 * At most `most` lines; then "…".
 */
export function dataAsList(block: DataBlock, most: number): RichTextBlock[] {
  const lines = block.type === 'data_table' ? tableLines(block) : chartLines(block);
  const items = lines
    .slice(0, most)
    .map(({ name, values }) => richSection(...name, ...textLeaf(values === '' ? '' : ` – ${values}`)));
  if (lines.length > most) items.push(richSection(...textLeaf('…')));
  return richTextBlocks([
    richSection(...textLeaf(block.type === 'data_table' ? block.caption : block.title, { bold: true })),
    { type: 'rich_text_list', style: 'bullet', elements: items },
  ]);
}

/** `Yahoo` and `Failed 12 · Share of failures 75%`: numbers need their labels, words do not. */
function tableLines({ rows: [header = [], ...rows] }: DataTableBlock): DataLine[] {
  return rows.map(([first, ...rest]) => ({
    name: first === undefined ? textLeaf('–', BOLD) : nameLeaves(first),
    values: rest
      .slice(0, LISTED_VALUES)
      .map((cell, at) => {
        const label = header[at + 1];
        const text = dataCellText(cell);
        return cell.type === 'raw_number' && label !== undefined ? `${dataCellText(label)} ${text}` : text;
      })
      .join(' · '),
  }));
}

function nameLeaves(cell: DataTableCell): readonly RichTextLeaf[] {
  return cellLeaves(cell).map((leaf) => (leaf.type === 'text' ? { ...leaf, style: BOLD } : leaf));
}

/** `Yahoo` and `Share of failures 75%, Share of attempts 25%`. */
function chartLines({ chart }: DataVisualizationBlock): DataLine[] {
  // The axis is the one place where a chart says its language.
  const language = chart.axis_config.y_label === renderWords('fr').percentAxis ? 'fr' : 'en';
  return chart.axis_config.categories.map((name, at) => ({
    name: textLeaf(name, BOLD),
    values: chart.series
      .map((series) => `${series.name} ${formatPercent((series.data[at]?.value ?? 0) / 100, language)}`)
      .join(', '),
  }));
}
