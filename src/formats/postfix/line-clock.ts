const DAY = 86_400_000;
const MINUTE = 60_000;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * Reads the time stamp at the front of a log line, in ms since the epoch or NaN.
 *
 * Known are RFC 3164 (`May  1 00:00:23`, also `May 01`: no year, read as UTC), ISO 8601 / RFC 3339
 * (`2024-05-01T00:00:23.123456+02:00`, blank instead of T, zone without colon or left out = UTC), each also behind a syslog
 * priority (`<22>` or `<22>1 `). The year of an RFC 3164 stamp is the latest one for which the time is not after `now` + 1 day.
 * Keeps the last minute: neighbouring lines share it.
 */
export class LineClock {
  readonly #latest: number;
  readonly #minute = new Uint8Array(16);
  #length = 0;
  #start = Number.NaN;

  constructor(now: number) {
    this.#latest = now + DAY;
  }

  /** Time at bytes[start]; `end` is the end of the line. */
  at(bytes: Uint8Array, start: number, end: number): number {
    let from = start;
    if (bytes[from] === 0x3c) from = afterPriority(bytes, from, end);
    const iso = isDigit(bytes[from]);
    const length = iso ? 16 : 12;
    if (end - from < length + 3 || bytes[from + length] !== 0x3a) return Number.NaN;
    if (!this.#isSameMinute(bytes, from, length)) this.#readMinute(bytes, from, iso);
    const seconds = pair(bytes, from + length + 1);
    const time = this.#start + seconds * 1000;
    return iso ? time + fractionAndZone(bytes, from + 19, end) : time;
  }

  /** Time at the front of a text. */
  atText(text: string): number {
    const front = Buffer.from(text.slice(0, 64), 'latin1');
    return this.at(front, 0, front.length);
  }

  #isSameMinute(bytes: Uint8Array, from: number, length: number): boolean {
    if (this.#length !== length) return false;
    // The minute changes most often: compare from its end.
    for (let at = length - 1; at >= 0; at--) if (this.#minute[at] !== bytes[from + at]) return false;
    return true;
  }

  #readMinute(bytes: Uint8Array, from: number, iso: boolean): void {
    this.#length = iso ? 16 : 12;
    for (let at = 0; at < this.#length; at++) this.#minute[at] = bytes[from + at] as number;
    this.#start = iso ? isoMinute(bytes, from) : this.#syslogMinute(bytes, from);
  }

  #syslogMinute(bytes: Uint8Array, from: number): number {
    const name = String.fromCharCode(bytes[from] as number, bytes[from + 1] as number, bytes[from + 2] as number);
    const month = MONTHS.indexOf(name);
    const day = bytes[from + 4] === 0x20 ? digit(bytes[from + 5]) : pair(bytes, from + 4);
    const minutes = pair(bytes, from + 7) * 60 + pair(bytes, from + 10);
    if (month < 0 || month % 3 !== 0 || bytes[from + 3] !== 0x20 || bytes[from + 9] !== 0x3a) return Number.NaN;
    return latestYear(this.#latest, month / 3, day, minutes * MINUTE);
  }
}

function latestYear(latest: number, month: number, day: number, ofDay: number): number {
  if (!(day >= 1 && day <= 31)) return Number.NaN;
  const year = new Date(latest).getUTCFullYear();
  // A 29 February may lie eight years back (around 1900, 2100).
  for (let back = 0; back <= 8; back++) {
    const date = Date.UTC(year - back, month, day);
    if (date + ofDay <= latest && new Date(date).getUTCDate() === day) return date + ofDay;
  }
  return Number.NaN;
}

function isoMinute(bytes: Uint8Array, from: number): number {
  const separator = bytes[from + 10];
  if (bytes[from + 4] !== 0x2d || bytes[from + 7] !== 0x2d || (separator !== 0x54 && separator !== 0x20))
    return Number.NaN;
  const year = pair(bytes, from) * 100 + pair(bytes, from + 2);
  return Date.UTC(
    year,
    pair(bytes, from + 5) - 1,
    pair(bytes, from + 8),
    pair(bytes, from + 11),
    pair(bytes, from + 14),
  );
}

/** Milliseconds to add for `.123456` and a zone such as `Z`, `+02:00` or ` +0200`. */
function fractionAndZone(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  let fraction = 0;
  if (bytes[at] === 0x2e || bytes[at] === 0x2c) {
    for (let unit = 100, to = Math.min(end, at + 10); ++at < to && isDigit(bytes[at]); unit /= 10)
      fraction += digit(bytes[at]) * unit;
  }
  const whole = Math.floor(fraction + 1e-6);
  if (bytes[at] === 0x20 && (bytes[at + 1] === 0x2b || bytes[at + 1] === 0x2d) && isDigit(bytes[at + 4])) at++;
  const sign = bytes[at];
  if (sign !== 0x2b && sign !== 0x2d) return whole;
  const minutes = pair(bytes, at + 1) * 60 + pair(bytes, at + (bytes[at + 3] === 0x3a ? 4 : 3));
  return Number.isNaN(minutes) ? whole : whole + (sign === 0x2b ? -minutes : minutes) * MINUTE;
}

/** Position after `<22>` and an RFC 5424 version. */
function afterPriority(bytes: Uint8Array, from: number, end: number): number {
  let at = from + 1;
  while (at < end && isDigit(bytes[at])) at++;
  if (bytes[at] !== 0x3e) return from;
  at++;
  return isDigit(bytes[at]) && bytes[at + 1] === 0x20 ? at + 2 : at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function digit(byte: number | undefined): number {
  return isDigit(byte) ? (byte as number) - 0x30 : Number.NaN;
}

function pair(bytes: Uint8Array, at: number): number {
  return digit(bytes[at]) * 10 + digit(bytes[at + 1]);
}
