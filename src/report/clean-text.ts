/** Printable ASCII words with single spaces: nearly every name of a large report. */
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;
/** C0 and C1 controls, terminal escapes' start bytes, line and paragraph separators. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/** CSI and OSC sequences whole, so that no `[31m` is left behind (ECMA-48 §5.4, §5.6). */
const ESCAPES = new RegExp(
  [
    String.raw`(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]`,
    String.raw`(?:\u001B\]|\u009D)[^\u0007\u001B\u009C]{0,2000}(?:\u0007|\u001B\\|\u009C)?`,
  ].join('|'),
  'g',
);
/** Invisible characters that turn text round or hide it: bidi controls, zero-width characters, tags, byte order mark. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/**
 * One line of clean text: no control character, terminal escape, bidi or zero-width character; lone surrogates replaced.
 * Longer than `limit` UTF-16 units: cut with an ellipsis, never inside a pair.
 */
export function cleanText(text: string, limit = 2000): string {
  if (text.length <= limit && ORDINARY.test(text)) return text;
  const clean = text
    .slice(0, limit * 4)
    .toWellFormed()
    .replace(ESCAPES, '')
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return clean.length <= limit ? clean : `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
