import { expect, test } from 'vitest';
import { LineClock } from '../../../src/formats/postfix/line-clock.ts';
import { NOW } from '../read-text.ts';

test.each([
  ['May  1 00:00:23 mta1 x', '2026-05-01T00:00:23.000Z'],
  ['May 01 00:00:23 mta1 x', '2026-05-01T00:00:23.000Z'],
  ['Nov 26 11:00:00 mta1 x', '2026-11-26T11:00:00.000Z'],
  ['Nov 26 13:00:00 mta1 x', '2025-11-26T13:00:00.000Z'],
  ['Dec 31 23:59:59 mta1 x', '2025-12-31T23:59:59.000Z'],
  ['Feb 29 12:00:00 mta1 x', '2024-02-29T12:00:00.000Z'],
  ['2024-05-01T00:00:23.123456+02:00 mta1 x', '2024-04-30T22:00:23.123Z'],
  ['2024-05-01T00:00:23+0200 mta1 x', '2024-04-30T22:00:23.000Z'],
  ['2024-05-01T00:00:23Z mta1 x', '2024-05-01T00:00:23.000Z'],
  ['2024-05-01 00:00:23.5 +0530 [12] x', '2024-04-30T18:30:23.500Z'],
  ['2024-05-01 00:00:23 1sTydT', '2024-05-01T00:00:23.000Z'],
  ['<22>May  1 00:00:23 mta1 x', '2026-05-01T00:00:23.000Z'],
  ['<22>1 2024-05-01T00:00:23Z mta1 x', '2024-05-01T00:00:23.000Z'],
])('%s', (line, time) => {
  expect(new Date(new LineClock(NOW).atText(line)).toISOString()).toBe(time);
});

test.each([
  '',
  'x',
  'Foo  1 00:00:23 x',
  'May 41 00:00:23 x',
  'ayM  1 00:00:23 x',
  '2024/05/01 00:00:23 x',
  'no time at all: really',
])('no time: %s', (line) => {
  expect(new LineClock(NOW).atText(line)).toBeNaN();
});

test('the minute that is kept does not leak into the next line', () => {
  const clock = new LineClock(NOW);
  const times = [
    'May  1 00:00:23 x',
    'May  1 00:01:23 x',
    'May  2 00:01:23 x',
    '2024-05-01T00:01:23Z x',
    'May  1 00:00:24 x',
  ].map((line) => clock.atText(line));
  expect(times.map((time) => new Date(time).toISOString().slice(0, 19))).toEqual([
    '2026-05-01T00:00:23',
    '2026-05-01T00:01:23',
    '2026-05-02T00:01:23',
    '2024-05-01T00:01:23',
    '2026-05-01T00:00:24',
  ]);
});
