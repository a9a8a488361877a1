import { afterEach, beforeEach, expect, test } from 'vitest';
import { reputationLog, SHORT_PASTE } from '../contract/chat-texts.ts';
import { botAdded, fileAttachment, installed, invoke, message } from './fake/activities.ts';
import { type FakeTeams, startFakeTeams } from './fake/fake-teams.ts';
import { startHttp } from './fake/http-server.ts';
import { postActivity } from './fake/post-activity.ts';
import { buttonsOf, cardsOf, inputsOf } from './fake/read-card.ts';
import type { FakePerson, Json } from './fake/world.ts';
import { type RunningTeamsBot, runTeamsBot } from './run-teams-bot.ts';
import { buttonOn, shownText } from './shown.ts';

let teams: FakeTeams;
let bot: RunningTeamsBot;
let ada: FakePerson;

beforeEach(async () => {
  teams = await startFakeTeams();
  bot = await runTeamsBot(teams);
  ada = teams.person('Ada Lovelace');
});

afterEach(async () => {
  const { complaints } = teams.connector;
  await bot.stop();
  await teams.close();
  expect(complaints).toEqual([]);
});

const paths = () => teams.connector.wire.filter(({ body }) => body['type'] === 'message').map(({ path }) => path);

test('a mention in a channel is answered in its thread, and so is a reply in that thread', async () => {
  const channel = teams.conversation('channel');
  await bot.deliver(
    message(teams, { person: ada, conversation: channel, id: '1764000000001' }, SHORT_PASTE, { mention: true }),
  );
  const reply = { person: ada, conversation: channel, root: '1764000000001' };
  await bot.deliver(message(teams, reply, 'why?', { mention: true }));
  const thread = `/v3/conversations/${channel.id};messageid=1764000000001/activities`;
  expect(paths()).toEqual([thread, thread]);
});

test('a channel is one by what its activity says, whatever its id looks like', async () => {
  const channel = { ...teams.conversation('channel'), id: 'team-id' };
  teams.connector.conversations.set(channel.id, channel);
  const said = { person: ada, conversation: channel, id: '1764000000001' };
  await bot.deliver(message(teams, said, SHORT_PASTE, { mention: true }));
  expect(paths()).toEqual(['/v3/conversations/team-id;messageid=1764000000001/activities']);
});

test('a group chat is answered when the bot is mentioned, and left alone otherwise', async () => {
  const group = teams.conversation('groupChat');
  await bot.deliver(message(teams, { person: ada, conversation: group }, 'shall we have lunch?'));
  expect(teams.connector.wire).toEqual([]);
  await bot.deliver(message(teams, { person: ada, conversation: group }, SHORT_PASTE, { mention: true }));
  expect(paths()).toEqual([`/v3/conversations/${group.id}/activities`]);
});

test('angle brackets of a pasted log survive: escaped in the text, or in the HTML copy alone', async () => {
  const line =
    'to=<reader@yahoo.fr>, said: 421 4.7.0 [TSS04] Messages from 203.0.113.25 temporarily deferred due to user complaints';
  const chat = teams.conversation('personal');
  const speaking = { person: ada, conversation: chat };
  await bot.deliver(message(teams, speaking, line));
  const eaten = message(teams, { person: ada, conversation: teams.conversation('personal') }, line);
  await bot.deliver({ ...eaten, text: line.replace('<reader@yahoo.fr>', '') });
  const all = teams.connector.messages.map(shownText);
  expect(all).toHaveLength(2);
  expect(all[0]).toContain('Yahoo');
  expect(all[1]).toContain('Yahoo');
});

test('edits, deletions, reactions and typing are passed over', async () => {
  const chat = teams.conversation('personal');
  const said = message(teams, { person: ada, conversation: chat }, SHORT_PASTE);
  for (const type of ['messageUpdate', 'messageDelete', 'messageReaction', 'typing']) {
    expect((await bot.deliver({ ...said, type, id: teams.connector.nextId() })).status).toBe(200);
  }
  expect(teams.connector.wire).toEqual([]);
});

test('a slash command is answered so that its speaker alone sees it', async () => {
  const channel = teams.conversation('channel');
  await bot.deliver(message(teams, { person: ada, conversation: channel }, 'help', { targeted: true }));
  const [answer] = teams.connector.messages;
  expect(answer?.targetedTo).toBe(ada.id);
  expect(teams.shownTo(teams.person('Grace Hopper'), channel)).toEqual([]);
});

test('a command may come with its slash and the name of the app, or without what it wants', async () => {
  const speaking = { person: ada, conversation: teams.conversation('channel') };
  for (const said of ['/help', '/Mailtriage help', '/domain']) {
    await bot.deliver(message(teams, speaking, said, { targeted: true }));
  }
  const shown = teams.connector.messages.map(shownText);
  expect(shown[0]).toContain('why mail is not getting through');
  expect(shown[1]).toBe(shown[0]);
  expect(shown[2]).toContain('Type a domain or an IP address');
});

test('where Teams knows no private messages, the answer stands in the thread', async () => {
  const channel = teams.conversation('channel');
  teams.connector.fail({ status: 403, code: 'TargetedMessagesNotEnabled', times: 9, on: 'targeted' });
  await bot.deliver(message(teams, { person: ada, conversation: channel }, 'privacy', { mention: true }));
  expect(teams.connector.messages.map(({ targetedTo }) => targetedTo)).toEqual([null]);
});

test('a picture gets a kind word, not a hint', async () => {
  const chat = teams.conversation('personal');
  const picture: Json = { contentType: 'image/png', contentUrl: `${teams.serviceUrl}v3/attachments/1` };
  await bot.deliver(message(teams, { person: ada, conversation: chat }, '', { attachments: [picture] }));
  expect(teams.connector.messages.map(shownText)).toEqual([expect.stringContaining('I cannot read pictures')]);
});

test('the bot greets once in a chat and once in a channel, however often Teams announces it', async () => {
  const chat = teams.conversation('personal');
  const channel = teams.conversation('channel');
  for (const conversation of [chat, channel, chat, channel]) {
    await bot.deliver(installed(teams, { person: ada, conversation }));
    await bot.deliver(botAdded(teams, { person: ada, conversation }));
  }
  expect(teams.connector.messages.map(({ conversation }) => conversation)).toEqual([chat.id, channel.id]);
  const other = botAdded(teams, { person: ada, conversation: teams.conversation('channel') });
  await bot.deliver({ ...other, membersAdded: [{ id: '29:somebody' }] });
  expect(teams.connector.messages).toHaveLength(2);
});

test('a file of a 1:1 chat is fetched without a token, from allowed hosts alone', async () => {
  const chat = teams.conversation('personal');
  const { id, url } = teams.files.put(reputationLog());
  const speaking = { person: ada, conversation: chat };
  await bot.deliver(message(teams, speaking, '', { attachments: [fileAttachment('mail.log', url, id)] }));
  expect(shownText(teams.connector.messages.at(-1) as never)).toContain('Yahoo');
  expect(teams.files.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  const elsewhere = fileAttachment('mail.log', 'https://files.example/mail.log', '9');
  await bot.deliver(message(teams, speaking, '', { attachments: [elsewhere] }));
  expect(shownText(teams.connector.messages.at(-1) as never)).toContain('from which I fetch nothing');
});

test('a word stops a file that is still on its way', async () => {
  const slow = await startHttp(() => new Promise(() => undefined));
  const stopped = await runTeamsBot(teams, { config: { fileHosts: [slow.host] } });
  const speaking = { person: ada, conversation: teams.conversation('personal') };
  const file = fileAttachment('mail.log', `${slow.url}/mail.log`, '1');
  await postActivity(teams, stopped.endpoint, message(teams, speaking, '', { attachments: [file] }));
  await stopped.deliver(message(teams, speaking, 'stop'));
  expect(teams.connector.messages.map(shownText)).toEqual([expect.stringContaining('Stopped')]);
  await stopped.stop();
  await slow.close();
});

const MARKER = '11111111-2222-4333-8444-555555555555';
const withFile = `<p><at id="0">Mailtriage</at> please look</p><attachment id="${MARKER}"></attachment>`;

test('a file in a channel that Teams withholds gets a precise way out: a chat, or a dialog to paste into', async () => {
  const channel = teams.conversation('channel');
  const speaking = { person: ada, conversation: channel, id: '1764000000001' };
  await bot.deliver(message(teams, speaking, '', { mention: true, html: withFile }));
  const [wayOut] = teams.connector.messages;
  expect(wayOut === undefined ? '' : shownText(wayOut)).toContain('Teams does not give me files');
  expect(JSON.stringify(wayOut?.activity)).toContain(
    `https://teams.microsoft.com/l/chat/0/0?users=28:${teams.app.appId}`,
  );

  const { source } = buttonOn(teams.connector.messages, 'open-paste');
  const inThread = { person: ada, conversation: channel, root: '1764000000001' };
  const opened = await bot.deliver(invoke(teams, inThread, 'task/fetch', { data: source['data'] }));
  const dialog = (card: Json) => ((card['task'] as Json)['value'] as Json)['card'] as Json;
  const card = dialog(opened.body)['content'] as Json;
  const [input] = inputsOf(card);
  const data = buttonsOf(card)[0]?.source['data'] as Json;
  const submit = (lines: string) =>
    bot.deliver(invoke(teams, inThread, 'task/submit', { data: { ...data, [input?.id ?? '']: lines } }));
  const refused = await submit('  ');
  expect(inputsOf(dialog(refused.body)['content'] as Json)[0]?.problem).toContain('Paste at least one line');
  expect((await submit(SHORT_PASTE)).body).toEqual({});
  const answer = teams.connector.messages.at(-1);
  expect([answer?.root, answer === undefined ? '' : shownText(answer)]).toEqual([
    '1764000000001',
    expect.stringContaining('Yahoo'),
  ]);
});

test('a reference to another message is no file', async () => {
  const channel = teams.conversation('channel');
  const html = `<p><at id="0">Mailtriage</at> ${SHORT_PASTE}</p><attachment id="1615971548136"></attachment>`;
  const reference: Json = { id: '1615971548136', contentType: 'messageReference', content: '{}' };
  await bot.deliver(
    message(teams, { person: ada, conversation: channel }, '', { mention: true, html, attachments: [reference] }),
  );
  expect(teams.connector.messages.map(shownText).join()).toContain('Yahoo');
});

test('with Graph, files of others are fetched where the channel wants errors recognised, and nowhere else', async () => {
  const graphTeams = await startFakeTeams();
  const graphBot = await runTeamsBot(graphTeams, { config: { graphFiles: true } });
  const channel = graphTeams.conversation('channel');
  const person = graphTeams.person('Grace');
  const overheard = async (id: string) => {
    const path = `/teams/${channel.aadGroupId}/channels/${channel.id}/messages/${id}`;
    const [file] = graphTeams.graph.addMessage(path, [{ name: 'mail.log', content: reputationLog() }]);
    const html = `<p>look at this</p><attachment id="${file}"></attachment>`;
    await graphBot.deliver(message(graphTeams, { person, conversation: channel, id }, '', { html }));
  };
  await overheard('1764000000001');
  expect([graphTeams.graph.seen, graphTeams.connector.wire]).toEqual([[], []]);
  const workspace = { platform: 'teams', workspace: graphTeams.app.tenantId };
  await graphBot.store.settings.saveChannelSettings(workspace, channel.id, { answers: 'recognised', language: 'auto' });
  await overheard('1764000000002');
  expect(graphTeams.connector.messages.map(shownText).join()).toContain('Yahoo');
  await graphBot.stop();
  await graphTeams.close();
});

test('with Graph, a file of a reply is read from the reply itself; without consent the way out says why', async () => {
  const graphTeams = await startFakeTeams();
  const graphBot = await runTeamsBot(graphTeams, { config: { graphFiles: true } });
  const channel = graphTeams.conversation('channel');
  const path = `/teams/${channel.aadGroupId}/channels/${channel.id}/messages/1764000000001`;
  const [id = ''] = graphTeams.graph.addMessage(`${path}/replies/1764000000002`, [
    { name: 'mail.log', content: reputationLog() },
  ]);
  graphTeams.graph.addMessage(path, [{ name: 'other.log', content: 'nothing in here' }]);
  const html = `<p><at id="0">Mailtriage</at></p><attachment id="${id}"></attachment>`;
  const reply = { person: graphTeams.person('Ada'), conversation: channel, root: '1764000000001' };
  await graphBot.deliver(message(graphTeams, { ...reply, id: '1764000000002' }, '', { mention: true, html }));
  expect(graphTeams.connector.messages.map(shownText).join()).toContain('Yahoo');
  expect(graphTeams.graph.seen[0]).toBe(`${path}/replies/1764000000002`);

  await graphBot.deliver(message(graphTeams, { ...reply, id: '1764000000003' }, '', { mention: true, html }));
  expect(graphTeams.connector.messages.map(shownText).at(-1)).toContain('Microsoft Graph: 404');
  graphTeams.graph.setConsent(false);
  await graphBot.deliver(message(graphTeams, { ...reply, id: '1764000000004' }, '', { mention: true, html }));
  expect(graphTeams.connector.messages.map(shownText).at(-1)).toContain('Microsoft Graph: 403');
  expect(
    graphTeams.connector.messages
      .flatMap(({ activity }) => cardsOf(activity).flatMap(buttonsOf))
      .map(({ action }) => action),
  ).toContain('open-paste');
  await graphBot.stop();
  await graphTeams.close();
});
