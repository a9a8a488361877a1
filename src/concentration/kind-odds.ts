import { BLIND_TRUST } from '../knowledge/likelihoods/calibration.ts';
import type { EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import {
  FINDING_KINDS,
  type FindingKind,
  KIND_LIKELIHOODS,
  type Shape,
} from '../knowledge/likelihoods/kind-likelihoods.ts';
import { softmax } from './statistics.ts';

/** Certainty from which on rates are known. */
const RATES_KNOWN = 0.85;
const A_HANDFUL = 4;

export type ShapeOdds = Partial<Readonly<Record<Shape, number>>>;
export type KindOdds = Readonly<Record<FindingKind, number>>;

/** What is known of one candidate finding. */
export interface KindQuestion {
  readonly group: EvidenceGroup;
  /** Probability of each shape; sums to 1. */
  readonly shape: ShapeOdds;
  /** Share of permanent replies, 0..1. */
  readonly permanent: number;
  /** Distinct failing messages. */
  readonly units: number;
  /** Trust in the shape, 0..1: 1 with rates, less where only failures are known. */
  readonly certainty: number;
}

/** Probability of each kind: the rows that fit are added, few messages weaken them (n / (n + 1/2)), softmax. */
export function kindOdds(question: KindQuestion): KindOdds {
  // A handful pasted is a question about those replies, not a sample of the mail.
  const sample = question.units > A_HANDFUL && question.certainty < RATES_KNOWN;
  const blind = sample ? (BLIND_TRUST[question.group] ?? 1) : 1;
  const trust = (blind * question.units) / (question.units + 0.5);
  const logs = FINDING_KINDS.map((kind) => {
    let log = 0;
    for (const row of KIND_LIKELIHOODS) {
      if (row.group !== question.group) continue;
      const shape = row.shape === undefined ? 1 : (question.shape[row.shape] ?? 0) * question.certainty;
      const persistence =
        row.persistence === undefined
          ? 1
          : row.persistence === 'permanent'
            ? question.permanent
            : 1 - question.permanent;
      log += (row.log[kind] ?? 0) * shape * persistence;
    }
    return log * trust;
  });
  const odds = softmax(logs);
  return Object.fromEntries(FINDING_KINDS.map((kind, index) => [kind, odds[index] ?? 0])) as Record<
    FindingKind,
    number
  >;
}

/** The likeliest kind; ties go to the kind that stands first in the list. */
export function likeliest(odds: KindOdds): FindingKind {
  return FINDING_KINDS.reduce((best, kind) => (odds[kind] > odds[best] + 1e-12 ? kind : best));
}
