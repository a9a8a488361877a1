const ASCII_ONLY = /^[\t\n\r -~]*$/;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters of pasted text become white space
const BLANKS = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/**
 * The form in which rules and phrase families read a reply: NFKC, lower case, typographic quotes and dashes
 * folded, invisible characters dropped, white space and control characters collapsed to one blank.
 */
export function normaliseReply(text: string): string {
  if (ASCII_ONLY.test(text)) return collapse(text.toLowerCase()).replaceAll('`', "'");
  const folded = text
    .replace(SINGLE_QUOTES, "'")
    .normalize('NFKC')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(INVISIBLE, '')
    .toLowerCase();
  return collapse(folded);
}

function collapse(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}
