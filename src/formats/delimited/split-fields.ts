/**
 * Splits one line at a delimiter (RFC 4180: quotes at the start of a field, `""` inside).
 * Returns null when a quoted field is still open at the end of the text: the record goes on in the next line.
 */
export function splitFields(text: string, delimiter: string): string[] | null {
  if (!text.includes('"')) return text.split(delimiter);
  const fields: string[] = [];
  let at = 0;
  while (true) {
    const start = skipBlanks(text, at, delimiter);
    if (text[start] !== '"') {
      const end = text.indexOf(delimiter, at);
      fields.push(text.slice(at, end < 0 ? undefined : end));
      if (end < 0) return fields;
      at = end + 1;
      continue;
    }
    const closing = closingQuote(text, start + 1);
    if (closing < 0) return null;
    const end = text.indexOf(delimiter, closing + 1);
    const rest = text.slice(closing + 1, end < 0 ? undefined : end);
    fields.push(text.slice(start + 1, closing).replaceAll('""', '"') + rest.trimEnd());
    if (end < 0) return fields;
    at = end + 1;
  }
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at++;
  return at;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
