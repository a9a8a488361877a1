import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BotPorts } from '../../src/bot/bot-ports.ts';
import { createCourierDesk } from '../../src/bot/courier.ts';
import { createHours, type HoursRouting } from '../../src/cli/create-hours.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { FILLED, reputationLog } from '../contract/chat-texts.ts';
import { eventually } from './eventually.ts';
import { invoke, message } from './fake/activities.ts';
import { type FakeTeams, startFakeTeams } from './fake/fake-teams.ts';
import { buttonsOf, inputsOf } from './fake/read-card.ts';
import type { FakeConversation, FakePerson, Json } from './fake/world.ts';
import { type RunningTeamsBot, runTeamsBot } from './run-teams-bot.ts';
import { buttonOn, shownText } from './shown.ts';

let teams: FakeTeams;
let bot: RunningTeamsBot;
let hours: HoursRouting;
let experts: FakeConversation;
let ada: FakePerson;
let grace: FakePerson;

beforeEach(async () => {
  teams = await startFakeTeams();
  experts = teams.conversation('channel');
  ada = teams.person('Ada Lovelace');
  grace = teams.person('Grace Hopper');
  const config = readConfig({ HOURS_TEAMS_CONVERSATION: experts.id });
  if (!config.ok) throw new Error(JSON.stringify(config.problems));
  const desk = createCourierDesk();
  let port: BotPorts['hours'];
  bot = await runTeamsBot(teams, {
    desk,
    bot: {
      get hours() {
        return port as NonNullable<BotPorts['hours']>;
      },
    },
    onStore: (store) => {
      hours = createHours(config.settings, { store, courier: desk, now: Date.now, log: () => undefined });
      port = hours.port;
    },
  });
  hours.start();
});

afterEach(async () => {
  const { complaints } = teams.connector;
  await hours.stop();
  await bot.stop();
  await teams.close();
  expect(complaints).toEqual([]);
});

const inExperts = () => teams.connector.messages.filter(({ conversation }) => conversation === experts.id);
const id = () => randomUUID();

async function fillIn(speaking: Parameters<typeof invoke>[1], opener: Json, values: Readonly<Record<string, string>>) {
  const opened = await bot.deliver(invoke(teams, { ...speaking, id: id() }, 'task/fetch', { data: opener['data'] }));
  const value = (opened.body['task'] as Json)['value'] as Json;
  const card = (value['card'] as Json)['content'] as Json;
  const data = buttonsOf(card)[0]?.source['data'] as Json;
  const inputs = Object.fromEntries(
    inputsOf(card).map((input) => [input.id, values[input.id.slice(3)] ?? input.value]),
  );
  return bot.deliver(invoke(teams, { ...speaking, id: id() }, 'task/submit', { data: { ...data, ...inputs } }));
}

test('a request comes to the experts as a card that is claimed and closed in place; the requester is told', async () => {
  const chat = teams.conversation('personal');
  const asking = { person: ada, conversation: chat };
  await bot.deliver(message(teams, asking, reputationLog(20)));
  await fillIn(asking, buttonOn(teams.connector.messages, 'request-hours').source, FILLED);
  const card = await eventually('the card', () => inExperts()[0]);
  expect(card.root).toBe('');
  expect(shownText(card)).toContain('Shop');

  const inThread = { person: grace, conversation: experts, root: card.id };
  const { source } = buttonOn(inExperts(), 'hours-claim');
  const action = { type: 'Action.Execute', verb: 'hours-claim', data: source['data'] };
  const claimed = await bot.deliver(
    invoke(teams, inThread, 'adaptiveCard/action', { action, trigger: 'manual' }, card.id),
  );
  expect(claimed.body).toMatchObject({ statusCode: 200 });
  await eventually('the claimed card', () => card.updates === 1 && shownText(card).includes('Grace Hopper'));
  await eventually('a word to the requester', () =>
    teams.shownTo(ada, chat).some((one) => shownText(one).includes('Grace Hopper')),
  );

  const closing = buttonOn(inExperts(), 'hours-close').source;
  expect(closing['type']).toBe('Action.Submit');
  await fillIn(inThread, closing, { text: 'Delisted, all clear now.' });
  await eventually(
    'the closed card',
    () =>
      card.updates === 2 && buttonsOf((card.activity['attachments'] as Json[])[0]?.['content'] as Json).length === 0,
  );
  await eventually('the note', () => teams.shownTo(ada, chat).some((one) => shownText(one).includes('all clear now')));
});

test('who sits elsewhere cannot act as an expert, whatever the card says', async () => {
  const chat = teams.conversation('personal');
  const asking = { person: ada, conversation: chat };
  await bot.deliver(message(teams, asking, reputationLog(20)));
  await fillIn(asking, buttonOn(teams.connector.messages, 'request-hours').source, FILLED);
  const card = await eventually('the card', () => inExperts()[0]);
  const { source } = buttonOn(inExperts(), 'hours-claim');
  const action = { type: 'Action.Execute', verb: 'hours-claim', data: source['data'] };
  await bot.deliver(invoke(teams, asking, 'adaptiveCard/action', { action, trigger: 'manual' }));
  expect(card.updates).toBe(0);
  expect(teams.shownTo(ada, chat).map(shownText).at(-1)).toContain('experts');
});
