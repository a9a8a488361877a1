import { OTHER_DOMAINS } from '../attempts/tally.ts';
import { REFERENCE_MIX_TOLERANCE } from '../knowledge/reference-mix.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { column as columnOf, EVIDENCE_GROUPS } from './evidence-group.ts';
import type { Exposure } from './exposure.ts';
import type { GroupColumn } from './group-column.ts';
import type { ShapeOdds } from './kind-odds.ts';
import { effectiveNumber, logistic, scanRatio } from './statistics.ts';

const UNKNOWN_USER = columnOf('unknown-user');
const NETWORK = columnOf('network');

/**
 * Candidates of one group where only failures are known. The scan statistic over operators ordered by lift against
 * the reference mix (Neill's linear-time subset scan finds the best set among prefixes of that order) tells where
 * the group gathers; how many operators hold it tells its shape.
 */
export function findByShare(
  group: number,
  column: GroupColumn,
  names: readonly string[],
  exposure: Exposure,
  failingOperators: number,
): readonly Candidate[] {
  if (EVIDENCE_GROUPS[group] === 'greylisting' || column.operator.length === 0) return [];
  const positions = Uint32Array.from(column.operator, (_, position) => position);
  const shape = shapeOf(group, column, names, exposure, failingOperators - column.operator.length);
  return [candidateOf(group, column, positions, names, shape)];
}

/** `others`: operators that fail for other causes only; the input covers them, so their silence on this group counts. */
function shapeOf(
  group: number,
  column: GroupColumn,
  names: readonly string[],
  exposure: Exposure,
  others: number,
): ShapeOdds {
  const places = column.operator.length;
  // Without names there is no shape: one nameless heap may be anywhere.
  if (places <= 2 && column.operator.every((operator) => isNameless(names[operator]))) return {};
  const width = effectiveNumber(column.units);
  const gathered = scan(column, exposure);
  // "Few" means up to about three or four equal operators; a heap far above its usual share counts as fewer.
  const pull = gathered.lift > REFERENCE_MIX_TOLERANCE ** 2 && gathered.share > 0.7 ? 0.8 : 0;
  // Many providers in the proportions of ordinary mail are "all of them", however much the largest ones lead.
  const proportional = places >= 4 ? Math.max(-1.5, Math.min(1.5, (0.22 - gathered.gain) * 10)) : 0;
  const lies = logistic((Math.log2(Math.max(1, width)) - 2.05 - pull) * 3.2 + 2 * proportional + tail(column));
  // Where ordinary mail has next to none, each further provider that shows it is a sign of its own.
  const spread = QUIET.has(group) ? Math.max(lies, 0.95 * logistic((knownPlaces(column, names) - 3.3) * 2.5)) : lies;
  const several = logistic((width - 1.5) * 6);
  if (group === UNKNOWN_USER) {
    const burst = others >= 3 && column.totalUnits >= 30 && width < 1.25 ? 0.6 : 0;
    return {
      burst,
      one: (1 - burst) * (1 - several),
      few: (1 - burst) * several * (1 - spread),
      everywhere: (1 - burst) * several * spread,
    };
  }
  // Timeouts at the only provider that the input knows: what would have happened elsewhere is not known.
  if (group === NETWORK && places === 1 && others === 0) return { one: 0.8, everywhere: 0.2 };
  return { everywhere: spread, few: (1 - spread) * several, one: (1 - spread) * (1 - several) };
}

/** Groups of which a sound MTA has next to none at the providers that tables know. */
const QUIET: ReadonlySet<number> = new Set(
  (['backoff', 'network', 'receiver-fault', 'relay', 'tls'] as const).map(columnOf),
);
/** Part of a group that a provider must hold to count as touched by it. */
const TOUCHED = 0.015;

/** Providers that tables know, and that the group touches. */
function knownPlaces({ operator, units, totalUnits }: GroupColumn, names: readonly string[]): number {
  let known = 0;
  operator.forEach((of, position) => {
    const name = names[of] ?? '';
    if (!isNameless(name) && !name.includes('.') && (units[position] ?? 0) >= TOUCHED * totalUnits) known++;
  });
  return known;
}

function isNameless(name: string | undefined): boolean {
  return name === undefined || name === '' || name === OTHER_DOMAINS;
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

function scan({ operator, units, totalUnits }: GroupColumn, exposure: Exposure): Gathering {
  const expected = Float64Array.from(operator, (of) => exposure.perOperator[of] ?? 0);
  const order = Uint32Array.from(operator, (_, position) => position);
  order.sort(
    (a, b) =>
      (units[b] ?? 0) * (expected[a] ?? 0) - (units[a] ?? 0) * (expected[b] ?? 0) || (units[b] ?? 0) - (units[a] ?? 0),
  );
  let inside = 0;
  let sent = 0;
  let best: Gathering & { ratio: number } = { ratio: 0, share: 0, lift: 1, gain: 0 };
  for (const position of order) {
    inside += units[position] ?? 0;
    sent += expected[position] ?? 0;
    const share = sent / exposure.total;
    const ratio = scanRatio(inside, totalUnits, Math.min(share, 0.999));
    if (ratio > best.ratio)
      best = { ratio, share: inside / totalUnits, lift: inside / totalUnits / share, gain: ratio / totalUnits };
  }
  return best;
}

/** Many small operators that together hold a real part: what touches them all is not one provider's doing. */
function tail({ units, totalUnits }: GroupColumn): number {
  if (units.length < 8) return 0;
  let small = 0;
  let held = 0;
  for (const own of units) {
    if (own >= 0.05 * totalUnits) continue;
    small++;
    held += own;
  }
  return 2.5 * logistic((held / totalUnits - 0.1) * 50) * Math.min(1, small / 12);
}
