import { afterEach, beforeEach, expect, test } from 'vitest';
import { noticeAnswer } from '../../src/bot/answers/notice-answer.ts';
import { createConversationBook } from '../../src/teams/outbound/conversation-book.ts';
import { sqliteFolder } from '../store/sqlite-folder.ts';
import { message } from './fake/activities.ts';
import { type FakeTeams, startFakeTeams } from './fake/fake-teams.ts';
import { type RunningTeamsBot, runTeamsBot } from './run-teams-bot.ts';
import { shownText } from './shown.ts';

let teams: FakeTeams;
let bot: RunningTeamsBot;

beforeEach(async () => {
  teams = await startFakeTeams();
  bot = await runTeamsBot(teams);
});

afterEach(async () => {
  await bot.stop();
  await teams.close();
});

const answer = noticeAnswer('The watched domain changed.', 'en');

test('before anybody wrote, and with nowhere known, nothing is posted', async () => {
  const channel = teams.conversation('channel');
  const to = { platform: 'teams', workspace: '', channel: channel.id, thread: '' };
  await expect(bot.desk.post(to, answer)).rejects.toMatchObject({ name: 'NotDelivered', code: 'NotInstalled' });
});

test('a post begins a thread in a channel, goes into one, and is replaced in place', async () => {
  const channel = teams.conversation('channel');
  const person = teams.person('Ada');
  await bot.deliver(message(teams, { person, conversation: teams.conversation('personal') }, 'help'));
  const to = { platform: 'teams', workspace: '', channel: channel.id, thread: '' };
  const root = await bot.desk.post(to, answer);
  await bot.desk.post({ ...to, workspace: teams.app.tenantId, thread: root }, noticeAnswer('Once more.', 'en'));
  await bot.desk.update(to, root, noticeAnswer('It changed back.', 'en'));
  const inChannel = teams.connector.messages.filter(({ conversation }) => conversation === channel.id);
  expect(inChannel.map((one) => [one.root, shownText(one)])).toEqual([
    ['', 'It changed back.'],
    [root, 'Once more.'],
  ]);
});

test('a post into a chat has no thread, whatever the address says', async () => {
  const chat = teams.conversation('personal');
  const group = teams.conversation('groupChat');
  await bot.deliver(message(teams, { person: teams.person('Ada'), conversation: chat }, 'help'));
  for (const { id } of [chat, group]) {
    const at = { platform: 'teams', workspace: teams.app.tenantId, channel: id };
    await bot.desk.post({ ...at, thread: id }, answer);
    await bot.desk.post({ ...at, thread: '1764000000001' }, answer);
  }
  expect(teams.connector.messages.slice(1).map(({ conversation, root }) => [conversation, root])).toEqual([
    [chat.id, ''],
    [chat.id, ''],
    [group.id, ''],
    [group.id, ''],
  ]);
});

test('where a tenant is reached outlives a restart; an address that is allowed no more does not', async () => {
  const folder = await sqliteFolder();
  const store = await folder.open();
  const defaults = { appId: 'app', tenantId: '', serviceUrl: '', isAllowed: () => true };
  const bookOf = (isAllowed: () => boolean) => createConversationBook(store, () => 1, { ...defaults, isAllowed });
  const learnt = { serviceUrl: 'https://smba.example/', bot: { id: '28:app', name: 'Mailtriage' } };
  await bookOf(() => true).learn({ ...learnt, tenant: 't1', conversation: 'a:1', type: 'personal' });
  const to = { platform: 'teams', workspace: '', channel: '19:x@thread.tacv2', thread: '17' };
  const reached = { ...learnt, tenant: 't1', conversation: '19:x@thread.tacv2;messageid=17', type: 'channel' };
  expect(await bookOf(() => true).addressOf(to)).toEqual(reached);
  expect(await bookOf(() => false).addressOf(to)).toBeNull();
  expect(await bookOf(() => true).addressOf({ ...to, workspace: 't2' })).toBeNull();
  await store.close();
  await folder.destroy();
});
