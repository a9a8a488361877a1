import type { Note } from '../attempts/tally.ts';
import type { Concentration, ConcentrationRow, Finding } from '../concentration/concentration.ts';
import { wordNote } from '../explanation/word-note.ts';
import { wordNextEvidence, wordReason } from '../explanation/word-reason.ts';
import type { Language } from '../knowledge/vocabulary.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import type { Reason, Verdict } from '../verdict/verdict.ts';
import { actionsOf } from './actions-of.ts';
import { cleanText } from './clean-text.ts';
import { collectReplies } from './collect-replies.ts';
import { REPORT_SCHEMA_VERSION, type ReportFacts, type ReportFinding } from './report-schema.ts';
import { roundRate } from './round-rate.ts';
import { withoutLocalParts } from './without-local-parts.ts';

/** Rows of `domains` and of `replies` in a report, when the caller names no other number. */
const DEFAULT_TOP = 1000;
const MOST_REPLIES = 200;

type ReportedFinding = Pick<
  Finding,
  'kind' | 'cause' | 'axis' | 'where' | 'failed' | 'attempts' | 'share' | 'confidence' | 'advice'
> &
  Partial<Pick<Finding, 'times'>>;
/** What a report tells of the concentration. */
export type ReportedConcentration = Pick<Concentration, 'hasDenominator' | 'totals' | 'providers' | 'domains'> & {
  readonly findings: readonly ReportedFinding[];
};

export interface ReportInput {
  readonly read: {
    readonly format: string;
    readonly name: string;
    readonly bytes: number;
    readonly truncated: boolean;
  };
  readonly judged: JudgedTally;
  readonly concentration: ReportedConcentration;
  readonly verdict: Verdict;
  readonly language: Language;
  /** Rows of `domains` to keep, from 1; default 1000. */
  readonly top?: number;
}

/**
 * Everything that is known about one triage but the explanation, as the contract spells it (CONTRACT §3).
 * Pure: the same input gives the same report. Strings are clean and hold no recipient's local part.
 */
export function buildReport(from: ReportInput): ReportFacts {
  const { concentration, verdict, language } = from;
  const top = Math.max(1, Math.floor(from.top ?? DEFAULT_TOP));
  const replies = collectReplies(from.judged, { language, limit: MOST_REPLIES, hours: verdict.requestHours });
  const cuts = [
    ...cutNote('domains-cut', top, concentration.domains.length),
    ...cutNote('replies-cut', replies.shown.length, replies.total, { failed: replies.restCount }),
  ];
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    input: inputOf(from, cuts),
    verdict: {
      kind: verdict.kind,
      confidence: roundShare(verdict.confidence),
      requestHours: verdict.requestHours,
      reasons: verdict.reasons.map((reason) => wordedReason(reason, language)),
      nextEvidence: unique(verdict.nextEvidence.map((next) => wordNextEvidence(next, language))),
    },
    findings: concentration.findings.map((finding) => findingOf(finding, verdict.requestHours, language)),
    providers: concentration.providers.map((row) => ({
      provider: name(row.provider),
      domains: row.domains,
      ...rowOf(row),
    })),
    domains: concentration.domains.slice(0, top).map((row) => ({
      domain: name(row.domain),
      provider: name(row.provider),
      ...rowOf(row),
    })),
    replies: [...replies.shown],
  };
}

function inputOf({ read, judged, concentration, language }: ReportInput, cuts: readonly Note[]): ReportFacts['input'] {
  const { counts, from, to, notes } = judged.tally;
  const { totals } = concentration;
  return {
    format: cleanText(read.format, 100),
    name: withoutLocalParts(cleanText(read.name, 300)),
    bytes: read.bytes,
    records: counts.records,
    notUnderstood: counts.notUnderstood,
    ignored: counts.ignored,
    attempts: totals.attempts,
    delivered: totals.delivered,
    deferred: totals.deferred,
    bounced: totals.bounced,
    failed: totals.failed,
    echoes: totals.echoes,
    hasDenominator: concentration.hasDenominator,
    from: isoTime(from),
    to: isoTime(to),
    truncated: read.truncated,
    notes: unique([...notes, ...cuts].map((note) => withoutLocalParts(wordNote(note, language)))),
  };
}

function wordedReason(reason: Reason, language: Language): ReportFacts['verdict']['reasons'][number] {
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(reason.values)) {
    if (typeof value === 'string') values[key] = name(value);
    else if (Number.isFinite(value)) values[key] = roundRate(value);
  }
  return { id: reason.id, text: wordReason(reason, language), values };
}

function findingOf(finding: ReportedFinding, hours: boolean, language: Language): ReportFinding {
  const where = finding.where.map(name);
  return {
    kind: finding.kind,
    cause: finding.cause,
    axis: finding.axis,
    where,
    failed: finding.failed,
    attempts: finding.attempts,
    share: roundShare(finding.share),
    confidence: roundShare(finding.confidence),
    from: isoTime(finding.times?.from ?? null),
    to: isoTime(finding.times?.to ?? null),
    actions: actionsOf(finding.advice, { where, hours, language }),
  };
}

function rowOf(row: ConcentrationRow): ConcentrationRow {
  return {
    attempts: row.attempts,
    failed: row.failed,
    deferred: row.deferred,
    bounced: row.bounced,
    failureRate: row.failureRate === null ? null : roundShare(row.failureRate),
    shareOfFailures: roundShare(row.shareOfFailures),
    lift: row.lift === null ? null : roundRate(row.lift),
  };
}

function cutNote(id: string, shown: number, total: number, more: Note['values'] = {}): readonly Note[] {
  return total > shown ? [{ id, values: { shown, total, ...more } }] : [];
}

/** A domain, provider or list name: one clean line; what stands before an @ is never part of it. */
function name(text: string): string {
  return cleanText(text.slice(text.lastIndexOf('@') + 1), 255);
}

function isoTime(ms: number | null): string | null {
  if (ms === null) return null;
  const time = new Date(ms);
  const year = time.getUTCFullYear();
  return year >= 0 && year <= 9999 ? time.toISOString() : null;
}

/** Shares and probabilities stay within 0..1 whatever floating point made of them. */
function roundShare(share: number): number {
  return Math.min(1, Math.max(0, roundRate(share)));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
