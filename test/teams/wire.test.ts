import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAppTokens } from '../../src/teams/host/app-tokens.ts';
import { createBotFrameworkHost } from '../../src/teams/host/bot-framework-host.ts';
import { PUBLIC_CLOUD } from '../../src/teams/teams-config.ts';
import { type FakeTeams, startFakeTeams } from './fake/fake-teams.ts';
import type { FakeConversation } from './fake/world.ts';

let teams: FakeTeams;
let chat: FakeConversation;

beforeEach(async () => {
  teams = await startFakeTeams();
  chat = teams.conversation('personal');
});

afterEach(() => teams.close());

function hostAgainst(fake: FakeTeams) {
  const origin = new URL(fake.serviceUrl).origin;
  const endpoints = { ...PUBLIC_CLOUD, login: `${origin}/login`, openId: `${origin}/login/openid` };
  const credentials = { ...fake.app, appType: 'SingleTenant' } as const;
  const tokens = createAppTokens(credentials, endpoints.login, Date.now);
  return createBotFrameworkHost({ credentials, endpoints, tokens, onRefused: () => undefined });
}

const address = (conversation: string) => ({
  serviceUrl: teams.serviceUrl,
  conversation,
  type: conversation.startsWith('a:') ? ('personal' as const) : ('channel' as const),
  tenant: teams.app.tenantId,
  bot: { id: `28:${teams.app.appId}`, name: 'Mailtriage' },
});

test('entities and channel data leave the process whole', async () => {
  const label = {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    additionalType: ['AIGeneratedContent'],
    citation: [{ '@type': 'Claim', position: 1, appearance: { '@type': 'DigitalDocument', name: 'n', abstract: 'a' } }],
    usageInfo: { '@type': 'CreativeWork', name: 'Confidential' },
  };
  const mention = { type: 'mention', text: '<at>Ada</at>', mentioned: { id: '29:1', name: 'Ada', aadObjectId: 'x' } };
  const channelData = { feedbackLoop: { type: 'default' } };
  const activity = { type: 'message', text: 'x', summary: 's', entities: [label, mention], channelData };
  expect(await hostAgainst(teams).send(address(chat.id), activity)).toMatchObject({ ok: true });
  const [sent] = teams.connector.wire;
  expect(sent?.body).toMatchObject(activity);
  expect(sent?.body['entities']).toHaveLength(2);
});

test('the stream of a message keeps its id and sequence', async () => {
  const info = { streamType: 'informative', streamSequence: 1 };
  const activity = { type: 'typing', text: 'Reading', entities: [{ type: 'streaminfo', ...info }], channelData: info };
  expect(await hostAgainst(teams).send(address(chat.id), activity)).toMatchObject({ ok: true });
  expect(teams.connector.wire[0]?.body).toMatchObject(activity);
});

test('a send goes once, to the thread of its address, with the token of the app', async () => {
  const channel = teams.conversation('channel');
  teams.connector.fail({ status: 429, code: 'TooManyRequests', times: 1, retryAfter: 2 });
  const host = hostAgainst(teams);
  const to = address(`${channel.id};messageid=1764000000001`);
  const refused = await host.send(to, { type: 'message', text: 'x' });
  expect(refused).toEqual({ ok: false, failure: { status: 429, code: 'TooManyRequests', retryAfter: 2000 } });
  expect(await host.send(to, { type: 'message', text: 'x' })).toMatchObject({ ok: true });
  const path = `/v3/conversations/${channel.id};messageid=1764000000001/activities`;
  expect(teams.connector.wire.map((one) => [one.method, one.path, one.authorization])).toEqual([
    ['POST', path, 'Bearer token-1'],
    ['POST', path, 'Bearer token-1'],
  ]);
  expect(teams.login.asked.map((form) => form.get('scope'))).toEqual(['https://api.botframework.com/.default']);
});

test('a targeted message names its reader and says that it is one', async () => {
  const channel = teams.conversation('channel');
  const sent = await hostAgainst(teams).sendTargeted(address(channel.id), '29:ada', { type: 'message', text: 'x' });
  expect(sent).toMatchObject({ ok: true });
  expect(teams.connector.wire[0]).toMatchObject({
    query: '?isTargetedActivity=true',
    body: { recipient: { id: '29:ada' }, from: { id: `28:${teams.app.appId}` } },
  });
  expect(teams.connector.messages[0]?.targetedTo).toBe('29:ada');
});

test('a message is replaced and taken away by its id', async () => {
  const host = hostAgainst(teams);
  const sent = await host.send(address(chat.id), { type: 'message', text: 'one' });
  const id = sent.ok ? sent.id : '';
  expect(await host.update(address(chat.id), id, { type: 'message', text: 'two' })).toEqual({ ok: true, id });
  expect(teams.connector.messages[0]).toMatchObject({ activity: { text: 'two' }, updates: 1 });
  expect(await host.remove(address(chat.id), id)).toEqual({ ok: true, id });
  expect(teams.connector.messages[0]?.deleted).toBe(true);
  expect(await host.update(address(chat.id), 'nothing', { type: 'message', text: 'x' })).toMatchObject({
    ok: false,
    failure: { status: 404, code: 'ActivityNotFoundInConversation' },
  });
});

test('nobody answering is a failure, not a throw', async () => {
  const to = { ...address(chat.id), serviceUrl: 'http://127.0.0.1:9/' };
  const failed = await hostAgainst(teams).send(to, { type: 'message', text: 'x' });
  expect(failed).toMatchObject({ ok: false, failure: { status: 0 } });
});

test('without a token nothing is sent', async () => {
  const origin = new URL(teams.serviceUrl).origin;
  const endpoints = { ...PUBLIC_CLOUD, login: `${origin}/login`, openId: `${origin}/login/openid` };
  const credentials = { ...teams.app, appPassword: 'wrong', appType: 'SingleTenant' } as const;
  const tokens = createAppTokens(credentials, endpoints.login, Date.now);
  const host = createBotFrameworkHost({ credentials, endpoints, tokens, onRefused: () => undefined });
  const failed = await host.send(address(chat.id), { type: 'message', text: 'x' });
  expect(failed).toEqual({ ok: false, failure: { status: 0, code: 'NoToken', retryAfter: null } });
  expect(teams.connector.wire).toEqual([]);
});
