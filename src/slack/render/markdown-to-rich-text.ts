import { markdownBlocks } from '../../chat/markdown-blocks.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import { type RichTextLeaf, type RichTextPart, richSection, textLeaf } from './rich-text.ts';
import { clean } from './shorten.ts';

/** The bot's Markdown (paragraphs, headings, lists, code, inline marks) as parts of rich text; no part is empty. */
export function markdownToRichText(markdown: string): RichTextPart[] {
  const parts: RichTextPart[] = [];
  let section: RichTextLeaf[] = [];
  const flush = () => {
    if (section.length > 0) parts.push(richSection(...section));
    section = [];
  };
  const hosts = new Set<string>();
  for (const block of markdownBlocks(clean(markdown))) {
    if (block.kind === 'list') {
      flush();
      const items = block.items.map((item) => richSection(...inlineMarkdown(item, {}, hosts)));
      parts.push({ type: 'rich_text_list', style: block.ordered ? 'ordered' : 'bullet', elements: items });
    } else if (block.kind === 'code') {
      flush();
      parts.push({ type: 'rich_text_preformatted', elements: textLeaf(block.text) });
    } else {
      const isTitle = block.kind === 'title';
      const leaves = inlineMarkdown(block.text, isTitle && block.heading ? { bold: true } : {}, hosts);
      // What follows a title stands close below it.
      section.push(...leaves, ...textLeaf(isTitle ? '\n' : '\n\n'));
    }
  }
  flush();
  return trimEnds(parts);
}

/** Line ends at the end of a section would be blank lines below it. */
function trimEnds(parts: readonly RichTextPart[]): RichTextPart[] {
  return parts.map((part) => {
    if (part.type !== 'rich_text_section') return part;
    const last = part.elements.at(-1);
    if (last?.type !== 'text' || last.text.trim() !== '') return part;
    return richSection(...part.elements.slice(0, -1));
  });
}
