import { BACKGROUND_RATES } from '../knowledge/likelihoods/background-rates.ts';
import { LEAST_TO_DECIDE } from '../knowledge/likelihoods/calibration.ts';
import type { EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import { SHAPES, type Shape } from '../knowledge/likelihoods/kind-likelihoods.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import { attemptsAt, attemptsPerOperator } from './attempts-at.ts';
import { calibrated, mostWithoutCause, type Support } from './calibrated.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { compare } from './compare.ts';
import type { Finding } from './concentration.ts';
import type { CountMatrix } from './count-matrix.ts';
import type { SourceEvidence } from './evidence.ts';
import { column, EVIDENCE_GROUPS } from './evidence-group.ts';
import type { Exposure } from './exposure.ts';
import { type Burst, findBursts } from './find-bursts.ts';
import { findByRate } from './find-by-rate.ts';
import { findByShare } from './find-by-share.ts';
import { type FindingAxis, findingAxis } from './finding-axis.ts';
import { findingTimes } from './finding-times.ts';
import type { GroupColumn } from './group-column.ts';
import { kindOdds, likeliest, type ShapeOdds } from './kind-odds.ts';
import { adviceFor, type MeaningsPerGroup, meaningsPerGroup } from './meanings-per-group.ts';
import { once } from './once.ts';
import { sourceEvidence } from './source-evidence.ts';
import { STANDARD_SAMPLE } from './standard-sample.ts';
import { tellsOutright } from './tells-outright.ts';

/** Trust in a shape: rates show it, a volume table nearly so, shares of failures only by comparison. */
const CERTAINTY: Readonly<Record<Exposure['basis'], number>> = {
  attempts: 1,
  volumes: 0.95,
  history: 0.9,
  reference: 0.8,
};
/** Messages of the standard sample that a finding needs; at a single domain that no table knows; and at its first place. */
const LEAST_UNITS = 3;
const LEAST_LONE = 10;
const LEAST_AT_ONE = 6;

export interface Found {
  readonly findings: readonly Finding[];
  readonly source: SourceEvidence | null;
}

/** Every group's candidates that matter, each with its axis, kind and confidence; largest share first. */
export function findFindings(
  judged: JudgedTally,
  matrix: CountMatrix,
  exposure: Exposure,
  columns: readonly GroupColumn[],
): Found {
  const rated = exposure.basis === 'attempts' || exposure.basis === 'volumes';
  const whole: Whole = {
    judged,
    rated,
    failed: matrix.totals.deferred + matrix.totals.bounced,
    columns,
    matrix,
    exposure,
    attemptsAt: rated ? once(() => attemptsPerOperator(judged, matrix, exposure)) : null,
  };
  const perGroup = meaningsPerGroup(judged, matrix);
  const findings: Finding[] = [];
  let source: SourceEvidence | null = null;
  columns.forEach((column, group) => {
    const candidates = rated
      ? findByRate(group, column, matrix.operators, exposure)
      : findByShare(group, column, matrix.operators, exposure, matrix.rows.length);
    for (const candidate of candidates) {
      if (!matters(candidate, whole)) continue;
      const gathered = sourceEvidence(group, judged.tally.sources, matrix, rated);
      const place = findingAxis(candidate, judged, matrix, gathered);
      if (gathered !== null && place.axis === 'source-ip' && gathered.failed > (source?.failed ?? 0)) source = gathered;
      const finding = findingOf(candidate, place, perGroup, whole);
      if (finding.kind !== 'healthy') findings.push(finding);
    }
  });
  if (exposure.basis === 'attempts')
    for (const burst of findBursts(judged, matrix)) addBurst(burst, findings, perGroup, whole);
  findings.sort(
    (a, b) =>
      b.failed - a.failed ||
      compare(a.group, b.group) ||
      compare(a.axis, b.axis) ||
      compare(a.where.join(), b.where.join()),
  );
  return { findings, source };
}

/** A burst that the whole time's rates do not show becomes a finding of its own; one that they show gives it its times. */
function addBurst(burst: Burst, findings: Finding[], perGroup: MeaningsPerGroup, whole: Whole): void {
  const { judged, matrix, columns } = whole;
  const { operators } = matrix;
  const { from, to, began, ended, shape, group } = burst;
  const times = { from, to, began, ended };
  const shown = findings.findIndex((finding) => column(finding.group) === group);
  if (shown >= 0) {
    const finding = findings[shown] as Finding;
    const names = burst.operators.map((operator) => operators[operator] ?? '');
    const same = finding.where.length > 0 && finding.where.every((name) => names.includes(name));
    if (same && !(finding.times.began && finding.times.ended)) findings[shown] = { ...finding, times };
    return;
  }
  const own = columns[group];
  if (own === undefined) return;
  const positions = Uint32Array.from(own.operator, (_, position) => position).filter((position) =>
    burst.operators.includes(own.operator[position] as number),
  );
  if (positions.length === 0) return;
  const candidate = candidateOf(group, own, positions, operators, shape);
  if (candidate.units < LEAST_UNITS) return;
  const finding = findingOf(candidate, findingAxis(candidate, judged, matrix, null), perGroup, whole);
  if (finding.kind !== 'healthy') findings.push({ ...finding, times });
}

/** What all candidates are held against. */
interface Whole {
  readonly judged: JudgedTally;
  readonly rated: boolean;
  /** All failed attempts. */
  readonly failed: number;
  readonly columns: readonly GroupColumn[];
  readonly matrix: CountMatrix;
  readonly exposure: Exposure;
  /** Attempts per operator; null where they are not known. */
  readonly attemptsAt: (() => Float64Array) | null;
}

function findingOf(candidate: Candidate, place: FindingAxis, perGroup: MeaningsPerGroup, whole: Whole): Finding {
  const { matrix, exposure } = whole;
  const group = EVIDENCE_GROUPS[candidate.group] as EvidenceGroup;
  const groupUnits = whole.columns[candidate.group]?.totalUnits ?? 0;
  const odds = kindOdds({
    group,
    shape: place.shape,
    permanent: groupUnits > 0 ? Math.min(1, (matrix.permanentUnits[candidate.group] ?? 0) / groupUnits) : 0.5,
    units: candidate.units,
    certainty: CERTAINTY[exposure.basis],
  });
  const kind = likeliest(odds);
  const messages = Math.max(1, Math.round(candidate.units / matrix.scale));
  return {
    kind,
    cause: perGroup.cause[candidate.group] ?? 'unknown',
    axis: place.axis,
    where: place.where,
    failed: candidate.failed,
    failedThere: place.failedThere,
    attempts: whole.attemptsAt === null ? null : attemptsAt(candidate, whole.attemptsAt()),
    share: whole.failed > 0 ? candidate.failed / whole.failed : 0,
    confidence: confidenceOf(odds[kind], group, {
      rated: whole.rated,
      messages,
      outright: tellsOutright(group),
      most: candidate.units >= STANDARD_SAMPLE / 2,
    }),
    advice: adviceFor(kind, group, perGroup.advice[candidate.group] ?? []),
    group,
    shape: widestOf(place.shape),
    odds,
    messages,
    operators: candidate.operatorCount,
    times: findingTimes(candidate, whole.judged, matrix),
  };
}

/** A kind that is not likelier than all others together is a guess, and says so. */
function confidenceOf(raw: number, group: EvidenceGroup, support: Support): number {
  return raw < LEAST_TO_DECIDE ? raw : Math.min(mostWithoutCause([group], support.rated), calibrated(raw, support));
}

/** Whether a candidate is large enough, and more than what ordinary mail always has. Numbers are of the standard sample. */
function matters(candidate: Candidate, { rated, failed, matrix, exposure, columns }: Whole): boolean {
  const group = EVIDENCE_GROUPS[candidate.group] as EvidenceGroup;
  const { share, blindShare } = BACKGROUND_RATES[group];
  const part = Math.max(candidate.failed / failed, candidate.units / STANDARD_SAMPLE);
  // Three of sixty, or ten at one domain that no table knows, are chance, whatever the rate there.
  if (candidate.units < LEAST_UNITS) return false;
  const lone = candidate.operatorCount === 1 && (matrix.operators[candidate.operators[0] ?? 0] ?? '').includes('.');
  if (lone && candidate.units < LEAST_LONE) return false;
  if (rated) {
    if (part < share) return false;
    // Adobe's limit is one of the whole list; only a provider that denies most of its users is a matter of its own.
    if (group === 'unknown-user' && (candidate.shape.burst ?? 0) < 0.5 && isOrdinary(candidate, exposure)) return false;
    return !(SMALL_RECEIVERS.has(group) && isOrdinary(candidate, exposure) && onlyDomains(candidate, matrix));
  }
  if (group === 'unknown-user') return part >= blindShare || (part >= 0.2 && outgrows(candidate, columns));
  if (part < blindShare) return false;
  if (!SCATTERED_BACKGROUND.has(group) || part >= 0.2) return true;
  return (
    (candidate.operatorUnits[0] ?? 0) >= LEAST_AT_ONE ||
    matrix.blocklists.some((list) => list.domains >= 3 && list.units >= 0.5 * candidate.units)
  );
}

/** What single small domains always do: be dead, mistyped, down or strict. */
const SMALL_RECEIVERS: ReadonlySet<EvidenceGroup> = new Set([
  'network',
  'receiver-fault',
  'policy',
  'unknown',
  'relay',
  'tls',
  'mailbox-full',
]);

/** No more failures over all mail than is ordinary. */
function isOrdinary({ group, units }: Candidate, exposure: Exposure): boolean {
  return units <= BACKGROUND_RATES[EVIDENCE_GROUPS[group] as EvidenceGroup].rate * exposure.total;
}

/** Only domains that no provider table knows. */
function onlyDomains({ positions, column }: Candidate, { operators }: CountMatrix): boolean {
  return positions.every((position) => (operators[column.operator[position] ?? 0] ?? '').includes('.'));
}

/** Refusals that a few small receivers always give: a handful of them, one here and one there, is no finding. */
const SCATTERED_BACKGROUND: ReadonlySet<EvidenceGroup> = new Set([
  'reputation',
  'content',
  'authentication',
  'rate-limit',
]);

/** Ordinary mail has about as many full mailboxes and greylistings as unknown users; an old list has many times more. */
function outgrows({ units }: Candidate, columns: readonly GroupColumn[]): boolean {
  const of = (name: EvidenceGroup): number => columns[column(name)]?.totalUnits ?? 0;
  const full = of('mailbox-full');
  // Beside what other causes already explain.
  const all = STANDARD_SAMPLE - EXPLAINED.reduce((sum, name) => sum + of(name), 0);
  const stale = units + full >= 0.85 * all && units >= 0.25 * all;
  return stale || units >= 4 * (full + of('greylisting'));
}

const EXPLAINED: readonly EvidenceGroup[] = [
  'reputation',
  'content',
  'authentication',
  'own-mta',
  'backoff',
  'rate-limit',
];

function widestOf(shape: ShapeOdds): Shape | null {
  let best: Shape | null = null;
  for (const name of SHAPES) if ((shape[name] ?? 0) > (best === null ? 0 : (shape[best] ?? 0))) best = name;
  return best;
}
