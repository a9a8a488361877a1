import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { createSocketTransport } from '../../src/slack/transport/socket-transport.ts';
import { SHORT_PASTE } from '../contract/chat-texts.ts';
import { type FakeSlack, startFakeSlack } from './fake/fake-slack.ts';
import { eventually, type RunningSlackBot, runSlackBot } from './run-slack-bot.ts';

let slack: FakeSlack | null = null;
let bot: RunningSlackBot | null = null;
afterEach(async () => {
  await bot?.stop();
  await slack?.close();
});

test.each(['refresh_requested', 'dropped'] as const)('Socket Mode comes back after %s', async (reason) => {
  slack = await startFakeSlack();
  bot = await runSlackBot(slack, { transport: 'socket' });
  const before = slack.socket.opened();
  if (reason === 'dropped') slack.socket.drop();
  else slack.socket.disconnect(reason);
  await eventually('another connection', () => (slack?.socket.opened() ?? 0) > before);
  await slack.useSocket();
  const ada = slack.person();
  const { message } = await ada.says(ada.direct, SHORT_PASTE);
  await eventually('an answer', () => slack?.answersIn(ada.direct, message.ts)[0]);
});

test.each(['waits for its hello', 'still asks for an address'])(
  'stopped while the connection %s: nothing is thrown, and no connection is left',
  async (state) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    onTestFinished(() => void process.off('unhandledRejection', note));
    slack = await startFakeSlack();
    const { socket } = slack;
    socket.holdHellos();
    const transport = createSocketTransport(slack.appToken.value, slack.apiUrl, () => undefined);
    const starting = transport.start(10_000);
    if (state === 'waits for its hello') await eventually('the connection', () => socket.waitingForHello() === 1);
    else await eventually('the call', () => slack?.calls('apps.connections.open').length === 1);
    await transport.stop();
    if (state === 'waits for its hello') expect(await starting).toBe('connection_lost');
    await eventually('the end', () => socket.waitingForHello() === 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(socket.waitingForHello()).toBe(0);
    expect(unhandled).toEqual([]);
  },
);

test('in Socket Mode there is no route for events or installations', async () => {
  slack = await startFakeSlack();
  bot = await runSlackBot(slack, { transport: 'socket' });
  for (const path of ['slack/events', 'slack/install', 'slack/oauth_redirect'])
    expect((await fetch(`${bot.service.url}${path}`, { method: 'POST', body: '{}' })).status, path).toBe(404);
});

test('a request that is larger than Slack ever sends is refused', async () => {
  slack = await startFakeSlack();
  bot = await runSlackBot(slack);
  const body = JSON.stringify({ type: 'event_callback', padding: 'x'.repeat(5_000_000) });
  const headers = { 'content-type': 'application/json', connection: 'close' };
  const refused = await fetch(`${bot.service.url}slack/events`, { method: 'POST', headers, body }).catch(() => null);
  expect(refused === null || refused.status === 413).toBe(true);
});

test('Slack’s libraries are loaded only where Slack is configured', () => {
  const src = join(import.meta.dirname, '../../src');
  const outside = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('slack/'),
  );
  const loading = outside.filter((name) =>
    /^import (?!type\b)[^;]*from '[^']*\/slack\//m.test(readFileSync(join(src, name), 'utf8')),
  );
  expect(loading).toEqual([]);
});
