import { grown } from './byte-interner.ts';
import type { TallyCells } from './tally.ts';

/** Numbers of a cell's key: domain, relay, template × 8 + outcome, source. */
const KEY = 4;
/** Sums of a cell: count, messages, first, last. */
const SUMS = 4;

/**
 * Counts per distinct (domain, relay, outcome, template, source): open addressing. A cell's numbers lie side by side, so that a
 * count touches three cache lines instead of ten; the columns are made at the end. About 56 bytes a cell.
 */
export class CellTable {
  #length = 0;
  #slots = new Uint32Array(1024);
  #keys = new Uint32Array(512 * KEY);
  #sums = new Float64Array(512 * SUMS);

  get length(): number {
    return this.#length;
  }

  /** Index of the cell of this combination; made when it is new, or -1 when `limit` cells stand already. */
  cellOf(domain: number, relay: number, outcome: number, template: number, source: number, limit: number): number {
    const keys = this.#keys;
    const kind = template * 8 + outcome;
    const mask = this.#slots.length - 1;
    let slot = mixed(domain, relay, kind, source) & mask;
    for (let entry = this.#slots[slot] as number; entry !== 0; entry = this.#slots[slot] as number) {
      const at = (entry - 1) * KEY;
      if (keys[at] === domain && keys[at + 1] === relay && keys[at + 2] === kind && keys[at + 3] === source)
        return entry - 1;
      slot = (slot + 1) & mask;
    }
    if (this.#length >= limit) return -1;
    const cell = this.#append(domain, relay, kind, source);
    this.#slots[slot] = cell + 1;
    if (this.#length * 2 > this.#slots.length) this.#rehash();
    return cell;
  }

  /** Adds attempts and messages to a cell; `time` in ms since the epoch or NaN. */
  add(cell: number, count: number, messages: number, time: number): void {
    const at = cell * SUMS;
    this.#sums[at] = (this.#sums[at] as number) + count;
    this.#sums[at + 1] = (this.#sums[at + 1] as number) + messages;
    this.span(cell, time, time);
  }

  /** Widens a cell's time span. */
  span(cell: number, first: number, last: number): void {
    const at = cell * SUMS;
    // Written so that a NaN that stands there gives way, and a new NaN does not come in.
    if (!((this.#sums[at + 2] as number) <= first) && !Number.isNaN(first)) this.#sums[at + 2] = first;
    if (!((this.#sums[at + 3] as number) >= last) && !Number.isNaN(last)) this.#sums[at + 3] = last;
  }

  /** The columns. */
  cells(): TallyCells {
    const keys = <Column extends Uint32Array | Uint8Array>(column: Column, pick: (at: number) => number): Column => {
      for (let cell = 0; cell < column.length; cell++) column[cell] = pick(cell * KEY);
      return column;
    };
    const sums = (offset: number): Float64Array => {
      const column = new Float64Array(this.#length);
      for (let cell = 0; cell < column.length; cell++) column[cell] = this.#sums[cell * SUMS + offset] as number;
      return column;
    };
    const own = this.#keys;
    const column = () => new Uint32Array(this.#length);
    return {
      length: this.#length,
      domain: keys(column(), (at) => own[at] as number),
      relay: keys(column(), (at) => own[at + 1] as number),
      outcome: keys(new Uint8Array(this.#length), (at) => (own[at + 2] as number) & 7),
      template: keys(column(), (at) => (own[at + 2] as number) >>> 3),
      source: keys(column(), (at) => own[at + 3] as number),
      count: sums(0),
      messages: sums(1),
      first: sums(2),
      last: sums(3),
    };
  }

  #append(domain: number, relay: number, kind: number, source: number): number {
    const cell = this.#length++;
    const at = cell * KEY;
    if (at >= this.#keys.length) {
      this.#keys = grown(this.#keys, at * 2);
      this.#sums = grown(this.#sums, cell * 2 * SUMS);
    }
    this.#keys[at] = domain;
    this.#keys[at + 1] = relay;
    this.#keys[at + 2] = kind;
    this.#keys[at + 3] = source;
    this.#sums[cell * SUMS + 2] = Number.NaN;
    this.#sums[cell * SUMS + 3] = Number.NaN;
    return cell;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let cell = 0; cell < this.#length; cell++) {
      const at = cell * KEY;
      const keys = this.#keys;
      const hash = mixed(keys[at] as number, keys[at + 1] as number, keys[at + 2] as number, keys[at + 3] as number);
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = cell + 1;
    }
    this.#slots = slots;
  }
}

/** One 32-bit hash of four numbers (multiply and xor-shift). */
function mixed(a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d) ^ Math.imul(d, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
