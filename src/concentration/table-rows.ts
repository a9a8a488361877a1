import { BOUNCED, DELIVERED } from '../attempts/tally.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import { compare } from './compare.ts';
import type { ConcentrationRow, DomainRow, ProviderRow } from './concentration.ts';
import { type CountMatrix, outcomesPer } from './count-matrix.ts';
import type { Exposure } from './exposure.ts';
import { once } from './once.ts';

/** The two tables of the report. Rows are made when they are asked for: a large log has 200,000 domains. */
export interface Tables {
  readonly providers: () => readonly ProviderRow[];
  readonly domains: () => readonly DomainRow[];
  /** The providers with most failures, in the order of `providers`. */
  readonly leaders: readonly ProviderRow[];
  readonly failingProviders: number;
  readonly failingDomains: number;
  /** Herfindahl index of failures over providers, 0..1. */
  readonly herfindahl: number;
  /** Deferral rate per provider above `limit`, for providers with at least `least` attempts; most failures first. */
  readonly deferredAbove: (
    limit: number,
    least: number,
  ) => readonly { readonly provider: string; readonly rate: number }[];
}

const LEADERS = 32;

interface Whole {
  readonly failed: number;
  readonly attempts: number | null;
}

/** Sums per provider and domain, as rows of the contract: largest number of failures first, then by name. */
export function tables(judged: JudgedTally, matrix: CountMatrix, exposure: Exposure, whole: Whole): Tables {
  const { providers: names, domainProvider } = judged;
  const { domains, cells } = judged.tally;
  const seen = seenDomains(judged, matrix);
  const domainOutcomes = once(() => outcomesPer(cells.domain, domains.length, judged, matrix.counts));
  const domainCount = new Uint32Array(names.length);
  let failingDomains = 0;
  for (let domain = 0; domain < domains.length; domain++) {
    const met = seen[domain] as number;
    if (met === 0) continue;
    if (met === FAILED) failingDomains++;
    const provider = domainProvider[domain] as number;
    if (domain > 0) domainCount[provider] = (domainCount[provider] as number) + 1;
  }
  const volumes = exposure.domainVolumes ? providerVolumes(judged, exposure.domainVolumes, domainOutcomes()) : null;
  const providerRow = (index: number): ProviderRow => ({
    provider: names[index] ?? '',
    domains: domainCount[index] ?? 0,
    ...row(matrix.providerOutcomes, index, volumes?.[index] ?? Number.NaN, exposure, whole),
  });
  const domainRow = (index: number): DomainRow => ({
    domain: domains[index] ?? '',
    provider: names[domainProvider[index] ?? 0] ?? '',
    ...row(domainOutcomes(), index, exposure.domainVolumes?.[index] ?? Number.NaN, exposure, whole),
  });
  const { top, failing, squares } = leadersOf(names, matrix.providerOutcomes);
  return {
    providers: once(() => order(names, matrix.providerOutcomes).map(providerRow)),
    domains: once(() => order(domains, domainOutcomes()).map(domainRow)),
    leaders: top.map(providerRow),
    failingProviders: failing,
    failingDomains,
    herfindahl: whole.failed > 0 ? squares / whole.failed ** 2 : 0,
    deferredAbove: (limit, least) =>
      top
        .map(providerRow)
        .filter((one) => one.attempts !== null && one.attempts >= least && one.deferred > limit * one.attempts)
        .map((one) => ({ provider: one.provider, rate: one.deferred / (one.attempts ?? 1) })),
  };
}

const DELIVERED_ONLY = 1;
const FAILED = 2;

/** Per domain: 0 without attempts, DELIVERED_ONLY, or FAILED. */
function seenDomains({ tally }: JudgedTally, { counts }: CountMatrix): Uint8Array {
  const { length, domain, outcome } = tally.cells;
  const seen = new Uint8Array(tally.domains.length);
  for (let cell = 0; cell < length; cell++) {
    if ((outcome[cell] as number) > BOUNCED || counts.count[cell] === 0) continue;
    const met = outcome[cell] === DELIVERED ? DELIVERED_ONLY : FAILED;
    if ((seen[domain[cell] as number] as number) < met) seen[domain[cell] as number] = met;
  }
  return seen;
}

/** Volume per provider: of its domains, never below what is seen there; NaN where one of them has none. */
function providerVolumes(judged: JudgedTally, domainVolumes: Float64Array, domainOutcomes: Float64Array): Float64Array {
  const volumes = new Float64Array(judged.providers.length);
  for (let domain = 0; domain < domainVolumes.length; domain++) {
    const attempts = outcomes(domainOutcomes, domain);
    if (attempts === 0) continue;
    const provider = judged.domainProvider[domain] ?? 0;
    const volume = domainVolumes[domain] ?? Number.NaN;
    volumes[provider] = (volumes[provider] ?? 0) + (Number.isNaN(volume) ? volume : Math.max(volume, attempts));
  }
  return volumes;
}

/** Positions with any attempt, most failures first, then by name. */
function order(names: readonly string[], of: Float64Array): readonly number[] {
  const positions: number[] = [];
  for (let index = 0; index < names.length; index++) if (outcomes(of, index) > 0) positions.push(index);
  return positions.sort((a, b) => failedOf(of, b) - failedOf(of, a) || compare(names[a] ?? '', names[b] ?? ''));
}

function leadersOf(
  names: readonly string[],
  of: Float64Array,
): { top: readonly number[]; failing: number; squares: number } {
  const byFailed = (a: number, b: number): number =>
    failedOf(of, b) - failedOf(of, a) || compare(names[a] ?? '', names[b] ?? '');
  let top: number[] = [];
  let least = 1;
  let failing = 0;
  let squares = 0;
  for (let index = 0; index < names.length; index++) {
    const failed = failedOf(of, index);
    if (failed > 0) failing++;
    squares += failed ** 2;
    if (failed < least) continue;
    top.push(index);
    if (top.length < 8 * LEADERS) continue;
    top = top.sort(byFailed).slice(0, LEADERS);
    least = failedOf(of, top[LEADERS - 1] ?? 0);
  }
  return { top: top.sort(byFailed).slice(0, LEADERS), failing, squares };
}

function row(of: Float64Array, index: number, volume: number, exposure: Exposure, whole: Whole): ConcentrationRow {
  const delivered = of[index * 3] ?? 0;
  const deferred = of[index * 3 + 1] ?? 0;
  const bounced = of[index * 3 + 2] ?? 0;
  const failed = deferred + bounced;
  const known = exposure.basis === 'attempts' ? delivered + failed : Number.isNaN(volume) ? null : volume;
  const attempts = known === null ? null : Math.max(known, failed + delivered);
  const shareOfFailures = whole.failed > 0 ? failed / whole.failed : 0;
  const rated = attempts !== null && attempts > 0 && whole.attempts !== null && whole.attempts > 0;
  return {
    attempts,
    failed,
    deferred,
    bounced,
    failureRate: attempts !== null && attempts > 0 ? failed / attempts : null,
    shareOfFailures,
    lift: rated && whole.failed > 0 ? shareOfFailures / (attempts / (whole.attempts ?? 1)) : null,
  };
}

function failedOf(of: Float64Array, index: number): number {
  return (of[index * 3 + 1] ?? 0) + (of[index * 3 + 2] ?? 0);
}

function outcomes(of: Float64Array, index: number): number {
  return (of[index * 3] ?? 0) + failedOf(of, index);
}
