import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyReply } from '../../src/replies/classify-reply.ts';
import type { HeldApartReply } from './held-apart/held-apart-reply.ts';

/**
 * Replies written from official wordings by people who had not seen the rules. What their first, unseen runs gave
 * stands in docs/replies-measured.md; here they guard against going back.
 */
const ROOM = new URL('./held-apart/', import.meta.url);
const modules = await Promise.all(
  readdirSync(ROOM)
    .filter((name) => name.endsWith('.ts') && name !== 'held-apart-reply.ts')
    .map((name) => import(new URL(name, ROOM).href) as Promise<Record<string, readonly HeldApartReply[]>>),
);
const REPLIES = modules.flatMap((one) => Object.values(one).flat());

function shareRight(field: 'cause' | 'provider' | 'providerCode' | 'persistence' | 'blocklist'): number {
  const labelled = REPLIES.filter((row) => row[field] !== undefined);
  return labelled.filter((row) => classifyReply(row)[field] === row[field]).length / labelled.length;
}

describe('replies that were held apart from the rules', () => {
  it('are at least a thousand', () => {
    expect(REPLIES.length).toBeGreaterThan(1000);
  });

  it.each([
    ['cause', 0.97],
    ['provider', 0.97],
    ['providerCode', 0.97],
    ['persistence', 0.98],
    ['blocklist', 0.97],
  ] as const)('have their %s right', (field, least) => {
    expect(shareRight(field)).toBeGreaterThanOrEqual(least);
  });

  it('are unknown in fewer than 2 of 100 where people knew', () => {
    const known = REPLIES.filter(({ cause }) => cause !== 'unknown');
    const given = known.filter((row) => classifyReply(row).cause === 'unknown');
    expect(given.length / known.length).toBeLessThan(0.02);
  });
});
