/** What a byte is to the masker; a table look-up instead of comparisons, since it runs for every byte of every failed reply. */
export const BLANK = 0;
export const MARK = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** May stand inside a token: `. - _ @ = % + ~ *`. */
export const INNER = 4;
/** Control bytes: dropped. */
export const CONTROL = 5;

export const BYTE_CLASS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte));

function classOf(byte: number): number {
  if (byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) return BLANK;
  if (byte < 0x20 || byte === 0x7f) return CONTROL;
  if (byte >= 0x30 && byte <= 0x39) return DIGIT;
  // Bytes from 0x80 on are parts of UTF-8 letters or windows-1252 letters.
  if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0x80) return LETTER;
  return '.-_@=%+~*'.includes(String.fromCharCode(byte)) ? INNER : MARK;
}
