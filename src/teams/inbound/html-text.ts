/** Tags of Teams' message HTML. What else stands in angle brackets (`<user@host>`) was typed, not meant as a tag. */
const TAGS =
  /<(\/?)(p|div|br|span|at|attachment|strong|b|em|i|u|s|strike|del|sub|sup|a|ul|ol|li|pre|code|codeblock|blockquote|h[1-6]|table|tbody|thead|tr|td|th|img|emoji|hr|font|systemeventmessage|figure|readonly)((?:\s[^<>]*)?)\/?>/gi;
const LINE_BEFORE = /^(?:p|div|ul|ol|li|pre|codeblock|blockquote|h[1-6]|table|tr|hr|figure)$/;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
};

/**
 * The text of a message's HTML: one line per block, a tab between the cells of a table, entities resolved once.
 * @param without names of mentions to leave out
 */
export function htmlText(html: string, without: readonly string[] = []): string {
  const bare = withoutMentions(html.replace(/<!--[\s\S]*?-->/g, ''), without);
  // Outside of `pre`, line ends are the source's own; Teams writes none that it means.
  const parts: string[] = [];
  let at = 0;
  let verbatim = 0;
  for (const found of bare.matchAll(TAGS)) {
    parts.push(textPart(bare.slice(at, found.index), verbatim > 0));
    at = found.index + found[0].length;
    const [, slash, tag = '', attributes = ''] = found;
    const name = tag.toLowerCase();
    if (name === 'pre' || name === 'codeblock') verbatim += slash === '' ? 1 : -1;
    parts.push(separatorOf(name, slash === '/', attributes));
  }
  parts.push(textPart(bare.slice(at), verbatim > 0));
  return tidy(parts.join(''));
}

/** `&lt;` as the character it stands for, and so on; one level, as the writer escaped it. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) {
      const known = String(name).toLowerCase();
      return Object.hasOwn(ENTITIES, known) ? (ENTITIES[known] ?? whole) : whole;
    }
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point).toWellFormed() : whole;
  });
}

function withoutMentions(html: string, names: readonly string[]): string {
  const mentions = /<at\b[^<>]*>([^<>]*)<\/at>|<span\b[^<>]*schema\.skype\.com\/Mention[^<>]*>([^<>]*)<\/span>/gi;
  return html.replace(mentions, (_whole, at: string | undefined, span: string | undefined) => {
    const name = at ?? span ?? '';
    return names.includes(decodeEntities(name).trim()) ? ' ' : name;
  });
}

function textPart(text: string, verbatim: boolean): string {
  return decodeEntities(verbatim ? text : text.replace(/[\r\n]+/g, ' '));
}

/** A mark of its own for what a tag separates: typed line ends and tabs stay apart from it. */
function separatorOf(name: string, closes: boolean, attributes: string): string {
  if (name === 'br' || LINE_BEFORE.test(name)) return '\n';
  if ((name === 'td' || name === 'th') && closes) return '\t';
  if (name === 'emoji' || name === 'img') return altOf(attributes);
  return '';
}

function altOf(attributes: string): string {
  return decodeEntities(/\balt="([^"]*)"/i.exec(attributes)?.[1] ?? '');
}

function tidy(text: string): string {
  return text
    .replace(/\u200b/g, '')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.replace(/\t+$/, '').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
