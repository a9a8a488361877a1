import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { eventOf } from './app-double.ts';
import { callApi } from './call-api.ts';
import { signature } from './signed-sender.ts';
import { slackWith } from './slack-with.ts';

test('requests are signed over their very bytes; retries and skewed clocks can be sent', async () => {
  const { slack, app } = await slackWith({}, ({ body }) =>
    body['type'] === 'url_verification' ? { challenge: body['challenge'] } : undefined,
  );
  const ack = await slack.verifyUrl();
  expect(ack.body).toEqual({ challenge: ack.envelope.body['challenge'] });
  const { envelopes } = await slack.person().says(slack.channel(), `<@${slack.workspace.botUser}> é & <b>`);
  const [event] = envelopes;
  if (event === undefined) throw new Error('no event');
  await slack.send(event, { retryNum: 1, retryReason: 'http_timeout', timestampSkew: -400 });
  for (const { headers, raw } of app.heard) {
    const timestamp = Number(headers['x-slack-request-timestamp']);
    expect(headers['x-slack-signature']).toBe(signature(slack.world.app.signingSecret, timestamp, raw));
  }
  expect(app.heard.at(-1)?.headers).toMatchObject({
    'x-slack-retry-num': '1',
    'x-slack-retry-reason': 'http_timeout',
  });
  expect(Number(app.heard.at(-1)?.headers['x-slack-request-timestamp'])).toBeLessThan(Date.now() / 1000 - 390);
});

test('a mention in a channel arrives as two events about one message', async () => {
  const { slack, app } = await slackWith();
  const channel = slack.channel();
  await slack.person().says(channel, `<@${slack.workspace.botUser}> to=<reader@yahoo.fr> & 421`);
  const events = app.heard.map(({ body }) => body);
  expect(app.heard.map((heard) => eventOf(heard)['type']).sort()).toEqual(['app_mention', 'message']);
  expect(new Set(events.map(({ event_id }) => event_id)).size).toBe(2);
  expect(new Set(app.heard.map((heard) => eventOf(heard)['ts'])).size).toBe(1);
  expect(eventOf(app.heard[0])['text']).toBe(
    `<@${slack.workspace.botUser}> to=&lt;<mailto:reader@yahoo.fr|reader@yahoo.fr>&gt; &amp; 421`,
  );
});

test('events come only to an app that subscribed, has the scope, and is in the channel', async () => {
  const { slack, app } = await slackWith({ scopes: ['chat:write', 'im:history'] });
  const ada = slack.person();
  await ada.says(slack.channel(), `<@${slack.workspace.botUser}> hello`);
  await ada.says(slack.channel({ withBot: false }), 'hello');
  expect(app.heard).toHaveLength(0);
  await ada.says(ada.direct, 'hello');
  expect(app.heard[0]?.body).toMatchObject({ event: { type: 'message', channel_type: 'im', text: 'hello' } });
});

test('the app hears of its own messages, as Slack tells them', async () => {
  const { slack, app, call } = await slackWith({ echo: true });
  const channel = slack.channel().id;
  const { ts } = await call('chat.postMessage', { channel, text: 'one' });
  await expect.poll(() => app.heard.length).toBe(1);
  await call('chat.update', { channel, ts, text: 'two' });
  await expect.poll(() => app.heard.length).toBe(2);
  expect(app.heard.map(({ body }) => body['event'])).toMatchObject([
    { bot_id: slack.workspace.bot, text: 'one' },
    { subtype: 'message_changed', message: { text: 'two' }, previous_message: { text: 'one' }, hidden: true },
  ]);
});

test('OAuth: a code once, from the right client, to the right address; tokens rotate', async () => {
  const { slack } = await slackWith({ tokenRotation: true });
  const { clientId: client_id, clientSecret: client_secret } = slack.world.app;
  const redirect_uri = 'http://127.0.0.1:1/slack/oauth_redirect';
  const asked = `https://slack.com/oauth/v2/authorize?client_id=${client_id}&scope=chat:write,commands&state=s1&redirect_uri=${redirect_uri}`;
  const back = new URL(slack.oauth.approve(asked, slack.workspace.id, slack.person().user.id));
  const code = back.searchParams.get('code');
  const exchange = (args: Readonly<Record<string, unknown>>) =>
    callApi(slack.apiUrl, 'oauth.v2.access', { client_id, client_secret, ...args }, { form: true });
  expect([back.pathname, back.searchParams.get('state')]).toEqual(['/slack/oauth_redirect', 's1']);
  expect((await exchange({ code, redirect_uri, client_secret: 'x' })).error).toBe('bad_client_secret');
  expect((await exchange({ code, redirect_uri: 'http://x/' })).error).toBe('bad_redirect_uri');
  const installed = await exchange({ code, redirect_uri });
  expect(installed).toMatchObject({
    ok: true,
    token_type: 'bot',
    scope: 'chat:write,commands',
    bot_user_id: slack.workspace.botUser,
    team: { id: slack.workspace.id },
    is_enterprise_install: false,
    expires_in: 43_200,
  });
  expect((await exchange({ code, redirect_uri })).error).toBe('code_already_used');
  const renew = { grant_type: 'refresh_token', refresh_token: installed.refresh_token };
  const renewed = await exchange(renew);
  const test = (token: string) => callApi(slack.apiUrl, 'auth.test', {}, { token });
  expect((await test(installed.access_token)).error).toBe('token_expired');
  expect((await test(renewed.access_token)).ok).toBe(true);
  expect((await exchange(renew)).error).toBe('invalid_refresh_token');
});

test('uninstalling kills the token and says so twice', async () => {
  const { slack, app, call } = await slackWith();
  await slack.uninstall();
  expect(app.heard.map((heard) => eventOf(heard)['type']).sort()).toEqual(['app_uninstalled', 'tokens_revoked']);
  expect((await call('auth.test')).error).toBe('account_inactive');
});

test('Socket Mode: hello, envelopes, acknowledgements, a ticket for one connection, a refresh', async () => {
  const { slack } = await slackWith();
  const open = async () =>
    (await callApi(slack.apiUrl, 'apps.connections.open', {}, { token: slack.appToken.value })).url;
  const frames: Record<string, unknown>[] = [];
  const url = await open();
  const connect = (address: string) => {
    const client = new WebSocket(address);
    client.on('message', (data) => {
      const frame = JSON.parse(String(data));
      frames.push(frame);
      const payload = frame.type === 'slash_commands' ? { payload: { text: 'ok' } } : {};
      if (frame.envelope_id !== undefined) client.send(JSON.stringify({ envelope_id: frame.envelope_id, ...payload }));
    });
    return client;
  };
  const client = connect(url);
  await slack.useSocket();
  const again = new WebSocket(url);
  expect(
    await new Promise((resolve) => again.once('unexpected-response', (_r, { statusCode }) => resolve(statusCode))),
  ).toBe(401);
  const ada = slack.person();
  const { acks, envelopes } = await ada.says(ada.direct, 'hello');
  expect(acks).toMatchObject([{ status: 200, body: null }]);
  expect((await ada.commands(ada.direct, 'help')).body).toEqual({ text: 'ok' });
  const [first] = envelopes;
  if (first === undefined) throw new Error('no envelope');
  await slack.send(first, { retryNum: 1, retryReason: 'timeout' });
  slack.socket.disconnect('refresh_requested');
  client.close();
  await expect.poll(() => slack.socket.connections()).toBe(0);
  expect(frames).toMatchObject([
    { type: 'hello', num_connections: 1, connection_info: { app_id: slack.world.app.id } },
    { type: 'events_api', accepts_response_payload: false, retry_attempt: 0, payload: { event: { text: 'hello' } } },
    { type: 'slash_commands', accepts_response_payload: true, payload: { text: 'help' } },
    { type: 'events_api', envelope_id: first.id, retry_attempt: 1, retry_reason: 'timeout' },
    { type: 'disconnect', reason: 'refresh_requested' },
  ]);
});
