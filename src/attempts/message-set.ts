/**
 * Remembers which message was already counted in which cell: a bounded hash set of 53-bit fingerprints.
 * Two different messages share a fingerprint with a probability of about 1 in 10^9 at 2 million entries a cell.
 */
export class MessageSet {
  readonly #limit: number;
  #slots = new Float64Array(1024);
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get full(): boolean {
    return this.#size >= this.#limit;
  }

  /** True when this message (`hash`, a non-negative integer below 2^53) was not counted in `cell` before, or when the set is full. */
  isNew(hash: number, cell: number): boolean {
    const low = Math.imul((hash >>> 0) ^ Math.imul(cell + 1, 0x9e3779b1), 0x85ebca77) >>> 0;
    const high = (Math.floor(hash / 4294967296) ^ Math.imul(cell + 1, 0x27d4eb2f)) & 0x1fffff;
    const mark = high * 4294967296 + low + 1;
    const mask = this.#slots.length - 1;
    let slot = (low ^ (low >>> 15)) & mask;
    for (let own = this.#slots[slot]; own !== 0; own = this.#slots[slot]) {
      if (own === mark) return false;
      slot = (slot + 1) & mask;
    }
    if (this.full) return true;
    this.#slots[slot] = mark;
    this.#size++;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return true;
  }

  #rehash(): void {
    const slots = new Float64Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (const mark of this.#slots) {
      if (mark === 0) continue;
      const low = (mark - 1) % 4294967296;
      let slot = (low ^ (low >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = mark;
    }
    this.#slots = slots;
  }
}

/** Fingerprint (53 bits) of a message id and a recipient, given as byte ranges. */
export function messageHash(
  bytes: Uint8Array,
  idStart: number,
  idEnd: number,
  recipientStart: number,
  recipientEnd: number,
): number {
  let one = 0x811c9dc5;
  let two = 0x1b873593;
  for (let at = idStart; at < idEnd; at++) {
    const byte = bytes[at] as number;
    one = Math.imul(one ^ byte, 0x01000193);
    two = Math.imul(two ^ byte, 0x5bd1e995) ^ (two >>> 13);
  }
  one = Math.imul(one ^ 0xff, 0x01000193);
  for (let at = recipientStart; at < recipientEnd; at++) {
    const byte = bytes[at] as number;
    one = Math.imul(one ^ byte, 0x01000193);
    two = Math.imul(two ^ byte, 0x5bd1e995) ^ (two >>> 13);
  }
  return ((two ^ (two >>> 15)) & 0x1fffff) * 4294967296 + ((one ^ (one >>> 16)) >>> 0);
}
