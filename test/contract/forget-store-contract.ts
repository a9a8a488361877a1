import { describe, expect, test } from 'vitest';
import { claimRequest, closeRequest } from '../../src/hours/advance-request.ts';
import { AWAY, aCase, aRequest, DAY, HOME, NOW, openSubject, type StoreUnderTest } from './store-under-test.ts';

/** What every store must delete, and what it must leave, whatever the database below it. */
export function describeForgetting(name: string, make: () => Promise<StoreUnderTest>): void {
  const opened = () => openSubject(make);

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

    test('forgetting a workspace takes its experts out of the requests of others, and the cards that stood in it', async () => {
      const { store } = await opened();
      const { request } = await store.hours.submit(aRequest());
      const actor = { by: 'eve', name: 'Eve', from: AWAY };
      await claimRequest(store, { workspace: HOME, number: request.number, ...actor, at: NOW });
      const note = { id: 'n', kind: 'question', text: 'Which IP?', at: NOW, ...actor } as const;
      await store.hours.addNote(request, { note, deliveries: [] });
      const card = { destination: 'chat slack T1/C', channel: 'C', message: '1.1' };
      await store.hours.saveCard(request, { ...card, ...AWAY });
      await store.hours.saveCard(request, { ...card, ...AWAY, destination: 'chat slack T2/C', workspace: 'T2' });
      await store.forgetWorkspace(AWAY);
      expect((await store.hours.byNumber(HOME, request.number))?.history).toEqual([
        { state: 'requested', by: 'ada', at: NOW },
        { state: 'claimed', by: '', from: AWAY, at: NOW },
      ]);
      expect(await store.hours.notesOf(request)).toMatchObject([{ by: '', text: 'Which IP?' }]);
      expect(JSON.stringify(await store.hours.notesOf(request))).not.toContain('Eve');
      expect((await store.hours.cardsOf(request)).map(({ workspace }) => workspace)).toEqual(['T2']);
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
