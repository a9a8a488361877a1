import { expect, test } from 'vitest';
import { holdsDeliveryErrors } from '../../src/bot/holds-delivery-errors.ts';
import type { Inbound, Place } from '../../src/bot/inbound.ts';
import { itemFromText } from '../../src/intake/intake-items.ts';
import { chat, FILLED, TIMEOUT, YAHOO } from './chat.ts';
import { allText, blocksOf, recordingConversation, theBlock } from './recording-conversation.ts';

/** A chat in whose channel the bot overhears what is said. */
async function overhearing(answers: 'mentioned' | 'recognised' = 'mentioned') {
  const talk = await chat();
  await talk.store.settings.saveChannelSettings(talk.place, 'c', { answers, language: 'auto' });
  const hear = async (text: string, files: Readonly<Record<string, string>> = {}, place: Partial<Place> = {}) => {
    const { conversation, posts, statuses } = recordingConversation();
    const items = Object.entries(files).map(([name, content]) => itemFromText(name, content));
    const inbound: Inbound = {
      kind: 'message',
      place: { ...talk.place, ...place },
      text,
      files: items,
      addressed: false,
    };
    await talk.bot.handle(inbound, conversation);
    expect(statuses).toEqual([]);
    return posts;
  };
  return { ...talk, hear };
}

const CHATTER = [
  'help',
  'thanks',
  'stop',
  'why?',
  'example.com',
  'we sold 250 tickets, 421 of them yesterday',
  '550 people were blocked at the door',
  'the mail was rejected by my boss',
  'orange.fr: 1 204',
  'settings',
  Array.from({ length: 20 }, (_, at) => `line ${at} of a long talk about 500 things`).join('\n'),
];

test.each(CHATTER)('“%s” that was not said to the bot gets nothing at all', async (text) => {
  for (const answers of ['mentioned', 'recognised'] as const) {
    const { hear, store, place } = await overhearing(answers);
    expect(await hear(text)).toEqual([]);
    expect(await store.cases.ofThread(place)).toBeNull();
  }
});

test('by default delivery errors that were not said to the bot are left alone', async () => {
  const { hear, say } = await overhearing();
  expect(await hear(YAHOO)).toEqual([]);
  expect(theBlock(await say(YAHOO), 'verdict').verdict).toBe('reputation');
});

test('where a channel wants it, delivery errors beyond doubt are answered, and files that hold them', async () => {
  const { hear } = await overhearing('recognised');
  expect(blocksOf((await hear(YAHOO))[0] as never, 'verdict')).toHaveLength(1);
  expect(await hear('here', { 'mail.log': `${YAHOO}\n` }, { thread: 't2' })).toHaveLength(1);
});

test('a file that cannot be read is passed over in silence', async () => {
  const { hear } = await overhearing('recognised');
  expect(await hear('', { 'holiday.txt': 'sun and sea' })).toEqual([]);
  expect(await hear('', { 'broken.log': 'explode' }, { thread: 't2' })).toEqual([]);
});

test('in a thread that is a case more evidence and questions are answered, talk is not', async () => {
  const { hear, say, store, place } = await overhearing();
  await say(YAHOO);
  expect(await hear('the weather is nice')).toEqual([]);
  expect(await hear('thanks')).toEqual([]);
  expect(blocksOf((await hear('why?'))[0] as never, 'verdict')).toHaveLength(1);
  const [revised] = await hear(TIMEOUT.replace('421', '421 4.4.2'));
  expect(revised?.blocks[0]).toMatchObject({ kind: 'notice' });
  expect((await store.cases.ofThread(place))?.revision).toBe(2);
  expect(await hear(YAHOO)).toEqual([]);
});

test('the settings of a channel are changed in a form, and the change is told to everyone', async () => {
  const { say, submit, store, place, logged } = await chat();
  const form = theBlock(await say('Settings'), 'form');
  expect(form.fields.map(({ id, value, type }) => [id, value, type])).toEqual([
    ['answers', 'mentioned', 'choice'],
    ['language', 'auto', 'choice'],
  ]);
  const told = await submit('', { answers: 'recognised', language: 'fr' }, form.form);
  expect(told).toMatchObject({ language: 'fr', audience: 'everyone', summary: expect.stringContaining('réglages') });
  expect(await store.settings.channelSettings(place, 'c')).toEqual({ answers: 'recognised', language: 'fr' });
  expect(logged.join('\n')).toContain('bot.settings');
  expect((await say('Paramètres')).language).toBe('fr');
  expect((await say('réglages', { channel: 'other' })).language).toBe('en');
});

test('settings that do not exist are refused', async () => {
  const { submit, store, place } = await chat();
  for (const values of [{}, { answers: 'always', language: 'en' }, { answers: 'mentioned', language: 'xx' }]) {
    expect((await submit('', values, 'channel-settings')).summary).toContain('could not be read');
  }
  expect(await store.settings.ofWorkspace(place)).toEqual([]);
});

test('the language of the channel wins over the reader’s own', async () => {
  const { say, store, place } = await chat();
  await store.settings.saveChannelSettings(place, 'c', { answers: 'mentioned', language: 'fr' });
  expect((await say('help', { locale: 'en-GB' })).language).toBe('fr');
  expect((await say(YAHOO, { locale: 'de-DE' })).language).toBe('fr');
});

test('what holds delivery errors beyond doubt is told from talk about numbers', () => {
  for (const text of [
    'Nov 25 mx postfix/smtp[1]: 4A: to=<*@yahoo.fr>, status=deferred (x)',
    '550 5.1.1 <*@example.com>: Recipient address rejected',
    'yahoo.fr: 421 temporarily deferred, try again later',
    'Final-Recipient: rfc822; *@example.com\nAction: failed',
    'orange.fr;contrôle de flux dynamique;1 204\nfree.fr;quota atteint;88',
    '```\n554 refused by policy\n550 user unknown\n```',
  ]) {
    expect(holdsDeliveryErrors(text), text).toBe(true);
  }
  for (const text of CHATTER) expect(holdsDeliveryErrors(text), text).toBe(false);
  expect(holdsDeliveryErrors('a'.repeat(100_000))).toBe(false);
});

test('the bot greets a channel and a user once', async () => {
  const { bot, place, store } = await chat();
  const meet = async (met: 'channel' | 'user', changes: Partial<Place> = {}) => {
    const { conversation, posts } = recordingConversation();
    await bot.handle({ kind: 'met', place: { ...place, ...changes }, met }, conversation);
    return posts;
  };
  const [greeting] = await meet('channel');
  expect(theBlock(greeting as never, 'buttons').buttons.length).toBeGreaterThan(2);
  expect(await meet('channel', { user: 'bob' })).toEqual([]);
  expect(await meet('user')).toHaveLength(1);
  expect(await meet('user', { channel: 'd' })).toEqual([]);
  await store.forgetUser(place, 'ada');
  expect(await meet('user')).toHaveLength(1);
});

test('help and what is not understood lead on: examples, a request, the settings', async () => {
  const { say, press, store, place } = await chat();
  for (const text of ['help', 'the weather is nice']) {
    const answer = await say(text);
    for (const { action, value } of theBlock(answer, 'buttons').buttons) {
      expect((await press(action, value)).summary, action).not.toMatch(/do not know this button/);
    }
  }
  expect(await store.cases.ofThread(place)).toBeNull();
});

test('home shows one’s own cases newest first, one’s requests, the channels’ settings and what is kept', async () => {
  const { say, submit, store, place } = await chat();
  await say(YAHOO);
  await say(TIMEOUT, { thread: 't2' });
  await say(TIMEOUT, { thread: 't3', user: 'bob' });
  await submit('case-1', FILLED);
  await store.settings.saveChannelSettings(place, 'C9', { answers: 'recognised', language: 'fr' });
  const home = await say('home');
  const [cases, requests, settings] = blocksOf(home, 'table');
  expect(cases?.rows).toHaveLength(2);
  expect(cases?.rows.map((row) => row[1])).toEqual(['Yahoo', 'Yahoo']);
  expect(requests?.rows[0]?.[0]).toBe('H-2026-0001');
  expect(settings?.rows).toEqual([['C9', 'also when a message holds delivery errors', 'French']]);
  expect(allText(home)).toContain('30 days');
  expect(home.audience).toBe('asker');
  expect(allText(await say('accueil', { user: 'carol' }))).toContain('no cases yet');
});
