import { BLANK, BYTE_CLASS, CONTROL, DIGIT, INNER, LETTER, MARK } from './byte-classes.ts';
import { LOWER_CASE } from './byte-interner.ts';
import {
  calendarName,
  equalsIn,
  isEnhancedCode,
  isProviderCode,
  isReplyCode,
  keptHostBytes,
  looksRandom,
  unitOfTimeFollows,
} from './reply-token.ts';

const HASH = 0x23;
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const OPEN = 0x28;
const AT = 0x40;
const DOT = 0x2e;
const DASH = 0x2d;
const PERCENT = 0x25;
/** Bytes before an address that are no part of it: blank `"(),:;<>[]`. */
const BEFORE_ADDRESS = new Set([...' "(),:;<>[]'].map((mark) => mark.charCodeAt(0)));

/**
 * Turns a reply into its template: what says why stays (words, reply codes, enhanced codes, provider codes, blocklist and
 * provider host names, `p=Token`), what differs from message to message (addresses, hosts, IPs, ids, times) becomes `#`.
 * Works on bytes, so that a log's replies need not become strings. Holds one scratch buffer: not for nested use.
 */
export class ReplyMasker {
  /** The masked bytes of the last call, from 0 to its result. */
  readonly masked: Uint8Array;
  readonly #limit: number;
  #length = 0;
  #afterMonth = 0;

  /** Looks at the first `limit` bytes of a reply. */
  constructor(limit: number) {
    this.#limit = limit;
    this.masked = new Uint8Array(limit * 2 + 256);
  }

  /**
   * Masks bytes[start, end); `local`, when not empty, is the recipient's local part, whose whole-word occurrences are masked too.
   * Returns the length of the template in `masked`.
   */
  mask(bytes: Uint8Array, start: number, end: number, local: Uint8Array = NO_LOCAL): number {
    const { masked } = this;
    const to = Math.min(end, start + this.#limit);
    this.#afterMonth = 0;
    let length = 0;
    let at = start;
    while (at < to) {
      const byte = bytes[at] as number;
      const kind = BYTE_CLASS[byte];
      if (kind === LETTER) {
        // Most of a reply is words of letters only: copied while they are read.
        const word = at;
        const before = length;
        do masked[length++] = bytes[at++] as number;
        while (at < to && BYTE_CLASS[bytes[at] as number] === LETTER);
        if (this.#isPlain(bytes, word, at, to, local)) continue;
        length = before;
        at = word;
      } else if (kind === BLANK) {
        if (length > 0 && masked[length - 1] !== SPACE) masked[length++] = SPACE;
        at++;
        continue;
      } else if ((kind === MARK && byte !== HASH && byte !== QUOTE) || (kind === INNER && byte !== AT)) {
        masked[length++] = byte;
        at++;
        continue;
      } else if (kind === CONTROL) {
        at++;
        continue;
      }
      this.#length = length;
      at = kind === MARK ? this.#mark(bytes, at, to) : this.#token(bytes, at, to, local);
      length = this.#length;
    }
    while (length > 0 && masked[length - 1] === SPACE) length--;
    return length;
  }

  #put(byte: number): void {
    this.masked[this.#length++] = byte;
  }

  #blank(): void {
    if (this.#length > 0 && this.masked[this.#length - 1] !== SPACE) this.#put(SPACE);
  }

  #hash(): void {
    if (this.#length === 0 || this.masked[this.#length - 1] !== HASH) this.#put(HASH);
  }

  #copy(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; at++) this.masked[this.#length++] = bytes[at] as number;
  }

  /** True for a word of letters that ends there and is no name of a month, no random id and not the recipient's. */
  #isPlain(bytes: Uint8Array, start: number, end: number, to: number, local: Uint8Array): boolean {
    if (end < to) {
      const next = bytes[end] as number;
      const kind = BYTE_CLASS[next];
      // A colon may go on in a time of day or an IPv6 address, an apostrophe in a word, a dot in a host name.
      const stops =
        kind === BLANK ||
        (kind === MARK && next !== APOSTROPHE && (next !== COLON || end - start > 4)) ||
        (next === DOT && BYTE_CLASS[bytes[end + 1] ?? 0] === BLANK);
      if (!stops) return false;
    }
    const size = end - start;
    if (size === local.length && holdsWord(bytes, start, end, local)) return false;
    if (size === 3 ? calendarName(bytes, start, end) > 0 : size >= 10 && looksRandom(bytes, start, end)) return false;
    this.#afterMonth = 0;
    return true;
  }

  /** A mark: `#011` (syslog's octal escape) is a blank, a quoted local part goes with its address. Returns the position after it. */
  #mark(bytes: Uint8Array, at: number, to: number): number {
    const byte = bytes[at] as number;
    if (byte === HASH && bytes[at + 1] === 0x30 && isOctal(bytes[at + 2]) && isOctal(bytes[at + 3]) && at + 3 < to) {
      this.#blank();
      return at + 4;
    }
    if (byte === QUOTE) {
      let close = at + 1;
      while (close < to && close - at <= 66 && bytes[close] !== QUOTE) close++;
      if (close + 1 < to && bytes[close] === QUOTE && bytes[close + 1] === AT) {
        this.#hash();
        return tokenEnd(bytes, close + 1, to);
      }
    }
    this.#put(byte);
    return at + 1;
  }

  /** A token: a run of letters, digits and inner marks. Returns the position after what was dealt with. */
  #token(bytes: Uint8Array, start: number, to: number, local: Uint8Array): number {
    let end = tokenEnd(bytes, start, to);
    const clock = clockEnd(bytes, start, end, to);
    if (clock > 0) {
      this.#hash();
      return clock;
    }
    // Marks at the end of a token belong to the sentence.
    while (end > start + 1 && BYTE_CLASS[bytes[end - 1] as number] === INNER && bytes[end - 1] !== AT) end--;
    if (bytes[start + 3] === DASH && end > start + 4 && isReplyCode(bytes, start, start + 3)) {
      this.#copy(bytes, start, start + 4);
      return start + 4;
    }
    this.#word(bytes, start, end, to, local);
    return end;
  }

  #word(bytes: Uint8Array, start: number, end: number, to: number, local: Uint8Array): void {
    let letters = 0;
    let digits = 0;
    let dots = 0;
    let address = false;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      const kind = BYTE_CLASS[byte];
      if (kind === LETTER) {
        letters++;
        if (at > start + 1 && bytes[at - 1] === DOT) dots++;
      } else if (kind === DIGIT) digits++;
      else if (byte === AT || (byte === PERCENT && bytes[at + 1] === 0x34 && bytes[at + 2] === 0x30)) address = true;
    }
    if (address) {
      while (this.#length > 0 && !BEFORE_ADDRESS.has(this.masked[this.#length - 1] as number)) this.#length--;
      this.#hash();
    } else if (local.length > 0 && holdsWord(bytes, start, end, local)) this.#hash();
    else if (letters === 0) this.#number(bytes, start, end, to);
    else if (dots > 0) this.#host(bytes, start, end);
    else if (digits === 0) this.#letters(bytes, start, end, to);
    else this.#mixed(bytes, start, end);
  }

  #number(bytes: Uint8Array, start: number, end: number, to: number): void {
    const short = end - start <= 3;
    const dated = this.#afterMonth > 0;
    if (dated) this.#afterMonth--;
    const keep =
      !dated &&
      ((short && (end - start < 3 || isReplyCode(bytes, start, end)) && !unitOfTimeFollows(bytes, end, to)) ||
        isEnhancedCode(bytes, start, end));
    // `AS(42004)`: a number in brackets that hang on a word is a code.
    const held =
      this.#length > 1 &&
      this.masked[this.#length - 1] === OPEN &&
      BYTE_CLASS[this.masked[this.#length - 2] as number] === LETTER &&
      end - start <= 6;
    const version = short && bytes[start + 1] === DOT && !unitOfTimeFollows(bytes, end, to);
    if (keep || version || (held && !dated)) this.#copy(bytes, start, end);
    else this.#hash();
  }

  #letters(bytes: Uint8Array, start: number, end: number, to: number): void {
    const name = calendarName(bytes, start, end);
    if (name > 0 && this.#isDate(bytes, end, to, name)) {
      this.#dropDay();
      this.#hash();
      this.#afterMonth = name <= 12 ? 2 : 1;
      return;
    }
    this.#afterMonth = 0;
    if (looksRandom(bytes, start, end)) this.#hash();
    else this.#copy(bytes, start, end);
  }

  /** A month beside a number, or a weekday before a comma, a number or another capitalised word. */
  #isDate(bytes: Uint8Array, end: number, to: number, name: number): boolean {
    if (end >= to) return false;
    if (name > 12) return bytes[end] === 0x2c || (bytes[end] === SPACE && calendarName(bytes, end + 1, end + 4) > 0);
    const before = this.#length > 1 ? (this.masked[this.#length - 2] as number) : 0;
    let next = end;
    while (next < to && bytes[next] === SPACE) next++;
    return BYTE_CLASS[before] === DIGIT || BYTE_CLASS[bytes[next] ?? 0] === DIGIT;
  }

  /** Takes the day of the month in front of a month's name back out of the template. */
  #dropDay(): void {
    let at = this.#length;
    if (at < 2 || this.masked[at - 1] !== SPACE) return;
    at--;
    const end = at;
    while (at > 0 && BYTE_CLASS[this.masked[at - 1] as number] === DIGIT) at--;
    if (end > at && end - at <= 2) this.#length = at;
  }

  #host(bytes: Uint8Array, start: number, end: number): void {
    const equals = equalsIn(bytes, start, end);
    const kept = keptHostBytes(bytes, equals + 1 || start, end);
    if (kept === null) this.#hash();
    else this.#copy(kept, 0, kept.length);
  }

  #mixed(bytes: Uint8Array, start: number, end: number): void {
    const equals = equalsIn(bytes, start, end);
    if (equals > 0) {
      const key = bytes[start];
      // `p=` (Google) and `c=` (GMX, WEB.DE) hold the reason; other parameters hold ids and addresses.
      const keep = equals === start + 1 && (key === 0x70 || key === 0x63) && end - equals <= 48;
      this.#copy(bytes, start, equals + 1);
      if (keep) this.#copy(bytes, equals + 1, end);
      else this.#hash();
    } else if (isProviderCode(bytes, start, end)) this.#copy(bytes, start, end);
    else this.#hash();
  }
}

const NO_LOCAL = new Uint8Array(0);

function tokenEnd(bytes: Uint8Array, start: number, to: number): number {
  let at = start + 1;
  for (; at < to; at++) {
    const byte = bytes[at] as number;
    const kind = BYTE_CLASS[byte] as number;
    if (kind >= LETTER && kind <= INNER) continue;
    // An apostrophe inside a word (`don't`, `o'brien@`) belongs to it.
    if (
      byte !== APOSTROPHE ||
      BYTE_CLASS[bytes[at - 1] as number] !== LETTER ||
      BYTE_CLASS[bytes[at + 1] ?? 0] !== LETTER
    )
      break;
  }
  return Math.min(at, to);
}

/** End of a time of day (`10:00:23.5Z`) or an IPv6 address that starts here, or 0. */
function clockEnd(bytes: Uint8Array, start: number, end: number, to: number): number {
  if (bytes[end] !== COLON || end - start > 4 || !isHex(bytes, start, end)) return 0;
  let at = end;
  let colons = 0;
  for (; at < to; at++) {
    if (bytes[at] === COLON) colons++;
    else if (bytes[at] !== DOT && !isHex(bytes, at, at + 1)) break;
  }
  const clock =
    end - start <= 2 &&
    isHex(bytes, end + 1, end + 3) &&
    BYTE_CLASS[bytes[start] as number] === DIGIT &&
    BYTE_CLASS[bytes[end + 1] ?? 0] === DIGIT &&
    BYTE_CLASS[bytes[end + 2] ?? 0] === DIGIT;
  if (clock && end + 3 <= to) return tokenEnd(bytes, Math.max(at, end + 3) - 1, to);
  return colons >= 2 && BYTE_CLASS[bytes[at] ?? 0] !== LETTER ? at : 0;
}

function isHex(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = LOWER_CASE[bytes[at] ?? 0] as number;
    if (!((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66))) return false;
  }
  return true;
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37;
}

/** True when `word` stands in bytes[start, end) with no letter or digit beside it. ASCII letters compare without case. */
function holdsWord(bytes: Uint8Array, start: number, end: number, word: Uint8Array): boolean {
  for (let from = start; from + word.length <= end; from++) {
    let same = 0;
    while (same < word.length && LOWER_CASE[bytes[from + same] as number] === LOWER_CASE[word[same] as number]) same++;
    if (same === word.length && !isWordByte(bytes, from - 1, start, end) && !isWordByte(bytes, from + same, start, end))
      return true;
  }
  return false;
}

function isWordByte(bytes: Uint8Array, at: number, start: number, end: number): boolean {
  if (at < start || at >= end) return false;
  const kind = BYTE_CLASS[bytes[at] as number];
  return kind === LETTER || kind === DIGIT;
}
