import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reputationLog, SHORT_PASTE } from '../contract/chat-texts.ts';
import { type FakeSlack, startFakeSlack } from './fake/fake-slack.ts';
import type { Person } from './fake/person.ts';
import { readMessage } from './fake/read-message.ts';
import type { FakeChannel, StoredMessage } from './fake/world.ts';
import { type RunningSlackBot, runSlackBot } from './run-slack-bot.ts';

const textOf = (message: StoredMessage | undefined): string =>
  message === undefined ? '' : readMessage(message.body).text;

describe.each(['http', 'socket'] as const)('over %s', (transport) => {
  let slack: FakeSlack;
  let bot: RunningSlackBot;
  let ada: Person;
  let room: FakeChannel;
  let mention: string;

  beforeEach(async () => {
    slack = await startFakeSlack({
      app: { shortcuts: new Set(['triage_this', 'request_expert_hours', 'triage_delivery_errors']) },
    });
    bot = await runSlackBot(slack, { transport });
    ada = slack.person({ name: 'ada' });
    room = slack.channel({ members: [ada.user.id] });
    mention = `<@${slack.workspace.botUser}>`;
  });

  afterEach(async () => {
    expect(slack.complaints()).toEqual([]);
    expect(slack.refusals().filter((refusal) => refusal !== 'chat.postMessage: not_in_channel')).toEqual([]);
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
    return slack.answersIn(channel, thread);
  };

  test('the request URL is verified, and every event is acknowledged with 200', async () => {
    if (transport === 'http') expect((await slack.verifyUrl()).status).toBe(200);
    await ada.says(ada.direct, SHORT_PASTE);
    await settled();
    expect(slack.acks().every(({ status }) => status === 200)).toBe(true);
  });

  test('a mention in a channel is answered in its thread, and no other message there is', async () => {
    await ada.says(room, 'what a day');
    const { message } = await ada.says(room, `${mention} ${SHORT_PASTE}`);
    expect(textOf((await answers(room, message.ts))[0])).toContain('Sender reputation');
    expect(slack.answersIn(room).filter((one) => one.threadTs !== message.ts)).toEqual([]);
  });

  test('several files of one message are one case; the text beside them joins when it is evidence', async () => {
    const files = [
      ada.uploads({ name: 'mail.log', content: reputationLog(30) }),
      ada.uploads({ name: 'more.log', content: `${reputationLog(30)}\n`.replaceAll('reader', 'person') }),
    ];
    const { message } = await ada.says(ada.direct, { text: 'these are from today', files });
    const [answer, ...others] = await answers(ada.direct, message.ts);
    expect(others).toEqual([]);
    expect(textOf(answer)).toContain('40 attempts failed out of 60');
    expect(slack.downloads().every(({ authorization }) => authorization === `Bearer ${slack.token.value}`)).toBe(true);
  });

  test('a file of another organisation is asked for by files.info; a snippet is read like a file', async () => {
    const connect = ada.uploads({ name: 'partner.log', content: reputationLog(30), connect: true });
    const first = await ada.says(room, { text: mention, files: [connect] });
    expect(textOf((await answers(room, first.message.ts))[0])).toContain('Sender reputation');
    const snippet = ada.uploads({ name: 'Untitled', content: reputationLog(40), snippet: true });
    const second = await ada.says(ada.direct, { text: '', files: [snippet] });
    expect(textOf((await answers(ada.direct, second.message.ts))[0])).toContain('Sender reputation');
  });

  test('a range pasted from a spreadsheet is read from its table block', async () => {
    const cell = (text: string) => ({ type: 'raw_text', text });
    const rich = (text: string) => ({
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
    });
    const rows = [
      [cell('Domain'), cell('Message'), cell('Count')],
      [rich('yahoo.fr'), cell('421 4.7.0 [TSS04] temporarily deferred due to user complaints'), cell('412')],
      [rich('aol.com'), cell('421 4.7.0 [TSS04] temporarily deferred due to user complaints'), cell('97')],
      [cell('gmail.com'), cell('550 5.1.1 The email account that you tried to reach does not exist'), cell('3')],
    ];
    const attachments = [
      { id: 1, fallback: '[no preview available]', blocks: [{ type: 'table', block_id: 'x', rows }] },
    ];
    const { message } = await ada.says(ada.direct, { text: 'from our console', attachments });
    const text = textOf((await answers(ada.direct, message.ts))[0]);
    expect(text).toContain('Yahoo');
    expect(text).toContain('512');
  });

  test('/deliverability answers whoever typed it alone', async () => {
    await ada.commands(room, 'help');
    await settled();
    expect(textOf(slack.ephemeralsFor(ada)[0])).toContain('why mail is not getting through');
    expect(slack.answersIn(room)).toEqual([]);
    await ada.commands(room, '421 4.7.0 [TSS04] Messages temporarily deferred due to user complaints');
    await settled();
    expect(textOf(slack.ephemeralsFor(ada)[1])).toContain('Yahoo');
  });

  test('the shortcut reads a message with its files, in the channel', async () => {
    const files = [ada.uploads({ name: 'mail.log', content: reputationLog(30) })];
    const { message } = await ada.says(room, { text: 'look at this', files });
    expect(await answers(room, message.ts)).toEqual([]);
    await ada.usesMessageShortcut(message, 'triage_this');
    expect(textOf((await answers(room, message.ts))[0])).toContain('Sender reputation');
  });

  test('the shortcut works where the bot is not: only the asker sees it, and how to invite the bot', async () => {
    const elsewhere = slack.channel({ members: [ada.user.id], withBot: false });
    const { message } = await ada.says(elsewhere, SHORT_PASTE);
    await ada.usesMessageShortcut(message, 'triage_this');
    await settled();
    const [answer] = slack.ephemeralsFor(ada);
    expect(textOf(answer)).toContain('Sender reputation');
    expect(textOf(answer)).toContain('Invite me there');
    expect(slack.answersIn(elsewhere)).toEqual([]);
    if (answer !== undefined) await ada.presses(answer, 'check-first');
    await settled();
    expect(textOf(slack.ephemeralsFor(ada)[1])).toContain('Yahoo');
  });

  test('a request for hours from the global shortcut: modal, field problems, then word in a direct message', async () => {
    await ada.usesGlobalShortcut('request_expert_hours');
    await settled();
    const view = slack.lastView();
    expect(view).not.toBeNull();
    if (view === null) return;
    const filled = { name: 'Ada', email: 'ada@shop.example', company: 'Shop', sendingDomains: 'shop.example' };
    const more = { sourceIps: '192.0.2.7', since: 'today', providers: 'Yahoo', consent: 'true' };
    const refused = await ada.submits(view, { ...filled, ...more, sendingDomains: 'no domain' });
    expect(refused.outcome).toBe('refused-by-app');
    expect(Object.keys(refused.problems)).toEqual(['sendingDomains']);
    const sent = await ada.submits(view, { ...filled, ...more });
    expect(sent.outcome).toBe('closed');
    await settled();
    expect(textOf(slack.answersIn(ada.direct).at(-1))).toMatch(/H-\d{4}-0001/);
  });

  test('settings are changed in a modal and told in the channel; then errors are recognised without a mention', async () => {
    await ada.commands(room, 'settings');
    await settled();
    const view = slack.lastView();
    if (view !== null) await ada.submits(view, { answers: 'recognised' });
    await settled();
    expect(textOf(slack.answersIn(room).at(-1))).toContain('ada changed the settings of this channel');
    const talk = await ada.says(room, 'lunch at twelve?');
    const { message } = await ada.says(room, SHORT_PASTE);
    expect(textOf((await answers(room, message.ts))[0])).toContain('Sender reputation');
    expect(await answers(room, talk.message.ts)).toEqual([]);
  });

  test('the Messages tab gets prompts without a thread, and one welcome; the Home tab is drawn', async () => {
    await ada.opensHome('messages');
    await ada.opensHome('messages');
    await settled();
    const [call] = slack.calls('assistant.threads.setSuggestedPrompts');
    expect(call?.args['thread_ts']).toBeUndefined();
    expect(slack.world.prompts.get(ada.direct.id)).toHaveLength(4);
    expect(slack.answersIn(ada.direct)).toHaveLength(1);
    await ada.says(ada.direct, SHORT_PASTE);
    await settled();
    await ada.opensHome('home');
    await settled();
    const home = slack.homeOf(ada);
    expect(JSON.stringify(home?.body)).toContain('Sender reputation');
    if (home !== null) await ada.pressesIn(home, 'new-request');
    await settled();
    expect(slack.lastView()?.body['callback_id']).toBe('request-hours');
  });

  test('the Workflow Builder step gives verdict, confidence, providers and a summary', async () => {
    const { execution } = await slack.runFunction('triage_delivery_errors', { text: SHORT_PASTE });
    await settled();
    const outputs = slack.world.functions.get(execution)?.outputs;
    expect(outputs?.['verdict']).toBe('reputation');
    expect(outputs?.['confidence']).toBeGreaterThan(0.5);
    expect(outputs?.['providers']).toBe('Yahoo');
    expect(String(outputs?.['summary'])).toContain('Yahoo');
    const [call] = slack.calls('functions.completeSuccess');
    expect(call?.token.startsWith('xwfp-')).toBe(true);
    const nothing = await slack.runFunction('triage_delivery_errors', { text: 'hello' });
    await settled();
    expect(slack.world.functions.get(nothing.execution)?.failure).toContain('No delivery errors');
  });

  test('edits, deletions and other bots are not answered', async () => {
    const { message } = await ada.says(ada.direct, SHORT_PASTE);
    await settled();
    await ada.edits(message, `${SHORT_PASTE}\nmore`);
    await ada.deletes(message);
    await slack.event({
      type: 'message',
      subtype: 'bot_message',
      bot_id: 'B0OTHERBOT',
      text: SHORT_PASTE,
      channel: ada.direct.id,
      channel_type: 'im',
      ts: slack.world.clock.nextTs(),
    });
    await settled();
    expect(slack.answersIn(ada.direct)).toHaveLength(1);
  });

  test('what follows in a thread of ours is heard without a mention, talk is not answered', async () => {
    const { message } = await ada.says(room, `${mention} help`);
    await settled();
    const pasted = await ada.says(room, { text: reputationLog(30), thread: message });
    expect(pasted.acks).toHaveLength(1);
    expect(textOf((await answers(room, message.ts)).at(-1))).toContain('Sender reputation');
    const before = slack.answersIn(room, message.ts).length;
    await ada.says(room, { text: 'thanks all, off to lunch', thread: message });
    expect(await answers(room, message.ts)).toHaveLength(before);
  });
});
