import { OTHER_DOMAINS } from '../attempts/tally.ts';
import { REFERENCE_MIXES, type ReferenceMix } from '../knowledge/reference-mix.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import type { CountMatrix } from './count-matrix.ts';
import { domainOperators } from './domain-operators.ts';
import { column } from './evidence-group.ts';
import { scaled } from './standard-sample.ts';

/** How much mail each operator was sent, and how that is known. */
export interface Exposure {
  readonly basis: 'attempts' | 'volumes' | 'history' | 'reference';
  /**
   * Messages tried per operator (`attempts`, `volumes`), in the scale of the standard sample, or expected messages by
   * shares (`history`, `reference`).
   */
  readonly perOperator: Float64Array;
  /** Sum over operators, and over `elsewhere`. */
  readonly total: number;
  /** Mail that went where nothing failed, and that the tally does not list: one entry per domain or provider. */
  readonly elsewhere: readonly number[];
  /** Volumes per domain index, where they were given; NaN where not. */
  readonly domainVolumes: Float64Array | null;
  /** Expected share of ordinary mail per operator, for the reasons; null where attempts are known. */
  readonly mix: ReferenceMix['id'] | null;
  /** All messages sent, real, where volumes say so; else null. */
  readonly sent: number | null;
}

/** What the caller knows beside the tally. */
export interface ExposureOptions {
  /** Messages sent per recipient domain. */
  readonly volumes?: ReadonlyMap<string, number>;
  /** Messages tried per mailbox provider in the sender's own earlier cases. */
  readonly history?: ReadonlyMap<string, number>;
}

/** Groups whose failures follow the volume: they tell where mail went even when the input lists failures only. */
const FOLLOW_VOLUME = ['unknown-user', 'mailbox-full'] as const;
/** A reference mix counts as this many observations beside the volume-following failures of the standard sample. */
const MIX_STRENGTH = 40;
/** More messages than anybody sends: larger numbers would make sums inexact. */
const MOST_VOLUME = 1e15;

/** Exposure per operator: stated attempts, else volumes, else earlier cases, else the reference mix. */
export function exposureOf(judged: JudgedTally, matrix: CountMatrix, options: ExposureOptions): Exposure {
  if (judged.tally.hasDenominator && matrix.totals.delivered + matrix.totals.deferred + matrix.totals.bounced > 0) {
    const total = sum(matrix.tried);
    return {
      basis: 'attempts',
      perOperator: matrix.tried,
      total,
      elsewhere: [],
      domainVolumes: null,
      mix: null,
      sent: null,
    };
  }
  if (options.volumes && options.volumes.size > 0) return fromVolumes(judged, matrix, options.volumes);
  return fromMix(matrix, options.history);
}

function fromVolumes(judged: JudgedTally, matrix: CountMatrix, volumes: ReadonlyMap<string, number>): Exposure {
  const { domains } = judged.tally;
  const operatorOf = domainOperators(judged, matrix);
  const stated = new Float64Array(matrix.operators.length);
  const domainVolumes = new Float64Array(domains.length).fill(Number.NaN);
  const listed = new Set<string>();
  domains.forEach((domain, index) => {
    const volume = volumes.get(domain);
    if (volume === undefined || !(volume >= 0) || domain === '' || domain === OTHER_DOMAINS) return;
    listed.add(domain);
    domainVolumes[index] = Math.min(Math.round(volume), MOST_VOLUME);
    const operator = operatorOf[index] ?? -1;
    if (operator >= 0) stated[operator] = (stated[operator] ?? 0) + (domainVolumes[index] ?? 0);
  });
  // A volume cannot be below what failed there: the table was for another time, or counts retries.
  const perOperator = stated.map((volume, of) => Math.max(scaled(volume, matrix.scale), matrix.tried[of] ?? 0));
  const others = [...volumes]
    .filter(([name, volume]) => !listed.has(name) && volume > 0)
    .map(([, volume]) => Math.min(volume, MOST_VOLUME))
    .sort((a, b) => b - a);
  const elsewhere = others.map((volume) => scaled(volume, matrix.scale));
  return {
    basis: 'volumes',
    perOperator,
    total: sum(perOperator) + sum(elsewhere),
    elsewhere,
    domainVolumes,
    mix: null,
    sent: sum(perOperator.map((tried) => Math.round(tried / matrix.scale))) + sum(others),
  };
}

function fromMix(matrix: CountMatrix, history: ReadonlyMap<string, number> | undefined): Exposure {
  const count = matrix.operators.length;
  const failing = new Float64Array(count);
  const follow = new Float64Array(count);
  const columns = new Set(FOLLOW_VOLUME.map(column));
  const { rows } = matrix;
  for (let row = 0; row < rows.length; row++) {
    const operator = rows.operator[row] ?? 0;
    for (let entry = rows.start[row] ?? 0; entry < (rows.start[row + 1] ?? 0); entry++) {
      const units = rows.units[entry] ?? 0;
      failing[operator] = (failing[operator] ?? 0) + units;
      if (columns.has(rows.group[entry] ?? 0)) follow[operator] = (follow[operator] ?? 0) + units;
    }
  }
  const historyTotal = history ? sum([...history.values()].filter((value) => value > 0 && Number.isFinite(value))) : 0;
  const usesHistory = history !== undefined && historyTotal > 0;
  const mix = bestMix(matrix.operators, failing);
  const unnamed = countWhere(
    failing,
    (value, operator) => value > 0 && !((matrix.operators[operator] as string) in mix.shares),
  );
  const perOperator = new Float64Array(count);
  let named = 0;
  for (let operator = 0; operator < count; operator++) {
    const name = matrix.operators[operator] ?? '';
    const known = usesHistory ? (history.get(name) ?? 0) / historyTotal : mix.shares[name];
    // Unnamed providers share the rest, and no single one of them gets more than a hundredth.
    const share = known ?? ((failing[operator] ?? 0) > 0 ? Math.min(0.01, mix.rest / Math.max(1, unnamed)) : 0);
    perOperator[operator] = exact(MIX_STRENGTH * share + (follow[operator] ?? 0));
    named = exact(named + exact(share));
  }
  const elsewhere = [Math.max(0, 1 - named) * MIX_STRENGTH].filter((value) => value > 0);
  return {
    basis: usesHistory ? 'history' : 'reference',
    perOperator,
    total: MIX_STRENGTH * Math.max(1, named) + sum(follow),
    elsewhere,
    domainVolumes: null,
    mix: usesHistory ? null : mix.id,
    sent: null,
  };
}

/** The mix whose own national providers show up most; the world's when none does. */
function bestMix(operators: readonly string[], failing: Float64Array): ReferenceMix {
  let best = REFERENCE_MIXES[0] as ReferenceMix;
  let most = 0;
  for (const mix of REFERENCE_MIXES.slice(1)) {
    const world = REFERENCE_MIXES[0]?.shares ?? {};
    const present = countWhere(failing, (value, operator) => {
      const name = operators[operator] ?? '';
      return value > 0 && name in mix.shares && !(name in world);
    });
    if (present > most) {
      most = present;
      best = mix;
    }
  }
  return best;
}

/** Rounded to a multiple of 2^-20, so that sums are the same in any order. */
function exact(value: number): number {
  return Math.round(value * 1_048_576) / 1_048_576;
}

function sum(values: Float64Array | readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function countWhere(values: Float64Array, test: (value: number, index: number) => boolean): number {
  let found = 0;
  for (let index = 0; index < values.length; index++) if (test(values[index] ?? 0, index)) found++;
  return found;
}
