import { describe, expect, it } from 'vitest';
import { BOUNCED, DEFERRED, DELIVERED, OTHER_DOMAINS, type Tally } from '../../src/attempts/tally.ts';
import { judgeTally } from '../../src/replies/judge-tally.ts';
import type { JudgedTally } from '../../src/replies/judged-tally.ts';

type Cell = readonly [domain: string, relay: string, outcome: number, template: string, count: number];

function tallyOf(cells: readonly Cell[]): Tally {
  const listOf = (at: 0 | 1 | 3): string[] => [...new Set(['', ...cells.map((cell) => cell[at])])];
  const [domains, relays, texts] = [listOf(0), listOf(1), listOf(3)];
  const column = (values: readonly number[]) => Uint32Array.from(values);
  const counts = Float64Array.from(cells, (cell) => cell[4]);
  return {
    domains,
    relays,
    sources: [''],
    templates: texts.map((text) => ({ key: text, example: text })),
    cells: {
      length: cells.length,
      domain: column(cells.map((cell) => domains.indexOf(cell[0]))),
      relay: column(cells.map((cell) => relays.indexOf(cell[1]))),
      outcome: Uint8Array.from(cells, (cell) => cell[2]),
      template: column(cells.map((cell) => texts.indexOf(cell[3]))),
      source: new Uint32Array(cells.length),
      count: counts,
      messages: counts,
      first: new Float64Array(cells.length).fill(Number.NaN),
      last: new Float64Array(cells.length).fill(Number.NaN),
    },
    counts: { records: cells.length, notUnderstood: 0, ignored: 0 },
    hasDenominator: true,
    from: null,
    to: null,
    notes: [],
  };
}

const providerAt = (judged: JudgedTally, cell: number) => judged.providers[judged.cellProvider[cell] ?? -1];
const filterAt = (judged: JudgedTally, cell: number) => judged.filters[judged.cellFilter[cell] ?? -1];
const meaningAt = (judged: JudgedTally, cell: number) => judged.meanings[judged.cellMeaning[cell] ?? -1];

const LATER = '451 4.3.0 Temporary system problem';

describe('judgeTally', () => {
  it('names the provider by the relay host, and lends it to the domain’s cells without one', () => {
    const judged = judgeTally(
      tallyOf([
        ['shop.example.org', 'aspmx.l.google.com', DELIVERED, '', 90],
        ['shop.example.org', 'x.mail.protection.outlook.com', DELIVERED, '', 5],
        ['shop.example.org', '', DEFERRED, 'delivery temporarily suspended', 7],
        ['gmail.com', '', BOUNCED, '550 5.1.1 no such user', 3],
        ['mail.example.com', 'mx.example.net', DEFERRED, LATER, 1],
      ]),
    );
    expect([0, 1, 2, 3, 4].map((cell) => providerAt(judged, cell))).toEqual([
      'Google',
      'Microsoft 365',
      'Google',
      'Google',
      'example.com',
    ]);
    expect(judged.providers[judged.domainProvider[1] ?? -1]).toBe('Google');
  });

  it('takes a gateway for a filter and not for the provider', () => {
    const judged = judgeTally(tallyOf([['example.com', 'mxa-001.gslb.pphosted.com', DEFERRED, LATER, 4]]));
    expect(providerAt(judged, 0)).toBe('example.com');
    expect(filterAt(judged, 0)).toBe('Proofpoint');
    expect(meaningAt(judged, 0)?.filter).toBe('Proofpoint');
  });

  it('gives delivered cells no meaning and judges each text once per operator', () => {
    const judged = judgeTally(
      tallyOf([
        ['a.example', '', DELIVERED, '', 1],
        ['b.example', '', DEFERRED, LATER, 1],
        ['c.example', '', DEFERRED, LATER, 1],
        ['gmail.com', '', DEFERRED, LATER, 1],
      ]),
    );
    expect(judged.cellMeaning[0]).toBe(-1);
    expect(judged.cellMeaning[1]).toBe(judged.cellMeaning[2]);
    expect(judged.cellMeaning[3]).not.toBe(judged.cellMeaning[1]);
    expect(meaningAt(judged, 3)?.provider).toBe('Google');
    expect(meaningAt(judged, 1)?.provider).toBeNull();
  });

  it('keeps the bucket of other domains apart', () => {
    const judged = judgeTally(tallyOf([[OTHER_DOMAINS, '', BOUNCED, LATER, 760]]));
    expect(providerAt(judged, 0)).toBe(OTHER_DOMAINS);
  });

  it('reads an empty tally', () => {
    expect(judgeTally(tallyOf([]))).toMatchObject({ meanings: [] });
  });
});
