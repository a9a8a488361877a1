import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SlackOAuthConfig } from '../../src/slack/slack-config.ts';
import { SHORT_PASTE } from '../contract/chat-texts.ts';
import { type FakeSlack, startFakeSlack } from './fake/fake-slack.ts';
import { addWorkspace } from './fake/populate.ts';
import type { FakeWorkspace } from './fake/world.ts';
import { type RunningSlackBot, runSlackBot } from './run-slack-bot.ts';

let slack: FakeSlack;
let bot: RunningSlackBot;
let other: FakeWorkspace;
const OLD_KEY = randomBytes(32);

const oauth = (encryptionKeys: readonly Buffer[] = [OLD_KEY]): SlackOAuthConfig => ({
  clientId: slack.world.app.clientId,
  clientSecret: slack.world.app.clientSecret,
  stateSecret: 'a state secret of the tests',
  encryptionKeys,
});

beforeEach(async () => {
  slack = await startFakeSlack({ installed: false, tokenRotation: true });
  bot = await runSlackBot(slack, { botToken: null, oauth: oauth() });
  other = addWorkspace(slack.world, { name: 'Other', domain: 'other-example' });
});

afterEach(async () => {
  expect(slack.complaints()).toEqual([]);
  await bot.stop();
  await slack.close();
});

const settled = async () => {
  await bot.adapter.settled();
  await slack.quiet();
  await bot.adapter.settled();
};

/** A browser goes through the installation; `cookie` false: another browser comes back. */
async function install(workspace: FakeWorkspace, cookie = true): Promise<Response> {
  const asked = await fetch(`${bot.service.url}slack/install`, { redirect: 'manual' });
  const authorize = asked.headers.get('location') ?? '';
  const back = new URL(slack.oauth.approve(authorize, workspace.id, 'U0ADMIN'));
  const state = (asked.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return fetch(`${bot.service.url}slack/oauth_redirect${back.search}`, { headers: cookie ? { cookie: state } : {} });
}

test('two workspaces install the app and are kept apart', async () => {
  for (const workspace of [slack.workspace, other]) expect((await install(workspace)).status).toBe(200);
  expect(await bot.store.installations.workspacesOf('slack')).toEqual([slack.workspace.id, other.id].sort());
  const ada = slack.person();
  const bob = slack.person({ team: other.id });
  const first = await ada.says(ada.direct, SHORT_PASTE);
  const second = await bob.says(bob.direct, SHORT_PASTE);
  await settled();
  expect(slack.answersIn(ada.direct, first.message.ts)).toHaveLength(1);
  const [answer] = slack.answersIn(bob.direct, second.message.ts);
  expect(answer?.user).toBe(other.botUser);
  const tokens = new Set(slack.calls('chat.postMessage').map(({ token, team }) => `${team} ${token}`));
  expect(tokens.size).toBe(2);
  const theirs = { platform: 'slack', workspace: other.id, channel: ada.direct.id, thread: first.message.ts };
  expect(await bot.store.cases.ofThread(theirs)).toBeNull();
});

test('another browser, a wrong state and a refusal install nothing', async () => {
  expect((await install(slack.workspace, false)).status).toBe(400);
  expect((await fetch(`${bot.service.url}slack/oauth_redirect?code=x&state=y`)).status).toBe(400);
  expect((await fetch(`${bot.service.url}slack/oauth_redirect?error=access_denied`)).status).toBe(400);
  expect(await bot.store.installations.workspacesOf('slack')).toEqual([]);
});

test('no token stands in the files or in the log', async () => {
  await install(slack.workspace);
  const ada = slack.person();
  await ada.says(ada.direct, SHORT_PASTE);
  await settled();
  const files = readdirSync(bot.dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1')).join('\n');
  for (const token of slack.world.tokens.keys()) {
    expect(bytes).not.toContain(token);
    expect(bot.lines.join('\n')).not.toContain(token);
  }
  expect(bytes).not.toContain('xoxe-1-');
});

test('a token that ends soon is renewed, once, and kept', async () => {
  await install(slack.workspace);
  const before = [...slack.world.tokens.keys()];
  const record = await bot.store.installations.sealedOf({ platform: 'slack', workspace: slack.workspace.id });
  await bot.stop();
  bot = await runSlackBot(slack, { botToken: null, oauth: oauth(), bot: {}, now: () => Date.now() + 11.9 * 3_600_000 });
  await bot.store.installations.save({ platform: 'slack', workspace: slack.workspace.id }, record ?? '', 0);
  const ada = slack.person();
  await Promise.all([ada.says(ada.direct, SHORT_PASTE), ada.says(ada.direct, SHORT_PASTE)]);
  await settled();
  expect(slack.calls('oauth.v2.access').filter(({ args }) => args['grant_type'] === 'refresh_token')).toHaveLength(1);
  const used = slack.calls('chat.postMessage').map(({ token }) => token);
  expect(used.length).toBeGreaterThan(0);
  expect(used.some((token) => before.includes(token))).toBe(false);
});

test('a new key opens what the old one sealed, and seals it anew', async () => {
  await install(slack.workspace);
  const place = { platform: 'slack', workspace: slack.workspace.id };
  const sealed = (await bot.store.installations.sealedOf(place)) ?? '';
  await bot.stop();
  const newKey = randomBytes(32);
  bot = await runSlackBot(slack, { botToken: null, oauth: oauth([newKey, OLD_KEY]) });
  await bot.store.installations.save(place, sealed, 0);
  const ada = slack.person();
  const { message } = await ada.says(ada.direct, SHORT_PASTE);
  await settled();
  expect(slack.answersIn(ada.direct, message.ts)).toHaveLength(1);
  expect(await bot.store.installations.sealedOf(place)).not.toBe(sealed);
});

test('uninstalling deletes the installation and everything of that workspace, and of no other', async () => {
  for (const workspace of [slack.workspace, other]) await install(workspace);
  const ada = slack.person();
  const bob = slack.person({ team: other.id });
  const first = await ada.says(ada.direct, SHORT_PASTE);
  const second = await bob.says(bob.direct, SHORT_PASTE);
  await settled();
  const acks = await slack.uninstall();
  expect(acks.every(({ status }) => status === 200)).toBe(true);
  await settled();
  const caseOf = (workspace: string, channel: string, thread: string) =>
    bot.store.cases.ofThread({ platform: 'slack', workspace, channel, thread });
  expect(await caseOf(slack.workspace.id, ada.direct.id, first.message.ts)).toBeNull();
  expect(await caseOf(other.id, bob.direct.id, second.message.ts)).not.toBeNull();
  expect(await bot.store.installations.workspacesOf('slack')).toEqual([other.id]);
});
