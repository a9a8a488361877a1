export interface DetectedEncoding {
  /** Label for TextDecoder, or null for UTF-8 with single odd bytes, which the line decoder deals with. */
  readonly label: string | null;
  /** Bytes of the byte order mark. */
  readonly mark: number;
}

/** Encodings that are transcoded as a whole; others are left to the line decoder's windows-1252. */
const WHOLE = new Map([
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['ISO-2022-JP', 'iso-2022-jp'],
  ['EUC-KR', 'euc-kr'],
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['windows-1251', 'windows-1251'],
  ['KOI8-R', 'koi8-r'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['ISO-8859-7', 'iso-8859-7'],
  ['windows-1253', 'windows-1253'],
]);
/** chardet's confidence (0..100) below which its answer is not taken. */
const SURE_ENOUGH = 40;
const LOOKED_AT = 65_536;

/** The encoding of a text from its first bytes: byte order mark, UTF-16 by its NULs, UTF-8, then chardet for the rest. */
export async function detectEncoding(head: Uint8Array): Promise<DetectedEncoding> {
  const wide = utf16Of(head);
  if (wide !== null) return wide;
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { label: null, mark: 3 };
  const sample = head.subarray(0, LOOKED_AT);
  const escapes = Buffer.from(sample).toString('latin1').includes('\u001b$');
  if (!escapes && (isAscii(sample) || isMostlyUtf8(sample))) return { label: null, mark: 0 };
  // Loaded when it is needed: most inputs are UTF-8.
  const { analyse } = await import('chardet');
  const best = analyse(sample)[0];
  const label = best !== undefined && best.confidence >= SURE_ENOUGH ? WHOLE.get(best.name) : undefined;
  return { label: label ?? null, mark: 0 };
}

/** UTF-16 by its mark, or by NULs in every second place (text that is mostly Latin). */
export function utf16Of(head: Uint8Array): DetectedEncoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return { label: 'utf-16le', mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { label: 'utf-16be', mark: 2 };
  const to = Math.min(head.length, 4096) & ~1;
  if (to < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < to; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  const pairs = to / 2;
  if (odd > pairs * 0.5 && even < pairs * 0.05) return { label: 'utf-16le', mark: 0 };
  if (even > pairs * 0.5 && odd < pairs * 0.05) return { label: 'utf-16be', mark: 0 };
  return null;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** More whole UTF-8 sequences than stray bytes. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let own = 0;
    while (own < length && ((bytes[at + own + 1] ?? 0) & 0xc0) === 0x80) own++;
    if (length > 0 && own === length && byte < 0xf5) whole++;
    else stray++;
    at += own;
  }
  return whole >= stray;
}
