import { BACKGROUND_RATES } from '../knowledge/likelihoods/background-rates.ts';
import type { EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import type { CountMatrix } from './count-matrix.ts';
import { column } from './evidence-group.ts';
import type { ShapeOdds } from './kind-odds.ts';
import { type OperatorSeries, operatorSeries } from './operator-series.ts';
import { STANDARD_SAMPLE } from './standard-sample.ts';
import { scanRatio } from './statistics.ts';

/** Failures of one group that fall into a short time at one or several operators. Times in ms since the epoch. */
export interface Burst {
  readonly group: number;
  readonly operators: readonly number[];
  readonly shape: ShapeOdds;
  readonly from: number;
  readonly to: number;
  /** The input shows mail before it, and after it. */
  readonly began: boolean;
  readonly ended: boolean;
}

/** Groups whose failures are an event; a list, a mailbox or a house rule fails whenever it is mailed. */
const EVENTS: readonly EvidenceGroup[] = [
  'reputation',
  'content',
  'rate-limit',
  'authentication',
  'tls',
  'own-mta',
  'network',
  'receiver-fault',
  'backoff',
  'unknown',
];
/** Fewer buckets show no time that could be called short. */
const LEAST_BUCKETS = 8;
/** A burst is at most this part of the time. */
const LONGEST = 0.25;
/** Failing attempts that a burst needs at one operator, and in all: a handful falls close together by chance. */
const LEAST_AT_ONE = 10;
const LEAST_FAILED = 20;
/** Part of the attempts in its time that must fail, and how many times as often as at other times. */
const LEAST_RATE = 0.25;
const TIMES = 5;
/** Scan statistic, nats, of the sixty failures of the standard sample. */
const LEAST_RATIO = 8;
/** Operators that fail together and hold this part of the mail in that time are "everywhere". */
const MOST_MAIL = 0.6;

/**
 * Bursts: the temporal scan statistic (Kulldorff 1997; windows of time against the attempts made in them) per operator and
 * group. A block of twenty minutes is one percent of a day's mail, and all of it in its twenty minutes.
 */
export function findBursts(judged: JudgedTally, matrix: CountMatrix): readonly Burst[] {
  const series = operatorSeries(judged, matrix);
  if (series === null || series.buckets < LEAST_BUCKETS) return [];
  const all = matrix.totals.deferred + matrix.totals.bounced;
  const bursts: Burst[] = [];
  for (const name of EVENTS) {
    const group = column(name);
    const window = jointWindow(series, group, all);
    if (window === null || window.end - window.start > LONGEST * series.buckets) continue;
    const { start, end } = window;
    const operators = series.operators.filter((operator) => {
      const failed = within(series.failed(operator, group), start, end);
      return failed > 0 && failed >= LEAST_RATE * within(series.tried(operator), start, end);
    });
    const failed = operators.reduce((sum, operator) => sum + within(series.failed(operator, group), start, end), 0);
    if (failed < LEAST_FAILED || failed < BACKGROUND_RATES[name].share * all) continue;
    bursts.push({
      group,
      operators,
      shape: shapeOf(operators, start, end, series),
      ...edges(judged, matrix, series, group, operators, start, end),
    });
  }
  return bursts;
}

/** Buckets `start` to `end` (exclusive). */
interface Window {
  readonly start: number;
  readonly end: number;
}

/** The window of all operators together; where these show none, that of the operators which have one of their own. */
function jointWindow(series: OperatorSeries, group: number, all: number): Window | null {
  const failing = series.operators.flatMap((operator) => series.failed(operator, group) ?? []);
  const failed = added(failing, series.buckets);
  const tried = added(series.operators.map(series.tried), series.buckets);
  const together = windowOf(failed, tried, all);
  if (together !== null) return together;
  const windows = series.operators.flatMap((operator) => {
    const own = series.failed(operator, group);
    return own === null ? [] : (windowOf(own, series.tried(operator), all) ?? []);
  });
  if (windows.length === 0) return null;
  return {
    start: Math.min(...windows.map(({ start }) => start)),
    end: Math.max(...windows.map(({ end }) => end)),
  };
}

function added(series: readonly Float64Array[], length: number): Float64Array {
  const sums = new Float64Array(length);
  for (const one of series) for (let at = 0; at < length; at++) sums[at] = (sums[at] as number) + (one[at] as number);
  return sums;
}

/** The window of failures with the highest scan statistic; null where none is high enough. */
function windowOf(failed: Float64Array, tried: Float64Array, all: number): Window | null {
  const total = within(failed, 0, failed.length);
  const mail = within(tried, 0, tried.length);
  if (total < LEAST_AT_ONE || mail <= 0) return null;
  const longest = Math.max(1, Math.floor(LONGEST * failed.length));
  let best: Window | null = null;
  let most = (LEAST_RATIO * all) / STANDARD_SAMPLE;
  for (let start = 0; start < failed.length; start++) {
    let inside = 0;
    let sent = 0;
    for (let end = start + 1; end <= Math.min(failed.length, start + longest); end++) {
      inside += failed[end - 1] as number;
      sent += tried[end - 1] as number;
      if (inside < LEAST_AT_ONE || inside < LEAST_RATE * sent) continue;
      const outside = (total - inside) / Math.max(1, mail - sent);
      if (inside < TIMES * outside * sent) continue;
      const ratio = scanRatio(inside, total, sent / mail);
      if (ratio > most * (1 + 1e-9)) {
        most = ratio;
        best = { start, end };
      }
    }
  }
  return best;
}

function shapeOf(operators: readonly number[], start: number, end: number, series: OperatorSeries): ShapeOdds {
  if (operators.length === 1) return { one: 1 };
  const mail = series.operators.reduce((sum, operator) => sum + within(series.tried(operator), start, end), 0);
  const hit = operators.reduce((sum, operator) => sum + within(series.tried(operator), start, end), 0);
  return operators.length >= 3 && hit >= MOST_MAIL * mail ? { everywhere: 1 } : { few: 1 };
}

/** The times of the window, to the second where some replies occur in it alone. */
function edges(
  { tally }: JudgedTally,
  { places }: CountMatrix,
  series: OperatorSeries,
  group: number,
  operators: readonly number[],
  start: number,
  end: number,
): Pick<Burst, 'from' | 'to' | 'began' | 'ended'> {
  const [low, high] = [series.timeOf(start), series.timeOf(end)];
  const { cells } = tally;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let cell = 0; cell < cells.length; cell++) {
    if (places.group[cell] !== group || !operators.includes(places.operator[cell] as number)) continue;
    const [one, other] = [cells.first[cell] ?? Number.NaN, cells.last[cell] ?? Number.NaN];
    // A cell that lies wholly in the window, or in the buckets that it only grazes, is the burst's own.
    if (!(one >= low - series.width && other < high + series.width)) continue;
    first = Math.min(first, one);
    last = Math.max(last, other);
  }
  const from = Math.max(Number.isFinite(first) ? first : low, tally.from ?? low);
  const to = Math.max(from, Math.min(Number.isFinite(last) ? last : high, tally.to ?? high));
  return { from, to, began: start > 0, ended: end < series.buckets };
}

function within(values: Float64Array | null, start: number, end: number): number {
  let total = 0;
  for (let at = start; values !== null && at < end; at++) total += values[at] as number;
  return total;
}
