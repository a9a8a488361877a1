import { expect, test } from 'vitest';
import { eventOf, type Heard } from './app-double.ts';
import { slackWith } from './slack-with.ts';

const MODAL = {
  type: 'modal',
  callback_id: 'ask',
  title: { type: 'plain_text', text: 'Ask' },
  submit: { type: 'plain_text', text: 'Send' },
  notify_on_close: true,
  blocks: [
    {
      type: 'input',
      block_id: 'email',
      label: { type: 'plain_text', text: 'E-mail' },
      element: { type: 'email_text_input', action_id: 'email' },
    },
    {
      type: 'input',
      block_id: 'why',
      optional: true,
      label: { type: 'plain_text', text: 'Why' },
      element: { type: 'plain_text_input', action_id: 'why', initial_value: 'because', max_length: 20 },
    },
  ],
};

const button = (action_id: string, value = 'v') => ({
  type: 'button',
  action_id,
  value,
  text: { type: 'plain_text', text: action_id },
});

test('a trigger opens one modal within three seconds', async () => {
  const { slack, app, call } = await slackWith();
  const ada = slack.person();
  const trigger = async () => {
    await ada.commands(slack.channel(), 'help');
    return String(app.heard.at(-1)?.body['trigger_id']);
  };
  const first = await trigger();
  expect((await call('views.open', { trigger_id: '1.2.x', view: MODAL })).error).toBe('invalid_trigger_id');
  expect((await call('views.open', { trigger_id: first, view: MODAL })).ok).toBe(true);
  expect((await call('views.open', { trigger_id: first, view: MODAL })).error).toBe('exchanged_trigger_id');
  const late = await trigger();
  slack.world.clock.advance(3001);
  expect((await call('views.open', { trigger_id: late, view: MODAL })).error).toBe('expired_trigger_id');
});

test('a modal that breaks a limit is refused as arguments; one of 250 kB as too large', async () => {
  const { slack, app, call } = await slackWith();
  await slack.person().commands(slack.channel(), 'help');
  const trigger_id = app.heard.at(-1)?.body['trigger_id'];
  const open = (view: unknown) => call('views.open', { trigger_id, view });
  const refused = await open({ ...MODAL, title: { type: 'plain_text', text: 'x'.repeat(25) } });
  expect(refused).toMatchObject({
    error: 'invalid_arguments',
    response_metadata: { messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'] },
  });
  const section = { type: 'section', text: { type: 'plain_text', text: 'é'.repeat(2999) } };
  expect((await open({ ...MODAL, blocks: Array.from({ length: 50 }, () => section) })).error).toBe('view_too_large');
});

test('a modal: the client’s own checks, the app’s errors, then closed', async () => {
  let answer: unknown = { response_action: 'errors', errors: { email: 'Not this one.' } };
  const { slack, app, call } = await slackWith({}, ({ body }) =>
    body['type'] === 'view_submission' ? answer : undefined,
  );
  const ada = slack.person();
  await ada.commands(slack.channel(), 'help');
  await call('views.open', { trigger_id: app.heard.at(-1)?.body['trigger_id'], view: MODAL });
  const view = slack.lastView();
  if (view === null) throw new Error('no view');
  expect(await ada.submits(view, { email: 'ada' })).toMatchObject({ outcome: 'refused-by-client', ack: null });
  expect(await ada.submits(view, { email: 'a@b.example' })).toMatchObject({
    outcome: 'refused-by-app',
    problems: { email: 'Not this one.' },
  });
  expect(app.heard.at(-1)?.body).toMatchObject({
    type: 'view_submission',
    view: {
      id: view.id,
      callback_id: 'ask',
      state: {
        values: {
          email: { email: { type: 'email_text_input', value: 'a@b.example' } },
          why: { why: { type: 'plain_text_input', value: 'because' } },
        },
      },
    },
  });
  answer = { response_action: 'errors', errors: { nothing: 'x' } };
  expect(await ada.submits(view, { email: 'a@b.example' })).toMatchObject({ outcome: 'trouble' });
  answer = undefined;
  expect(await ada.submits(view, { email: 'a@b.example' })).toMatchObject({ outcome: 'closed' });
  expect(slack.lastView()).toBeNull();
  expect(slack.complaints()).toEqual(['view_submission: errors for what is no input block: nothing']);
});

test('three views stack, not four; a stale hash is refused', async () => {
  const { slack, app, call } = await slackWith();
  const ada = slack.person();
  await ada.commands(slack.channel(), 'help');
  const plain = { ...MODAL, blocks: [{ type: 'actions', elements: [button('go')] }] };
  let { view } = await call('views.open', { trigger_id: app.heard.at(-1)?.body['trigger_id'], view: plain });
  for (const expected of [true, true, false]) {
    const top = slack.lastView();
    if (top === null) throw new Error('no view');
    await ada.pressesIn(top, 'go');
    const pushed = await call('views.push', { trigger_id: app.heard.at(-1)?.body['trigger_id'], view: plain });
    expect(pushed.ok ? true : pushed.error).toBe(expected || 'push_limit_reached');
    view = pushed.view ?? view;
  }
  const update = { view_id: view.id, view: plain };
  expect((await call('views.update', { ...update, hash: 'old' })).error).toBe('hash_conflict');
  expect((await call('views.update', { ...update, hash: view.hash })).ok).toBe(true);
});

test('a press carries the recorded fields, and a response URL for five answers in half an hour', async () => {
  const { slack, app, call } = await slackWith();
  const ada = slack.person();
  const channel = slack.channel();
  const blocks = [{ type: 'actions', elements: [button('again', 'case-1')] }];
  await call('chat.postMessage', { channel: channel.id, text: 'here', blocks });
  const [message] = slack.answersIn(channel);
  if (message === undefined) throw new Error('no message');
  await ada.presses(message, 'again');
  const body = app.heard.at(-1)?.body ?? ({} as Heard['body']);
  expect(body).toMatchObject({
    type: 'block_actions',
    user: { id: ada.user.id, team_id: slack.workspace.id },
    container: { type: 'message', message_ts: message.ts, channel_id: channel.id, is_ephemeral: false },
    channel: { id: channel.id, name: channel.name },
    message: { ts: message.ts, bot_id: slack.workspace.bot },
    actions: [{ action_id: 'again', value: 'case-1', type: 'button' }],
  });
  const respond = async (answer: unknown) => {
    const response = await fetch(String(body['response_url']), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answer),
    });
    return [response.status, await response.text()];
  };
  expect(await respond({ replace_original: true, text: 'changed' })).toEqual([200, 'ok']);
  expect(slack.answersIn(channel)[0]?.body['text']).toBe('changed');
  expect(await respond({ delete_original: true })).toEqual([200, 'ok']);
  expect(slack.answersIn(channel)).toHaveLength(0);
  for (const text of ['3', '4', '5']) expect(await respond({ text })).toEqual([200, 'ok']);
  expect(await respond({ text: '6' })).toEqual([404, '{"ok":false,"error":"used_url"}']);
  expect(slack.ephemeralsFor(ada).map(({ body: said }) => said['text'])).toEqual(['3', '4', '5']);
});

test('a response URL expires after thirty minutes', async () => {
  const { slack, app } = await slackWith();
  await slack.person().commands(slack.channel(), 'gmail.com');
  slack.world.clock.advance(30 * 60_000 + 1);
  const response = await fetch(String(app.heard[0]?.body['response_url']), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"text":"late"}',
  });
  expect([response.status, await response.text()]).toEqual([404, '{"ok":false,"error":"expired_url"}']);
});

test('a command, a message shortcut and a global shortcut have the recorded fields', async () => {
  const { slack, app } = await slackWith({ app: { shortcuts: new Set(['triage', 'request']) } });
  const ada = slack.person();
  const channel = slack.channel({ withBot: false });
  await ada.commands(channel, 'gmail.com');
  const { message } = await ada.says(channel, '421 4.7.0');
  await ada.usesMessageShortcut(message, 'triage');
  await ada.usesGlobalShortcut('request');
  const [command, triage, request] = app.heard.map(({ body }) => body);
  expect(command).toMatchObject({
    command: '/deliverability',
    text: 'gmail.com',
    channel_id: channel.id,
    user_id: ada.user.id,
    is_enterprise_install: 'false',
  });
  expect(triage).toMatchObject({
    type: 'message_action',
    callback_id: 'triage',
    message: { text: '421 4.7.0', ts: message.ts },
    message_ts: message.ts,
    channel: { id: channel.id },
  });
  expect(request).toMatchObject({ type: 'shortcut', callback_id: 'request' });
  expect(request).not.toHaveProperty('channel');
  expect(() => ada.usesGlobalShortcut('other')).toThrow('not a shortcut');
});

test('a workflow step is settled once, with the token that came along', async () => {
  const { slack, app, call } = await slackWith();
  const { execution } = await slack.runFunction('triage', { text: '421 4.7.0' });
  const token = String(eventOf(app.heard[0])['bot_access_token']);
  const done = { function_execution_id: execution, outputs: { verdict: 'reputation' } };
  expect((await call('functions.completeSuccess', { ...done, outputs: 'x' }, token)).error).toBe('invalid_arguments');
  expect((await call('functions.completeSuccess', done, token)).ok).toBe(true);
  expect((await call('functions.completeSuccess', done, token)).error).toBe('function_execution_not_found');
  expect(slack.world.functions.get(execution)?.outputs).toEqual({ verdict: 'reputation' });
});
