import type { Answer, Block, TableBlock } from '../bot/answer.ts';
import { formatCount, formatPercent } from '../explanation/format-numbers.ts';
import { LANGUAGES, type Language } from '../knowledge/vocabulary.ts';
import { markdownToTerminal, wrapped } from './markdown-to-terminal.ts';
import { styles } from './style.ts';

const NARROWEST = 60;
const WIDEST = 100;

/** An answer of the bot as plain terminal text of `width` columns; buttons, forms and downloads have no place there. */
export function answerToText(answer: Answer, width = WIDEST): string {
  const columns = Math.max(NARROWEST, Math.min(width, WIDEST));
  const language = LANGUAGES.find((one) => one === answer.language) ?? 'en';
  const parts = answer.blocks.map((block) => blockToText(block, columns, language)).filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

function blockToText(block: Block, columns: number, language: Language): string {
  switch (block.kind) {
    case 'text':
      return markdownToTerminal(block.markdown, columns, styles(false));
    case 'facts':
      return labelled(
        block.facts.map(({ label, value }) => [label, value]),
        columns,
      );
    case 'checklist':
      return [
        block.title,
        ...block.items.map(({ text, url }) => wrapped(url === undefined ? text : `${text} ${url}`, columns, '- ')),
      ].join('\n');
    case 'notice':
      return wrapped(block.text, columns, '! ');
    case 'table':
      return tableText(block, columns, language);
    case 'quote':
      return [`    ${block.text}`, ...(block.note === undefined ? [] : [wrapped(block.note, columns, '  ')])].join(
        '\n',
      );
    case 'chart': {
      const bars = block.bars.map(({ label, failed, shareOfFailures }) => [
        label,
        `${formatCount(failed, language)} (${formatPercent(shareOfFailures, language)})`,
      ]);
      return [block.caption, labelled(bars, columns)].join('\n');
    }
    default:
      return '';
  }
}

/** The last column is prose and wraps; the ones before it are short. */
function tableText({ caption, columns: heads, rows }: TableBlock, columns: number, language: Language): string {
  const cells = rows.map((row) => row.map((cell, at) => cellText(cell, heads[at]?.type, language)));
  return [caption, labelled([heads.map(({ label }) => label), ...cells], columns)].join('\n');
}

function cellText(cell: string | number | null, type: string | undefined, language: Language): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return type === 'percent' ? formatPercent(cell, language) : formatCount(cell, language);
}

function labelled(rows: readonly (readonly string[])[], columns: number): string {
  const last = Math.max(...rows.map((row) => row.length)) - 1;
  const widths = Array.from({ length: last }, (_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) => {
      const head = widths.map((width, at) => (row[at] ?? '').padEnd(width)).join('  ');
      return wrapped(row[last] ?? '', columns, `${head}  `).trimEnd();
    })
    .join('\n');
}
