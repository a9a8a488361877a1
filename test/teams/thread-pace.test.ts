import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createThreadPace, TEAMS_WINDOWS } from '../../src/teams/outbound/thread-pace.ts';

/** A clock that only waiting moves. */
function fakeTime() {
  let time = 1_764_000_000_000;
  return {
    now: () => time,
    wait: async (milliseconds: number) => {
      time += milliseconds;
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

test('whatever comes, no window of a thread holds more sends than Teams takes, and order is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 90 }), async (gaps) => {
      const { now, wait, pass } = fakeTime();
      const pace = createThreadPace(now, TEAMS_WINDOWS, wait);
      const sent: { readonly at: number; readonly which: number }[] = [];
      for (const [which, gap] of gaps.entries()) {
        pass(gap);
        await pace.run('thread', async () => void sent.push({ at: now(), which }));
      }
      expect(sent.map(({ which }) => which)).toEqual(gaps.map((_, which) => which));
      for (const { sends, milliseconds } of TEAMS_WINDOWS) {
        for (const { at } of sent) {
          const within = sent.filter((other) => other.at >= at && other.at < at + milliseconds);
          expect(within.length).toBeLessThanOrEqual(sends);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a send that fails does not hold the next one up, and threads do not wait for each other', async () => {
  const { now, wait } = fakeTime();
  const pace = createThreadPace(now, [{ sends: 1, milliseconds: 60_000 }], wait);
  const start = now();
  await expect(pace.run('a', () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  expect(await pace.run('b', async () => now() - start)).toBe(0);
  expect(await pace.run('a', async () => now() - start)).toBe(60_000);
});
