import type { Kysely, Transaction } from 'kysely';
import type { DatabaseTables } from './database-tables.ts';
import type { DeletedCounts, Workspace } from './store.ts';
import { requestOfRow } from './stored-rows.ts';

/** Deletes every row of a workspace, its counters too. */
export function forgetWorkspace(db: Kysely<DatabaseTables>, place: Workspace): Promise<DeletedCounts> {
  return db.transaction().execute(async (transaction) => {
    const remove = async (table: 'cases' | 'hours_requests' | 'hours_counters' | 'feedback') => {
      const result = await transaction
        .deleteFrom(table)
        .where('platform', '=', place.platform)
        .where('workspace', '=', place.workspace)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    };
    await remove('hours_counters');
    return {
      cases: await remove('cases'),
      requests: await remove('hours_requests'),
      feedback: await remove('feedback'),
    };
  });
}

/** Takes a user's id out of the histories of other people's requests; the steps themselves stay. */
async function anonymiseHistories(db: Transaction<DatabaseTables>, place: Workspace, user: string): Promise<void> {
  const rows = await db
    .selectFrom('hours_requests')
    .selectAll()
    .where('platform', '=', place.platform)
    .where('workspace', '=', place.workspace)
    .where('state', '!=', 'requested')
    .execute();
  for (const request of rows.map(requestOfRow)) {
    if (!request.history.some((step) => step.by === user)) continue;
    const history = request.history.map((step) => (step.by === user ? { ...step, by: '' } : step));
    await db
      .updateTable('hours_requests')
      .set({ history: JSON.stringify(history) })
      .where('platform', '=', place.platform)
      .where('workspace', '=', place.workspace)
      .where('number', '=', request.number)
      .execute();
  }
}

/** Deletes a user's cases (with all votes on them), requests and votes. Counters stay: a number is never used twice. */
export function forgetUser(db: Kysely<DatabaseTables>, place: Workspace, user: string): Promise<DeletedCounts> {
  return db.transaction().execute(async (transaction) => {
    const feedback = await transaction
      .deleteFrom('feedback')
      .where('platform', '=', place.platform)
      .where('workspace', '=', place.workspace)
      .where((where) =>
        where.or([
          where('user_id', '=', user),
          where(
            'case_id',
            'in',
            where
              .selectFrom('cases')
              .select('id')
              .where('platform', '=', place.platform)
              .where('workspace', '=', place.workspace)
              .where('opened_by', '=', user),
          ),
        ]),
      )
      .executeTakeFirst();
    const cases = await transaction
      .deleteFrom('cases')
      .where('platform', '=', place.platform)
      .where('workspace', '=', place.workspace)
      .where('opened_by', '=', user)
      .executeTakeFirst();
    const requests = await transaction
      .deleteFrom('hours_requests')
      .where('platform', '=', place.platform)
      .where('workspace', '=', place.workspace)
      .where('requested_by', '=', user)
      .executeTakeFirst();
    await anonymiseHistories(transaction, place, user);
    return {
      cases: Number(cases.numDeletedRows),
      requests: Number(requests.numDeletedRows),
      feedback: Number(feedback.numDeletedRows),
    };
  });
}

/** Deletes what was last touched before `time` (ms since the epoch). A request that is not closed stays. */
export function purgeBefore(db: Kysely<DatabaseTables>, time: number): Promise<DeletedCounts> {
  return db.transaction().execute(async (transaction) => {
    const cases = await transaction.deleteFrom('cases').where('updated_at', '<', time).executeTakeFirst();
    const requests = await transaction
      .deleteFrom('hours_requests')
      .where('state', '=', 'closed')
      .where('updated_at', '<', time)
      .executeTakeFirst();
    const feedback = await transaction.deleteFrom('feedback').where('at', '<', time).executeTakeFirst();
    await transaction.deleteFrom('inbox').where('seen_at', '<', time).execute();
    return {
      cases: Number(cases.numDeletedRows),
      requests: Number(requests.numDeletedRows),
      feedback: Number(feedback.numDeletedRows),
    };
  });
}
