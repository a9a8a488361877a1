import { BACKGROUND_RATES, type BackgroundRate } from '../knowledge/likelihoods/background-rates.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { compare } from './compare.ts';
import { column as columnOf, EVIDENCE_GROUPS } from './evidence-group.ts';
import type { Exposure } from './exposure.ts';
import { type GroupColumn, unitsOf } from './group-column.ts';
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
const UNKNOWN_USER = columnOf('unknown-user');
/** Groups whose texts leave it to their shape whether own side or receiver is at fault. */
const UNEVEN: ReadonlySet<number> = new Set(
  (['network', 'backoff', 'unknown', 'receiver-fault'] as const).map(columnOf),
);
/** Groups that are the list's wherever they lie; what one provider does alone stands out by far more. */
const LIST: ReadonlySet<number> = new Set((['unknown-user', 'mailbox-full'] as const).map(columnOf));
/** Places that fail this many times as often as all others are another matter. */
const TIMES = 5;

/**
 * Candidates of one group where it is known how much was sent: first the places whose rate exceeds what all share
 * (over-dispersed test, false discovery rate controlled), then what all share above the background, then what is left.
 */
export function findByRate(
  group: number,
  column: GroupColumn,
  names: readonly string[],
  exposure: Exposure,
): readonly Candidate[] {
  const name = EVIDENCE_GROUPS[group];
  const places = column.operator.length;
  if (name === undefined || name === 'greylisting' || places === 0) return [];
  const background = BACKGROUND_RATES[name];
  const shared = sharedRate(column, names, exposure);
  const hot = hotPlaces(column, exposure, background, Math.max(background.rate, shared.rate * 1.25));
  let hotTried = 0;
  let restUnits = column.totalUnits;
  for (const position of hot) {
    hotTried += triedAt(position, column, exposure);
    restUnits -= column.units[position] as number;
  }
  restUnits = Math.max(0, restUnits);
  const restTried = Math.max(restUnits, exposure.total - hotTried);
  const restRate = restTried > 0 ? restUnits / restTried : 0;
  // Three standard deviations above the background, and half as much again.
  const sure = background.rate + 3 * Math.sqrt(background.rate / Math.max(1, restTried));
  const more = hot.length < places && restRate > Math.max(1.5 * background.rate, sure);
  const hotFound = (): Candidate =>
    candidateOf(group, column, hot, names, hotShape(hot, group, column, names, exposure, restUnits));
  if (!more) return hot.length > 0 ? [hotFound()] : [];
  const shape = restShape(shared, restTried, restUnits, places);
  // One trouble that meets all mail meets some places harder than others: they are not a second one.
  const hotRate = hotTried > 0 ? (column.totalUnits - restUnits) / hotTried : 0;
  const wide = LIST.has(group) || (UNEVEN.has(group) && (shape.everywhere ?? 0) > 0.5);
  if (wide && hotRate < TIMES * restRate)
    return [candidateOf(group, column, without(hot.subarray(0, 0), places), names, shape, true)];
  const rest = candidateOf(group, column, without(hot, places), names, shape, places > 1);
  return hot.length > 0 ? [hotFound(), rest] : [rest];
}

/** How what is left lies: everywhere as far as the large places share it, else scattered. */
function restShape(
  shared: { readonly rate: number; readonly places: number },
  tried: number,
  units: number,
  places: number,
): ShapeOdds {
  if (places === 1) return { one: 1 };
  const everywhere = Math.min(1, (shared.rate * tried) / units);
  const wide = shared.places >= 3 ? logistic((everywhere - 0.35) * 12) : 0.5;
  return { everywhere: wide, scattered: 1 - wide };
}

function triedAt(position: number, { operator, units }: GroupColumn, exposure: Exposure): number {
  return Math.max(exposure.perOperator[operator[position] as number] as number, units[position] as number);
}

/** Positions whose rate is far above `reference`, what all share, and not by chance. */
function hotPlaces(
  column: GroupColumn,
  exposure: Exposure,
  background: BackgroundRate,
  reference: number,
): Uint32Array {
  const floor = 0.9 * Math.max(background.hot, Math.min(3 * reference, reference + 0.5 * (1 - reference)));
  const places = column.operator.length;
  const warm = new Uint32Array(places);
  const probabilities = new Float64Array(places);
  let size = 0;
  // Only places with a rate that would matter are tested; the rest count as tests that found nothing.
  for (let position = 0; position < places; position++) {
    const units = column.units[position] as number;
    const tried = triedAt(position, column, exposure);
    if (shrunkenRate(units, tried, reference, SHRINKAGE) < floor) continue;
    probabilities[size] = excessProbability(units, tried, Math.min(0.999, reference), DISPERSION);
    warm[size++] = position;
  }
  const threshold = Math.min(0.05, discoveryThreshold(probabilities.subarray(0, size), places, FALSE_DISCOVERIES));
  return warm.subarray(0, size).filter((_, index) => (probabilities[index] as number) <= threshold);
}

/** All positions but these, which ascend. */
function without(positions: Uint32Array, places: number): Uint32Array {
  const rest = new Uint32Array(places - positions.length);
  let taken = 0;
  let at = 0;
  for (let position = 0; position < places; position++) {
    if (positions[taken] === position) taken++;
    else rest[at++] = position;
  }
  return rest;
}

/**
 * The rate that most large places share: a low quantile of their rates, so that a few hot places do not raise it
 * whatever their volume. All places too small to judge alone are pooled into one.
 */
function sharedRate(
  column: GroupColumn,
  names: readonly string[],
  exposure: Exposure,
): { rate: number; places: number } {
  const overall = column.totalUnits / Math.max(1, exposure.total);
  const needed = Math.max(LEAST_TRIED, 3 / Math.max(overall, 0.005));
  const rates: number[] = [];
  let pooledUnits = column.totalUnits;
  let pooledTried = exposure.total;
  for (const operator of largestPlaces(exposure, names)) {
    const tried = exposure.perOperator[operator] ?? 0;
    if (tried < needed) continue;
    const units = unitsOf(column, operator);
    rates.push(units / tried);
    pooledUnits -= units;
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
function largestPlaces(exposure: Exposure, names: readonly string[]): readonly number[] {
  const cached = largestCache.get(exposure);
  if (cached) return cached;
  const top: number[] = [];
  let least = LEAST_TRIED;
  for (let operator = 0; operator < names.length; operator++) {
    const tried = exposure.perOperator[operator] as number;
    if (tried < least) continue;
    top.push(operator);
    if (top.length > LANDMARKS * 4) least = Math.max(LEAST_TRIED, trim(top, exposure, names));
  }
  trim(top, exposure, names);
  largestCache.set(exposure, top);
  return top;
}
const largestCache = new WeakMap<Exposure, readonly number[]>();

function trim(top: number[], exposure: Exposure, names: readonly string[]): number {
  top.sort(
    (a, b) =>
      (exposure.perOperator[b] ?? 0) - (exposure.perOperator[a] ?? 0) || compare(names[a] ?? '', names[b] ?? ''),
  );
  if (top.length > LANDMARKS) top.length = LANDMARKS;
  return exposure.perOperator[top[top.length - 1] ?? 0] ?? 0;
}

/** How the hot places lie: one, a few, scattered small ones, or so much of the mail that it may be everywhere. */
function hotShape(
  hot: Uint32Array,
  group: number,
  column: GroupColumn,
  names: readonly string[],
  exposure: Exposure,
  restUnits: number,
): ShapeOdds {
  const units = Float64Array.from(hot, (position) => column.units[position] as number);
  let hotUnits = 0;
  let tried = 0;
  let top = 0;
  for (let index = 0; index < hot.length; index++) {
    hotUnits += units[index] as number;
    tried += triedAt(hot[index] as number, column, exposure);
    if ((units[index] as number) > (units[top] as number)) top = index;
  }
  const largest = units[top] as number;
  const coverage = Math.min(1, tried / Math.max(1, exposure.total));
  const width = effectiveNumber(units);
  // What the rest would have failed at the hot rate, and did not: how well "only there" is known.
  const spared = Math.max(0, (hotUnits / Math.max(1, tried)) * Math.max(0, exposure.total - tried) - restUnits);
  const unknown = Math.exp(-spared / 2.5);
  const wide =
    width < 1.5
      ? 0.3 * unknown
      : Math.max(0.6 * unknown, logistic((coverage - 0.75) * 14) * (hot.length >= 3 ? 1 : 0.8));
  if (group === UNKNOWN_USER && largest >= 0.9 * hotUnits) {
    const rate = largest / Math.max(1, triedAt(hot[top] as number, column, exposure));
    const burst =
      hotUnits >= 15 && !isDomain(names, column, hot[top] as number) ? (1 - unknown) * logistic((rate - 0.3) * 25) : 0;
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

/** Whether a place is a domain that no provider table knows: when it denies all its users, it is dead or mistyped. */
function isDomain(names: readonly string[], column: GroupColumn, position: number): boolean {
  return (names[column.operator[position] as number] ?? '').includes('.');
}
