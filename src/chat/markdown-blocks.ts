const BULLET = /^\s{0,3}[-*+]\s+(\S.*)$/;
const NUMBER = /^\s{0,3}\d{1,9}[.)]\s+(\S.*)$/;
const HEADING = /^#{1,6}\s+(\S.*)$/;
/** A paragraph that is bold as a whole is the title of what follows. */
const TITLE = /^\*\*[^*]+\*\*:?$/;
const FENCE = /^\s{0,3}```/;

/** A part of the bot's Markdown; marks inside a line stand as written. */
export type MarkdownBlock =
  /** `heading`: written with `#`, so that its text has no marks that make it bold. */
  | { readonly kind: 'title'; readonly text: string; readonly heading: boolean }
  | { readonly kind: 'paragraph' | 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

/** The bot's Markdown (paragraphs, titles, lists, code) in its parts, none of them empty. Lines end in `\n`. */
export function markdownBlocks(markdown: string): MarkdownBlock[] {
  const lines = markdown.split('\n');
  const blocks: MarkdownBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line);
    if (line.trim() === '') at += 1;
    else if (FENCE.test(line)) {
      const close = lines.findIndex((one, index) => index > at && FENCE.test(one));
      const end = close === -1 ? lines.length : close;
      const text = lines.slice(at + 1, end).join('\n');
      if (text.trim() !== '') blocks.push({ kind: 'code', text });
      at = end + 1;
    } else if (heading) {
      blocks.push({ kind: 'title', text: heading[1] ?? '', heading: true });
      at += 1;
    } else if (BULLET.test(line) || NUMBER.test(line)) {
      const ordered = NUMBER.test(line);
      const { items, end } = listAt(lines, at, ordered ? NUMBER : BULLET);
      blocks.push({ kind: 'list', ordered, items });
      at = end;
    } else {
      let end = at + 1;
      while (end < lines.length && isProse(lines[end] ?? '')) end += 1;
      const text = lines.slice(at, end).join(' ').trim();
      blocks.push(TITLE.test(text) ? { kind: 'title', text, heading: false } : { kind: 'paragraph', text });
      at = end;
    }
  }
  return blocks;
}

/** Items of a list; indented lines and blank lines between items belong to it. */
function listAt(lines: readonly string[], from: number, marker: RegExp) {
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
  return line.trim() !== '' && ![BULLET, NUMBER, HEADING, FENCE].some((mark) => mark.test(line));
}
