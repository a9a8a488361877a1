import type { Kysely } from 'kysely';
import { type ChannelSettings, DEFAULT_SETTINGS, type SettingsRepository } from './channel-settings.ts';
import type { DatabaseTables } from './database-tables.ts';
import type { Workspace } from './store.ts';
import { settingsOfRow } from './stored-rows.ts';

/** Channel settings over kysely. */
export function createSettingsRepository(db: Kysely<DatabaseTables>): SettingsRepository {
  const ofWorkspace = ({ platform, workspace }: Workspace) =>
    db
      .selectFrom('channel_settings')
      .selectAll()
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .orderBy('channel');
  return {
    channelSettings: async (workspace, channel): Promise<ChannelSettings> => {
      const row = await ofWorkspace(workspace).where('channel', '=', channel).executeTakeFirst();
      if (row === undefined) return DEFAULT_SETTINGS;
      const { answers, language } = settingsOfRow(row);
      return { answers, language };
    },
    saveChannelSettings: async ({ platform, workspace }, channel, { answers, language }) => {
      await db
        .insertInto('channel_settings')
        .values({ platform, workspace, channel, answers, language })
        .onConflict((conflict) =>
          conflict.columns(['platform', 'workspace', 'channel']).doUpdateSet({ answers, language }),
        )
        .execute();
    },
    ofWorkspace: async (workspace) => (await ofWorkspace(workspace).execute()).map(settingsOfRow),
    welcomeOnce: async ({ platform, workspace }, kind, subject) => {
      const result = await db
        .insertInto('welcomes')
        .values({ platform, workspace, kind, subject })
        .onConflict((conflict) => conflict.columns(['platform', 'workspace', 'kind', 'subject']).doNothing())
        .executeTakeFirst();
      return (result.numInsertedOrUpdatedRows ?? 0n) === 1n;
    },
  };
}
