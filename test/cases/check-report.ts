import { expect } from 'vitest';
import type { Report } from '../../src/report/report-schema.ts';

type Check = (report: Report, value: string) => void;

const inputCount =
  (
    field:
      | 'failed'
      | 'attempts'
      | 'delivered'
      | 'deferred'
      | 'bounced'
      | 'echoes'
      | 'ignored'
      | 'notUnderstood'
      | 'records',
  ): Check =>
  (report, value) =>
    expect(String(report.input[field]), `input.${field}`).toBe(value);

/** What each key of a case file checks. */
export const CHECKS: Readonly<Record<string, Check>> = {
  verdict: (report, value) => expect(value.split('|').map((word) => word.trim())).toContain(report.verdict.kind),
  confidence: (report, value) => expectNumber(report.verdict.confidence, value),
  hours: (report, value) => expect(String(report.verdict.requestHours), 'requestHours').toBe(value),
  format: (report, value) => expect(report.input.format).toBe(value),
  failed: inputCount('failed'),
  attempts: inputCount('attempts'),
  delivered: inputCount('delivered'),
  deferred: inputCount('deferred'),
  bounced: inputCount('bounced'),
  echoes: inputCount('echoes'),
  ignored: inputCount('ignored'),
  records: inputCount('records'),
  'not-understood': inputCount('notUnderstood'),
  provider: (report, value) => {
    const [name, failed] = splitLast(value);
    expect(report.providers.map((row) => [row.provider, String(row.failed)])).toContainEqual([name, failed]);
  },
  domain: (report, value) => {
    const [name, failed] = splitLast(value);
    expect(report.domains.map((row) => [row.domain, String(row.failed)])).toContainEqual([name, failed]);
  },
  finding: (report, value) => {
    const [kind, axis, ...where] = value.split(' ');
    const found = report.findings.filter((one) => one.kind === kind && one.axis === axis).flatMap((one) => one.where);
    expect(report.findings.map((one) => `${one.kind} ${one.axis}`)).toContain(`${kind} ${axis}`);
    if (where.length > 0) expect(found).toContain(where.join(' '));
  },
  reply: (report, value) => {
    const [cause, code, count] = value.split(' ');
    const rows = report.replies.map((row) => [row.cause, row.providerCode ?? '-', String(row.count)]);
    expect(rows).toContainEqual([cause, code, count]);
  },
  blocklist: (report, value) => expect(report.replies.map((row) => row.blocklist)).toContain(value),
  next: (report, value) => expect(report.verdict.nextEvidence.join('\n')).toContain(value),
  note: (report, value) => expect(report.input.notes.join('\n')).toContain(value),
  says: (report, value) => expect(plainSpaces(report.explanation.markdown)).toContain(value),
  'says-not': (report, value) => expect(plainSpaces(JSON.stringify(report))).not.toContain(value),
};

function splitLast(value: string): [string, string] {
  const space = value.lastIndexOf(' ');
  return [value.slice(0, space), value.slice(space + 1)];
}

/** `>= 0.8`, `< 0.6`. */
function expectNumber(actual: number, condition: string): void {
  const [operator, bound] = condition.split(' ');
  if (operator === '>=') expect(actual).toBeGreaterThanOrEqual(Number(bound));
  else if (operator === '<') expect(actual).toBeLessThan(Number(bound));
  else throw new Error(`a case compares with >= or <, not with ${condition}`);
}

/** Case files are typed with plain spaces; French typography has narrow ones. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
