import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookup } from '../../src/lookup/lookup.ts';
import { FILLED, reputationLog, SHORT_PASTE } from '../contract/chat-texts.ts';
import { invoke, message, type Speaking } from './fake/activities.ts';
import { type FakeTeams, startFakeTeams } from './fake/fake-teams.ts';
import { buttonsOf, cardsOf, cardText, inputsOf } from './fake/read-card.ts';
import { type FakeConversation, type FakePerson, isObject, type Json, objects } from './fake/world.ts';
import { type RunningTeamsBot, runTeamsBot } from './run-teams-bot.ts';
import { buttonOn, shownText } from './shown.ts';

let teams: FakeTeams;
let bot: RunningTeamsBot;
let ada: FakePerson;
let chat: FakeConversation;
let speaking: Speaking;

beforeEach(async () => {
  teams = await startFakeTeams();
  bot = await runTeamsBot(teams, {
    bot: {
      lookup: ({ query }) =>
        lookup(query, { dns: { ask: async () => ({ state: 'absent', nameExists: true, ttl: 60 }) }, deadline: 500 }),
    },
  });
  ada = teams.person('Ada Lovelace');
  chat = teams.conversation('personal');
  speaking = { person: ada, conversation: chat };
});

afterEach(async () => {
  const { complaints } = teams.connector;
  await bot.stop();
  await teams.close();
  expect(complaints).toEqual([]);
});

const press = (data: Json, verb = String(data['action']), id?: string) => {
  const value = { action: { type: 'Action.Execute', id: '', verb, data }, trigger: 'manual' };
  const from = id === undefined ? speaking : { ...speaking, id };
  return bot.deliver(invoke(teams, from, 'adaptiveCard/action', value, teams.connector.messages.at(-1)?.id));
};

const taskCard = (body: Json): Json => {
  const value = isObject(body['task']) && isObject(body['task']['value']) ? body['task']['value'] : {};
  return isObject(value['card']) ? (value['card']['content'] as Json) : {};
};

test('a button is acknowledged as Teams wants it, and answered below; twice the same press is one answer', async () => {
  await bot.deliver(message(teams, speaking, reputationLog()));
  const { source } = buttonOn(teams.connector.messages, 'check-first');
  const first = await press(source['data'] as Json, 'check-first', '1764000000009');
  expect(first.status).toBe(200);
  expect(first.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
  const count = teams.connector.messages.length;
  expect(count).toBe(2);
  expect((await press(source['data'] as Json, 'check-first', '1764000000009')).body).toMatchObject({ statusCode: 200 });
  expect(teams.connector.messages).toHaveLength(count);
});

test('a card of another version, or of nobody, is answered properly', async () => {
  const old = await press({ action: 'check-first', value: 'x', v: 0 });
  expect(old.body).toMatchObject({ statusCode: 200, value: expect.stringContaining('another version of me') });
  const none = await press({}, '');
  expect(none.body).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' });
  const fetched = await bot.deliver(invoke(teams, speaking, 'task/fetch', { data: { what: 'ever' } }));
  expect(fetched.body).toMatchObject({
    task: { type: 'message', value: expect.stringContaining('another version of me') },
  });
  const submitted = await bot.deliver(invoke(teams, speaking, 'task/submit', { data: null }));
  expect(submitted.body).toMatchObject({ task: { type: 'message' } });
  const plain = { ...message(teams, speaking, ''), value: { old: true } };
  await bot.deliver(plain);
  expect(shownText(teams.connector.messages.at(-1) as never)).toContain('another version of me');
});

test('a client that knows no Action.Execute presses with a message', async () => {
  await bot.deliver(message(teams, speaking, reputationLog()));
  const { source } = buttonOn(teams.connector.messages, 'check-first');
  await bot.deliver({ ...message(teams, speaking, ''), value: (source['fallback'] as Json)['data'] });
  expect(shownText(teams.connector.messages.at(-1) as never)).toContain('Yahoo');
});

test('a request for hours is opened as a dialog and stored where it was opened, wherever it is handed in', async () => {
  const channel = teams.conversation('channel');
  const thread = { person: ada, conversation: channel, root: '1764000000001' };
  await bot.deliver(message(teams, { ...thread, id: '1764000000001' }, reputationLog(20), { mention: true }));
  const { source } = buttonOn(teams.connector.messages, 'request-hours');
  expect(source).toMatchObject({ type: 'Action.Submit', data: { msteams: { type: 'task/fetch' } } });
  const card = taskCard((await bot.deliver(invoke(teams, thread, 'task/fetch', { data: source['data'] }))).body);
  const data = buttonsOf(card)[0]?.source['data'] as Json;
  const values = Object.fromEntries(
    inputsOf(card).map(({ id, value }) => [id, FILLED[id.slice(3) as keyof typeof FILLED] ?? value]),
  );
  const stored = await bot.deliver(invoke(teams, speaking, 'task/submit', { data: { ...data, ...values } }));
  expect(stored.body).toEqual({});
  const [request] = await bot.store.hours.requestedBy(
    { platform: 'teams', workspace: teams.app.tenantId },
    ada.aadObjectId,
    9,
  );
  expect(request).toMatchObject({ channel: channel.id, thread: '1764000000001' });
  expect(teams.connector.messages.at(-1)).toMatchObject({ conversation: channel.id, root: '1764000000001' });

  const forged = { ...data, ...values, at: `${String(data['at']).split('.')[0]}.AAAA`, 'in.company': 'Forger' };
  await bot.deliver(invoke(teams, speaking, 'task/submit', { data: forged }));
  expect(teams.connector.messages.at(-1)?.conversation).toBe(chat.id);
});

test('hosts without dialogs get the same form in a message, problems in its place, and files as text', async () => {
  const dev = await startFakeTeams({ signed: false });
  const devBot = await runTeamsBot(dev);
  const grace = { person: dev.person('Grace'), conversation: dev.conversation('personal') };
  await devBot.deliver(message(dev, grace, reputationLog(20)));
  const { source } = buttonOn(dev.connector.messages, 'request-hours');
  expect(source['type']).toBe('Action.Execute');
  const execute = (action: Json, inputs: Json = {}) => {
    const data = { ...(action['data'] as Json), ...inputs };
    const value = { action: { type: 'Action.Execute', verb: action['verb'], data }, trigger: 'manual' };
    return devBot.deliver(invoke(dev, grace, 'adaptiveCard/action', value, dev.connector.messages.at(-1)?.id));
  };
  await execute(source);
  const form = dev.connector.messages.at(-1);
  const [card = {}] = cardsOf(form?.activity ?? {});
  const submit = buttonsOf(card)[0]?.source ?? {};
  const refused = await execute(submit, { 'in.company': '' });
  expect(refused.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  const again = refused.body['value'] as Json;
  expect(inputsOf(again).filter(({ problem }) => problem !== null).length).toBeGreaterThan(1);
  const values = Object.fromEntries(
    inputsOf(card).map(({ id, value }) => [id, FILLED[id.slice(3) as keyof typeof FILLED] ?? value]),
  );
  const taken = await execute(buttonsOf(again)[0]?.source ?? {}, values);
  expect(cardText(taken.body['value'] as Json)).toContain('Your answers have arrived');
  expect(dev.connector.messages.map(shownText).join()).toMatch(/H-\d{4}-0001/);
  expect(form?.updates).toBe(1);
  expect(dev.connector.complaints).toEqual([]);
  await devBot.stop();
  await dev.close();
});

const payload = (content: string, more: Json = {}): Json => ({
  id: '1764000000005',
  messageType: 'message',
  createdDateTime: '2026-11-25T10:00:00.000Z',
  from: { user: { userIdentityType: 'aadUser', id: 'x', displayName: 'Grace' } },
  body: { contentType: 'html', content },
  attachments: [],
  ...more,
});

const triageThis = (where: Speaking, messagePayload: Json) => {
  const value = {
    commandId: 'triageMessage',
    commandContext: 'message',
    context: { theme: 'default' },
    messagePayload,
  };
  return bot.deliver(invoke(teams, where, 'composeExtension/fetchTask', value));
};

test('Triage this message: the answer is shown at once, and stands in the thread of the message', async () => {
  const channel = teams.conversation('channel');
  const html = `<p>${SHORT_PASTE.replace(/\n/g, '</p><p>')}</p>`;
  const shown = await triageThis({ person: ada, conversation: channel }, payload(html));
  expect(cardText(taskCard(shown.body))).toContain('Yahoo');
  expect(teams.connector.messages).toMatchObject([{ conversation: channel.id, root: '1764000000005' }]);
});

test('Triage this message: alerts of other apps are cards, and their text is read', async () => {
  const card = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: SHORT_PASTE }] };
  const attachments = [
    { id: '1', contentType: 'application/vnd.microsoft.card.adaptive', content: JSON.stringify(card) },
  ];
  const shown = await triageThis(
    { person: ada, conversation: chat },
    payload('<attachment id="1"></attachment>', { attachments }),
  );
  expect(cardText(taskCard(shown.body))).toContain('Yahoo');
});

test('Triage this message: where the bot may not write, the answer is shown all the same', async () => {
  const foreign = { id: '19:foreign@thread.v2', kind: 'groupChat', aadGroupId: '' } as const;
  const shown = await triageThis({ person: ada, conversation: foreign }, payload(`<p>${SHORT_PASTE}</p>`));
  expect(cardText(taskCard(shown.body))).toContain('Yahoo');
  expect(teams.connector.messages).toEqual([]);
  const nothing = await triageThis({ person: ada, conversation: foreign }, payload('<p></p>'));
  expect(cardText(taskCard(nothing.body))).toContain('I cannot find delivery errors');
});

const search = (typed: string) => {
  const parameters = [{ name: 'domain', value: typed }];
  return bot.deliver(
    invoke(teams, speaking, 'composeExtension/query', {
      commandId: 'domain',
      parameters,
      queryOptions: { skip: 0, count: 25 },
    }),
  );
};

test('the search extension looks a domain up, posts nothing, and says what to type', async () => {
  const { body } = await search('example.com');
  const result = body['composeExtension'] as Json;
  expect(result).toMatchObject({ type: 'result', attachmentLayout: 'list' });
  const [attachment] = objects(result['attachments']);
  expect(cardText(attachment?.['content'] as Json)).toContain('example.com');
  expect(attachment?.['preview']).toMatchObject({ contentType: 'application/vnd.microsoft.card.thumbnail' });
  for (const typed of ['', 'what is this', 'x'.repeat(400)]) {
    expect((await search(typed)).body).toMatchObject({ composeExtension: { type: 'message' } });
  }
  expect(teams.connector.messages).toEqual([]);
});

test("a vote by Teams' own thumbs is counted once, for the case of its thread", async () => {
  await bot.deliver(message(teams, speaking, reputationLog()));
  expect(teams.connector.messages[0]?.activity['channelData']).toEqual({ feedbackLoop: { type: 'default' } });
  const value = {
    actionName: 'feedback',
    actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"canary-99"}' },
  };
  const vote = invoke(teams, speaking, 'message/submitAction', value, teams.connector.messages[0]?.id);
  await bot.deliver(vote);
  await bot.deliver(vote);
  expect((await bot.store.feedback.totals()).map(({ up, down }) => [up, down])).toEqual([[0, 1]]);
  expect(bot.lines.join()).not.toContain('canary-99');
  expect(teams.connector.messages).toHaveLength(2);
});

test('a CSV is saved with consent, once, to allowed hosts, for who was asked; its card goes', async () => {
  await bot.deliver(message(teams, speaking, reputationLog()));
  let { source } = buttonOn(teams.connector.messages, 'export-csv');
  const asked = async () => {
    await press(source['data'] as Json, 'export-csv');
    const offer = teams.connector.messages.at(-1);
    const [attachment] = objects(offer?.activity['attachments']);
    expect(attachment).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: 'domains.csv',
    });
    return { id: offer?.id, content: attachment?.['content'] as Json };
  };
  const consent = (
    offer: { id: string | undefined; content: Json },
    action: string,
    uploadUrl: string,
    person = ada,
  ) => {
    const uploadInfo = {
      contentUrl: 'https://contoso-my.sharepoint.com/f',
      name: 'domains.csv',
      uploadUrl,
      uniqueId: 'u1',
      fileType: 'csv',
    };
    const value = { type: 'fileUpload', action, context: offer.content['acceptContext'], uploadInfo };
    return bot.deliver(invoke(teams, { person, conversation: chat }, 'fileConsent/invoke', value, offer.id));
  };
  const uploadUrl = teams.files.uploadUrl();
  const offer = await asked();
  await consent(offer, 'accept', uploadUrl);
  expect(teams.files.uploadedTo(uploadUrl)?.toString('utf8')).toContain('yahoo.fr');
  expect(teams.connector.messages.find(({ id }) => id === offer.id)?.deleted).toBe(true);
  expect(teams.connector.messages.at(-1)?.activity['attachments']).toMatchObject([
    { contentType: 'application/vnd.microsoft.teams.card.file.info', content: { uniqueId: 'u1', fileType: 'csv' } },
  ]);
  await consent(offer, 'accept', uploadUrl);
  expect(shownText(teams.connector.messages.at(-1) as never)).toContain('no longer at hand');

  await consent(await asked(), 'accept', 'https://evil.example/upload');
  expect(shownText(teams.connector.messages.at(-1) as never)).toContain('could not be saved');
  await consent(await asked(), 'decline', '');
  expect(shownText(teams.connector.messages.at(-1) as never)).toContain('was not saved');
  const forgotten = await asked();
  await press({ action: 'forget-user', value: ada.aadObjectId, v: 1 });
  await consent(forgotten, 'accept', teams.files.uploadUrl());
  expect(shownText(teams.connector.messages.at(-1) as never)).toContain('no longer at hand');
  await bot.deliver(message(teams, speaking, reputationLog()));
  source = buttonOn(teams.connector.messages, 'export-csv').source;
  await consent(await asked(), 'accept', teams.files.uploadUrl(), teams.person('Mallory'));
  expect(shownText(teams.connector.messages.at(-1) as never)).toContain('no longer at hand');
});

test('a CSV for a channel is offered in the own chat of who asked, or told as text', async () => {
  const channel = teams.conversation('channel');
  const thread = { person: ada, conversation: channel, root: '1764000000001' };
  await bot.deliver(message(teams, { ...thread, id: '1764000000001' }, reputationLog(20), { mention: true }));
  const { source } = buttonOn(teams.connector.messages, 'export-csv');
  const ask = () => {
    const action = { type: 'Action.Execute', verb: 'export-csv', data: source['data'] };
    return bot.deliver(invoke(teams, thread, 'adaptiveCard/action', { action, trigger: 'manual' }));
  };
  await ask();
  const own = teams.connector.chats.get(ada.id);
  const inChat = teams.connector.messages.filter(({ conversation }) => conversation === own);
  expect(inChat.map(shownText)[0]).toContain('You asked for domains.csv in another conversation');
  teams.connector.withoutApp.add(ada.id);
  await ask();
  expect(shownText(teams.connector.messages.at(-1) as never)).toContain('yahoo.fr');
});
