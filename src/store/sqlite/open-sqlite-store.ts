import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { DatabaseTables } from '../database-tables.ts';
import { createKyselyStore } from '../kysely-store.ts';
import { migrationProvider } from '../migrations.ts';
import type { Store } from '../store.ts';

export const DATABASE_FILE = 'mailtriage.db';

/** Why the store did not open; `text` is for the operator. */
export interface StoreProblem {
  readonly id: 'store-locked' | 'store-unwritable' | 'store-damaged' | 'store-newer';
  readonly text: string;
}

export type OpenStoreResult =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly problem: StoreProblem };

const PROBLEM_TEXTS: Readonly<Record<StoreProblem['id'], (directory: string) => string>> = {
  'store-locked': (directory) =>
    `Another Mailtriage is already using ${directory}. Stop it, or give this one its own DATA_DIR.`,
  'store-unwritable': (directory) =>
    `${directory} cannot be written. Give this user the right to write there, free some space, or set DATA_DIR to another folder.`,
  'store-damaged': (directory) =>
    `${join(directory, DATABASE_FILE)} is not a readable database. Restore it from a backup, or move it away to start afresh.`,
  'store-newer': (directory) =>
    `${join(directory, DATABASE_FILE)} was written by another version of Mailtriage. Start that version, or move the file away.`,
};

function refused(id: StoreProblem['id'], directory: string): OpenStoreResult {
  return { ok: false, problem: { id, text: PROBLEM_TEXTS[id](directory) } };
}

/** SQLite's and the file system's codes, as a problem; null for anything else, which is a bug. */
function problemOf(thrown: unknown): StoreProblem['id'] | null {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'store-locked';
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return 'store-damaged';
  if (/^(SQLITE_(READONLY|CANTOPEN|FULL|IOERR|PERM)|E(ACCES|PERM|ROFS|NOSPC|NOTDIR|EXIST|ISDIR))/.test(code)) {
    return 'store-unwritable';
  }
  return null;
}

/** Opens the file and takes the lock, which the system gives back when the process ends in any way. */
function openDatabase(directory: string): Database.Database {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, DATABASE_FILE);
  // SQLite gives its WAL the mode of the database file, so the file is made before SQLite opens it.
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  const database = new Database(path, { timeout: 0 });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('secure_delete = ON');
    database.pragma('foreign_keys = ON');
    // In this locking mode the first write takes the lock for the life of the connection.
    database.exec('BEGIN EXCLUSIVE; COMMIT');
    return database;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

/**
 * Opens (and creates or migrates) the embedded store: SQLite in WAL mode, every commit synced to the disk,
 * for this process alone.
 * @param directory `DATA_DIR`; made with mode 0700 when missing
 */
export async function openSqliteStore(directory: string): Promise<OpenStoreResult> {
  let database: Database.Database;
  try {
    database = openDatabase(directory);
  } catch (thrown) {
    const id = problemOf(thrown);
    if (id === null) throw thrown;
    return refused(id, directory);
  }
  const db = new Kysely<DatabaseTables>({ dialect: new SqliteDialect({ database }) });
  const failure = await migrate(db, database);
  if (failure !== undefined) {
    await db.destroy();
    database.close();
    return refused(problemOf(failure) ?? 'store-newer', directory);
  }
  return { ok: true, store: createKyselyStore(db, { scrub: () => scrub(db) }) };
}

/**
 * All migrations that are due, or none: kysely runs SQLite's outside of a transaction, and a process that ended between
 * two statements would leave tables that the next start could neither use nor make. Yields why it did not work.
 */
async function migrate(db: Kysely<DatabaseTables>, database: Database.Database): Promise<unknown> {
  try {
    database.exec('BEGIN');
    const { error: failure } = await new Migrator({ db, provider: migrationProvider }).migrateToLatest();
    if (failure === undefined) database.exec('COMMIT');
    // A full disk has ended the transaction already.
    else if (database.inTransaction) database.exec('ROLLBACK');
    return failure;
  } catch (thrown) {
    return thrown;
  }
}

/** Deleted text stays in the write-ahead log and in half-filled pages until both are rewritten. */
async function scrub(db: Kysely<DatabaseTables>): Promise<void> {
  await sql`vacuum`.execute(db);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
