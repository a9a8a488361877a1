/** HTML tags that mail clients and ticket systems wrap around a pasted reply; anything else in angle brackets is an address. */
const HTML_TAG =
  /<\/?(?:a|b|blockquote|body|br|code|div|em|font|html|i|li|ol|p|pre|span|strong|table|tbody|td|th|tr|tt|u|ul)(?:\s[^<>]{0,200})?\/?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|apos|gt|lt|nbsp|quot));/gi;
/** A soft line break, or an escape that free text hardly holds by chance: `=3D`, `=20`, `=0A`, or two UTF-8 bytes in a row. */
const QUOTED_PRINTABLE = /=\r?\n|=3D|=20|=0[AD]|=C[23]=[89AB][0-9A-F]|=E[0-9A-F]=[89AB][0-9A-F]/;
const QP_RUN = /(?:=[0-9A-F]{2})+/g;

/** A header value or a query string that was pasted as it travels: RFC 2047 words, percent-encoding. */
const ENCODED_WORD = /=\?([\w-]{2,40})\?([bq])\?([^?\s]{0,400})\?=\s?/gi;
const PERCENT = /^[^\s%]{0,2000}%[0-9A-F]{2}\S*$/i;

/**
 * Undoes the quoted-printable, RFC 2047, percent and HTML escapes of a pasted reply. Text without them comes back
 * unchanged. Source: RFC 2045 §6.7, RFC 2047 §4, RFC 3986 §2.1, HTML §13.5.
 */
export function decodePaste(text: string): string {
  let decoded = text;
  if (decoded.includes('=?')) decoded = decoded.replace(ENCODED_WORD, wordText);
  if (decoded.includes('%') && PERCENT.test(decoded)) decoded = decodePercent(decoded);
  if (decoded.includes('=') && QUOTED_PRINTABLE.test(decoded)) decoded = decodeQuotedPrintable(decoded);
  if (decoded.includes('<')) decoded = decoded.replace(HTML_TAG, ' ');
  if (decoded.includes('&')) decoded = decoded.replace(ENTITY, entityText);
  return decoded;
}

function decodeQuotedPrintable(text: string): string {
  return text.replace(/=\r?\n/g, '').replace(QP_RUN, (run) => {
    const bytes = Buffer.from(run.replaceAll('=', ''), 'hex');
    return bytes.toString('utf8');
  });
}

function wordText(whole: string, charset: string, encoding: string, encoded: string): string {
  const bytes =
    encoding.toLowerCase() === 'b'
      ? Buffer.from(encoded, 'base64')
      : Buffer.from(
          encoded
            .replaceAll('_', ' ')
            .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        );
  const name = charset.toLowerCase();
  if (name === 'utf-8' || name === 'us-ascii') return bytes.toString('utf8');
  return name.startsWith('iso-8859-1') || name === 'windows-1252' ? bytes.toString('latin1') : whole;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function entityText(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : whole;
}
