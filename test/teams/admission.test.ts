import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHORT_PASTE } from '../contract/chat-texts.ts';
import { invoke, message } from './fake/activities.ts';
import type { BadToken } from './fake/fake-login.ts';
import { type FakeTeams, startFakeTeams } from './fake/fake-teams.ts';
import { postActivity } from './fake/post-activity.ts';
import type { FakeConversation, FakePerson, Json } from './fake/world.ts';
import { type RunningTeamsBot, runTeamsBot } from './run-teams-bot.ts';

let teams: FakeTeams;
let bot: RunningTeamsBot;
let ada: FakePerson;
let chat: FakeConversation;

beforeAll(async () => {
  teams = await startFakeTeams();
  bot = await runTeamsBot(teams);
  ada = teams.person('Ada Lovelace');
  chat = teams.conversation('personal');
});

afterAll(async () => {
  await bot.stop();
  await teams.close();
});

const said = (text = SHORT_PASTE): Json => message(teams, { person: ada, conversation: chat }, text);

/** What came of a request: its status and body, and whether the bot did anything. */
async function tried(activity: Json, token?: string | null) {
  const before = teams.connector.wire.length;
  const { status, text } = await postActivity(teams, bot.endpoint, activity, token);
  await bot.settled();
  expect(text).not.toMatch(/at .*\.(?:ts|js)|node_modules|Error:/);
  return { status, text, acted: teams.connector.wire.length > before };
}

async function posted(body: string, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${teams.login.good(teams.serviceUrl)}`;
  const sent = { authorization, 'content-type': 'application/json', ...headers };
  const response = await fetch(bot.endpoint, { method: 'POST', body, headers: sent });
  return { status: response.status, text: await response.text() };
}

describe('the token of a request', () => {
  test('of the Bot Connector, for this app and this service address, lets the activity in', async () => {
    expect(await tried(said())).toEqual({ status: 200, text: '', acted: true });
  });

  const bad: readonly BadToken[] = [
    'wrong-audience',
    'wrong-issuer',
    'expired',
    'wrong-service-url',
    'no-service-url',
    'alg-none',
    'unknown-key',
    'other-key',
    'junk',
  ];
  test.each(bad)('%s: refused, and nothing is done', async (kind) => {
    const refused = await tried(said(), teams.login.bad(kind, teams.serviceUrl));
    expect(refused).toEqual({ status: 401, text: '{"problem":"unauthorized"}', acted: false });
  });

  test('that is missing: refused before the body is read', async () => {
    expect(await tried(said(), null)).toMatchObject({ status: 401, acted: false });
    const response = await fetch(bot.endpoint, { method: 'POST', body: 'x'.repeat(100) });
    expect(response.status).toBe(401);
  });

  test('cannot be checked while the keys are out of reach: nothing is done, and Teams may send again', async () => {
    const endpoints = { login: 'http://127.0.0.1:9', openId: 'http://127.0.0.1:9/openid', serviceHosts: [teams.host] };
    const cut = await runTeamsBot(teams, { config: { endpoints } });
    const { status, text } = await postActivity(teams, cut.endpoint, said());
    expect({ status, text }).toEqual({ status: 503, text: '{"problem":"keys-unreachable"}' });
    expect(cut.lines).toContain('teams.refused-request {"reason":"keys-unreachable"}');
    await cut.stop();
  });

  test('cannot name its own way of checking it through the channel of the activity', async () => {
    for (const channelId of ['AseChannel', 'emulator', 'webchat', '']) {
      const { status, acted } = await tried({ ...said(), channelId }, teams.login.bad('unknown-key', teams.serviceUrl));
      expect({ channelId, status, acted }).toEqual({ channelId, status: 403, acted: false });
    }
  });
});

describe('an activity', () => {
  test.each([
    'https://evil.example/',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://x.trafficmanager.net/',
    'https://user@smba.trafficmanager.net/',
    'http://127.0.0.1:1/',
    'http://169.254.169.254/latest/',
    'file:///etc/passwd',
    'not a url',
  ])('whose answers would go to %s is refused, whatever its token says', async (serviceUrl) => {
    const { status, text } = await postActivity(
      teams,
      bot.endpoint,
      { ...said(), serviceUrl },
      teams.login.good(serviceUrl),
    );
    expect({ status, text }).toEqual({ status: 403, text: '{"problem":"foreign-service-url"}' });
  });

  test('of another tenant is refused by an app of one tenant', async () => {
    const foreign = { ...said(), channelData: { tenant: { id: '11111111-1111-1111-1111-111111111111' } } };
    expect(await tried(foreign)).toMatchObject({ status: 403, text: '{"problem":"foreign-tenant"}', acted: false });
  });

  test('that is none is refused in plain words', async () => {
    const statuses: Record<string, number> = {};
    for (const body of ['', '[]', '"x"', 'null', '{', '{}', '{"type":"message"}', '{"type":7,"channelId":"msteams"}']) {
      statuses[body] = (await posted(body)).status;
    }
    expect(statuses).toEqual({
      '': 400,
      '[]': 400,
      '"x"': 400,
      null: 400,
      '{': 400,
      '{}': 400,
      '{"type":"message"}': 403,
      '{"type":7,"channelId":"msteams"}': 400,
    });
  });

  test('that is too large, or no JSON, is refused', async () => {
    expect((await posted(JSON.stringify({ ...said(), padding: 'x'.repeat(600_000) }))).status).toBe(413);
    expect((await posted('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    const got = await fetch(bot.endpoint);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test.each([
    'message',
    'invoke',
    'conversationUpdate',
    'installationUpdate',
    'event',
    'messageUpdate',
    'typing',
    'nonsense',
  ])('of type %s with odd values never breaks the bot', async (type) => {
    const odd: Json = { attachments: 7, entities: 'x', value: [1], membersAdded: {}, action: 3, text: 12, name: {} };
    const { status } = await tried({ ...said(), type, ...odd });
    expect(status).toBeLessThan(502);
    expect([200, 400, 501]).toContain(status);
  });

  test.each([
    'adaptiveCard/action',
    'task/fetch',
    'task/submit',
    'composeExtension/fetchTask',
    'composeExtension/submitAction',
    'composeExtension/query',
    'message/submitAction',
    'fileConsent/invoke',
  ])('that invokes %s with odd values is answered, never with a fault', async (name) => {
    const form = { form: 'request-hours', context: 'x', v: 1, at: 'a.b', 'in.email': 7 };
    const values: unknown[] = [
      null,
      7,
      [],
      {},
      { data: [] },
      { data: form },
      { data: { ...form, form: 'nothing' } },
      { action: 'accept', context: { file: {} }, uploadInfo: 7 },
      { action: { type: 'Action.Execute', verb: 'x', data: form }, trigger: 'automatic' },
      { actionName: 'feedback', actionValue: { reaction: 'shrug' } },
      { messagePayload: { body: { content: '<p '.repeat(1000) }, attachments: [{ content: '{' }, 7] } },
      { parameters: [{ name: 'domain', value: {} }, null] },
    ];
    for (const value of values) {
      const { status } = await tried(invoke(teams, { person: ada, conversation: chat }, name, value));
      expect([name, value, [200, 501].includes(status)]).toEqual([name, value, true]);
    }
    expect(bot.lines.filter((line) => line.startsWith('http-fault') || line.startsWith('bot.fault'))).toEqual([]);
  });

  test('that invokes what this version does not know is answered as not implemented', async () => {
    const unknown = invoke(teams, { person: ada, conversation: chat }, 'tab/fetch', {});
    expect(await tried(unknown)).toEqual({ status: 501, text: '{"problem":"unknown-invoke"}', acted: false });
    expect((await tried({ ...unknown, name: 'constructor' })).status).toBe(501);
  });
});

test('without credentials only this machine, under its own name, is let in', async () => {
  const dev = await startFakeTeams({ signed: false });
  const devBot = await runTeamsBot(dev, { config: { endpoints: {} } });
  const activity = message(dev, { person: dev.person('Ada'), conversation: dev.conversation('personal') }, 'help');
  const asked = async (body: Json, host: string) => {
    const { port } = new URL(devBot.endpoint);
    return new Promise<number | undefined>((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path: '/api/messages',
          method: 'POST',
          headers: { host, 'content-type': 'application/json' },
        },
        (response) => resolve(response.resume().statusCode),
      );
      sent.on('error', reject).end(JSON.stringify(body));
    });
  };
  expect(await asked(activity, 'rebound.example')).toBe(403);
  expect(await asked({ ...activity, serviceUrl: 'https://evil.example/' }, 'localhost')).toBe(403);
  expect(dev.connector.wire).toEqual([]);
  expect(await asked(activity, 'localhost')).toBe(200);
  await devBot.settled();
  expect(dev.connector.messages).toHaveLength(1);
  await devBot.stop();
  await dev.close();
});

test('what was refused is logged by its reason alone', () => {
  const refusals = bot.lines.filter((line) => line.startsWith('teams.refused-request'));
  expect(refusals.length).toBeGreaterThan(20);
  expect(refusals.join('\n')).not.toMatch(/evil|Bearer|ey[A-Za-z0-9]{20}/);
});
