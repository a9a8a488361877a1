import type { VerdictKind } from '../knowledge/vocabulary.ts';
import type { Report } from '../report/report-schema.ts';

/** What further evidence did to a verdict. */
export interface VerdictChange {
  readonly from: VerdictKind;
  readonly to: VerdictKind;
  /** Confidence before and after, 0..1. */
  readonly confidenceFrom: number;
  readonly confidenceTo: number;
  /** Failed attempts before and after. */
  readonly failedFrom: number;
  readonly failedTo: number;
}

/** Compares the report before and after evidence was added. */
export function whatChanged(before: Report, after: Report): VerdictChange {
  return {
    from: before.verdict.kind,
    to: after.verdict.kind,
    confidenceFrom: before.verdict.confidence,
    confidenceTo: after.verdict.confidence,
    failedFrom: before.input.failed,
    failedTo: after.input.failed,
  };
}
