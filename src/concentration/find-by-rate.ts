import { BACKGROUND_RATES } from '../knowledge/likelihoods/background-rates.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { type CountMatrix, compare } from './count-matrix.ts';
import { column, EVIDENCE_GROUPS, GROUP_COUNT } from './evidence-group.ts';
import type { Exposure } from './exposure.ts';
import type { ShapeOdds } from './kind-odds.ts';
import { discoveryThreshold, effectiveNumber, excessProbability, logistic, shrunkenRate } from './statistics.ts';

/** Share of discoveries that may be false. */
const FALSE_DISCOVERIES = 0.01;
/** Relative variance of ordinary rates between providers. */
const DISPERSION = 0.4;
/** Messages that a place's own rate must outweigh. */
const SHRINKAGE = 6;
/** Largest places looked at for the rate that all share. */
const LANDMARKS = 48;
/** Messages below which a place says nothing by itself. */
const LEAST_TRIED = 5;
/** Quantile of the landmarks' rates that counts as "shared by all". */
const SHARED_QUANTILE = 0.3;

/**
 * Candidates of one group where it is known how much was sent: first the places whose rate exceeds what all share
 * (over-dispersed test, false discovery rate controlled), then what all share above the background, then what is left.
 */
export function findByRate(group: number, matrix: CountMatrix, exposure: Exposure): readonly Candidate[] {
  const name = EVIDENCE_GROUPS[group];
  if (name === undefined || name === 'greylisting') return [];
  const background = BACKGROUND_RATES[name];
  const places = failingPlaces(group, matrix);
  if (places.length === 0) return [];
  const unitsAt = (operator: number): number => matrix.units[operator * GROUP_COUNT + group] ?? 0;
  const triedAt = (operator: number): number => Math.max(exposure.perOperator[operator] ?? 0, unitsAt(operator));
  const units = places.reduce((sum, operator) => sum + unitsAt(operator), 0);
  const shared = sharedRate(units, matrix, exposure, unitsAt);
  const reference = Math.max(background.rate, shared.rate * 1.25);

  const floor = 0.9 * Math.max(background.hot, Math.min(3 * reference, reference + 0.5 * (1 - reference)));
  // Only places with a rate that would matter are tested; the rest count as tests that found nothing.
  const warm = places.filter(
    (operator) => shrunkenRate(unitsAt(operator), triedAt(operator), reference, SHRINKAGE) >= floor,
  );
  const probabilities = Float64Array.from(warm, (operator) =>
    excessProbability(unitsAt(operator), triedAt(operator), Math.min(0.999, reference), DISPERSION),
  );
  const threshold = Math.min(0.05, discoveryThreshold(probabilities, places.length, FALSE_DISCOVERIES));
  const hot = warm.filter((_, index) => (probabilities[index] ?? 1) <= threshold);
  const hotSet = new Set(hot);
  const rest = hot.length === 0 ? places : places.filter((operator) => !hotSet.has(operator));

  const found: Candidate[] = [];
  const hotTried = hot.reduce((sum, operator) => sum + triedAt(operator), 0);
  const restUnits = units - hot.reduce((sum, operator) => sum + unitsAt(operator), 0);
  const restTried = Math.max(restUnits, exposure.total - hotTried);
  if (hot.length > 0) {
    found.push(candidateOf(group, hot, matrix, hotTried, hotShape(hot, group, matrix, exposure, restUnits, triedAt)));
  }
  const restRate = restTried > 0 ? restUnits / restTried : 0;
  // Three standard deviations above the background, and half as much again.
  const sure = background.rate + 3 * Math.sqrt(background.rate / Math.max(1, restTried));
  if (rest.length > 0 && restRate > Math.max(1.5 * background.rate, sure)) {
    const everywhere = shared.places >= 3 ? Math.min(1, (shared.rate * restTried) / restUnits) : 0.5;
    const wide = shared.places >= 3 ? logistic((everywhere - 0.35) * 12) : 0.5;
    const single = rest.length === 1 && hot.length === 0;
    const shape: ShapeOdds = single ? { one: 1 } : { everywhere: wide, scattered: 1 - wide };
    found.push(candidateOf(group, rest, matrix, restTried, shape));
  }
  return found;
}

function failingPlaces(group: number, matrix: CountMatrix): number[] {
  const places: number[] = [];
  for (let operator = 0; operator < matrix.operators.length; operator++) {
    if ((matrix.units[operator * GROUP_COUNT + group] ?? 0) > 0) places.push(operator);
  }
  return places;
}

/**
 * The rate that most large places share: a low quantile of their rates, so that a few hot places do not raise it
 * whatever their volume. All places too small to judge alone are pooled into one.
 */
function sharedRate(
  units: number,
  matrix: CountMatrix,
  exposure: Exposure,
  unitsAt: (operator: number) => number,
): { rate: number; places: number } {
  const overall = units / Math.max(1, exposure.total);
  const needed = Math.max(LEAST_TRIED, 3 / Math.max(overall, 0.005));
  const large = largestPlaces(exposure, matrix);
  const rates: number[] = [];
  let pooledUnits = units;
  let pooledTried = exposure.total;
  for (const operator of large) {
    const tried = exposure.perOperator[operator] ?? 0;
    if (tried < needed) continue;
    rates.push(unitsAt(operator) / tried);
    pooledUnits -= unitsAt(operator);
    pooledTried -= tried;
  }
  for (const tried of exposure.elsewhere) {
    if (tried >= needed && rates.length < LANDMARKS) {
      rates.push(0);
      pooledTried -= tried;
    }
  }
  if (pooledTried >= needed) rates.push(Math.max(0, pooledUnits) / pooledTried);
  rates.sort((a, b) => a - b);
  const rate = rates[Math.floor(SHARED_QUANTILE * (rates.length - 1))] ?? 0;
  return rates.length >= 3 ? { rate, places: rates.length } : { rate: 0, places: rates.length };
}

/** The operators with most exposure, without sorting all of them. */
function largestPlaces(exposure: Exposure, matrix: CountMatrix): number[] {
  const cached = largestCache.get(exposure);
  if (cached) return cached;
  const top: number[] = [];
  let least = LEAST_TRIED;
  for (let operator = 0; operator < matrix.operators.length; operator++) {
    const tried = exposure.perOperator[operator] ?? 0;
    if (tried < least) continue;
    top.push(operator);
    if (top.length > LANDMARKS * 4) least = Math.max(LEAST_TRIED, trim(top, exposure, matrix));
  }
  trim(top, exposure, matrix);
  largestCache.set(exposure, top);
  return top;
}
const largestCache = new WeakMap<Exposure, number[]>();

function trim(top: number[], exposure: Exposure, matrix: CountMatrix): number {
  top.sort(
    (a, b) =>
      (exposure.perOperator[b] ?? 0) - (exposure.perOperator[a] ?? 0) ||
      compare(matrix.operators[a] ?? '', matrix.operators[b] ?? ''),
  );
  if (top.length > LANDMARKS) top.length = LANDMARKS;
  return exposure.perOperator[top[top.length - 1] ?? 0] ?? 0;
}

/** How the hot places lie: one, a few, scattered small ones, or so much of the mail that it may be everywhere. */
function hotShape(
  hot: readonly number[],
  group: number,
  matrix: CountMatrix,
  exposure: Exposure,
  restUnits: number,
  triedAt: (operator: number) => number,
): ShapeOdds {
  const units = hot.map((operator) => matrix.units[operator * GROUP_COUNT + group] ?? 0);
  const hotUnits = units.reduce((sum, value) => sum + value, 0);
  const tried = hot.reduce((sum, operator) => sum + triedAt(operator), 0);
  const coverage = Math.min(1, tried / Math.max(1, exposure.total));
  const largest = units.reduce((most, value) => Math.max(most, value), 0);
  const width = effectiveNumber(units);
  // What the rest would have failed at the hot rate, and did not: how well "only there" is known.
  const spared = Math.max(0, (hotUnits / Math.max(1, tried)) * Math.max(0, exposure.total - tried) - restUnits);
  const unknown = Math.exp(-spared / 2.5);
  const wide =
    width < 1.5
      ? 0.3 * unknown
      : Math.max(0.6 * unknown, logistic((coverage - 0.75) * 14) * (hot.length >= 3 ? 1 : 0.8));
  if (group === column('unknown-user') && largest >= 0.9 * hotUnits) {
    const top = hot[units.indexOf(largest)] ?? 0;
    const rate = largest / Math.max(1, triedAt(top));
    const burst = hotUnits >= 15 ? (1 - unknown) * logistic((rate - 0.3) * 25) : 0;
    return { burst, one: 1 - burst };
  }
  const narrow = 1 - wide;
  const many = logistic((Math.log2(Math.max(1, width)) - 2.6) * 3);
  const several = logistic((width - 1.5) * 6);
  const small = coverage < 0.25 ? many : many * 0.3;
  return {
    everywhere: wide + narrow * (many - small),
    scattered: narrow * small,
    few: narrow * (1 - many) * several,
    one: narrow * (1 - many) * (1 - several),
  };
}
