import { OTHER_DOMAINS } from '../attempts/tally.ts';
import type { EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import type { Axis } from '../knowledge/vocabulary.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import type { Candidate } from './candidate.ts';
import { NO_FAILURE } from './cell-places.ts';
import type { CountMatrix } from './count-matrix.ts';
import type { SourceEvidence } from './evidence.ts';
import { EVIDENCE_GROUPS } from './evidence-group.ts';
import type { ShapeOdds } from './kind-odds.ts';

/** Where one candidate gathers, in words of the contract, and the shape that this gives it. */
export interface FindingAxis {
  readonly axis: Axis;
  readonly where: readonly string[];
  /** Failed attempts at the places of `where`; all where it names none. */
  readonly failedThere: number;
  readonly shape: ShapeOdds;
}

/** Most names that `where` lists. */
const MOST_NAMES = 12;
/** Part of a candidate that a place must hold to be named. */
const NAMED_SHARE = 0.08;

/** One blocklist or one sending IP explains more than the providers do; then few providers, one domain, or everywhere. */
export function findingAxis(
  candidate: Candidate,
  judged: JudgedTally,
  matrix: CountMatrix,
  source: SourceEvidence | null,
): FindingAxis {
  const group = EVIDENCE_GROUPS[candidate.group] as EvidenceGroup;
  const lists = namedLists(group, candidate, matrix);
  const { failed, shape } = candidate;
  if (lists.length > 0) {
    const named = matrix.blocklists.filter(({ name }) => lists.includes(name));
    const failedThere = Math.min(
      failed,
      named.reduce((sum, list) => sum + list.failed, 0),
    );
    return { axis: 'blocklist', where: lists, failedThere, shape: { list: 1 } };
  }
  if (source !== null)
    return {
      axis: 'source-ip',
      where: [source.source],
      failedThere: Math.round(failed * source.share),
      shape: { source: 1 },
    };
  const places = namedPlaces(candidate, matrix);
  const where = places.map(({ name }) => name);
  const failedThere = places.reduce((sum, place) => sum + place.failed, 0);
  const wide = (shape.everywhere ?? 0) + (shape.scattered ?? 0);
  if (where.length === 0 || (wide >= 0.5 && candidate.operatorCount > 1))
    return { axis: 'everywhere', where: [], failedThere: failed, shape };
  const first = candidate.operators[0] ?? 0;
  if (first >= matrix.firstFilter && isFilter(where[0] ?? '', judged))
    return { axis: 'blocklist', where, failedThere, shape };
  const domain = where.length === 1 ? onlyDomain(first, judged, matrix) : null;
  if (domain !== null) return { axis: 'domain', where: [domain], failedThere, shape };
  return { axis: where.every((name) => name.includes('.')) ? 'domain' : 'provider', where, failedThere, shape };
}

/** A filter in front of domains, found by its relay or by what it says. */
function isFilter(name: string, { filters, meanings }: JudgedTally): boolean {
  return filters.includes(name) || meanings.some(({ filter }) => filter === name);
}

/** Blocklists and filters that together speak for most of a reputation candidate at several providers. */
function namedLists(group: EvidenceGroup, candidate: Candidate, matrix: CountMatrix): readonly string[] {
  if (group !== 'reputation' && group !== 'content') return [];
  const shared = matrix.blocklists.filter((list) => list.providers >= 2 && list.domains >= 3);
  const units = shared.reduce((sum, list) => sum + list.units, 0);
  if (units < 0.6 * candidate.units) return [];
  return shared.filter((list) => list.units >= 0.15 * units).map((list) => list.name);
}

function namedPlaces(
  { operators, operatorUnits, operatorFailed, units }: Candidate,
  matrix: CountMatrix,
): readonly { readonly name: string; readonly failed: number }[] {
  return operators
    .map((operator, index) => ({
      name: matrix.operators[operator] ?? '',
      units: operatorUnits[index] ?? 0,
      failed: operatorFailed[index] ?? 0,
    }))
    .filter((place) => place.units >= NAMED_SHARE * units && place.name !== '' && place.name !== OTHER_DOMAINS)
    .slice(0, MOST_NAMES);
}

/** The one domain that holds nearly all failures of an operator with several domains in use; else null. */
function onlyDomain(operator: number, judged: JudgedTally, matrix: CountMatrix): string | null {
  const { domains, cells } = judged.tally;
  const failedAt = new Map<number, number>();
  let failed = 0;
  for (let cell = 0; cell < cells.length; cell++) {
    if (matrix.places.operator[cell] !== operator) continue;
    const domain = cells.domain[cell] ?? 0;
    const count = (matrix.places.group[cell] ?? NO_FAILURE) >= 0 ? (matrix.counts.count[cell] ?? 0) : 0;
    failedAt.set(domain, (failedAt.get(domain) ?? 0) + count);
    failed += count;
  }
  if (failedAt.size < 4 || failed === 0) return null;
  const [most] = [...failedAt].sort(([, a], [, b]) => b - a);
  return most && most[1] >= 0.95 * failed ? (domains[most[0]] ?? null) : null;
}
