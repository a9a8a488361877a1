import { describe, expect, test } from 'vitest';
import type { Answer, Block } from '../../../src/bot/answer.ts';
import { welcomeAnswer } from '../../../src/bot/answers/welcome-answer.ts';
import { filesOf } from '../../../src/teams/render/files-of.ts';
import { renderCard } from '../../../src/teams/render/render-card.ts';
import { cardOf, help, home, lookupCard, problem, reportOnCase } from '../../slack/render/real-answers.ts';
import { actionsOf, linesOf, ofType } from './card-parts.ts';
import { liveTexts, opened } from './live-markup.ts';
import { parseComplaints } from './parse-card.ts';

function theCard(answer: Answer) {
  const { card, more } = renderCard(answer);
  expect(more).toEqual([]);
  expect([...parseComplaints(card), ...liveTexts(card)]).toEqual([]);
  return card;
}

function answerOf(...blocks: readonly Block[]): Answer {
  return { summary: 'Said.', language: 'en', blocks };
}

function domains(rows: number): Block {
  return {
    kind: 'table',
    caption: 'Recipient domains',
    columns: [
      { id: 'domain', label: 'Domain', type: 'text' },
      { id: 'provider', label: 'Provider', type: 'text' },
      { id: 'failed', label: 'Failed', type: 'count' },
      { id: 'deferred', label: 'Deferred', type: 'count' },
      { id: 'shareOfFailures', label: 'Share of failures', type: 'percent' },
    ],
    rows: Array.from({ length: rows }, (_, at) => {
      const name = `recipient-company-number-${String(at).padStart(4, '0')}.example`;
      return [name, name, 1, 0, 1 / rows];
    }),
    more: 0,
  };
}

test('a look-up stands under its domain; records can be copied exactly, pages open', async () => {
  const card = theCard(await lookupCard());
  expect(linesOf(card)[0]).toBe('news.shop.example.com'.replace(/^/, '# '));
  expect(JSON.stringify(card)).toContain('_dmarc.shop.example.com. IN TXT');
  expect(opened(card).length).toBeGreaterThan(0);
  expect(actionsOf(card).map(({ title }) => title)).toContain('Check selectors');
});

test('words kept together that no column holds may break between words', () => {
  const columns = [{ id: 'state', label: 'State', type: 'text' as const }];
  const rows = [['?\u00A0Not\u00A0found\u00A0out'], ['✓\u00A0Met']];
  const lines = linesOf(theCard(answerOf({ kind: 'table', caption: 'Rules', columns, rows, more: 0 })));
  expect(lines.slice(2)).toEqual(['| ? Not found out |', '| ✓\u00A0Met |']);
});

test('the experts’ card: its title, the facts, the evidence as it came, the buttons of its state', async () => {
  const card = theCard(cardOf(await reportOnCase('postfix-yahoo-tss04')));
  expect(card.body[0]).toMatchObject({ type: 'Container', style: 'warning' });
  const lines = linesOf(card);
  expect(lines[0]).toMatch(/^# Request H-2026-0007/);
  expect(lines).toContain('Requested by: Ada Lovelace, ada@shop.example.com');
  expect(actionsOf(card)).toMatchObject([{ verb: 'hours-claim', style: 'positive' }, { verb: 'hours-ask' }]);
});

test('the buttons of the experts that ask for words open dialogs; claiming does not', () => {
  const { card } = renderCard(cardOf(null), { dialogs: true });
  expect(actionsOf(card).map(({ type }) => type)).toEqual(['Action.Execute', 'Action.Submit']);
});

describe.each([
  ['en', 'status', /^# What you can say$/],
  ['fr', 'status', /^# Ce que vous pouvez dire$/],
] as const)('help in %s', (language, command, title) => {
  test('names each command as one says it in Teams, where a slash opens another menu', () => {
    const card = theCard(help(language));
    expect(linesOf(card).find((line) => title.test(line))).toBeDefined();
    expect(linesOf(card).some((line) => line.startsWith(`${command}: `))).toBe(true);
    expect(JSON.stringify(renderCard(help(language)))).not.toContain('/deliverability');
  });
});

test('home, welcome and a problem each are one light card with a way on', async () => {
  const report = await reportOnCase('postfix-yahoo-tss04');
  for (const language of ['en', 'fr'] as const) {
    for (const answer of [
      home(report, language),
      welcomeAnswer('user', language),
      welcomeAnswer('channel', language),
    ]) {
      const card = theCard(answer);
      expect(actionsOf(card)).toHaveLength(4);
      expect(JSON.stringify(card).length).toBeLessThan(9000);
    }
    expect(theCard(problem(language)).body[0]).toMatchObject({ type: 'Container', style: 'attention' });
  }
  expect(linesOf(theCard(problem()))[0]).toMatch(/^No delivery data was found/);
});

test('a thousand domains are a hundred rows over cards of one activity, and how many more there are', () => {
  const { card, more } = renderCard(answerOf(domains(1000)));
  const cards = [card, ...more];
  expect(cards.length).toBeGreaterThan(1);
  for (const one of cards) {
    expect([...parseComplaints(one), ...liveTexts(one)]).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(one))).toBeLessThanOrEqual(24 * 1024);
    expect(linesOf(one).find((line) => line.startsWith('|'))).toBe('| Domain | Failed | Share of failures |');
  }
  expect(JSON.stringify(cards).length * 2).toBeLessThanOrEqual(80 * 1024);
  const names = cards.flatMap(linesOf).filter((line) => line.startsWith('| recipient-'));
  expect(new Set(names).size).toBe(100);
  expect(cards.flatMap(linesOf).at(-1)).toBe('and 900 more; the CSV export holds them all');
});

test('a short table has four columns: its names and what tells most', () => {
  expect(linesOf(theCard(answerOf(domains(2))))[1]).toBe('| Domain | Provider | Failed | Share of failures |');
});

test('more than six buttons: five, and the others behind one more', () => {
  const buttons = Array.from({ length: 9 }, (_, at) => ({
    label: `Button ${at}`,
    action: 'x',
    value: String(at),
    style: 'normal' as const,
  }));
  const { actions = [] } = theCard(answerOf({ kind: 'text', markdown: 'Said.' }, { kind: 'buttons', buttons }));
  expect(actions.map(({ title }) => title).slice(4)).toEqual(['Button 4', 'More']);
  const more = actions[5];
  const hidden = more?.type === 'Action.ShowCard' ? more.card.body.flatMap((set) => set.actions) : [];
  expect(hidden.map(({ title }) => title)).toEqual(['Button 5', 'Button 6', 'Button 7', 'Button 8']);
});

test('buttons stand where they belong; the last ones at the foot', () => {
  const button = (label: string): Block => ({
    kind: 'buttons',
    buttons: [{ label, action: 'x', value: label, style: 'normal' }],
  });
  const card = theCard(answerOf(button('First'), { kind: 'text', markdown: 'Between.' }, button('Last')));
  expect(linesOf(card)).toEqual(['[First]', 'Between.']);
  expect(card.actions?.map(({ title }) => title)).toEqual(['Last']);
});

test('what cannot be undone is red', () => {
  const buttons = [{ label: 'Delete my data', action: 'forget-user', value: 'U1', style: 'primary' } as const];
  expect(theCard(answerOf({ kind: 'buttons', buttons })).actions).toMatchObject([{ style: 'destructive' }]);
});

test('a download is a line that names the file, which travels beside the card', () => {
  const answer = answerOf({
    kind: 'download',
    label: 'Export CSV',
    fileName: 'a/../domains.csv',
    mediaType: 'text/csv',
    content: 'domain\n',
  });
  expect(linesOf(theCard(answer))).toEqual(['Export CSV: a/../domains.csv']);
  expect(filesOf(answer)).toEqual([{ fileName: 'a-..-domains.csv', mediaType: 'text/csv', content: 'domain\n' }]);
});

test('Markdown of the bot becomes looks of text: bold, one width, links that name their host', () => {
  const markdown =
    '**Done.** Say `forget`, see [the page](https://postmaster.example/a) or [this](http://plain.example/).\n\n1. one\n2. two **2**';
  const card = theCard(answerOf({ kind: 'text', markdown }));
  expect(linesOf(card)).toEqual(['Done. Say forget, see the page (postmaster.example) or this.', '1. one', '2. two 2']);
  const [paragraph] = ofType(card, 'RichTextBlock');
  expect(paragraph?.inlines.slice(0, 4)).toMatchObject([
    { text: 'Done.', weight: 'Bolder' },
    { text: ' Say ' },
    { text: 'forget', fontType: 'Monospace' },
    { text: ', see ' },
  ]);
  expect(opened(card)).toEqual(['https://postmaster.example/a']);
});

test('too much for any card: the beginning, its buttons, and a line that says so', () => {
  const long: Block[] = Array.from({ length: 400 }, (_, at) => ({
    kind: 'text',
    markdown: `${at} ${'word '.repeat(600)}`,
  }));
  const buttons: Block = { kind: 'buttons', buttons: [{ label: 'Go', action: 'go', value: '', style: 'primary' }] };
  const verdict: Block = {
    kind: 'verdict',
    verdict: 'healthy',
    label: 'Healthy',
    confidence: 0.9,
    sentence: 'All well.',
  };
  const card = theCard(answerOf(verdict, ...long, buttons));
  expect(linesOf(card)[0]).toBe('# Healthy');
  expect(linesOf(card).at(-1)).toBe('The rest of this answer is too long to be shown here.');
  expect(card.actions?.map(({ title }) => title)).toEqual(['Go']);
});

test('an answer without blocks is its summary', () => {
  const { card, text, summary } = renderCard({ summary: 'Noted.', language: 'en', blocks: [] });
  expect(linesOf(card)).toEqual(['Noted.']);
  expect([text, summary, card.fallbackText]).toEqual(['Noted.', 'Noted.', 'Noted.']);
});
