import type { Outcome } from './tally.ts';

/** One line or row as a reader understood it, on its way into the tally. */
export interface AttemptRecord {
  /** Recipient domain as written; '' when not stated; OTHER_DOMAINS for an "Other" bucket. */
  readonly domain: string;
  readonly outcome: Outcome;
  /** Local part of the recipient, used only to redact it from the reply; never kept. */
  readonly localPart?: string;
  readonly relay?: string;
  readonly source?: string;
  /** Reply or message text as written. */
  readonly reply?: string;
  /** Time in ms since the epoch. */
  readonly time?: number;
  /** Queue or message id; retries of one message share it. */
  readonly messageId?: string;
  /** Attempts that this row stands for; default 1. */
  readonly count?: number;
}

/** Where readers put what they read. */
export interface TallySink {
  /** Counts `records` read (lines, rows, objects, messages); default 1. */
  record(records?: number): void;
  add(attempt: AttemptRecord): void;
  /** A record that looks like delivery data and could not be read; the first few are kept (redacted) for the notes. */
  notUnderstood(line: string, lineNumber: number): void;
  /** Rows that the platform excluded before sending. */
  ignored(rows?: number): void;
  note(id: string, values?: Readonly<Record<string, string | number>>): void;
  /** Says that the input states deliveries or volumes, so that rates may be computed. */
  denominator(): void;
}
