import { hostOfLink } from './mrkdwn.ts';
import { type RichTextLeaf, type RichTextStyle, textLeaf } from './rich-text.ts';

const ESCAPABLE = new Set('\\`*_[]()#+-.!<>|~{}');
const LINK = /\[([^[\]]{1,500})\]\(([^()\s]{1,2000})\)/uy;

/**
 * One run of the bot's Markdown (**bold**, *italic*, `code`, [link](https://…), \escapes) as rich text. What is no
 * Markdown stays as it is written. A link shows its host beside its words, once for
 * all links that share `hosts`; one that is not https stays text.
 */
export function inlineMarkdown(
  source: string,
  style: RichTextStyle = {},
  hosts: Set<string> = new Set(),
): RichTextLeaf[] {
  const found: RichTextLeaf[] = [];
  let plain = '';
  let at = 0;
  // Once there is no closing mark ahead there never is one; so the whole stays linear.
  const open = new Set(['`', '**', '*']);
  const flush = () => {
    found.push(...textLeaf(plain, styled(style)));
    plain = '';
  };
  const closing = (mark: string, from: number): number => {
    const end = open.has(mark) ? source.indexOf(mark, from) : -1;
    if (end === -1) open.delete(mark);
    return end;
  };
  while (at < source.length) {
    const character = source[at] ?? '';
    if (character === '\\' && ESCAPABLE.has(source[at + 1] ?? '')) {
      plain += source[at + 1];
      at += 2;
      continue;
    }
    const span = character === '`' || character === '*' ? spanAt(source, at, closing) : null;
    if (span !== null) {
      flush();
      found.push(
        ...(span.style.code
          ? textLeaf(span.inner, styled({ ...style, code: true }))
          : inlineMarkdown(span.inner, { ...style, ...span.style }, hosts)),
      );
      at = span.end;
      continue;
    }
    LINK.lastIndex = at;
    const link = character === '[' ? LINK.exec(source) : null;
    if (link !== null) {
      flush();
      found.push(...linkLeaves(link[1] ?? '', link[2] ?? '', style, hosts));
      at += link[0].length;
      continue;
    }
    plain += character;
    at += 1;
  }
  flush();
  return found;
}

/** A link with its host behind it, unless its words name the host. Not https: its words alone. */
export function linkLeaves(
  label: string,
  url: string,
  style: RichTextStyle = {},
  hosts: Set<string> = new Set(),
): RichTextLeaf[] {
  const host = hostOfLink(url);
  const words = label.replace(/\\(.)/gu, '$1');
  if (host === null) return textLeaf(words, styled(style));
  const mark = styled(style);
  const link: RichTextLeaf = { type: 'link', url, text: words, ...(mark === undefined ? {} : { style: mark }) };
  const said = words.includes(host) || hosts.has(host);
  hosts.add(host);
  return said ? [link] : [link, ...textLeaf(` (${host})`, mark)];
}

interface Span {
  readonly inner: string;
  readonly style: RichTextStyle;
  readonly end: number;
}

function spanAt(source: string, at: number, closing: (mark: string, from: number) => number): Span | null {
  if (source[at] === '`') return span(source, at, '`', { code: true }, closing);
  if (source.startsWith('**', at)) return span(source, at, '**', { bold: true }, closing);
  // 2*3*4 is no emphasis.
  return /\w/.test(source[at - 1] ?? '') ? null : span(source, at, '*', { italic: true }, closing);
}

function span(
  source: string,
  at: number,
  mark: string,
  style: RichTextStyle,
  closing: (mark: string, from: number) => number,
): Span | null {
  const from = at + mark.length;
  const end = closing(mark, from + 1);
  if (end === -1 || (!style.code && /\s/.test(source[from] ?? ''))) return null;
  const inner = source.slice(from, end);
  if (style.italic && (/\s$/.test(inner) || /\w/.test(source[end + 1] ?? ''))) return null;
  return { inner, style, end: end + mark.length };
}

function styled(style: RichTextStyle): RichTextStyle | undefined {
  return Object.keys(style).length === 0 ? undefined : style;
}
