import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { WATCH_EVERY } from '../../src/bot/watch/check-watches.ts';
import { keepWatches } from '../../src/cli/keep-watches.ts';
import { lookupIn, SHOP, shopWithPolicy } from '../bot/looked-up.ts';
import { aWatch } from '../contract/store-under-test.ts';
import { sqliteFolder } from '../store/sqlite-folder.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

/** A service that keeps watches, with a clock of its own. */
async function keeping() {
  const folder = await sqliteFolder();
  const store = await folder.open();
  onTestFinished(async () => {
    await store.close();
    await folder.destroy();
  });
  const world = { zone: SHOP, time: aWatch().createdAt, told: 0, logged: [] as string[] };
  const start = () =>
    keepWatches({
      store,
      lookup: lookupIn(() => world.zone),
      courier: { post: async () => `m${++world.told}`, update: async () => undefined },
      now: () => world.time,
      log: (event) => void world.logged.push(event),
    });
  return { store, world, start };
}

test('what came due while the service was down is checked at its start', async () => {
  const { store, world, start } = await keeping();
  await store.watches.add(aWatch({ fingerprint: { 'dmarc-policy': 'absent' } }), 5);
  world.zone = shopWithPolicy('reject');
  world.time += 3 * WATCH_EVERY;
  await start().stop();
  expect(world.told).toBe(1);
  expect((await store.watches.find(aWatch(), 'shop.example'))?.nextAt).toBe(world.time + WATCH_EVERY);
});

test('a domain that comes due later is checked then, once', async () => {
  const { store, world, start } = await keeping();
  await store.watches.add(aWatch({ fingerprint: { 'dmarc-policy': 'absent' } }), 5);
  const watches = start();
  world.zone = shopWithPolicy('reject');
  world.time += WATCH_EVERY;
  await vi.advanceTimersByTimeAsync(600_000);
  await vi.waitFor(() => expect(world.logged).toContain('watches'));
  await vi.advanceTimersByTimeAsync(600_000);
  await watches.stop();
  expect(world.told).toBe(1);
});
