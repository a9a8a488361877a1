import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allPointsAnswer } from '../../src/bot/answers/lookup-all-points.ts';
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
  const result = await lookupIn(() => SHOP)({ query: 'shop.example' });
  const rulesOf = (all: boolean) =>
    blocksOf(lookupAnswer(result, { language: 'en', all }), 'table').find(({ caption }) => caption.startsWith('Rules'));
  const rules = rulesOf(false);
  expect(rules?.rows.find(([rule]) => rule === 'DMARC policy')).toEqual([
    'DMARC policy',
    '✗\u00a0Not\u00a0met',
    'Google, Yahoo, Microsoft',
  ]);
  // What is met is a sentence on the short card, and a row where everything is shown.
  expect(rules?.rows.find(([rule]) => rule === 'SPF')).toBeUndefined();
  expect(allText(await card({ query: 'shop.example' }))).toContain('Met, as far as the DNS shows: SPF');
  expect(rulesOf(true)?.rows.find(([rule]) => rule === 'SPF')?.[1]).toBe('✓\u00a0Met');
});

test('the provider’s most telling replies come with their meaning and page', async () => {
  const result = await lookupIn(() => SHOP)({ query: 'shop.example' });
  for (const [all, count] of [
    [false, 3],
    [true, 8],
  ] as const) {
    const answer = lookupAnswer(result, { language: 'en', all });
    const codes =
      blocksOf(answer, 'text')
        .map(({ markdown }) => markdown)
        .find((one) => one.includes('- [AS'))
        ?.split('\n')
        .slice(2) ?? [];
    expect(codes).toHaveLength(count);
    for (const line of codes) expect(line).toMatch(/^- \[.+\]\(https:\/\/.+\): .+\.$/);
  }
});

/** A domain in which nearly everything is wrong. */
const WRECK = {
  'wreck.example': {
    SOA: { primary: 'ns.wreck.example', admin: 'root.wreck.example' },
    NS: ['ns.wreck.example'],
    MX: [
      [10, '192.0.2.10'],
      [20, 'gone.wreck.example'],
      [30, 'inner.wreck.example'],
    ],
    TXT: ['v=spf1 include:lost.wreck.example ip4:192.0.2.31 ip4:11.0.0.0/8 ptr +all include:late.example'],
  },
  'inner.wreck.example': { A: ['10.0.0.3'] },
  '_dmarc.wreck.example': { TXT: ['v=DMARC1; p=none; sp=rejct; pct=50; rua=mailto:x@foreign.example'] },
  '_domainkey.wreck.example': {},
  'selector1._domainkey.wreck.example': { TXT: ['v=DKIM1; k=rsa; p=MIGf'] },
  '_mta-sts.wreck.example': { TXT: ['v=STSv1'] },
  '_smtp._tls.wreck.example': { TXT: ['v=TLSRPTv1; rua=nowhere'] },
} satisfies typeof SHOP;

test('of a domain with many faults the five gravest stand on the card, and a button shows all', async () => {
  const question = { query: 'wreck.example' };
  const result = await lookupIn(() => WRECK)(question);
  if (result.kind !== 'domain') throw new Error('expected a domain');
  for (const language of LANGUAGES) {
    const short = lookupAnswer(result, { language, offers: OFFERS(question) });
    const pointsOf = (answer: typeof short) =>
      blocksOf(answer, 'checklist').flatMap(({ items }) => items.map(({ text }) => text));
    const shown = pointsOf(short);
    expect(shown).toHaveLength(5);
    for (const text of shown) expect(text).toMatch(/· (?:Wrong|Incorrect)/);
    expect(blocksOf(short, 'quote').length).toBeLessThanOrEqual(3);
    const [first] = blocksOf(short, 'buttons').at(-1)?.buttons ?? [];
    expect(first).toMatchObject({ action: 'lookup-all', value: 'wreck.example' });
    const all = allPointsAnswer(result, language);
    expect(pointsOf(all).length).toBeGreaterThan(10);
    expect(pointsOf(all)).toEqual(expect.arrayContaining(shown));
    // The line above the buttons counts what is left out: points and notes.
    const notes = blocksOf(all, 'text').flatMap(({ markdown }) => markdown.match(/^- .*/gm) ?? []).length;
    const line = blocksOf(short, 'text').at(-1)?.markdown ?? '';
    expect(Number(/\d+/.exec(line)?.[0])).toBe(pointsOf(all).length + notes - shown.length);
    expect(line).toContain(first?.label);
  }
});

test('at the command line --all is named in place of the button, and leaves nothing out', async () => {
  const result = await lookupIn(() => WRECK)({ query: 'wreck.example' });
  expect(allText(lookupAnswer(result, { language: 'en' }))).toMatch(/\d+ further points: add --all\./);
  expect(allText(lookupAnswer(result, { language: 'en', all: true }))).not.toContain('--all');
});

test('nothing is folded where there is nothing more', async () => {
  const zone = {
    'calm.example': { MX: [[0, ''] as const], TXT: ['v=spf1 -all'] },
    '_dmarc.calm.example': { TXT: ['v=DMARC1; p=reject; rua=mailto:d@calm.example'] },
  };
  const answer = await card({ query: 'calm.example' }, 'en', zone);
  expect(blocksOf(answer, 'buttons')[0]?.buttons.map(({ action }) => action)).not.toContain('lookup-all');
});

test('who runs the mail of a domain whose MX stayed open is not known, rather than nobody', async () => {
  const answer = await card({ query: 'shop.example' }, 'en', { ...SHOP, 'shop.example': { behaves: 'SERVFAIL' } });
  const facts = blocksOf(answer, 'facts')[0]
    ?.facts.slice(0, 3)
    .map(({ value }) => value);
  expect(facts).toEqual(Array(3).fill('could not be found out'));
});

test('a stricter policy is quoted as the next step, not as a thing to do now', async () => {
  const quotes = blocksOf(await card({ query: 'shop.example' }, 'en', shopWithPolicy('none')), 'quote');
  const policy = quotes.find(({ text }) => text.includes('p=quarantine'));
  expect(policy?.note).toContain('only once the DMARC reports show');
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
