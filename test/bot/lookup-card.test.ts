import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookupAnswer } from '../../src/bot/answers/lookup-answer.ts';
import { LANGUAGES, type Language } from '../../src/knowledge/vocabulary.ts';
import { lookup } from '../../src/lookup/lookup.ts';
import type { LookupQuestion } from '../../src/lookup/lookup-question.ts';
import { zoneDns } from '../lookup/spf/zone-dns.ts';
import { readZone } from '../lookup/zones/read-zone.ts';
import { NOW } from './chat.ts';
import { lookupIn, SHOP, shopWithPolicy } from './looked-up.ts';
import { allText, blocksOf } from './recording-conversation.ts';

const FOLDER = join(import.meta.dirname, '../lookup/zones');
const THEMES = readdirSync(FOLDER).filter((name) => name.endsWith('.zone'));
const OFFERS = (question: LookupQuestion) => ({ question, watched: false });

async function card(question: LookupQuestion, language: Language = 'en', zone = SHOP) {
  const result = await lookupIn(() => zone)(question);
  return lookupAnswer(result, { language, offers: OFFERS(question) });
}

describe.each(THEMES)('every card of %s', (theme) => {
  const { zone, queries, fetchPolicy } = readZone(theme);
  test.each(queries)('$query is whole in every language', async ({ query, options: { selectors, domain, zones } }) => {
    const result = await lookup(query, {
      dns: zoneDns(zone),
      fetchPolicy,
      now: () => NOW,
      ...(selectors === undefined ? {} : { selectors: selectors.split(',') }),
      ...(domain === undefined ? {} : { domainForIp: domain }),
      ...(zones === undefined ? {} : { dnsblZones: zones.split(',') }),
    });
    for (const language of LANGUAGES) {
      const answer = lookupAnswer(result, { language, offers: OFFERS({ query }) });
      // A message that lacks a value would be shown with its braces.
      expect(allText({ ...answer, blocks: answer.blocks.filter(({ kind }) => kind !== 'quote') })).not.toMatch(
        /\{\w+(?:, (?:plural|select|number))?/,
      );
      expect(answer.summary.length).toBeGreaterThan(10);
      expect(answer.blocks.length).toBeLessThan(30);
      for (const { items } of blocksOf(answer, 'checklist')) expect(items.length).toBeLessThanOrEqual(9);
      for (const { rows, columns } of blocksOf(answer, 'table')) {
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for.
      expect(allText(answer)).not.toMatch(/[\u0000-\u001f\u007f\u202e]/);
    }
  });
});

test('the headline answers both situations', async () => {
  const answer = await card({ query: 'shop.example' });
  expect(answer.summary).toMatch(
    /^shop\.example: Microsoft 365 runs its mailboxes\. 2 points are wrong and one weak \(SPF, DMARC, Reverse DNS\)\./,
  );
  expect(blocksOf(answer, 'text')[1]?.markdown).toMatch(/^\*\*You send to it\.\*\* .*\n\n\*\*You send from it\.\*\* /);
});

test('what is wrong stands before what is open and what is weak, each with what to change', async () => {
  const answer = await card({ query: 'shop.example' });
  const list = blocksOf(answer, 'checklist').find(({ title }) => title.startsWith('What to change'));
  const levels = list?.items.map(({ text }) => /· (\w+(?: \w+)*):/.exec(text)?.[1]);
  expect(levels).toEqual(['Wrong', 'Wrong', 'Not found out', 'Weak']);
  expect(list?.items[0]?.text).toContain('Publish a policy with p=none first');
});

test('records are quoted as a zone file has them, to be copied', async () => {
  const quotes = blocksOf(await card({ query: 'shop.example' }), 'quote');
  expect(quotes[0]).toMatchObject({
    text: '_dmarc.shop.example. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@shop.example"',
    note: expect.stringContaining('_dmarc.shop.example (type TXT)'),
  });
});

test('the rules of the large providers are a list of met and not met', async () => {
  const answer = await card({ query: 'shop.example' });
  const rules = blocksOf(answer, 'table').find(({ caption }) => caption.startsWith('Rules'));
  expect(rules?.rows.find(([rule]) => rule === 'DMARC policy')).toEqual([
    'DMARC policy',
    '✗\u00a0Not\u00a0met',
    'Google, Yahoo, Microsoft',
  ]);
  expect(rules?.rows.find(([rule]) => rule === 'SPF')?.[1]).toBe('✓\u00a0Met');
});

test('the provider’s most telling replies come with their meaning and page', async () => {
  const answer = await card({ query: 'shop.example' });
  const text = blocksOf(answer, 'text').map(({ markdown }) => markdown);
  const codes =
    text
      .find((one) => one.includes('- [AS'))
      ?.split('\n')
      .slice(2) ?? [];
  expect(codes).toHaveLength(5);
  for (const line of codes) expect(line).toMatch(/^- \[.+\]\(https:\/\/.+\): .+\.$/);
});

test('three states are three words', async () => {
  const open = { ...SHOP, '_dmarc.shop.example': { behaves: 'SERVFAIL' } } as const;
  const state = async (zone: typeof SHOP) => {
    const table = blocksOf(await card({ query: 'shop.example' }, 'en', zone), 'table')[0];
    return table?.rows.find(([check]) => check === 'DMARC')?.slice(1);
  };
  expect(await state(SHOP)).toEqual(['✗\u00a0Wrong', 'not there']);
  expect(await state(open)).toEqual(['?\u00a0Not\u00a0found\u00a0out', 'could not be found out']);
  expect(await state(shopWithPolicy('reject'))).toEqual([
    '✓\u00a0In\u00a0order',
    'p=reject at shop.example, reports to shop.example',
  ]);
});

test('where reports go is a domain; the address before the @ is in no answer', async () => {
  expect(allText(await card({ query: 'shop.example' }, 'en', shopWithPolicy('reject')))).not.toContain('canaryjdoe');
});

test('a mailbox domain of a provider says that nobody else sends in its name, and what the provider asks', async () => {
  const answer = await card({ query: 'gmail.com' }, 'fr', {
    'gmail.com': { MX: [[5, 'gmail-smtp-in.l.google.com']], TXT: ['v=spf1 redirect=_spf.google.com'] },
    'gmail-smtp-in.l.google.com': { A: ['142.250.110.26'] },
  });
  expect(answer.summary).toContain('Seul Google peut envoyer en son nom');
  expect(allText(answer)).toContain('**Ce que Google demande aux expéditeurs**');
  expect(blocksOf(answer, 'quote')).toEqual([]);
});

test('a slip of the hand is asked about, with a button for what was meant', async () => {
  const answer = await card({ query: 'gmaul.com' });
  expect(allText(answer)).toContain('Did you mean gmail.com?');
  expect(blocksOf(answer, 'buttons')[0]?.buttons).toEqual([
    { label: 'Look up gmail.com', action: 'lookup-again', value: 'gmail.com', style: 'primary' },
  ]);
});

test('several addresses with the same fault are one point that names them', async () => {
  const zone = {
    ...SHOP,
    'shop.example': { ...SHOP['shop.example'], TXT: ['v=spf1 ip4:192.0.2.10 ip4:192.0.2.11 -all'] },
  };
  const texts = blocksOf(await card({ query: 'shop.example' }, 'en', zone), 'checklist').flatMap(({ items }) => items);
  const ptr = texts.filter(({ text }) => text.startsWith('Reverse DNS'));
  expect(ptr).toHaveLength(1);
  expect(ptr[0]?.text).toContain('The same holds for 192.0.2.11.');
});

test('an address: its name, whose SPF covers it, what each blocklist means and where to ask for removal', async () => {
  const zone = {
    ...SHOP,
    '10.2.0.192.in-addr.arpa': { PTR: ['mail.shop.example'] },
    'mail.shop.example': { A: ['192.0.2.10'] },
    '10.2.0.192.zen.spamhaus.org': { A: ['127.0.0.2'] },
  };
  const question = { query: '192.0.2.10', domain: 'shop.example' };
  const lookUp = lookupIn(() => zone, undefined, ['zen.spamhaus.org']);
  const answer = lookupAnswer(await lookUp(question), { language: 'en', offers: OFFERS(question) });
  expect(answer.summary).toMatch(/in order: mail\.shop\.example\. The SPF record of shop\.example covers it\./);
  const [list] = blocksOf(answer, 'table');
  expect(list?.rows[0]?.slice(0, 2)).toEqual(['Spamhaus', '✗\u00a0Listed']);
  expect(list?.rows[0]?.[2]).toMatch(/^127\.0\.0\.2 – .+/);
  expect(allText(answer)).toMatch(/\[Spamhaus\]\(https:/);
  expect(blocksOf(answer, 'buttons')[0]?.buttons.map(({ action }) => action)).toEqual(['lookup-json', 'lookup-hours']);
});

test.each([
  ['co.uk', 'public suffix'],
  ['printer.local', 'reserved name'],
  ['192.168.0.1', 'private or reserved address'],
])('%s is refused in words that help', async (query, words) => {
  expect((await card({ query })).summary).toContain(words);
});
