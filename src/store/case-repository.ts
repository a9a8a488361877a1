import type { Kysely } from 'kysely';
import type { StoredCase } from '../cases/stored-case.ts';
import type { CasesTable, DatabaseTables } from './database-tables.ts';
import type { CaseRepository } from './store.ts';
import { caseOfRow } from './stored-rows.ts';

function rowOf(stored: StoredCase): CasesTable {
  return {
    id: stored.id,
    platform: stored.platform,
    workspace: stored.workspace,
    channel: stored.channel,
    thread: stored.thread,
    opened_by: stored.openedBy,
    verdict: stored.verdict,
    report: stored.report,
    tally: stored.tally,
    evidence: JSON.stringify(stored.evidence),
    revision: stored.revision,
    created_at: stored.createdAt,
    updated_at: stored.updatedAt,
  };
}

/** Cases over kysely. `scrub` makes what was deleted unreadable in the database's files. */
export function createCaseRepository(db: Kysely<DatabaseTables>, scrub: () => Promise<void>): CaseRepository {
  return {
    ofThread: async (key) => {
      const row = await db
        .selectFrom('cases')
        .selectAll()
        .where('platform', '=', key.platform)
        .where('workspace', '=', key.workspace)
        .where('channel', '=', key.channel)
        .where('thread', '=', key.thread)
        .executeTakeFirst();
      return row === undefined ? null : caseOfRow(row);
    },
    byId: async ({ platform, workspace }, id) => {
      const row = await db
        .selectFrom('cases')
        .selectAll()
        .where('id', '=', id)
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .executeTakeFirst();
      return row === undefined ? null : caseOfRow(row);
    },
    save: async (stored) => {
      const row = rowOf(stored);
      await db
        .insertInto('cases')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['platform', 'workspace', 'channel', 'thread']).doUpdateSet({
            id: row.id,
            opened_by: row.opened_by,
            verdict: row.verdict,
            report: row.report,
            tally: row.tally,
            evidence: row.evidence,
            revision: row.revision,
            created_at: row.created_at,
            updated_at: row.updated_at,
          }),
        )
        .execute();
    },
    forget: async (key) => {
      const deleted = await db.transaction().execute(async (transaction) => {
        const row = await transaction
          .deleteFrom('cases')
          .where('platform', '=', key.platform)
          .where('workspace', '=', key.workspace)
          .where('channel', '=', key.channel)
          .where('thread', '=', key.thread)
          .returning('id')
          .executeTakeFirst();
        if (row === undefined) return false;
        await transaction.deleteFrom('feedback').where('case_id', '=', row.id).execute();
        return true;
      });
      if (deleted) await scrub();
      return deleted;
    },
    countOpenedBy: async ({ platform, workspace }, user) => {
      const { count } = await db
        .selectFrom('cases')
        .select((select) => select.fn.countAll().as('count'))
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .where('opened_by', '=', user)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}
