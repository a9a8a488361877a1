import type { Tally } from '../attempts/tally.ts';
import { tallyFromJson } from '../attempts/tally-json.ts';
import { type Report, reportSchema } from '../report/report-schema.ts';
import type { StoredCase } from './stored-case.ts';

/** A case with its newest report; null when the stored report is not one of this version. */
export function reportOfCase(stored: StoredCase): Report | null {
  const result = reportSchema.safeParse(parsed(stored.report));
  return result.success ? result.data : null;
}

/** The tally of a case; null when it was too large to keep, or is not one of this version. */
export function tallyOfCase(stored: StoredCase): Tally | null {
  return stored.tally === null ? null : tallyFromJson(stored.tally);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
