import type { VerdictKind } from '../knowledge/vocabulary.ts';

/** A number that decided, worded in src/explanation by its id. */
export interface Reason {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the whole input says. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Probability that `kind` is right, 0..1. */
  readonly confidence: number;
  /** Advise deliverability hours. */
  readonly requestHours: boolean;
  readonly reasons: readonly Reason[];
  /** What to paste or upload next, when it would help. Worded in src/explanation by id. */
  readonly nextEvidence: readonly Reason[];
}
