import { expect, test } from 'vitest';
import { verdictAnswer } from '../../src/bot/answers/verdict-answer.ts';
import { verdictLabel } from '../../src/explanation/verdict-words.ts';
import { itemFromText } from '../../src/intake/intake-items.ts';
import { aReport } from './a-report.ts';
import { chat, TIMEOUT, YAHOO } from './chat.ts';
import { allText, blocksOf, recordingConversation, theBlock } from './recording-conversation.ts';

test('a pasted refusal is answered with the verdict first, then why, the chart, the checks and the buttons', async () => {
  const { say } = await chat();
  const answer = await say(`${YAHOO}\n${YAHOO}`);
  expect(answer.blocks.map(({ kind }) => kind)).toEqual([
    'verdict',
    'text',
    'facts',
    'chart',
    'checklist',
    'text',
    'quote',
    'table',
    'buttons',
  ]);
  expect(theBlock(answer, 'verdict')).toMatchObject({ verdict: 'reputation', confidence: 0.9 });
  expect(answer.summary).toContain('Yahoo');
  expect(blocksOf(answer, 'text')[0]?.markdown).toMatch(/^\*\*Why\*\*/);
});

test('a single reply is answered with its meaning right below the verdict', async () => {
  const { say } = await chat();
  const answer = await say(YAHOO);
  expect(answer.blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['verdict', 'text', 'quote']);
  expect(theBlock(answer, 'quote').note).toContain('complaints');
  expect(blocksOf(answer, 'chart')).toEqual([]);
});

test('a name from the input never becomes markup', async () => {
  const report = aReport({
    kind: 'reputation',
    failed: 4,
    language: 'en',
    providers: ['[x](https://evil.example) **b**'],
  });
  const answer = verdictAnswer({ report, caseId: 'c', change: null, repeated: 0, apart: false });
  const markdown = blocksOf(answer, 'text').map((block) => block.markdown);
  expect(markdown.join('\n')).not.toMatch(/evil\.example|\]\(/);
  expect(theBlock(answer, 'verdict').sentence).not.toContain('](');
});

test('hours are the primary button where they are advised, and a quieter one where not', async () => {
  const { say } = await chat();
  const advised = theBlock(await say(YAHOO), 'buttons').buttons;
  expect(advised[0]).toMatchObject({
    action: 'request-hours',
    label: 'Request deliverability hours',
    style: 'primary',
  });
  const otherwise = theBlock(await say(TIMEOUT, { thread: 'other' }), 'buttons').buttons;
  expect(otherwise.find(({ action }) => action === 'request-hours')).toMatchObject({ style: 'normal' });
  for (const buttons of [advised, otherwise]) {
    expect(buttons.map(({ action }) => action).sort()).toEqual([
      'check-first',
      'export-csv',
      'feedback-down',
      'feedback-up',
      'request-hours',
      'show-domains',
    ]);
  }
});

test('an inconclusive verdict says right below what to paste next', async () => {
  const { say } = await chat();
  const answer = await say(TIMEOUT);
  expect(answer.blocks[1]).toMatchObject({ kind: 'checklist', title: 'What to paste or upload next' });
});

test('later evidence in the thread is added and the answer says what changed', async () => {
  const { say } = await chat();
  await say(TIMEOUT);
  const revised = await say(`${YAHOO}\n${YAHOO} again`);
  expect(blocksOf(revised, 'notice')[0]?.text).toContain(
    `was “${verdictLabel('inconclusive', 'en')}”, is now “${verdictLabel('reputation', 'en')}”`,
  );
  expect(blocksOf(revised, 'notice')[0]?.text).toContain('1 before, 3 now');
});

test('the same paste is counted once, whatever line ends the client makes of it', async () => {
  const { say, store, place } = await chat();
  await say(`${YAHOO}\n${TIMEOUT}`);
  const again = await say(`  ${YAHOO}\r\n${TIMEOUT}\r\n`);
  expect(again.blocks).toHaveLength(1);
  expect(theBlock(again, 'notice').text).toContain('did not count it twice');
  expect(await store.cases.ofThread(place)).toMatchObject({ revision: 1 });
  const fenced = await say(`\`\`\`\n${YAHOO}\n${TIMEOUT}\n\`\`\``);
  expect(theBlock(fenced, 'notice').text).toContain('did not count it twice');
});

test('a repeated file beside a new one is left out, and the answer says so', async () => {
  const { upload } = await chat();
  await upload({ 'a.log': YAHOO });
  const answer = await upload({ 'a-copy.log': YAHOO, 'b.log': TIMEOUT });
  expect(blocksOf(answer, 'notice')[0]?.text).toContain('1 piece was counted in this thread before');
  expect(blocksOf(answer, 'notice')[0]?.text).toContain('1 before, 2 now');
});

test('files and delivery data beside them are one triage; a caption is none of it', async () => {
  const { upload, store, place } = await chat();
  await upload({ 'a.log': YAHOO }, TIMEOUT);
  expect((await store.cases.ofThread(place))?.evidence).toHaveLength(2);
  const { upload: uploadElsewhere, store: other, place: there } = await chat();
  await uploadElsewhere({ 'a.log': YAHOO }, 'here is our log, can you have a look?');
  expect((await other.cases.ofThread(there))?.evidence).toHaveLength(1);
});

test('another thread is another case', async () => {
  const { say } = await chat();
  await say(TIMEOUT);
  const other = await say(YAHOO, { thread: 'other' });
  expect(blocksOf(other, 'notice')).toEqual([]);
});

test('two messages sent to one thread at once are both counted, one after the other', async () => {
  const { bot, place, store } = await chat();
  const texts = [YAHOO, TIMEOUT, `${YAHOO} b`, `${TIMEOUT} b`, `${YAHOO} c`];
  const talks = texts.map(() => recordingConversation());
  await Promise.all(
    texts.map((text, at) => {
      const conversation = talks[at]?.conversation ?? recordingConversation().conversation;
      return bot.handle({ kind: 'message', place, text, files: [] }, conversation);
    }),
  );
  expect((await store.cases.ofThread(place))?.revision).toBe(5);
  const last = talks[4]?.posts[0];
  expect(last && blocksOf(last, 'notice')[0]?.text).toContain('4 before, 5 now');
});

test('progress is shown while reading and cleared before the answer', async () => {
  const { bot, place } = await chat();
  const { conversation, statuses } = recordingConversation();
  await bot.handle({ kind: 'message', place, text: YAHOO, files: [] }, conversation);
  expect(statuses).toEqual(['Reading the delivery data…', null]);
});

test('a file that holds no delivery data is a problem, and the case stays as it was', async () => {
  const { upload, say, store, place } = await chat();
  await say(YAHOO);
  const before = await store.cases.ofThread(place);
  const answer = await upload({ 'poem.txt': 'roses are red' });
  expect(theBlock(answer, 'notice').tone).toBe('problem');
  expect(blocksOf(answer, 'verdict')).toEqual([]);
  expect(await store.cases.ofThread(place)).toEqual(before);
});

test('a fault is answered in plain words and logged without what the user wrote', async () => {
  const { say, logged } = await chat();
  const answer = await say('yahoo.fr 421 4.7.0 explode');
  expect(theBlock(answer, 'notice').text).toContain('went wrong on my side');
  expect(logged.join('\n')).toContain('RangeError');
  expect(logged.join('\n')).not.toContain('canary');
});

test('the answer is French for a French reader, set as French is set', async () => {
  const { say } = await chat();
  const answer = await say(YAHOO, { locale: 'fr-CA' });
  expect(answer.language).toBe('fr');
  expect(theBlock(answer, 'buttons').buttons[0]?.label).toBe('Demander des heures de délivrabilité');
  expect(allText(answer)).not.toMatch(/[^\u202f\u00a0]»|« |\w [:;!?]/);
});

test('a file called after a recipient does not bring the name into the store', async () => {
  const { upload, folder } = await chat();
  await upload({ 'bounce canaryjdoe@yahoo.fr.txt': YAHOO });
  expect(await folder.bytes()).not.toContain('canaryjdoe');
});

test('a stream that can be read only once is triaged whole, and known again when it comes again', async () => {
  const { bot, place, store } = await chat();
  const sendStream = async (name: string) => {
    const once = itemFromText(name, `${YAHOO}\n${TIMEOUT}`).open();
    const { conversation, posts } = recordingConversation();
    const file = { name, size: null, open: () => once };
    await bot.handle({ kind: 'message', place, text: '', files: [file] }, conversation);
    return posts[0];
  };
  await sendStream('a.log');
  const second = await sendStream('b.log');
  expect(second && theBlock(second, 'notice').text).toContain('did not count it twice');
  expect((await store.cases.ofThread(place))?.revision).toBe(1);
});
