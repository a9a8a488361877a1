import { utf16Of } from './detect-encoding.ts';

/** Bytes that are looked at. */
const LOOKED_AT = 65_536;
/** Random bytes hold about one such control byte in ten; text holds next to none (a stray escape, a form feed). */
const CONTROL_SHARE = 0.03;

/**
 * True for text in any encoding. Blocks of NULs, as a crash leaves them in a log, do not count against it;
 * UTF-16 is known by its BOM or by NULs in every other place.
 */
export function looksLikeText(head: Uint8Array): boolean {
  if (utf16Of(head) !== null) return true;
  let looked = 0;
  let controls = 0;
  for (let at = 0; at < head.length && looked < LOOKED_AT; at++) {
    const byte = head[at] as number;
    if (byte === 0) continue;
    looked++;
    if (
      (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1b && byte !== 0x0c) ||
      byte === 0x7f
    )
      controls++;
  }
  return looked > 0 && controls <= looked * CONTROL_SHARE && !isScatteredNul(head, looked);
}

/** NULs all over the place, each beside few others, are binary data; a block of them is a hole in a log. */
function isScatteredNul(head: Uint8Array, others: number): boolean {
  let runs = 0;
  const to = Math.min(head.length, LOOKED_AT);
  for (let at = 0; at < to; at++) if (head[at] === 0 && head[at - 1] !== 0) runs++;
  return runs > 8 && runs * 20 > others;
}
