import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_COUNT, parseCount, parsePercent } from '../../../src/formats/delimited/parse-count.ts';

test.each([
  ['1133', 1133],
  ['1 133', 1133],
  ['1\u00a0133', 1133],
  ['1\u202f133', 1133],
  ['1\u2009133', 1133],
  ['1.133', 1133],
  ['1,133', 1133],
  ["1'133", 1133],
  ['1_133', 1133],
  ['12.345.678', 12_345_678],
  ['1,23,456', 123_456],
  ['1,133.00', 1133],
  ['1.133,00', 1133],
  ['120.0', 120],
  ['12k', 12_000],
  ['1.2k', 1200],
  ['1,5 M', 1_500_000],
  ['~300', 300],
  ['300+', 300],
  ['>1000', 1000],
  ['300 messages', 300],
  ['300x', 300],
  ['\uff13\uff10\uff10', 300],
  ['0', 0],
  [' 7 ', 7],
])('%j is %d', (text, count) => {
  expect(parseCount(text)).toBe(count);
});

test.each([
  ['-3'],
  ['\u22123'],
  ['2.5'],
  ['0.133'],
  ['NaN'],
  ['Infinity'],
  ['1e15'],
  ['1E3'],
  ['9999999999999999'],
  ['1,13'],
])('%j cannot be a count', (text) => {
  expect(parseCount(text)).toBe('unusable');
});

test.each([[''], ['-'], ['n/a'], ['421 4.7.0'], ['192.0.2.1'], ['2026-11-25'], ['12:30'], ['abc'], ['1 2 3'], ['3 %']])(
  '%j is no number',
  (text) => {
    expect(parseCount(text)).toBeNull();
  },
);

test.each([
  ['0,18 %', 0.0018],
  ['12.5%', 0.125],
  ['3 %', 0.03],
  ['100 %', 1],
  ['101 %', null],
  ['12', null],
])('%j as a fraction is %j', (text, fraction) => {
  const parsed = parsePercent(text);
  if (fraction === null) expect(parsed).toBeNull();
  else expect(parsed).toBeCloseTo(fraction, 10);
});

test('a count in any grouping comes back', () => {
  const groupings = ['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'es-ES'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MAX_COUNT }), fc.constantFrom(...groupings), (count, language) => {
      expect(parseCount(new Intl.NumberFormat(language).format(count))).toBe(count);
    }),
  );
});

test('any text gives a count, unusable or null', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const count = parseCount(text);
      expect(
        count === null || count === 'unusable' || (Number.isInteger(count) && count >= 0 && count <= MAX_COUNT),
      ).toBe(true);
    }),
  );
});
