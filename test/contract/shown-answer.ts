import type { Answer, Block, FormBlock } from '../../src/bot/answer.ts';
import type { Shown } from './chat-driver.ts';

/** The neutral answer as a reader of the local chat sees it: the page draws each of these as text. */
export function shownAnswer(answer: Answer): Shown {
  const tables = answer.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [[block.columns.map(({ label }) => label), ...block.rows.map((row) => row.map((cell) => String(cell ?? '')))]]
      : [],
  );
  return {
    text: [answer.summary, ...answer.blocks.flatMap(linesOf)].join('\n'),
    buttons: answer.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])),
    tables,
    files: answer.blocks.flatMap((block) =>
      block.kind === 'download' ? [{ name: block.fileName, content: block.content }] : [],
    ),
    active: answer.blocks.flatMap((block) => (block.kind === 'text' ? foreignLinks(block.markdown) : [])),
  };
}

/** The form of an answer. */
export function formOf(answer: Answer): FormBlock | null {
  return answer.blocks.find((block): block is FormBlock => block.kind === 'form') ?? null;
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'verdict':
      return [block.label, block.sentence];
    case 'text':
      return [block.markdown];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.join(' | '))];
    case 'chart':
      return [block.caption, ...block.bars.map(({ label }) => label)];
    case 'quote':
      return [block.text, block.note ?? ''];
    case 'checklist':
      return [block.title, ...block.items.map(({ text }) => text)];
    case 'notice':
      return [block.text];
    case 'buttons':
      return block.buttons.map(({ label }) => label);
    case 'form':
      return [block.title, ...block.fields.map(({ label }) => label)];
    case 'download':
      return [block.label];
  }
}

/** The page makes links of http(s) and mailto addresses alone. */
function foreignLinks(markdown: string): string[] {
  const targets = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
  return targets.filter((target) => !/^(?:https?:|mailto:)/i.test(target));
}
