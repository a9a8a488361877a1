import type { Kysely } from 'kysely';
import type { DatabaseTables, WatchesTable } from './database-tables.ts';
import { watchOfRow } from './stored-rows.ts';
import type { Watch, WatchKey, WatchRepository } from './watch.ts';

function rowOf(watch: Watch): WatchesTable {
  return {
    id: watch.id,
    platform: watch.platform,
    workspace: watch.workspace,
    channel: watch.channel,
    thread: watch.thread,
    user_id: watch.user,
    locale: watch.locale,
    domain: watch.domain,
    selectors: JSON.stringify(watch.selectors),
    fingerprint: JSON.stringify(watch.fingerprint),
    created_at: watch.createdAt,
    checked_at: watch.checkedAt,
    next_at: watch.nextAt,
  };
}

/** Watched domains over kysely. */
export function createWatchRepository(db: Kysely<DatabaseTables>): WatchRepository {
  const ofThread = (key: WatchKey, domain: string) =>
    db
      .selectFrom('watches')
      .selectAll()
      .where('platform', '=', key.platform)
      .where('workspace', '=', key.workspace)
      .where('channel', '=', key.channel)
      .where('thread', '=', key.thread)
      .where('domain', '=', domain);
  return {
    add: (watch, most) =>
      db.transaction().execute(async (transaction) => {
        const { count } = await transaction
          .selectFrom('watches')
          .select((select) => select.fn.countAll().as('count'))
          .where('platform', '=', watch.platform)
          .where('workspace', '=', watch.workspace)
          .executeTakeFirstOrThrow();
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('watches')
          .values(rowOf(watch))
          .onConflict((conflict) =>
            conflict.columns(['platform', 'workspace', 'channel', 'thread', 'domain']).doNothing(),
          )
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows !== 1n) return 'already';
        if (Number(count) < most) return 'added';
        await transaction.deleteFrom('watches').where('id', '=', watch.id).execute();
        return 'full';
      }),
    remove: async (key, domain) => {
      const result = await db
        .deleteFrom('watches')
        .where('platform', '=', key.platform)
        .where('workspace', '=', key.workspace)
        .where('channel', '=', key.channel)
        .where('thread', '=', key.thread)
        .where('domain', '=', domain)
        .executeTakeFirst();
      return result.numDeletedRows === 1n;
    },
    find: async (key, domain) => {
      const row = await ofThread(key, domain).executeTakeFirst();
      return row === undefined ? null : watchOfRow(row);
    },
    ofWorkspace: async ({ platform, workspace }) => {
      const rows = await db
        .selectFrom('watches')
        .selectAll()
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(watchOfRow);
    },
    claimDue: async (now, until, limit) => {
      const due = await db
        .selectFrom('watches')
        .selectAll()
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .limit(limit)
        .execute();
      const claimed: Watch[] = [];
      for (const row of due) {
        const { numUpdatedRows } = await db
          .updateTable('watches')
          .set({ next_at: until })
          .where('id', '=', row.id)
          .where('next_at', '=', row.next_at)
          .executeTakeFirst();
        if (numUpdatedRows === 1n) claimed.push(watchOfRow({ ...row, next_at: until }));
      }
      return claimed;
    },
    checked: async (id, { fingerprint, checkedAt, nextAt }) => {
      await db
        .updateTable('watches')
        .set({ fingerprint: JSON.stringify(fingerprint), checked_at: checkedAt, next_at: nextAt })
        .where('id', '=', id)
        .execute();
    },
  };
}
