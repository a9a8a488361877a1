import { expect, test } from 'vitest';
import { markdownBlocks } from '../../src/chat/markdown-blocks.ts';

test('paragraphs, titles, lists and code come in their order, marks as written', () => {
  const blocks = markdownBlocks('**Why**\nso\n\n**Title**\n\n# Head\n- a\n  more\n\n- b\n1. c\n```\nx\n```\nend');
  expect(blocks).toEqual([
    { kind: 'paragraph', text: '**Why** so' },
    { kind: 'title', text: '**Title**', heading: false },
    { kind: 'title', text: 'Head', heading: true },
    { kind: 'list', ordered: false, items: ['a more', 'b'] },
    { kind: 'list', ordered: true, items: ['c'] },
    { kind: 'code', text: 'x' },
    { kind: 'paragraph', text: 'end' },
  ]);
});

test('a fence that never closes holds the rest, and an empty one is nothing', () => {
  expect(markdownBlocks('```\na\n- b')).toEqual([{ kind: 'code', text: 'a\n- b' }]);
  expect(markdownBlocks('```\n\n```')).toEqual([]);
});
