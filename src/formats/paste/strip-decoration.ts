/** No reply is longer; what stands behind is no part of one. */
const MAX_LINE = 4096;

const QUOTING = /^(?: {0,3}(?:>|&gt;)(?!>) ?)+/;
const BULLET = /^\s*(?:[*\u2022\u2023\u25e6\u2043\u00b7\u2013\u2014+-]\s+|\d{1,3}[.)]\s+|#{1,6}\s+|\[[ x]\]\s+)/;
const TIME =
  /^\[?(?:\d{4}[-/.]\d\d[-/.]\d\d|\d\d[-/.]\d\d[-/.]\d{4}|[A-Z][a-z]{2} {1,2}\d{1,2})?[ T,]*\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z| ?[AP]M| ?[+-]\d\d:?\d\d)?\]?(?=[\s,:;|-])[\s,:;|-]*/;

/** A line without chat quoting, bullets, Markdown emphasis and fences. A fence gives ''. */
export function stripDecoration(line: string): string {
  let text = line.length > MAX_LINE ? line.slice(0, MAX_LINE) : line;
  if (text.startsWith('\uFEFF')) text = text.slice(1);
  if (/^\s{0,8}(?:```|~~~)\w{0,20}\s{0,8}$/.test(text)) return '';
  text = text.replace(QUOTING, '').replace(BULLET, '');
  if (text.includes('**') || text.includes('__')) text = text.replace(/\*\*|__(?=\S)|(?<=\S)__/g, '');
  return text.includes('`') ? withoutTicks(text) : text;
}

/** Backticks at both ends; an expression for this would try every run of them. */
function withoutTicks(text: string): string {
  let start = text.length - text.trimStart().length;
  let end = text.trimEnd().length;
  if (text[start] !== '`' && text[end - 1] !== '`') return text;
  while (text[start] === '`') start++;
  while (end > start && text[end - 1] === '`') end--;
  return text.slice(start, end);
}

/** The same without a time stamp in front. */
export function stripTime(line: string): string {
  return line.trimStart().replace(TIME, '');
}
