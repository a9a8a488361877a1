import { expect, onTestFinished, test } from 'vitest';
import { type AddEvidencePorts, addEvidence } from '../../src/cases/add-evidence.ts';
import { itemFromText } from '../../src/intake/intake-items.ts';
import { TIMEOUT, YAHOO } from '../bot/chat.ts';
import { scriptedTriage } from '../bot/scripted-triage.ts';
import { sqliteFolder } from '../store/sqlite-folder.ts';

const KEY = { platform: 'local', workspace: 'w', channel: 'c', thread: 't' };

async function room(changes: Partial<AddEvidencePorts> = {}) {
  const folder = await sqliteFolder();
  const store = await folder.open();
  onTestFinished(async () => {
    await store.close();
    await folder.destroy();
  });
  const ports: AddEvidencePorts = {
    store,
    now: () => 1,
    newId: () => 'case-1',
    triage: (items, options) => scriptedTriage(items, options, { now: () => 1 }),
    ...changes,
  };
  const add = (...texts: string[]) =>
    addEvidence(
      { key: KEY, user: 'ada', language: 'en', items: texts.map((text, at) => itemFromText(`${at}.log`, text)) },
      ports,
    );
  return { store, add };
}

test('the first evidence opens a case, the second revises it', async () => {
  const { add, store } = await room();
  expect(await add(TIMEOUT)).toMatchObject({ kind: 'judged', change: null, repeated: 0, apart: false });
  expect(await add(YAHOO)).toMatchObject({
    kind: 'judged',
    change: { from: 'inconclusive', to: 'reputation', failedFrom: 1, failedTo: 2 },
  });
  expect(await store.cases.ofThread(KEY)).toMatchObject({ id: 'case-1', revision: 2, verdict: 'reputation' });
});

test('evidence in any order gives the same counts', async () => {
  const one = await room();
  const two = await room();
  await one.add(TIMEOUT);
  await two.add(YAHOO);
  const [first, second] = [await one.add(YAHOO), await two.add(TIMEOUT)];
  if (first.kind !== 'judged' || second.kind !== 'judged') throw new Error('both are judged');
  expect(first.report).toEqual(second.report);
});

test('the same bytes twice in one message are counted once', async () => {
  const { add } = await room();
  expect(await add(YAHOO, YAHOO)).toMatchObject({ kind: 'judged', repeated: 1, report: { input: { failed: 1 } } });
});

test('what could not be read is not taken for known the next time', async () => {
  const { add, store } = await room();
  expect(await add('a poem')).toMatchObject({ kind: 'unreadable' });
  expect(await store.cases.ofThread(KEY)).toBeNull();
  expect(await add('a poem')).toMatchObject({ kind: 'unreadable' });
});

test('a tally that was too large to keep is told, and the new evidence is judged by itself', async () => {
  const { add, store } = await room();
  await add(TIMEOUT);
  const stored = await store.cases.ofThread(KEY);
  if (stored === null) throw new Error('the case is stored');
  await store.cases.save({ ...stored, tally: null });
  expect(await add(YAHOO)).toMatchObject({ kind: 'judged', apart: true, report: { input: { failed: 1 } } });
});

test('a case written by another version starts afresh under its own id', async () => {
  const { add, store } = await room();
  await add(TIMEOUT);
  const stored = await store.cases.ofThread(KEY);
  if (stored === null) throw new Error('the case is stored');
  await store.cases.save({ ...stored, report: '{"schemaVersion":99}' });
  expect(await add(TIMEOUT)).toMatchObject({ kind: 'judged', change: null, stored: { id: 'case-1', revision: 2 } });
});

test('a case that is deleted while its evidence is judged stays deleted', async () => {
  const { add, store } = await room({
    triage: async (items, options) => {
      const result = await scriptedTriage(items, options, { now: () => 1 });
      await store.forgetUser(KEY, 'ada');
      return result;
    },
  });
  await add(TIMEOUT);
  expect(await store.cases.ofThread(KEY)).not.toBeNull();
  expect(await add(YAHOO)).toMatchObject({ kind: 'unreadable', problem: { id: 'stopped' } });
  expect(await store.cases.ofThread(KEY)).toBeNull();
});

test('what is stopped in the moment between its verdict and its storing is not stored', async () => {
  const controller = new AbortController();
  const { add, store } = await room({
    signal: controller.signal,
    triage: async (items, options) => {
      const result = await scriptedTriage(items, options, { now: () => 1 });
      controller.abort();
      return result;
    },
  });
  expect(await add(YAHOO)).toMatchObject({ kind: 'unreadable', problem: { id: 'stopped' } });
  expect(await store.cases.ofThread(KEY)).toBeNull();
});

test('a chat without threads begins a new case after half a day of silence; the old one stays under its id', async () => {
  let clock = 0;
  let cases = 0;
  const chat = { ...KEY, thread: KEY.channel };
  const { store } = await room();
  const ports: AddEvidencePorts = {
    store,
    now: () => clock,
    newId: () => `case-${++cases}`,
    triage: (items, options) => scriptedTriage(items, options, { now: () => clock }),
  };
  const add = (text: string) =>
    addEvidence({ key: chat, user: 'ada', language: 'en', items: [itemFromText('a.log', text)] }, ports);
  await add(TIMEOUT);
  clock = 11 * 3_600_000;
  expect(await add(YAHOO)).toMatchObject({ kind: 'judged', stored: { id: 'case-1', revision: 2 } });
  clock += 13 * 3_600_000;
  expect(await add('a poem')).toMatchObject({ kind: 'unreadable' });
  expect(await store.cases.ofThread(chat)).toMatchObject({ id: 'case-1' });
  expect(await add(YAHOO)).toMatchObject({ kind: 'judged', change: null, stored: { id: 'case-2', revision: 1 } });
  expect(await store.cases.ofThread(chat)).toMatchObject({ id: 'case-2' });
  expect(await store.cases.byId(chat, 'case-1')).toMatchObject({ revision: 2, thread: 'case-1' });
});

test('a thread of a channel stays one case however long it is silent', async () => {
  let clock = 0;
  const { store, add } = await room({ now: () => clock });
  await add(TIMEOUT);
  clock = 90 * 24 * 3_600_000;
  expect(await add(YAHOO)).toMatchObject({ kind: 'judged', stored: { revision: 2 } });
  expect(await store.cases.ofThread(KEY)).toMatchObject({ revision: 2 });
});
