import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Workspaces in which a platform's app is installed; what opens them is sealed by the adapter. */
export const installationTables: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('installations')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('one_installation', ['platform', 'workspace'])
      .execute();
  },
};
