import type { Kysely } from 'kysely';
import type { DatabaseTables } from './database-tables.ts';
import type { Workspace } from './store.ts';

/** What the adapters keep of workspaces that installed their app. The store sees sealed text only. */
export interface InstallationRepository {
  /** Inserts, or replaces the workspace's installation. Durable when it resolves. */
  readonly save: (workspace: Workspace, sealed: string, at: number) => Promise<void>;
  /** The sealed text, or null. */
  readonly sealedOf: (workspace: Workspace) => Promise<string | null>;
  /** Workspaces of a platform, by their id. */
  readonly workspacesOf: (platform: string) => Promise<readonly string[]>;
  /** False when there was none. */
  readonly remove: (workspace: Workspace) => Promise<boolean>;
}

/** Installations over kysely. */
export function createInstallationRepository(db: Kysely<DatabaseTables>): InstallationRepository {
  return {
    save: async ({ platform, workspace }, sealed, at) => {
      await db
        .insertInto('installations')
        .values({ platform, workspace, sealed, updated_at: at })
        .onConflict((conflict) => conflict.columns(['platform', 'workspace']).doUpdateSet({ sealed, updated_at: at }))
        .execute();
    },
    sealedOf: async ({ platform, workspace }) => {
      const row = await db
        .selectFrom('installations')
        .select('sealed')
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .executeTakeFirst();
      return row?.sealed ?? null;
    },
    workspacesOf: async (platform) => {
      const rows = await db
        .selectFrom('installations')
        .select('workspace')
        .where('platform', '=', platform)
        .orderBy('workspace')
        .execute();
      return rows.map((row) => row.workspace);
    },
    remove: async ({ platform, workspace }) => {
      const result = await db
        .deleteFrom('installations')
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .executeTakeFirst();
      return result.numDeletedRows > 0n;
    },
  };
}
