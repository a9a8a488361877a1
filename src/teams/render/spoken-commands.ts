import type { Answer, Block } from '../../bot/answer.ts';

/** As the bot writes a command in its own words; behind a space or a mark, never inside an address. */
const COMMAND = /(^|[\s“"'’«‹`(\u00A0\u202F])\/deliverability[ \u00A0](?=\S)/gu;

/**
 * An answer in which commands stand as one says them in Teams: `status` instead of `/deliverability status`. There a
 * slash opens Teams' own menu. Only the bot's words change: quotes, cells and what forms hold are left as they are.
 */
export function spokenCommands(answer: Answer): Answer {
  return { ...answer, summary: spoken(answer.summary), blocks: answer.blocks.map(spokenBlock) };
}

function spokenBlock(block: Block): Block {
  if (block.kind === 'text') return { ...block, markdown: spoken(block.markdown) };
  if (block.kind === 'notice') return { ...block, text: spoken(block.text) };
  if (block.kind === 'facts') {
    return { ...block, facts: block.facts.map(({ label, value }) => ({ label: spoken(label), value })) };
  }
  return block;
}

function spoken(text: string): string {
  return text.replace(COMMAND, '$1');
}
