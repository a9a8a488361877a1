import fc from 'fast-check';
import type { Answer, Block, FormField } from '../../../src/bot/answer.ts';
import { VERDICT_KINDS } from '../../../src/knowledge/vocabulary.ts';

/** Text as nobody wants it: markup of Slack's and Markdown's, lone surrogates, controls, very long, empty. */
const HOSTILE = [
  '<!channel>',
  '<@U0123ABCD>',
  '@here',
  '#general',
  '<https://evil.example|bank.example>',
  'http://evil.example/x?a=1&b=2',
  '*bold* _it_ ~no~ `code`',
  '&amp;&lt;!here&gt;',
  '[x](javascript:alert(1))',
  '[bank](https://evil.example/)',
  '```',
  '\u202Egnp.exe',
  '\uD800',
  '\u0000\u0007',
  '- item\n- item\n\n1. one\n2. two',
  'x'.repeat(5000),
  '&<>'.repeat(2000),
  'лонг '.repeat(900),
  '👩‍👩‍👧 '.repeat(300),
  ' ',
  '\n\n',
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 3, arbitrary: fc.string({ maxLength: 60, unit: 'binary' }) },
  { weight: 3, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...HOSTILE), { maxLength: 6 }).map((all) => all.join(' ')) },
);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'https://postmaster.example/codes',
    'https://a:b@evil.example/',
    'javascript:alert(1)',
    'https://x|y/',
  ),
);
const value = fc.oneof(text, fc.double(), fc.nat(), fc.constant(null));

const table = fc.record({
  kind: fc.constant('table' as const),
  caption: text,
  columns: fc.array(
    fc.record({
      id: fc.constantFrom('domain', 'channel', 'failed', 'x'),
      label: text,
      type: fc.constantFrom('text', 'count', 'percent', 'number'),
    }),
    { maxLength: 24 },
  ),
  rows: fc.oneof(
    fc.array(fc.array(value, { maxLength: 24 }), { maxLength: 8 }),
    fc.array(fc.array(value, { maxLength: 3 }), { minLength: 100, maxLength: 130 }),
  ),
  more: fc.nat(2000),
});

const chart = fc.record({
  kind: fc.constant('chart' as const),
  caption: text,
  failedLabel: text,
  attemptsLabel: text,
  bars: fc.array(
    fc.record({
      label: text,
      shareOfFailures: fc.oneof(share, fc.constant(Number.NaN)),
      shareOfAttempts: fc.option(share),
      failed: fc.nat(),
    }),
    { maxLength: 30 },
  ),
});

const button = fc.record({
  label: text,
  action: fc.oneof(text, fc.constantFrom('request-hours', 'feedback-up', 'feedback-down', 'forget-user')),
  value: text,
  style: fc.constantFrom('primary', 'normal'),
});

export const anyField: fc.Arbitrary<FormField> = fc.record(
  {
    id: fc.oneof(text, fc.constantFrom('name', 'email', 'consent')),
    label: text,
    type: fc.constantFrom('text', 'multiline', 'email', 'choice', 'checkbox'),
    required: fc.boolean(),
    value: fc.oneof(text, fc.constant('true')),
    hint: text,
    choices: fc.array(fc.record({ value: text, label: text }), { maxLength: 120 }),
    maxLength: fc.integer({ min: -5, max: 9000 }),
    problem: text,
  },
  { requiredKeys: ['id', 'label', 'type', 'required', 'value'] },
);

export const anyForm = fc.record({
  kind: fc.constant('form' as const),
  form: text,
  context: text,
  title: text,
  submit: text,
  fields: fc.array(anyField, { maxLength: 110 }),
});

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('verdict' as const),
    verdict: fc.constantFrom(...VERDICT_KINDS),
    label: text,
    confidence: share,
    sentence: text,
  }),
  fc.record({ kind: fc.constant('text' as const), markdown: text }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 25 }),
  }),
  table,
  chart,
  fc.record({ kind: fc.constant('quote' as const), text, note: text }),
  fc.record({
    kind: fc.constant('checklist' as const),
    title: text,
    items: fc.array(fc.record({ text, url, who: text }, { requiredKeys: ['text'] }), { maxLength: 40 }),
  }),
  fc.record({ kind: fc.constant('notice' as const), tone: fc.constantFrom('info', 'warning', 'problem'), text }),
  fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 60 }) }),
  anyForm,
  fc.record({
    kind: fc.constant('download' as const),
    label: text,
    fileName: text,
    mediaType: fc.constant('text/csv'),
    content: text,
  }),
);

/** Any answer that the types allow, most of them such as the bot never gives. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  summary: text,
  language: fc.constantFrom('en', 'fr', 'de', ''),
  blocks: fc.array(anyBlock, { maxLength: 14 }),
});
