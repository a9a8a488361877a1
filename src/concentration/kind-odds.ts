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
/** Failures without any place may lie like this or like that. */
const ANY_SHAPE: ShapeOdds = { one: 0.25, few: 0.25, everywhere: 0.25, scattered: 0.25 };

export type ShapeOdds = Partial<Readonly<Record<Shape, number>>>;
export type KindOdds = Readonly<Record<FindingKind, number>>;

/** What is known of one candidate finding. */
export interface KindQuestion {
  readonly group: EvidenceGroup;
  /** Probability of each shape; sums to 1, or empty where nothing tells. */
  readonly shape: ShapeOdds;
  /** Share of permanent replies, 0..1. */
  readonly permanent: number;
  /** Failing messages, of the sixty of the standard sample. */
  readonly units: number;
  /** Trust in the shape, 0..1: 1 with rates, less where only failures are known. */
  readonly certainty: number;
}

/** Probability of each kind: the rows that fit are added, a small part of the failures weakens them (n / (n + 1/2)), softmax. */
export function kindOdds(question: KindQuestion): KindOdds {
  const blind = question.certainty < RATES_KNOWN ? (BLIND_TRUST[question.group] ?? 1) : 1;
  const trust = (blind * question.units) / (question.units + 0.5);
  const shapes = Object.keys(question.shape).length > 0 ? question.shape : ANY_SHAPE;
  const logs = FINDING_KINDS.map((kind) => {
    let log = 0;
    for (const row of KIND_LIKELIHOODS) {
      if (row.group !== question.group) continue;
      const shape = row.shape === undefined ? 1 : (shapes[row.shape] ?? 0) * question.certainty;
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
