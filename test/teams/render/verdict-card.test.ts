import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/bot/answer.ts';
import { renderCard } from '../../../src/teams/render/render-card.ts';
import { reportOn, reportOnCase, verdictOn } from '../../slack/render/real-answers.ts';
import { actionsOf, elementsOf, linesOf, ofType } from './card-parts.ts';
import { liveTexts, opened } from './live-markup.ts';
import { parseComplaints } from './parse-card.ts';

/** The one card of an answer; the official renderer takes it. */
function theCard(answer: Answer) {
  const rendered = renderCard(answer);
  expect(rendered.more).toEqual([]);
  expect([...parseComplaints(rendered.card), ...liveTexts(rendered.card)]).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(rendered.card))).toBeLessThanOrEqual(24 * 1024);
  return rendered.card;
}

describe('a verdict of reputation', () => {
  let answer: Answer;
  beforeAll(async () => {
    answer = verdictOn(await reportOnCase('postfix-yahoo-tss04'));
  });

  test('leads with its kind, its sentence and its confidence in words and per cent', () => {
    const card = theCard(answer);
    expect(card.body[0]).toMatchObject({ type: 'Container', style: 'attention', bleed: true });
    const [label, sentence, confidence] = linesOf(card);
    expect(label).toBe('# Sender reputation');
    expect(sentence).toMatch(/Yahoo/);
    expect(confidence).toMatch(/^Confidence: (?:very )?high \(\d+(?:\.\d)?%\)\.$/);
  });

  test('sets the facts beside their labels', () => {
    const [facts] = ofType(theCard(answer), 'FactSet');
    expect(facts?.facts).toContainEqual({ title: 'Delivery attempts', value: '52' });
  });

  test('draws where all failures are as two bars, with the same numbers in words for clients without charts', () => {
    const [chart] = ofType(theCard(answer), 'Chart.HorizontalBar');
    expect(chart?.title).toBe('Yahoo, in per cent');
    expect(chart?.data).toEqual([
      { x: 'Share of failures', y: 100 },
      { x: 'Share of attempts', y: 23.1 },
    ]);
    expect(JSON.stringify(chart?.fallback)).toContain('100% of failures (12), 23.1% of attempts');
  });

  test('folds the table that the chart stands for, and says how to open it', () => {
    const card = theCard(answer);
    const folded = ofType(card, 'Container').find(({ isVisible }) => isVisible === false);
    const opener = ofType(card, 'Container').find(({ selectAction }) => selectAction !== undefined);
    expect(opener?.selectAction?.targetElements).toEqual([folded?.id]);
    expect(opener?.selectAction?.title).toBe('Show or hide the table (rows: 6)');
    expect(linesOf({ ...card, body: folded?.items ?? [] }).slice(0, 2)).toEqual([
      '| Provider | Failed | Share of failures | Failure rate |',
      '| Yahoo | 12 | 100% | 100% |',
    ]);
  });

  test('numbers what to check, each with who does it and its page under the page’s host', () => {
    const card = theCard(answer);
    const lines = linesOf(card);
    const from = lines.indexOf('# What to check first');
    expect(lines[from + 1]).toMatch(/^1\. Yahoo – .* \/ whoever plans the campaigns · senders\.yahooinc\.com$/);
    expect(opened(card).every((url) => url.startsWith('https://'))).toBe(true);
    expect(opened(card)[0]).toMatch(/^https:\/\/senders\.yahooinc\.com\//);
  });

  test('quotes the reply in one width, where no Markdown is read', () => {
    const quote = ofType(theCard(answer), 'RichTextBlock').find(({ inlines }) => inlines[0]?.fontType === 'Monospace');
    expect(quote?.inlines[0]?.text).toMatch(/^host mta5\..*\[TSS04\].*https:\/\/postmaster\.yahooinc\.com/);
  });

  test('ends with six buttons, which older clients can press too', () => {
    const actions = actionsOf(theCard(answer));
    expect(actions.map(({ title }) => title)).toEqual([
      'Request deliverability hours',
      'What to check first',
      'Show all domains',
      'Export CSV',
      '👍 Helpful',
      '👎 Not helpful',
    ]);
    const data = { action: 'request-hours', value: 'case-1', v: 1 };
    expect(actions[0]).toEqual({
      type: 'Action.Execute',
      title: 'Request deliverability hours',
      style: 'positive',
      verb: 'request-hours',
      data,
      fallback: { type: 'Action.Submit', title: 'Request deliverability hours', style: 'positive', data },
    });
  });

  test('with dialogs its form opens as one, and with Teams’ own thumbs ours are left out', () => {
    const { card } = renderCard(answer, { dialogs: true, nativeFeedback: true });
    const actions = actionsOf(card);
    expect(actions).toHaveLength(4);
    expect(actions[0]).toMatchObject({
      type: 'Action.Submit',
      data: { action: 'request-hours', value: 'case-1', v: 1, msteams: { type: 'task/fetch' } },
    });
    expect(actions[1]?.type).toBe('Action.Execute');
  });

  test('asks to be drawn anew for those who may see a new state, sixty at most', () => {
    const userIds = Array.from({ length: 70 }, (_, at) => `29:${at}`);
    const { card } = renderCard(answer, { refresh: { action: 'hours-state', value: 'H-1', userIds } });
    expect(card.refresh?.userIds).toHaveLength(60);
    expect(card.refresh?.action).toMatchObject({
      type: 'Action.Execute',
      verb: 'hours-state',
      data: { action: 'hours-state', value: 'H-1', v: 1 },
    });
  });
});

test('several causes: every provider a bar, the others in one', async () => {
  const card = theCard(verdictOn(await reportOnCase('postfix-two-causes')));
  expect(linesOf(card)[0]).toBe('# Several causes');
  const [chart] = ofType(card, 'Chart.HorizontalBar');
  expect(chart?.data[0]).toEqual({ x: 'Yahoo', y: 51.7 });
  expect(chart?.data.at(-1)).toEqual({ x: '7 others', y: 24.1 });
  expect(linesOf(card)).toContain('Share of failures, in per cent');
});

test('what cannot be told says first what to paste next, and draws no chart', async () => {
  const card = theCard(verdictOn(await reportOnCase('paste-one-flow-control-line')));
  const lines = linesOf(card);
  expect(lines[0]).toBe('# Cannot tell yet');
  expect(lines[3]).toBe('# What to paste or upload next');
  expect(lines[4]).toMatch(/^1\. /);
  expect(ofType(card, 'Chart.HorizontalBar')).toEqual([]);
});

test('French: words, narrow spaces, numbers, and what Teams adds', async () => {
  const answer = verdictOn(await reportOnCase('table-french-dynamic-flow-control', 'fr'));
  const { card, text } = renderCard(answer);
  expect(parseComplaints(card)).toEqual([]);
  expect(card.lang).toBe('fr');
  const lines = linesOf(card);
  expect(lines[0]).toBe('# Réputation d’expéditeur');
  expect(lines[2]).toMatch(/^Confiance\u202F: très élevée \(\d+(?:,\d)?\u202F%\)\.$/);
  expect(lines).toContain('Part des échecs, en pour cent');
  expect(lines.find((line) => line.startsWith('| Orange |'))).toMatch(/77,3[\u00A0\u202F]%/);
  expect(lines).toContain('Afficher ou masquer le tableau (lignes\u202F: 4)');
  expect(text).toMatch(/\*\*Réputation d’expéditeur\*\*/);
});

test('two hundred providers: the largest as bars, ten rows, and how many more there are', async () => {
  const rows = Array.from({ length: 200 }, (_, at) => {
    return `mail${at}.example-provider-${at}.net,"421 4.7.0 [TSS04] temporarily deferred",${400 - at}`;
  });
  const card = theCard(verdictOn(await reportOn(`domain,error,count\n${rows.join('\n')}\n`)));
  expect(ofType(card, 'Table')[0]?.rows).toHaveLength(11);
  expect(ofType(card, 'Chart.HorizontalBar')[0]?.data.length).toBeLessThanOrEqual(10);
  expect(linesOf(card)).toContain('and 190 more; the CSV export holds them all');
});

test('hostile text of a log stays text wherever it stands', async () => {
  const hostile =
    '[bank](https://evil.example/) **bold** <at>all</at> {{DATE(2026-01-01T00:00:00Z)}} `x` javascript:alert(1)';
  const paste = ['yahoo.fr', 'aol.com', 'yahoo.co.uk'].map(
    (domain) => `${domain} 421 4.7.0 [TSS04] ${hostile} deferred`,
  );
  const { card, text } = renderCard(verdictOn(await reportOn(paste.join('\n'))));
  expect([...parseComplaints(card), ...liveTexts(card)]).toEqual([]);
  expect(opened(card).filter((url) => url.includes('evil'))).toEqual([]);
  const said = elementsOf(card).flatMap((one) =>
    one.type === 'RichTextBlock' ? one.inlines.map((run) => run.text) : [],
  );
  expect(said.join('\n')).toContain('[bank](https://evil.example/)');
  expect(text).not.toMatch(/\[bank\]\(|\]\(https?:\/\/evil|<at>|\*\*bold/);
});
