import { afterEach, beforeEach, expect, test } from 'vitest';
import { triage } from '../../src/triage.ts';
import { reputationLog, SHORT_PASTE } from '../contract/chat-texts.ts';
import { eventually } from './eventually.ts';
import { invoke, message } from './fake/activities.ts';
import { type FakeTeams, startFakeTeams } from './fake/fake-teams.ts';
import { postActivity } from './fake/post-activity.ts';
import { cardsOf } from './fake/read-card.ts';
import { streamInfoOf } from './fake/streams.ts';
import { type FakePerson, objects } from './fake/world.ts';
import { type RunningTeamsBot, runTeamsBot, type TeamsBotOptions } from './run-teams-bot.ts';
import { shownText } from './shown.ts';

let teams: FakeTeams;
let bot: RunningTeamsBot;
let ada: FakePerson;
let release: () => void;
let clock = 1_764_000_000_000;

/** A triage that waits for `release` when held, and tells how far it is before it goes on. */
async function start({ held = false, ...options }: TeamsBotOptions & { readonly held?: boolean } = {}) {
  const gate = Promise.withResolvers<void>();
  release = gate.resolve;
  const waiting: typeof triage = async (...given) => {
    if (held) await gate.promise;
    return triage(...given);
  };
  bot = await runTeamsBot(teams, { ...options, bot: { triage: waiting, ...options.bot } });
}

beforeEach(async () => {
  teams = await startFakeTeams();
  ada = teams.person('Ada Lovelace');
});

afterEach(async () => {
  const { complaints } = teams.connector;
  await bot.stop();
  await teams.close();
  expect(complaints).toEqual([]);
});

const inChat = () => ({ person: ada, conversation: teams.conversation('personal') });
const statuses = () =>
  teams.connector.wire.filter(({ body }) => body['type'] === 'message').map(({ status }) => status);

test.each([
  { status: 429, code: 'TooManyRequests' },
  { status: 412, code: 'PreconditionFailed' },
  { status: 502, code: 'BadGateway' },
  { status: 504, code: 'GatewayTimeout' },
] as const)(
  'a connector that answers $status is asked again, and the answer arrives once',
  async ({ status, code }) => {
    await start();
    teams.connector.fail({ status, code, times: 2 });
    await bot.deliver(message(teams, inChat(), SHORT_PASTE));
    expect(statuses()).toEqual([status, status, 201]);
    expect(teams.connector.messages).toHaveLength(1);
  },
);

test('a message that is too large is sent again in a plainer form', async () => {
  await start();
  teams.connector.fail({ status: 413, code: 'MessageSizeTooBig', times: 1 });
  await bot.deliver(message(teams, inChat(), SHORT_PASTE));
  const [shown] = teams.connector.messages;
  expect(cardsOf(shown?.activity ?? {})).toEqual([]);
  expect(shown === undefined ? '' : shownText(shown)).toContain('Yahoo');
});

test('a conversation that the bot was removed from is left alone, and logged by its code', async () => {
  await start();
  teams.connector.fail({ status: 403, code: 'BotNotInConversationRoster', times: 9 });
  await bot.deliver(message(teams, inChat(), SHORT_PASTE));
  expect(teams.connector.messages).toEqual([]);
  expect(bot.lines.filter((line) => line.startsWith('teams.not-answered'))).toEqual([
    'teams.not-answered {"kind":"message","failure":"BotNotInConversationRoster"}',
  ]);
  expect(statuses().length).toBeLessThanOrEqual(2);
});

test('long work in a 1:1 chat is told as a stream, which becomes the answer', async () => {
  await start({ held: true });
  const speaking = inChat();
  const answered = await postActivity(teams, bot.endpoint, message(teams, speaking, reputationLog(20)));
  expect(answered.status).toBe(200);
  await eventually('a stream', () => teams.connector.streams.open().length > 0);
  release();
  await bot.settled();
  const [begun, final] = teams.connector.wire;
  expect(begun?.body).toMatchObject({ type: 'typing', channelData: { streamType: 'informative', streamSequence: 1 } });
  expect(streamInfoOf(final?.body ?? {})).toMatchObject({
    streamType: 'final',
    streamId: expect.stringMatching(/\d+/),
  });
  expect(streamInfoOf(final?.body ?? {})).not.toHaveProperty('streamSequence');
  expect(teams.connector.messages.map(shownText)).toEqual([expect.stringContaining('Yahoo')]);
  expect(teams.connector.streams.open()).toEqual([]);
});

test('a stream that became a progress message is updated to the answer, in place', async () => {
  const gate = Promise.withResolvers<void>();
  await start({
    bot: {
      now: () => clock,
      triage: async (items, options, ports) => {
        clock += 10_000;
        ports.onRead?.(20_000_000);
        await gate.promise;
        return triage(items, options, { now: ports.now });
      },
    },
  });
  await postActivity(teams, bot.endpoint, message(teams, inChat(), reputationLog(20)));
  const progress = await eventually('progress', () => teams.connector.messages[0]);
  expect(shownText(progress)).toContain('20 MB');
  gate.resolve();
  await bot.settled();
  expect(teams.connector.messages).toHaveLength(1);
  expect(progress.updates).toBe(1);
  expect(shownText(progress)).toContain('Yahoo');
});

test('a stream that the user stopped is followed by a plain message', async () => {
  await start({ held: true });
  const speaking = inChat();
  await postActivity(teams, bot.endpoint, message(teams, speaking, reputationLog(20)));
  await eventually('a stream', () => teams.connector.streams.open().length > 0);
  teams.connector.streams.stop(speaking.conversation.id);
  release();
  await bot.settled();
  expect(statuses()).toEqual([403, 201]);
  expect(teams.connector.messages.map(shownText)).toEqual([expect.stringContaining('Yahoo')]);
});

test('a stream whose message is refused is taken away, and the message follows', async () => {
  await start({ held: true });
  await postActivity(teams, bot.endpoint, message(teams, inChat(), reputationLog(20)));
  const open = await eventually(
    'a stream',
    () => teams.connector.streams.open().length > 0 && teams.connector.streams.open(),
  );
  teams.connector.fail({ status: 500, code: 'ServiceError', times: 1 });
  release();
  await bot.settled();
  const removed = teams.connector.wire.filter(({ method }) => method === 'DELETE');
  expect(removed.map(({ path }) => path.split('/').at(-1))).toEqual(open);
  expect(teams.connector.messages.map(shownText)).toEqual([expect.stringContaining('Yahoo')]);
});

test('in a group chat the bot types once, in a channel not at all, and in neither it streams', async () => {
  await start();
  for (const kind of ['groupChat', 'channel'] as const) {
    const speaking = { person: ada, conversation: teams.conversation(kind) };
    await bot.deliver(message(teams, speaking, reputationLog(20), { mention: true }));
  }
  const types = teams.connector.wire.map(({ body }) => body['type']);
  expect(types).toEqual(['typing', 'message', 'message']);
  expect(teams.connector.wire.some(({ body }) => streamInfoOf(body) !== null)).toBe(false);
});

test('a dialog whose answer takes longer than Teams waits is answered in time, and the form comes into the chat', async () => {
  await start({ held: true });
  const speaking = inChat();
  await postActivity(teams, bot.endpoint, message(teams, speaking, reputationLog(20)));
  // The thread is busy with the paste, so the form cannot be had before.
  const data = { action: 'new-request', value: '', v: 1 };
  const opened = await postActivity(teams, bot.endpoint, invoke(teams, speaking, 'task/fetch', { data }));
  expect(opened.body).toMatchObject({
    task: { type: 'message', value: expect.stringContaining('comes in the conversation') },
  });
  release();
  await bot.settled();
  const last = teams.connector.messages.at(-1);
  expect(
    cardsOf(last?.activity ?? {})
      .flatMap((card) => objects(card['body']))
      .some(({ type }) => type === 'Input.Text'),
  ).toBe(true);
});

test('text that a model worded is labelled, and only then', async () => {
  await start({
    bot: {
      reword: async ({ items }) => ({ ok: true, words: new Map(items.map(({ id, text }) => [id, `Indeed: ${text}`])) }),
    },
  });
  await bot.deliver(message(teams, inChat(), reputationLog(20)));
  await bot.deliver(message(teams, inChat(), 'help'));
  const labels = teams.connector.messages.map(({ activity }) =>
    objects(activity['entities']).filter(({ type }) => type === 'https://schema.org/Message'),
  );
  expect(labels.map((each) => each.length)).toEqual([1, 0]);
  expect(labels[0]?.[0]).toMatchObject({
    '@type': 'Message',
    additionalType: ['AIGeneratedContent'],
    usageInfo: { '@type': 'CreativeWork' },
  });
});
