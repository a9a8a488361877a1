import type { Kysely } from 'kysely';
import type { DatabaseTables } from './database-tables.ts';
import type { InboxRepository } from './store.ts';

/** Events already accepted, so that a platform's retry is not answered twice. */
export function createInboxRepository(db: Kysely<DatabaseTables>): InboxRepository {
  return {
    accept: async (platform, eventId, at) => {
      const result = await db
        .insertInto('inbox')
        .values({ platform, event_id: eventId, seen_at: at })
        .onConflict((conflict) => conflict.columns(['platform', 'event_id']).doNothing())
        .executeTakeFirst();
      return (result.numInsertedOrUpdatedRows ?? 0n) === 1n;
    },
    forgetBefore: async (time) => {
      await db.deleteFrom('inbox').where('seen_at', '<', time).execute();
    },
  };
}
