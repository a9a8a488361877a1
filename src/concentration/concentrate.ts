import { EVIDENCE_GROUPS, type EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import { REFERENCE_MIXES } from '../knowledge/reference-mix.ts';
import type { Cause } from '../knowledge/vocabulary.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import { type Attribution, attributeBackoff } from './attribute-backoff.ts';
import type { Concentration } from './concentration.ts';
import { type CountMatrix, compare, countMatrix } from './count-matrix.ts';
import type { Evidence, SourceEvidence } from './evidence.ts';
import { column, GROUP_COUNT } from './evidence-group.ts';
import { type Exposure, type ExposureOptions, exposureOf } from './exposure.ts';
import { findFindings } from './find-findings.ts';
import { type Tables, tables } from './table-rows.ts';

/** Adobe: deferrals above this part at one provider are an alarm. */
const SOFT_ALARM = 0.1;
/** Providers with fewer attempts are not held against Adobe's 10 %. */
const LEAST_FOR_ALARM = 30;
const HOUR_MS = 3_600_000;

/**
 * Where the failures sit, relative to what was sent there. Pure; the order of cells does not matter.
 * `options.volumes`: messages sent per recipient domain; `options.history`: messages tried per mailbox provider in the
 * sender's own earlier cases. Without either, input that lists failures only is compared with a reference mix.
 * Method and sources: docs/classifier.md.
 */
export function concentrate(judged: JudgedTally, options: ExposureOptions): Concentration {
  const matrix = countMatrix(judged);
  const exposure = exposureOf(judged, matrix, options);
  const groups = failedPerGroup(matrix);
  const causes = failedPerCause(judged, matrix);
  const attributions = attributeBackoff(matrix, exposure);
  const { findings, source } = findFindings(judged, matrix, exposure);
  const { totals } = matrix;
  const failed = totals.deferred + totals.bounced;
  const attempts = attemptsOf(exposure, totals.delivered + failed);
  const rows = tables(judged, matrix, exposure, { failed, attempts });
  return {
    hasDenominator: exposure.basis === 'attempts' || exposure.basis === 'volumes',
    totals: {
      attempts,
      delivered: totals.delivered,
      deferred: totals.deferred,
      bounced: totals.bounced,
      failed,
      echoes: totals.echoes,
      signals: totals.signals,
    },
    get providers() {
      return rows.providers();
    },
    get domains() {
      return rows.domains();
    },
    findings,
    causes,
    backoffOnly: failedPerGroup(matrix).backoff,
    unresolved: totals.unresolved,
    herfindahl: rows.herfindahl,
    evidence: evidenceOf({
      matrix,
      exposure,
      groups,
      attributions,
      source,
      rows,
      attempts,
      options,
      sources: judged,
    }),
  };
}

/** Attempts of the whole: stated, or the volumes where they cover all; null where only failures are known. */
function attemptsOf(exposure: Exposure, stated: number): number | null {
  if (exposure.basis === 'attempts') return stated;
  return exposure.basis === 'volumes' ? Math.max(exposure.total, stated) : null;
}

function failedPerGroup(matrix: CountMatrix): Record<EvidenceGroup, number> {
  const sums = new Float64Array(GROUP_COUNT);
  for (let at = 0; at < matrix.failed.length; at++)
    sums[at % GROUP_COUNT] = (sums[at % GROUP_COUNT] ?? 0) + (matrix.failed[at] ?? 0);
  return Object.fromEntries(EVIDENCE_GROUPS.map((name, group) => [name, sums[group] ?? 0])) as Record<
    EvidenceGroup,
    number
  >;
}

function failedPerCause(judged: JudgedTally, matrix: CountMatrix): ReadonlyMap<Cause, number> {
  const causes = new Map<Cause, number>();
  let known = 0;
  judged.meanings.forEach((meaning, index) => {
    const failed = matrix.meaningFailed[index] ?? 0;
    if (failed === 0) return;
    known += failed;
    causes.set(meaning.cause, (causes.get(meaning.cause) ?? 0) + failed);
  });
  const rest = matrix.totals.deferred + matrix.totals.bounced - matrix.totals.notFailures - known;
  if (rest > 0) causes.set('unknown', (causes.get('unknown') ?? 0) + rest);
  if (matrix.totals.notFailures > 0) causes.set('not-a-failure', matrix.totals.notFailures);
  return causes;
}

interface EvidenceParts {
  readonly matrix: CountMatrix;
  readonly exposure: Exposure;
  readonly groups: Readonly<Record<EvidenceGroup, number>>;
  readonly attributions: readonly Attribution[];
  readonly source: SourceEvidence | null;
  readonly rows: Tables;
  readonly attempts: number | null;
  readonly options: ExposureOptions;
  readonly sources: JudgedTally;
}

function evidenceOf(parts: EvidenceParts): Evidence {
  const { matrix, exposure, rows } = parts;
  const { totals } = matrix;
  const mix = REFERENCE_MIXES.find(({ id }) => id === exposure.mix);
  const leader = rows.leaders[0]?.provider ?? '';
  return {
    basis: exposure.basis,
    groups: parts.groups,
    failingMessages: totals.failingMessages,
    notFailures: totals.notFailures,
    withoutDomain: totals.withoutDomain,
    implausibleCells: totals.implausible,
    ownSignals: matrix.ownSignals,
    ownTextSignals: matrix.ownTextSignals,
    echoed: echoedGroup(matrix),
    failingOperators: failingOperators(matrix),
    failingProviders: rows.failingProviders,
    failingDomains: rows.failingDomains,
    leaders: rows.leaders,
    innerReplies: parts.attributions
      .map(({ operator, group, backoff }) => ({
        provider: matrix.operators[operator] ?? '',
        failed: backoff,
        group: EVIDENCE_GROUPS[group] ?? 'unknown',
      }))
      .sort((a, b) => b.failed - a.failed || (a.provider < b.provider ? -1 : 1)),
    blocklists: matrix.blocklists.slice(0, 10).map((list) => ({
      name: list.name,
      failed: list.failed,
      domains: list.domains.size,
      filter: parts.sources.filters.includes(list.name),
    })),
    source: parts.source,
    smarthost: matrix.smarthost,
    unknownBurst: unknownBurst(matrix, exposure),
    softAlarms: rows.deferredAbove(SOFT_ALARM, LEAST_FOR_ALARM).slice(0, 10),
    hardRate: parts.attempts !== null && parts.attempts > 0 ? totals.bounced / parts.attempts : null,
    expectedShare: mix ? (mix.shares[leader] ?? null) : null,
    volumeDomains:
      exposure.basis === 'volumes'
        ? (parts.options.volumes?.size ?? 0)
        : exposure.basis === 'history'
          ? (parts.options.history?.size ?? 0)
          : 0,
  };
}

function failingOperators(matrix: CountMatrix): number {
  let count = 0;
  for (let operator = 0; operator < matrix.operators.length; operator++) {
    for (let group = 0; group < GROUP_COUNT; group++) {
      if ((matrix.units[operator * GROUP_COUNT + group] ?? 0) > 0) {
        count++;
        break;
      }
    }
  }
  return count;
}

function echoedGroup(matrix: CountMatrix): Evidence['echoed'] {
  if (matrix.totals.deferred + matrix.totals.bounced > 0 || matrix.totals.echoes === 0) return null;
  const kinds = Math.max(...matrix.echoKinds);
  const group = EVIDENCE_GROUPS[matrix.echoKinds.indexOf(kinds)];
  return kinds > 0 && group !== undefined ? { group, kinds } : null;
}

/** The operator that holds nearly all "user unknown" failures, with its rate and their span of time. */
function unknownBurst(matrix: CountMatrix, exposure: Exposure): Evidence['unknownBurst'] {
  const group = column('unknown-user');
  let total = 0;
  let top = -1;
  for (let operator = 0; operator < matrix.operators.length; operator++) {
    const units = matrix.units[operator * GROUP_COUNT + group] ?? 0;
    total += units;
    const most = top < 0 ? 0 : (matrix.units[top * GROUP_COUNT + group] ?? 0);
    if (
      units > most ||
      (units > 0 && units === most && compare(matrix.operators[operator] ?? '', matrix.operators[top] ?? '') < 0)
    )
      top = operator;
  }
  if (top < 0 || (matrix.units[top * GROUP_COUNT + group] ?? 0) < 0.5 * total) return null;
  const span = (matrix.unknownUserTo[top] ?? Number.NaN) - (matrix.unknownUserFrom[top] ?? Number.NaN);
  const tried = exposure.perOperator[top] ?? 0;
  const rated = exposure.basis === 'attempts' || exposure.basis === 'volumes';
  return {
    provider: matrix.operators[top] ?? '',
    failed: matrix.failed[top * GROUP_COUNT + group] ?? 0,
    rate: rated && tried > 0 ? Math.min(1, (matrix.units[top * GROUP_COUNT + group] ?? 0) / tried) : null,
    hours: Number.isFinite(span) ? span / HOUR_MS : null,
  };
}
