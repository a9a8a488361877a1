import { afterEach, describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/bot/messages/messages-of.ts';
import { triage } from '../../src/triage.ts';
import { reputationLog, SHORT_PASTE } from '../contract/chat-texts.ts';
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from './fake/fake-slack.ts';
import type { Person } from './fake/person.ts';
import { ALL_SCOPES } from './fake/populate.ts';
import { readMessage } from './fake/read-message.ts';
import type { FakeChannel, FileBehaviour, StoredMessage } from './fake/world.ts';
import { type RunningSlackBot, runSlackBot, type SlackBotOptions } from './run-slack-bot.ts';

const text = messagesOf('en').trouble;
const textOf = (message: StoredMessage | undefined): string =>
  message === undefined ? '' : readMessage(message.body).text;

let slack: FakeSlack;
let bot: RunningSlackBot;
let ada: Person;
let room: FakeChannel;
let mention: string;

async function start(fake: FakeSlackOptions = {}, options: SlackBotOptions = {}): Promise<void> {
  slack = await startFakeSlack({ app: { shortcuts: new Set(['triage_this', 'request_expert_hours']) }, ...fake });
  bot = await runSlackBot(slack, options);
  ada = slack.person({ name: 'ada' });
  room = slack.channel({ members: [ada.user.id] });
  mention = `<@${slack.workspace.botUser}>`;
}

afterEach(async () => {
  expect(slack.complaints()).toEqual([]);
  expect(bot.lines.join('\n')).not.toContain('canary');
  await bot.stop();
  await slack.close();
});

const settled = async () => {
  await bot.adapter.settled();
  await slack.quiet();
  await bot.adapter.settled();
};
const answers = async (channel: FakeChannel, thread: string) => {
  await settled();
  return slack.answersIn(channel, thread).map(textOf);
};
const logged = (part: string) => bot.lines.filter((line) => line.includes(part));

describe('files', () => {
  const cases: readonly (readonly [FileBehaviour, string, SlackBotOptions])[] = [
    ['login-page', text.file['sign-in-page']('canary.log', ''), {}],
    ['redirect', text.file.elsewhere('canary.log', ''), {}],
    ['truncated', text.file['broken-off']('canary.log', ''), {}],
    ['endless', text.file['too-large']('canary.log', '1 MB'), { mostFileBytes: 1_000_000 }],
    ['gone', text.file.gone('canary.log', ''), {}],
  ];
  test.each(cases)('%s: a plain sentence, and nothing is triaged', async (serves, sentence, options) => {
    await start({}, options);
    const file = ada.uploads({ name: 'canary.log', content: reputationLog(30), serves });
    const { message } = await ada.says(ada.direct, { text: '', files: [file] });
    const said = await answers(ada.direct, message.ts);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(sentence);
    expect(slack.elsewhere()).toEqual([]);
    expect(logged('slack.file')).toHaveLength(1);
  });

  test.each(['busy-once', 'gzip', 'slow'] as const)('%s: it is read all the same', async (serves) => {
    await start();
    const file = ada.uploads({ content: reputationLog(serves === 'slow' ? 6 : 30), serves });
    const { message } = await ada.says(ada.direct, { text: '', files: [file] });
    expect((await answers(ada.direct, message.ts))[0]).toContain('Sender reputation');
  });

  test('one of two files fails: it is said, and the other is read', async () => {
    await start();
    const files = [ada.uploads({ name: 'a.log', serves: 'login-page' }), ada.uploads({ content: reputationLog(30) })];
    const { message } = await ada.says(ada.direct, { text: '', files });
    const said = await answers(ada.direct, message.ts);
    expect(said[0]).toContain('a.log');
    expect(said[1]).toContain('Sender reputation');
  });

  test('a host that is not allowed gets no request', async () => {
    await start({}, { fileHosts: [] });
    const { message } = await ada.says(ada.direct, { text: '', files: [ada.uploads({ name: 'x.log', content: 'x' })] });
    expect((await answers(ada.direct, message.ts))[0]).toContain(text.file.elsewhere('x.log', ''));
    expect(slack.downloads()).toEqual([]);
  });

  test('without files:read the user is told whom to ask', async () => {
    await start({ scopes: ALL_SCOPES.filter((scope) => scope !== 'files:read') });
    const { message } = await ada.says(ada.direct, { text: '', files: [ada.uploads({ name: 'x.log', content: 'x' })] });
    expect((await answers(ada.direct, message.ts))[0]).toContain(text.file['not-allowed']('x.log', ''));
  });

  test('without files:write the CSV comes as text', async () => {
    await start({ scopes: ALL_SCOPES.filter((scope) => scope !== 'files:write') });
    const { message } = await ada.says(ada.direct, reputationLog(30));
    await settled();
    const [verdict] = slack.answersIn(ada.direct, message.ts);
    if (verdict !== undefined) await ada.presses(verdict, 'export-csv');
    const said = (await answers(ada.direct, message.ts)).join('\n');
    expect(said).toContain(text.fileAsText('domains.csv'));
    expect(said).toContain('yahoo.fr,');
  });
});

describe('places', () => {
  test('an archived channel: the answer comes in a direct message and says why', async () => {
    await start();
    room.archived = true;
    await ada.says(room, `${mention} ${SHORT_PASTE}`);
    await settled();
    const said = textOf(slack.answersIn(ada.direct)[0]);
    expect(said).toContain('Sender reputation');
    expect(said.indexOf(text.place.archived)).toBeGreaterThan(said.indexOf('Sender reputation'));
  });

  test('the message was deleted meanwhile: the answer comes in a direct message and says why', async () => {
    await start();
    const spoken = ada.prepares(room, `${mention} ${SHORT_PASTE}`);
    spoken.message.deleted = true;
    for (const envelope of spoken.envelopes) await slack.send(envelope);
    await settled();
    expect(textOf(slack.answersIn(ada.direct)[0])).toContain(text.place['message-gone']);
  });

  test('a response_url that has expired: the answer is whispered in the channel', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    await start({}, { bot: { triage: (...given) => gate.then(() => triage(...given)) } });
    await ada.commands(room, '421 4.7.0 [TSS04] Messages temporarily deferred due to user complaints');
    slack.world.clock.advance(31 * 60_000);
    release();
    await settled();
    expect(slack.responses().map(({ answer }) => answer)).toEqual(['expired_url']);
    expect(textOf(slack.ephemeralsFor(ada)[0])).toContain('Yahoo');
  });

  test('a revoked token: a command is still answered through its response_url; nothing else can be said', async () => {
    await start();
    const { envelopes } = ada.prepares(ada.direct, `${SHORT_PASTE} canary`);
    slack.token.state = 'revoked';
    await ada.commands(room, 'help');
    await settled();
    expect(textOf(slack.ephemeralsFor(ada)[0])).toContain('why mail is not getting through');
    for (const envelope of envelopes) await slack.send(envelope);
    await settled();
    expect(logged('token_revoked').length).toBeGreaterThan(0);
  });
});

describe('forms', () => {
  test('an expired trigger: the form waits behind a button', async () => {
    await start();
    const { message } = await ada.says(ada.direct, reputationLog(30));
    await settled();
    slack.fail({ method: 'views.open', error: 'expired_trigger_id' });
    const [verdict] = slack.answersIn(ada.direct, message.ts);
    if (verdict !== undefined) await ada.presses(verdict, 'request-hours');
    await settled();
    const waiting = slack.answersIn(ada.direct, message.ts).at(-1);
    expect(textOf(waiting)).toContain(text.formLate);
    const button = waiting === undefined ? undefined : readMessage(waiting.body).buttons[0];
    if (waiting !== undefined && button !== undefined) await ada.presses(waiting, button.action);
    await settled();
    expect(JSON.stringify(slack.lastView()?.body)).toContain('TSS04');
  });
});

describe('limits', () => {
  test('429 is waited for, and the answer comes once', async () => {
    await start();
    slack.fail({ method: 'chat.postMessage', retryAfter: 1, times: 2 });
    const { message } = await ada.says(ada.direct, SHORT_PASTE);
    expect(await answers(ada.direct, message.ts)).toHaveLength(1);
  });

  test('blocks that Slack refuses are sent again in plainer form', async () => {
    await start();
    slack.fail({ method: 'chat.postMessage', error: 'invalid_blocks', times: 2 });
    const { message } = await ada.says(ada.direct, SHORT_PASTE);
    expect((await answers(ada.direct, message.ts))[0]).toContain('Yahoo');
    expect(logged('slack.plainer')).toHaveLength(2);
  });

  test('a status that is refused costs nothing but the status', async () => {
    await start();
    slack.fail({ method: 'assistant.threads.setStatus', error: 'missing_scope', times: 9 });
    const files = [ada.uploads({ content: reputationLog(30), serves: 'slow' })];
    const { message } = await ada.says(ada.direct, { text: '', files });
    expect((await answers(ada.direct, message.ts))[0]).toContain('Sender reputation');
    expect(logged('slack.no-status')).toHaveLength(1);
  });

  test('while a file is read the thread says so, and nothing is left of it', async () => {
    await start();
    const files = [ada.uploads({ content: reputationLog(60), serves: 'slow' })];
    const { message } = await ada.says(ada.direct, { text: '', files });
    await settled();
    expect(slack.calls('assistant.threads.setStatus').length).toBeGreaterThan(0);
    expect(slack.statusIn(ada.direct, message.ts)).toBeNull();
    expect(slack.world.sessions.get(`${ada.direct.id}/${message.ts}`)).toBe('active');
  });

  test("Slack's stop button ends the reading", async () => {
    await start();
    const files = [ada.uploads({ content: 'x'.repeat(60_000), serves: 'slow' })];
    const { message } = await ada.says(ada.direct, { text: '', files });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await ada.stops(ada.direct, message.ts);
    expect(await answers(ada.direct, message.ts)).toEqual([messagesOf('en').channel.stopped]);
  });
});

test('French is spoken to whoever has French set, where the app may know', async () => {
  await start({ scopes: [...ALL_SCOPES, 'users:read'] });
  const zoe = slack.person({ name: 'zoe', locale: 'fr-FR' });
  const { message } = await zoe.says(zoe.direct, SHORT_PASTE);
  expect((await answers(zoe.direct, message.ts))[0]).toContain('réputation');
});

test('requests that are not signed by Slack are refused', async () => {
  await start();
  const { envelopes } = ada.prepares(ada.direct, SHORT_PASTE);
  for (const envelope of envelopes) {
    expect((await slack.send(envelope, { secret: 'another' })).status).toBe(401);
    expect((await slack.send(envelope, { timestampSkew: -301 })).status).toBe(401);
  }
  await settled();
  expect(slack.answersIn(ada.direct)).toEqual([]);
});
