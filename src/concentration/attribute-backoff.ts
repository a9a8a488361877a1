import { BACKGROUND_RATES } from '../knowledge/likelihoods/background-rates.ts';
import type { CountMatrix } from './count-matrix.ts';
import { column, EVIDENCE_GROUPS, GROUP_COUNT } from './evidence-group.ts';
import type { Exposure } from './exposure.ts';

/** Where vague failures went because other replies of the same operator give the cause. */
export interface Attribution {
  readonly operator: number;
  /** Column that took them. */
  readonly group: number;
  /** Backoff rows moved, attempts. */
  readonly backoff: number;
}

/** Most telling first. */
const EXPLICIT = ['reputation', 'content', 'authentication', 'own-mta', 'rate-limit'] as const;
const INDIRECT = ['network', 'receiver-fault', 'policy', 'unknown'] as const;
/** Causes that say what they mean. */
const PLAIN = [
  ...EXPLICIT,
  'tls',
  'relay',
  'format',
  'network',
  'receiver-fault',
  'unknown-user',
  'mailbox-full',
] as const;
const PLAIN_COLUMNS = PLAIN.map(column);
const UNKNOWN = column('unknown');
/** Plain replies must be this part of the unread ones to speak for them. */
const UNREAD_PART = 0.25;
/** Times the background rate from which on a reply is more than background. */
const ABOVE_BACKGROUND = 4;
/** With failures only: part of an operator's failing messages from which on a reply is more than background. */
const BLIND_PART = 0.04;
/** Backoff at more operators than a few: the inner replies must be this part of an operator's backoff rows. */
const INNER_PART = 0.2;
/** Backoff at this many operators or fewer: even a single inner reply tells. */
const FEW_OPERATORS = 3;

/**
 * Explains vague failures by the telling ones of the same operator, in place: a backoff row takes the cause of the
 * replies that made the MTA back off; rate limits, unread texts and dropped connections of an operator that also
 * speaks of reputation are the same block. Replies within the background explain nothing.
 */
export function attributeBackoff(matrix: CountMatrix, exposure: Exposure): readonly Attribution[] {
  const attributions: Attribution[] = [];
  const backoff = column('backoff');
  const few = operatorsWith(backoff, matrix) <= FEW_OPERATORS;
  for (let operator = 0; operator < matrix.operators.length; operator++) {
    const name = matrix.operators[operator] ?? '';
    if (name === '' || name === '*') continue;
    const tells = (group: number, times = ABOVE_BACKGROUND): boolean =>
      aboveBackground(operator, group, matrix, exposure, times);
    if (
      tells(column('reputation')) &&
      (exposure.basis !== 'reference' || part(operator, column('reputation'), matrix) >= 0.15)
    )
      absorbIntoReputation(matrix, operator * GROUP_COUNT);
    absorbUnread(operator, matrix, tells);
    const hidden = matrix.failed[operator * GROUP_COUNT + backoff] ?? 0;
    if (hidden === 0) continue;
    const group = innerGroup(operator, few, matrix, tells);
    if (group < 0) continue;
    attributions.push({ operator, group, backoff: hidden });
    move(matrix, operator * GROUP_COUNT, backoff, group);
  }
  return attributions;
}

/** The group that explains this operator's backoff rows, or -1. */
function innerGroup(operator: number, few: boolean, matrix: CountMatrix, tells: (group: number) => boolean): number {
  const unitsOf = (group: number): number => matrix.units[operator * GROUP_COUNT + group] ?? 0;
  const hidden = unitsOf(column('backoff'));
  const explicit = largest(
    EXPLICIT.map(column).filter((group) => tells(group) && (few || unitsOf(group) >= INNER_PART * hidden)),
    unitsOf,
  );
  if (explicit >= 0) return explicit;
  // A stray timeout does not explain thousands of backoff rows.
  return largest(
    INDIRECT.map(column).filter((group) => tells(group) && unitsOf(group) >= 0.05 * hidden),
    unitsOf,
  );
}

function aboveBackground(
  operator: number,
  group: number,
  matrix: CountMatrix,
  exposure: Exposure,
  times: number,
): boolean {
  const units = matrix.units[operator * GROUP_COUNT + group] ?? 0;
  if (units === 0) return false;
  const name = EVIDENCE_GROUPS[group];
  if (name === undefined) return false;
  if (exposure.basis === 'attempts' || exposure.basis === 'volumes') {
    const tried = Math.max(units, exposure.perOperator[operator] ?? 0);
    const expected = BACKGROUND_RATES[name].rate * tried;
    return units >= times * expected && units > expected + 2 * Math.sqrt(expected);
  }
  return part(operator, group, matrix) >= BLIND_PART;
}

/** Part of an operator's failing messages, backoff rows left aside, that a group holds: 0..1. */
function part(operator: number, group: number, matrix: CountMatrix): number {
  let all = 0;
  for (let other = 0; other < GROUP_COUNT; other++) all += matrix.units[operator * GROUP_COUNT + other] ?? 0;
  const rest = all - (matrix.units[operator * GROUP_COUNT + column('backoff')] ?? 0);
  return rest > 0 ? (matrix.units[operator * GROUP_COUNT + group] ?? 0) / rest : 0;
}

/** One block speaks in several voices: where an operator speaks of reputation, its vague refusals are the same. */
function absorbIntoReputation(matrix: CountMatrix, base: number): void {
  const reputation = column('reputation');
  const spoken = matrix.units[base + reputation] ?? 0;
  const limits: readonly (readonly [number, number])[] = [
    [column('rate-limit'), 20],
    [column('content'), 5],
    [column('policy'), 2],
    [column('unknown'), 3],
    [column('network'), 1],
  ];
  for (const [group, most] of limits) {
    const vague = matrix.units[base + group] ?? 0;
    if (vague > 0 && vague <= most * spoken) move(matrix, base, group, reputation);
  }
}

/** Texts that no rule reads are taken for more of what the same operator says plainly, when it says it often enough. */
function absorbUnread(operator: number, matrix: CountMatrix, tells: (group: number, times: number) => boolean): void {
  const base = operator * GROUP_COUNT;
  const unread = matrix.units[base + UNKNOWN] ?? 0;
  if (unread === 0) return;
  let target = -1;
  let most = 0;
  for (const group of PLAIN_COLUMNS) {
    const units = matrix.units[base + group] ?? 0;
    if (units <= most || units < UNREAD_PART * unread || !tells(group, 2)) continue;
    target = group;
    most = units;
  }
  if (target >= 0) move(matrix, base, UNKNOWN, target);
}

function move(matrix: CountMatrix, base: number, from: number, to: number): void {
  for (const counts of [matrix.failed, matrix.units]) {
    counts[base + to] = (counts[base + to] ?? 0) + (counts[base + from] ?? 0);
    counts[base + from] = 0;
  }
}

function operatorsWith(group: number, matrix: CountMatrix): number {
  let found = 0;
  for (let at = group; at < matrix.units.length; at += GROUP_COUNT) if ((matrix.units[at] ?? 0) > 0) found++;
  return found;
}

/** The column with most units, or -1 when none is left; ties go to the first. */
function largest(groups: readonly number[], unitsOf: (group: number) => number): number {
  let best = -1;
  for (const group of groups) if (unitsOf(group) > (best < 0 ? 0 : unitsOf(best))) best = group;
  return best;
}
