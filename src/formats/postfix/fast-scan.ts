import { AS_WRITTEN, ByteInterner } from '../../attempts/byte-interner.ts';
import { messageHash } from '../../attempts/message-set.ts';
import { BOUNCED, DEFERRED, DELIVERED, ECHO } from '../../attempts/tally.ts';
import { NO_MESSAGE, type TallyBuilder } from '../../attempts/tally-builder.ts';
import type { LineClock } from './line-clock.ts';
import { programOf } from './program.ts';

/** What the fast path made of a line. */
export const DONE = 0;
/** The line tells nothing about deliveries. */
export const NOTHING = 1;
/** Not a regular line: the slower path reads it. */
export const DECLINED = 2;

const STATUS = Buffer.from(', status=');
const RELAY = Buffer.from('relay=');
const SENT = Buffer.from('sent (');
const DEFER = Buffer.from('deferred (');
const BOUNCE = Buffer.from('bounced (');
const SUSPENDED = Buffer.from('delivery temporarily suspended');
const FROM_MTA = Buffer.from('from MTA(');
const COLON = 0x3a;
const SPACE = 0x20;
const OPEN = 0x5b;
const CLOSE = 0x5d;
/** First letters of lines without queue id that may be signals: connect, warning, fatal, panic, error, message repeated, NOQUEUE, SSL_connect. */
const OTHER_STARTS = new Set([...'cwfpemNS'].map((letter) => letter.charCodeAt(0)));
/** Those that a daemon that takes mail in may write ("connect from" is its daily bread). */
const INBOUND_STARTS = new Set([...'wfpemN'].map((letter) => letter.charCodeAt(0)));

interface ProgramColumns {
  readonly delivers: boolean;
  readonly source: number;
}

/** Where the body of a program's lines began last time. */
interface Layout {
  /** The name and the opening bracket. */
  readonly name: Uint8Array;
  /** Offset of the body from the name. */
  readonly body: number;
  readonly program: ProgramColumns;
}

/**
 * Reads regular lines of a Postfix log from their bytes, without creating strings: the header is as long as that of the line
 * before, the recipient stands in angle brackets, the relay is another host, the status is sent, deferred or bounced.
 * Everything else is declined. Counts what it reads straight into the builder.
 */
export class FastScan {
  readonly #sink: TallyBuilder;
  readonly #clock: LineClock;
  readonly #names = new ByteInterner(AS_WRITTEN, 4096);
  readonly #programs: (ProgramColumns | undefined)[] = [undefined];
  readonly #layouts: (Layout | undefined)[] = new Array(256).fill(undefined);
  /** Offset of the program's name in the last line, counted from the line's start. */
  #offset = -1;
  /** The last counted line, for "last message repeated": domain, relay, outcome, template, source, time, message. */
  readonly last = new Float64Array(7);
  delivered = 0;
  /** Lines of daemons that hand nothing on: the log is whole, not a search result. */
  others = 0;

  constructor(sink: TallyBuilder, clock: LineClock) {
    this.#sink = sink;
    this.#clock = clock;
  }

  /** Reads the line bytes[start, end) (without its end). */
  line(bytes: Buffer, start: number, end: number): number {
    let at = start + this.#offset;
    // Most lines share the header's length; "postfix/" is told by its first and last byte, all else is looked for.
    if (this.#offset < 0 || at >= end || bytes[at - 1] !== SPACE || bytes[at] !== 0x70 || bytes[at + 3] !== 0x74) {
      at = this.#findProgram(bytes, start, end);
      if (at < 0) return DECLINED;
      this.#offset = at - start;
    }
    // The same daemon's last line usually has a process id of the same length.
    const slot =
      ((bytes[at + 8] as number) ^ ((bytes[at + 9] as number) << 2) ^ ((bytes[at + 12] as number) << 4)) & 255;
    const layout = this.#layouts[slot];
    if (layout !== undefined && fits(bytes, at, layout))
      return this.#body(bytes, start, at + layout.body, end, layout.program);
    let open = at;
    for (const to = Math.min(end, at + 64); open < to && bytes[open] !== OPEN; open++)
      if (bytes[open] === SPACE) return this.#lost();
    let body = open + 1;
    for (const to = Math.min(end, open + 12); body < to && bytes[body] !== CLOSE; body++);
    if (body + 2 >= end || bytes[body] !== CLOSE || bytes[body + 1] !== COLON || bytes[body + 2] !== SPACE)
      return this.#lost();
    const program = this.#programAt(bytes, at, open);
    if (program === undefined) return DECLINED;
    this.#layouts[slot] = { name: Uint8Array.from(bytes.subarray(at, open + 1)), body: body + 3 - at, program };
    return this.#body(bytes, start, body + 3, end, program);
  }

  #lost(): number {
    this.#offset = -1;
    return DECLINED;
  }

  #body(bytes: Buffer, start: number, from: number, end: number, program: ProgramColumns): number {
    const first = bytes[from] as number;
    if (!program.delivers) {
      this.others++;
      return INBOUND_STARTS.has(first) ? DECLINED : NOTHING;
    }
    let colon = from;
    for (const to = Math.min(end, from + 33); colon < to && isAlphanumeric(bytes[colon] as number); colon++);
    if (bytes[colon] !== COLON || bytes[colon + 1] !== SPACE || colon - from < 5)
      return OTHER_STARTS.has(first) ? DECLINED : first === OPEN ? DECLINED : NOTHING;
    const text = colon + 2;
    if (bytes[text] === 0x74 && bytes[text + 1] === 0x6f && bytes[text + 2] === 0x3d) {
      return bytes[text + 3] === 0x3c ? this.#status(bytes, start, from, colon, text + 4, end, program) : DECLINED;
    }
    // "host …", "lost connection with …", "conversation with …", "SSL_connect …", and "warning: …" which is shaped like an id.
    const letter = bytes[text];
    return letter === 0x68 || letter === 0x6c || letter === 0x63 || letter === 0x53 || OTHER_STARTS.has(first)
      ? DECLINED
      : NOTHING;
  }

  #status(
    bytes: Buffer,
    start: number,
    id: number,
    idEnd: number,
    local: number,
    end: number,
    program: ProgramColumns,
  ): number {
    let at = -1;
    let close = local;
    for (; close < end; close++) {
      const byte = bytes[close] as number;
      if (byte === 0x3e) break;
      if (byte === 0x40) at = close;
      else if (byte === 0x22 || byte === 0x5c || byte <= SPACE || byte >= 0x7f) return DECLINED;
    }
    if (at < 0 || close + 10 > end || !startsWith(bytes, close + 3, RELAY)) return DECLINED;
    const relay = close + 9;
    let bracket = relay;
    for (const to = Math.min(end, relay + 256); bracket < to && bytes[bracket] !== OPEN; bracket++)
      if (bytes[bracket] === 0x2c) break;
    const none = bytes[bracket] === 0x2c && bracket - relay === 4 && bytes[relay] === 0x6e && bytes[relay + 3] === 0x65;
    if (bytes[bracket] !== OPEN && !none) return DECLINED;
    if (!none && isOwnSystem(bytes, relay, bracket + 1)) return DECLINED;
    const status = bytes.indexOf(STATUS, bracket) + 9;
    if (status < 9 || status >= end) return DECLINED;
    const source = program.source;
    const relayEnd = none ? relay : bracket;
    if (startsWith(bytes, status, SENT)) {
      if (none || holdsSoon(bytes, status + 6, Math.min(end, status + 40), FROM_MTA)) return DECLINED;
      this.delivered++;
      const sample = sampleOf(bytes, id);
      return this.#count(
        this.#sink.plainDomainOf(bytes, at + 1, close),
        this.#sink.relayOf(bytes, relay, relayEnd),
        DELIVERED,
        0,
        source,
        this.#clock.at(bytes, start, end),
        this.#sink.wantsDelivery(sample) ? messageHash(bytes, id, idEnd, local, at) : NO_MESSAGE,
        sample,
      );
    }
    const deferred = startsWith(bytes, status, DEFER);
    if (!deferred && !startsWith(bytes, status, BOUNCE)) return DECLINED;
    const reply = status + (deferred ? DEFER.length : BOUNCE.length);
    const replyEnd = bytes[end - 1] === 0x29 ? end - 1 : end;
    const echo = startsWith(bytes, reply, SUSPENDED);
    return this.#count(
      this.#sink.plainDomainOf(bytes, at + 1, close),
      relayEnd > relay ? this.#sink.relayOf(bytes, relay, relayEnd) : 0,
      echo ? ECHO : deferred ? DEFERRED : BOUNCED,
      this.#sink.templateOf(bytes, reply, replyEnd, bytes, local, at),
      source,
      this.#clock.at(bytes, start, end),
      messageHash(bytes, id, idEnd, local, at),
    );
  }

  #count(
    domain: number,
    relay: number,
    outcome: number,
    template: number,
    source: number,
    time: number,
    message: number,
    sample = message,
  ): number {
    const { last } = this;
    last[0] = domain;
    last[1] = relay;
    last[2] = outcome;
    last[3] = template;
    last[4] = source;
    last[5] = time;
    last[6] = message;
    this.#sink.count(domain, relay, outcome, template, source, 1, time, message, sample);
    return DONE;
  }

  /** Start of the name before the first `[pid]: `, or -1. */
  #findProgram(bytes: Buffer, start: number, end: number): number {
    for (let close = start + 2; close + 2 < end && close < start + 300; close++) {
      if (bytes[close] !== CLOSE || bytes[close + 1] !== COLON || bytes[close + 2] !== SPACE) continue;
      let open = close - 1;
      while (open > start && bytes[open] !== OPEN) open--;
      let name = open;
      while (name > start && bytes[name - 1] !== SPACE) name--;
      return bytes[name] === 0x70 && bytes[name + 3] === 0x74 && name > start ? name : -1;
    }
    return -1;
  }

  #programAt(bytes: Buffer, from: number, to: number): ProgramColumns | undefined {
    const id = this.#names.intern(bytes, from, to);
    if (id <= 0) return undefined;
    const known = this.#programs[id];
    if (known !== undefined) return known;
    const name = bytes.toString('latin1', from, to);
    const program = programOf(name);
    if (!name.startsWith('post') || program.instance === '') return undefined;
    const columns = {
      delivers: program.delivers,
      source: program.delivers ? this.#sink.sourceOf(program.instance) : 0,
    };
    this.#programs[id] = columns;
    return columns;
  }
}

function fits(bytes: Uint8Array, at: number, { name, body }: Layout): boolean {
  const end = at + body;
  return (
    bytes[end - 3] === CLOSE && bytes[end - 2] === COLON && bytes[end - 1] === SPACE && startsWith(bytes, at, name)
  );
}

/** A number that follows from the parts of a queue id that count microseconds, short ids and long ones. */
function sampleOf(bytes: Uint8Array, id: number): number {
  const low = (bytes[id + 2] as number) + 3 * (bytes[id + 3] as number) + 5 * (bytes[id + 4] as number);
  return low + 7 * (bytes[id + 7] as number) + 11 * (bytes[id + 8] as number);
}

/** Loopback addresses and sockets: `127.`, `[::1]`, `localhost`, `private/`, `/`. */
function isOwnSystem(bytes: Uint8Array, relay: number, address: number): boolean {
  const first = bytes[address];
  if (first === 0x31 && bytes[address + 1] === 0x32 && bytes[address + 2] === 0x37) return true;
  if (first === COLON || first === 0x70 || first === 0x2f) return true;
  return bytes[relay] === 0x6c && bytes[relay + 1] === 0x6f && bytes[relay + 2] === 0x63 && bytes[relay + 3] === 0x61;
}

function startsWith(bytes: Uint8Array, at: number, what: Uint8Array): boolean {
  for (let own = 0; own < what.length; own++) if (bytes[at + own] !== what[own]) return false;
  return true;
}

function holdsSoon(bytes: Uint8Array, from: number, to: number, what: Uint8Array): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === what[0] && startsWith(bytes, at, what)) return true;
  return false;
}

function isAlphanumeric(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
