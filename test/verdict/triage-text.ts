import { itemFromText } from '../../src/intake/intake-items.ts';
import type { IntakeItem } from '../../src/intake/text-source.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { triage } from '../../src/triage.ts';

/** The clock of these tests. */
export const NOW = Date.UTC(2026, 10, 20);

/** The report on pasted texts, by the real spine; a text that holds no delivery data is a failed test. */
export async function reportOn(
  texts: string | readonly string[],
  volumes?: ReadonlyMap<string, number>,
): Promise<Report> {
  const items = [texts].flat().map((text, index): IntakeItem => itemFromText(`input-${index}`, text));
  const result = await triage(items, { language: 'en', ...(volumes ? { volumes } : {}) }, { now: () => NOW });
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.problem)}`);
  return result.report;
}

/** Ids of the reasons given. */
export function reasonIds({ verdict }: Report): readonly string[] {
  return verdict.reasons.map(({ id }) => id);
}

/** What anybody can check of any report: no number that is none, shares within 0..1, failed never above attempts. */
export function faultsOf(report: Report): readonly string[] {
  const faults: string[] = [];
  // Notes quote the input, whatever it holds.
  JSON.stringify({ ...report, input: { ...report.input, notes: [] } }, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`${key} is ${value}`);
    if (typeof value === 'string' && /\b(?:NaN|Infinity|undefined)\b/.test(value)) faults.push(`${key}: ${value}`);
    return value;
  });
  const rows = [...report.findings, ...report.providers, ...report.domains];
  for (const { failed, attempts } of rows)
    if (attempts !== null && failed > attempts) faults.push(`${failed} of ${attempts}`);
  const { kind, confidence, requestHours, reasons, nextEvidence } = report.verdict;
  if (!(confidence >= 0 && confidence <= 1)) faults.push(`confidence ${confidence}`);
  if (requestHours && kind !== 'reputation' && kind !== 'mixed') faults.push(`hours for ${kind}`);
  if (reasons.length === 0) faults.push('no reason');
  if (kind === 'inconclusive' && nextEvidence.length === 0) faults.push('nothing asked');
  return faults;
}
