import type { Answer, Block } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { formatCount, formatPercent } from '../../explanation/format-numbers.ts';
import { confidenceSentence } from '../../explanation/verdict-words.ts';
import { LIMITS } from '../limits.ts';
import { oneLine } from './clean.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { InlineRun } from './inline-runs.ts';
import { LEANNESS } from './leanness.ts';
import { markdownChunks } from './markdown-chunks.ts';
import { safeLink } from './safe-link.ts';
import { type Setting, settingOf } from './setting.ts';
import { cellText } from './table-cells.ts';

const ROWS = 40;
const QUOTE = 600;

/** The whole answer in words, as Markdown of a Teams message, at most `LIMITS.messageText` units; whole paragraphs only. */
export function renderText(answer: Answer): string {
  const setting = settingOf(answer, LEANNESS[0]);
  const summary = line(answer.summary, 1000);
  const parts = answer.blocks.flatMap((block) => partsOf(block, setting)).filter((part) => part.trim() !== '');
  const restCut = escapeMarkdown(setting.words.restCut);
  let text = bare(parts.slice(0, 3).join(' ')).includes(bare(summary)) ? '' : summary;
  for (const part of parts) {
    if (text.length + part.length + restCut.length + 4 > LIMITS.messageText) return `${text}\n\n${restCut}`.trim();
    text += text === '' ? part : `\n\n${part}`;
  }
  return text === '' ? '…' : text;
}

function partsOf(block: Block, { language, words }: Setting): string[] {
  switch (block.kind) {
    case 'verdict':
      return [
        `**${line(block.label, 200)}**`,
        line(block.sentence),
        line(confidenceSentence(block.confidence, language)),
      ];
    case 'text':
      return markdownChunks(block.markdown).map((chunk) => {
        if (chunk.kind === 'code') return quoted(chunk.text);
        if (chunk.kind === 'title') return `**${line(chunk.runs.map(({ text }) => text).join(''))}**`;
        if (chunk.kind === 'paragraph') return runsMarkdown(chunk.runs);
        return chunk.items.map((item, at) => `${chunk.ordered ? `${at + 1}.` : '-'} ${runsMarkdown(item)}`).join('\n');
      });
    case 'facts':
      return [
        block.facts.map(({ label, value }) => `- ${words.labelled(`**${line(label, 200)}**`, line(value))}`).join('\n'),
      ];
    case 'table': {
      const rows = block.rows.slice(0, ROWS).map((row) => {
        const cells = block.columns.map((column, at) => {
          const text = cellText(row[at], column, language);
          const { label, type } = column;
          return line(type === 'text' ? text : words.labelled(label, text));
        });
        return `- ${cells.join(' · ')}`;
      });
      const left = Math.max(0, block.more) + block.rows.length - rows.length;
      const rest = left > 0 ? [`- ${line(words.rowsLeftOut(formatCount(left, language)))}`] : [];
      return rows.length === 0 ? [] : [`**${line(block.caption, 200)}**`, [...rows, ...rest].join('\n')];
    }
    case 'chart': {
      const bars = block.bars.map(({ label, shareOfFailures, shareOfAttempts, failed }) => {
        const said = words.bar({
          failures: formatPercent(shareOfFailures, language),
          attempts: shareOfAttempts === null ? null : formatPercent(shareOfAttempts, language),
          failed: formatCount(failed, language),
        });
        return `- ${line(words.labelled(label, said))}`;
      });
      return bars.length === 0 ? [] : [`**${line(block.caption, 200)}**`, bars.join('\n')];
    }
    case 'quote':
      return [line(block.note ?? ''), quoted(block.text)];
    case 'checklist':
      return [`**${line(block.title, 200)}**`, block.items.map(itemMarkdown).join('\n')];
    case 'notice':
      return [line(block.text)];
    case 'form':
      return [`**${line(block.title, 200)}**`];
    case 'download':
      return [line(words.labelled(block.label, block.fileName))];
    case 'buttons':
      return [];
  }
}

function itemMarkdown(
  { text, url, who }: { readonly text: string; readonly url?: string; readonly who?: string },
  at: number,
): string {
  const link = url === undefined ? null : safeLink(url);
  const aside = [...(who ? [line(who, 200)] : []), ...(link === null ? [] : [linkMarkdown(link.host, link.url)])];
  return `${at + 1}. ${line(text)}${aside.length === 0 ? '' : ` (${aside.join(', ')})`}`;
}

function runsMarkdown(runs: readonly InlineRun[]): string {
  return runs
    .map(({ text, bold, url }) => {
      const said = escapeMarkdown(text.replace(/\s+/g, ' '));
      if (url !== undefined) return linkMarkdown(text, url);
      return bold && said.trim() === said && said !== '' ? `**${said}**` : said;
    })
    .join('');
}

function linkMarkdown(label: string, url: string): string {
  return `[${line(label, 300)}](${url.replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))})`;
}

function quoted(text: string): string {
  return shorten(text.trim(), QUOTE)
    .split(/\n+/)
    .map((each) => `> ${escapeMarkdown(each)}`)
    .join('\n');
}

function line(text: string, most: number = LIMITS.paragraph): string {
  return escapeMarkdown(shorten(oneLine(text), most));
}

function bare(text: string): string {
  return text.replace(/[*\\\s]+/g, ' ').trim();
}
