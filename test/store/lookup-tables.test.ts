import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { lookupTables } from '../../src/store/lookup-tables.ts';
import { migrationProvider } from '../../src/store/migrations.ts';

test('cases that were stored before get their places', async () => {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new Database(':memory:') }) });
  onTestFinished(() => db.destroy());
  const migrations = await migrationProvider.getMigrations();
  await migrations['0001-first-tables']?.up(db);
  const report = {
    domains: [
      { domain: 'yahoo.fr', failed: 3, attempts: 9 },
      { domain: 'gmail.com', failed: 0, attempts: 9 },
    ],
    providers: [{ provider: 'Yahoo', failed: 3, attempts: null }, null, { provider: 7, failed: 1 }],
  };
  for (const [id, text] of [
    ['a', JSON.stringify(report)],
    ['b', 'not JSON'],
    ['c', 'null'],
  ]) {
    await sql`insert into cases values (${id}, 'local', 'w', 'c', ${id}, 'u', 'mixed', ${text}, null, '[]', 1, 1, 1)`.execute(
      db,
    );
  }
  await lookupTables.up(db);
  const { rows } = await sql`select case_id, place, failed, attempts from case_places order by place`.execute(db);
  expect(rows).toEqual([
    { case_id: 'a', place: 'domain yahoo.fr', failed: 3, attempts: 9 },
    { case_id: 'a', place: 'provider Yahoo', failed: 3, attempts: null },
  ]);
});
