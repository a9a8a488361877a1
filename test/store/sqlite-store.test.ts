import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { purgeExpired } from '../../src/store/purge-expired.ts';
import { DATABASE_FILE, openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { describeHoursStore } from '../contract/hours-store-contract.ts';
import { aCase, aRequest, describeStore } from '../contract/store-contract.ts';
import { sqliteFolder } from './sqlite-folder.ts';

describeStore('SQLite', sqliteFolder);
describeHoursStore('SQLite', sqliteFolder);

const HOME = { platform: 'local', workspace: 'home' };

async function folder() {
  const made = await sqliteFolder();
  onTestFinished(made.destroy);
  return made;
}

test('the folder and the database are the owner’s alone', async () => {
  const { directory } = await folder();
  const inner = join(directory, 'data', 'deeper');
  const opened = await openSqliteStore(inner);
  expect(opened.ok).toBe(true);
  if (opened.ok) {
    await opened.store.cases.save(aCase());
    expect((await stat(inner)).mode & 0o777).toBe(0o700);
    expect((await stat(join(inner, DATABASE_FILE))).mode & 0o777).toBe(0o600);
    expect((await stat(join(inner, `${DATABASE_FILE}-wal`))).mode & 0o777).toBe(0o600);
    await opened.store.close();
  }
});

test('a second store on the same folder is refused with words that say what to do', async () => {
  const { directory, open } = await folder();
  const store = await open();
  const second = await openSqliteStore(directory);
  expect(second).toMatchObject({ ok: false, problem: { id: 'store-locked' } });
  if (!second.ok) expect(second.problem.text).toContain('DATA_DIR');
  await store.close();
  const third = await openSqliteStore(directory);
  expect(third.ok).toBe(true);
  if (third.ok) await third.store.close();
});

test('a file that is no database is refused and left as it is', async () => {
  const { directory } = await folder();
  await writeFile(join(directory, DATABASE_FILE), 'this is a shopping list, not a database\n'.repeat(50));
  expect(await openSqliteStore(directory)).toMatchObject({ ok: false, problem: { id: 'store-damaged' } });
});

test('a folder that cannot be made is refused', async () => {
  const { directory } = await folder();
  await writeFile(join(directory, 'file'), '');
  expect(await openSqliteStore(join(directory, 'file', 'data'))).toMatchObject({
    ok: false,
    problem: { id: 'store-unwritable' },
  });
  await mkdir(join(directory, 'odd', DATABASE_FILE), { recursive: true });
  expect(await openSqliteStore(join(directory, 'odd'))).toMatchObject({ ok: false });
});

test('a database of a later version is refused, not changed', async () => {
  const { directory, open } = await folder();
  await (await open()).close();
  const database = new Database(join(directory, DATABASE_FILE));
  database.prepare('insert into kysely_migration (name, timestamp) values (?, ?)').run('9999-later', '2030-01-01');
  database.close();
  expect(await openSqliteStore(directory)).toMatchObject({ ok: false, problem: { id: 'store-newer' } });
});

test('what was forgotten is in no byte of the files', async () => {
  const { bytes, open } = await folder();
  const store = await open();
  await store.cases.save(aCase({ report: JSON.stringify({ text: 'canary-in-report '.repeat(2000) }) }));
  await store.hours.submit(aRequest({ form: { ...aRequest().form, company: 'canary-company' } }));
  expect(await bytes()).toContain('canary-company');
  expect(await bytes()).toContain('canary-in-report');
  await store.forgetUser(HOME, 'ada');
  expect(await bytes()).not.toContain('canary');
  await store.close();
  expect(await bytes()).not.toContain('canary');
});

test('a row that someone broke by hand is refused by column name, without its values', async () => {
  const { directory, open } = await folder();
  const store = await open();
  await store.hours.submit(aRequest());
  await store.close();
  const database = new Database(join(directory, DATABASE_FILE));
  database.prepare('update hours_requests set form = ?').run('{"name":"canary"}');
  database.close();
  const again = await open();
  await expect(again.hours.byNumber(HOME, 'H-2026-0001')).rejects.toThrow(/hours_requests cannot be read: form/);
  await expect(again.hours.byNumber(HOME, 'H-2026-0001')).rejects.not.toThrow(/canary/);
  await again.close();
});

test('retention counts in days, and none means for ever', async () => {
  const { open } = await folder();
  const store = await open();
  const now = Date.UTC(2026, 10, 25);
  await store.cases.save(aCase({ updatedAt: now - 31 * 86_400_000 }));
  expect((await purgeExpired(store, null, now)).cases).toBe(0);
  expect((await purgeExpired(store, 32, now)).cases).toBe(0);
  expect((await purgeExpired(store, 30, now)).cases).toBe(1);
  await store.close();
});

test('killed at any moment, no acknowledged request is lost and the numbers have no gap', async () => {
  const { directory, open } = await folder();
  const acknowledged: string[] = [];
  for (const wanted of [3, 11, 26]) {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'submit-until-killed.ts'), directory, `round-${wanted}`],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let seen = 0;
    for await (const number of createInterface({ input: child.stdout })) {
      acknowledged.push(number);
      seen += 1;
      if (seen === wanted) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
  }
  const store = await open();
  const stored = (await store.hours.requestedBy(HOME, 'ada', 100_000)).map(({ number }) => number).sort();
  expect(stored).toEqual(expect.arrayContaining(acknowledged));
  expect(acknowledged.length).toBeGreaterThanOrEqual(40);
  expect(stored).toEqual(stored.map((_, index) => `H-2026-${String(index + 1).padStart(4, '0')}`));
  await store.close();
});

test('killed while it delivers, nothing is lost and what was delivered is not written twice', async () => {
  const { directory, open } = await folder();
  const delivered: string[] = [];
  for (const wanted of [2, 5]) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'deliver-until-killed.ts'), directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let seen = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      delivered.push(line);
      seen += 1;
      if (seen === wanted) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
  }
  const store = await open();
  const requests = await store.hours.requestedBy(HOME, 'ada', 100_000);
  const later = Date.UTC(2027, 0, 1);
  const waiting = (await store.outbox.claimDue(later, later + 1, 100_000)).map(({ number }) => number);
  const numbers = new Set([...delivered, ...waiting]);
  expect(requests.filter(({ number }) => !numbers.has(number))).toEqual([]);
  expect(new Set(waiting).size).toBe(waiting.length);
  // Of what was delivered at most the one that was under way when the process ended waits again.
  expect(delivered.filter((number) => waiting.includes(number)).length).toBeLessThanOrEqual(2);
  await store.close();
});
