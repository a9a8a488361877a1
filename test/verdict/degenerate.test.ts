import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrate } from '../../src/concentration/concentrate.ts';
import { itemFromText } from '../../src/intake/intake-items.ts';
import { triage } from '../../src/triage.ts';
import { decide } from '../../src/verdict/decide.ts';
import { type CellSpec, judgedTally } from '../incidents/tally-double.ts';
import { TEXTS } from '../incidents/texts.ts';
import { faultsOf, NOW, reasonIds, reportOn } from './triage-text.ts';

const NUMBERS = [
  '0',
  '1',
  '-5',
  '0.4',
  '2.5',
  '1e15',
  '1000000000000000',
  '9007199254740993',
  'NaN',
  '∞',
  '',
  '12 %',
  '1.234,5',
  '7',
];
const TEXT = [
  '421 4.7.0 [TSS04] deferred due to user complaints',
  '550 5.1.1 User unknown',
  'Dynamic flow control',
  '',
];
const DOMAIN = ['gmail.com', 'yahoo.fr', 'Other', '', 'gmaul.com', 'firm.example', '@', '*', 'constructor'];

describe('degenerate numbers', () => {
  it('never put a number that is none into a report, whatever a table holds', async () => {
    const row = fc.tuple(
      fc.constantFrom(...DOMAIN),
      fc.constantFrom(...TEXT),
      fc.constantFrom(...NUMBERS),
      fc.constantFrom(...NUMBERS),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), fc.boolean(), async (rows, rated) => {
        const head = rated ? 'domain;message;failed;delivered' : 'domain;message;count';
        const lines = rows.map((cells) => (rated ? cells : cells.slice(0, 3)).join(';'));
        const items = [itemFromText('table', [head, ...lines].join('\n'))];
        const result = await triage(items, { language: 'fr' }, { now: () => NOW });
        if (result.ok) expect(faultsOf(result.report)).toEqual([]);
        else expect(result.problem.id).not.toBe('');
      }),
      { numRuns: 120 },
    );
  });
  it('count as what they are in volumes: absurd ones change no certainty into nonsense', async () => {
    const text = 'domain,message,count\nyahoo.fr,421 4.7.0 [TSS04] deferred due to user complaints,40\n';
    for (const volume of [0, -1, 0.5, 1e15, 1e300, Number.NaN, Number.POSITIVE_INFINITY]) {
      const report = await reportOn(
        text,
        new Map([
          ['yahoo.fr', volume],
          ['gmail.com', 5000],
        ]),
      );
      expect(faultsOf(report), `${volume}`).toEqual([]);
    }
  });
});

describe('degenerate cells', () => {
  const at = (count: number, extra: Partial<CellSpec> = {}): CellSpec => ({
    domain: 'yahoo.fr',
    provider: 'Yahoo',
    outcome: 'deferred',
    meaning: TEXTS.backoff,
    count,
    ...extra,
  });
  const said = (cells: readonly CellSpec[]) => decide(concentrate(judgedTally(cells), {}));
  it.each([
    ['none', []],
    ['zeros', [at(0), at(0, { outcome: 'delivered' })]],
    ['negative counts', [at(-7)]],
    ['counts that are no number', [at(Number.NaN), at(Number.POSITIVE_INFINITY - Number.POSITIVE_INFINITY)]],
    ['one row', [at(1)]],
  ])('%s are inconclusive, and something is asked for', (_, cells) => {
    const verdict = said(cells);
    expect(verdict.kind).toBe('inconclusive');
    expect(verdict.nextEvidence.length).toBeGreaterThan(0);
  });
  it.each([
    ['negative', -7],
    ['fractional', 3.5],
    ['absurd', 1e300],
    ['infinite', Number.POSITIVE_INFINITY],
  ])('a %s count beside sound ones is told', (_, count) => {
    const verdict = said([at(count), at(50, { domain: 'gmail.com', provider: 'Google', outcome: 'delivered' })]);
    expect(verdict.reasons.map(({ id }) => id)).toContain('implausible-counts');
  });
  it('a count of 10^15 is counted exactly', () => {
    const { totals } = concentrate(judgedTally([at(1e15), at(1, { outcome: 'delivered' })]), {});
    expect(totals.attempts).toBe(1e15 + 1);
  });
  it('findings never hold more failures than attempts, and shares stay within 0..1', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            domain: fc.constantFrom('gmail.com', 'yahoo.fr', 'a.example', 'b.example', '', '*'),
            source: fc.constantFrom('', '192.0.2.1', '192.0.2.2', '192.0.2.3'),
            meaning: fc.constantFrom(...Object.values(TEXTS)),
            outcome: fc.constantFrom('deferred' as const, 'bounced' as const, 'delivered' as const, 'echo' as const),
            count: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constantFrom(1e15, 0.3, -1)),
            messages: fc.integer({ min: 0, max: 500 }),
          }),
          { minLength: 1, maxLength: 14 },
        ),
        (rows) => {
          const cells = rows.map(
            ({ meaning, ...row }): CellSpec => (row.outcome === 'delivered' ? row : { ...row, meaning }),
          );
          for (const finding of concentrate(judgedTally(cells), {}).findings) {
            expect(finding.failed).toBeLessThanOrEqual(finding.attempts ?? Number.POSITIVE_INFINITY);
            expect(finding.failedThere).toBeLessThanOrEqual(finding.failed);
            expect(finding.messages).toBeGreaterThan(0);
            expect(finding.share).toBeLessThanOrEqual(1 + 1e-9);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a single line', () => {
  it('of a reputation text is told as one, never as a certainty', async () => {
    const report = await reportOn(
      '421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred due to user complaints\n',
    );
    expect(report.verdict.kind).toBe('reputation');
    expect(report.verdict.confidence).toBeLessThanOrEqual(0.86);
    expect(reasonIds(report)).toContain('few-failures');
    expect(report.verdict.nextEvidence.length).toBeGreaterThan(0);
  });
});
