import { describe, expect, test } from 'vitest';
import { AWAY, aWatch, DAY, HOME, NOW, openSubject, type StoreUnderTest } from './store-under-test.ts';

/** What every store must answer about watched domains, whatever the database below it. */
export function describeWatchStore(name: string, make: () => Promise<StoreUnderTest>): void {
  const opened = () => openSubject(make);

  describe(`${name}: watched domains`, () => {
    test('a watch comes back as it was stored, also after the store was closed', async () => {
      const { store, reopen } = await opened();
      expect(await store.watches.add(aWatch(), 5)).toBe('added');
      expect(await (await reopen()).watches.find(aWatch(), 'shop.example')).toEqual(aWatch());
    });

    test('a thread watches a domain once', async () => {
      const { store } = await opened();
      await store.watches.add(aWatch(), 5);
      expect(await store.watches.add(aWatch({ id: 'watch-2' }), 5)).toBe('already');
      expect(await store.watches.add(aWatch({ id: 'watch-3', thread: 't2' }), 5)).toBe('added');
      expect((await store.watches.ofWorkspace(HOME)).map(({ id }) => id)).toEqual(['watch-1', 'watch-3']);
    });

    test('a workspace holds so many watches and no more; another is not counted', async () => {
      const { store } = await opened();
      await store.watches.add(aWatch({ ...AWAY, id: 'away' }), 2);
      for (const at of [1, 2]) await store.watches.add(aWatch({ id: `w${at}`, domain: `d${at}.example` }), 2);
      expect(await store.watches.add(aWatch({ id: 'w3', domain: 'd3.example' }), 2)).toBe('full');
      expect(await store.watches.ofWorkspace(HOME)).toHaveLength(2);
      expect(await store.watches.remove(aWatch(), 'd1.example')).toBe(true);
      expect(await store.watches.add(aWatch({ id: 'w3', domain: 'd3.example' }), 2)).toBe('added');
    });

    test('only the thread that watches can end it', async () => {
      const { store } = await opened();
      await store.watches.add(aWatch(), 5);
      for (const other of [{ platform: 'slack' }, { workspace: 'x' }, { channel: 'x' }, { thread: 'x' }]) {
        expect(await store.watches.remove({ ...aWatch(), ...other }, 'shop.example')).toBe(false);
      }
      expect(await store.watches.remove(aWatch(), 'shop.example')).toBe(true);
      expect(await store.watches.remove(aWatch(), 'shop.example')).toBe(false);
    });

    test('one that is due is handed out once, and again when its check never ended', async () => {
      const { store } = await opened();
      await store.watches.add(aWatch({ nextAt: NOW }), 5);
      await store.watches.add(aWatch({ id: 'later', domain: 'later.example', nextAt: NOW + 1 }), 5);
      const [first, second] = await Promise.all([
        store.watches.claimDue(NOW, NOW + 1000, 10),
        store.watches.claimDue(NOW, NOW + 1000, 10),
      ]);
      expect([...first, ...second].map(({ id }) => id)).toEqual(['watch-1']);
      const again = await store.watches.claimDue(NOW + 1000, NOW + 2000, 1);
      expect(again.map(({ id }) => id)).toEqual(['later']);
    });

    test('a check is noted, unless the watch was ended meanwhile', async () => {
      const { store } = await opened();
      await store.watches.add(aWatch(), 5);
      const check = { fingerprint: { mx: 'a' }, checkedAt: NOW + 1, nextAt: NOW + 2 };
      await store.watches.checked('watch-1', check);
      expect(await store.watches.find(aWatch(), 'shop.example')).toEqual(aWatch(check));
      await store.watches.remove(aWatch(), 'shop.example');
      await store.watches.checked('watch-1', check);
      expect(await store.watches.ofWorkspace(HOME)).toEqual([]);
    });

    test('watches go with their user, their workspace, and the time for which things are kept', async () => {
      const { store } = await opened();
      await store.watches.add(aWatch(), 9);
      await store.watches.add(aWatch({ id: 'w2', domain: 'b.example', user: 'bob' }), 9);
      await store.watches.add(aWatch({ id: 'w3', domain: 'c.example', createdAt: NOW - 40 * DAY, user: 'bob' }), 9);
      expect(await store.forgetUser(HOME, 'ada')).toMatchObject({ watches: 1 });
      expect(await store.purgeBefore(NOW - 30 * DAY)).toMatchObject({ watches: 1 });
      expect((await store.watches.ofWorkspace(HOME)).map(({ id }) => id)).toEqual(['w2']);
      expect(await store.forgetWorkspace(HOME)).toMatchObject({ watches: 1 });
    });
  });
}
