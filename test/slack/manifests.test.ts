import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { TRIAGE_FUNCTION } from '../../src/slack/listeners/on-function.ts';
import { COMMAND, EVENT_NAMES, GLOBAL_SHORTCUT, MESSAGE_SHORTCUT } from '../../src/slack/register-listeners.ts';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '../../src/slack/scopes.ts';
import { isObject } from './fake/blocks/check.ts';
import { MANIFEST_RULES } from './manifest-rules.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Slack's own schema, where it lies beside the project. */
const SLACKS_SCHEMA = join(ROOT, '../shared/data/slack-manifest-schema/manifest.schema.1.0.0.json');

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce((found, name) => (isObject(found) ? found[name] : undefined), value);
const MANIFESTS = ['socket', 'http'].map((name) => ({
  name,
  manifest: read(join(ROOT, `manifests/slack/${name}.json`)),
}));

/** Which scopes each event needs, one for each kind of channel (docs.slack.dev/reference/events). */
const SCOPES_OF_EVENTS: Readonly<Record<string, readonly string[]>> = {
  agent_session_stopped: ['assistant:write'],
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  function_executed: [],
  member_joined_channel: ['channels:read', 'groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  tokens_revoked: [],
};

/** Which scope each method needs that the bot calls, or any one of several (docs.slack.dev/reference/methods). */
const SCOPES_OF_METHODS: Readonly<Record<string, readonly string[]>> = {
  'agents.sessions.setStatus': ['chat:write'],
  'assistant.threads.setStatus': ['chat:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'auth.test': [],
  'chat.appendStream': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.startStream': ['chat:write'],
  'chat.stopStream': ['chat:write'],
  'chat.update': ['chat:write'],
  'files.info': ['files:read'],
  'functions.completeError': [],
  'functions.completeSuccess': [],
  'oauth.v2.access': [],
  'reactions.add': ['reactions:write'],
  'reactions.remove': ['reactions:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.update': [],
};

test.each(MANIFESTS)('$name: keeps to the documented rules', ({ manifest }) => {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(MANIFEST_RULES);
  validate(manifest);
  expect(validate.errors ?? []).toEqual([]);
});

test.runIf(existsSync(SLACKS_SCHEMA)).each(MANIFESTS)("$name: keeps to Slack's schema", ({ manifest }) => {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(read(SLACKS_SCHEMA) as object);
  validate(manifest);
  expect(validate.errors ?? []).toEqual([]);
});

test('the rules refuse what Slack refuses', () => {
  const validate = new Ajv({ strict: false }).compile(MANIFEST_RULES);
  const long = structuredClone(MANIFESTS[0]?.manifest) as { features: { shortcuts: { name: string }[] } };
  for (const shortcut of long.features.shortcuts) shortcut.name = 'Request deliverability hours';
  expect(validate(long)).toBe(false);
  const legacy = structuredClone(MANIFESTS[0]?.manifest) as { features: Record<string, unknown> };
  legacy.features['assistant_view'] = { assistant_description: 'x' };
  expect(validate(legacy)).toBe(false);
});

test.each(MANIFESTS)('$name: declares each event that is listened to, and no other', ({ manifest }) => {
  const declared = at(manifest, 'settings', 'event_subscriptions', 'bot_events') as readonly string[];
  const heard = [...EVENT_NAMES.filter((name) => name !== 'message'), 'function_executed'];
  const messages = ['message.channels', 'message.groups', 'message.im'];
  expect([...declared].sort()).toEqual([...heard, ...messages].sort());
});

test.each(MANIFESTS)('$name: asks for the scopes that events and methods need, and no other', ({ manifest }) => {
  const required = at(manifest, 'oauth_config', 'scopes', 'bot') as readonly string[];
  const optional = at(manifest, 'oauth_config', 'scopes', 'bot_optional') as readonly string[];
  expect([...required].sort()).toEqual([...REQUIRED_SCOPES].sort());
  expect([...optional].sort()).toEqual([...OPTIONAL_SCOPES].sort());
  const events = at(manifest, 'settings', 'event_subscriptions', 'bot_events') as readonly string[];
  expect(events.filter((name) => SCOPES_OF_EVENTS[name] === undefined)).toEqual([]);
  // Commands and shortcuts need `commands`; an upload goes through three methods with `files:write`.
  const needed = new Set([
    ...events.flatMap((name) => SCOPES_OF_EVENTS[name] ?? []),
    ...Object.values(SCOPES_OF_METHODS).flat(),
    'commands',
    'files:write',
  ]);
  expect([...required, ...optional].sort()).toEqual([...needed].sort());
});

test('every method that the bot calls is in the table, and none that it does not', () => {
  const sources = readSources(join(ROOT, 'src/slack'));
  const called = new Set(
    [...sources.matchAll(/'((?:[a-z]+[A-Za-z0-9]*\.){1,3}[a-zA-Z]+)'/g)].map((match) => match[1] ?? ''),
  );
  const methods = [...called].filter((name) =>
    /^(?:agents|assistant|auth|chat|conversations|files|functions|oauth|reactions|users|views)\./.test(name),
  );
  expect(methods.sort()).toEqual(Object.keys(SCOPES_OF_METHODS).sort());
});

test.each(MANIFESTS)('$name: declares the command, the shortcuts and the step', ({ manifest }) => {
  const commands = at(manifest, 'features', 'slash_commands') as readonly { readonly command: string }[];
  expect(commands.map(({ command }) => command)).toEqual([COMMAND]);
  const shortcuts = at(manifest, 'features', 'shortcuts') as readonly {
    readonly type: string;
    readonly callback_id: string;
  }[];
  expect(shortcuts.map(({ type, callback_id: id }) => `${type} ${id}`)).toEqual([
    `message ${MESSAGE_SHORTCUT}`,
    `global ${GLOBAL_SHORTCUT}`,
  ]);
  expect(Object.keys(at(manifest, 'functions') as object)).toEqual([TRIAGE_FUNCTION]);
});

test('Socket Mode has no addresses, HTTP has them everywhere', () => {
  const [socket, http] = MANIFESTS.map(({ manifest }) => manifest);
  expect(JSON.stringify(socket)).not.toContain('https://');
  expect(at(socket, 'settings', 'socket_mode_enabled')).toBe(true);
  expect(at(http, 'settings', 'socket_mode_enabled')).toBe(false);
  expect(JSON.stringify(http).match(/https:\/\/YOUR\.HOST\/slack\/events/g)).toHaveLength(3);
  expect(at(http, 'oauth_config', 'redirect_urls')).toEqual(['https://YOUR.HOST/slack/oauth_redirect']);
});

function readSources(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}
