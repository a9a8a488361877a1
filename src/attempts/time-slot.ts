/** Times are kept for so many groups of hosts, told apart by a hash: what shares one is told apart again by its share of the mail. */
export const TIME_SLOTS = 512;

const DOT = 0x2e;

/** Group of a host or domain name, 0 to TIME_SLOTS - 1: equal for names that end with the same two labels. */
export function timeSlotOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  let dots = 0;
  for (let at = end - 1; at >= start; at--) {
    const byte = bytes[at] as number;
    if (byte === DOT && ++dots === 2) break;
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % TIME_SLOTS;
}

const encoder = new TextEncoder();

/** Group of the relay, or of the domain where there is no relay. */
export function timeSlotOfText(relay: string, domain: string): number {
  const bytes = encoder.encode(relay === '' ? domain : relay);
  return timeSlotOf(bytes, 0, bytes.length);
}
