import type { Json } from './world.ts';

/** What Slack makes of text that someone typed or pasted. */
export interface UserText {
  /** `text` of the message: escaped, addresses and domains turned into links. */
  readonly text: string;
  /** The same as rich text, unescaped. */
  readonly elements: readonly Json[];
}

const LINKS =
  /(<@[UW][A-Z0-9]+>)|\b(https?:\/\/[^\s<>"]+[^\s<>".,;:)\]])|\b([a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+)|\b([a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|fr|net|org|de|io|co\.uk|it|es|example))\b/gi;

/** Text as Slack's client sends it: pasted logs come with `<mailto:…|…>` and `<http://…|…>` in them, outside code. */
export function userText(typed: string): UserText {
  const parts = typed.split(/(```[\s\S]*?```)/);
  return {
    text: parts.map((part, at) => (at % 2 === 1 ? escaped(part) : linked(part))).join(''),
    elements: parts.flatMap((part, at) => (at % 2 === 1 ? [preformatted(part)] : section(part))),
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function linked(text: string): string {
  return pieces(text)
    .map((piece) => {
      if (piece.kind === 'text') return escaped(piece.text);
      if (piece.kind === 'user') return piece.text;
      const shown = escaped(piece.text);
      return piece.url === piece.text ? `<${shown}>` : `<${escaped(piece.url)}|${shown}>`;
    })
    .join('');
}

interface Piece {
  readonly kind: 'text' | 'user' | 'link';
  readonly text: string;
  readonly url: string;
}

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(LINKS)) {
    const [whole, user, url, address] = match;
    if (match.index > at) found.push({ kind: 'text', text: text.slice(at, match.index), url: '' });
    at = match.index + whole.length;
    if (user !== undefined) found.push({ kind: 'user', text: whole, url: '' });
    else
      found.push({
        kind: 'link',
        text: whole,
        url: url ?? (address === undefined ? `http://${whole}` : `mailto:${whole}`),
      });
  }
  if (at < text.length) found.push({ kind: 'text', text: text.slice(at), url: '' });
  return found;
}

function section(text: string): Json[] {
  if (text === '') return [];
  const elements = pieces(text).map((piece) => {
    if (piece.kind === 'text') return { type: 'text', text: piece.text };
    if (piece.kind === 'user') return { type: 'user', user_id: piece.text.slice(2, -1) };
    return { type: 'link', url: piece.url, ...(piece.url === piece.text ? {} : { text: piece.text }) };
  });
  return [{ type: 'rich_text_section', elements }];
}

function preformatted(fenced: string): Json {
  const text = fenced.slice(3, -3).replace(/^\n|\n$/g, '');
  return { type: 'rich_text_preformatted', border: 0, elements: [{ type: 'text', text }] };
}
