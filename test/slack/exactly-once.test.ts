import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reputationLog, SHORT_PASTE } from '../contract/chat-texts.ts';
import type { Envelope } from './fake/envelope.ts';
import { type FakeSlack, startFakeSlack } from './fake/fake-slack.ts';
import type { Person } from './fake/person.ts';
import type { FakeChannel } from './fake/world.ts';
import { type RunningSlackBot, runSlackBot } from './run-slack-bot.ts';

let slack: FakeSlack;
let bot: RunningSlackBot;
let ada: Person;
let room: FakeChannel;

beforeEach(async () => {
  slack = await startFakeSlack();
  bot = await runSlackBot(slack);
  ada = slack.person();
  room = slack.channel({ members: [ada.user.id] });
});

afterEach(async () => {
  await bot.stop();
  await slack.close();
});

const settled = async () => {
  await bot.adapter.settled();
  await slack.quiet();
  await bot.adapter.settled();
};

/** Each envelope four times, in an order of fast-check's choice. */
const deliveries = (envelopes: readonly Envelope[]) =>
  fc.shuffledSubarray(
    envelopes.flatMap((envelope) => [0, 1, 2, 3].map((attempt) => ({ envelope, attempt }))),
    { minLength: envelopes.length * 4 },
  );

const deliver = (order: readonly { readonly envelope: Envelope; readonly attempt: number }[]) =>
  Promise.all(
    order.map(({ envelope, attempt }) =>
      slack.send(envelope, attempt === 0 ? {} : { retryNum: attempt, retryReason: 'http_timeout' }),
    ),
  );

test('a mention with a file arrives as two events, each four times, in any order: one answer', async () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const files = [ada.uploads({ content: `${reputationLog(30)}\nNov 24 00:00:0${seed} x` })];
    const { envelopes, message } = ada.prepares(room, { text: `<@${slack.workspace.botUser}> why?`, files });
    expect(envelopes).toHaveLength(2);
    const [order] = fc.sample(deliveries(envelopes), { numRuns: 1, seed });
    const acks = await deliver(order ?? []);
    expect(acks.every(({ status }) => status === 200)).toBe(true);
    await settled();
    expect(slack.answersIn(room, message.ts)).toHaveLength(1);
  }
});

test('a mention whose event comes without its files is answered with them all the same', async () => {
  const files = [ada.uploads({ content: reputationLog(30) })];
  const { envelopes, message } = ada.prepares(room, { text: `<@${slack.workspace.botUser}>`, files });
  const [mention, share] = envelopes;
  if (mention === undefined || share === undefined) throw new Error('two events are wanted');
  const { files: _files, ...bare } = mention.body['event'] as Record<string, unknown>;
  await slack.send({ ...mention, body: { ...mention.body, event: bare } });
  await slack.send(share);
  await settled();
  expect(JSON.stringify(slack.answersIn(room, message.ts).at(-1)?.body)).toContain('Sender reputation');
});

test('what was answered before a restart is not answered again', async () => {
  const { envelopes, message } = ada.prepares(ada.direct, SHORT_PASTE);
  for (const envelope of envelopes) await slack.send(envelope);
  await settled();
  await bot.service.close();
  await bot.store.close();
  bot = await runSlackBot(slack, { dataDir: bot.dataDir });
  for (const envelope of envelopes) await slack.send(envelope, { retryNum: 3, retryReason: 'http_timeout' });
  await settled();
  expect(slack.answersIn(ada.direct, message.ts)).toHaveLength(1);
});
