import type { Cause } from '../../vocabulary.ts';

/**
 * One way in which servers put a cause into words. Phrases are lower case and matched as substrings of the
 * normalised reply in which URLs, addresses, hosts and IPs stand as <url>, <addr>, <host>, <ip>.
 */
export interface Cue {
  /**
   * How surely the words mean the cause: 90 names it outright, 70 strong, 50 fair, 30 weak, 15 a hint.
   * The heaviest cue decides; see infer-cause.ts.
   */
  readonly weight: number;
  /** Any of these. */
  readonly any: readonly string[];
  /** And any of these too. */
  readonly with?: readonly string[];
  /** And none of these. */
  readonly not?: readonly string[];
  /** Only for replies whose code starts so: `4`, `5`, `55`. */
  readonly code?: readonly string[];
}

export interface CauseFamily {
  readonly cause: Cause;
  readonly cues: readonly Cue[];
}
