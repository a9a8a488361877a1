/** What any client's Markdown may read as markup, an entity, an address. */
const MARKUP = /[\\`*_~[\]<>|#{}\n]|&#?\w{1,32};|:\/\/|\bwww\.|@/i;
/** What makes a line a list, a quotation or a rule when it stands first. */
const LEADING = /^\s*(?:[-+](?:\s|$)|\d{1,9}[.)](?:\s|$)|[-=+]{2,}|\s{4})/;

/** Whether text means the same with and without Markdown, so that it may stand where Markdown is read. */
export function isPlain(text: string): boolean {
  return !MARKUP.test(text) && !LEADING.test(text);
}
