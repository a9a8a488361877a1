import { expect, test } from 'vitest';
import { campaignReader } from '../../../src/formats/campaign/campaign-reader.ts';
import { dateOrder } from '../../../src/formats/campaign/date-order.ts';
import { parseTime } from '../../../src/formats/delimited/parse-time.ts';
import { readWith, TEST_NOW } from '../recording-sink.ts';

test.each([
  ['01/19/2018 12:00:57 PM', 'day-first', '2018-01-19T12:00:57.000Z'],
  ['01/19/2018 12:00:57 AM', null, '2018-01-19T00:00:57.000Z'],
  ['2017/07/12 15:09', null, '2017-07-12T15:09:00.000Z'],
  ['09/04/2013 11:50:06', 'day-first', '2013-04-09T11:50:06.000Z'],
  ['09/04/2013 11:50:06', 'month-first', '2013-09-04T11:50:06.000Z'],
  ['25.11.2026 10:00', null, '2026-11-25T10:00:00.000Z'],
  ['04.11.2026', null, '2026-11-04T00:00:00.000Z'],
  ['2026-11-25T10:00:00+02:00', null, '2026-11-25T08:00:00.000Z'],
  ['2026-11-25 10:00:00.250Z', null, '2026-11-25T10:00:00.250Z'],
  ['19/01/18 08:05', null, '2018-01-19T08:05:00.000Z'],
] as const)('%j read %s is %s', (text, order, iso) => {
  expect(new Date(parseTime(text, order) ?? 0).toISOString()).toBe(iso);
});

test.each([['09/04/2013 11:50:06'], ['31/02/2026'], ['2026-13-01'], ['yesterday'], ['']])(
  '%j is no date without an order',
  (text) => {
    expect(parseTime(text, null)).toBeNull();
  },
);

test('one unambiguous date decides for the whole file', () => {
  expect(dateOrder(['09/04/2013', '19/04/2013'], TEST_NOW)).toEqual({ order: 'day-first', certain: true });
  expect(dateOrder(['09/04/2013', '04/19/2013'], TEST_NOW)).toEqual({ order: 'month-first', certain: true });
  expect(dateOrder(['09/04/2013 11:00:00 AM'], TEST_NOW)).toEqual({ order: 'month-first', certain: true });
});

test('dates do not lie in the future, and a send takes days', () => {
  expect(dateOrder(['11/12/2026'], TEST_NOW)).toEqual({ order: 'month-first', certain: true });
  expect(dateOrder(['09/04/2013', '10/04/2013', '11/04/2013'], TEST_NOW)).toEqual({
    order: 'day-first',
    certain: true,
  });
  expect(dateOrder(['04/09/2013', '04/10/2013', '04/11/2013'], TEST_NOW)).toEqual({
    order: 'month-first',
    certain: true,
  });
});

test('where nothing tells, it says so', () => {
  expect(dateOrder(['09/04/2013'], TEST_NOW)).toEqual({ order: 'day-first', certain: false });
});

test('nearly all Sent within the last days may be provisional, later it is final', async () => {
  const rows = (date: string) =>
    `Date;Address;Status\n${Array.from({ length: 100 }, (_, at) => `${date};u${at}@orange.fr;Sent`).join('\n')}`;
  expect((await readWith(campaignReader, rows('2026-11-24 10:00'))).notes).toEqual([
    'campaign-sent-may-be-provisional',
  ]);
  expect((await readWith(campaignReader, rows('2026-11-20 10:00'))).notes).toEqual([]);
});

test('times, sources and local parts go along', async () => {
  const sink = await readWith(
    campaignReader,
    'Event date;Address;Status;Text;publicId\n2026-11-24 10:00;jdoe@orange.fr;Failed;421 later;7',
  );
  expect(sink.attempts).toEqual([
    {
      domain: 'orange.fr',
      localPart: 'jdoe',
      outcome: 'deferred',
      reply: '421 later',
      source: '7',
      time: Date.UTC(2026, 10, 24, 10),
    },
  ]);
});

test('a file that is no export is read as nothing, with every line told', async () => {
  const sink = await readWith(campaignReader, 'hello\nworld');
  expect(sink.notes).toEqual(['campaign-columns-not-found']);
  expect(sink.odd).toHaveLength(2);
});
