import { resolve } from 'node:path';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { expressionsBuiltBy, type FoundExpression, literalsOf, sourceFiles } from './regular-expressions.ts';

const FOLDERS = ['src/replies', 'src/knowledge'].map((folder) => resolve(import.meta.dirname, '../..', folder));
const FILES = FOLDERS.flatMap(sourceFiles);

describe('the regular expressions of the reply classifier', () => {
  it('are found in the sources, also those put together at run time', async () => {
    const built = await expressionsBuiltBy(() => Promise.all(FILES.map((file) => import(file) as Promise<unknown>)));
    const literals = FILES.flatMap(literalsOf);
    expect(literals.length).toBeGreaterThan(100);
    expect(built.length).toBeGreaterThan(10);
    for (const { source, flags } of literals) expect(() => new RegExp(source, flags)).not.toThrow();

    const distinct = new Map([...literals, ...built].map((one) => [`/${one.source}/${one.flags}`, one]));
    expect(await tooSlow([...distinct.values()])).toEqual([]);
  }, 240_000);
});

/** What recheck does not prove to take linear time; each check may take four seconds. */
async function tooSlow(expressions: readonly FoundExpression[]): Promise<string[]> {
  const slow: string[] = [];
  for (const { source, flags, file } of expressions) {
    const { status } = await check(source, flags, { timeout: 8000, randomSeed: 1 });
    if (status !== 'safe') slow.push(`${file}: /${source}/${flags} ${status}`);
  }
  return slow;
}
