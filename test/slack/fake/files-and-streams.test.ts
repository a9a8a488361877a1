import { expect, test } from 'vitest';
import { eventOf } from './app-double.ts';
import { slackWith } from './slack-with.ts';

test('a file: 200 and a sign-in page without a good token; with one, its bytes', async () => {
  const { slack, call } = await slackWith();
  const ada = slack.person();
  const channel = slack.channel();
  const file = ada.uploads({ name: 'mail.log', content: 'status=deferred' });
  await ada.says(channel, { text: 'look', files: [file] });
  const { file: info } = await call('files.info', { file: file.id });
  const get = async (token: string | null) => {
    const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(info.url_private_download, { headers });
    return [response.status, response.headers.get('content-type'), (await response.text()).slice(0, 15)];
  };
  expect(await get(slack.token.value)).toEqual([200, 'text/plain', 'status=deferred']);
  for (const token of [null, 'xoxb-other'])
    expect(await get(token)).toEqual([200, 'text/html; charset=utf-8', '<!DOCTYPE html>']);
  slack.token.scopes = new Set(['chat:write']);
  expect((await get(slack.token.value))[2]).toBe('<!DOCTYPE html>');
  expect(slack.downloads().map(({ answered }) => answered)).toEqual([
    'whole',
    'login-page',
    'login-page',
    'login-page',
  ]);
});

test('a file host that redirects, breaks off, packs, never ends, or is busy', async () => {
  const { slack } = await slackWith();
  const ada = slack.person();
  const channel = slack.channel();
  const authorization = `Bearer ${slack.token.value}`;
  const get = async (serves: 'redirect' | 'truncated' | 'gzip' | 'endless' | 'busy-once' | 'gone') => {
    const file = ada.uploads({ content: 'x'.repeat(5000), serves, channels: [channel.id] });
    const url = `${slack.baseUrl}/files-pri/${file.team}-${file.id}/download/mail.log`;
    return fetch(url, { headers: { authorization }, redirect: 'manual' });
  };
  expect((await get('redirect')).headers.get('location')).toContain('/elsewhere/');
  await expect((await get('truncated')).text()).rejects.toThrow();
  const packed = await get('gzip');
  expect([packed.headers.get('content-encoding'), (await packed.text()).length]).toEqual(['gzip', 5000]);
  const reader = (await get('endless')).body?.getReader();
  let bytes = 0;
  while (bytes < 1_000_000) bytes += (await reader?.read())?.value?.length ?? 0;
  await reader?.cancel();
  expect([(await get('busy-once')).status, (await get('gone')).status]).toEqual([429, 404]);
});

test('a Slack Connect file shows its id alone; a file of an unseen channel is not found', async () => {
  const { slack, app, call } = await slackWith();
  const ada = slack.person();
  const file = ada.uploads({ name: 'connect.log', content: 'x', connect: true });
  await ada.says(slack.channel({ shared: true }), { text: '', files: [file] });
  const [shown] = eventOf(app.heard[0])['files'] as Record<string, unknown>[];
  expect(shown).toMatchObject({ id: file.id, mode: 'file_access', file_access: 'check_file_info' });
  expect(shown).not.toHaveProperty('url_private_download');
  expect((await call('files.info', { file: file.id })).file.name).toBe('connect.log');
  const hidden = ada.uploads({ content: 'x', channels: [slack.channel({ withBot: false }).id] });
  expect((await call('files.info', { file: hidden.id })).error).toBe('file_not_found');
});

test('an upload takes three steps and ends as a message with the file', async () => {
  const { slack, call } = await slackWith();
  const channel = slack.channel();
  const { file_id: id, upload_url: url } = await call('files.getUploadURLExternal', { filename: 'd.csv', length: 3 });
  const early = await call('files.completeUploadExternal', { files: [{ id }], channel_id: channel.id });
  expect(early.error).toBe('file_upload_not_complete');
  expect((await fetch(url, { method: 'POST', body: 'too long' })).status).toBe(400);
  expect(await (await fetch(url, { method: 'POST', body: 'a,b' })).text()).toBe('OK - 3');
  expect((await call('files.completeUploadExternal', { files: [{ id }], channel_id: channel.id })).ok).toBe(true);
  expect(slack.answersIn(channel)[0]?.body).toMatchObject({ files: [{ id, name: 'd.csv', size: 3 }] });
});

test('streams: a recipient in channels, own messages, no word after the end', async () => {
  const { slack, call } = await slackWith();
  const ada = slack.person();
  const channel = slack.channel();
  const { message } = await ada.says(channel, 'go');
  const at = { channel: channel.id, thread_ts: message.ts };
  expect((await call('chat.startStream', at)).error).toBe('missing_recipient_user_id');
  const to = { recipient_user_id: ada.user.id, recipient_team_id: slack.workspace.id };
  const { ts } = await call('chat.startStream', { ...at, ...to });
  const one = { channel: channel.id, ts };
  expect((await call('chat.appendStream', one)).error).toBe('no_text');
  expect((await call('chat.appendStream', { ...one, markdown_text: 'Reading' })).ok).toBe(true);
  expect((await call('chat.update', { ...one, text: 'x' })).error).toBe('streaming_state_conflict');
  expect((await call('chat.stopStream', { ...one, markdown_text: ', done' })).message.text).toBe('Reading, done');
  expect((await call('chat.appendStream', { ...one, markdown_text: 'x' })).error).toBe(
    'message_not_in_streaming_state',
  );
  const { ts: idle } = await call('chat.startStream', { ...at, ...to });
  slack.world.clock.advance(300_001);
  expect((await call('chat.stopStream', { channel: channel.id, ts: idle })).error).toBe(
    'message_not_in_streaming_state',
  );
});

test('a status shows until the app posts; prompts for an agent are set without a thread', async () => {
  const { slack, call } = await slackWith();
  const ada = slack.person();
  const { message } = await ada.says(ada.direct, 'go');
  const at = { channel_id: ada.direct.id, thread_ts: message.ts };
  await call('assistant.threads.setStatus', { ...at, status: 'is reading' });
  expect(slack.statusIn(ada.direct, message.ts)).toBe('is reading');
  await call('chat.postMessage', { channel: ada.direct.id, thread_ts: message.ts, text: 'done' });
  expect(slack.statusIn(ada.direct, message.ts)).toBeNull();
  const prompts = [{ title: 'Paste', message: 'paste' }];
  await call('assistant.threads.setSuggestedPrompts', { ...at, prompts });
  expect(slack.world.prompts.size).toBe(0);
  await call('assistant.threads.setSuggestedPrompts', { channel_id: ada.direct.id, prompts });
  expect(slack.world.prompts.get(ada.direct.id)).toEqual(prompts);
  expect((await call('agents.sessions.setStatus', { ...at, status: 'busy' })).error).toBe('invalid_arguments');
  expect((await call('agents.sessions.setStatus', { ...at, status: 'processing' })).agent_status).toBe('processing');
});
