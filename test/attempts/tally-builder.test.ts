import { describe, expect, test } from 'vitest';
import { OTHER_TEMPLATE } from '../../src/attempts/limits.ts';
import { mergeTallies } from '../../src/attempts/merge-tallies.ts';
import { OTHER_DOMAINS, type Tally } from '../../src/attempts/tally.ts';
import { TallyBuilder } from '../../src/attempts/tally-builder.ts';
import { tallyFromJson, tallyToJson } from '../../src/attempts/tally-json.ts';
import { cellLines, sumOutcomes } from './sum-outcomes.ts';

function built(fill: (builder: TallyBuilder) => void, limits = {}): Tally {
  const builder = new TallyBuilder(limits);
  fill(builder);
  return builder.build();
}

test('equal combinations are one cell with their count and time span', () => {
  const tally = built((builder) => {
    builder.add({
      domain: 'Yahoo.FR.',
      outcome: 'deferred',
      reply: '421 [TSS04] from 192.0.2.1',
      relay: 'MTA5.yahoodns.net',
      time: 2000,
      messageId: 'A',
    });
    builder.add({
      domain: 'yahoo.fr',
      outcome: 'deferred',
      reply: '421 [TSS04] from 192.0.2.9',
      relay: 'mta5.yahoodns.net',
      time: 1000,
      messageId: 'A',
    });
    builder.add({
      domain: 'yahoo.fr',
      outcome: 'deferred',
      reply: '421 [TSS04] from 192.0.2.9',
      relay: 'mta5.yahoodns.net',
      time: 3000,
      messageId: 'B',
    });
  });
  expect(cellLines(tally)).toEqual([
    'yahoo.fr | mta5.yahoodns.net | deferred | 421 [TSS04] from # |  | 3 | 2 | 1000 | 3000',
  ]);
  expect([tally.from, tally.to]).toEqual([1000, 3000]);
  expect(tally.templates[1]?.example).toBe('421 [TSS04] from 192.0.2.1');
});

test('internationalised domains become A-labels and a delivered attempt keeps no text', () => {
  const tally = built((builder) => builder.add({ domain: 'Bücher.example', outcome: 'delivered', reply: '250 ok' }));
  expect(cellLines(tally)).toEqual(['xn--bcher-kva.example |  | delivered |  |  | 1 | 1 | NaN | NaN']);
});

test('counts that are no positive numbers are not understood instead of spoiling every rate', () => {
  const tally = built((builder) => {
    for (const count of [0, -3, Number.NaN, Number.POSITIVE_INFINITY])
      builder.add({ domain: 'a.fr', outcome: 'bounced', count });
    builder.add({ domain: 'a.fr', outcome: 'bounced', count: 1e15 });
  });
  expect(sumOutcomes(tally).bounced).toBe(1e15);
  expect(tally.counts.notUnderstood).toBe(4);
});

test('beyond a bound things are counted in a bucket, with a note, and nothing is lost', () => {
  const tally = built(
    (builder) => {
      for (let at = 0; at < 500; at++) {
        builder.add({
          domain: `d${at}.fr`,
          outcome: 'bounced',
          reply: `550 ${'xyzwvutsrq'[at % 10]}${'abcdefghij'[Math.floor(at / 10) % 10]}word`,
          relay: `mx.d${at}.fr`,
        });
      }
    },
    { templates: 20, rawTemplates: 10, domains: 50, relays: 10, cells: 30 },
  );
  expect(sumOutcomes(tally).bounced).toBe(500);
  expect(tally.templates.map(({ key }) => key)).toContain(OTHER_TEMPLATE);
  expect(tally.domains).toContain(OTHER_DOMAINS);
  expect(tally.notes.map(({ id }) => id).sort()).toEqual(['cells-capped', 'domains-capped', 'templates-capped']);
});

test('lines that were not understood are shown redacted, the first few only', () => {
  const tally = built((builder) => {
    for (let line = 1; line <= 9; line++) builder.notUnderstood(`odd\u001b[31m line of jdoe@x.fr ${line}`, line);
  });
  expect(tally.counts.notUnderstood).toBe(9);
  expect(tally.notes.map(({ values }) => values)).toEqual(
    [1, 2, 3].map((line) => ({ line, text: `odd line of *@x.fr ${line}` })),
  );
});

test('the same message to two recipients is two messages, its retries are one', () => {
  const tally = built((builder) => {
    for (const localPart of ['anna', 'anna', 'bert'])
      builder.add({ domain: 'a.fr', outcome: 'deferred', reply: '450 busy', messageId: 'Q1', localPart });
  });
  expect(tally.cells.count[0]).toBe(3);
  expect(tally.cells.messages[0]).toBe(2);
});

describe('merging', () => {
  const one = built((builder) => {
    builder.record(2);
    builder.denominator();
    builder.add({ domain: 'a.fr', outcome: 'bounced', reply: '550 5.1.1 no <x1@a.fr>', relay: 'mx.a.fr', time: 5 });
    builder.add({ domain: 'b.fr', outcome: 'delivered', time: 7 });
  });
  const two = built((builder) => {
    builder.record();
    builder.add({
      domain: 'a.fr',
      outcome: 'bounced',
      reply: '550 5.1.1 no <y2@a.fr>',
      relay: 'mx.a.fr',
      time: 9,
      source: '192.0.2.1',
    });
    builder.add({ domain: 'a.fr', outcome: 'bounced', reply: '550 5.1.1 no <z3@a.fr>', relay: 'mx.a.fr', time: 11 });
  });

  test('gives the same cells in either order', () => {
    expect(cellLines(mergeTallies([one, two]))).toEqual(cellLines(mergeTallies([two, one])));
  });

  test('adds up what is equal, and says that only a part has deliveries', () => {
    const merged = mergeTallies([one, two]);
    expect(cellLines(merged)[0]).toBe('a.fr | mx.a.fr | bounced | 550 5.1.1 no <#> |  | 2 | 2 | 5 | 11');
    expect([merged.counts.records, merged.from, merged.to, merged.hasDenominator]).toEqual([3, 5, 11, true]);
    expect(merged.notes).toEqual([{ id: 'denominator-partial' }]);
  });

  test('a tally comes back from JSON as it was', () => {
    const merged = mergeTallies([one, two]);
    expect(tallyFromJson(tallyToJson(merged))).toEqual(merged);
  });

  test.each([
    '',
    '{}',
    'null',
    '[]',
    '{"version":2}',
    tallyToJson(one).replace('"domain":[1,2]', '"domain":[1,99]'),
    tallyToJson(one).replace('"count":[1,1]', '"count":[1,-1]'),
  ])('junk gives null: %.30s', (text) => {
    expect(tallyFromJson(text)).toBeNull();
  });
});

test('a source that is the only one of a log can be forgotten', () => {
  const tally = built((builder) => {
    builder.add({ domain: 'a.fr', outcome: 'bounced', reply: '550 no', source: 'postfix' });
    builder.add({ domain: 'a.fr', outcome: 'bounced', reply: '550 no' });
    builder.forgetSource('postfix');
  });
  expect(tally.sources).toEqual(['']);
  expect(tally.cells.count).toEqual(Float64Array.of(2));
});
