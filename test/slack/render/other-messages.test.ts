import { expect, test } from 'vitest';
import type { Answer, Block } from '../../../src/bot/answer.ts';
import { filesOf } from '../../../src/slack/render/files-of.ts';
import { pressedAction } from '../../../src/slack/render/pressed-action.ts';
import { renderEphemeral, renderMessages } from '../../../src/slack/render/render-messages.ts';
import type { SlackBlock } from '../../../src/slack/render/slack-block.ts';
import { judgeMessageBlocks } from '../fake/blocks/validate-blocks.ts';
import { cardOf, formFor, help, lookupCard, problem, reportOnCase } from './real-answers.ts';

function only(answer: Answer) {
  const messages = renderMessages(answer);
  expect(messages).toHaveLength(1);
  const [message] = messages;
  if (message === undefined) throw new Error('an answer is a message');
  expect(judgeMessageBlocks(message.blocks)).toEqual({ refusal: null, violations: [] });
  return message;
}

function answerOf(...blocks: readonly Block[]): Answer {
  return { summary: 'Said.', language: 'en', blocks };
}

function typesOf(blocks: readonly SlackBlock[]): string[] {
  return blocks.map(({ type }) => type);
}

test('a look-up is one message under its domain, with records that can be copied exactly', async () => {
  const { text, blocks } = only(await lookupCard());
  expect(blocks[0]).toMatchObject({ type: 'header', text: { text: 'news.shop.example.com' } });
  expect(typesOf(blocks).filter((type) => type === 'data_table')).toHaveLength(1);
  expect(JSON.stringify(blocks)).toContain('_dmarc.shop.example.com. IN TXT');
  expect(text).toContain('You send to it.');
});

test('the experts’ card has the evidence as it came and the buttons of its state', async () => {
  const { blocks } = only(cardOf(await reportOnCase('postfix-yahoo-tss04')));
  expect(JSON.stringify(blocks[0])).toContain('"bold":true');
  expect(JSON.stringify(blocks[0])).toContain('Request H-2026-0007');
  const actions = blocks.find((block) => block.type === 'actions');
  expect(actions?.elements.map(({ action_id }) => action_id)).toEqual(['hours-claim', 'hours-ask']);
});

test('help lists what one can say, each command as it is typed', () => {
  const { blocks, text } = only(help());
  expect(JSON.stringify(blocks)).toContain('{"type":"text","text":"/deliverability status","style":{"bold":true}}');
  expect(text).toContain('• */deliverability status*: your case in this thread');
});

test('a problem says so in words; the sign before them is decoration', () => {
  const { blocks, text } = only(problem());
  expect(JSON.stringify(blocks[0])).toMatch(/"emoji","name":"warning".*No delivery data/);
  expect(text).toMatch(/^No delivery data was found/);
});

test('a form in a message is a button that opens it', async () => {
  const { blocks } = only(formFor(await reportOnCase('postfix-yahoo-tss04')));
  const [button] = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  expect(button?.text.text).toBe('Request deliverability hours');
  expect(pressedAction(button?.action_id ?? '', button?.value ?? '')).toEqual({
    kind: 'open-form',
    form: 'request-hours',
    context: 'case-1',
  });
});

test('a press of a thumb is the button that it stands for, any other press is itself', () => {
  expect(pressedAction('feedback', 'feedback-down:case-1')).toEqual({
    kind: 'action',
    action: 'feedback-down',
    value: 'case-1',
  });
  expect(pressedAction('show-domains', 'a:b')).toEqual({ kind: 'action', action: 'show-domains', value: 'a:b' });
});

test('what cannot be undone is red and asked once more', () => {
  const buttons = [{ label: 'Delete my data', action: 'forget-user', value: 'U1', style: 'normal' } as const];
  const { blocks } = only(answerOf({ kind: 'notice', tone: 'warning', text: 'Sure?' }, { kind: 'buttons', buttons }));
  expect(blocks[1]).toMatchObject({
    elements: [{ style: 'danger', confirm: { style: 'danger', confirm: { text: 'Delete my data' } } }],
  });
});

test('buttons of the same action stand in rows of their own, and only one of a row is green', () => {
  const button = (action: string, value: string) => ({ label: value, action, value, style: 'primary' }) as const;
  const { blocks } = only(
    answerOf({ kind: 'buttons', buttons: [button('try', 'a'), button('ask', 'b'), button('try', 'c')] }),
  );
  expect(blocks.map((block) => (block.type === 'actions' ? block.elements.map(({ value }) => value) : []))).toEqual([
    ['a', 'b'],
    ['c'],
  ]);
  expect(JSON.stringify(blocks[0]).match(/"style":"primary"/g)).toHaveLength(1);
});

test('a button whose value Slack would cut is left out', () => {
  const buttons = [
    { label: 'Long', action: 'x', value: 'v'.repeat(2001), style: 'normal' },
    { label: 'Short', action: 'x', value: 'v', style: 'normal' },
  ] as const;
  const { blocks } = only(answerOf({ kind: 'buttons', buttons }));
  expect(
    blocks.flatMap((block) => (block.type === 'actions' ? block.elements.map((one) => one.text.text) : [])),
  ).toEqual(['Short']);
});

test('a download is a line that names the file, which travels beside the message', () => {
  const answer = answerOf({
    kind: 'download',
    label: 'Export CSV',
    fileName: 'a/../domains.csv',
    mediaType: 'text/csv',
    content: 'domain\n',
  });
  expect(only(answer).text).toContain('Export CSV: a/../domains.csv');
  expect(filesOf(answer)).toEqual([{ fileName: 'a-..-domains.csv', content: 'domain\n' }]);
});

test('a thousand domains are a hundred rows, and where the others are', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => [`d${at}.example`, at]);
  const columns = [
    { id: 'domain', label: 'Domain', type: 'text' },
    { id: 'failed', label: 'Failed', type: 'count' },
  ] as const;
  const { blocks } = only(answerOf({ kind: 'table', caption: 'Domains', columns, rows, more: 23 }));
  expect(blocks[0]).toMatchObject({ type: 'data_table', page_size: 10 });
  expect(blocks[0]?.type === 'data_table' && blocks[0].rows.length).toBe(101);
  expect(JSON.stringify(blocks[1])).toContain('Rows not shown here: 923. The CSV export holds them all.');
});

test('an unknown number still sorts as a number, and no cell is empty', () => {
  const columns = [
    { id: 'domain', label: '', type: 'text' },
    { id: 'lift', label: 'Lift', type: 'number' },
  ] as const;
  const { blocks } = only(answerOf({ kind: 'table', caption: '', columns, rows: [['', null]], more: 0 }));
  expect(blocks[0]).toMatchObject({
    caption: '–',
    rows: [
      [{ text: '–' }, { text: 'Lift' }],
      [
        { type: 'raw_text', text: '–' },
        { type: 'raw_number', value: -1, text: '–' },
      ],
    ],
  });
});

test('a channel of the settings is shown by its name, a name that looks like one is not', () => {
  const columns = [
    { id: 'channel', label: 'Channel', type: 'text' },
    { id: 'where', label: 'Where', type: 'text' },
  ] as const;
  const rows = [['C0123ABCD', 'C0123ABCD']];
  const { blocks } = only(answerOf({ kind: 'table', caption: 'Channels', columns, rows, more: 0 }));
  const [, row] = blocks[0]?.type === 'data_table' ? blocks[0].rows : [];
  expect(row).toEqual([
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'channel', channel_id: 'C0123ABCD' }] }],
    },
    { type: 'raw_text', text: 'C0123ABCD' },
  ]);
});

test('a long answer goes on in further messages only where it must, and its buttons are never lost', () => {
  const text = (length: number): Block => ({ kind: 'text', markdown: 'word '.repeat(length / 5) });
  const buttons: Block = {
    kind: 'buttons',
    buttons: [{ label: 'Go', action: 'go', value: '1', style: 'primary' }],
  };
  expect(renderMessages(answerOf(text(10_000), buttons))).toHaveLength(1);
  const two = renderMessages(answerOf(text(16_000), buttons));
  expect(two).toHaveLength(2);
  expect(two[0]?.text).toMatch(/^Said\./);
  expect(two[1]?.text).not.toMatch(/^Said\./);
  const many = renderMessages(answerOf(text(500_000), buttons));
  expect(many).toHaveLength(6);
  expect(typesOf(many.at(-1)?.blocks ?? []).at(-1)).toBe('actions');
  expect(many.at(-1)?.text).toContain('too long to be shown here');
  expect(renderEphemeral(answerOf(text(500_000), buttons))).toHaveLength(3);
});

test('an answer without blocks is its summary', () => {
  expect(only({ summary: 'Noted.', language: 'en', blocks: [] })).toEqual({
    text: 'Noted.',
    blocks: [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Noted.' }] }],
      },
    ],
  });
});
