import { afterEach, describe, expect, test } from 'vitest';
import type { BotPorts } from '../../src/bot/bot-ports.ts';
import { messagesOf } from '../../src/bot/messages/messages-of.ts';
import { triage } from '../../src/triage.ts';
import { SHORT_PASTE } from '../contract/chat-texts.ts';
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from './fake/fake-slack.ts';
import type { Person } from './fake/person.ts';
import { ALL_SCOPES } from './fake/populate.ts';
import { readMessage } from './fake/read-message.ts';
import type { FakeChannel, StoredMessage } from './fake/world.ts';
import { eventually, type RunningSlackBot, runSlackBot } from './run-slack-bot.ts';

const { stopped } = messagesOf('en').channel;
const VERDICT = 'Sender reputation';

let slack: FakeSlack;
let bot: RunningSlackBot;
let ada: Person;
let room: FakeChannel;

/** How the reading goes on: the tests decide. */
let reading: {
  readonly read: (bytes: number, seconds: number) => void;
  readonly end: () => void;
  readonly fail: () => void;
} | null;

async function start(fake: FakeSlackOptions = {}): Promise<void> {
  reading = null;
  let skew = 0;
  const slow: BotPorts['triage'] = async (items, options, ports) => {
    const outcome = await new Promise<'read' | 'stopped'>((resolve, reject) => {
      ports.signal?.addEventListener('abort', () => resolve('stopped'));
      reading = {
        read: (bytes, seconds) => {
          skew += seconds * 1000;
          ports.onRead?.(bytes);
        },
        end: () => resolve('read'),
        fail: () => reject(new Error('a fault')),
      };
    });
    if (outcome === 'stopped') return { ok: false, problem: { id: 'stopped', values: {} } };
    return triage(items, options, ports);
  };
  slack = await startFakeSlack(fake);
  bot = await runSlackBot(slack, { bot: { triage: slow }, now: () => Date.now() + skew });
  ada = slack.person({ name: 'ada' });
  room = slack.channel({ members: [ada.user.id] });
}

afterEach(async () => {
  reading?.end();
  expect(slack.complaints()).toEqual([]);
  await bot.stop();
  await slack.close();
});

async function asks(channel: FakeChannel = ada.direct): Promise<string> {
  reading = null;
  const mention = channel === room ? `<@${slack.workspace.botUser}> ` : '';
  const { message } = await ada.says(channel, `${mention}${SHORT_PASTE}`);
  await eventually('the reading', () => reading !== null);
  return message.ts;
}

async function reads(megabytes: number, seconds: number, method: string): Promise<void> {
  const before = slack.calls(method).length;
  reading?.read(megabytes * 1_000_000, seconds);
  await eventually(method, () => {
    // Not heard while something is still being told.
    reading?.read(megabytes * 1_000_000, 0);
    return slack.calls(method).length > before;
  });
}

async function answered(channel: FakeChannel, thread: string): Promise<readonly StoredMessage[]> {
  reading?.end();
  await bot.adapter.settled();
  await slack.quiet();
  return slack.answersIn(channel, thread);
}

const textOf = (message: StoredMessage | undefined) => (message === undefined ? '' : readMessage(message.body).text);
/** The fake writes a task as a line of the message's text. */
const stepsIn = (message: StoredMessage | undefined) => String(message?.body['text']);
const logged = (part: string) => bot.lines.filter((line) => line.includes(part));

describe('a long reading in a direct message', () => {
  test('shows its steps as they go, with a button to stop, and becomes the one answer', async () => {
    await start();
    const thread = await asks();
    await reads(6, 3, 'chat.startStream');
    const [steps] = slack.answersIn(ada.direct, thread);
    expect(stepsIn(steps)).toContain('[in_progress] Reading: 6 MB so far…');
    expect(stepsIn(steps)).toContain('[pending] Judge');
    expect(steps === undefined ? [] : readMessage(steps.body).buttons.map(({ action }) => action)).toEqual([
      'stop-triage',
    ]);
    await reads(12, 3, 'chat.appendStream');
    expect(stepsIn(slack.answersIn(ada.direct, thread)[0])).toContain('[in_progress] Reading: 12 MB so far…');

    const [answer, ...others] = await answered(ada.direct, thread);
    expect(others).toEqual([]);
    expect(answer?.ts).toBe(steps?.ts);
    expect(textOf(answer)).toContain(VERDICT);
    expect(JSON.stringify(answer?.body)).not.toMatch(/stop-triage|\[complete\]|Reading/);
    const judged = slack.calls('chat.appendStream').at(-1)?.args['chunks'];
    expect(judged).toMatchObject([
      { id: 'read', status: 'complete' },
      { id: 'judge', status: 'in_progress' },
    ]);
    expect(slack.statusIn(ada.direct, thread)).toBeNull();
    expect(slack.refusals()).toEqual([]);
  });

  test.each(['our own button', "Slack's own"])('%s stops it, and one message says so', async (button) => {
    await start();
    const thread = await asks();
    await reads(6, 3, 'chat.startStream');
    const [steps] = slack.answersIn(ada.direct, thread);
    if (button === "Slack's own") await ada.stops(ada.direct, thread);
    else if (steps !== undefined) await ada.presses(steps, 'stop-triage');
    expect((await answered(ada.direct, thread)).map(textOf)).toEqual([stopped]);
  });

  test('a workspace that streams nothing gets a status and one message; it is not asked again', async () => {
    await start();
    slack.fail({ method: 'chat.startStream', error: 'missing_scope', times: 9 });
    const thread = await asks();
    await reads(6, 3, 'chat.startStream');
    await reads(12, 9, 'chat.postMessage');
    await reads(20, 3, 'chat.update');
    const [answer, ...others] = await answered(ada.direct, thread);
    expect(others).toEqual([]);
    expect(textOf(answer)).toContain(VERDICT);
    const second = await asks();
    await reads(6, 3, 'assistant.threads.setStatus');
    expect((await answered(ada.direct, second)).map(textOf)).toEqual([expect.stringContaining(VERDICT)]);
    expect(slack.calls('chat.startStream')).toHaveLength(1);
  });

  test('a stream that Slack closes goes on as a message that is updated', async () => {
    await start();
    const thread = await asks();
    await reads(6, 3, 'chat.startStream');
    slack.world.clock.advance(301_000);
    await reads(12, 3, 'chat.update');
    const [shown] = slack.answersIn(ada.direct, thread);
    expect(textOf(shown)).toContain('Reading: 12 MB so far…');
    const [answer, ...others] = await answered(ada.direct, thread);
    expect(others).toEqual([]);
    expect(answer?.ts).toBe(shown?.ts);
    expect(textOf(answer)).toContain(VERDICT);
  });

  test('a streamed message that cannot be changed goes, and the answer is posted', async () => {
    await start();
    const thread = await asks();
    await reads(6, 3, 'chat.startStream');
    slack.fail({ method: 'chat.update', error: 'streaming_state_conflict', times: 9 });
    expect((await answered(ada.direct, thread)).map(textOf)).toEqual([expect.stringContaining(VERDICT)]);
    expect(slack.calls('chat.delete')).toHaveLength(1);
  });

  test('an append that fails for the moment costs nothing', async () => {
    await start();
    const thread = await asks();
    await reads(6, 3, 'chat.startStream');
    slack.fail({ method: 'chat.appendStream', retryAfter: 30 });
    await reads(12, 3, 'chat.appendStream');
    const [answer, ...others] = await answered(ada.direct, thread);
    expect(others).toEqual([]);
    expect(textOf(answer)).toContain(VERDICT);
    expect(logged('slack.no-stream')).toEqual([]);
  });

  test('blocks that a stream does not take yet are left out', async () => {
    await start();
    const holdsBlocks = (args: Readonly<Record<string, unknown>>) => JSON.stringify(args).includes('stop-triage');
    slack.fail({ method: 'chat.startStream', error: 'invalid_chunks', times: 9, when: holdsBlocks });
    const thread = await asks();
    await reads(6, 3, 'chat.startStream');
    await eventually('the steps', () => slack.answersIn(ada.direct, thread)[0]);
    expect((await answered(ada.direct, thread)).map(textOf)).toEqual([expect.stringContaining(VERDICT)]);
  });

  test('a fault leaves no steps behind', async () => {
    await start();
    const thread = await asks();
    await reads(6, 3, 'chat.startStream');
    reading?.fail();
    expect((await answered(ada.direct, thread)).map(textOf)).toEqual([expect.stringContaining(messagesOf('en').fault)]);
  });
});

test('in a channel nothing is streamed: a status, then one message that is updated and becomes the answer', async () => {
  await start();
  const thread = await asks(room);
  await reads(6, 3, 'assistant.threads.setStatus');
  await reads(12, 9, 'chat.postMessage');
  await reads(20, 3, 'chat.update');
  const [answer, ...others] = await answered(room, thread);
  expect(others).toEqual([]);
  expect(textOf(answer)).toContain(VERDICT);
  expect(slack.calls('chat.startStream')).toEqual([]);
});

describe('eyes on a message', () => {
  test('they stand while the bot is at work on it, and go with the answer', async () => {
    await start();
    const thread = await asks(room);
    await eventually('the eyes', () => slack.world.reactions.has(`${room.id}/${thread}/eyes`));
    await answered(room, thread);
    expect([...slack.world.reactions]).toEqual([]);
    expect(slack.refusals()).toEqual([]);
  });

  test('not on what is answered at once, nor on what the bot overhears', async () => {
    await start();
    await ada.says(ada.direct, 'help');
    await ada.says(room, 'what a day');
    await bot.adapter.settled();
    expect(slack.calls('reactions.add')).toEqual([]);
  });

  test('not where the workspace granted no reactions:write', async () => {
    await start({ scopes: ALL_SCOPES.filter((scope) => scope !== 'reactions:write') });
    const thread = await asks(room);
    await reads(6, 3, 'assistant.threads.setStatus');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await answered(room, thread);
    expect(slack.calls('reactions.add')).toEqual([]);
  });
});

describe('the bot comes into a channel', () => {
  const withRead: FakeSlackOptions = { scopes: [...ALL_SCOPES, 'channels:read'] };

  test('it greets the channel once', async () => {
    await start(withRead);
    const joined = slack.channel({ withBot: false, members: [ada.user.id] });
    await ada.invitesBot(joined);
    await bot.adapter.settled();
    const [welcome, ...others] = slack.answersIn(joined);
    expect(others).toEqual([]);
    expect(textOf(welcome)).toContain('why mail is not getting through');
    await ada.invitesBot(joined);
    await bot.adapter.settled();
    expect(slack.answersIn(joined)).toHaveLength(1);
  });

  test('others come and go unheeded', async () => {
    await start(withRead);
    const event = { type: 'member_joined_channel', user: ada.user.id, channel: room.id, channel_type: 'C' };
    await slack.event({ ...event, team: slack.workspace.id, event_ts: slack.world.clock.nextTs() });
    await bot.adapter.settled();
    expect(slack.answersIn(room)).toEqual([]);
  });
});
