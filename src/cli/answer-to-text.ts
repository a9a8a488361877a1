import type { Answer, Block } from '../bot/answer.ts';
import { markdownToTerminal } from './markdown-to-terminal.ts';
import { styles } from './style.ts';

const WIDTH = 100;

/** An answer of the bot as plain terminal text; buttons, forms and charts have no place there. */
export function answerToText(answer: Answer): string {
  const parts = answer.blocks.map(blockToText).filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

function blockToText(block: Block): string {
  if (block.kind === 'facts') {
    const width = Math.max(...block.facts.map((fact) => fact.label.length));
    return block.facts.map((fact) => `${fact.label.padEnd(width)}  ${fact.value}`).join('\n');
  }
  if (block.kind === 'checklist') {
    const items = block.items.map((item) => `- ${item.text}${item.url === undefined ? '' : `: ${item.url}`}`);
    return [block.title, ...items].join('\n');
  }
  if (block.kind === 'notice') return `! ${block.text}`;
  return block.kind === 'text' ? markdownToTerminal(block.markdown, WIDTH, styles(false)) : '';
}
