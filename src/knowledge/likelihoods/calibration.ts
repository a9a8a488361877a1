import type { EvidenceGroup } from './evidence-groups.ts';

/**
 * How sure the method may be, fitted on simulated incidents (test/bench/verdicts.ts, seeds of the fitting set).
 * `calibrated = logistic(slope * logit(raw) + offset)`. The fit itself gave slope 1.5 and offset 2.0 with rates, 1.0 and 1.9
 * without; about three quarters of the offset are taken, because real inputs are less tidy than simulated ones.
 */
export const CALIBRATION = {
  /** With attempts or volumes. */
  rated: { slope: 1.3, offset: 1.5 },
  /** With failures only. */
  blind: { slope: 1, offset: 1.4 },
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
/** No surer than this where no reply gives a cause and the shape alone decides (KA-21165 says "more likely", not "is"). */
export const UNPROVEN = 0.8;
