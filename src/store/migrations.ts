import type { Kysely } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';
import { channelTables } from './channel-tables.ts';
import { hoursTables } from './hours-tables.ts';
import { installationTables } from './installation-tables.ts';
import { lookupTables } from './lookup-tables.ts';

/** First tables. `bigint` because PostgreSQL's `integer` cannot hold ms since the epoch. */
const firstTables: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('cases')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('thread', 'text', (column) => column.notNull())
      .addColumn('opened_by', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('report', 'text', (column) => column.notNull())
      .addColumn('tally', 'text')
      .addColumn('evidence', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('one_case_per_thread', ['platform', 'workspace', 'channel', 'thread'])
      .execute();
    await db.schema
      .createTable('hours_requests')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('number', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('thread', 'text', (column) => column.notNull())
      .addColumn('case_id', 'text')
      .addColumn('requested_by', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('form', 'text', (column) => column.notNull())
      .addColumn('history', 'text', (column) => column.notNull())
      .addColumn('submission_key', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('request_number', ['platform', 'workspace', 'number'])
      .addUniqueConstraint('one_request_per_submission', ['platform', 'workspace', 'submission_key'])
      .execute();
    await db.schema
      .createTable('hours_counters')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('year', 'integer', (column) => column.notNull())
      .addColumn('last', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('counter_of_year', ['platform', 'workspace', 'year'])
      .execute();
    await db.schema
      .createTable('feedback')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('case_id', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('vote', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('one_vote', ['platform', 'workspace', 'case_id', 'user_id'])
      .execute();
    await db.schema
      .createTable('inbox')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('seen_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('one_event', ['platform', 'event_id'])
      .execute();
  },
};

/** Migrations by name, applied in alphabetical order. A shipped one never changes. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-lookup-tables': lookupTables,
  '0003-hours-tables': hoursTables,
  '0004-channel-tables': channelTables,
  '0005-installation-tables': installationTables,
};

/** The migrations for kysely's Migrator. */
export const migrationProvider: MigrationProvider = {
  getMigrations: async () => ({ ...MIGRATIONS }),
};
