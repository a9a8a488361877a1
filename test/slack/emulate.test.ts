import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDownload } from '../../src/chat/files/download.ts';
import { createFileHosts } from '../../src/chat/files/file-hosts.ts';
import { createSlackApi, type SlackApi, type SlackResult } from '../../src/slack/api/slack-api.ts';
import { SLACK_HOSTS } from '../../src/slack/files/slack-hosts.ts';
import { startEmulate, startFakeCounterpart, type WebApiCounterpart } from './web-api-counterpart.ts';

const HOME = {
  type: 'home',
  blocks: [{ type: 'section', text: { type: 'plain_text', text: 'Recent cases' } }],
};

/** What our calls must get from whoever speaks the Web API. The emulator was written by others: it checks our fake too. */
describe.each([
  ['emulate 0.12.2', startEmulate],
  ['the fake', startFakeCounterpart],
])('our calls of the Web API, answered by %s', (_name, start) => {
  let slack: WebApiCounterpart;
  let api: SlackApi;
  beforeAll(async () => {
    slack = await start();
    api = createSlackApi(slack.apiUrl);
  });
  afterAll(() => slack.close());

  // biome-ignore lint/suspicious/noExplicitAny: the wire has no types, and tests read single fields of it
  const ok = (result: SlackResult): any => {
    if (!result.ok) throw new Error(`refused: ${result.failure.name}`);
    return result.response;
  };
  const call = (method: string, args: Readonly<Record<string, unknown>> = {}) => api.call(slack.token, method, args);
  const post = async (args: Readonly<Record<string, unknown>>) =>
    ok(await call('chat.postMessage', { channel: slack.channel, ...args }));

  test('auth.test says which workspace the token belongs to', async () => {
    expect(ok(await call('auth.test'))).toMatchObject({ ok: true, team_id: expect.stringMatching(/^T/) });
    expect(await api.call('', 'auth.test', {})).toMatchObject({ ok: false, failure: { name: 'not_authed' } });
  });

  test('eyes on a message come and go', async () => {
    const eyes = { channel: slack.channel, timestamp: (await post({ text: 'one' })).ts, name: 'eyes' };
    ok(await call('reactions.add', eyes));
    expect(await call('reactions.add', eyes)).toMatchObject({ ok: false, failure: { name: 'already_reacted' } });
    ok(await call('reactions.remove', eyes));
  });

  test('a message, an answer in its thread, and an update', async () => {
    const root = await post({ text: 'root', blocks: [{ type: 'divider' }] });
    expect(root.message).toMatchObject({ text: 'root', blocks: [{ type: 'divider' }] });
    const reply = await post({ text: 'reply', thread_ts: root.ts });
    expect(reply.message.thread_ts).toBe(root.ts);
    const at = { channel: slack.channel, ts: reply.ts };
    expect(ok(await call('chat.update', { ...at, text: 'changed' }))).toMatchObject({ ...at, text: 'changed' });
    const nowhere = await call('chat.update', { ...at, ts: '1700000000.000001', text: 'x' });
    expect(nowhere).toMatchObject({ ok: false, failure: { name: 'message_not_found' } });
  });

  test('refusals come with Slack’s names', async () => {
    const refusal = async (method: string, args: Readonly<Record<string, unknown>>) => {
      const result = await call(method, args);
      return result.ok ? 'ok' : result.failure.name;
    };
    expect(await refusal('chat.postMessage', { channel: 'C0000NONE', text: 'x' })).toBe('channel_not_found');
    expect(await refusal('chat.postMessage', { channel: slack.channel })).toBe('no_text');
    expect(await refusal('files.info', { file: 'F0000NONE' })).toBe('file_not_found');
    expect(await call('conversations.join', { channel: slack.channel })).toMatchObject({
      ok: false,
      failure: { name: 'missing_scope', needed: expect.stringContaining('channels:join') },
    });
  });

  test('a file goes up into the thread, and comes down again with the token only', async () => {
    const root = await post({ text: 'export' });
    const content = 'domain,failed\nyahoo.fr,40\nmünchen.example,2\n';
    const file = { channel: slack.channel, thread: root.ts, fileName: 'domains.csv', content };
    const uploaded = ok(await api.upload(slack.token, file));
    const id = uploaded.files[0].files?.[0]?.id ?? uploaded.files[0].id;
    const info = ok(await call('files.info', { file: id })).file;
    expect(info).toMatchObject({ name: 'domains.csv', size: Buffer.byteLength(content), mode: 'hosted' });
    const download = async (token: string) => {
      const opened = await openDownload({
        url: info.url_private_download,
        token,
        hosts: createFileHosts(SLACK_HOSTS, [slack.fileHost]),
        most: 10_000,
        expected: info.size,
        isPage: false,
        signal: new AbortController().signal,
      });
      if (!opened.ok) return opened.trouble;
      const chunks: Uint8Array[] = [];
      for await (const chunk of opened.download.chunks) chunks.push(chunk);
      return Buffer.concat(chunks).toString('utf8');
    };
    expect(await download(slack.token)).toBe(content);
    expect(await download('')).not.toBe(content);
  });

  test('a reaction is added once', async () => {
    const { ts } = await post({ text: 'look' });
    const eyes = { channel: slack.channel, timestamp: ts, name: 'eyes' };
    ok(await call('reactions.add', eyes));
    expect(await call('reactions.add', eyes)).toMatchObject({ ok: false, failure: { name: 'already_reacted' } });
  });

  test('the Home tab is published, and published anew', async () => {
    const publish = async () => ok(await call('views.publish', { user_id: slack.user, view: HOME })).view;
    const first = await publish();
    expect(first).toMatchObject({ type: 'home', blocks: [{ type: 'section' }] });
    expect((await publish()).id).toBe(first.id);
  });

  test('OAuth: the code is exchanged once, with the right secret', async () => {
    const { clientId: client_id, clientSecret: client_secret, redirectUri: redirect_uri } = slack;
    const code = await slack.allow();
    const exchange = (args: Readonly<Record<string, unknown>>) =>
      api.call('', 'oauth.v2.access', { code, client_id, client_secret, redirect_uri, ...args });
    expect(await exchange({ client_secret: 'wrong' })).toMatchObject({ ok: false });
    const installed = ok(await exchange({ code: await slack.allow() }));
    expect(installed).toMatchObject({
      token_type: 'bot',
      app_id: expect.stringMatching(/^A/),
      bot_user_id: expect.stringMatching(/^U/),
      team: { id: expect.stringMatching(/^T/) },
    });
    expect(installed.scope.split(',')).toContain('chat:write');
    expect(ok(await api.call(installed.access_token, 'auth.test', {})).team_id).toBe(installed.team.id);
  });
});
