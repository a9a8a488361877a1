import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  discoveryThreshold,
  effectiveNumber,
  excessProbability,
  normalTail,
  scanRatio,
  shrunkenRate,
  softmax,
} from '../../src/concentration/statistics.ts';

describe('statistics', () => {
  it('gives the published tails of the normal distribution', () => {
    expect(normalTail(0)).toBeCloseTo(0.5, 6);
    expect(normalTail(1.644854)).toBeCloseTo(0.05, 5);
    expect(normalTail(-1.959964)).toBeCloseTo(0.975, 5);
  });
  it('gives the scan ratio of a worked example: 80 of 100 failures where 20 % of the mail goes', () => {
    expect(scanRatio(80, 100, 0.2)).toBeCloseTo(80 * Math.log(4) + 20 * Math.log(0.25), 9);
    expect(scanRatio(20, 100, 0.2)).toBe(0);
    expect(scanRatio(10, 100, 0.2)).toBe(0);
  });
  it('finds the discoveries of the textbook example of Benjamini and Hochberg', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const bound = discoveryThreshold(Float64Array.from(p), 15, 0.05);
    expect(p.filter((probability) => probability <= bound)).toEqual([0.0001, 0.0004, 0.0019, 0.0095]);
    expect(bound).toBeCloseTo((4 / 15) * 0.05, 12);
  });
  it('counts equal places as what they are, and one heap as one', () => {
    expect(effectiveNumber([5, 5, 5, 5])).toBe(4);
    expect(effectiveNumber([100])).toBe(1);
    expect(effectiveNumber([])).toBe(0);
  });
  it('draws a rate seen on little mail to the background', () => {
    expect(shrunkenRate(1, 1, 0.01, 6)).toBeCloseTo(1.06 / 7, 9);
    expect(shrunkenRate(600, 600, 0.01, 6)).toBeGreaterThan(0.98);
  });
  it('never leaves the range of probabilities', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
        (failed, more, rate) => {
          const p = excessProbability(failed, failed + more, rate, 0.4);
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        },
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 8 }), (logs) => {
        expect(softmax(logs).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
