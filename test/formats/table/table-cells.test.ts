import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOn } from '../../verdict/triage-text.ts';

const CELLS = [
  '',
  '-',
  'n/a',
  '0',
  '7',
  '12',
  '1,204',
  '-1',
  'NaN',
  '1.5',
  'abc',
  '#REF!',
  '1e15',
  '1000000000000000',
  'null',
  '\u221e',
  '99%',
];
const HEADERS = [
  ['Domain', 'Message', 'Count'],
  ['Recipient domain', 'Error', 'Nb'],
  ['Domaine', 'Message', 'Nombre'],
  ['ISP', 'Text', 'Failures'],
] as const;
const OTHERS = ['yahoo.com', 'orange.fr', 'free.fr', 'web.de', 'atelier-1.fr'];

const row = (cells: readonly string[], delimiter: string): string =>
  delimiter === '|'
    ? `| ${cells.join(' | ')} |`
    : cells.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter);

describe('a table with one good row', () => {
  it('is never refused, whatever stands in the counts of the others', async () => {
    const rows = fc.array(fc.tuple(fc.constantFrom(...OTHERS), fc.constantFrom(...CELLS)), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...HEADERS),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.integer({ min: 1, max: 900 }),
        rows,
        fc.nat(8),
        async (header, delimiter, count, others, at) => {
          const body = others.map(([domain, cell]) => [domain, '421 Too many connections', cell]);
          body.splice(Math.min(at, body.length), 0, ['gmail.com', '550 5.1.1 user unknown', String(count)]);
          const text = [header, ...body].map((cells) => row(cells, delimiter)).join('\n');
          const { input } = await reportOn(`${text}\n`);
          const usable = others.filter(([, cell]) => /^(?:7|12|1,204)$/.test(cell));
          const zeros = others.filter(([, cell]) => cell === '0').length;
          expect(input).toMatchObject({
            records: body.length,
            bounced: count,
            deferred: usable.reduce((sum, [, cell]) => sum + Number(cell.replace(',', '')), 0),
            notUnderstood: others.length - usable.length - zeros,
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('any table', () => {
  it('gives sums that add up, and no number that is none', async () => {
    const cell = fc.oneof(fc.constantFrom(...CELLS, ...OTHERS, '421 later'), fc.string({ maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), async (cells) => {
        const text = [
          'Domain;Message;Sent;Delivered;Count',
          'gmail.com;421 later;10;7;3',
          ...cells.map((one) => one.join(';')),
        ];
        const { input } = await reportOn(`${text.join('\n')}\n`);
        expect(input.failed).toBe(input.deferred + input.bounced);
        expect(input.attempts === null || input.attempts === input.delivered + input.failed).toBe(true);
        expect(input.notUnderstood).toBeLessThanOrEqual(input.records);
        for (const value of [input.failed, input.delivered, input.ignored]) expect(value).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 120 },
    );
  });
});
