import { grown } from './byte-interner.ts';
import type { TallyCells } from './tally.ts';

/**
 * Counts per distinct (domain, relay, outcome, template, source): open addressing over growing columns.
 * About 60 bytes a cell.
 */
export class CellTable {
  #length = 0;
  #slots = new Uint32Array(1024);
  #domain = new Uint32Array(512);
  #relay = new Uint32Array(512);
  #outcome = new Uint8Array(512);
  #template = new Uint32Array(512);
  #source = new Uint32Array(512);
  #count = new Float64Array(512);
  #messages = new Float64Array(512);
  #first = new Float64Array(512).fill(Number.NaN);
  #last = new Float64Array(512).fill(Number.NaN);

  get length(): number {
    return this.#length;
  }

  /** Index of the cell of this combination; made when it is new, or -1 when `limit` cells stand already. */
  cellOf(domain: number, relay: number, outcome: number, template: number, source: number, limit: number): number {
    const hash = mixed(domain, relay, (template * 8 + outcome) | 0, source);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.#slots[slot] as number; entry !== 0; entry = this.#slots[slot] as number) {
      const cell = entry - 1;
      if (
        this.#domain[cell] === domain &&
        this.#relay[cell] === relay &&
        this.#outcome[cell] === outcome &&
        this.#template[cell] === template &&
        this.#source[cell] === source
      ) {
        return cell;
      }
      slot = (slot + 1) & mask;
    }
    if (this.#length >= limit) return -1;
    const cell = this.#append(domain, relay, outcome, template, source);
    this.#slots[slot] = cell + 1;
    if (this.#length * 2 > this.#slots.length) this.#rehash();
    return cell;
  }

  /** Adds attempts and messages to a cell; `time` in ms since the epoch or NaN. */
  add(cell: number, count: number, messages: number, time: number): void {
    this.#count[cell] = (this.#count[cell] as number) + count;
    this.#messages[cell] = (this.#messages[cell] as number) + messages;
    this.span(cell, time, time);
  }

  /** Widens a cell's time span. */
  span(cell: number, first: number, last: number): void {
    if (!((this.#first[cell] as number) <= first) && !Number.isNaN(first)) this.#first[cell] = first;
    if (!((this.#last[cell] as number) >= last) && !Number.isNaN(last)) this.#last[cell] = last;
  }

  /** The columns, cut to length. */
  cells(): TallyCells {
    const to = this.#length;
    return {
      length: to,
      domain: this.#domain.slice(0, to),
      relay: this.#relay.slice(0, to),
      outcome: this.#outcome.slice(0, to),
      template: this.#template.slice(0, to),
      source: this.#source.slice(0, to),
      count: this.#count.slice(0, to),
      messages: this.#messages.slice(0, to),
      first: this.#first.slice(0, to),
      last: this.#last.slice(0, to),
    };
  }

  #append(domain: number, relay: number, outcome: number, template: number, source: number): number {
    const cell = this.#length++;
    if (cell >= this.#domain.length) this.#widen(cell * 2);
    this.#domain[cell] = domain;
    this.#relay[cell] = relay;
    this.#outcome[cell] = outcome;
    this.#template[cell] = template;
    this.#source[cell] = source;
    return cell;
  }

  #widen(length: number): void {
    const old = this.#first.length;
    this.#domain = grown(this.#domain, length);
    this.#relay = grown(this.#relay, length);
    this.#outcome = grown(this.#outcome, length);
    this.#template = grown(this.#template, length);
    this.#source = grown(this.#source, length);
    this.#count = grown(this.#count, length);
    this.#messages = grown(this.#messages, length);
    this.#first = grown(this.#first, length).fill(Number.NaN, old);
    this.#last = grown(this.#last, length).fill(Number.NaN, old);
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let cell = 0; cell < this.#length; cell++) {
      const key = ((this.#template[cell] as number) * 8 + (this.#outcome[cell] as number)) | 0;
      let slot = mixed(this.#domain[cell] as number, this.#relay[cell] as number, key, this.#source[cell] as number) & mask;
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
