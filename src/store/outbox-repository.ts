import type { Kysely } from 'kysely';
import type { NewDelivery, OutboxRepository } from '../hours/outbox.ts';
import type { RequestKey } from '../hours/request-key.ts';
import type { DatabaseTables } from './database-tables.ts';
import { outboxEntryOfRow } from './stored-rows.ts';

/** Writes deliveries of a request, each behind those that wait for the same destination. */
export async function writeDeliveries(
  db: Kysely<DatabaseTables>,
  { platform, workspace, number }: RequestKey,
  deliveries: readonly NewDelivery[],
): Promise<void> {
  for (const { id, destination, event, detail, at } of deliveries) {
    const { last } = await db
      .selectFrom('outbox')
      .select((select) => select.fn.max('position').as('last'))
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    const position = Number(last ?? 0) + 1;
    const row = { id, platform, workspace, number, destination, position, event, detail };
    await db
      .insertInto('outbox')
      .values({ ...row, attempts: 0, created_at: at, next_at: at })
      .execute();
  }
}

/** What is still to be delivered, over kysely. */
export function createOutboxRepository(db: Kysely<DatabaseTables>): OutboxRepository {
  return {
    claimDue: async (now, until, limit) => {
      const due = await db
        .selectFrom('outbox')
        .selectAll()
        .where('next_at', '<=', now)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('outbox as earlier')
                .select('earlier.id')
                .whereRef('earlier.platform', '=', 'outbox.platform')
                .whereRef('earlier.workspace', '=', 'outbox.workspace')
                .whereRef('earlier.number', '=', 'outbox.number')
                .whereRef('earlier.destination', '=', 'outbox.destination')
                .whereRef('earlier.position', '<', 'outbox.position'),
            ),
          ),
        )
        .orderBy('next_at')
        .orderBy('position')
        .limit(limit)
        .execute();
      const claimed = [];
      for (const row of due) {
        const { numUpdatedRows } = await db
          .updateTable('outbox')
          .set({ next_at: until })
          .where('id', '=', row.id)
          .where('next_at', '=', row.next_at)
          .executeTakeFirst();
        if (numUpdatedRows === 1n) claimed.push(outboxEntryOfRow(row));
      }
      return claimed;
    },
    remove: async (id) => {
      await db.deleteFrom('outbox').where('id', '=', id).execute();
    },
    retryAt: async (id, at) => {
      await db
        .updateTable('outbox')
        .set((update) => ({ next_at: at, attempts: update('attempts', '+', 1) }))
        .where('id', '=', id)
        .execute();
    },
    replace: (entry, delivery) =>
      db.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('outbox')
          .where('id', '=', entry.id)
          .executeTakeFirstOrThrow();
        if (numDeletedRows === 1n) await writeDeliveries(transaction, entry, [delivery]);
      }),
  };
}
