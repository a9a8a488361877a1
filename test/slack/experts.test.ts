import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { createDelivery } from '../../src/bot/experts/create-delivery.ts';
import { deliverDue } from '../../src/hours/deliver-due.ts';
import { chatDestination } from '../../src/hours/destination.ts';
import { FILLED, reputationLog } from '../contract/chat-texts.ts';
import { type FakeSlack, startFakeSlack } from './fake/fake-slack.ts';
import { readMessage } from './fake/read-message.ts';
import type { StoredMessage } from './fake/world.ts';
import { type RunningSlackBot, runSlackBot } from './run-slack-bot.ts';

let slack: FakeSlack;
let bot: RunningSlackBot;
afterEach(async () => {
  expect(slack.complaints()).toEqual([]);
  await bot.stop();
  await slack.close();
});

const textOf = (message: StoredMessage | undefined) => (message === undefined ? '' : readMessage(message.body).text);

test('a request becomes a card in the experts’ channel, is claimed, asked about, and closed', async () => {
  slack = await startFakeSlack();
  const ada = slack.person({ name: 'ada' });
  const eve = slack.person({ name: 'eve' });
  const experts = slack.channel({ name: 'deliverability', members: [eve.user.id] });
  const destinations = [chatDestination('slack', experts.id)];
  bot = await runSlackBot(slack, { bot: { hours: { destinations, kick: () => undefined } } });
  const deliver = createDelivery({ store: bot.store, courier: bot.desk, destinations, log: () => undefined });
  const settled = async () => {
    await bot.adapter.settled();
    await deliverDue({ store: bot.store, deliver, now: Date.now, newId: randomUUID, log: () => undefined });
    await slack.quiet();
    await bot.adapter.settled();
  };
  const submitForm = async (person: typeof ada, values: Readonly<Record<string, string>>) => {
    await settled();
    const view = slack.lastView();
    if (view === null) throw new Error('no form is open');
    expect((await person.submits(view, values)).outcome).toBe('closed');
    await settled();
  };
  const card = () => {
    const [message] = slack.answersIn(experts).filter((one) => one.threadTs === null);
    if (message === undefined) throw new Error('no card');
    return message;
  };

  const { message } = await ada.says(ada.direct, reputationLog());
  await settled();
  const [verdict] = slack.answersIn(ada.direct, message.ts);
  if (verdict !== undefined) await ada.presses(verdict, 'request-hours');
  await submitForm(ada, FILLED);
  expect(textOf(card())).toContain('Shop');

  await eve.presses(card(), 'hours-claim');
  await settled();
  expect(textOf(card())).toContain('eve');
  expect(card().revision).toBeGreaterThan(0);
  expect(textOf(slack.answersIn(ada.direct, message.ts).at(-1))).toContain('eve');

  await eve.presses(card(), 'hours-ask');
  await submitForm(eve, { text: 'Since when do you send from this IP?' });
  const question = slack.answersIn(ada.direct, message.ts).at(-1);
  expect(textOf(question)).toContain('Since when do you send from this IP?');
  if (question !== undefined) await ada.presses(question, 'hours-answer');
  await submitForm(ada, { text: 'Since Monday.' });
  expect(slack.answersIn(experts, card().ts).map(textOf).join('\n')).toContain('Since Monday.');

  await eve.presses(card(), 'hours-close');
  await submitForm(eve, { text: 'Warm the IP up over four weeks.' });
  expect(textOf(slack.answersIn(ada.direct, message.ts).at(-1))).toContain('Warm the IP up');
  expect(slack.answersIn(experts).filter((one) => one.threadTs === null)).toHaveLength(1);
});
