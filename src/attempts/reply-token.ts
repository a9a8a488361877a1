import { BYTE_CLASS, DIGIT, LETTER } from './byte-classes.ts';
import { AS_WRITTEN, ByteInterner, LOWER_CASE } from './byte-interner.ts';
import { keptHostName } from './kept-host-names.ts';

const DASH = 0x2d;
const DOT = 0x2e;
const EQUALS = 0x3d;

/** True for a reply code of a reply (RFC 5321 §4.2.1): three digits of which the first is 2, 4 or 5. */
export function isReplyCode(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start];
  return end - start === 3 && (first === 0x32 || first === 0x34 || first === 0x35) && isNumber(bytes, start, end);
}

/** True for an enhanced status code (RFC 3463 §2): `4.7.0`, also the longer `4.7.500`. */
export function isEnhancedCode(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start];
  if (end - start > 9 || (first !== 0x32 && first !== 0x34 && first !== 0x35) || bytes[start + 1] !== DOT) return false;
  let dots = 1;
  let run = 0;
  for (let at = start + 2; at < end; at++) {
    if (bytes[at] === DOT) {
      if (run === 0 || ++dots > 2) return false;
      run = 0;
    } else if (BYTE_CLASS[bytes[at] as number] !== DIGIT || ++run > 3) return false;
  }
  return dots === 2 && run > 0;
}

/**
 * True for a token shaped like a provider's code: `TSS04`, `S3140`, `OFR_506`, `RP-001`, `LPN007_510`, `MTA-740010`,
 * `In-1000`, `SFR_IN_4`; also `IPv6`, `RFC5322`. Queue and message ids have more digits or mix them with letters.
 */
export function isProviderCode(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 24) return false;
  let at = start;
  let letters = 0;
  for (; at < end && BYTE_CLASS[bytes[at] as number] === LETTER; at++) letters++;
  if (letters === 0 || letters > 8) return false;
  let digits = 0;
  let total = letters;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    const kind = BYTE_CLASS[byte];
    if (kind === DIGIT) digits++;
    else if (kind === LETTER && digits === 0 && !isSmall(byte)) total++;
    else if (byte !== DASH && byte !== 0x5f) return false;
  }
  if (digits === 0 || digits > 9 || total > 12) return false;
  // Small letters before digits are codes only when they are few, or set apart (`In-1000`), or a known word (`ipv6`).
  return !hasSmall(bytes, start, start + letters) || letters <= 4 || isJoint(bytes[start + letters]);
}

/** Small letters and capitals that alternate like those of a random id: `qkXbTzAfGh`. */
export function looksRandom(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length < 10) return false;
  let turns = 0;
  for (let at = start + 1; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x41 && byte <= 0x5a && isSmall(bytes[at - 1] as number)) turns++;
  }
  return turns * 4 > length || length >= 60;
}

const hosts = new ByteInterner(LOWER_CASE, 20_000);
const hostKeys: (Uint8Array | null)[] = [null];

/** Bytes of a host name that stay in the key, or null. Remembers the first 20,000 names. */
export function keptHostBytes(bytes: Uint8Array, start: number, end: number): Uint8Array | null {
  const id = hosts.intern(bytes, start, end);
  const known = id > 0 ? hostKeys[id] : undefined;
  if (known !== undefined) return known;
  const kept = keptHostName(
    Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
      .toString('latin1')
      .toLowerCase(),
  );
  const key = kept === null ? null : Buffer.from(kept, 'latin1');
  if (id > 0) hostKeys[id] = key;
  return key;
}

const calendar = new ByteInterner(AS_WRITTEN, 32);
for (const name of 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun'.split(' '))
  calendar.internText(name);

/** 1..12 for the abbreviated English name of a month, 13..19 for one of a weekday, else 0. */
export function calendarName(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 3 || isSmall(bytes[start] as number)) return 0;
  return Math.max(0, calendar.intern(bytes, start, end) > 19 ? 0 : calendar.intern(bytes, start, end));
}

/** True when a unit of time follows: `27 seconds`. */
export function unitOfTimeFollows(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + 3 >= end || bytes[at] !== 0x20) return false;
  const word = String.fromCharCode(
    bytes[at + 1] as number,
    bytes[at + 2] as number,
    bytes[at + 3] as number,
  ).toLowerCase();
  return UNITS.has(word);
}
const UNITS = new Set([
  'sec',
  'min',
  'hou',
  'hrs',
  'day',
  'wee',
  'sek',
  'stu',
  'tag',
  'heu',
  'jou',
  'seg',
  'hor',
  'ore',
  'gio',
]);

/** Position of `=` in the token, or -1. */
export function equalsIn(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) if (bytes[at] === EQUALS) return at;
  return -1;
}

function isNumber(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (BYTE_CLASS[bytes[at] as number] !== DIGIT) return false;
  return true;
}

function isSmall(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

function hasSmall(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isSmall(bytes[at] as number)) return true;
  return false;
}

function isJoint(byte: number | undefined): boolean {
  return byte === DASH || byte === 0x5f;
}
