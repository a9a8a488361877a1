import type { NextEvidenceId, ReasonId } from './reason-ids.ts';
import type { Reason } from './verdict.ts';

/** A reason whose id is in the list that the explanation words. */
export interface GivenReason extends Reason {
  readonly id: ReasonId;
}
export interface WantedEvidence extends Reason {
  readonly id: NextEvidenceId;
}

type Values = Readonly<Record<string, string | number | null | undefined>>;

/** Values that are not known are left out; nothing that is no number gets through. */
function known(values: Values): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) kept[name] = value;
  }
  return kept;
}

export function reason(id: ReasonId, values: Values): GivenReason {
  return { id, values: known(values) };
}

export function wanted(id: NextEvidenceId, values: Values = {}): WantedEvidence {
  return { id, values: known(values) };
}
