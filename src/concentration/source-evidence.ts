import { compare } from './compare.ts';
import type { CountMatrix } from './count-matrix.ts';
import type { SourceEvidence } from './evidence.ts';
import { GROUP_COUNT } from './evidence-group.ts';

/** The sending IP must hold this part of the group's failing messages, ... */
const SHARE = 0.75;
/** ... fail this many times as often as the others together, ... */
const TIMES = 5;
/** ... on at most this part of the mail. */
const MOST_EXPOSURE = 0.65;
/** Of the sixty failing messages of the standard sample, the group must hold this many at named sources. */
const LEAST_UNITS = 5;

/**
 * The one sending IP or pool of several where a group of failures gathers, or null.
 * `rated`: messages tried per source are known; else each source is taken to send the same.
 */
export function sourceEvidence(
  group: number,
  sources: readonly string[],
  matrix: CountMatrix,
  rated: boolean,
): SourceEvidence | null {
  const { tried: triedBy, units, failed } = matrix.sources;
  const named: number[] = [];
  for (let source = 1; source < sources.length; source++) if ((triedBy[source] ?? 0) > 0) named.push(source);
  if (named.length < (rated ? 2 : 3)) return null;
  const unitsAt = (source: number): number => units[source * GROUP_COUNT + group] ?? 0;
  const total = named.reduce((sum, source) => sum + unitsAt(source), 0);
  const tried = named.reduce((sum, source) => sum + (triedBy[source] ?? 0), 0);
  if (total < LEAST_UNITS || total < 0.8 * (total + unitsAt(0))) return null;
  const top = named.reduce((best, source) =>
    unitsAt(source) > unitsAt(best) ||
    (unitsAt(source) === unitsAt(best) && compare(sources[source] ?? '', sources[best] ?? '') < 0)
      ? source
      : best,
  );
  const share = unitsAt(top) / total;
  const exposure = rated ? (triedBy[top] ?? 0) / tried : 1 / named.length;
  if (share < SHARE || exposure > MOST_EXPOSURE) return null;
  const inside = share / exposure;
  const outside = (1 - share) / (1 - exposure);
  if (inside < TIMES * outside) return null;
  const mail = triedBy[top] ?? 0;
  const others = tried - mail;
  return {
    source: sources[top] ?? '',
    sources: named.length,
    failed: failed[top] ?? 0,
    share,
    attempts: rated ? Math.round(mail / matrix.scale) : null,
    rate: rated && mail > 0 ? Math.min(1, unitsAt(top) / mail) : null,
    otherRate: rated && others > 0 ? Math.min(1, (total - unitsAt(top)) / others) : null,
  };
}
