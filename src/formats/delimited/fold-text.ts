const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g;
const QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Needs no folding but of case and blanks. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Text for comparison: NFKC, lower case, typographic quotes and dashes folded, white space collapsed, ends trimmed. */
export function foldText(text: string): string {
  if (PLAIN.test(text))
    return (text.includes('  ') || text.includes('`') ? text.replace(/`/g, "'").replace(/ +/g, ' ') : text)
      .toLowerCase()
      .trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As foldText, and without accents: header words and status words are typed with and without them. */
export function foldWord(text: string): string {
  if (PLAIN.test(text)) return foldText(text);
  return foldText(text).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
