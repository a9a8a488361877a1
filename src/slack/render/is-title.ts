import type { RichTextBlock } from './slack-block.ts';

/** Whether a block is one line, bold as a whole: the title of what follows. */
export function isTitle({ elements: [only, ...more] }: RichTextBlock): boolean {
  if (only?.type !== 'rich_text_section' || more.length > 0) return false;
  return only.elements.every((leaf) => leaf.type === 'text' && leaf.style?.bold === true && !leaf.text.includes('\n'));
}
