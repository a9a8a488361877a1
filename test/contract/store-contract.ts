import { describe, expect, onTestFinished, test } from 'vitest';
import type { StoredCase } from '../../src/cases/stored-case.ts';
import { claimRequest, closeRequest } from '../../src/hours/advance-request.ts';
import type { NewHoursRequest } from '../../src/hours/hours-request.ts';
import type { Store } from '../../src/store/store.ts';

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

/** What every store must answer, whatever the database below it. */
export function describeStore(name: string, make: () => Promise<StoreUnderTest>): void {
  const opened = async () => {
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
  };

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
      expect(await store.forgetUser(HOME, 'ada')).toEqual({ cases: 1, requests: 1, feedback: 2 });
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
      expect(await store.forgetWorkspace(HOME)).toEqual({ cases: 1, requests: 1, feedback: 0 });
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
      expect(await store.purgeBefore(NOW - 30 * DAY)).toEqual({ cases: 1, requests: 1, feedback: 0 });
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
