import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { claimRequest } from '../../src/hours/advance-request.ts';
import { purgeExpired } from '../../src/store/purge-expired.ts';
import { DATABASE_FILE, openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { describeStore } from '../contract/store-contract.ts';
import { aCase, aRequest } from '../contract/store-under-test.ts';
import { sqliteFolder } from './sqlite-folder.ts';

describeStore('SQLite', sqliteFolder);

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

test('retention counts in days, and none means for ever but for notes of old events', async () => {
  const { open } = await folder();
  const store = await open();
  const now = Date.UTC(2026, 10, 25);
  await store.cases.save(aCase({ updatedAt: now - 31 * 86_400_000 }));
  await store.inbox.accept('slack', 'old', now - 8 * 86_400_000);
  await store.inbox.accept('slack', 'new', now - 6 * 86_400_000);
  expect((await purgeExpired(store, null, now)).cases).toBe(0);
  // A platform sends nothing again after a week.
  expect(await store.inbox.accept('slack', 'old', now)).toBe(true);
  expect(await store.inbox.accept('slack', 'new', now)).toBe(false);
  expect((await purgeExpired(store, 32, now)).cases).toBe(0);
  expect((await purgeExpired(store, 30, now)).cases).toBe(1);
  await store.close();
});

test.each([null, 30, 3])('events of more than a week ago are forgotten, with a retention of %s days', async (days) => {
  const { open } = await folder();
  const store = await open();
  const now = Date.UTC(2026, 10, 25);
  await store.inbox.accept('slack', 'event Ev1', now - 8 * 86_400_000);
  await store.inbox.accept('slack', 'event Ev2', now - 6 * 86_400_000);
  await purgeExpired(store, days, now);
  expect(await store.inbox.accept('slack', 'event Ev1', now)).toBe(true);
  expect(await store.inbox.accept('slack', 'event Ev2', now)).toBe(false);
  await store.close();
});

/** Runs a program on the store and kills it when it has printed so many lines; yields the lines. */
async function untilKilled(program: URL, args: readonly string[], wanted: number): Promise<string[]> {
  const child = spawn(process.execPath, [fileURLToPath(program), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === wanted) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return lines;
}

test('killed at any moment, no acknowledged request is lost and the numbers have no gap', async () => {
  const { directory, open } = await folder();
  const acknowledged: string[] = [];
  for (const wanted of [3, 11, 26]) {
    acknowledged.push(
      ...(await untilKilled(
        new URL('./submit-until-killed.ts', import.meta.url),
        [directory, `round-${wanted}`],
        wanted,
      )),
    );
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
  for (const wanted of [2, 5])
    delivered.push(...(await untilKilled(new URL('./deliver-until-killed.ts', import.meta.url), [directory], wanted)));
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

test('killed while it saves, a case is one revision from end to end, and none that was acknowledged is lost', async () => {
  const { directory, open } = await folder();
  for (const wanted of [1, 7, 19]) {
    const last = Number(
      (await untilKilled(new URL('./revise-until-killed.ts', import.meta.url), [directory], wanted)).at(-1),
    );
    const store = await open();
    const stored = await store.cases.byId(HOME, 'case-1');
    const revision = stored?.revision ?? 0;
    expect(revision).toBeGreaterThanOrEqual(last);
    expect(JSON.parse(stored?.report ?? '{}')).toMatchObject({ revision });
    const places = Array.from({ length: 50 }, (_, at) => `domain d${at}`);
    const seen = await store.cases.seenAt(HOME, places, 100);
    expect(seen.map(({ failed }) => failed)).toEqual(places.map(() => revision));
    await store.close();
  }
});

test('migrations are applied all together or not at all', async () => {
  const { directory, open } = await folder();
  const path = join(directory, DATABASE_FILE);
  const database = new Database(path);
  // In the way of the second migration's last table: what it made before that must not stay.
  database.exec('create table watches (id text)');
  const tables = () => database.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  expect(await openSqliteStore(directory)).toMatchObject({ ok: false });
  expect(tables()).not.toContain('case_places');
  expect(tables()).not.toContain('cases');
  database.exec('drop table watches');
  database.close();
  const store = await open();
  await store.cases.save(aCase());
  await store.close();
});

test('the name of an expert who asked to be forgotten is in no byte of the files', async () => {
  const { bytes, open } = await folder();
  const store = await open();
  await store.hours.submit(aRequest());
  const by = { by: 'canary-id', name: 'canary-name', from: { platform: 'slack', workspace: 'TX' } };
  await claimRequest(store, { workspace: HOME, number: 'H-2026-0001', ...by, at: 1 });
  expect(await bytes()).toContain('canary-name');
  expect(await store.forgetUser({ platform: 'slack', workspace: 'TX' }, 'canary-id')).toMatchObject({ requests: 0 });
  expect(await bytes()).not.toContain('canary');
  await store.close();
});
