import { describe, expect, test } from 'vitest';
import { claimRequest, closeRequest } from '../../src/hours/advance-request.ts';
import type { NewHoursRequest } from '../../src/hours/hours-request.ts';
import { AWAY, aRequest, HOME, NOW, openSubject, type StoreUnderTest } from './store-under-test.ts';

/** What every store must answer about requests for hours, whatever the database below it. */
export function describeRequestStore(name: string, make: () => Promise<StoreUnderTest>): void {
  const opened = () => openSubject(make);

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
}
