import type { Tally } from '../attempts/tally.ts';
import { tallyToJson } from '../attempts/tally-json.ts';
import type { IntakeItem } from '../intake/text-source.ts';
import type { Language } from '../knowledge/vocabulary.ts';
import type { Report } from '../report/report-schema.ts';
import type { Store } from '../store/store.ts';
import type { TriageResult } from '../triage.ts';
import { caseKeyOf } from './case-key.ts';
import { placesOfReport } from './case-place.ts';
import { hashEvidence } from './hash-evidence.ts';
import { reportOfCase, tallyOfCase } from './read-case.ts';
import type { CaseKey, StoredCase } from './stored-case.ts';
import { type VerdictChange, whatChanged } from './what-changed.ts';

/** A tally whose JSON is longer (characters) is not kept: later evidence is then judged by itself, and the answer says so. */
const LARGEST_KEPT_TALLY = 32 * 1024 * 1024;

export interface AddEvidencePorts {
  readonly store: Store;
  readonly now: () => number;
  /** A fresh unguessable id. */
  readonly newId: () => string;
  /** Ends the work; nothing is stored then. */
  readonly signal?: AbortSignal;
  readonly triage: (
    items: readonly IntakeItem[],
    options: { readonly language: Language; readonly earlier?: Tally },
  ) => Promise<TriageResult>;
}

export type Evidence = {
  readonly key: CaseKey;
  readonly user: string;
  readonly language: Language;
  readonly items: readonly IntakeItem[];
};

export type AddEvidenceResult =
  | {
      readonly kind: 'judged';
      readonly stored: StoredCase;
      readonly report: Report;
      /** Null for the first verdict of a case. */
      readonly change: VerdictChange | null;
      /** Pieces that were counted before and are left out. */
      readonly repeated: number;
      /** True when the case had evidence that could not be added up with the new. */
      readonly apart: boolean;
    }
  /** Everything was counted before: the verdict stands. */
  | { readonly kind: 'repeated'; readonly stored: StoredCase; readonly report: Report }
  | { readonly kind: 'unreadable'; readonly problem: Extract<TriageResult, { ok: false }>['problem'] };

/**
 * Adds evidence to the case of a thread (or opens it), judges all of it together, and stores the outcome.
 * The same bytes are counted once per case. Must run under the case's lock.
 */
export async function addEvidence(evidence: Evidence, ports: AddEvidencePorts): Promise<AddEvidenceResult> {
  const last = await ports.store.cases.ofThread(evidence.key);
  const over = last !== null && isOver(last, ports.now());
  const before = over ? null : last;
  const reportBefore = before === null ? null : reportOfCase(before);
  const seen = new Set(reportBefore === null ? [] : before?.evidence);
  const fresh: IntakeItem[] = [];
  let repeated = 0;
  for (const { item, hash } of await Promise.all(evidence.items.map((item) => hashEvidence(item, ports.signal)))) {
    if (hash !== null && seen.has(hash)) {
      repeated += 1;
      continue;
    }
    if (hash !== null) seen.add(hash);
    fresh.push(item);
  }
  if (fresh.length === 0 && before !== null && reportBefore !== null) {
    return { kind: 'repeated', stored: before, report: reportBefore };
  }
  const earlier = before === null || reportBefore === null ? null : tallyOfCase(before);
  const result = await ports.triage(fresh, { language: evidence.language, ...(earlier === null ? {} : { earlier }) });
  if (!result.ok) return { kind: 'unreadable', problem: result.problem };
  const stored = nextCase(evidence, before, result, [...seen], ports);
  // Whoever stopped it, or had the case deleted while it was judged, wants nothing of it stored.
  if (over && !ports.signal?.aborted) await ports.store.cases.retire(last);
  const wanted = !ports.signal?.aborted && (await ports.store.cases.save(stored, placesOfReport(result.report)));
  if (!wanted) return { kind: 'unreadable', problem: { id: 'stopped', values: {} } };
  return {
    kind: 'judged',
    stored,
    report: result.report,
    change: reportBefore === null ? null : whatChanged(reportBefore, result.report),
    repeated,
    apart: reportBefore !== null && earlier === null,
  };
}

function nextCase(
  evidence: Evidence,
  before: StoredCase | null,
  result: Extract<TriageResult, { ok: true }>,
  hashes: readonly string[],
  ports: AddEvidencePorts,
): StoredCase {
  const tally = tallyToJson(result.tally);
  return {
    ...caseKeyOf(evidence.key),
    id: before?.id ?? ports.newId(),
    openedBy: before?.openedBy ?? evidence.user,
    verdict: result.report.verdict.kind,
    report: JSON.stringify(result.report),
    tally: tally.length <= LARGEST_KEPT_TALLY ? tally : null,
    evidence: hashes,
    revision: (before?.revision ?? 0) + 1,
    createdAt: before?.createdAt ?? ports.now(),
    updatedAt: ports.now(),
  };
}

/** A chat without threads is one thread for ever: after so long a silence, evidence is about something new. */
const LONGEST_SILENCE_MS = 12 * 60 * 60 * 1000;

function isOver({ thread, channel, updatedAt }: StoredCase, now: number): boolean {
  return thread === channel && now - updatedAt > LONGEST_SILENCE_MS;
}
