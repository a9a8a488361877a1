import type { Tally } from '../attempts/tally.ts';
import type { ReplyMeaning } from './reply-meaning.ts';

/** The tally with each cell's provider, filter and meaning known. Rules ran once per (template, provider). */
export interface JudgedTally {
  readonly tally: Tally;
  /** Mailbox provider names: from the relay host, else from the domain table, else the registrable domain. */
  readonly providers: readonly string[];
  /** Per cell: index into `providers`. */
  readonly cellProvider: Uint32Array;
  /** Filter or gateway in front of the domain, from the relay host: names; index 0 is '' (none). */
  readonly filters: readonly string[];
  /** Per cell: index into `filters`. */
  readonly cellFilter: Uint32Array;
  readonly meanings: readonly ReplyMeaning[];
  /** Per cell: index into `meanings`, or -1 for a delivered cell. */
  readonly cellMeaning: Int32Array;
  /** Provider index per domain index (the provider of most of its attempts). */
  readonly domainProvider: Uint32Array;
}
