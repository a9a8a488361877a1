import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { noticeAnswer } from '../../src/bot/answers/notice-answer.ts';
import type { BotPorts } from '../../src/bot/bot-ports.ts';
import type { Conversation, WorkPlan } from '../../src/bot/conversation.ts';
import type { Inbound } from '../../src/bot/inbound.ts';
import { itemFromFile, itemFromText } from '../../src/intake/intake-items.ts';
import { triage } from '../../src/triage.ts';
import { chat, NOW, YAHOO } from './chat.ts';
import { blocksOf, recordingConversation, theBlock } from './recording-conversation.ts';
import { scriptedTriage } from './scripted-triage.ts';

type Triage = BotPorts['triage'];

/** A reading of 20 MB that takes as long as the test wants, and tells how far it is. */
async function slowReading(conversationOf: (made: Conversation) => Conversation = (made) => made) {
  let now = NOW;
  let begun = (): void => undefined;
  let end = (): void => undefined;
  let onRead: ((bytes: number) => void) | undefined;
  const reading = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const slow: Triage = async (items, options, ports) => {
    onRead = ports.onRead;
    const ended = new Promise<'read' | 'stopped'>((resolve) => {
      end = () => resolve('read');
      ports.signal?.addEventListener('abort', () => resolve('stopped'));
    });
    begun();
    if (ports.signal?.aborted || (await ended) === 'stopped')
      return { ok: false, problem: { id: 'stopped', values: {} } };
    return scriptedTriage(items, options, ports);
  };
  const talk = await chat({ triage: slow, now: () => now });
  const { conversation, posts, statuses } = recordingConversation();
  const files = [{ ...itemFromText('mail.log', YAHOO), size: 20_000_000 }];
  const inbound: Inbound = { kind: 'message', place: talk.place, text: '', files };
  const done = talk.bot.handle(inbound, conversationOf(conversation));
  await reading;
  return {
    ...talk,
    posts,
    statuses,
    done,
    end: () => end(),
    read: async (bytes: number, milliseconds: number) => {
      now += milliseconds;
      onRead?.(bytes);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test('how far a large file is, is told at most every two seconds', async () => {
  const { read, statuses, end, done, posts } = await slowReading();
  await read(1_000_000, 1000);
  await read(6_000_000, 1000);
  await read(7_000_000, 500);
  await read(12_000_000, 1500);
  end();
  await done;
  expect(statuses.slice(1)).toEqual(['Reading: 6 MB of 20 MB (30%)…', 'Reading: 12 MB of 20 MB (60%)…', null]);
  expect(posts).toHaveLength(1);
});

test('where no status can be shown, one message is updated in place and becomes the verdict', async () => {
  const { read, end, done, posts } = await slowReading((made) => ({ ...made, showsStatus: false }));
  await read(6_000_000, 2000);
  expect(posts[0]?.summary).toContain('6 MB of 20 MB');
  await read(12_000_000, 2000);
  expect(posts).toHaveLength(1);
  expect(posts[0]?.summary).toContain('12 MB of 20 MB');
  end();
  await done;
  expect(posts).toHaveLength(1);
  expect(blocksOf(posts[0] as never, 'verdict')).toHaveLength(1);
});

test('where steps can be shown they are, and the answer takes their place', async () => {
  const plans: WorkPlan[] = [];
  const { read, end, done, posts, statuses } = await slowReading((made) => ({
    ...made,
    showSteps: async (plan) => {
      plans.push(plan);
      return plans.length === 1 ? made.post(noticeAnswer('steps', 'en')) : 'm1';
    },
  }));
  await read(6_000_000, 2000);
  await read(12_000_000, 2000);
  expect(plans[1]?.stop.action).toBe('stop-triage');
  expect(plans[1]?.steps.map(({ title, state }) => `${state} ${title}`)).toEqual([
    'running Reading: 12 MB of 20 MB (60%)…',
    'waiting Judge',
    'waiting Write the answer',
  ]);
  expect(statuses).toHaveLength(1);
  end();
  await done;
  expect(posts).toHaveLength(1);
  expect(blocksOf(posts[0] as never, 'verdict')).toHaveLength(1);
});

test('steps that cannot be shown any more give way to the other ways', async () => {
  let times = 0;
  const { read, end, done, posts, statuses } = await slowReading((made) => ({
    ...made,
    showSteps: async () => {
      times += 1;
      return null;
    },
  }));
  await read(6_000_000, 2000);
  await read(12_000_000, 2000);
  expect(times).toBe(1);
  expect(statuses.slice(1)).toEqual(['Reading: 6 MB of 20 MB (30%)…', 'Reading: 12 MB of 20 MB (60%)…']);
  end();
  await done;
  expect(posts).toHaveLength(1);
});

test('long work shows a button to stop, and what it stops counts nothing', async () => {
  const { read, press: _, bot, place, done, posts, store, logged } = await slowReading();
  await read(6_000_000, 9000);
  const button = theBlock(posts[0] as never, 'buttons').buttons[0];
  await bot.handle(
    { kind: 'action', place, action: button?.action ?? '', value: button?.value ?? '' },
    recordingConversation().conversation,
  );
  await done;
  expect(posts.map(({ summary }) => summary)).toEqual(['Stopped. Nothing of it was counted.']);
  expect(await store.cases.ofThread(place)).toBeNull();
  expect(logged.join('\n')).toContain('bot.stopped');
});

test.each(['stop', 'Arrête !', '/deliverability stop'])(
  '“%s” stops what runs in its thread, and nothing else',
  async (text) => {
    const { bot, place, done, posts, end } = await slowReading();
    const elsewhere = recordingConversation();
    await bot.handle(
      { kind: 'message', place: { ...place, thread: 'other' }, text, files: [] },
      elsewhere.conversation,
    );
    expect(elsewhere.posts[0]?.summary).toContain('nothing to stop');
    await bot.handle({ kind: 'message', place, text, files: [] }, recordingConversation().conversation);
    await done;
    end();
    expect(posts[0]?.summary).toContain('Stopped');
  },
);

test('who asks to be forgotten ends what is read for them in another thread; nothing of it is stored afterwards', async () => {
  const { press, place, done, posts, store } = await slowReading();
  await press('forget-user', 'bob', { user: 'bob', thread: 'other' });
  expect(posts).toEqual([]);
  await press('forget-user', 'ada', { thread: 'other' });
  await done;
  expect(posts.map(({ summary }) => summary)).toEqual(['Stopped. Nothing of it was counted.']);
  expect(await store.cases.ofThread(place)).toBeNull();
});

test('when the service ends, what is being read ends with it, and nothing begins any more', async () => {
  const { bot, done, posts, say } = await slowReading();
  await bot.close();
  await done;
  expect(posts[0]?.summary).toContain('Stopped');
  expect((await say(`${YAHOO}\n${YAHOO}`)).summary).toContain('Stopped');
});

test('a progress that cannot be told does not harm the answer', async () => {
  const failing = (made: Conversation): Conversation => ({
    ...made,
    showsStatus: false,
    update: () => Promise.reject(new Error('message_not_found')),
  });
  const { read, end, done, posts } = await slowReading(failing);
  await read(6_000_000, 2000);
  await read(9_000_000, 2000);
  end();
  await done;
  expect(blocksOf(posts.at(-1) as never, 'verdict')).toHaveLength(1);
});

test('a worker that reads a large log tells how far it is and ends at once when it is stopped', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mailtriage-stop-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const line =
    'Nov 25 08:00:01 mx postfix/smtp[12]: 4B0001Z1xA: to=<*@yahoo.fr>, relay=mx.yahoo.fr[192.0.2.1]:25, delay=1, dsn=4.7.0, status=deferred (host mx.yahoo.fr[192.0.2.1] said: 421 4.7.0 [TSS04] deferred)\n';
  const path = join(folder, 'mail.log');
  await writeFile(path, line.repeat(200_000));
  const controller = new AbortController();
  let told = 0;
  const result = await triage(
    [itemFromFile(path)],
    { language: 'en' },
    {
      now: Date.now,
      signal: controller.signal,
      onRead: (bytes) => {
        told = bytes;
        controller.abort();
      },
    },
  );
  expect(told).toBeGreaterThan(0);
  expect(result).toMatchObject({ ok: false, problem: { id: 'stopped' } });
  const before = new AbortController();
  before.abort();
  expect(
    await triage([itemFromFile(path)], { language: 'en' }, { now: Date.now, signal: before.signal }),
  ).toMatchObject({
    ok: false,
    problem: { id: 'stopped' },
  });
  expect(
    await triage([itemFromText('paste', line)], { language: 'en' }, { now: Date.now, signal: before.signal }),
  ).toMatchObject({ ok: false, problem: { id: 'stopped' } });
});
