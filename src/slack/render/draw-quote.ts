import type { Block } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { LIMITS } from '../limits.ts';
import { type RichTextLeaf, richSection, textLeaf } from './rich-text.ts';
import { richTextBlocks } from './rich-text-blocks.ts';
import { clean, oneLine } from './shorten.ts';
import type { SlackBlock } from './slack-block.ts';

/** What somebody's server said, preformatted: nothing in it becomes a link, a mention or an emoji. What it means stands above. */
export function drawQuote({ text, note }: Extract<Block, { kind: 'quote' }>): SlackBlock[] {
  return richTextBlocks([
    richSection(...noteLeaves(oneLine(note ?? ''))),
    { type: 'rich_text_preformatted', elements: textLeaf(shorten(clean(text).trim(), LIMITS.richText)) },
  ]);
}

/** `Yahoo, 12×: what it means`: who speaks stands out; so does a note that is only a title. */
function noteLeaves(note: string): RichTextLeaf[] {
  const head = /^[^:]{1,80}:(?=\s)/u.exec(note)?.[0] ?? (note.length <= 60 && !/[.!?…]$/u.test(note) ? note : '');
  return [...textLeaf(head, { bold: true }), ...textLeaf(note.slice(head.length))];
}
