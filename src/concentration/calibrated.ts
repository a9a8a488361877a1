import { CALIBRATION } from '../knowledge/likelihoods/calibration.ts';
import type { EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';

/** What a probability rests on. */
export interface Support {
  /** Attempts or volumes are known. */
  readonly rated: boolean;
  /** Distinct messages, real, from 1. */
  readonly messages: number;
  /** Their replies say the cause themselves. */
  readonly outright: boolean;
  /** They are half or more of all that failed. */
  readonly most: boolean;
}

/** A raw probability (0..1) turned into one that is right as often as it says; always within the stated bounds. */
export function calibrated(raw: number, support: Support): number {
  const { slope, offset } = support.rated ? CALIBRATION.rated : CALIBRATION.blind;
  const bounded = Math.min(0.999, Math.max(0.001, raw));
  const value = 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + offset)));
  return Math.min(mostFor(support), Math.max(CALIBRATION.least, value));
}

/** At most this, where all groups that decide leave the cause open: what the shape alone can say (0..1). */
export function mostWithoutCause(groups: readonly EvidenceGroup[], rated: boolean): number {
  if (groups.every((group) => group === 'unknown')) return CALIBRATION.unread;
  const open = groups.every((group) => group === 'unknown' || group === 'backoff');
  return !open ? 1 : rated ? CALIBRATION.unproven.rated : CALIBRATION.unproven.blind;
}

/** A few messages never make a certainty. */
function mostFor({ messages, outright, most }: Support): number {
  const { one, half } = most ? (outright ? CALIBRATION.fewOutright : CALIBRATION.few) : CALIBRATION.fewOfMany;
  const more = Math.max(0, messages - 1);
  return one + (CALIBRATION.most - one) * (more / (more + half));
}
