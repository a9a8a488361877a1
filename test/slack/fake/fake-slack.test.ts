import { expect, test } from 'vitest';
import { callApi } from './call-api.ts';
import { addToken, addWorkspace } from './populate.ts';
import { slackWith } from './slack-with.ts';

test('tokens: none, unknown, revoked, expired, of an uninstalled app, of the wrong kind', async () => {
  const { slack, call } = await slackWith();
  const error = async (token: string, method = 'auth.test') => (await call(method, {}, token)).error;
  expect((await callApi(slack.apiUrl, 'auth.test')).error).toBe('not_authed');
  expect(await error('xoxb-unknown')).toBe('invalid_auth');
  expect(await error(slack.token.value, 'apps.connections.open')).toBe('not_allowed_token_type');
  expect(await error(slack.appToken.value, 'chat.postMessage')).toBe('not_allowed_token_type');
  expect((await call('auth.test')).team_id).toBe(slack.workspace.id);
  for (const [state, name] of [
    ['expired', 'token_expired'],
    ['uninstalled', 'account_inactive'],
  ] as const) {
    slack.token.state = state;
    expect(await error(slack.token.value)).toBe(name);
  }
  slack.token.state = 'live';
  expect(await call('auth.revoke')).toMatchObject({ ok: true, revoked: true });
  expect(await error(slack.token.value)).toBe('token_revoked');
});

test('a missing scope is named, with those at hand', async () => {
  const { slack, call } = await slackWith({ scopes: ['chat:write', 'commands'] });
  expect(await call('files.info', { file: 'F1' })).toMatchObject({
    ok: false,
    error: 'missing_scope',
    needed: 'files:read',
    provided: 'chat:write,commands',
  });
  expect(slack.calls('files.info')[0]?.headers['x-oauth-scopes']).toBe('chat:write,commands');
});

test('channels: unknown, private, not joined, archived, another workspace’s', async () => {
  const { slack, call } = await slackWith();
  const post = async (channel: string) => (await call('chat.postMessage', { channel, text: 'x' })).error ?? 'ok';
  const { id: other } = slack.channel({ withBot: false });
  const { id: hidden } = slack.channel({ kind: 'group', withBot: false });
  const { id: old } = slack.channel({ archived: true });
  expect([await post('C0NONE'), await post(hidden), await post(other), await post(old)]).toEqual([
    'channel_not_found',
    'channel_not_found',
    'not_in_channel',
    'is_archived',
  ]);
  expect(await post(slack.channel({ kind: 'group' }).id)).toBe('ok');
  expect(await post(slack.person().user.id)).toBe('ok');
});

test('a thread is answered at its root; a deleted root can no longer be answered', async () => {
  const { slack, call } = await slackWith();
  const channel = slack.channel();
  const ada = slack.person();
  const { message } = await ada.says(channel, 'look');
  const reply = await call('chat.postMessage', { channel: channel.id, text: 'here', thread_ts: message.ts });
  expect(slack.answersIn(channel, message.ts).map(({ ts }) => ts)).toEqual([reply.ts]);
  await call('chat.postMessage', { channel: channel.id, text: 'again', thread_ts: reply.ts });
  expect(slack.complaints()).toEqual(['chat.postMessage: thread_ts names a reply, not its root']);
  await ada.deletes(message);
  const late = await call('chat.postMessage', { channel: channel.id, text: 'late', thread_ts: message.ts });
  expect(late.error).toBe('thread_not_found');
});

test('text: none, too long to keep whole, too long to update', async () => {
  const { slack, call } = await slackWith();
  const channel = slack.channel().id;
  expect((await call('chat.postMessage', { channel })).error).toBe('no_text');
  const long = await call('chat.postMessage', { channel, text: 'x'.repeat(40_001) });
  expect([long.warning, long.message.text.length]).toEqual(['message_truncated', 40_000]);
  expect((await call('chat.update', { channel, ts: long.ts, text: 'x'.repeat(4001) })).error).toBe('msg_too_long');
  expect((await call('chat.postMessage', { channel, markdown_text: 'x'.repeat(12_001) })).error).toBe('msg_too_long');
  expect(slack.complaints()).toEqual(['chat.postMessage: text of 40001 characters']);
});

test('only what the app wrote, and what still stands, can be updated or deleted', async () => {
  const { slack, call } = await slackWith();
  const channel = slack.channel();
  const { message } = await slack.person().says(channel, 'mine');
  const at = { channel: channel.id, ts: message.ts };
  expect((await call('chat.update', { ...at, text: 'x' })).error).toBe('cant_update_message');
  expect((await call('chat.delete', at)).error).toBe('cant_delete_message');
  const { ts } = await call('chat.postMessage', { channel: channel.id, text: 'one' });
  expect((await call('chat.update', { channel: channel.id, ts, text: 'two' })).message.text).toBe('two');
  expect((await call('chat.delete', { channel: channel.id, ts })).ok).toBe(true);
  expect((await call('chat.update', { channel: channel.id, ts, text: 'x' })).error).toBe('message_not_found');
});

test('blocks that Slack refuses are refused with a pointer, by JSON and by form', async () => {
  const { slack, call } = await slackWith();
  const channel = slack.channel().id;
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }];
  const refused = await call('chat.postMessage', { channel, text: 'x', blocks });
  expect(refused).toMatchObject({
    error: 'invalid_blocks',
    errors: ['must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
    response_metadata: { messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'] },
  });
  const token = slack.token.value;
  const form = (given: unknown) =>
    callApi(slack.apiUrl, 'chat.postMessage', { channel, text: 'x', blocks: given }, { token, form: true });
  expect((await form(blocks)).error).toBe('invalid_blocks');
  expect((await form('no json')).error).toBe('invalid_blocks_format');
  expect((await form([{ type: 'divider' }])).ok).toBe(true);
});

test('a private answer is seen by one member and never updated', async () => {
  const { slack, call } = await slackWith();
  const ada = slack.person();
  const channel = slack.channel();
  const args = { channel: channel.id, user: ada.user.id, text: 'psst' };
  expect((await call('chat.postEphemeral', { ...args, user: 'U0NONE' })).error).toBe('user_not_in_channel');
  const { message_ts: ts } = await call('chat.postEphemeral', args);
  expect((await call('chat.update', { channel: channel.id, ts, text: 'x' })).error).toBe('message_not_found');
  expect(slack.ephemeralsFor(ada)).toHaveLength(1);
  expect(slack.messagesIn(channel)).toHaveLength(0);
});

test('faults on demand: rate limit with Retry-After, internal error, no HTTP sense, a broken connection', async () => {
  const { slack, call } = await slackWith();
  const channel = slack.channel().id;
  const post = () => call('chat.postMessage', { channel, text: 'x' });
  slack.fail({ method: 'chat.postMessage', retryAfter: 7 });
  slack.fail({ method: 'chat.postMessage', error: 'internal_error' });
  slack.fail({ method: '*', status: 503 });
  slack.fail({ method: '*', disconnect: true });
  expect(await post()).toMatchObject({ httpStatus: 429, retryAfter: '7', error: 'ratelimited' });
  expect(await post()).toMatchObject({ httpStatus: 200, error: 'internal_error' });
  expect(await post()).toMatchObject({ httpStatus: 503, text: 'upstream connect error' });
  await expect(post()).rejects.toThrow();
  expect((await post()).ok).toBe(true);
});

test('two workspaces do not see each other', async () => {
  const { slack } = await slackWith();
  const other = addWorkspace(slack.world, { name: 'Other', domain: 'other' });
  const { value: token } = addToken(slack.world, other.id);
  const channel = slack.channel().id;
  const theirs = slack.channel({ team: other.id }).id;
  const post = async (to: string) =>
    (await callApi(slack.apiUrl, 'chat.postMessage', { channel: to, text: 'x' }, { token })).error ?? 'ok';
  expect([await post(channel), await post(theirs)]).toEqual(['channel_not_found', 'ok']);
});

test('what a careful app does not send is complained about', async () => {
  const { slack, call } = await slackWith();
  const channel = slack.channel().id;
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'see https://a.example <!channel>' } }];
  await call('chat.postMessage', { channel, blocks });
  await call('conversations.history', { channel });
  expect(slack.complaints()).toEqual([
    'chat.postMessage: blocks without a top-level text',
    'chat.postMessage: a broadcast mention',
    'chat.postMessage: links may unfurl',
    'conversations.history: not a method of this fake',
  ]);
});

test('with pace, posts faster than a short burst into one channel are refused for a second', async () => {
  const { slack, call } = await slackWith({ paced: true });
  const channel = slack.channel().id;
  const post = async (to: string) => (await call('chat.postMessage', { channel: to, text: 'x' })).retryAfter;
  const first = await Promise.all(Array.from({ length: 6 }, () => post(channel)));
  expect(first.filter((wait) => wait === '1')).toHaveLength(2);
  expect(await post(slack.channel().id)).toBeNull();
  slack.world.clock.advance(1000);
  expect(await post(channel)).toBeNull();
});

test('an app that a whole organisation installed says so in events, payloads and OAuth', async () => {
  const enterprise = { id: 'E0FAKEORG01', name: 'Org' };
  const { slack, app } = await slackWith({ workspace: { enterprise, orgWide: true } });
  const ada = slack.person();
  await ada.says(ada.direct, 'hello');
  await ada.commands(ada.direct, 'help');
  expect(app.heard.map(({ body }) => body)).toMatchObject([
    { enterprise_id: enterprise.id, authorizations: [{ is_enterprise_install: true, enterprise_id: enterprise.id }] },
    { enterprise_id: enterprise.id, is_enterprise_install: 'true' },
  ]);
});
