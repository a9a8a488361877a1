import type { Look, Placed, RichTextBlock, TextBlock, TextRun } from './adaptive-card.ts';
import { clean } from './clean.ts';
import { isPlain } from './is-plain.ts';

/**
 * Text that stays text, whatever is in it: where Markdown could see markup, a block that reads no Markdown. Empty: "–".
 */
export function textElement(text: string, look: Look = {}, placed: Placed = {}): TextBlock | RichTextBlock {
  const said = clean(text).trim() || '–';
  if (isPlain(said)) return { type: 'TextBlock', text: said, wrap: true, ...look, ...placed };
  return { type: 'RichTextBlock', inlines: [textRun(said, look)], ...placed };
}

/** A title: as a heading for screen readers where it is plain. */
export function headingElement(
  text: string,
  size: 'Medium' | 'Large' = 'Medium',
  placed: Placed = {},
): TextBlock | RichTextBlock {
  const element = textElement(text, { weight: 'Bolder', size }, placed);
  return element.type === 'TextBlock' ? { ...element, style: 'heading' } : element;
}

export function textRun(text: string, look: Omit<TextRun, 'type' | 'text'> = {}): TextRun {
  return { type: 'TextRun', text, ...look };
}
