import { LIMITS } from '../limits.ts';
import {
  leafText,
  type RichTextLeaf,
  type RichTextPart,
  type RichTextSection,
  richSection,
  richTextOf,
} from './rich-text.ts';
import { pieces } from './shorten.ts';
import type { RichTextBlock } from './slack-block.ts';

/** Parts as blocks of bounded length: as few as possible, in order; what is too long for one is continued in the next. */
export function richTextBlocks(parts: readonly RichTextPart[]): RichTextBlock[] {
  const blocks: RichTextPart[][] = [];
  let room = 0;
  for (const part of parts.flatMap((one) => bounded(one, LIMITS.richText))) {
    const length = richTextOf(part).length;
    if (length > room || blocks.length === 0) {
      blocks.push([]);
      room = LIMITS.richText;
    }
    blocks.at(-1)?.push(part);
    room -= length;
  }
  return blocks.map((elements) => ({ type: 'rich_text', elements }));
}

/** A part as parts of at most `most` characters each; parts without visible text are left out. */
function bounded(part: RichTextPart, most: number): RichTextPart[] {
  if (richTextOf(part).trim() === '') return [];
  if (part.type !== 'rich_text_list') {
    return runs(part.elements, most).map((elements) => ({ ...part, elements }));
  }
  const lists: { items: RichTextSection[]; before: number }[] = [];
  let room = 0;
  for (const [at, item] of part.elements.entries()) {
    // An item too long for a block: what does not fit becomes the next item.
    for (const elements of runs(item.elements, most)) {
      const length = richTextOf(richSection(...elements)).length + 1;
      if (length > room || lists.length === 0) {
        lists.push({ items: [], before: at });
        room = most;
      }
      lists.at(-1)?.items.push(richSection(...elements));
      room -= length;
    }
  }
  return lists.map(({ items, before }) => ({
    type: 'rich_text_list',
    style: part.style,
    elements: items,
    ...(part.style === 'ordered' && before > 0 ? { offset: before } : {}),
  }));
}

/** Leaves in runs of at most `most` characters. */
function runs(leaves: readonly RichTextLeaf[], most: number): RichTextLeaf[][] {
  const found: RichTextLeaf[][] = [[]];
  let room = most;
  for (const leaf of leaves) {
    const parts = leaf.type === 'text' ? pieces(leaf.text, most).map((text) => ({ ...leaf, text })) : [leaf];
    for (const one of parts) {
      const length = leafText(one).length;
      if (length > room && found.at(-1)?.length !== 0) {
        found.push([]);
        room = most;
      }
      found.at(-1)?.push(one);
      room -= length;
    }
  }
  return found.filter((run) => run.some((leaf) => leafText(leaf).trim() !== ''));
}
