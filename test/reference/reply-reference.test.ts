import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ALL_RULES } from '../../src/knowledge/replies/all-rules.ts';
import { replyReference } from '../../src/reference/reply-reference.ts';
import { shadowingRules } from '../../src/reference/rule-order.ts';
import { rulesHolding } from '../../src/replies/classify-reply.ts';

const REFERENCE = replyReference();

test('docs/replies.md is what the data say (write it anew with npm run docs)', () => {
  expect(readFileSync(resolve(import.meta.dirname, '../../docs/replies.md'), 'utf8')).toBe(REFERENCE);
});

test('every rule can be linked to, once', () => {
  const anchors = [...REFERENCE.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]);
  expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  expect(ALL_RULES.map(({ id }) => id.replace('/', '-')).filter((id) => !anchors.includes(id))).toEqual([]);
});

test('links inside the page lead somewhere', () => {
  const anchors = new Set([...REFERENCE.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]));
  const headings = new Set(
    [...REFERENCE.matchAll(/^## (.+)$/gm)].map((match) => match[1]?.toLowerCase().replaceAll(' ', '-')),
  );
  const targets = [...REFERENCE.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(targets.length).toBeGreaterThan(40);
  expect(targets.filter((target) => !anchors.has(target) && !headings.has(target))).toEqual([]);
});

test('every row of a table has as many cells as its heading', () => {
  const cells = (line: string) => line.replace(/\\\|/g, '').split('|').length;
  const tables = REFERENCE.split(/\n\n/).filter((part) => part.startsWith('| '));
  const broken = tables.flatMap((table) => {
    const [heading = '', ...rows] = table.split('\n');
    return rows.filter((row) => row !== '' && cells(row) !== cells(heading));
  });
  expect(broken).toEqual([]);
});

test('a rule shadows only rules that stand after it', () => {
  for (const { rule, shadowed } of shadowingRules(ALL_RULES)) {
    for (const sample of rule.samples) expect(rulesHolding(sample)[0]?.id).toBe(rule.id);
    expect(shadowed.map(({ id }) => id)).not.toContain(rule.id);
  }
});

test('every group has a title for people', () => {
  const titles = [...REFERENCE.matchAll(/^### (.+)$/gm)].map((match) => match[1] ?? '');
  expect(titles.length).toBeGreaterThan(60);
  expect(
    titles.filter((title) => /^[a-z][a-z0-9-]*$/.test(title) && !['freenet', 'home.pl', 'qmail'].includes(title)),
  ).toEqual([]);
});

test('the page is small enough to be drawn where repositories are shown (512 KiB)', () => {
  expect(Buffer.byteLength(REFERENCE)).toBeLessThan(512 * 1024);
});

test('every link by number has its page at the end, and every page is linked', () => {
  const used = new Set([...REFERENCE.matchAll(/\]\[(\d+)\]/g)].map((match) => match[1]));
  const given = [...REFERENCE.matchAll(/^\[(\d+)\]: https:/gm)].map((match) => match[1]);
  expect(new Set(given)).toEqual(used);
  expect(given.length).toBe(used.size);
});
