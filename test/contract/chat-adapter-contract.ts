import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/bot/messages/messages-of.ts';
import { verdictLabel } from '../../src/explanation/verdict-words.ts';
import type { ChatDriver, ChatPlatform, ChatThread, Shown } from './chat-driver.ts';
import { FILLED, HOSTILE_PASTE, ownNetworkLog, reputationLog, SHORT_PASTE, wideLog } from './chat-texts.ts';

const text = messagesOf('en');
const REPUTATION = verdictLabel('reputation', 'en');

const all = (shown: readonly Shown[]): string => shown.map((one) => one.text).join('\n');

/** What every chat adapter must do, whatever the platform, in each place where the bot can be talked to. */
export function chatAdapterContract(platform: ChatPlatform): void {
  describe.each(platform.places)(`${platform.name}, %s:`, (place) => {
    let chat: ChatDriver;
    let thread: ChatThread;

    beforeEach(async () => {
      chat = await platform.start();
      thread = await chat.newThread(place);
    });

    afterEach(async () => {
      const complaints = chat.complaints();
      await chat.close();
      expect(complaints).toEqual([]);
    });

    test('a paste gets one answer with its verdict in the thread', async () => {
      const shown = await chat.say(thread, reputationLog());
      expect(shown).toHaveLength(1);
      expect(all(shown)).toContain(REPUTATION);
      expect(all(shown)).toContain('Yahoo');
      expect(all(shown)).not.toContain('reader1@');
      expect(shown[0]?.buttons.map(({ action }) => action)).toEqual(
        expect.arrayContaining(['request-hours', 'check-first', 'show-domains', 'export-csv']),
      );
    });

    test('an uploaded log gets its verdict as well', async () => {
      const shown = await chat.say(thread, '', { files: { 'mail.log': reputationLog() } });
      expect(all(shown)).toContain(REPUTATION);
    });

    test('more evidence in the thread revises the verdict; the same again is not counted twice', async () => {
      await chat.say(thread, reputationLog());
      const revised = await chat.say(thread, ownNetworkLog());
      expect(all(revised)).toMatch(/Verdict revised: was|The verdict stays/);
      expect(all(revised)).toContain('Failed attempts counted in this case: 40 before, 440 now');
      const again = all(await chat.say(thread, reputationLog()));
      // Among others, what adds nothing is worth no message.
      if (place === 'direct') expect(again).toContain('counted in this thread before');
      else expect(again).toBe('');
    });

    test('another thread is another case', async () => {
      await chat.say(thread, reputationLog());
      const other = await chat.newThread(place);
      const shown = await chat.say(other, reputationLog());
      expect(all(shown)).toContain(REPUTATION);
      expect(all(shown)).not.toMatch(/in this thread before|Verdict revised/);
      expect(await chat.read(other)).toHaveLength(1);
    });

    test.skipIf(!platform.redelivers)('the same event four times, in any order, gives one answer', async () => {
      const shown = await chat.say(thread, SHORT_PASTE, { deliveries: 4 });
      expect(shown).toHaveLength(1);
      expect(all(shown)).not.toContain('counted in this thread before');
    });

    test.runIf(place === 'direct')('talk about anything else gets a hint, then a shorter one', async () => {
      expect(all(await chat.mutter(thread, 'hello, lovely weather'))).toContain('I cannot read delivery data in that');
      expect(all(await chat.mutter(thread, 'and now?'))).toContain(text.hintAgain);
    });

    test.runIf(place === 'channel')('talk of the others gets silence, before a case and in it', async () => {
      expect(await chat.mutter(thread, 'hello, lovely weather')).toEqual([]);
      await chat.say(thread, reputationLog());
      expect(await chat.mutter(thread, 'shall we have lunch?')).toEqual([]);
    });

    test('what the bot said itself is not answered', async () => {
      await chat.say(thread, SHORT_PASTE);
      if (chat.sayAsBot !== undefined) expect(await chat.sayAsBot(thread, SHORT_PASTE)).toEqual([]);
      expect(await chat.read(thread)).toHaveLength(1);
    });

    test('an answer that is larger than a message still arrives, and the file holds all of it', async () => {
      await chat.say(thread, '', { files: { 'mail.log': wideLog(900) } });
      const shown = await chat.press(thread, 'show-domains');
      const cells = shown.flatMap(({ tables }) => tables.flat(2)).filter((cell) => cell.startsWith('recipient-'));
      expect(new Set(cells).size).toBeGreaterThanOrEqual(100);
      const files = (await chat.press(thread, 'export-csv')).flatMap((one) => one.files);
      const named = files[0]?.content.match(/recipient-company-number-\d{4}/g);
      expect(new Set(named).size).toBe(900);
    });

    test('hostile text arrives as text', async () => {
      const shown = await chat.say(thread, HOSTILE_PASTE);
      expect(shown.flatMap(({ active }) => active)).toEqual([]);
      expect(all(shown)).toContain('*bold* _it_ `code`');
      expect(all(shown)).toContain('[here](javascript:alert(1))');
    });

    test('help, status, privacy and a look-up are answered', async () => {
      const asked = async (words: string) => all(await chat.command(thread, words));
      expect(await asked('help')).toContain('why mail is not getting through');
      expect(await asked('status')).toContain(text.statusNoRequests);
      expect(await asked('privacy')).toContain('Language model');
      expect(await asked('example.com')).toContain('mx.example.com');
    });

    test('forget asks first, then deletes', async () => {
      const shown = await chat.say(thread, SHORT_PASTE);
      const old = shown.flatMap(({ buttons }) => buttons).find(({ action }) => action === 'show-domains');
      expect(all(await chat.command(thread, 'forget'))).toContain('cannot be undone');
      expect(all(await chat.press(thread, 'forget-user'))).toContain('Deleted (cases: 1');
      expect(all(await chat.pressOld(thread, 'show-domains', old?.value ?? ''))).toContain(text.staleAction);
    });

    test('a request for hours: prefilled, refused at its fields, stored, confirmed', async () => {
      await chat.say(thread, reputationLog());
      await chat.press(thread, 'request-hours');
      const opened = await chat.form(thread);
      const prefilled = (id: string) => opened?.fields.find((field) => field.id === id)?.value;
      expect(prefilled('providers')).toContain('Yahoo');
      expect(prefilled('evidence')).toContain('TSS04');
      await chat.submit(thread, { ...FILLED, sendingDomains: 'no domain', sourceIps: '300.1.1.1' });
      const refused = await chat.form(thread);
      const problems = refused?.fields.filter(({ problem }) => problem !== null).map(({ id }) => id);
      expect(problems).toEqual(['sendingDomains', 'sourceIps']);
      expect(refused?.fields.find(({ id }) => id === 'company')?.value).toBe('Shop');
      expect(await chat.requests()).toEqual([]);
      const stored = await chat.submit(thread, FILLED);
      expect(all(stored)).toMatch(/Request H-\d{4}-0001 is stored/);
      expect(await chat.form(thread)).toBeNull();
      expect(await chat.requests()).toHaveLength(1);
    });

    test('the CSV arrives as a file', async () => {
      await chat.say(thread, reputationLog());
      const files = (await chat.press(thread, 'export-csv')).flatMap((shown) => shown.files);
      expect(files.map(({ name }) => name)).toEqual(['domains.csv']);
      expect(files[0]?.content).toContain('yahoo.fr');
    });

    test('what to check first, and a vote, are answered', async () => {
      await chat.say(thread, reputationLog());
      expect(all(await chat.press(thread, 'check-first'))).toContain('Yahoo');
      expect(all(await chat.press(thread, 'feedback-up'))).toContain(text.feedbackUp);
    });

    test('a button of a deleted case or of another version gets a plain sentence', async () => {
      await chat.say(thread, SHORT_PASTE);
      expect(all(await chat.pressOld(thread, 'show-domains', 'case-of-yore'))).toContain(text.staleAction);
      expect(all(await chat.pressOld(thread, 'explode', 'x'))).toContain(text.unknownAction);
    });

    test('a post that fails is logged without a word of the user, and the next one works', async () => {
      chat.failPosts(5);
      await chat.say(thread, `${SHORT_PASTE}\ncanary-7413 said 421 4.7.0 [TSS04]`);
      chat.failPosts(0);
      expect(chat.logged()).toMatch(/fault|fail|refus/i);
      expect(chat.logged()).not.toContain('canary');
      const other = await chat.newThread(place);
      expect(all(await chat.say(other, reputationLog()))).toContain(REPUTATION);
    });

    test('an event is acknowledged while the work on it waits, and other threads go on', async () => {
      const release = chat.hold();
      await chat.send(thread, reputationLog());
      const other = await chat.newThread(place);
      expect(all(await chat.command(other, 'help'))).toContain('why mail is not getting through');
      release();
      await chat.settled();
      expect(all(await chat.read(thread))).toContain(REPUTATION);
    });
  });
}
