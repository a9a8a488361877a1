import { expect, test } from 'vitest';
import { shorten } from '../../../src/chat/shorten.ts';
import { LIMIT_SOURCES, LIMITS } from '../../../src/slack/limits.ts';
import { markdownToRichText } from '../../../src/slack/render/markdown-to-rich-text.ts';
import { escapeMrkdwn, linkMrkdwn } from '../../../src/slack/render/mrkdwn.ts';
import { shortenName } from '../../../src/slack/render/shorten.ts';
import { SLACK_NUMBERS as FAKE } from '../fake/slack-numbers.ts';

/** Rich text in short: `b:` bold, `i:` italic, `c:` code, `->` a link. */
function inShort(markdown: string): unknown[] {
  return markdownToRichText(markdown).map((part) => {
    const sections = part.type === 'rich_text_list' ? part.elements : [part];
    const said = sections.map(({ elements }) =>
      elements.map((leaf) => {
        if (leaf.type === 'link') return `${leaf.text}->${leaf.url}`;
        if (leaf.type !== 'text') return leaf.type;
        return `${Object.keys(leaf.style ?? {}).map((mark) => `${mark[0]}:`)}${leaf.text}`;
      }),
    );
    return part.type === 'rich_text_list' ? { [part.style]: said } : said[0];
  });
}

test.each([
  ['plain', [['plain']]],
  ['**Why**\n\nBecause.', [['b:Why', '\n', 'Because.']]],
  ['one\ntwo\n\nthree', [['one two', '\n\n', 'three']]],
  ['# Title\ntext', [['b:Title', '\n', 'text']]],
  ['see:\n\n- a **b**\n- `c`', [['see:'], { bullet: [['a ', 'b:b'], ['c:c']] }]],
  ['1. a\n2. b', [{ ordered: [['a'], ['b']] }]],
  ['```\n**x**\n```', [['**x**']]],
  ['2*3*4 and * alone', [['2*3*4 and * alone']]],
  ['an *own* word', [['an ', 'i:own', ' word']]],
  ['\\*no\\* \\[x\\]', [['*no* [x]']]],
  ['`**x**` **unclosed', [['c:**x**', ' **unclosed']]],
  ['[page](https://a.example/x)', [['page->https://a.example/x', ' (a.example)']]],
  ['[a.example](https://a.example/x)', [['a.example->https://a.example/x']]],
  [
    '[1](https://a.example/1) [2](https://a.example/2)',
    [['1->https://a.example/1', ' (a.example)', ' ', '2->https://a.example/2']],
  ],
  ['[x](http://a.example) [y](javascript:alert) [z](https://u:p@a.example/)', [['x', ' ', 'y', ' ', 'z']]],
  ['<!channel> <@U1> & co', [['<!channel> <@U1> & co']]],
  ['', []],
])('%j', (markdown, parts) => {
  expect(inShort(markdown)).toEqual(parts);
});

test('text stays text in mrkdwn', () => {
  expect(escapeMrkdwn('a < b & c > d')).toBe('a &lt; b &amp; c &gt; d');
  expect(escapeMrkdwn('<!channel>')).toBe('&lt;!channel&gt;');
  expect(escapeMrkdwn('*x* a_b_c')).toBe('\u200B*x* a_b_c');
  expect(escapeMrkdwn('http://evil.example @here')).toBe('http:\u200B//evil.example @\u200Bhere');
  expect(linkMrkdwn('https://a.example/?a=1&b=2')).toBe('<https://a.example/?a=1&amp;b=2|a.example>');
  for (const url of ['http://a.example', 'https://a.example/<x>', 'https://u@a.example', 'x']) {
    expect(linkMrkdwn(url)).toBeNull();
  }
});

test('names are cut where they still say whose they are', () => {
  expect(shortenName('yahoo.fr', 20)).toBe('yahoo.fr');
  expect(shortenName('mailout-17.newsletter.example.co.uk', 20)).toBe('….example.co.uk');
  expect(shortenName('averyveryverylongname.example', 20)).toBe('averyveryv…e.example');
  expect(shortenName('Deutsche Telekom Dienste', 20)).toBe('Deutsche Telekom…');
  expect(shorten('👩👩👩', 4)).toBe('👩…');
});

test('our limits are nowhere above those that the fake Slack enforces, and each has its source', () => {
  const pairs = [
    [LIMITS.messageBlocks, FAKE.message.blocks],
    [LIMITS.messageText, FAKE.message.sumOfText],
    [LIMITS.topLevelText, FAKE.message.readableText],
    [LIMITS.chartsPerMessage, FAKE.message.charts],
    [LIMITS.tablesPerMessage, FAKE.message.tables],
    [LIMITS.headerText, FAKE.header],
    [LIMITS.sectionText, FAKE.section.text],
    [LIMITS.sectionFields, FAKE.section.fields],
    [LIMITS.contextElements, FAKE.context],
    [LIMITS.actionsElements, FAKE.actions],
    [LIMITS.buttonText, FAKE.button.text],
    [LIMITS.buttonValue, FAKE.button.value],
    [LIMITS.chartTitle, FAKE.chart.title],
    [LIMITS.chartLabel, FAKE.chart.label],
    [LIMITS.chartPoints, FAKE.chart.points],
    [LIMITS.tableRows + 1, FAKE.dataTable.rows],
    [LIMITS.tableColumns, FAKE.dataTable.columns],
    [LIMITS.tableText, FAKE.dataTable.characters],
    [LIMITS.viewBlocks, FAKE.view.blocks],
    [LIMITS.modalTitle, FAKE.view.title],
    [LIMITS.privateMetadata, FAKE.view.privateMetadata],
    [LIMITS.inputText, FAKE.input.maxLength],
    [LIMITS.optionValue, FAKE.option.value],
  ] as const;
  for (const [ours, theirs] of pairs) expect(ours).toBeLessThanOrEqual(theirs);
  for (const source of Object.values(LIMIT_SOURCES)) expect(source).toMatch(/^https:\/\/|our own|not documented/);
});
