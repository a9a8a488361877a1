import { expect, test } from 'vitest';
import { chat, TIMEOUT, YAHOO } from './chat.ts';
import { allText, blocksOf, theBlock } from './recording-conversation.ts';

test.each(['help', 'Hello!', 'hi', '', '/deliverability help', 'good morning'])(
  '“%s” is answered with help',
  async (text) => {
    const { say } = await chat();
    expect((await say(text)).blocks).toContainEqual(expect.objectContaining({ kind: 'facts' }));
  },
);

test.each(['bonjour', 'Aide', 'que sais-tu faire ?', 'Salut !'])(
  '« %s » is answered with help in French',
  async (text) => {
    const { say } = await chat();
    const answer = await say(text, { locale: 'fr-FR' });
    expect(answer.summary).toContain('je vous dis pourquoi');
  },
);

test('the command takes help, status and privacy', async () => {
  const { command } = await chat();
  expect((await command('')).summary).toBe((await command('help')).summary);
  expect(allText(await command('privacy'))).toContain('30 days');
  expect(allText(await command('status'))).toContain('no case yet');
});

test('talk without delivery data gets what to paste in full once, then in a sentence, never a verdict', async () => {
  const { say } = await chat();
  const first = await say('the weather is lovely today');
  const second = await say('and tomorrow too');
  const elsewhere = await say('nice here', { thread: 'other' });
  expect(allText(first)).toContain('status=deferred');
  expect(allText(second)).not.toContain('status=deferred');
  expect(allText(elsewhere)).toContain('status=deferred');
  for (const answer of [first, second, elsewhere]) expect(blocksOf(answer, 'verdict')).toEqual([]);
});

test('thanks is answered as thanks', async () => {
  const { say } = await chat();
  expect((await say('Merci beaucoup !', { locale: 'fr' })).summary).toContain('Avec plaisir');
});

test('a domain alone is looked up where a lookup is there', async () => {
  const asked: string[] = [];
  const { say, command } = await chat({
    lookup: async ({ query }) => {
      asked.push(query);
      return { kind: 'refused', problem: 'not-a-domain', query, meant: null };
    },
  });
  await say('Example.COM');
  await say('https://www.example.com/path?x=1');
  await say('<http://example.org|example.org>');
  await say('someone@example.net');
  await say('lookup bücher.example.com');
  await command('192.0.2.1');
  await command('2001:DB8::1');
  expect(asked).toEqual([
    'example.com',
    'www.example.com',
    'example.org',
    'example.net',
    'xn--bcher-kva.example.com',
    '192.0.2.1',
    '2001:db8::1',
  ]);
});

test('without a lookup the bot says so plainly', async () => {
  const { say } = await chat();
  expect((await say('example.com')).summary).toContain('cannot look up example.com');
});

test.each([
  ['why?', 'text', 'Half of what was sent there failed'],
  ['What should I do first?', 'checklist', 'Slow down'],
  ['which providers are affected?', 'chart', 'Yahoo'],
  ['how sure are you?', 'verdict', '0.9'],
  ['what does it mean?', 'quote', 'complaints'],
  ['can I get an expert?', 'verdict', 'reputation'],
])('“%s” in a thread with a case is answered from its report', async (question, kind, words) => {
  const { say, store, place } = await chat();
  await say(YAHOO);
  const answer = await say(question);
  expect(allText({ ...answer, blocks: answer.blocks.filter((block) => block.kind === kind) })).toContain(words);
  expect((await store.cases.ofThread(place))?.revision).toBe(1);
});

test.each([
  'pourquoi ?',
  'Que faire d’abord ?',
  'qui doit s’en occuper ?',
  'tu es sûr ?',
  'quels domaines sont touchés ?',
])('« %s » is understood as a question', async (question) => {
  const { say } = await chat();
  await say(YAHOO, { locale: 'fr' });
  const answer = await say(question, { locale: 'fr' });
  expect(theBlock(answer, 'verdict').verdict).toBe('reputation');
  expect(answer.language).toBe('fr');
});

test('a question before any evidence claims nothing', async () => {
  const { say } = await chat();
  const answer = await say('why are we blocked?');
  expect(blocksOf(answer, 'verdict')).toEqual([]);
  expect(answer.summary).toContain('no verdict in this thread yet');
});

test('a question that carries a reply is evidence, not a question', async () => {
  const { say } = await chat();
  expect(theBlock(await say(`why this?\n${YAHOO}`), 'verdict').verdict).toBe('reputation');
});

test('“classify …” says how long such a block lasts, and links the provider’s own pages', async () => {
  const { say } = await chat();
  const reply = '421 4.7.0 [TSS04] Messages from 192.0.2.10 temporarily deferred due to user complaints';
  const blocks = JSON.stringify((await say(`classify ${reply}`)).blocks);
  expect(blocks).toContain('"Usual wait","value":"2 hours"');
  expect(blocks).toMatch(/"url":"https:\/\/senders\.yahooinc\.com/);
});

test('“classify …” explains one reply, redacted, and opens no case', async () => {
  const { say, store, place } = await chat();
  const answer = await say('classify 550 5.1.1 <canaryjdoe@example.com>: Recipient address rejected: User unknown');
  expect(theBlock(answer, 'quote').text).toContain('550 5.1.1');
  expect(allText(answer)).not.toContain('canaryjdoe');
  expect(allText(answer)).toContain('the address does not exist');
  expect(blocksOf(answer, 'verdict')).toEqual([]);
  expect(await store.cases.ofThread(place)).toBeNull();
});

test('status shows the verdict of the thread and one’s own requests', async () => {
  const { say, command } = await chat();
  await say(TIMEOUT);
  expect(allText(await command('status'))).toContain('verdict no. 1');
});
