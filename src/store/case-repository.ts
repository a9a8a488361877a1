import type { Kysely } from 'kysely';
import type { StoredCase } from '../cases/stored-case.ts';
import type { CasesTable, DatabaseTables } from './database-tables.ts';
import type { CaseRepository } from './store.ts';
import { caseOfRow, seenOfRow } from './stored-rows.ts';

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

/** SQLite takes 32,766 values in one statement, PostgreSQL 65,535. */
const ROWS_AT_ONCE = 500;

async function upsert(db: Kysely<DatabaseTables>, row: CasesTable): Promise<void> {
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
}

/** Whether the case is still stored under its id. */
async function stands(db: Kysely<DatabaseTables>, { id, platform, workspace }: CasesTable): Promise<boolean> {
  const row = await db
    .selectFrom('cases')
    .select('id')
    .where('id', '=', id)
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .executeTakeFirst();
  return row !== undefined;
}

/** Cases over kysely. */
export function createCaseRepository(db: Kysely<DatabaseTables>): CaseRepository {
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
    save: (stored, places = []) =>
      db.transaction().execute(async (transaction) => {
        const row = rowOf(stored);
        if (row.revision > 1 && !(await stands(transaction, row))) return false;
        await transaction
          .deleteFrom('case_places')
          .where('case_id', 'in', (inner) =>
            inner
              .selectFrom('cases')
              .select('id')
              .where('platform', '=', row.platform)
              .where('workspace', '=', row.workspace)
              .where('channel', '=', row.channel)
              .where('thread', '=', row.thread),
          )
          .execute();
        await upsert(transaction, row);
        const { platform, workspace } = row;
        for (let from = 0; from < places.length; from += ROWS_AT_ONCE) {
          const values = places
            .slice(from, from + ROWS_AT_ONCE)
            .map(({ place, failed, attempts }) => ({ case_id: row.id, platform, workspace, place, failed, attempts }));
          await transaction.insertInto('case_places').values(values).execute();
        }
        return true;
      }),
    seenAt: async ({ platform, workspace }, places, limit) => {
      if (places.length === 0) return [];
      const rows = await db
        .selectFrom('case_places')
        .innerJoin('cases', 'cases.id', 'case_places.case_id')
        .select(['case_id', 'place', 'failed', 'attempts', 'cases.verdict', 'cases.updated_at'])
        .where('case_places.platform', '=', platform)
        .where('case_places.workspace', '=', workspace)
        .where('place', 'in', places)
        .orderBy('cases.updated_at', 'desc')
        .orderBy('case_id')
        .orderBy('place')
        .limit(limit)
        .execute();
      return rows.map(seenOfRow);
    },
    retire: async ({ id, platform, workspace }) => {
      await db
        .updateTable('cases')
        .set({ thread: id })
        .where('id', '=', id)
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .execute();
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
    openedBy: async ({ platform, workspace }, user, limit) => {
      const rows = await db
        .selectFrom('cases')
        .selectAll()
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .where('opened_by', '=', user)
        .orderBy('updated_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(caseOfRow);
    },
  };
}
