/**
 * True for the many lines of a main log that tell nothing about deliveries, told from their bytes: arrivals (`<=`) and
 * `Completed` right behind stamp and message id.
 */
export function tellsNothing(bytes: Uint8Array, start: number, end: number): boolean {
  // The stamp is 19 characters; zone, milliseconds and process id may follow it.
  const to = Math.min(end, start + 90);
  for (let at = start + 36; at < to; at++) {
    if (bytes[at] !== 0x20) continue;
    const one = bytes[at + 1];
    const two = bytes[at + 2];
    if (bytes[at + 3] === 0x20 && (two === 0x3d || two === 0x3e || two === 0x2a)) return one === 0x3c && two === 0x3d;
    if (one === 0x43 && two === 0x6f && at + 10 <= end && bytes[at + 9] === 0x64) return bytes[start] === 0x32;
  }
  return false;
}
