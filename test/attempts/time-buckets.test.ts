import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFERRED, DELIVERED, type TallyTimes } from '../../src/attempts/tally.ts';
import { TimeBuckets } from '../../src/attempts/time-buckets.ts';

const START = Date.UTC(2026, 10, 3);
const entry = fc.record({
  slot: fc.nat(511),
  outcome: fc.constantFrom(DELIVERED, DEFERRED),
  template: fc.nat(60_000),
  count: fc.integer({ min: 1, max: 9 }),
  minute: fc.nat(10_000),
});

/** The table as one line per (slot, template, bucket), sorted. */
function lines(times: TallyTimes | null): readonly string[] {
  if (times === null) return [];
  const { width, delivered, failed } = times;
  return [
    ...Array.from(delivered.slot, (slot, at) => `${width} ${slot} - ${delivered.bucket[at]} ${delivered.count[at]}`),
    ...Array.from(
      failed.slot,
      (slot, at) => `${width} ${slot} ${failed.template[at]} ${failed.bucket[at]} ${failed.count[at]}`,
    ),
  ].sort();
}

type Entry = { slot: number; outcome: number; template: number; count: number; minute: number };

function bucketsOf(entries: readonly Entry[]): TallyTimes | null {
  const buckets = new TimeBuckets();
  for (const { slot, outcome, template, count, minute } of entries)
    buckets.add(slot, outcome, template, count, START + minute * 60_000);
  return buckets.build();
}

describe('buckets of time', () => {
  it('lose nothing, keep to 128 buckets, and are the same in any order and from two parts', () => {
    const same = Array.from({ length: 60_001 }, (_, template) => template);
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 60 }), fc.nat(60), (entries, cut) => {
        const whole = bucketsOf(entries) as TallyTimes;
        const buckets = [...whole.delivered.bucket, ...whole.failed.bucket];
        expect(Math.max(...buckets) - Math.min(...buckets)).toBeLessThan(128);
        const counted = [...whole.delivered.count, ...whole.failed.count].reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(entries.reduce((sum, { count }) => sum + count, 0));
        expect(lines(bucketsOf(entries.toReversed()))).toEqual(lines(whole));
        const merged = new TimeBuckets();
        for (const part of [bucketsOf(entries.slice(0, cut)), bucketsOf(entries.slice(cut))])
          if (part !== null) merged.addTimes(part, same);
        expect(lines(merged.build())).toEqual(lines(whole));
      }),
      { numRuns: 200 },
    );
  });
  it('are none without times', () => {
    expect(bucketsOf([])).toBeNull();
  });
});
