/** Natural logarithm of x for x > 0, and 0 where x log x is wanted at 0. */
function xlogy(x: number, y: number): number {
  return x === 0 ? 0 : x * Math.log(y);
}

/**
 * Kulldorff's log-likelihood ratio of a set of places against the rest, Poisson model
 * (M. Kulldorff, A spatial scan statistic, Comm. Statist. 26, 1997): `inside` of `total` failures fell where
 * the share `exposure` (0..1) of the mail went. 0 when the set has no excess.
 */
export function scanRatio(inside: number, total: number, exposure: number): number {
  if (total <= 0 || exposure <= 0 || exposure >= 1 || inside <= total * exposure) return 0;
  return (
    xlogy(inside, inside / (total * exposure)) + xlogy(total - inside, (total - inside) / (total * (1 - exposure)))
  );
}

/**
 * Probability of `failed` or more failures among `tried` at the background rate, when rates vary between places
 * with the relative variance `dispersion`: signed deviance of the binomial, shrunk by the over-dispersion factor,
 * against the normal tail. 1 when there is no excess.
 */
export function excessProbability(failed: number, tried: number, rate: number, dispersion: number): number {
  if (failed <= 0 || tried <= 0 || failed <= tried * rate) return 1;
  const observed = Math.min(1, failed / tried);
  const deviance =
    2 * (xlogy(failed, observed / rate) + xlogy(Math.max(0, tried - failed), (1 - observed) / (1 - rate)));
  const overDispersion = 1 + dispersion * tried * rate;
  return normalTail(Math.sqrt(Math.max(0, deviance) / overDispersion));
}

/** Upper tail of the standard normal distribution (Abramowitz and Stegun 26.2.17, |difference| < 7.5e-8). */
export function normalTail(z: number): number {
  const x = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * x);
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = Math.exp((-x * x) / 2) * 0.3989422804014327 * poly;
  return z >= 0 ? tail : 1 - tail;
}

/**
 * Benjamini and Hochberg's step-up rule (J. R. Statist. Soc. B 57, 1995): the bound up to which p-values may be called
 * discoveries at the false discovery rate `rate`, or 0 when none may. `tests` counts also the tests that found nothing.
 * Without sorting: with k discoveries the bound is k / tests * rate, and the number below it can only fall until it stays.
 */
export function discoveryThreshold(probabilities: Float64Array, tests: number, rate: number): number {
  const all = Math.max(tests, probabilities.length);
  let discoveries = probabilities.length;
  while (discoveries > 0) {
    const bound = (discoveries / all) * rate;
    let below = 0;
    for (const probability of probabilities) if (probability <= bound) below++;
    if (below === discoveries) return bound;
    discoveries = below;
  }
  return 0;
}

/** A rate drawn towards the background in proportion to how little was tried (Efron and Morris, 1975). */
export function shrunkenRate(failed: number, tried: number, background: number, strength: number): number {
  return (failed + background * strength) / (tried + strength);
}

/** 1 / Herfindahl index: how many equal places the failures would fill, to nine digits. 0 when there are none. */
export function effectiveNumber(values: Iterable<number>): number {
  let total = 0;
  let squares = 0;
  for (const value of values) {
    total += value;
    squares += value * value;
  }
  // Squares do not add up to the same last digit in every order.
  return squares > 0 ? Number(((total * total) / squares).toPrecision(9)) : 0;
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Probabilities from log-likelihoods, each divided by the temperature. */
export function softmax(logs: readonly number[], temperature = 1): number[] {
  const highest = Math.max(...logs);
  const weights = logs.map((value) => Math.exp((value - highest) / temperature));
  const total = weights.reduce((sum, value) => sum + value, 0);
  return weights.map((value) => value / total);
}
