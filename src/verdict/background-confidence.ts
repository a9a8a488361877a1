import type { Concentration } from '../concentration/concentration.ts';

/** Groups of causes that ordinary mail always has. */
const ORDINARY = [
  'greylisting',
  'unknown-user',
  'mailbox-full',
  'rate-limit',
  'receiver-fault',
  'network',
  'policy',
] as const;

/**
 * Probability that failures without any finding are the ordinary background. With rates it is the published limits
 * (Adobe: bounces below 2 %, deferrals up to 10 %) that say so; without, only the mixture of causes does.
 */
export function backgroundConfidence(concentration: Concentration): number {
  const { totals, evidence, unresolved } = concentration;
  const ordinary = ORDINARY.reduce((sum, group) => sum + evidence.groups[group], 0) / totals.failed;
  const attempts = totals.attempts ?? 0;
  if (concentration.hasDenominator && attempts > 0) {
    const rate = totals.failed / attempts;
    const size = attempts / (attempts + 12);
    const greylisted = evidence.groups.greylisting / attempts;
    const beyond = Math.max(0, rate - greylisted - 0.1);
    // Bounces above Adobe's 2 % that gather nowhere: still no finding, but not surely healthy either.
    const hard = Math.max(0, (evidence.hardRate ?? 0) - 0.02);
    return Math.max(0.3, (0.97 - 2 * beyond - 10 * Math.min(0.03, hard)) * size);
  }
  const known = 1 - (unresolved + evidence.withoutDomain) / totals.failed;
  const greylisting = evidence.groups.greylisting / totals.failed;
  // A single greylisted message is greylisting; a single vague failure is nothing yet.
  return Math.max(0, Math.min(0.9, 0.25 + 0.5 * ordinary + 0.25 * greylisting)) * (0.5 + 0.5 * known);
}
