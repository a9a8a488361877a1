import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMAT_NAMES, readerByName } from '../../../src/formats/detect.ts';
import type { FormatReader } from '../../../src/formats/format-reader.ts';
import { sampleOf } from '../../../src/formats/sample.ts';
import { readWith, sourceOf } from '../recording-sink.ts';

const OWN = ['paste', 'table', 'campaign-export'].map((name) => readerByName(name) as FormatReader);

/** Pieces of what people paste, put together at random: more telling than random characters alone. */
const piece = fc.constantFrom(
  '421 4.7.0 [TSS04] deferred',
  '550-5.7.1',
  '550 5.1.1 <jdoe@orange.fr>',
  'gmail.com',
  'jdoe@yahoo.fr',
  '|',
  ';',
  ',',
  '\t',
  '"',
  "'",
  '(',
  ')',
  ':',
  '  ',
  '1 204',
  '-3',
  'NaN',
  '1e15',
  '12 %',
  'x 300',
  'Total',
  'Autres',
  'Domain',
  'Message',
  'Count',
  'Status',
  'Failed',
  'Sent',
  '@status',
  'Address',
  'Messages queued (dynamic flow control)',
  'Final-Recipient: rfc822;a@b.fr',
  'Action: failed',
  'Status: 5.1.1',
  'stat=Deferred: x',
  'to=<a@b.fr>',
  ', ',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '> ',
  '- ',
  '```',
  '|---|---|',
  '{"email":"a@b.fr","response":"550 no"}',
  'Yahoo:',
  'idem',
  'http://x.fr/550',
  '\u0000',
  '\u202f',
  '\ud800',
  'é',
);
const text = fc.oneof(
  fc
    .array(
      fc.oneof({ weight: 9, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

test.each(OWN.map((reader) => [reader.name, reader] as const))(
  '%s: any text is read without a throw, and every count is a whole number',
  async (_, reader) => {
    await fc.assert(
      fc.asyncProperty(text, async (input) => {
        const sink = await readWith(reader, input, 37);
        for (const { count = 1, domain, reply } of sink.attempts) {
          expect(Number.isInteger(count) && count > 0).toBe(true);
          expect(typeof domain).toBe('string');
          if (reply !== undefined) expect(typeof reply).toBe('string');
        }
        const lines = input.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
        expect(sink.records).toBeLessThanOrEqual(lines);
        expect(sink.odd.length).toBeLessThanOrEqual(sink.records);
      }),
      { numRuns: 150 },
    );
  },
);

test('every reader is sure of any text between 0 and 1', () => {
  fc.assert(
    fc.property(text, (input) => {
      const sample = sampleOf(sourceOf(input));
      for (const name of FORMAT_NAMES) {
        const certainty = (readerByName(name) as FormatReader).sniff(sample);
        expect(certainty >= 0 && certainty <= 1).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

const REPLIES = [
  '421 4.7.0 [TSS04] deferred',
  '550 5.1.1 user unknown',
  '450 4.2.1 too fast',
  'Messages queued (dynamic flow control)',
] as const;
const row = fc.record({
  domain: fc.constantFrom('gmail.com', 'orange.fr', 'yahoo.fr', 'web.de'),
  reply: fc.constantFrom(...REPLIES),
  count: fc.integer({ min: 1, max: 5_000_000 }),
});

test('a table gives exactly its counts, in any order of its rows and in any of its layouts', async () => {
  const reader = readerByName('table') as FormatReader;
  const grouped = (count: number, language: string) => new Intl.NumberFormat(language).format(count);
  const layouts = [
    (rows: readonly Row[]) =>
      `Domain;Message;Count\n${rows.map((one) => `${one.domain};${one.reply};${grouped(one.count, 'fr-FR')}`).join('\n')}`,
    (rows: readonly Row[]) =>
      `Count,Domain,Reply\n${rows.map((one) => `"${grouped(one.count, 'en-US')}",${one.domain},"${one.reply}"`).join('\n')}`,
    (rows: readonly Row[]) =>
      `| Domaine | Nombre | Message |\n|---|--:|---|\n${rows.map((one) => `| ${one.domain} | ${grouped(one.count, 'de-DE')} | ${one.reply} |`).join('\n')}`,
    (rows: readonly Row[]) => rows.map((one) => `${one.domain}\t${one.reply}\t${one.count}`).join('\n'),
    (rows: readonly Row[]) => rows.map((one) => `${one.domain}: ${one.count} x ${one.reply}`).join('\n'),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 2, maxLength: 12 }),
      fc.constantFrom(...layouts),
      fc.infiniteStream(fc.nat()),
      async (rows, layout, random) => {
        const keys = rows.map(() => random.next().value as number);
        const shuffled = rows
          .map((one, at) => ({ one, key: keys[at] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const [sink, again] = [await readWith(reader, layout(rows)), await readWith(reader, layout(shuffled))];
        expect(sink.total('deferred') + sink.total('bounced')).toBe(rows.reduce((sum, one) => sum + one.count, 0));
        expect(sink.total('bounced')).toBe(
          rows.filter((one) => one.reply.startsWith('550')).reduce((sum, one) => sum + one.count, 0),
        );
        expect(again.summary()).toEqual(sink.summary());
      },
    ),
    { numRuns: 120 },
  );
});

interface Row {
  readonly domain: string;
  readonly reply: string;
  readonly count: number;
}

test('each row of an export ends in exactly one place', async () => {
  const reader = readerByName('campaign-export') as FormatReader;
  const status = fc.constantFrom(
    'Sent',
    'Failed',
    'Pending',
    'Ignored',
    'En attente',
    'Échec',
    'Gesendet',
    'Fehlgeschlagen',
    '1',
    '2',
    '7',
    'whatever',
    '',
  );
  const type = fc.constantFrom('', 'Hard', 'Soft', 'Ignored', 'Not defined');
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom('a@gmail.com', 'b@orange.fr', '', 'nobody'),
      status,
      type,
      fc.constantFrom('', ...REPLIES),
    ),
    { minLength: 1, maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const sink = await readWith(
        reader,
        `@address;@status;@failureType;Text\n${table.map((cells) => cells.join(';')).join('\n')}`,
        50,
      );
      expect(sink.records).toBe(table.length);
      expect(sink.attempts.length + sink.ignoredRows + sink.odd.length).toBe(table.length);
      const reversed = await readWith(
        reader,
        `@address;@status;@failureType;Text\n${table
          .toReversed()
          .map((cells) => cells.join(';'))
          .join('\n')}`,
      );
      expect(reversed.summary()).toEqual(sink.summary());
    }),
    { numRuns: 100 },
  );
});
