import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is said about a request, the experts' cards of it, and what is still to be delivered. All go with the request. */
export const hoursTables: Migration = {
  up: async (db: Kysely<unknown>) => {
    const ofRequest = (table: string) =>
      db.schema
        .createTable(table)
        .addColumn('platform', 'text', (column) => column.notNull())
        .addColumn('workspace', 'text', (column) => column.notNull())
        .addColumn('number', 'text', (column) => column.notNull())
        .addForeignKeyConstraint(
          `${table}_of_request`,
          ['platform', 'workspace', 'number'],
          'hours_requests',
          ['platform', 'workspace', 'number'],
          (constraint) => constraint.onDelete('cascade'),
        );
    await ofRequest('hours_notes')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('said', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    await ofRequest('hours_cards')
      .addColumn('destination', 'text', (column) => column.notNull())
      .addColumn('card_platform', 'text', (column) => column.notNull())
      .addColumn('card_workspace', 'text', (column) => column.notNull())
      .addColumn('card_channel', 'text', (column) => column.notNull())
      .addColumn('message', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('one_card_per_destination', ['platform', 'workspace', 'number', 'destination'])
      .execute();
    await ofRequest('outbox')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('destination', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('event', 'text', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('next_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('outbox_due').on('outbox').column('next_at').execute();
    await db.schema
      .createIndex('notes_of_request')
      .on('hours_notes')
      .columns(['platform', 'workspace', 'number'])
      .execute();
  },
};
