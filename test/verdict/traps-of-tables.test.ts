import { describe, expect, it } from 'vitest';
import { faultsOf, NOW, reportOn } from './triage-text.ts';

describe('an Enhanced-MTA export', () => {
  const rows = (days: number, failed: number): string => {
    const date = new Date(NOW - days * 86_400_000).toISOString().slice(0, 16).replace('T', ' ');
    const row = (at: number): string =>
      at < failed
        ? `u${at}@gmail.com;Failed;Soft;Refused;421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address;${date}`
        : `u${at}@gmail.com;Sent;;;;${date}`;
    return [
      'Address;Status;Failure type;Failure reason;Text;Event date',
      ...Array.from({ length: 400 }, (_, at) => row(at)),
    ].join('\n');
  };
  it('of today in which all is "Sent" is not surely healthy, and is asked for again later', async () => {
    const { verdict, input } = await reportOn(rows(1, 0));
    expect(verdict.kind).toBe('healthy');
    expect(verdict.confidence).toBeLessThanOrEqual(0.8);
    expect(verdict.nextEvidence.join(' ')).toMatch(/3\.5 days|again|later/i);
    expect(input.notes.join(' ')).toContain('provisional');
  });
  it('of last week in which all is "Sent" is healthy', async () => {
    const { verdict } = await reportOn(rows(8, 0));
    expect(verdict).toMatchObject({ kind: 'healthy', requestHours: false });
    expect(verdict.confidence).toBeGreaterThan(0.9);
  });
  it('in which a quarter failed says where, even today', async () => {
    expect((await reportOn(rows(1, 100))).verdict.kind).toBe('reputation');
  });
});

describe('a table whose counts cannot be used', () => {
  it.each([
    [
      'only zeros',
      'gmail.com;421 Too many connections;0\nyahoo.fr;550 5.1.1 user unknown;0',
      0,
      /every count .* is zero/i,
    ],
    ['a count of 1e15', 'gmail.com;421 Too many connections;1000000000000000', 1, /line 2/],
    ['a fraction', 'gmail.com;421 Too many connections;2.5', 1, /line 2/],
    ['negative counts', 'gmail.com;421 Too many connections;-3\nyahoo.fr;550 5.1.1 user unknown;-1', 2, /line 2, 3/],
    ['no number at all', 'gmail.com;421 Too many connections;NaN', 1, /line 2/],
  ])('is answered with a note that points at the row: %s', async (_, body, notUnderstood, note) => {
    const report = await reportOn(`Domain;Message;Count\n${body}\n`);
    expect(report.verdict.kind).toBe('inconclusive');
    expect(report.verdict.nextEvidence.length).toBeGreaterThan(0);
    expect(report.input).toMatchObject({ failed: 0, notUnderstood });
    expect(report.input.notes.some((one) => note.test(one))).toBe(true);
    expect(faultsOf(report)).toEqual([]);
  });
  it('is read where one row is good', async () => {
    const report = await reportOn(
      'Domain;Message;Count\ngmail.com;421 Too many connections;abc\nyahoo.fr;550 5.1.1 user unknown;-1\nfree.fr;550 5.1.1 user unknown;12\n',
    );
    expect(report.input).toMatchObject({ records: 3, bounced: 12, deferred: 0, notUnderstood: 2 });
  });
  it('of what was sent and nothing of it delivered has its attempts', async () => {
    const report = await reportOn('Domain,Sent,Delivered\ngmail.com,100,0\nyahoo.fr,50,0\n');
    expect(report.input).toMatchObject({ attempts: 150, failed: 150, delivered: 0, hasDenominator: true });
    expect(report.input.notes.join(' ')).toContain('does not say whether its failures are final');
  });
});
