import { inlineMarkdown } from './inline-markdown.ts';
import { type RichTextLeaf, type RichTextPart, richSection, textLeaf } from './rich-text.ts';
import { clean } from './shorten.ts';

const BULLET = /^\s{0,3}[-*+]\s+(\S.*)$/;
const NUMBER = /^\s{0,3}\d{1,9}[.)]\s+(\S.*)$/;
const HEADING = /^#{1,6}\s+(\S.*)$/;
/** A paragraph that is bold as a whole is a title: what follows stands close below it. */
const TITLE = /^\*\*[^*]+\*\*:?$/;

type Chunk =
  | { readonly kind: 'paragraph'; readonly leaves: readonly RichTextLeaf[]; readonly title: boolean }
  | { readonly kind: 'list'; readonly style: 'bullet' | 'ordered'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string };

/** The bot's Markdown (paragraphs, headings, lists, code, inline marks) as parts of rich text; no part is empty. */
export function markdownToRichText(markdown: string): RichTextPart[] {
  const parts: RichTextPart[] = [];
  let section: RichTextLeaf[] = [];
  const flush = () => {
    if (section.length > 0) parts.push(richSection(...section));
    section = [];
  };
  const hosts = new Set<string>();
  for (const chunk of chunksOf(clean(markdown).split('\n'), hosts)) {
    if (chunk.kind === 'paragraph') {
      section.push(...chunk.leaves, ...textLeaf(chunk.title ? '\n' : '\n\n'));
    } else if (chunk.kind === 'list') {
      flush();
      const items = chunk.items.map((item) => richSection(...inlineMarkdown(item, {}, hosts)));
      parts.push({ type: 'rich_text_list', style: chunk.style, elements: items });
    } else {
      flush();
      parts.push({ type: 'rich_text_preformatted', elements: textLeaf(chunk.text) });
    }
  }
  flush();
  return trimEnds(parts);
}

function* chunksOf(lines: readonly string[], hosts: Set<string>): Generator<Chunk> {
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line);
    if (line.trim() === '') at += 1;
    else if (line.startsWith('```')) {
      const close = lines.findIndex((one, index) => index > at && one.startsWith('```'));
      const end = close === -1 ? lines.length : close;
      const text = lines.slice(at + 1, end).join('\n');
      if (text.trim() !== '') yield { kind: 'code', text };
      at = end + 1;
    } else if (heading) {
      yield { kind: 'paragraph', leaves: inlineMarkdown(heading[1] ?? '', { bold: true }, hosts), title: true };
      at += 1;
    } else if (BULLET.test(line) || NUMBER.test(line)) {
      const marker = BULLET.test(line) ? BULLET : NUMBER;
      const { items, end } = listAt(lines, at, marker);
      yield { kind: 'list', style: marker === BULLET ? 'bullet' : 'ordered', items };
      at = end;
    } else {
      let end = at + 1;
      while (end < lines.length && isProse(lines[end] ?? '')) end += 1;
      const text = lines.slice(at, end).join(' ').trim();
      yield { kind: 'paragraph', leaves: inlineMarkdown(text, {}, hosts), title: TITLE.test(text) };
      at = end;
    }
  }
}

/** Items of a list; indented lines and blank lines between items belong to it. */
function listAt(
  lines: readonly string[],
  from: number,
  marker: RegExp,
): { readonly items: string[]; readonly end: number } {
  const items: string[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const item = marker.exec(line);
    if (item) items.push(item[1] ?? '');
    else if (line.trim() === '') {
      if (!marker.test(lines[at + 1] ?? '')) break;
    } else if (/^\s{2,}/.test(line)) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else break;
  }
  return { items, end: at };
}

function isProse(line: string): boolean {
  return (
    line.trim() !== '' && !BULLET.test(line) && !NUMBER.test(line) && !HEADING.test(line) && !line.startsWith('```')
  );
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
