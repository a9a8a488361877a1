import type { AdviceId } from '../knowledge/advice-ids.ts';
import { ADVICE_BY_GROUP, ADVICE_BY_KIND, GROUPS_THAT_ADVISE } from '../knowledge/likelihoods/advice-by-kind.ts';
import { BACKGROUND_RATES } from '../knowledge/likelihoods/background-rates.ts';
import type { EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import { type FindingKind, SHAPES, type Shape } from '../knowledge/likelihoods/kind-likelihoods.ts';
import type { Cause } from '../knowledge/vocabulary.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import { calibrated } from './calibrated.ts';
import type { Candidate } from './candidate.ts';
import type { Finding } from './concentration.ts';
import { type CountMatrix, compare } from './count-matrix.ts';
import type { SourceEvidence } from './evidence.ts';
import { column, EVIDENCE_GROUPS, GROUP_COUNT, groupOf } from './evidence-group.ts';
import type { Exposure } from './exposure.ts';
import { findByRate } from './find-by-rate.ts';
import { findByShare } from './find-by-share.ts';
import { findingAxis } from './finding-axis.ts';
import { kindOdds, likeliest, type ShapeOdds } from './kind-odds.ts';
import { sourceEvidence } from './source-evidence.ts';

/** Trust in a shape: rates show it, a volume table nearly so, shares of failures only by comparison. */
const CERTAINTY: Readonly<Record<Exposure['basis'], number>> = {
  attempts: 1,
  volumes: 0.95,
  history: 0.9,
  reference: 0.8,
};
/** Distinct messages that a finding needs, unless it is most of what failed. */
const LEAST_UNITS = 3;
/** Advice per finding. */
const MOST_ADVICE = 7;

export interface Found {
  readonly findings: readonly Finding[];
  readonly source: SourceEvidence | null;
}

/** Every group's candidates that matter, each with its axis, kind and confidence; largest share first. */
export function findFindings(judged: JudgedTally, matrix: CountMatrix, exposure: Exposure): Found {
  const rated = exposure.basis === 'attempts' || exposure.basis === 'volumes';
  const totalFailed = matrix.totals.deferred + matrix.totals.bounced;
  const perGroup = meaningsOf(judged, matrix);
  const findings: Finding[] = [];
  let source: SourceEvidence | null = null;
  EVIDENCE_GROUPS.forEach((name, group) => {
    const candidates = rated ? findByRate(group, matrix, exposure) : findByShare(group, matrix, exposure);
    for (const candidate of candidates) {
      if (!matters(candidate, matrix, exposure, totalFailed)) continue;
      const gathered = sourceEvidence(group, judged.tally.sources, matrix, rated);
      const place = findingAxis(candidate, judged, matrix, gathered);
      if (gathered !== null && place.axis === 'source-ip' && gathered.failed > (source?.failed ?? 0)) source = gathered;
      const groupUnits = perGroup.units[group] ?? 0;
      const odds = kindOdds({
        group: name,
        shape: place.shape,
        permanent: groupUnits > 0 ? Math.min(1, (matrix.permanentUnits[group] ?? 0) / groupUnits) : 0.5,
        units: candidate.units,
        certainty: CERTAINTY[exposure.basis],
      });
      const kind = likeliest(odds);
      if (kind === 'healthy') continue;
      findings.push({
        kind,
        cause: perGroup.cause[group] ?? 'unknown',
        axis: place.axis,
        where: place.where,
        failed: candidate.failed,
        attempts: exposure.basis === 'attempts' || exposure.basis === 'volumes' ? candidate.tried : null,
        share: totalFailed > 0 ? candidate.failed / totalFailed : 0,
        confidence: calibrated(odds[kind], rated, matrix.totals.failingMessages),
        advice: adviceFor(kind, name, perGroup.advice[group] ?? []),
        group: name,
        shape: widestOf(place.shape),
        odds,
        messages: candidate.units,
        operators: candidate.operatorCount,
      });
    }
  });
  findings.sort(
    (a, b) =>
      b.failed - a.failed ||
      compare(a.group, b.group) ||
      compare(a.axis, b.axis) ||
      compare(a.where.join(), b.where.join()),
  );
  return { findings, source };
}

/** Whether a candidate is large enough, and more than what ordinary mail always has. */
function matters(candidate: Candidate, matrix: CountMatrix, exposure: Exposure, totalFailed: number): boolean {
  const rated = exposure.basis === 'attempts' || exposure.basis === 'volumes';
  const group = EVIDENCE_GROUPS[candidate.group] as EvidenceGroup;
  const { share, blindShare } = BACKGROUND_RATES[group];
  const part = Math.max(candidate.failed / totalFailed, candidate.units / Math.max(1, matrix.totals.failingMessages));
  // A message or two at one place among other failures is chance, whatever its rate there.
  if (candidate.units < LEAST_UNITS && part < 0.3) return false;
  const lone = candidate.operatorCount === 1 && (matrix.operators[candidate.operators[0] ?? 0] ?? '').includes('.');
  if (lone && candidate.units < 10 && part < 0.3) return false;
  if (rated) return part >= share && !(SMALL_RECEIVERS.has(group) && ordinaryAtSmall(candidate, matrix, exposure));
  if (group === 'unknown-user') return part >= blindShare || (part >= 0.2 && outgrows(candidate, matrix));
  if (part < blindShare) return false;
  if (!SCATTERED_BACKGROUND.has(group) || part >= 0.2) return true;
  const top = matrix.units[(candidate.operators[0] ?? 0) * GROUP_COUNT + candidate.group] ?? 0;
  return top >= 6 || matrix.blocklists.some((list) => list.domains.size >= 3 && list.units >= 0.5 * candidate.units);
}

/** What single small domains always do: be dead, mistyped, down or strict. */
const SMALL_RECEIVERS: ReadonlySet<EvidenceGroup> = new Set([
  'network',
  'receiver-fault',
  'policy',
  'unknown',
  'relay',
  'tls',
]);

/** Only domains that no provider table knows, and no more failures over all mail than is ordinary. */
function ordinaryAtSmall(candidate: Candidate, matrix: CountMatrix, exposure: Exposure): boolean {
  const group = EVIDENCE_GROUPS[candidate.group] as EvidenceGroup;
  if (candidate.units > BACKGROUND_RATES[group].rate * exposure.total) return false;
  return candidate.operators.every((operator) => (matrix.operators[operator] ?? '').includes('.'));
}

/** Refusals that a few small receivers always give: a handful of them, one here and one there, is no finding. */
const SCATTERED_BACKGROUND: ReadonlySet<EvidenceGroup> = new Set([
  'reputation',
  'content',
  'authentication',
  'rate-limit',
]);

/** Ordinary mail has about as many full mailboxes and greylistings as unknown users; an old list has many times more. */
function outgrows(candidate: Candidate, matrix: CountMatrix): boolean {
  const full = unitsOf(column('mailbox-full'), matrix);
  const greylisted = unitsOf(column('greylisting'), matrix);
  // Beside what other causes already explain.
  const explained = EXPLAINED.reduce((sum, name) => sum + unitsOf(column(name), matrix), 0);
  const all = matrix.totals.failingMessages - explained;
  const stale = candidate.units + full >= 0.85 * all && candidate.units >= 0.45 * all && candidate.units >= 1.5 * full;
  return candidate.units >= 12 && (stale || candidate.units >= 4 * (full + greylisted));
}

const EXPLAINED: readonly EvidenceGroup[] = [
  'reputation',
  'content',
  'authentication',
  'own-mta',
  'backoff',
  'rate-limit',
];

function unitsOf(group: number, matrix: CountMatrix): number {
  let units = 0;
  for (let at = group; at < matrix.units.length; at += GROUP_COUNT) units += matrix.units[at] ?? 0;
  return units;
}

function widestOf(shape: ShapeOdds): Shape | null {
  let best: Shape | null = null;
  for (const name of SHAPES) if ((shape[name] ?? 0) > (best === null ? 0 : (shape[best] ?? 0))) best = name;
  return best;
}

interface MeaningsPerGroup {
  readonly cause: readonly Cause[];
  readonly advice: readonly (readonly AdviceId[])[];
  readonly units: Float64Array;
}

/** The commonest cause of each group, what its replies advise (by failed attempts), and its messages. */
function meaningsOf(judged: JudgedTally, matrix: CountMatrix): MeaningsPerGroup {
  const causes = EVIDENCE_GROUPS.map(() => new Map<Cause, number>());
  const advice = EVIDENCE_GROUPS.map(() => new Map<AdviceId, number>());
  judged.meanings.forEach((meaning, index) => {
    const group = groupOf(meaning);
    const failed = matrix.meaningFailed[index] ?? 0;
    if (group < 0 || failed === 0) return;
    causes[group]?.set(meaning.cause, (causes[group]?.get(meaning.cause) ?? 0) + failed);
    for (const id of meaning.advice) advice[group]?.set(id, (advice[group]?.get(id) ?? 0) + failed);
  });
  const units = new Float64Array(EVIDENCE_GROUPS.length);
  for (let at = 0; at < matrix.units.length; at++) {
    const group = at % EVIDENCE_GROUPS.length;
    units[group] = (units[group] ?? 0) + (matrix.units[at] ?? 0);
  }
  return {
    cause: causes.map((counts, group) => byCount(counts)[0] ?? DEFAULT_CAUSE[EVIDENCE_GROUPS[group] as EvidenceGroup]),
    advice: advice.map((counts) => byCount(counts)),
    units,
  };
}

function byCount<Id extends string>(counts: ReadonlyMap<Id, number>): Id[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([id]) => id);
}

const DEFAULT_CAUSE: Readonly<Record<EvidenceGroup, Cause>> = {
  reputation: 'reputation',
  content: 'content',
  'rate-limit': 'rate-limit',
  authentication: 'authentication',
  tls: 'tls',
  'own-mta': 'own-mta',
  relay: 'relay',
  format: 'protocol',
  network: 'unreachable',
  'receiver-fault': 'receiver-fault',
  'unknown-user': 'invalid-recipient',
  'mailbox-full': 'mailbox-full',
  policy: 'policy',
  greylisting: 'greylisting',
  backoff: 'backoff',
  unknown: 'unknown',
};

/** The kind's first advice, what the replies advise, then the rest; hours only where reputation is found. */
function adviceFor(kind: FindingKind, group: EvidenceGroup, fromReplies: readonly AdviceId[]): readonly AdviceId[] {
  const [first, ...rest] = ADVICE_BY_KIND[kind];
  const specific = GROUPS_THAT_ADVISE[kind].includes(group) ? fromReplies.filter((id) => id !== 'request-hours') : [];
  const ids = new Set<AdviceId>([
    ...(ADVICE_BY_GROUP[group] ?? []),
    ...(kind === 'authentication' || kind === 'own-mta' ? specific : []),
    ...(first ? [first] : []),
    ...specific,
    ...rest,
  ]);
  ids.delete('request-hours');
  const kept = [...ids].slice(0, MOST_ADVICE);
  return kind === 'reputation' ? [...kept, 'request-hours'] : kept;
}
