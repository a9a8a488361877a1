import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How the bot behaves in a channel, and who was welcomed. */
export const channelTables: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('channel_settings')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('answers', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('settings_of_channel', ['platform', 'workspace', 'channel'])
      .execute();
    await db.schema
      .createTable('welcomes')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('one_welcome', ['platform', 'workspace', 'kind', 'subject'])
      .execute();
    await db.schema.createIndex('cases_of_user').on('cases').columns(['platform', 'workspace', 'opened_by']).execute();
  },
};
