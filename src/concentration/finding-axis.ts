import type { EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import type { Axis } from '../knowledge/vocabulary.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import type { Candidate } from './candidate.ts';
import type { CountMatrix } from './count-matrix.ts';
import type { SourceEvidence } from './evidence.ts';
import { EVIDENCE_GROUPS } from './evidence-group.ts';
import type { ShapeOdds } from './kind-odds.ts';

/** Where one candidate gathers, in words of the contract, and the shape that this gives it. */
export interface FindingAxis {
  readonly axis: Axis;
  readonly where: readonly string[];
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
  if (lists.length > 0) return { axis: 'blocklist', where: lists, shape: { list: 1 } };
  if (source !== null) return { axis: 'source-ip', where: [source.source], shape: { source: 1 } };
  const names = placeNames(candidate, matrix);
  const wide = (candidate.shape.everywhere ?? 0) + (candidate.shape.scattered ?? 0);
  if (wide >= 0.5 && candidate.operatorCount > 1) return { axis: 'everywhere', where: [], shape: candidate.shape };
  if (names.length === 0) return { axis: 'everywhere', where: [], shape: candidate.shape };
  const first = candidate.operators[0] ?? 0;
  if (first >= matrix.firstFilter && judged.filters.includes(names[0] ?? ''))
    return { axis: 'blocklist', where: names, shape: candidate.shape };
  const domain = names.length === 1 ? onlyDomain(first, judged, matrix) : null;
  if (domain !== null) return { axis: 'domain', where: [domain], shape: candidate.shape };
  return {
    axis: names.every((name) => name.includes('.')) ? 'domain' : 'provider',
    where: names,
    shape: candidate.shape,
  };
}

/** Blocklists and filters that together speak for most of a reputation candidate at several providers. */
function namedLists(group: EvidenceGroup, candidate: Candidate, matrix: CountMatrix): readonly string[] {
  if (group !== 'reputation' && group !== 'content') return [];
  const shared = matrix.blocklists.filter((list) => list.operators.size >= 2 && list.domains.size >= 3);
  const units = shared.reduce((sum, list) => sum + list.units, 0);
  if (units < 0.6 * candidate.units) return [];
  return shared.filter((list) => list.units >= 0.15 * units).map((list) => list.name);
}

function placeNames(candidate: Candidate, matrix: CountMatrix): readonly string[] {
  const units = (operator: number): number => matrix.units[operator * EVIDENCE_GROUPS.length + candidate.group] ?? 0;
  return candidate.operators
    .filter((operator) => units(operator) >= NAMED_SHARE * candidate.units)
    .map((operator) => matrix.operators[operator] ?? '')
    .filter((name) => name !== '' && name !== '*')
    .slice(0, MOST_NAMES);
}

/** The one domain that holds nearly all failures of an operator with several domains in use; else null. */
function onlyDomain(operator: number, judged: JudgedTally, matrix: CountMatrix): string | null {
  let domains = 0;
  let failed = 0;
  let most = 0;
  let mostDomain = -1;
  for (let domain = 1; domain < matrix.domainOperator.length; domain++) {
    if (matrix.domainOperator[domain] !== operator) continue;
    domains++;
    const here = (matrix.domainOutcomes[domain * 3 + 1] ?? 0) + (matrix.domainOutcomes[domain * 3 + 2] ?? 0);
    failed += here;
    if (here > most) {
      most = here;
      mostDomain = domain;
    }
  }
  if (domains < 4 || failed === 0 || most < 0.95 * failed) return null;
  return judged.tally.domains[mostDomain] ?? null;
}
