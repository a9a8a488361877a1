const encoder = new TextEncoder();

/** Bytes as they are. */
export const AS_WRITTEN: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => byte);
/** ASCII capitals to small letters. */
export const LOWER_CASE: Uint8Array = AS_WRITTEN.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte));

/**
 * Gives each distinct byte string a small number, in order of appearance, without creating strings.
 * Open addressing (linear probing, at most half full) over an arena of bytes. Number 0 is the empty string.
 */
export class ByteInterner {
  readonly #fold: Uint8Array;
  #limit: number;
  #arena = new Uint8Array(4096);
  #ends = new Uint32Array(256);
  #hashes = new Uint32Array(256);
  #slots = new Uint32Array(512);
  #size = 1;

  /** `fold` maps each byte before comparison; at most `limit` distinct strings are kept. */
  constructor(fold: Uint8Array, limit: number) {
    this.#fold = fold;
    this.#limit = limit;
  }

  get size(): number {
    return this.#size;
  }

  /** The number of bytes[start, end), or -1 when it is new and the limit is reached. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    if (end <= start) return 0;
    const fold = this.#fold;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (fold[bytes[at] as number] as number), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let id = this.#slots[slot] as number; id !== 0; id = this.#slots[slot] as number) {
      if (this.#hashes[id] === hash && this.#equals(id, bytes, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    if (this.#size >= this.#limit) return -1;
    return this.#insert(hash, slot, bytes, start, end);
  }

  /** The number of a text; `always` makes room for one more when the limit is reached. */
  internText(text: string, always = false): number {
    const bytes = encoder.encode(text);
    const id = this.intern(bytes, 0, bytes.length);
    if (id >= 0 || !always) return id;
    this.#limit++;
    return this.intern(bytes, 0, bytes.length);
  }

  /** All strings, by number. */
  texts(): string[] {
    const arena = Buffer.from(this.#arena.buffer);
    return Array.from({ length: this.#size }, (_, id) =>
      id === 0 ? '' : arena.toString('utf8', this.#ends[id - 1], this.#ends[id]),
    );
  }

  /** What `of` makes of the bytes of a string. */
  bytesOf(id: number, of: (bytes: Uint8Array, start: number, end: number) => number): number {
    return of(this.#arena, id === 0 ? 0 : (this.#ends[id - 1] as number), this.#ends[id] as number);
  }

  #equals(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#ends[id - 1] as number;
    if ((this.#ends[id] as number) - from !== end - start) return false;
    for (let at = start, own = from; at < end; at++, own++) {
      if (this.#arena[own] !== this.#fold[bytes[at] as number]) return false;
    }
    return true;
  }

  #insert(hash: number, slot: number, bytes: Uint8Array, start: number, end: number): number {
    const id = this.#size++;
    const from = this.#ends[id - 1] as number;
    const to = from + (end - start);
    if (to > this.#arena.length) this.#arena = grown(this.#arena, Math.max(to, this.#arena.length * 2));
    for (let at = start, own = from; at < end; at++, own++)
      this.#arena[own] = this.#fold[bytes[at] as number] as number;
    if (id >= this.#ends.length) {
      this.#ends = grown(this.#ends, id * 2);
      this.#hashes = grown(this.#hashes, id * 2);
    }
    this.#ends[id] = to;
    this.#hashes[id] = hash;
    this.#slots[slot] = id;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 1; id < this.#size; id++) {
      let slot = (this.#hashes[id] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

/** A longer copy of a typed array. */
export function grown<Column extends Uint8Array | Uint32Array | Float64Array>(column: Column, length: number): Column {
  const longer = new (column.constructor as new (length: number) => Column)(length);
  longer.set(column as never);
  return longer;
}
