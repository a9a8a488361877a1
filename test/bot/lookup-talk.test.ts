import { expect, test } from 'vitest';
import type { Courier } from '../../src/bot/courier.ts';
import { intentOf } from '../../src/bot/intent.ts';
import type { LookupQuestion } from '../../src/lookup/lookup-question.ts';
import { chat, NOW, YAHOO } from './chat.ts';
import { lookupIn, SHOP } from './looked-up.ts';
import { allText, blocksOf, theBlock } from './recording-conversation.ts';

const nowhere: Courier = { post: async () => 'm1', update: async () => undefined };
const lookup = lookupIn(() => SHOP);
const withLookup = () => chat({ lookup, courier: nowhere });

/** The question that a text asks. */
function asked(text: string, isCommand = false): LookupQuestion | string {
  const intent = intentOf(text, false, isCommand);
  return intent.kind === 'lookup' ? intent.question : intent.kind;
}

test.each([
  ['example.com', { query: 'example.com' }],
  ['domain example.com', { query: 'example.com' }],
  ['ip 192.0.2.1', { query: '192.0.2.1' }],
  ['/deliverability example.com', { query: 'example.com' }],
  ['/deliverability 192.0.2.1 example.com', { query: '192.0.2.1', domain: 'example.com' }],
  ['ip 192.0.2.1 example.com', { query: '192.0.2.1', domain: 'example.com' }],
  ['example.com 2001:db8::1', { query: '2001:db8::1', domain: 'example.com' }],
  ['co.uk', { query: 'co.uk' }],
  ['printer.local', { query: 'printer.local' }],
  ['domain gmail,com', { query: 'gmail,com' }],
  ['/deliverability gmail', { query: 'gmail' }],
])('“%s” asks for a look-up', (text, question) => {
  expect(asked(text)).toEqual(question);
});

test('behind the command a lone word is meant as a name, and a command stays one', () => {
  expect(asked('gmail', true)).toEqual({ query: 'gmail' });
  expect(asked('192.0.2.1 example.com', true)).toEqual({ query: '192.0.2.1', domain: 'example.com' });
  expect(asked('status', true)).toBe('status');
  expect(asked('', true)).toBe('help');
});

test('the slash command hands its words on as a name', async () => {
  const { command } = await withLookup();
  expect((await command('shop.example')).summary).toContain('Microsoft 365 runs its mailboxes');
  expect((await command('nonsense')).summary).toContain('neither a domain nor an IP address');
});

test.each(['gmail', 'hello there', 'mail.log', 'example.com example.org', 'check logs', 'check my logs'])(
  '“%s” alone asks for none',
  (text) => {
    expect(asked(text)).not.toHaveProperty('query');
  },
);

test('Check selectors asks for them, and looks up again with what was named', async () => {
  const { say, press, submit } = await withLookup();
  const buttons = theBlock(await say('domain shop.example'), 'buttons').buttons;
  expect(buttons.map(({ action }) => action)).toEqual([
    'lookup-all',
    'lookup-selectors',
    'lookup-json',
    'lookup-watch',
    'lookup-hours',
  ]);
  const form = theBlock(await press('lookup-selectors', 'shop.example'), 'form');
  expect(form).toMatchObject({ form: 'lookup-selectors', context: 'shop.example' });
  const card = await submit('shop.example', { selectors: 's=News1, k2._domainkey.shop.example' }, 'lookup-selectors');
  expect(allText(card)).toContain('No key stands under the selector news1.');
  expect(allText(card)).toContain('The same holds for k2.');
  expect(theBlock(card, 'buttons').buttons[1]).toMatchObject({ value: 'shop.example news1 k2' });
});

test('Show all points tells what the card leaves out', async () => {
  const { say, press } = await withLookup();
  const short = allText(await say('domain shop.example'));
  const all = await press('lookup-all', 'shop.example');
  expect(all.summary).toBe('All points about shop.example');
  expect(allText(all)).toContain('shop.example has no MTA-STS policy');
  expect(short).not.toContain('shop.example has no MTA-STS policy');
});

test.each(['', '  ', 'a b c d e f g h i j k', '../etc', 'a'.repeat(200), '<script>'])(
  'selectors “%s” are refused in the form, with what was typed',
  async (typed) => {
    const { submit } = await withLookup();
    const form = theBlock(await submit('shop.example', { selectors: typed }, 'lookup-selectors'), 'form');
    expect(form.fields[0]).toMatchObject({ value: typed, problem: expect.stringContaining('such as s1') });
  },
);

test('Export JSON is a download of everything, with providers by name only', async () => {
  const { press } = await withLookup();
  const file = theBlock(await press('lookup-json', 'shop.example'), 'download');
  expect(file).toMatchObject({ fileName: 'shop.example.json', mediaType: 'application/json' });
  const found = JSON.parse(file.content);
  expect(found.receiver.provider).toEqual({ id: 'microsoft-365', name: 'Microsoft 365', pages: expect.any(Object) });
  expect(found.sender.remarks.length).toBeGreaterThan(2);
});

test('Request hours opens the form with the findings in it', async () => {
  const { press } = await withLookup();
  const { fields } = theBlock(await press('lookup-hours', 'shop.example'), 'form');
  const value = (id: string) => fields.find((field) => field.id === id)?.value ?? '';
  expect(value('sendingDomains')).toBe('shop.example');
  expect(value('evidence')).toContain('DMARC · Wrong: No DMARC policy holds for shop.example.');
  expect(value('evidence').length).toBeLessThanOrEqual(3000);
});

test('Request hours for a mailbox provider’s domain names the provider, for an address the address', async () => {
  const { press } = await withLookup();
  const valuesOf = async (value: string) => {
    const { fields } = theBlock(await press('lookup-hours', value), 'form');
    return Object.fromEntries(fields.map((field) => [field.id, field.value]));
  };
  expect(await valuesOf('gmail.com')).toMatchObject({ providers: 'Google', sendingDomains: '' });
  expect(await valuesOf('192.0.2.1 shop.example')).toMatchObject({
    sourceIps: '192.0.2.1',
    sendingDomains: 'shop.example',
  });
});

test('a button with a value that is no name is answered in words', async () => {
  const { press } = await withLookup();
  for (const action of [
    'lookup-again',
    'lookup-selectors',
    'lookup-all',
    'lookup-json',
    'lookup-watch',
    'lookup-unwatch',
  ]) {
    expect((await press(action, '<script> x')).summary).toMatch(/neither a domain|does not watch/);
  }
});

test('a card tells what this workspace has seen of the provider: when, how many, the verdict, the last reply', async () => {
  const zone = { 'yahoo.com': { MX: [[1, 'mta5.am0.yahoodns.net'] as const] } };
  let time = NOW - 15 * 86_400_000;
  const { say } = await chat({ lookup: lookupIn(() => zone), now: () => time });
  await say(YAHOO, { thread: 'first' });
  time = NOW;
  await say(`${YAHOO}\n${YAHOO.replace('yahoo.fr', 'yahoo.com')}`, { thread: 'second' });
  const card = await say('yahoo.com', { thread: 'third' });
  const table = blocksOf(card, 'table').find(({ caption }) => caption === 'The latest cases');
  expect(table?.rows.map(([when, failed]) => [when, failed])).toEqual([
    ['2026-11-25 08:00', 2],
    ['2026-11-10 08:00', 1],
  ]);
  expect(table?.rows[0]?.at(-1)).toBe('Sender reputation');
  expect(allText(card)).toContain('2 cases of this workspace had failures at Yahoo: 3 failed attempts in all');
  expect(theBlock(card, 'chart').bars.map(({ label, failed }) => [label, failed])).toEqual([
    ['week of 9 Nov', 1],
    ['week of 16 Nov', 0],
    ['week of 23 Nov', 2],
  ]);
  expect(blocksOf(card, 'quote').at(-1)?.text).toContain('[TSS04]');
});

test('another workspace sees none of it', async () => {
  const zone = { 'yahoo.com': { MX: [[1, 'mta5.am0.yahoodns.net'] as const] } };
  const { say } = await chat({ lookup: lookupIn(() => zone) });
  await say(YAHOO);
  expect(allText(await say('yahoo.com', { workspace: 'other' }))).not.toContain('was seen here');
  expect(allText(await say('yahoo.com', { platform: 'slack' }))).not.toContain('was seen here');
});
