import { expect, test } from 'vitest';
import { prefillRequest } from '../../src/hours/prefill-request.ts';
import { REQUEST_FIELDS } from '../../src/hours/request-fields.ts';
import { aReport } from '../bot/a-report.ts';

test('every prefilled value fits its field, whole lines only', () => {
  const report = aReport({ kind: 'reputation', failed: 40, language: 'en', providers: ['Yahoo', 'x'.repeat(300)] });
  const [reply] = report.replies;
  if (reply === undefined) throw new Error('the report has a reply');
  const long = { ...reply, example: 'y'.repeat(1900) };
  const values = prefillRequest({ ...report, replies: Array.from({ length: 30 }, () => long) }, 'en');
  for (const { id, maxLength } of REQUEST_FIELDS) expect((values[id] ?? '').length).toBeLessThanOrEqual(maxLength);
  expect(values.evidence?.split('\n').every((line) => line.startsWith('40 × Yahoo: y'))).toBe(true);
});

test('without findings the failing providers are named', () => {
  const report = aReport({ kind: 'inconclusive', failed: 4, language: 'fr', providers: ['Orange', 'Free'] });
  expect(prefillRequest(report, 'fr').providers).toBe('Orange, Free');
});

test('without times the reader says since when', () => {
  const report = aReport({ kind: 'mixed', failed: 4, language: 'en' });
  expect(prefillRequest({ ...report, input: { ...report.input, from: null } }, 'en').since).toBe('');
});
