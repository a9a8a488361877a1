import { expect, test } from 'vitest';
import { judgeMessageBlocks } from './validate-blocks.ts';
import { viewViolations } from './validate-view.ts';

type Json = Readonly<Record<string, unknown>>;

const plain = (text: string) => ({ type: 'plain_text', text });
const long = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, one: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => one(at));
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (more: Json = {}) => ({ type: 'button', text: plain('Go'), action_id: 'go', ...more });
const actions = (...elements: Json[]) => ({ type: 'actions', elements });
const option = (value: string) => ({ text: plain(value), value });
const cell = (text: string) => ({ type: 'raw_text', text });
const table = (rows: Json[][], more: Json = {}) => ({ type: 'table', rows, ...more });
const dataTable = (rows: Json[][], more: Json = {}) => ({ type: 'data_table', caption: 'Domains', rows, ...more });
const bars = (series: Json[], categories: string[]) => ({
  type: 'data_visualization',
  title: 'Failures',
  chart: { type: 'bar', series, axis_config: { categories } },
});
const points = (labels: readonly string[]) => labels.map((label) => ({ label, value: 1 }));
const chart = bars([{ name: 'Failed', data: points(['a']) }], ['a']);
const pie = (value: number, count = 1) => ({
  type: 'data_visualization',
  title: 'Failures',
  chart: { type: 'pie', segments: many(count, (at) => ({ label: `s${at}`, value })) },
});

const GOOD: Readonly<Record<string, readonly Json[]>> = {
  'a section at its limit': [section(long(3000))],
  'fields alone': [{ type: 'section', fields: [plain('a'), { type: 'mrkdwn', text: '*b*' }] }],
  'a header at its limit': [{ type: 'header', text: plain(long(150)) }],
  '50 blocks': many(50, () => ({ type: 'divider' })),
  '25 buttons': [actions(...many(25, (at) => button({ action_id: `go${at}` })))],
  'the same action in two blocks': [actions(button()), actions(button())],
  'feedback buttons': [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'feedback',
          positive_button: { text: plain('Good'), value: 'up' },
          negative_button: { text: plain('Bad'), value: 'down' },
        },
      ],
    },
  ],
  'a chart with two series': [
    bars(
      ['Failed', 'Sent'].map((name) => ({ name, data: points(['a', 'b']) })),
      ['a', 'b'],
    ),
  ],
  'two charts': [chart, pie(1, 6)],
  'a table of 100 rows': [table(many(100, (at) => [cell(`d${at}`), { type: 'raw_number', value: at, text: `${at}` }]))],
  'a data table of 101 rows': [
    dataTable(
      many(101, (at) => [cell(`d${at}`)]),
      { page_size: 10 },
    ),
  ],
  'rich text': [
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: [{ type: 'text', text: 'a', style: { bold: true } }] },
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: '421 4.7.0' }], border: 0 },
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url: 'https://a.example' }] }],
        },
      ],
    },
  ],
  '13,200 characters': [...many(4, () => section(long(3000))), section(long(1200))],
};

const BAD: Readonly<Record<string, readonly [readonly Json[], string]>> = {
  'an unknown type': [[{ type: 'banner' }], 'unsupported type: banner'],
  'a block without type': [[{ text: 'x' }], 'missing required field: type'],
  'an alert in a message': [[{ type: 'alert', text: plain('x') }], 'unsupported type: alert'],
  '51 blocks': [many(51, () => ({ type: 'divider' })), 'no more than 50 items allowed'],
  'a longer section': [[section(long(3001))], 'must be less than 3001 characters'],
  'an empty section text': [[section('')], 'must be more than 0 characters'],
  'a section of nothing': [[{ type: 'section' }], 'must define either `text` or `fields`'],
  'eleven fields': [[{ type: 'section', fields: many(11, () => plain('x')) }], 'no more than 10 items allowed'],
  'a longer field': [[{ type: 'section', fields: [plain(long(2001))] }], 'must be less than 2001 characters'],
  'a header in mrkdwn': [[{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }], 'must be one of'],
  'a longer header': [[{ type: 'header', text: plain(long(151)) }], 'must be less than 151 characters'],
  'emoji beside mrkdwn': [
    [{ type: 'section', text: { type: 'mrkdwn', text: 'x', emoji: true } }],
    'invalid additional property: emoji',
  ],
  'longer markdown': [[{ type: 'markdown', text: long(12_001) }], 'must be less than 12001 characters'],
  'eleven context items': [[{ type: 'context', elements: many(11, () => plain('x')) }], 'no more than 10'],
  'a button in a context': [[{ type: 'context', elements: [button()] }], 'unsupported type: button'],
  'no buttons': [[actions()], 'no fewer than 1 items allowed'],
  '26 buttons': [[actions(...many(26, (at) => button({ action_id: `go${at}` })))], 'no more than 25'],
  'a longer label': [[actions(button({ text: plain(long(76)) }))], 'must be less than 76 characters'],
  'a longer value': [[actions(button({ value: long(2001) }))], 'must be less than 2001 characters'],
  'a longer action id': [[actions(button({ action_id: long(256) }))], 'must be less than 256 characters'],
  'a style of our own': [[actions(button({ style: 'normal' }))], 'must be one of'],
  'a link that is none': [[actions(button({ url: 'senders.example' }))], 'Invalid URL'],
  'one action id twice in a block': [[actions(button(), button())], '`action_id` "go" already exists'],
  'one block id twice': [many(2, () => ({ type: 'divider', block_id: 'b' })), '`block_id` "b" already exists'],
  'six overflow options': [
    [actions({ type: 'overflow', action_id: 'o', options: many(6, (at) => option(`${at}`)) })],
    'no more than 5',
  ],
  'a longer option value': [
    [actions({ type: 'static_select', action_id: 's', options: [{ text: plain('a'), value: long(151) }] })],
    'must be less than 151 characters',
  ],
  'a menu without options': [[actions({ type: 'static_select', action_id: 's' })], 'must define either `options`'],
  'an initial option that is none': [
    [actions({ type: 'static_select', action_id: 's', options: [option('a')], initial_option: option('b') })],
    'must match one of the options',
  ],
  'two tables': [many(2, () => table([[cell('a')]])), 'only_one_table_allowed'],
  '101 table rows': [[table(many(101, () => [cell('a')]))], 'no more than 100'],
  '21 columns': [[table([many(21, () => cell('a'))])], 'no more than 20'],
  'an empty cell': [[table([[cell('')]])], 'must be more than 0 characters'],
  'uneven rows': [[table([[cell('a')], [cell('a'), cell('b')]])], 'same number of cells'],
  'a table of 10,001 characters': [[table(many(100, () => [cell(long(101))]))], 'in total'],
  'a data table without caption': [
    [{ type: 'data_table', rows: [[cell('a')], [cell('b')]] }],
    'missing required field: caption',
  ],
  'a data table of a header': [[dataTable([[cell('a')]])], 'no fewer than 2'],
  'a data table of 102 rows': [[dataTable(many(102, () => [cell('a')]))], 'no more than 101'],
  'rich text in a header cell': [
    [dataTable([[{ type: 'rich_text', elements: [] }], [cell('a')]])],
    'unsupported type: rich_text',
  ],
  'a number without its text': [
    [dataTable([[cell('a')], [{ type: 'raw_number', value: 1 }]])],
    'missing required field: text',
  ],
  'a page of 101': [[dataTable([[cell('a')], [cell('b')]], { page_size: 101 })], 'less than or equal to 100'],
  'three charts': [[chart, chart, chart], 'no more than 2 data_visualization'],
  'a longer chart title': [[{ ...chart, title: long(51) }], 'must be less than 51 characters'],
  'seven series': [
    [
      bars(
        many(7, (at) => ({ name: `s${at}`, data: points(['a']) })),
        ['a'],
      ),
    ],
    'no more than 6',
  ],
  'series of one name': [
    [
      bars(
        many(2, () => ({ name: 's', data: points(['a']) })),
        ['a'],
      ),
    ],
    'names must be unique',
  ],
  'a longer category': [[bars([{ name: 's', data: points([long(21)]) }], [long(21)])], 'less than 21 characters'],
  'labels beside the categories': [[bars([{ name: 's', data: points(['b']) }], ['a'])], 'must match the axis'],
  'a pie slice of nothing': [[pie(0)], 'must be greater than or equal to'],
  'seven slices': [[pie(1, 7)], 'no more than 6'],
};

for (const [name, blocks] of Object.entries(GOOD))
  test(`a message with ${name} is taken`, () => {
    expect(judgeMessageBlocks(blocks)).toEqual({ refusal: null, violations: [] });
  });

for (const [name, [blocks, message]] of Object.entries(BAD))
  test(`a message with ${name} is refused`, () => {
    const { refusal, violations } = judgeMessageBlocks(blocks);
    expect(refusal).toBe('invalid_blocks');
    expect(violations.map((one) => `${one.message} ${one.pointer}`).join('\n')).toContain(message);
  });

test('more than 13,200 characters over all blocks are too long, whatever each block holds', () => {
  const blocks = [...many(4, () => section(long(3000))), section(long(1201))];
  expect(judgeMessageBlocks(blocks).refusal).toBe('msg_blocks_too_long');
});

test('blocks that are no list of objects have a name of their own', () => {
  for (const blocks of ['[]', { type: 'divider' }, ['divider']])
    expect(judgeMessageBlocks(blocks).refusal).toBe('invalid_blocks_format');
});

const input = (element: Json, more: Json = {}) => ({ type: 'input', label: plain('Name'), element, ...more });
const modal = (blocks: readonly Json[], more: Json = {}) => ({
  type: 'modal',
  title: plain('Ask'),
  submit: plain('Send'),
  blocks,
  ...more,
});
const name = { type: 'plain_text_input', action_id: 'name' };

test('a whole modal and a Home tab are taken', () => {
  const blocks = [input(name), input({ type: 'email_text_input', action_id: 'mail' }, { optional: true })];
  expect(viewViolations(modal(blocks, { private_metadata: long(3000) }), 'modal')).toEqual([]);
  expect(viewViolations({ type: 'home', blocks: many(100, () => ({ type: 'divider' })) }, 'home')).toEqual([]);
});

const BAD_VIEWS: Readonly<Record<string, readonly [Json, string]>> = {
  'a longer title': [modal([input(name)], { title: plain(long(25)) }), 'must be less than 25 characters'],
  'a longer submit': [modal([input(name)], { submit: plain(long(25)) }), 'must be less than 25 characters'],
  'inputs and no submit': [{ type: 'modal', title: plain('Ask'), blocks: [input(name)] }, '`submit` must be provided'],
  'no blocks': [modal([]), 'no fewer than 1'],
  '101 blocks': [modal(many(101, () => ({ type: 'divider' }))), 'no more than 100'],
  'longer metadata': [modal([input(name)], { private_metadata: long(3001) }), 'must be less than 3001'],
  'a chart': [modal([chart]), 'unsupported type: data_visualization'],
  markdown: [modal([{ type: 'markdown', text: 'x' }]), 'unsupported type: markdown'],
  'a longer label': [modal([input(name, { label: plain(long(2001)) })]), 'must be less than 2001'],
  'a maximum of 3001': [modal([input({ ...name, max_length: 3001 })]), 'less than or equal to 3000'],
  'more than its own maximum': [modal([input({ ...name, max_length: 3, initial_value: 'four' })]), 'less than 4'],
  'a button as input': [modal([input(button())]), 'unsupported type: button'],
  'eleven checkboxes': [
    modal([input({ type: 'checkboxes', action_id: 'c', options: many(11, (at) => option(`${at}`)) })]),
    'no more than 10',
  ],
};

for (const [what, [view, message]] of Object.entries(BAD_VIEWS))
  test(`a modal with ${what} is refused`, () => {
    expect(
      viewViolations(view, 'modal')
        .map((one) => one.message)
        .join('\n'),
    ).toContain(message);
  });

test('a Home tab takes no title and no modal’s buttons', () => {
  const view = { type: 'home', title: plain('x'), blocks: [{ type: 'divider' }] };
  expect(viewViolations(view, 'home')).toEqual([{ pointer: '/view', message: 'invalid additional property: title' }]);
});
