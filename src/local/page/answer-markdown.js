import { count, decimal, percent } from './numbers.js';

/** @typedef {import('../../bot/answer.ts').Answer} Answer */
/** @typedef {import('../../bot/answer.ts').Block} Block */

/**
 * The answer as Markdown, to be pasted into a ticket. Buttons and forms are left out.
 * @param {Answer} answer
 * @returns {string}
 */
export function answerMarkdown(answer) {
  const parts = answer.blocks.map((block) => blockMarkdown(block, answer.language)).filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

/** @param {Block} block @param {string} language @returns {string} */
function blockMarkdown(block, language) {
  switch (block.kind) {
    case 'verdict':
      return `## ${literal(block.label)} (${percent(block.confidence, language)})\n\n${literal(block.sentence)}`;
    case 'text':
      return block.markdown.trim();
    case 'facts':
      return block.facts.map(({ label, value }) => `- ${literal(label)}: ${literal(value)}`).join('\n');
    case 'table':
      return tableMarkdown(block, language);
    case 'chart':
      return chartMarkdown(block, language);
    case 'quote':
      return fenced(block.text) + (block.note ? `\n\n${literal(block.note)}` : '');
    case 'checklist':
      return [`### ${literal(block.title)}`, '', ...block.items.map(checkItem)].join('\n');
    case 'notice':
      return `> ${literal(block.text)}`;
    default:
      return '';
  }
}

/** @param {Extract<Block, { kind: 'checklist' }>['items'][number]} item */
function checkItem({ text, url, who }) {
  return `- [ ] ${literal(text)}${who ? ` (${literal(who)})` : ''}${url ? ` <${url}>` : ''}`;
}

/** @param {import('../../bot/answer.ts').TableBlock} block @param {string} language */
function tableMarkdown({ caption, columns, rows }, language) {
  const head = columns.map(({ label }) => label);
  const rule = columns.map(({ type }) => (type === 'text' ? '---' : '---:'));
  const body = rows.map((row) =>
    columns.map(({ type }, at) => {
      const value = row[at] ?? null;
      if (typeof value !== 'number') return value ?? '';
      if (type === 'percent') return percent(value, language);
      return type === 'count' ? count(value, language) : decimal(value, language);
    }),
  );
  return `**${literal(caption)}**\n\n${[head, rule, ...body].map(rowMarkdown).join('\n')}`;
}

/** @param {import('../../bot/answer.ts').ChartBlock} block @param {string} language */
function chartMarkdown({ caption, failedLabel, attemptsLabel, bars }, language) {
  const items = bars.map(({ label, shareOfFailures, shareOfAttempts, failed }) => {
    const attempts = shareOfAttempts === null ? '' : `, ${attemptsLabel} ${percent(shareOfAttempts, language)}`;
    return `- ${literal(label)}: ${failedLabel} ${percent(shareOfFailures, language)}${attempts} (${count(failed, language)})`;
  });
  return [`**${literal(caption)}**`, '', ...items].join('\n');
}

/** @param {readonly string[]} cells */
function rowMarkdown(cells) {
  return `| ${cells.map((cell) => cell.replace(/[|\\]/g, '\\$&').replace(/\s+/g, ' ')).join(' | ')} |`;
}

/** @param {string} text */
function fenced(text) {
  const ticks = Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1));
  const fence = '`'.repeat(ticks);
  return `${fence}\n${text}\n${fence}`;
}

/** @param {string} text */
function literal(text) {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
