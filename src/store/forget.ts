import { type Kysely, sql, type Transaction } from 'kysely';
import type { RequestActor } from '../hours/hours-request.ts';
import type { DatabaseTables } from './database-tables.ts';
import type { DeletedCounts, Workspace } from './store.ts';
import { noteOfRow, requestOfRow } from './stored-rows.ts';

type TableOfWorkspace =
  | 'cases'
  | 'hours_requests'
  | 'hours_counters'
  | 'feedback'
  | 'watches'
  | 'channel_settings'
  | 'welcomes'
  | 'installations';

/** Deletes every row of a workspace, its counters and settings too. */
export function forgetWorkspace(db: Kysely<DatabaseTables>, place: Workspace): Promise<DeletedCounts> {
  return db.transaction().execute(async (transaction) => {
    const remove = async (table: TableOfWorkspace) => {
      const result = await transaction
        .deleteFrom(table)
        .where('platform', '=', place.platform)
        .where('workspace', '=', place.workspace)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    };
    for (const table of ['hours_counters', 'channel_settings', 'welcomes', 'installations'] as const)
      await remove(table);
    return {
      cases: await remove('cases'),
      requests: await remove('hours_requests'),
      feedback: await remove('feedback'),
      watches: await remove('watches'),
    };
  });
}

/** Takes a user's id and name out of requests that stay: their steps and what was said, in whatever workspace they were made. */
async function anonymise(db: Transaction<DatabaseTables>, place: Workspace, user: string): Promise<void> {
  const gone = <A extends RequestActor>(actor: A, home: Workspace): A => {
    const { name: _, ...rest } = actor;
    const { platform, workspace } = actor.from ?? home;
    const theirs = actor.by === user && platform === place.platform && workspace === place.workspace;
    return theirs ? ({ ...rest, by: '' } as A) : actor;
  };
  const mentioned = `%${JSON.stringify(user).replace(/[\\%_]/g, '\\$&')}%`;
  const requests = await db
    .selectFrom('hours_requests')
    .selectAll()
    .where(sql<boolean>`history like ${mentioned} escape '\\'`)
    .execute();
  for (const request of requests.map(requestOfRow)) {
    const history = JSON.stringify(request.history.map((step) => gone(step, request)));
    await db
      .updateTable('hours_requests')
      .set({ history })
      .where('platform', '=', request.platform)
      .where('workspace', '=', request.workspace)
      .where('number', '=', request.number)
      .execute();
  }
  const notes = await db
    .selectFrom('hours_notes')
    .selectAll()
    .where(sql<boolean>`actor like ${mentioned} escape '\\'`)
    .execute();
  for (const row of notes) {
    const { by, name, from } = noteOfRow(row);
    const actor = gone({ by, ...(name === undefined ? {} : { name }), ...(from === undefined ? {} : { from }) }, row);
    await db
      .updateTable('hours_notes')
      .set({ actor: JSON.stringify(actor) })
      .where('id', '=', row.id)
      .execute();
  }
}

/** Deletes a user's cases (with all votes on them), requests, votes and watches. Counters stay: a number is never used twice. */
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
    const watches = await transaction
      .deleteFrom('watches')
      .where('platform', '=', place.platform)
      .where('workspace', '=', place.workspace)
      .where('user_id', '=', user)
      .executeTakeFirst();
    await transaction
      .deleteFrom('welcomes')
      .where('platform', '=', place.platform)
      .where('workspace', '=', place.workspace)
      .where('kind', '=', 'user')
      .where('subject', '=', user)
      .execute();
    await anonymise(transaction, place, user);
    return {
      cases: Number(cases.numDeletedRows),
      requests: Number(requests.numDeletedRows),
      feedback: Number(feedback.numDeletedRows),
      watches: Number(watches.numDeletedRows),
    };
  });
}

/** Deletes what was last touched, and watches begun, before `time` (ms since the epoch). A request that is not closed stays. */
export function purgeBefore(db: Kysely<DatabaseTables>, time: number): Promise<DeletedCounts> {
  return db.transaction().execute(async (transaction) => {
    const cases = await transaction.deleteFrom('cases').where('updated_at', '<', time).executeTakeFirst();
    const requests = await transaction
      .deleteFrom('hours_requests')
      .where('state', '=', 'closed')
      .where('updated_at', '<', time)
      .executeTakeFirst();
    const feedback = await transaction.deleteFrom('feedback').where('at', '<', time).executeTakeFirst();
    const watches = await transaction.deleteFrom('watches').where('created_at', '<', time).executeTakeFirst();
    await transaction.deleteFrom('inbox').where('seen_at', '<', time).execute();
    return {
      cases: Number(cases.numDeletedRows),
      requests: Number(requests.numDeletedRows),
      feedback: Number(feedback.numDeletedRows),
      watches: Number(watches.numDeletedRows),
    };
  });
}
