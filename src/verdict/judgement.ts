import type { Finding } from '../concentration/concentration.ts';
import type { FindingKind } from '../knowledge/likelihoods/kind-likelihoods.ts';
import type { VerdictKind } from '../knowledge/vocabulary.ts';

/** What the findings say together, before reasons are given. */
export interface Judgement {
  readonly kind: VerdictKind;
  readonly confidence: number;
  /** Findings that decided, largest first. */
  readonly deciding: readonly Finding[];
  /** Probability of each kind, by share of failures. */
  readonly odds: readonly (readonly [FindingKind, number])[];
}
