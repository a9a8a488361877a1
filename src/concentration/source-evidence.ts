import { type CountMatrix, compare } from './count-matrix.ts';
import type { SourceEvidence } from './evidence.ts';
import { GROUP_COUNT } from './evidence-group.ts';

/** The sending IP must hold this part of the group's failing messages, ... */
const SHARE = 0.75;
/** ... fail this many times as often as the others together, ... */
const TIMES = 5;
/** ... on at most this part of the mail. */
const MOST_EXPOSURE = 0.65;

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
  const named: number[] = [];
  for (let source = 1; source < sources.length; source++) if ((matrix.sourceTried[source] ?? 0) > 0) named.push(source);
  if (named.length < (rated ? 2 : 3)) return null;
  const unitsAt = (source: number): number => matrix.sourceUnits[source * GROUP_COUNT + group] ?? 0;
  const total = named.reduce((sum, source) => sum + unitsAt(source), 0);
  const tried = named.reduce((sum, source) => sum + (matrix.sourceTried[source] ?? 0), 0);
  if (total < 5 || total < 0.8 * (total + unitsAt(0))) return null;
  const top = named.reduce((best, source) =>
    unitsAt(source) > unitsAt(best) ||
    (unitsAt(source) === unitsAt(best) && compare(sources[source] ?? '', sources[best] ?? '') < 0)
      ? source
      : best,
  );
  const share = unitsAt(top) / total;
  const exposure = rated ? (matrix.sourceTried[top] ?? 0) / tried : 1 / named.length;
  if (share < SHARE || exposure > MOST_EXPOSURE) return null;
  const inside = share / exposure;
  const outside = (1 - share) / (1 - exposure);
  if (inside < TIMES * outside) return null;
  const others = tried - (matrix.sourceTried[top] ?? 0);
  return {
    source: sources[top] ?? '',
    sources: named.length,
    failed: matrix.sourceFailed[top] ?? 0,
    share,
    attempts: rated ? (matrix.sourceTried[top] ?? 0) : null,
    rate: rated ? unitsAt(top) / Math.max(1, matrix.sourceTried[top] ?? 0) : null,
    otherRate: rated && others > 0 ? (total - unitsAt(top)) / others : null,
  };
}
