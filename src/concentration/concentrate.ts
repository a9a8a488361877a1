import { EVIDENCE_GROUPS, type EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import { REFERENCE_MIXES } from '../knowledge/reference-mix.ts';
import type { Cause } from '../knowledge/vocabulary.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import { type Attribution, attributeBackoff } from './attribute-backoff.ts';
import type { Concentration } from './concentration.ts';
import { type CountMatrix, countMatrix } from './count-matrix.ts';
import { echoedFailures } from './echoed-failures.ts';
import type { Evidence, SourceEvidence } from './evidence.ts';
import { column, GROUP_COUNT } from './evidence-group.ts';
import { type Exposure, type ExposureOptions, exposureOf } from './exposure.ts';
import type { FailureRows } from './failure-rows.ts';
import { findFindings } from './find-findings.ts';
import { type GroupColumn, groupColumns } from './group-column.ts';
import { mistypedFailures } from './mistyped-failures.ts';
import { type Tables, tables } from './table-rows.ts';

/** Adobe: deferrals above this part at one provider are an alarm. */
const SOFT_ALARM = 0.1;
/** Providers with fewer attempts are not held against Adobe's 10 %. */
const LEAST_FOR_ALARM = 30;
const HOUR_MS = 3_600_000;
const UNKNOWN_USER = column('unknown-user');
/** Note of the Campaign reader: with the Enhanced MTA, "Sent" means "handed over" for up to 3.5 days. */
const PROVISIONAL_NOTE = 'campaign-sent-may-be-provisional';

/**
 * Where the failures sit, relative to what was sent there. Pure; the order of cells does not matter.
 * `options.volumes`: messages sent per recipient domain; `options.history`: messages tried per mailbox provider in the
 * sender's own earlier cases. Without either, input that lists failures only is compared with a reference mix.
 * Method and sources: docs/classifier.md.
 */
export function concentrate(judged: JudgedTally, options: ExposureOptions): Concentration {
  const matrix = countMatrix(judged);
  const exposure = exposureOf(judged, matrix, options);
  const groups = failedPerGroup(matrix.rows);
  const causes = failedPerCause(judged, matrix);
  const attributions = attributeBackoff(matrix, exposure);
  const columns = groupColumns(matrix.rows);
  const { findings, source } = findFindings(judged, matrix, exposure, columns);
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
    backoffOnly: columns[column('backoff')]?.totalFailed ?? 0,
    unresolved: totals.unresolved,
    herfindahl: rows.herfindahl,
    evidence: evidenceOf({
      matrix,
      exposure,
      columns,
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
  return exposure.basis === 'attempts' ? stated : exposure.sent === null ? null : Math.max(exposure.sent, stated);
}

function failedPerGroup(rows: FailureRows): Record<EvidenceGroup, number> {
  const sums = new Float64Array(GROUP_COUNT);
  for (let entry = 0; entry < rows.group.length; entry++) {
    const group = rows.group[entry] as number;
    sums[group] = (sums[group] as number) + (rows.failed[entry] as number);
  }
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
  readonly columns: readonly GroupColumn[];
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
    provisional: parts.sources.tally.notes.some(({ id }) => id === PROVISIONAL_NOTE),
    withoutDomain: totals.withoutDomain,
    implausibleCells: totals.implausible,
    ownSignals: totals.ownSignals,
    ownTextSignals: totals.ownTextSignals,
    echoed: totals.deferred + totals.bounced > 0 ? null : echoedFailures(parts.sources),
    failingOperators: matrix.rows.length,
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
      domains: list.domains,
      filter: parts.sources.filters.includes(list.name),
    })),
    source: parts.source,
    smarthost: matrix.smarthost,
    unknownBurst: unknownBurst(parts),
    mistyped: mistypedFailures(parts.sources, matrix),
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

/** The operator that holds most "user unknown" failures, with its rate and their span of time. */
function unknownBurst({ columns, matrix, exposure, sources }: EvidenceParts): Evidence['unknownBurst'] {
  const group = columns[UNKNOWN_USER];
  if (group === undefined) return null;
  let top = -1;
  group.units.forEach((units, position) => {
    if (units >= 0.5 * group.totalUnits && (top < 0 || units > (group.units[top] ?? 0))) top = position;
  });
  const operator = group.operator[top];
  if (operator === undefined) return null;
  const tried = exposure.perOperator[operator] ?? 0;
  const rated = exposure.basis === 'attempts' || exposure.basis === 'volumes';
  const hours = hoursOf(operator, UNKNOWN_USER, sources, matrix);
  return {
    provider: matrix.operators[operator] ?? '',
    failed: group.failed[top] ?? 0,
    rate: rated && tried > 0 ? Math.min(1, (group.units[top] ?? 0) / tried) : null,
    hours: Number.isFinite(hours) ? hours : null,
  };
}

/** Hours between the first and the last failure of a group at an operator; not finite without times. */
function hoursOf(operator: number, group: number, { tally }: JudgedTally, { places }: CountMatrix): number {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  if (tally.from === null) return Number.NaN;
  for (let cell = 0; cell < tally.cells.length; cell++) {
    if (places.group[cell] !== group || places.operator[cell] !== operator) continue;
    from = Math.min(from, tally.cells.first[cell] ?? Number.NaN);
    to = Math.max(to, tally.cells.last[cell] ?? Number.NaN);
  }
  return (to - from) / HOUR_MS;
}
