import { afterEach, beforeEach, expect, test } from 'vitest';
import { messagesOf } from '../../src/bot/messages/messages-of.ts';
import { triage } from '../../src/triage.ts';
import { FILLED, reputationLog, SHORT_PASTE } from '../contract/chat-texts.ts';
import { type FakeSlack, startFakeSlack } from './fake/fake-slack.ts';
import type { Person } from './fake/person.ts';
import { readMessage } from './fake/read-message.ts';
import { eventually, type RunningSlackBot, runSlackBot } from './run-slack-bot.ts';

const text = messagesOf('en').trouble;
let slack: FakeSlack;
let bot: RunningSlackBot;
let ada: Person;
let gate: Promise<void>;
let release: () => void;

/** Triage waits from now on; it holds the lock of its thread. */
function hold(): void {
  gate = new Promise((resolve) => {
    release = resolve;
  });
}

beforeEach(async () => {
  gate = Promise.resolve();
  slack = await startFakeSlack();
  bot = await runSlackBot(slack, { bot: { triage: (...given) => gate.then(() => triage(...given)) } });
  ada = slack.person();
});

afterEach(async () => {
  expect(slack.complaints()).toEqual([]);
  await bot.stop();
  await slack.close();
});

test('a form that is asked for while the thread is busy: a waiting modal takes the trigger, then the form stands in it', async () => {
  const { message } = await ada.says(ada.direct, reputationLog());
  await bot.adapter.settled();
  hold();
  await ada.says(ada.direct, { text: SHORT_PASTE, thread: message });
  const [verdict] = slack.answersIn(ada.direct, message.ts);
  if (verdict !== undefined) await ada.presses(verdict, 'request-hours');
  await eventually('the waiting modal', () => slack.lastView());
  expect(JSON.stringify(slack.lastView()?.body)).toContain(text.formWaiting);
  release();
  await bot.adapter.settled();
  expect(slack.lastView()?.body['callback_id']).toBe('request-hours');

  const view = slack.lastView();
  hold();
  await ada.says(ada.direct, { text: `${SHORT_PASTE}\n${SHORT_PASTE}`, thread: message });
  if (view === null) return;
  const sent = await ada.submits(view, FILLED);
  expect(sent.outcome).toBe('updated');
  expect(JSON.stringify(slack.lastView()?.body)).toContain(text.formSent);
  release();
  await bot.adapter.settled();
  const said = slack.answersIn(ada.direct, message.ts).map(({ body }) => readMessage(body).text);
  expect(said.join('\n')).toMatch(/Request H-\d{4}-0001 is stored/);
});

test('a form that is refused after Slack was answered is shown again with its problems', async () => {
  const { message } = await ada.says(ada.direct, reputationLog());
  await bot.adapter.settled();
  const [verdict] = slack.answersIn(ada.direct, message.ts);
  if (verdict !== undefined) await ada.presses(verdict, 'request-hours');
  await bot.adapter.settled();
  const view = slack.lastView();
  hold();
  await ada.says(ada.direct, { text: SHORT_PASTE, thread: message });
  if (view !== null) await ada.submits(view, { ...FILLED, sendingDomains: 'no domain' });
  release();
  await bot.adapter.settled();
  expect(slack.lastView()?.body['callback_id']).toBe('request-hours');
  expect(JSON.stringify(slack.lastView()?.body)).toContain('warning');
});
