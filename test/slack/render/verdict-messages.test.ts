import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/bot/answer.ts';
import type { Report } from '../../../src/report/report-schema.ts';
import { renderMessages } from '../../../src/slack/render/render-messages.ts';
import type { SlackBlock } from '../../../src/slack/render/slack-block.ts';
import { judgeMessageBlocks } from '../fake/blocks/validate-blocks.ts';
import { reportOn, reportOnCase, verdictOn } from './real-answers.ts';

type BlockOf<T extends SlackBlock['type']> = Extract<SlackBlock, { type: T }>;

/** The one message of an answer; the fake Slack takes it. */
function theMessage(answer: Answer) {
  const [message, ...more] = renderMessages(answer);
  if (message === undefined || more.length > 0) throw new Error(`expected one message, got ${more.length + 1}`);
  expect(judgeMessageBlocks(message.blocks)).toEqual({ refusal: null, violations: [] });
  return message;
}

function the<T extends SlackBlock['type']>(blocks: readonly SlackBlock[], type: T): BlockOf<T> {
  const [block, ...more] = blocks.filter((one): one is BlockOf<T> => one.type === type);
  if (block === undefined || more.length > 0) throw new Error(`expected one ${type}, got ${more.length + 1}`);
  return block;
}

describe('a verdict of reputation', () => {
  let report: Report;
  let answer: Answer;
  beforeAll(async () => {
    report = await reportOnCase('postfix-yahoo-tss04');
    answer = verdictOn(report);
  });

  test('leads with its kind and its confidence in words and per cent', () => {
    const [header, sentence] = theMessage(answer).blocks;
    expect(header).toEqual({ type: 'header', text: { type: 'plain_text', text: 'Sender reputation', emoji: false } });
    expect(sentence).toMatchObject({ type: 'section', expand: true });
    expect(JSON.stringify(sentence)).toMatch(/Yahoo.*Confidence: (?:very )?high \(\d+(?:\.\d)?%\)/);
  });

  test('says the whole verdict first in its text, and what the blocks say after it', () => {
    const { text } = theMessage(answer);
    expect(text.startsWith(answer.summary)).toBe(true);
    expect(text.split('Confidence:')).toHaveLength(2);
    for (const said of ['*Failed*: 12 (23.1%)', '*Yahoo* – Failed 12', '*What to check first*', '421 4.7.0 [TSS04]']) {
      expect(text).toContain(said);
    }
  });

  test('draws the share of failures beside the share of attempts', () => {
    expect(the(theMessage(answer).blocks, 'data_visualization')).toEqual({
      type: 'data_visualization',
      title: 'Where the failures gather',
      chart: {
        type: 'bar',
        series: [
          { name: 'Share of failures', data: [{ label: 'Yahoo', value: 100 }] },
          { name: 'Share of attempts', data: [{ label: 'Yahoo', value: 23.1 }] },
        ],
        axis_config: { categories: ['Yahoo'], y_label: 'Per cent' },
      },
    });
  });

  test('lists the providers in a table that sorts numbers as numbers, what tells most first', () => {
    const { rows, caption } = the(theMessage(answer).blocks, 'data_table');
    expect(caption).toBe('Mailbox providers');
    expect(rows[0]?.map((cell) => ('text' in cell ? cell.text : '')).slice(0, 4)).toEqual([
      'Provider',
      'Failed',
      'Share of failures',
      'Failure rate',
    ]);
    expect(rows[1]?.slice(0, 3)).toEqual([
      { type: 'raw_text', text: 'Yahoo' },
      { type: 'raw_number', value: 12, text: '12' },
      { type: 'raw_number', value: 100, text: '100%' },
    ]);
  });

  test('ends with its buttons, the first of them green, and the thumbs', () => {
    const { blocks } = theMessage(answer);
    expect(blocks.slice(-2).map(({ type }) => type)).toEqual(['actions', 'context_actions']);
    expect(the(blocks, 'actions').elements.map((one) => [one.action_id, one.value, one.style ?? ''])).toEqual([
      ['request-hours', 'case-1', 'primary'],
      ['check-first', 'case-1', ''],
      ['show-domains', 'case-1', ''],
      ['export-csv', 'case-1', ''],
    ]);
    expect(the(blocks, 'context_actions').elements[0]).toMatchObject({
      type: 'feedback_buttons',
      action_id: 'feedback',
      positive_button: { value: 'feedback-up:case-1' },
      negative_button: { value: 'feedback-down:case-1' },
    });
  });

  test('quotes the reply where nothing can become a link, and names the page of each step by its host', () => {
    const rich = JSON.stringify(theMessage(answer).blocks.filter(({ type }) => type === 'rich_text'));
    expect(rich).toContain('{"type":"rich_text_preformatted","elements":[{"type":"text","text":"host mta5');
    expect(rich).toMatch(
      /\{"type":"link","url":"https:\/\/senders\.yahooinc\.com[^"]*","text":"senders\.yahooinc\.com"\}/,
    );
  });
});

test('several causes are named in the first sentence, each with its share below', async () => {
  const { text, blocks } = theMessage(verdictOn(await reportOnCase('postfix-two-causes')));
  expect(text).toMatch(/^There is more than one cause: sender reputation and the recipient list\. Confidence:/);
  expect(the(blocks, 'data_visualization').chart.axis_config.categories).toContain('7 others');
});

test('what cannot be told says first what to paste next', async () => {
  const { blocks } = theMessage(verdictOn(await reportOnCase('paste-one-flow-control-line')));
  expect(blocks[0]).toMatchObject({ type: 'header', text: { text: 'Cannot tell yet' } });
  expect(JSON.stringify(blocks[2])).toMatch(/What to paste or upload next.*rich_text_list.*ordered/);
  expect(blocks.some(({ type }) => type === 'data_visualization')).toBe(false);
});

test('French keeps its narrow spaces, in the words, the numbers and what Slack adds', async () => {
  const answer = verdictOn(await reportOnCase('table-french-dynamic-flow-control', 'fr'));
  const { text, blocks } = theMessage(answer);
  expect(text).toMatch(/^Vos messages .*Confiance\u202F: très élevée \(\d+(?:,\d)?\u202F%\)/);
  expect(JSON.stringify(the(blocks, 'data_table').rows)).toMatch(/"77,3[\u00A0\u202F]%"/);
  expect(the(blocks, 'data_visualization').chart.axis_config.y_label).toBe('Pour cent');
});

test('two hundred providers are one message: the largest as bars, and a page of rows', async () => {
  const lines = Array.from({ length: 200 }, (_, at) => {
    return `mail${at}.example-provider-${at}.net,"421 4.7.0 [TSS04] temporarily deferred",${400 - at}`;
  });
  const { blocks } = theMessage(verdictOn(await reportOn(`domain,error,count\n${lines.join('\n')}\n`)));
  const { chart } = the(blocks, 'data_visualization');
  expect(chart.axis_config.categories.length).toBeLessThanOrEqual(20);
  for (const label of chart.axis_config.categories) expect(label).toMatch(/^(?=.{1,20}$)(?:.*\.net|\d+ others)$/);
  const { rows, page_size } = the(blocks, 'data_table');
  expect([rows.length, page_size]).toEqual([26, 10]);
  expect(JSON.stringify(blocks)).toContain('Rows not shown here: 175.');
});

test('a reply that plays with markup is shown as it came, and lives nowhere', async () => {
  const reply = '550 5.7.1 <!channel> <@U0123ABCD> *now* see http://evil.example/?a=1&b=2 <https://evil.example|bank>';
  const { text, blocks } = theMessage(verdictOn(await reportOn(`yahoo.fr ${reply}\nyahoo.fr ${reply}\n`)));
  expect(text).not.toMatch(/<[!@]|<https:\/\/evil/);
  const links = JSON.stringify(blocks).match(/"type":"(?:link|user|broadcast)"[^}]*/g) ?? [];
  expect(links.filter((link) => !/"url":"https:\/\/[a-z.]*yahoo/.test(link))).toEqual([]);
});
