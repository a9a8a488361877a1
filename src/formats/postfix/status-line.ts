/** The fields of `to=<u@d>, relay=h[ip]:25, …, dsn=4.7.0, status=deferred (reply)`. */
export interface StatusLine {
  readonly recipient: string;
  /** As written; '' when left out. */
  readonly relay: string;
  readonly dsn: string;
  readonly status: string;
  /** Between the first and the last bracket; '' when there is none. */
  readonly reply: string;
}

/** Splits a delivery agent's line from `to=` on; null when it has no status. Fields may stand in any order and number. */
export function splitStatusLine(text: string): StatusLine | null {
  const recipient = recipientEnd(text);
  if (recipient === null) return null;
  const status = text.indexOf('status=', recipient.end);
  if (status < 0) return null;
  const fields = text.slice(recipient.end, status);
  const word = /^[A-Za-z-]*/.exec(text.slice(status + 7, status + 47))?.[0] ?? '';
  return {
    recipient: recipient.address,
    relay: field(fields, 'relay='),
    dsn: field(fields, 'dsn='),
    status: word,
    reply: bracketed(text, status + 7 + word.length),
  };
}

/** The address after `to=`, with or without angle brackets; a quoted local part may hold anything. */
function recipientEnd(text: string): { readonly address: string; readonly end: number } | null {
  if (text[3] !== '<') {
    const comma = text.indexOf(', ', 3);
    return comma < 0 ? null : { address: text.slice(3, comma).trim(), end: comma };
  }
  const end = text[4] === '"' ? text.indexOf('>, ', Math.max(4, text.indexOf('"@', 5))) : text.indexOf('>', 4);
  return end < 0 ? null : { address: text.slice(4, end), end: end + 1 };
}

function field(fields: string, name: string): string {
  const at = fields.indexOf(`, ${name}`);
  if (at < 0) return '';
  const start = at + 2 + name.length;
  const end = fields.indexOf(', ', start);
  return fields.slice(start, end < 0 ? fields.length : end).replace(/,\s*$/, '');
}

/** The reply in brackets. Syslog may have cut the line before its end. */
function bracketed(text: string, from: number): string {
  const open = text.indexOf('(', from);
  if (open < 0) return text.slice(from).trim();
  const rest = text.slice(open + 1).trimEnd();
  if (rest.endsWith(')')) return rest.slice(0, -1);
  // A column of a CSV or JSON export goes on behind the bracket.
  const end = /\)["'](?:[,;}\t ]|$)/.exec(rest)?.index;
  return end === undefined ? rest : rest.slice(0, end);
}
