import type { EvidenceGroup } from './evidence-groups.ts';

/**
 * How sure the method may be, fitted on simulated incidents (test/bench/verdicts.ts, seeds of the fitting set).
 * `calibrated = logistic(slope * logit(raw) + offset)`. The fit itself (test/bench/verdict-calibration.ts) gave slope 2 and
 * offset 4 with rates, 2 and 2.25 without; half to three quarters of it are taken, because real inputs are less tidy than
 * simulated ones: on incidents of the simulator the answers stay righter than they say, by about three points.
 */
export const CALIBRATION = {
  /** With attempts or volumes. */
  rated: { slope: 1.4, offset: 1.9 },
  /** With failures only. */
  blind: { slope: 1.2, offset: 1.6 },
  /**
   * What few messages allow at most: `one` for a single message, rising to `most`, half-way after `half` more. A text
   * that says the cause outright is an answer about that message already; a few messages that are the smaller part of
   * what failed may be chance (on fitting seeds, a verdict resting on one such message was right one time in three).
   */
  few: { one: 0.73, half: 3 },
  fewOutright: { one: 0.85, half: 2 },
  fewOfMany: { one: 0.5, half: 2 },
  /** At most this where no reply gives a cause and the shape alone decides (KA-21165 says "more likely", not "is"). */
  unproven: { rated: 0.9, blind: 0.85 },
  /** The same where the texts cannot be read at all, or the table has none. */
  unread: 0.75,
  /** `inconclusive`: most failures have no domain or an "Other" row; too little to judge; kinds that weigh alike. */
  inconclusive: { unresolved: 0.94, tooLittle: 0.93, undecided: 0.55 },
  /** Echoes alone, whose reply says the cause: how many failed, and whether it still lasts, is not in the input. */
  echoed: 0.65,
  /** `healthy` at most, where "sent" is said of mail that is still being retried (Enhanced MTA: for up to 3.5 days). */
  provisional: 0.75,
  /** No answer is surer, or less sure, than this. */
  most: 0.99,
  least: 0.2,
} as const;

/**
 * What a text is worth where only failures are known, 0..1: an export of bounces alone is full of unknown users
 * on any ordinary day, so their number proves little without the mail that went well.
 */
export const BLIND_TRUST: Partial<Readonly<Record<EvidenceGroup, number>>> = {
  'unknown-user': 0.65,
  'mailbox-full': 0.55,
};

/** Below this probability the input is said not to decide. */
export const LEAST_TO_DECIDE = 0.5;
/** The contract's "substantial part": a fifth of the failures. */
export const SUBSTANTIAL = 0.2;
/** Share of failures in "Other" buckets from which on the input cannot decide. */
export const UNRESOLVED_LIMIT = 0.5;
