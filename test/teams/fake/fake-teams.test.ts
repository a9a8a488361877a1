import { createPublicKey, verify } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeTeams, startFakeTeams } from './fake-teams.ts';
import type { FakeConversation, Json } from './world.ts';

let teams: FakeTeams;
let token: string;
let chat: FakeConversation;
let channel: FakeConversation;

beforeEach(async () => {
  teams = await startFakeTeams();
  chat = teams.conversation('personal');
  channel = teams.conversation('channel');
  token = await tokenFor('https://api.botframework.com/.default');
});

afterEach(() => teams.close());

const origin = () => new URL(teams.serviceUrl).origin;

async function tokenFor(scope: string, secret = teams.app.appPassword): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: teams.app.appId,
    client_secret: secret,
    scope,
  });
  const url = `${origin()}/login/${teams.app.tenantId}/oauth2/v2.0/token`;
  const said = (await (await fetch(url, { method: 'POST', body })).json()) as Json;
  return String(said['access_token'] ?? '');
}

async function call(method: string, path: string, body: Json | null, authorization = `Bearer ${token}`) {
  const response = await fetch(`${teams.serviceUrl}v3/conversations/${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  });
  const said = (await response.json().catch(() => ({}))) as Json;
  const code = (said['error'] as Json | undefined)?.['code'] ?? '';
  return { status: response.status, code, id: String(said['id'] ?? '') };
}

const message: Json = { type: 'message', text: 'x' };

test('the connector takes a message from the app alone, into conversations that it is in', async () => {
  expect(await call('POST', `${chat.id}/activities`, message)).toMatchObject({ status: 201 });
  expect(await call('POST', `${channel.id};messageid=17/activities`, message)).toMatchObject({ status: 201 });
  expect(await call('POST', `${chat.id}/activities`, message, 'Bearer x')).toMatchObject({ status: 401 });
  const graph = await tokenFor('https://graph.microsoft.com/.default');
  expect(await call('POST', `${chat.id}/activities`, message, `Bearer ${graph}`)).toMatchObject({ status: 401 });
  expect(await call('POST', 'a:other/activities', message)).toMatchObject({ code: 'BotNotInConversationRoster' });
  expect(await call('POST', `${chat.id};messageid=17/activities`, message)).toMatchObject({ status: 400 });
  expect(await tokenFor('x', 'wrong secret')).toBe('');
});

test('the connector refuses what Teams refuses', async () => {
  const label = { type: 'https://schema.org/Message', '@type': 'Message' };
  const refused = async (body: Json) => (await call('POST', `${chat.id}/activities`, body)).status;
  expect(await refused({ type: 'message' })).toBe(400);
  expect(await refused({ ...message, text: 'é'.repeat(60_000) })).toBe(413);
  expect(await refused({ ...message, entities: [label, label] })).toBe(400);
  expect(await refused({ ...message, from: { id: '28:x', name: '' } })).toBe(400);
  expect(await refused({ ...message, conversation: { id: chat.id, conversationType: 'channel' } })).toBe(400);
  expect((await call('PUT', `${chat.id}/activities/1`, message)).status).toBe(404);
  const targeted = `${chat.id}/activities?isTargetedActivity=true`;
  expect((await call('POST', targeted, { ...message, recipient: { id: '29:x' } })).status).toBe(400);
  expect(teams.connector.messages).toEqual([]);
});

test('a stream begins once, grows in order, and ends with a message', async () => {
  const step = (info: Json, more: Json = {}, where = chat) =>
    call('POST', `${where.id}/activities`, {
      type: 'typing',
      text: 'Reading',
      entities: [{ type: 'streaminfo', ...info }],
      channelData: info,
      ...more,
    });
  const begun = await step({ streamType: 'informative', streamSequence: 1 });
  expect(begun.status).toBe(201);
  const streamId = begun.id;
  expect((await step({ streamType: 'informative', streamSequence: 1 })).status).toBe(400);
  expect((await step({ streamType: 'informative', streamSequence: 1 }, {}, channel)).status).toBe(403);
  expect((await step({ streamId, streamType: 'informative', streamSequence: 2 })).status).toBe(202);
  expect((await step({ streamId, streamType: 'informative', streamSequence: 2 })).status).toBe(400);
  expect((await step({ streamId, streamType: 'informative', streamSequence: 3 }, { channelData: {} })).status).toBe(
    400,
  );
  expect((await step({ streamId, streamType: 'final' }, { type: 'message' })).status).toBe(202);
  expect((await step({ streamId, streamType: 'final' }, { type: 'message' })).status).toBe(400);
  expect(teams.connector.messages.map(({ id }) => id)).toEqual([streamId]);
  expect(teams.connector.streams.open()).toEqual([]);
});

test('a fault comes as often as it is asked for', async () => {
  teams.connector.fail({ status: 429, code: 'TooManyRequests', times: 2, retryAfter: 3 });
  const statuses = [];
  for (let tries = 0; tries < 3; tries += 1)
    statuses.push((await call('POST', `${chat.id}/activities`, message)).status);
  expect(statuses).toEqual([429, 429, 201]);
});

test('good tokens are signed by the published key, bad ones are bad in their own way', async () => {
  const { jwks_uri: uri } = (await (await fetch(`${origin()}/login/openid`)).json()) as Json;
  const { keys } = (await (await fetch(String(uri))).json()) as { keys: Json[] };
  const isSigned = (jwt: string) => {
    const [head = '', claims = '', signature = ''] = jwt.split('.');
    const key = createPublicKey({ key: keys[0] as never, format: 'jwk' });
    return verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'));
  };
  const claimsOf = (jwt: string) => JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()) as Json;
  const good = teams.login.good(teams.serviceUrl);
  expect(isSigned(good)).toBe(true);
  expect(claimsOf(good)).toMatchObject({ aud: teams.app.appId, serviceurl: teams.serviceUrl });
  for (const kind of ['wrong-audience', 'wrong-issuer', 'expired', 'wrong-service-url', 'no-service-url'] as const) {
    const bad = teams.login.bad(kind, teams.serviceUrl);
    expect([kind, isSigned(bad)]).toEqual([kind, true]);
    expect(claimsOf(bad)).not.toEqual(claimsOf(good));
  }
  for (const kind of ['alg-none', 'unknown-key', 'other-key'] as const) {
    expect([kind, isSigned(teams.login.bad(kind, teams.serviceUrl))]).toEqual([kind, false]);
  }
});

test('an upload must be whole, and Graph wants its own token and consent', async () => {
  const url = teams.files.uploadUrl();
  const put = (range: string) => fetch(url, { method: 'PUT', body: 'abc', headers: { 'content-range': range } });
  expect((await put('bytes 0-1/2')).status).toBe(416);
  expect((await put('bytes 0-2/3')).status).toBe(201);
  expect(teams.files.uploadedTo(url)?.toString()).toBe('abc');

  const path = `/teams/${channel.aadGroupId}/channels/${channel.id}/messages/1`;
  teams.graph.addMessage(path, [{ name: 'a.log', content: 'x' }]);
  const graph = async (bearer: string) =>
    (await fetch(`${origin()}/graph/v1.0${path}`, { headers: { authorization: `Bearer ${bearer}` } })).status;
  const own = await tokenFor('https://graph.microsoft.com/.default');
  expect([await graph(token), await graph(own)]).toEqual([401, 200]);
  teams.graph.setConsent(false);
  expect(await graph(own)).toBe(403);
});
