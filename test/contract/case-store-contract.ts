import { describe, expect, test } from 'vitest';
import { AWAY, aCase, DAY, HOME, NOW, openSubject, type StoreUnderTest } from './store-under-test.ts';

/** What every store must answer about cases, votes and events, whatever the database below it. */
export function describeCaseStore(name: string, make: () => Promise<StoreUnderTest>): void {
  const opened = () => openSubject(make);

  describe(`${name}: cases`, () => {
    test('a saved case is the case of its thread, also after the store was closed', async () => {
      const { store, reopen } = await opened();
      await store.cases.save(aCase());
      expect(await store.cases.ofThread(aCase())).toEqual(aCase());
      expect(await (await reopen()).cases.ofThread(aCase())).toEqual(aCase());
    });

    test('saving again replaces it', async () => {
      const { store } = await opened();
      await store.cases.save(aCase());
      await store.cases.save(aCase({ revision: 2, verdict: 'mixed', tally: '{}' }));
      expect(await store.cases.byId(HOME, 'case-1')).toMatchObject({ revision: 2, verdict: 'mixed', tally: '{}' });
    });

    test('a later revision of a case that was deleted meanwhile is not stored', async () => {
      const { store } = await opened();
      expect(await store.cases.save(aCase())).toBe(true);
      await store.forgetUser(HOME, 'ada');
      expect(await store.cases.save(aCase({ revision: 2 }))).toBe(false);
      expect(await store.cases.ofThread(aCase())).toBeNull();
      await store.cases.save(aCase({ id: 'case-2' }));
      expect(await store.cases.save(aCase({ revision: 2 }))).toBe(false);
      expect(await store.cases.ofThread(aCase())).toMatchObject({ id: 'case-2', revision: 1 });
    });

    test('a retired case leaves its thread to the next one, and stays under its id', async () => {
      const { store } = await opened();
      await store.cases.save(aCase());
      await store.cases.retire(aCase({ ...AWAY }));
      expect(await store.cases.ofThread(aCase())).toMatchObject({ id: 'case-1' });
      await store.cases.retire(aCase());
      expect(await store.cases.ofThread(aCase())).toBeNull();
      await store.cases.save(aCase({ id: 'case-2' }));
      expect(await store.cases.byId(HOME, 'case-1')).toMatchObject({ revision: 1 });
      expect(await store.cases.ofThread(aCase())).toMatchObject({ id: 'case-2' });
    });

    test('another platform, workspace, channel or thread has no part in it', async () => {
      const { store } = await opened();
      await store.cases.save(aCase());
      for (const other of [{ platform: 'slack' }, { workspace: 'x' }, { channel: 'x' }, { thread: 'x' }]) {
        expect(await store.cases.ofThread({ ...aCase(), ...other })).toBeNull();
      }
    });

    test('an id is good in its own workspace only', async () => {
      const { store } = await opened();
      await store.cases.save(aCase());
      expect(await store.cases.byId(AWAY, 'case-1')).toBeNull();
      expect(await store.cases.byId(HOME, "' or 1=1 --")).toBeNull();
    });
  });

  describe(`${name}: where cases had failures`, () => {
    const yahoo = { place: 'provider Yahoo', failed: 12, attempts: 20 };
    const domain = { place: 'domain yahoo.fr', failed: 9, attempts: null };

    test('the cases of a place are found newest first, in their own workspace only', async () => {
      const { store, reopen } = await opened();
      await store.cases.save(aCase(), [yahoo, domain]);
      await store.cases.save(aCase({ id: 'case-2', thread: 't2', updatedAt: NOW + 5, verdict: 'mixed' }), [yahoo]);
      await store.cases.save(aCase({ ...AWAY, id: 'case-3' }), [yahoo]);
      const again = await reopen();
      expect(await again.cases.seenAt(HOME, [yahoo.place, domain.place], 10)).toEqual([
        { ...yahoo, caseId: 'case-2', verdict: 'mixed', updatedAt: NOW + 5 },
        { ...domain, caseId: 'case-1', verdict: 'reputation', updatedAt: NOW },
        { ...yahoo, caseId: 'case-1', verdict: 'reputation', updatedAt: NOW },
      ]);
      expect(await again.cases.seenAt({ ...HOME, platform: 'slack' }, [yahoo.place], 10)).toEqual([]);
    });

    test('at most so many are handed out, and none for no place', async () => {
      const { store } = await opened();
      await store.cases.save(aCase(), [yahoo, domain]);
      expect(await store.cases.seenAt(HOME, [yahoo.place, domain.place], 1)).toHaveLength(1);
      expect(await store.cases.seenAt(HOME, [], 10)).toEqual([]);
    });

    test('a case that is saved again has its new places alone, also under a new id', async () => {
      const { store } = await opened();
      await store.cases.save(aCase(), [yahoo, domain]);
      await store.cases.save(aCase({ id: 'case-9' }), [domain]);
      const seen = await store.cases.seenAt(HOME, [yahoo.place, domain.place], 10);
      expect(seen.map(({ caseId, place }) => [caseId, place])).toEqual([['case-9', domain.place]]);
    });

    test('a case of two thousand places is kept whole', async () => {
      const { store } = await opened();
      const places = Array.from({ length: 2000 }, (_, at) => ({ ...domain, place: `domain d${at}.example` }));
      await store.cases.save(aCase(), places);
      expect(await store.cases.seenAt(HOME, ['domain d0.example', 'domain d1999.example'], 10)).toHaveLength(2);
    });

    test('they go with the case', async () => {
      const { store } = await opened();
      await store.cases.save(aCase(), [yahoo]);
      await store.forgetUser(HOME, 'ada');
      await store.cases.save(aCase({ updatedAt: NOW - 40 * DAY }), [yahoo]);
      await store.purgeBefore(NOW - 30 * DAY);
      expect(await store.cases.seenAt(HOME, [yahoo.place], 10)).toEqual([]);
      await store.cases.save(aCase());
      expect(await store.cases.seenAt(HOME, [yahoo.place], 10)).toEqual([]);
    });
  });

  describe(`${name}: votes and inbox`, () => {
    test('a user has one vote per case, the latest', async () => {
      const { store } = await opened();
      const vote = { ...HOME, caseId: 'case-1', user: 'ada', verdict: 'mixed', at: NOW };
      await store.feedback.vote({ ...vote, vote: 'up' });
      await store.feedback.vote({ ...vote, vote: 'down' });
      await store.feedback.vote({ ...vote, user: 'bob', vote: 'up' });
      expect(await store.feedback.totals()).toEqual([{ verdict: 'mixed', up: 1, down: 1 }]);
    });

    test('an event is accepted once', async () => {
      const { store, reopen } = await opened();
      expect(await store.inbox.accept('slack', 'Ev1', NOW)).toBe(true);
      expect(await store.inbox.accept('slack', 'Ev1', NOW)).toBe(false);
      expect(await store.inbox.accept('teams', 'Ev1', NOW)).toBe(true);
      expect(await (await reopen()).inbox.accept('slack', 'Ev1', NOW)).toBe(false);
    });
  });
}
