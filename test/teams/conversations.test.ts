import { afterEach, beforeEach, expect, test } from 'vitest';
import { SHORT_PASTE } from '../contract/chat-texts.ts';
import { message } from './fake/activities.ts';
import { elementsOf } from './fake/check-activity.ts';
import { type FakeTeams, startFakeTeams } from './fake/fake-teams.ts';
import { type RunningTeamsBot, runTeamsBot } from './run-teams-bot.ts';

let teams: FakeTeams;
let bot: RunningTeamsBot;

beforeEach(async () => {
  teams = await startFakeTeams();
  bot = await runTeamsBot(teams);
});

afterEach(async () => {
  const { complaints } = teams.connector;
  await bot.stop();
  await teams.close();
  expect(complaints).toEqual([]);
});

const textOf = (activity: object) => JSON.stringify(elementsOf(activity));

test('a paste in a 1:1 chat is answered with a card in that chat', async () => {
  const ada = teams.person('Ada Lovelace');
  const chat = teams.conversation('personal');
  const { status, text } = await bot.deliver(message(teams, { person: ada, conversation: chat }, SHORT_PASTE));
  expect({ status, text }).toEqual({ status: 200, text: '' });
  const [shown, ...more] = teams.shownTo(ada, chat);
  expect(more).toEqual([]);
  expect(textOf(shown?.activity ?? {})).toContain('Yahoo');
  const sent = teams.connector.wire.filter(({ body }) => body['type'] === 'message');
  expect(sent.map(({ method, path, status: answered }) => ({ method, path, answered }))).toEqual([
    { method: 'POST', path: `/v3/conversations/${chat.id}/activities`, answered: 201 },
  ]);
});
