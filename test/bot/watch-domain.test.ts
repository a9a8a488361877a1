import { expect, test } from 'vitest';
import type { Answer } from '../../src/bot/answer.ts';
import type { Courier, ThreadAddress } from '../../src/bot/courier.ts';
import { MOST_WATCHES } from '../../src/bot/intents/watch-domain.ts';
import { checkWatches } from '../../src/bot/watch/check-watches.ts';
import type { Zone } from '../lookup/dns-server.ts';
import { chat, NOW } from './chat.ts';
import { lookupIn, SHOP, shopWithPolicy } from './looked-up.ts';
import { allText, theBlock } from './recording-conversation.ts';

const DAY = 86_400_000;

/** A thread that can watch, a DNS that can change, a clock that can be turned. */
async function watching() {
  const delivered: { readonly to: ThreadAddress; readonly answer: Answer }[] = [];
  const world: { zone: Zone; time: number; reachable: boolean } = { zone: SHOP, time: NOW, reachable: true };
  const courier: Courier = {
    post: async (to, answer) => {
      if (!world.reachable) throw new Error('no such channel');
      return `m${delivered.push({ to, answer })}`;
    },
    update: async () => undefined,
  };
  const lookup = lookupIn(() => world.zone);
  const talk = await chat({ lookup, courier, now: () => world.time });
  const log: string[] = [];
  const nextDay = () => {
    world.time += DAY;
    return checkWatches({
      store: talk.store,
      lookup,
      courier,
      now: () => world.time,
      log: (event, fields) => void log.push(`${event} ${JSON.stringify(fields)}`),
    });
  };
  return { ...talk, delivered, world, nextDay, log };
}

test('a watch says what it does, how many are left, and when it ends', async () => {
  const { press, store, place } = await watching();
  const answer = await press('lookup-watch', 'shop.example s1');
  expect(answer.summary).toContain('checked once a day');
  expect(answer.summary).toContain('ends by itself on 25 December 2026');
  expect(answer.summary).toContain(`Watches of this workspace: 1 of ${MOST_WATCHES}.`);
  expect(await store.watches.find(place, 'shop.example')).toMatchObject({ selectors: ['s1'], user: 'ada' });
});

test('a day without a change says nothing', async () => {
  const { press, nextDay, delivered } = await watching();
  await press('lookup-watch', 'shop.example');
  expect(await nextDay()).toEqual({ checked: 1, changed: 0 });
  expect(await nextDay()).toEqual({ checked: 1, changed: 0 });
  expect(delivered).toEqual([]);
});

test('a change is told once, in the thread and language of the one who asked', async () => {
  const { press, nextDay, delivered, world } = await watching();
  await press('lookup-watch', 'shop.example', { locale: 'fr-FR', thread: 'fil' });
  world.zone = shopWithPolicy('none');
  expect(await nextDay()).toEqual({ checked: 1, changed: 1 });
  expect(delivered[0]?.to).toMatchObject({ platform: 'local', workspace: 'w', channel: 'c', thread: 'fil' });
  const answer = delivered[0]?.answer;
  expect(answer?.language).toBe('fr');
  const texts = answer === undefined ? [] : theBlock(answer, 'text').markdown.split('\n');
  expect(texts[0]).toMatch(/^- Politique DMARC\u202F: absent avant, p=none maintenant\.$/);
  expect(texts.some((text) => text.startsWith('- DMARC · Faible'))).toBe(true);
  expect(allText(answer as Answer)).not.toContain('canaryjdoe');
  expect(await nextDay()).toEqual({ checked: 1, changed: 0 });
});

test('a DNS that fails for a day is no change', async () => {
  const { press, nextDay, delivered, world } = await watching();
  world.zone = shopWithPolicy('reject');
  await press('lookup-watch', 'shop.example');
  world.zone = Object.fromEntries(Object.keys(world.zone).map((name) => [name, { behaves: 'SERVFAIL' as const }]));
  await nextDay();
  world.zone = shopWithPolicy('reject');
  await nextDay();
  expect(delivered).toEqual([]);
});

test('a post that fails leaves the change to the next day', async () => {
  const { press, nextDay, delivered, world, log } = await watching();
  await press('lookup-watch', 'shop.example');
  world.zone = shopWithPolicy('reject');
  world.reachable = false;
  expect(await nextDay()).toEqual({ checked: 1, changed: 0 });
  expect(log[0]).toContain('watch.failed');
  world.reachable = true;
  expect(await nextDay()).toEqual({ checked: 1, changed: 1 });
  expect(delivered).toHaveLength(1);
});

test('Stop watching ends it, for this thread alone', async () => {
  const { press, nextDay, say } = await watching();
  await press('lookup-watch', 'shop.example');
  await press('lookup-watch', 'shop.example', { thread: 'other' });
  const actions = theBlock(await say('domain shop.example'), 'buttons').buttons.map(({ action }) => action);
  expect(actions).toContain('lookup-unwatch');
  expect((await press('lookup-unwatch', 'shop.example')).summary).toContain('no longer watched');
  expect((await press('lookup-unwatch', 'shop.example')).summary).toContain('does not watch');
  expect(await nextDay()).toMatchObject({ checked: 1 });
});

test('a workspace has a limit, which is told; forgetting makes room', async () => {
  const { press, store, place } = await watching();
  for (let at = 0; at < MOST_WATCHES; at++) await press('lookup-watch', `shop${at}.example.com`);
  expect((await press('lookup-watch', 'shop.example')).summary).toContain(`watches ${MOST_WATCHES} domains already`);
  expect((await press('lookup-watch', 'shop0.example.com')).summary).toContain('watches shop0.example.com already');
  await store.forgetUser(place, 'ada');
  expect((await press('lookup-watch', 'shop.example')).summary).toContain('checked once a day');
});

test('where nothing can be posted, no watch is offered', async () => {
  const { say, press } = await chat({ lookup: lookupIn(() => SHOP) });
  expect(JSON.stringify(theBlock(await say('domain shop.example'), 'buttons'))).not.toContain('lookup-watch');
  expect((await press('lookup-watch', 'shop.example')).summary).toContain('do not know this button');
});
