import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SHORT_PASTE } from '../contract/chat-texts.ts';
import { type FakeSlack, startFakeSlack } from './fake/fake-slack.ts';
import { eventually } from './run-slack-bot.ts';

const ROOT = resolve(import.meta.dirname, '../..');
let slack: FakeSlack;
let folder: string;
let child: ChildProcess | null = null;

beforeEach(async () => {
  slack = await startFakeSlack();
  folder = mkdtempSync(join(tmpdir(), 'mailtriage-serve-'));
});

afterEach(async () => {
  child?.kill('SIGKILL');
  await slack.close();
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start` as a process of its own. */
function serve(environment: Readonly<Record<string, string>>) {
  const output = { text: '', code: null as number | null };
  const started = spawn(process.execPath, ['src/cli.ts', 'serve'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', DATA_DIR: folder, SLACK_API_URL: slack.apiUrl, ...environment },
  });
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (chunk) => {
      output.text += chunk;
    });
  started.on('exit', (code) => {
    output.code = code ?? -1;
  });
  child = started;
  return { output, stop: () => started.kill('SIGTERM') };
}

async function asksAndHears(): Promise<void> {
  const ada = slack.person();
  const { message } = await ada.says(ada.direct, SHORT_PASTE);
  await eventually('an answer', () => slack.answersIn(ada.direct, message.ts)[0]);
}

test('Socket Mode: two tokens, and it answers; it ends quietly', async () => {
  const { output, stop } = serve({ SLACK_BOT_TOKEN: slack.token.value, SLACK_APP_TOKEN: slack.appToken.value });
  await slack.useSocket();
  await eventually('the welcome', () => output.text.includes('Slack: Socket Mode, workspace Shop'));
  await asksAndHears();
  stop();
  await eventually('the end', () => output.code !== null);
  expect(output.code).toBe(0);
  expect(output.text).not.toContain(slack.token.value);
});

describe('Socket Mode, while the connection is still being made', () => {
  const tokens = () => ({ SLACK_BOT_TOKEN: slack.token.value, SLACK_APP_TOKEN: slack.appToken.value });
  const waiting = (many: number) => eventually('a connection', () => slack.socket.waitingForHello() >= many);

  test('it is lost, again and again: the bot goes on trying, and answers once it stands', async () => {
    const release = slack.socket.holdHellos();
    const { output } = serve(tokens());
    for (let times = 0; times < 2; times += 1) {
      await waiting(1);
      slack.socket.drop();
      await eventually('the loss', () => slack.socket.waitingForHello() === 0);
    }
    slack.fail({ method: 'apps.connections.open', disconnect: true });
    await waiting(1);
    release();
    await slack.useSocket();
    await asksAndHears();
    expect(output.code).toBeNull();
  });

  test('one that stood is lost, and Slack refuses the next ones: the bot goes on trying', async () => {
    const { output } = serve(tokens());
    await slack.useSocket();
    slack.fail({ method: 'apps.connections.open', error: 'account_inactive', times: 2 });
    const opened = slack.socket.opened();
    slack.socket.drop();
    await eventually('another connection', () => slack.socket.opened() > opened);
    await slack.useSocket();
    await asksAndHears();
    expect(output.code).toBeNull();
  });

  test('one that stood is lost, and the bot is stopped before the next stands: it ends quietly', async () => {
    const { output, stop } = serve(tokens());
    await eventually('the welcome', () => output.text.includes('workspace Shop'));
    slack.socket.holdHellos();
    slack.socket.drop();
    await waiting(1);
    stop();
    await eventually('the end', () => output.code !== null);
    expect(output.code).toBe(0);
  });
});

test('HTTP: token and signing secret, and it answers', async () => {
  const secret = slack.world.app.signingSecret;
  const { output } = serve({ SLACK_BOT_TOKEN: slack.token.value, SLACK_SIGNING_SECRET: secret });
  await eventually('the welcome', () => output.text.includes('Slack: HTTP at /slack/events, workspace Shop'));
  slack.useHttp(`${/http:\S+/.exec(output.text)?.[0]}slack/events`);
  await asksAndHears();
});

test('a token that Slack refuses is named at the start, and the local chat works all the same', async () => {
  slack.token.state = 'revoked';
  const secret = slack.world.app.signingSecret;
  const { output } = serve({ SLACK_BOT_TOKEN: slack.token.value, SLACK_SIGNING_SECRET: secret });
  await eventually('the problem', () => output.text.includes('refuses SLACK_BOT_TOKEN (token_revoked)'));
  expect((await fetch(/http:\S+/.exec(output.text)?.[0] ?? '')).status).toBe(200);
});

test('a setting that is missing is named, and nothing starts', async () => {
  const { output } = serve({ SLACK_BOT_TOKEN: slack.token.value });
  await eventually('the end', () => output.code !== null);
  expect(output.code).toBe(2);
  expect(output.text).toContain('SLACK_SIGNING_SECRET: is wanted beside SLACK_BOT_TOKEN');
});
