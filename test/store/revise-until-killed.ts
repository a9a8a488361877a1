/** Revises one case over and over and prints each revision once it is stored; never ends by itself. */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';

const [directory = ''] = process.argv.slice(2);
const opened = await openSqliteStore(directory);
if (!opened.ok) throw new Error(opened.problem.text);
const key = { platform: 'local', workspace: 'home', channel: 'c', thread: 't1' };
const before = await opened.store.cases.ofThread(key);
const texts = { id: 'case-1', openedBy: 'ada', verdict: 'mixed', tally: null, evidence: [] };
for (let revision = (before?.revision ?? 0) + 1; ; revision++) {
  const report = JSON.stringify({ revision, long: 'x'.repeat(20_000) });
  // Each revision names itself in all of its places: a half-written one would be seen.
  const places = Array.from({ length: 50 }, (_, at) => ({ place: `domain d${at}`, failed: revision, attempts: null }));
  await opened.store.cases.save({ ...key, ...texts, report, revision, createdAt: 1, updatedAt: revision }, places);
  writeSync(1, `${revision}\n`);
}
