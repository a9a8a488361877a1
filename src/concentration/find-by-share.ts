import { REFERENCE_MIX_TOLERANCE } from '../knowledge/reference-mix.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import type { CountMatrix } from './count-matrix.ts';
import { column, EVIDENCE_GROUPS, GROUP_COUNT } from './evidence-group.ts';
import type { Exposure } from './exposure.ts';
import type { ShapeOdds } from './kind-odds.ts';
import { effectiveNumber, logistic, scanRatio } from './statistics.ts';

/**
 * Candidates of one group where only failures are known. The scan statistic over operators ordered by lift against
 * the reference mix (Neill's linear-time subset scan finds the best set among prefixes of that order) tells where
 * the group gathers; how many operators hold it tells its shape.
 */
export function findByShare(group: number, matrix: CountMatrix, exposure: Exposure): readonly Candidate[] {
  if (EVIDENCE_GROUPS[group] === 'greylisting') return [];
  const places: number[] = [];
  for (let operator = 0; operator < matrix.operators.length; operator++) {
    if ((matrix.units[operator * GROUP_COUNT + group] ?? 0) > 0) places.push(operator);
  }
  if (places.length === 0) return [];
  return [candidateOf(group, places, matrix, null, shapeOf(group, places, matrix, exposure))];
}

function shapeOf(group: number, places: readonly number[], matrix: CountMatrix, exposure: Exposure): ShapeOdds {
  const counts = places.map((operator) => matrix.units[operator * GROUP_COUNT + group] ?? 0);
  const units = counts.reduce((sum, count) => sum + count, 0);
  const named = places.filter(
    (operator) => (matrix.operators[operator] ?? '') !== '' && matrix.operators[operator] !== '*',
  );
  // Without names there is no shape: one nameless heap may be anywhere.
  if (named.length === 0) return {};
  const width = effectiveNumber(counts);
  const gathered = scan(places, counts, units, exposure);
  // "Few" means up to about three or four equal operators; a heap far above its usual share counts as fewer.
  const pull = gathered.lift > REFERENCE_MIX_TOLERANCE ** 2 && gathered.share > 0.7 ? 0.8 : 0;
  // Many providers in the proportions of ordinary mail are "all of them", however much the largest ones lead.
  const proportional = places.length >= 4 ? Math.max(-1.5, Math.min(1.5, (0.22 - gathered.gain) * 10)) : 0;
  const spread = logistic(
    (Math.log2(Math.max(1, width)) - 2.05 - pull) * 3.2 + 2 * proportional + tail(places, counts, units),
  );
  const several = logistic((width - 1.5) * 6);
  if (group === column('unknown-user')) {
    const others = otherOperators(group, matrix);
    const burst = others >= 3 && units >= 30 && width < 1.25 ? 0.6 : 0;
    return {
      burst,
      one: (1 - burst) * (1 - several),
      few: (1 - burst) * several * (1 - spread),
      everywhere: (1 - burst) * several * spread,
    };
  }
  // Timeouts at the only provider that the input knows: what would have happened elsewhere is not known.
  if (group === column('network') && places.length === 1 && otherOperators(group, matrix) === 0) {
    return units >= 20 ? { one: 0.88, everywhere: 0.12 } : { one: 0.75, everywhere: 0.25 };
  }
  return { everywhere: spread, few: (1 - spread) * several, one: (1 - spread) * (1 - several) };
}

/** The set of operators with the highest scan statistic. */
interface Gathering {
  /** Its share of the group's failures, 0..1. */
  readonly share: number;
  /** That share over its share of ordinary mail. */
  readonly lift: number;
  /** Scan statistic per failing message, nats: 0 when the failures lie like ordinary mail. */
  readonly gain: number;
}

function scan(places: readonly number[], counts: readonly number[], units: number, exposure: Exposure): Gathering {
  const expected = places.map((operator) => exposure.perOperator[operator] ?? 0);
  const order = places.map((_, index) => index);
  order.sort(
    (a, b) =>
      (counts[b] ?? 0) * (expected[a] ?? 0) - (counts[a] ?? 0) * (expected[b] ?? 0) ||
      (counts[b] ?? 0) - (counts[a] ?? 0),
  );
  let inside = 0;
  let sent = 0;
  let best: Gathering & { ratio: number } = { ratio: 0, share: 0, lift: 1, gain: 0 };
  for (const index of order) {
    inside += counts[index] ?? 0;
    sent += expected[index] ?? 0;
    const share = sent / exposure.total;
    const ratio = scanRatio(inside, units, Math.min(share, 0.999));
    if (ratio > best.ratio) best = { ratio, share: inside / units, lift: inside / units / share, gain: ratio / units };
  }
  return best;
}

/** Many small operators that together hold a real part: what touches them all is not one provider's doing. */
function tail(places: readonly number[], counts: readonly number[], units: number): number {
  const small = counts.filter((count) => count < 0.05 * units);
  const part = small.reduce((sum, count) => sum + count, 0) / units;
  return places.length >= 8 ? 2.5 * logistic((part - 0.1) * 50) * Math.min(1, small.length / 12) : 0;
}

/** Operators that fail for other causes only: the input covers them, so their silence on this group counts. */
function otherOperators(group: number, matrix: CountMatrix): number {
  let found = 0;
  for (let operator = 0; operator < matrix.operators.length; operator++) {
    const base = operator * GROUP_COUNT;
    if ((matrix.units[base + group] ?? 0) > 0) continue;
    for (let other = 0; other < GROUP_COUNT; other++) {
      if ((matrix.units[base + other] ?? 0) > 0) {
        found++;
        break;
      }
    }
  }
  return found;
}
