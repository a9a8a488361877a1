import { describe, expect, onTestFinished, test } from 'vitest';
import type { StoredCase } from '../../src/cases/stored-case.ts';
import { claimRequest, closeRequest } from '../../src/hours/advance-request.ts';
import type { NewHoursRequest } from '../../src/hours/hours-request.ts';
import type { Store } from '../../src/store/store.ts';
import type { Watch } from '../../src/store/watch.ts';

const HOME = { platform: 'local', workspace: 'home' };
const AWAY = { platform: 'slack', workspace: 'T1' };
const NOW = Date.UTC(2026, 10, 25, 8);
const DAY = 86_400_000;

/** A store under test, and how to open the same data again. */
export interface StoreUnderTest {
  readonly open: () => Promise<Store>;
  readonly destroy: () => Promise<void>;
}

export function aCase(changes: Partial<StoredCase> = {}): StoredCase {
  return {
    ...HOME,
    channel: 'c',
    thread: 't1',
    id: 'case-1',
    openedBy: 'ada',
    verdict: 'reputation',
    report: '{"é":"😀"}',
    tally: null,
    evidence: ['a'.repeat(64)],
    revision: 1,
    createdAt: NOW,
    updatedAt: NOW,
    ...changes,
  };
}

export function aRequest(changes: Partial<NewHoursRequest> = {}): NewHoursRequest {
  return {
    ...HOME,
    channel: 'c',
    thread: 't1',
    caseId: 'case-1',
    requestedBy: 'ada',
    language: 'fr',
    submissionKey: 'key-1',
    at: NOW,
    form: {
      name: 'Ada',
      email: 'ada@shop.example',
      company: 'Shop',
      sendingDomains: ['news.shop.example'],
      sourceIps: ['192.0.2.1'],
      since: 'hier',
      providers: 'Yahoo',
      evidence: '421 4.7.0 [TSS04]\nligne deux',
      changes: '',
      tried: '',
      contract: '',
    },
    ...changes,
  };
}

export function aWatch(changes: Partial<Watch> = {}): Watch {
  return {
    ...HOME,
    channel: 'c',
    thread: 't1',
    id: 'watch-1',
    user: 'ada',
    locale: 'fr-FR',
    domain: 'shop.example',
    selectors: ['s1'],
    fingerprint: { 'dmarc-policy': 'none' },
    createdAt: NOW,
    checkedAt: NOW,
    nextAt: NOW + DAY,
    ...changes,
  };
}

/** A store for one test, and how to close it and open it again. */
export async function openSubject(make: () => Promise<StoreUnderTest>) {
  const subject = await make();
  let store = await subject.open();
  onTestFinished(async () => {
    await store.close();
    await subject.destroy();
  });
  const reopen = async () => {
    await store.close();
    store = await subject.open();
    return store;
  };
  return { store, reopen };
}

/** What every store must answer, whatever the database below it. */
export function describeStore(name: string, make: () => Promise<StoreUnderTest>): void {
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

    test('a forgotten case is gone with its votes, the request made from it stays', async () => {
      const { store } = await opened();
      await store.cases.save(aCase());
      await store.hours.submit(aRequest());
      await store.feedback.vote({ ...HOME, caseId: 'case-1', user: 'ada', vote: 'up', verdict: 'reputation', at: NOW });
      expect(await store.cases.forget(aCase())).toBe(true);
      expect(await store.cases.forget(aCase())).toBe(false);
      expect(await store.cases.ofThread(aCase())).toBeNull();
      expect(await store.feedback.totals()).toEqual([]);
      expect(await store.hours.byNumber(HOME, 'H-2026-0001')).not.toBeNull();
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
      await store.cases.forget(aCase());
      await store.cases.save(aCase(), [yahoo]);
      await store.forgetUser(HOME, 'ada');
      await store.cases.save(aCase({ updatedAt: NOW - 40 * DAY }), [yahoo]);
      await store.purgeBefore(NOW - 30 * DAY);
      expect(await store.cases.seenAt(HOME, [yahoo.place], 10)).toEqual([]);
      await store.cases.save(aCase());
      expect(await store.cases.seenAt(HOME, [yahoo.place], 10)).toEqual([]);
    });
  });

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

  describe(`${name}: requests for hours`, () => {
    test('numbers count up per workspace and year, without gaps', async () => {
      const { store } = await opened();
      const numberOf = async (changes: Partial<NewHoursRequest>) =>
        (await store.hours.submit(aRequest(changes))).request.number;
      expect(await numberOf({ submissionKey: 'a' })).toBe('H-2026-0001');
      expect(await numberOf({ submissionKey: 'b' })).toBe('H-2026-0002');
      expect(await numberOf({ submissionKey: 'a', ...AWAY })).toBe('H-2026-0001');
      expect(await numberOf({ submissionKey: 'c', at: Date.UTC(2027, 0, 1) })).toBe('H-2027-0001');
      expect(await numberOf({ submissionKey: 'd' })).toBe('H-2026-0003');
    });

    test('the same submission sent twice is one request', async () => {
      const { store } = await opened();
      const first = await store.hours.submit(aRequest());
      const second = await store.hours.submit(aRequest({ at: NOW + 5 }));
      expect(first.created).toBe(true);
      expect(second).toEqual({ request: first.request, created: false });
      expect((await store.hours.submit(aRequest({ submissionKey: 'other' }))).request.number).toBe('H-2026-0002');
    });

    test('twenty submissions at once, each sent twice, get twenty numbers in a row', async () => {
      const { store } = await opened();
      const keys = Array.from({ length: 20 }, (_, index) => `key-${index}`);
      const done = await Promise.all(
        [...keys, ...keys].map((submissionKey) => store.hours.submit(aRequest({ submissionKey }))),
      );
      const numbers = new Set(done.map(({ request }) => request.number));
      expect([...numbers].sort()).toEqual(keys.map((_, index) => `H-2026-${String(index + 1).padStart(4, '0')}`));
      expect(done.filter(({ created }) => created)).toHaveLength(20);
    });

    test('a request comes back as it was stored', async () => {
      const { store, reopen } = await opened();
      const { request } = await store.hours.submit(aRequest());
      expect(request).toMatchObject({ state: 'requested', createdAt: NOW, form: aRequest().form });
      expect(await (await reopen()).hours.byNumber(HOME, request.number)).toEqual(request);
    });

    test('it goes from requested to claimed to closed, and its history says who and when', async () => {
      const { store } = await opened();
      await store.hours.submit(aRequest());
      const options = { workspace: HOME, number: 'H-2026-0001', by: 'expert', at: NOW + 1 };
      expect(await claimRequest(store, options)).toMatchObject({ ok: true, request: { state: 'claimed' } });
      expect(await closeRequest(store, { ...options, at: NOW + 2 })).toMatchObject({ ok: true });
      expect((await store.hours.byNumber(HOME, 'H-2026-0001'))?.history).toEqual([
        { state: 'requested', by: 'ada', at: NOW },
        { state: 'claimed', by: 'expert', at: NOW + 1 },
        { state: 'closed', by: 'expert', at: NOW + 2 },
      ]);
    });

    test('a request that is not claimed cannot be closed, an unknown one not be claimed', async () => {
      const { store } = await opened();
      await store.hours.submit(aRequest());
      const options = { workspace: HOME, number: 'H-2026-0001', by: 'expert', at: NOW };
      expect(await closeRequest(store, options)).toMatchObject({ ok: false, problem: 'out-of-turn' });
      expect(await claimRequest(store, { ...options, workspace: AWAY })).toEqual({ ok: false, problem: 'unknown' });
    });

    test('of two experts who claim at once, one gets it', async () => {
      const { store } = await opened();
      await store.hours.submit(aRequest());
      const claim = (by: string) => claimRequest(store, { workspace: HOME, number: 'H-2026-0001', by, at: NOW });
      const results = await Promise.all([claim('x'), claim('y')]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await store.hours.byNumber(HOME, 'H-2026-0001'))?.history).toHaveLength(2);
    });

    test('a user’s own requests are listed newest first', async () => {
      const { store } = await opened();
      await store.hours.submit(aRequest({ submissionKey: 'a' }));
      await store.hours.submit(aRequest({ submissionKey: 'b', at: NOW + 1 }));
      await store.hours.submit(aRequest({ submissionKey: 'c', requestedBy: 'bob' }));
      const listed = await store.hours.requestedBy(HOME, 'ada', 10);
      expect(listed.map(({ number }) => number)).toEqual(['H-2026-0002', 'H-2026-0001']);
      expect(await store.hours.requestedBy(HOME, 'ada', 1)).toHaveLength(1);
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

  describe(`${name}: forgetting`, () => {
    test('forgetting a user deletes their cases, requests and votes, and nobody else’s', async () => {
      const { store } = await opened();
      await store.cases.save(aCase());
      await store.cases.save(aCase({ id: 'case-2', thread: 't2', openedBy: 'bob' }));
      await store.hours.submit(aRequest({ submissionKey: 'a' }));
      await store.hours.submit(aRequest({ submissionKey: 'b', requestedBy: 'bob' }));
      await claimRequest(store, { workspace: HOME, number: 'H-2026-0002', by: 'ada', at: NOW });
      await store.feedback.vote({ ...HOME, caseId: 'case-2', user: 'ada', vote: 'up', verdict: 'x', at: NOW });
      await store.feedback.vote({ ...HOME, caseId: 'case-1', user: 'bob', vote: 'up', verdict: 'x', at: NOW });
      await store.feedback.vote({ ...HOME, caseId: 'case-2', user: 'bob', vote: 'down', verdict: 'x', at: NOW });
      expect(await store.forgetUser(HOME, 'ada')).toEqual({ cases: 1, requests: 1, feedback: 2, watches: 0 });
      expect(await store.cases.ofThread(aCase())).toBeNull();
      expect(await store.cases.byId(HOME, 'case-2')).not.toBeNull();
      expect(await store.hours.requestedBy(HOME, 'ada', 10)).toEqual([]);
      expect((await store.hours.byNumber(HOME, 'H-2026-0002'))?.history.map(({ by }) => by)).toEqual(['bob', '']);
      expect(await store.feedback.totals()).toEqual([{ verdict: 'x', up: 0, down: 1 }]);
    });

    test('a number is never used again after its request was forgotten', async () => {
      const { store } = await opened();
      await store.hours.submit(aRequest());
      await store.forgetUser(HOME, 'ada');
      expect((await store.hours.submit(aRequest({ submissionKey: 'b' }))).request.number).toBe('H-2026-0002');
    });

    test('forgetting a workspace leaves the others as they are', async () => {
      const { store } = await opened();
      await store.cases.save(aCase());
      await store.cases.save(aCase({ ...AWAY, id: 'case-2' }));
      await store.hours.submit(aRequest());
      expect(await store.forgetWorkspace(HOME)).toEqual({ cases: 1, requests: 1, feedback: 0, watches: 0 });
      expect(await store.cases.ofThread(aCase())).toBeNull();
      expect(await store.cases.byId(AWAY, 'case-2')).not.toBeNull();
      expect((await store.hours.submit(aRequest())).request.number).toBe('H-2026-0001');
    });

    test('purging deletes what is old, but no request that is still open', async () => {
      const { store } = await opened();
      await store.cases.save(aCase({ updatedAt: NOW - 40 * DAY }));
      await store.cases.save(aCase({ id: 'case-2', thread: 't2' }));
      await store.hours.submit(aRequest({ submissionKey: 'open', at: NOW - 40 * DAY }));
      await store.hours.submit(aRequest({ submissionKey: 'done', at: NOW - 40 * DAY }));
      const old = { workspace: HOME, number: 'H-2026-0002', by: 'expert', at: NOW - 39 * DAY };
      await claimRequest(store, old);
      await closeRequest(store, old);
      expect(await store.purgeBefore(NOW - 30 * DAY)).toEqual({ cases: 1, requests: 1, feedback: 0, watches: 0 });
      expect(await store.cases.byId(HOME, 'case-2')).not.toBeNull();
      expect((await store.hours.requestedBy(HOME, 'ada', 10)).map(({ number }) => number)).toEqual(['H-2026-0001']);
    });

    test('users and cases are counted for what they opened', async () => {
      const { store } = await opened();
      await store.cases.save(aCase());
      expect(await store.cases.countOpenedBy(HOME, 'ada')).toBe(1);
      expect(await store.cases.countOpenedBy(AWAY, 'ada')).toBe(0);
      await store.ping();
    });
  });
}
