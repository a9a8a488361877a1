import { shorten } from '../../chat/shorten.ts';
import { LIMITS } from '../limits.ts';
import { richSection, textLeaf } from './rich-text.ts';
import type { RichTextBlock } from './slack-block.ts';

/** One sentence as a block; "…" where there are no words. */
export function textBlock(text: string): RichTextBlock {
  return { type: 'rich_text', elements: [richSection(...textLeaf(shorten(text, LIMITS.richText) || '…'))] };
}
