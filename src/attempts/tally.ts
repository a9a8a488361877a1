/**
 * The tally: what every reader hands on. A log has millions of lines and few distinct values,
 * so it is columnar: dictionaries of distinct values, and cells that count one combination each.
 */

/** How one line or row ended. `echo` repeats an earlier failure; `signal` is no attempt but tells of the MTA or the network. */
export const OUTCOMES = ['delivered', 'deferred', 'bounced', 'echo', 'signal'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Position of an outcome in the cells' `outcome` column. */
export const DELIVERED = 0;
export const DEFERRED = 1;
export const BOUNCED = 2;
export const ECHO = 3;
export const SIGNAL = 4;

/** In `domains`: a bucket such as "Other" or "Autres" whose domains the input does not name. */
export const OTHER_DOMAINS = '*';

/** A reply text with ids, addresses and hosts masked, and the first unmasked text that gave it. */
export interface ReplyTemplate {
  /** Masked text; equal for replies that say the same thing. Provider codes are kept. */
  readonly key: string;
  /** First full text seen, recipients' local parts redacted, at most 2,000 characters. */
  readonly example: string;
}

/** Parallel columns, one entry per distinct (domain, relay, outcome, template, source). */
export interface TallyCells {
  readonly length: number;
  /** Index into `domains`. */
  readonly domain: Uint32Array;
  /** Index into `relays`. */
  readonly relay: Uint32Array;
  /** Index into OUTCOMES. */
  readonly outcome: Uint8Array;
  /** Index into `templates`; 0 where there is no text, and always 0 for delivered. */
  readonly template: Uint32Array;
  /** Index into `sources`. */
  readonly source: Uint32Array;
  /** Attempts (or echoes, signals). */
  readonly count: Float64Array;
  /** Distinct messages among them; equals `count` where the input has no message ids. */
  readonly messages: Float64Array;
  /** First and last time in ms since the epoch; NaN where the input has no times. */
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/**
 * Attempts over time, in buckets of `width` ms: bucket b spans [b * width, (b + 1) * width). Slots are groups of relays,
 * or of domains where there is no relay (time-slot.ts). Parallel columns; pairs that do not occur are left out.
 */
export interface TallyTimes {
  readonly width: number;
  readonly delivered: {
    readonly slot: Uint32Array;
    readonly bucket: Uint32Array;
    readonly count: Float64Array;
  };
  readonly failed: {
    readonly slot: Uint32Array;
    /** Index into `templates`. */
    readonly template: Uint32Array;
    readonly bucket: Uint32Array;
    readonly count: Float64Array;
  };
}

/** What was read, counted; every record lands in exactly one place. */
export interface TallyCounts {
  /** All lines, rows, objects or messages read. */
  readonly records: number;
  /** Look like delivery data and could not be read. */
  readonly notUnderstood: number;
  /** Rows that the platform excluded before sending: no attempt. */
  readonly ignored: number;
}

export interface Tally {
  /** Recipient domains, lower case, A-labels. Index 0 is '' (not stated). */
  readonly domains: readonly string[];
  /** Relay (MX) hosts, lower case. Index 0 is '' (not stated). */
  readonly relays: readonly string[];
  /** Source IPs or sending pools. Index 0 is '' (not stated). */
  readonly sources: readonly string[];
  /** Index 0 is the empty template. */
  readonly templates: readonly ReplyTemplate[];
  readonly cells: TallyCells;
  readonly counts: TallyCounts;
  /** True when the input also says what was delivered, or how much was sent, per domain. */
  readonly hasDenominator: boolean;
  /** First and last time of any attempt in ms since the epoch, or null. */
  readonly from: number | null;
  readonly to: number | null;
  /** Absent where the input has no times. */
  readonly times?: TallyTimes;
  /** What the reader wants the user to know: ids of knowledge of the explanation catalogue with values. */
  readonly notes: readonly Note[];
}

/** Something the reader of the answer should know about the input. Its wording stands in src/explanation. */
export interface Note {
  readonly id: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
