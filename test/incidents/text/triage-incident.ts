import { itemFromText } from '../../../src/intake/intake-items.ts';
import { type TriageResult, triage } from '../../../src/triage.ts';
import type { IncidentText } from './incident-text.ts';
import { DAY } from './text-attempts.ts';

/** Well after the simulated day, so that "sent" is final. */
const NOW = DAY + 20 * 86_400_000;

/** The whole spine on the text of an incident. */
export function triageIncident({ text }: IncidentText): Promise<TriageResult> {
  return triage([itemFromText('input', text)], { language: 'en' }, { now: () => NOW });
}
