const QUOTING = /^(?: {0,3}(?:>|&gt;)(?!>) ?)+/;
const BULLET = /^\s*(?:[*\u2022\u2023\u25e6\u2043\u00b7\u2013\u2014+-]\s+|\d{1,3}[.)]\s+|#{1,6}\s+|\[[ x]\]\s+)/;
const TIME =
  /^\[?(?:\d{4}[-/.]\d\d[-/.]\d\d|\d\d[-/.]\d\d[-/.]\d{4}|[A-Z][a-z]{2} {1,2}\d{1,2})?[ T,]*\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z| ?[AP]M| ?[+-]\d\d:?\d\d)?\]?(?=[\s,:;|-])[\s,:;|-]*/;

/** A line without chat quoting, bullets, Markdown emphasis and fences. A fence gives ''. */
export function stripDecoration(line: string): string {
  let text = line.replace(/^\uFEFF/, '');
  if (/^\s*(?:```|~~~)\w*\s*$/.test(text)) return '';
  text = text.replace(QUOTING, '').replace(BULLET, '');
  text = text.replace(/\*\*|__(?=\S)|(?<=\S)__/g, '').replace(/^\s*`+|`+\s*$/g, '');
  return text;
}

/** The same without a time stamp in front. */
export function stripTime(line: string): string {
  return line.trimStart().replace(TIME, '');
}
