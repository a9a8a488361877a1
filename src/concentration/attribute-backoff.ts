import { OTHER_DOMAINS } from '../attempts/tally.ts';
import { BACKGROUND_RATES } from '../knowledge/likelihoods/background-rates.ts';
import type { CountMatrix } from './count-matrix.ts';
import { column, EVIDENCE_GROUPS, GROUP_COUNT } from './evidence-group.ts';
import type { Exposure } from './exposure.ts';
import type { FailureRows } from './failure-rows.ts';

/** Backoff rows that took their cause from other replies of the same operator. */
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
const BACKOFF = column('backoff');
const REPUTATION = column('reputation');
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

/** One operator's failures while they are looked at: units per group, NaN-free, 0 where it has none. */
interface Row {
  readonly rows: FailureRows;
  readonly row: number;
  readonly operator: number;
  readonly units: Float64Array;
}

/**
 * Explains vague failures by the telling ones of the same operator, in place: a backoff row takes the cause of the
 * replies that made the MTA back off; rate limits, unread texts and dropped connections of an operator that also
 * speaks of reputation are the same block. Replies within the background explain nothing.
 */
export function attributeBackoff(matrix: CountMatrix, exposure: Exposure): readonly Attribution[] {
  const attributions: Attribution[] = [];
  const { rows } = matrix;
  const few = operatorsWith(BACKOFF, rows) <= FEW_OPERATORS;
  const units = new Float64Array(GROUP_COUNT);
  for (let row = 0; row < rows.length; row++) {
    // One cause alone explains nothing else.
    if ((rows.start[row + 1] ?? 0) - (rows.start[row] ?? 0) < 2) continue;
    const operator = rows.operator[row] ?? 0;
    const name = matrix.operators[operator] ?? '';
    if (name === '' || name === OTHER_DOMAINS) continue;
    load(rows, row, units);
    const one: Row = { rows, row, operator, units };
    if (tells(one, REPUTATION, exposure) && (exposure.basis !== 'reference' || part(one, REPUTATION) >= 0.15))
      absorbIntoReputation(one);
    absorbUnread(one, exposure);
    if ((units[BACKOFF] ?? 0) === 0) continue;
    const group = innerGroup(one, few, exposure);
    if (group >= 0) attributions.push({ operator, group, backoff: move(one, BACKOFF, group) });
  }
  return attributions;
}

/** The group that explains this operator's backoff rows, or -1. */
function innerGroup(row: Row, few: boolean, exposure: Exposure): number {
  const { units } = row;
  const hidden = units[BACKOFF] ?? 0;
  const explicit = largest(
    EXPLICIT.map(column).filter(
      (group) => tells(row, group, exposure) && (few || (units[group] ?? 0) >= INNER_PART * hidden),
    ),
    units,
  );
  if (explicit >= 0) return explicit;
  // A stray timeout does not explain thousands of backoff rows.
  return largest(
    INDIRECT.map(column).filter((group) => tells(row, group, exposure) && (units[group] ?? 0) >= 0.05 * hidden),
    units,
  );
}

/** Whether a group is more than background at this operator. */
function tells(row: Row, group: number, exposure: Exposure, times = ABOVE_BACKGROUND): boolean {
  const units = row.units[group] ?? 0;
  const name = EVIDENCE_GROUPS[group];
  if (units === 0 || name === undefined) return false;
  if (exposure.basis === 'attempts' || exposure.basis === 'volumes') {
    const tried = Math.max(units, exposure.perOperator[row.operator] ?? 0);
    const expected = BACKGROUND_RATES[name].rate * tried;
    return units >= times * expected && units > expected + 2 * Math.sqrt(expected);
  }
  return part(row, group) >= BLIND_PART;
}

/** Part of an operator's failing messages, backoff rows left aside, that a group holds: 0..1. */
function part({ units }: Row, group: number): number {
  let rest = 0;
  for (let other = 0; other < GROUP_COUNT; other++) if (other !== BACKOFF) rest += units[other] ?? 0;
  return rest > 0 ? (units[group] ?? 0) / rest : 0;
}

/** One block speaks in several voices: where an operator speaks of reputation, its vague refusals are the same. */
function absorbIntoReputation(row: Row): void {
  const spoken = row.units[REPUTATION] ?? 0;
  const limits: readonly (readonly [number, number])[] = [
    [column('rate-limit'), 20],
    [column('content'), 5],
    [column('policy'), 2],
    [column('unknown'), 3],
    [column('network'), 1],
  ];
  for (const [group, most] of limits) {
    const vague = row.units[group] ?? 0;
    if (vague > 0 && vague <= most * spoken) move(row, group, REPUTATION);
  }
}

/** Texts that no rule reads are taken for more of what the same operator says plainly, when it says it often enough. */
function absorbUnread(row: Row, exposure: Exposure): void {
  const unread = row.units[UNKNOWN] ?? 0;
  if (unread === 0) return;
  let target = -1;
  let most = 0;
  for (const group of PLAIN_COLUMNS) {
    const units = row.units[group] ?? 0;
    if (units <= most || units < UNREAD_PART * unread || !tells(row, group, exposure, 2)) continue;
    target = group;
    most = units;
  }
  if (target >= 0) move(row, UNKNOWN, target);
}

function load(rows: FailureRows, row: number, units: Float64Array): void {
  units.fill(0);
  for (let entry = rows.start[row] ?? 0; entry < (rows.start[row + 1] ?? 0); entry++)
    units[rows.group[entry] ?? 0] = rows.units[entry] ?? 0;
}

/** Moves all failures of one group to another one of the same row; returns the attempts moved. */
function move({ rows, row, units }: Row, from: number, to: number): number {
  const source = entryOf(rows, row, from);
  const target = entryOf(rows, row, to);
  const moved = rows.failed[source] ?? 0;
  rows.failed[target] = (rows.failed[target] ?? 0) + moved;
  rows.units[target] = (rows.units[target] ?? 0) + (rows.units[source] ?? 0);
  rows.failed[source] = 0;
  rows.units[source] = 0;
  units[to] = rows.units[target] ?? 0;
  units[from] = 0;
  return moved;
}

function entryOf(rows: FailureRows, row: number, group: number): number {
  let entry = rows.start[row] ?? 0;
  while (rows.group[entry] !== group) entry++;
  return entry;
}

function operatorsWith(group: number, rows: FailureRows): number {
  let found = 0;
  for (let entry = 0; entry < rows.group.length; entry++) if (rows.group[entry] === group) found++;
  return found;
}

/** The column with most units, or -1 when none is left; ties go to the first. */
function largest(groups: readonly number[], units: Float64Array): number {
  let best = -1;
  for (const group of groups) if ((units[group] ?? 0) > (best < 0 ? 0 : (units[best] ?? 0))) best = group;
  return best;
}
