import { describe, expect, test } from 'vitest';
import { claimRequest, closeRequest, reopenRequest } from '../../src/hours/advance-request.ts';
import type { HoursNote } from '../../src/hours/hours-note.ts';
import type { NewDelivery } from '../../src/hours/outbox.ts';
import { AWAY, aCase, aRequest, DAY, HOME, NOW, openSubject, type StoreUnderTest } from './store-under-test.ts';

/** What every store must answer about a request's life and about channels, whatever the database below it. */
export function describeHoursStore(name: string, make: () => Promise<StoreUnderTest>): void {
  const opened = () => openSubject(make);

  describe(`${name}: what follows from a request`, () => {
    const delivery = (id: string, changes: Partial<NewDelivery> = {}): NewDelivery => ({
      id,
      destination: 'email',
      event: 'requested',
      detail: '',
      at: NOW,
      ...changes,
    });
    const note = (changes: Partial<HoursNote> = {}): HoursNote => ({
      id: 'note-1',
      kind: 'question',
      text: 'Which IP?\n😀',
      at: NOW,
      by: 'U1',
      name: 'Eve',
      from: { platform: 'slack', workspace: 'TX' },
      ...changes,
    });
    const NUMBER = { ...HOME, number: 'H-2026-0001' };

    test('deliveries are written with the request, once', async () => {
      const { store, reopen } = await opened();
      await store.hours.submit(aRequest(), [delivery('a'), delivery('b', { destination: 'webhook' })]);
      await store.hours.submit(aRequest(), [delivery('c'), delivery('d')]);
      const due = await (await reopen()).outbox.claimDue(NOW, NOW + 1000, 10);
      expect(due).toEqual([
        { ...delivery('a'), ...NUMBER, attempts: 0 },
        { ...delivery('b', { destination: 'webhook' }), ...NUMBER, attempts: 0 },
      ]);
    });

    test('one that is due is handed out once, and again when its delivery never ended', async () => {
      const { store } = await opened();
      await store.hours.submit(aRequest(), [delivery('a')]);
      const claims = await Promise.all([1, 2, 3].map(() => store.outbox.claimDue(NOW, NOW + 1000, 10)));
      expect(claims.flat().map(({ id }) => id)).toEqual(['a']);
      expect(await store.outbox.claimDue(NOW + 999, NOW + 2000, 10)).toEqual([]);
      expect(await store.outbox.claimDue(NOW + 1000, NOW + 2000, 10)).toMatchObject([{ id: 'a', attempts: 0 }]);
    });

    test('what comes later waits for what comes first, per request and destination', async () => {
      const { store } = await opened();
      await store.hours.submit(aRequest(), [delivery('z'), delivery('a'), delivery('w', { destination: 'webhook' })]);
      await store.hours.submit(aRequest({ submissionKey: 'other' }), [delivery('o')]);
      const ids = async (now: number) => (await store.outbox.claimDue(now, now + 10, 10)).map(({ id }) => id).sort();
      expect(await ids(NOW)).toEqual(['o', 'w', 'z']);
      await store.outbox.retryAt('z', NOW + 500);
      expect(await ids(NOW + 100)).toEqual(['o', 'w']);
      await store.outbox.remove('z');
      expect(await ids(NOW + 200)).toEqual(['a', 'o', 'w']);
    });

    test('a delivery that failed counts its attempts', async () => {
      const { store } = await opened();
      await store.hours.submit(aRequest(), [delivery('a')]);
      await store.outbox.claimDue(NOW, NOW + 1, 1);
      await store.outbox.retryAt('a', NOW + 10);
      await store.outbox.retryAt('a', NOW + 20);
      expect(await store.outbox.claimDue(NOW + 19, NOW + 99, 1)).toEqual([]);
      expect(await store.outbox.claimDue(NOW + 20, NOW + 99, 1)).toMatchObject([{ id: 'a', attempts: 2 }]);
    });

    test('a change of state brings its note and its deliveries, or nothing at all', async () => {
      const { store } = await opened();
      const { request } = await store.hours.submit(aRequest());
      const options = { workspace: HOME, number: request.number, by: 'U1', at: NOW + 1 };
      const following = { note: note({ kind: 'closing' }), deliveries: [delivery('a')] };
      expect(await closeRequest(store, { ...options, following })).toMatchObject({ ok: false });
      expect(await store.hours.notesOf(request)).toEqual([]);
      expect(await store.outbox.claimDue(NOW, NOW, 10)).toEqual([]);
      await claimRequest(store, { ...options, following });
      expect(await store.hours.notesOf(request)).toEqual([note({ kind: 'closing' })]);
      expect(await store.outbox.claimDue(NOW, NOW, 10)).toHaveLength(1);
    });

    test('a note that is added twice is kept and delivered once; of a deleted request not at all', async () => {
      const { store } = await opened();
      const { request } = await store.hours.submit(aRequest());
      expect(await store.hours.addNote(request, { note: note(), deliveries: [delivery('a')] })).toBe(true);
      expect(await store.hours.addNote(request, { note: note(), deliveries: [delivery('b')] })).toBe(true);
      expect(await store.hours.notesOf(request)).toEqual([note()]);
      expect(await store.outbox.claimDue(NOW, NOW + 1, 10)).toHaveLength(1);
      const gone = { ...NUMBER, number: 'H-2026-0099' };
      expect(await store.hours.addNote(gone, { note: note({ id: 'x' }), deliveries: [] })).toBe(false);
      expect(await store.outbox.claimDue(NOW + 1, NOW + 2, 10)).toHaveLength(1);
    });

    test('an entry that is given up makes room for another, which is written only in its place', async () => {
      const { store } = await opened();
      await store.hours.submit(aRequest(), [delivery('a')]);
      const [entry] = await store.outbox.claimDue(NOW, NOW, 1);
      if (entry === undefined) throw new Error('nothing is due');
      const notice = delivery('n', { destination: 'thread', event: 'undelivered', detail: 'email' });
      await store.outbox.replace(entry, notice);
      await store.outbox.replace(entry, { ...notice, id: 'm' });
      expect(await store.outbox.claimDue(NOW, NOW + 1, 10)).toEqual([{ ...notice, ...NUMBER, attempts: 0 }]);
    });

    test('a card is found where it was last posted', async () => {
      const { store, reopen } = await opened();
      await store.hours.submit(aRequest());
      const card = {
        destination: 'chat slack TX/C1',
        platform: 'slack',
        workspace: 'TX',
        channel: 'C1',
        message: '1.1',
      };
      await store.hours.saveCard(NUMBER, card);
      await store.hours.saveCard(NUMBER, { ...card, message: '2.2' });
      const again = await reopen();
      expect(await again.hours.cardsOf(NUMBER)).toEqual([{ ...card, message: '2.2' }]);
      expect(await again.hours.cardsOf({ ...NUMBER, ...AWAY })).toEqual([]);
    });

    test('a closed request is opened again within 14 days, and can be claimed anew', async () => {
      const { store } = await opened();
      await store.hours.submit(aRequest());
      const options = { workspace: HOME, number: NUMBER.number, by: 'x' };
      expect(await reopenRequest(store, { ...options, at: NOW })).toMatchObject({ ok: false });
      await claimRequest(store, { ...options, at: NOW + 1 });
      await closeRequest(store, { ...options, at: NOW + 2 });
      expect(await reopenRequest(store, { ...options, at: NOW + 3 + 14 * DAY })).toMatchObject({ ok: false });
      expect(await reopenRequest(store, { ...options, at: NOW + 2 + 14 * DAY })).toMatchObject({
        ok: true,
        request: { state: 'requested' },
      });
      expect(await claimRequest(store, { ...options, at: NOW + 3 + 14 * DAY })).toMatchObject({ ok: true });
    });

    test('all of it goes with the request', async () => {
      const { store } = await opened();
      const card = { destination: 'x', platform: 'slack', workspace: 'TX', channel: 'C1', message: '1.1' };
      const fill = async (key: string) => {
        const { request } = await store.hours.submit(aRequest({ submissionKey: key }), [delivery(`d-${key}`)]);
        await store.hours.addNote(request, { note: note({ id: `n-${key}` }), deliveries: [] });
        await store.hours.saveCard(request, card);
        return request;
      };
      const first = await fill('a');
      await store.forgetUser(HOME, 'ada');
      const second = await fill('b');
      await store.forgetWorkspace(HOME);
      for (const request of [first, second]) {
        expect(await store.hours.notesOf(request)).toEqual([]);
        expect(await store.hours.cardsOf(request)).toEqual([]);
      }
      expect(await store.outbox.claimDue(NOW, NOW + 1, 10)).toEqual([]);
    });

    test('an expert of another workspace who is forgotten leaves no name behind, only theirs', async () => {
      const { store } = await opened();
      const { request } = await store.hours.submit(aRequest());
      const from = { platform: 'slack', workspace: 'TX' };
      await claimRequest(store, { workspace: HOME, number: request.number, by: 'U1', name: 'Eve', from, at: NOW });
      await store.hours.addNote(request, { note: note(), deliveries: [] });
      await store.hours.addNote(request, {
        note: note({ id: 'n2', by: 'U11', name: 'Bob', at: NOW + 1 }),
        deliveries: [],
      });
      await store.forgetUser({ platform: 'slack', workspace: 'TOTHER' }, 'U1');
      await store.forgetUser(HOME, 'U1');
      expect((await store.hours.byNumber(HOME, request.number))?.history.at(-1)).toMatchObject({
        by: 'U1',
        name: 'Eve',
      });
      await store.forgetUser(from, 'U1');
      const history = (await store.hours.byNumber(HOME, request.number))?.history;
      expect(history?.at(-1)).toEqual({ state: 'claimed', by: '', from, at: NOW });
      expect((await store.hours.notesOf(request)).map(({ by, name }) => [by, name])).toEqual([
        ['', undefined],
        ['U11', 'Bob'],
      ]);
    });
  });

  describe(`${name}: settings of channels`, () => {
    test('a channel has the usual settings until others are saved, in its own workspace', async () => {
      const { store, reopen } = await opened();
      expect(await store.settings.channelSettings(HOME, 'C1')).toEqual({ answers: 'mentioned', language: 'auto' });
      await store.settings.saveChannelSettings(HOME, 'C1', { answers: 'recognised', language: 'fr' });
      await store.settings.saveChannelSettings(HOME, 'C1', { answers: 'recognised', language: 'en' });
      const again = await reopen();
      expect(await again.settings.channelSettings(HOME, 'C1')).toEqual({ answers: 'recognised', language: 'en' });
      expect(await again.settings.channelSettings(AWAY, 'C1')).toEqual({ answers: 'mentioned', language: 'auto' });
      expect(await again.settings.ofWorkspace(HOME)).toEqual([
        { channel: 'C1', answers: 'recognised', language: 'en' },
      ]);
      await again.forgetWorkspace(HOME);
      expect(await again.settings.ofWorkspace(HOME)).toEqual([]);
    });

    test('a channel and a user are welcomed once each', async () => {
      const { store } = await opened();
      const welcomes = [1, 2].map(() => store.settings.welcomeOnce(HOME, 'channel', 'x'));
      expect((await Promise.all(welcomes)).sort()).toEqual([false, true]);
      expect(await store.settings.welcomeOnce(HOME, 'user', 'x')).toBe(true);
      expect(await store.settings.welcomeOnce(AWAY, 'channel', 'x')).toBe(true);
    });

    test('the cases that a user opened are listed newest first', async () => {
      const { store } = await opened();
      await store.cases.save(aCase());
      await store.cases.save(aCase({ id: 'case-2', thread: 't2', updatedAt: NOW + 5 }));
      await store.cases.save(aCase({ id: 'case-3', thread: 't3', openedBy: 'bob' }));
      expect((await store.cases.openedBy(HOME, 'ada', 10)).map(({ id }) => id)).toEqual(['case-2', 'case-1']);
      expect(await store.cases.openedBy(HOME, 'ada', 1)).toHaveLength(1);
      expect(await store.cases.openedBy(AWAY, 'ada', 10)).toEqual([]);
    });
  });
}
