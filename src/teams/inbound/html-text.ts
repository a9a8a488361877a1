/** Tags of Teams' message HTML. What else stands in angle brackets (`<user@host>`) was typed, not meant as a tag. */
const TAGS =
  /<(\/?)(p|div|br|span|at|attachment|strong|b|em|i|u|s|strike|del|sub|sup|a|ul|ol|li|pre|code|codeblock|blockquote|h[1-6]|table|tbody|thead|tr|td|th|img|emoji|hr|font|systemeventmessage|figure|readonly)((?:\s[^<>]*)?)\/?>/gi;
/** A reply quotes what it replies to; `28:` begins the ids of apps, and the bot need not read itself. */
const OWN_QUOTE =
  /<blockquote\b[^<>]*schema\.skype\.com\/Reply[^<>]*>\s*<strong\b[^<>]*\bitemid="28:[^<>]*>[\s\S]*?<\/blockquote>/gi;
const BLOCK = /^(?:p|div|ul|ol|li|pre|codeblock|blockquote|h[1-6]|table|tr|hr|figure)$/;
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
  const bare = withoutMentions(html.replace(/<!--[\s\S]*?-->/g, '').replace(OWN_QUOTE, ''), without);
  const page = createPage();
  let at = 0;
  let verbatim = 0;
  let cells = 0;
  for (const found of bare.matchAll(TAGS)) {
    page.write(textPart(bare.slice(at, found.index), verbatim > 0));
    at = found.index + found[0].length;
    const [, slash, tag = '', attributes = ''] = found;
    const name = tag.toLowerCase();
    const step = slash === '' ? 1 : -1;
    if (name === 'pre' || name === 'codeblock') verbatim += step;
    if (name === 'td' || name === 'th') {
      cells = Math.max(0, cells + step);
      if (step < 0) page.write('\t');
    } else if (name === 'emoji' || name === 'img') page.write(altOf(attributes));
    else if (name === 'br') page.write(cells > 0 ? ' ' : '\n');
    else if (BLOCK.test(name) && cells === 0) page.breakLine();
  }
  page.write(textPart(bare.slice(at), verbatim > 0));
  return tidy(page.text());
}

/** Text that grows; a block begins on a line of its own, and never leaves an empty one. */
function createPage() {
  const parts: string[] = [];
  let endsLine = true;
  const write = (text: string) => {
    if (text === '') return;
    parts.push(text);
    endsLine = text.endsWith('\n');
  };
  return {
    write,
    breakLine: () => {
      if (!endsLine) write('\n');
    },
    text: () => parts.join(''),
  };
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
