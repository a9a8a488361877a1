import type { AdviceId } from '../knowledge/advice.ts';
import type { EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import type { FindingKind, Shape } from '../knowledge/likelihoods/kind-likelihoods.ts';
import type { Axis, Cause, VerdictKind } from '../knowledge/vocabulary.ts';
import type { Evidence } from './evidence.ts';
import type { FindingTimes } from './finding-times.ts';

/** A table row: one provider or one domain. `attempts`, `failureRate` and `lift` are null without a denominator. */
export interface ConcentrationRow {
  readonly attempts: number | null;
  readonly failed: number;
  readonly deferred: number;
  readonly bounced: number;
  /** 0..1 */
  readonly failureRate: number | null;
  /** 0..1 */
  readonly shareOfFailures: number;
  /** (share of failures) / (share of attempts) */
  readonly lift: number | null;
}
export interface ProviderRow extends ConcentrationRow {
  readonly provider: string;
  /** Number of recipient domains. */
  readonly domains: number;
}
export interface DomainRow extends ConcentrationRow {
  readonly domain: string;
  readonly provider: string;
}

/** One cause that gathers along one axis. */
export interface Finding {
  readonly kind: VerdictKind;
  readonly cause: Cause;
  readonly axis: Axis;
  /** Provider names, domains, list names or IPs; empty for `everywhere`. */
  readonly where: readonly string[];
  readonly failed: number;
  /** Of these, the ones at the places in `where`; all of them where it names none. */
  readonly failedThere: number;
  readonly attempts: number | null;
  /** Of all failures, 0..1. */
  readonly share: number;
  /** Probability that this finding is what it says, 0..1. */
  readonly confidence: number;
  readonly advice: readonly AdviceId[];
  /** Which causes were weighed together. */
  readonly group: EvidenceGroup;
  /** How the failures lie, the likeliest shape; null when nothing tells. */
  readonly shape: Shape | null;
  /** Probability of each kind, before calibration. */
  readonly odds: Readonly<Record<FindingKind, number>>;
  /** Distinct failing messages. */
  readonly messages: number;
  /** Mailbox providers or filters that it touches. */
  readonly operators: number;
  readonly times: FindingTimes;
}

export interface Totals {
  readonly attempts: number | null;
  readonly delivered: number;
  readonly deferred: number;
  readonly bounced: number;
  readonly failed: number;
  readonly echoes: number;
  readonly signals: number;
}

/** Where the failures sit, relative to what was sent there. */
export interface Concentration {
  readonly hasDenominator: boolean;
  readonly totals: Totals;
  /** Sorted by `failed`, largest first, then by name. */
  readonly providers: readonly ProviderRow[];
  readonly domains: readonly DomainRow[];
  /** Largest share first. */
  readonly findings: readonly Finding[];
  /** Failed attempts per cause. */
  readonly causes: ReadonlyMap<Cause, number>;
  /** Failures whose text only says that the own MTA backed off (no inner cause). */
  readonly backoffOnly: number;
  /** Failures in a bucket whose domains the input does not name ("Other"). */
  readonly unresolved: number;
  /** Herfindahl index of failures over providers, 0..1. */
  readonly herfindahl: number;
  /** The numbers behind the findings, for the reasons. */
  readonly evidence: Evidence;
}
