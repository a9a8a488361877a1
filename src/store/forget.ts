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

/** What a deletion did: rows deleted per kind, and whether anything at all was deleted or changed. */
export interface Forgotten {
  readonly deleted: DeletedCounts;
  readonly changed: boolean;
}

/** Deletes every row of a workspace, its counters and settings too, and what its people did to requests of others. */
export function forgetWorkspace(db: Kysely<DatabaseTables>, place: Workspace): Promise<Forgotten> {
  return db.transaction().execute(async (transaction) => {
    const remove = async (table: TableOfWorkspace) => {
      const result = await transaction
        .deleteFrom(table)
        .where('platform', '=', place.platform)
        .where('workspace', '=', place.workspace)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    };
    const deleted = {
      cases: await remove('cases'),
      requests: await remove('hours_requests'),
      feedback: await remove('feedback'),
      watches: await remove('watches'),
    };
    let others = 0;
    for (const table of ['hours_counters', 'channel_settings', 'welcomes', 'installations'] as const)
      others += await remove(table);
    const cards = await transaction
      .deleteFrom('hours_cards')
      .where('card_platform', '=', place.platform)
      .where('card_workspace', '=', place.workspace)
      .executeTakeFirst();
    others += Number(cards.numDeletedRows) + (await anonymise(transaction, place, null));
    return forgotten(deleted, others);
  });
}

function forgotten(deleted: DeletedCounts, others: number): Forgotten {
  const { cases, requests, feedback, watches } = deleted;
  return { deleted, changed: cases + requests + feedback + watches + others > 0 };
}

/**
 * Takes ids and names out of requests that stay, in whatever workspace they were made: out of their steps and of what was
 * said. `user` null: of everyone in the workspace. Yields how many rows it changed.
 */
async function anonymise(db: Transaction<DatabaseTables>, place: Workspace, user: string | null): Promise<number> {
  const gone = <A extends RequestActor>(actor: A, home: Workspace): A => {
    const { name: _, ...rest } = actor;
    const { platform, workspace } = actor.from ?? home;
    const theirs = platform === place.platform && workspace === place.workspace && (user ?? actor.by) === actor.by;
    return theirs ? ({ ...rest, by: '' } as A) : actor;
  };
  // Without a user only those are left who came from elsewhere: their workspace stands beside their id.
  const mentioned = `%${JSON.stringify(user ?? place.workspace).replace(/[\\%_]/g, '\\$&')}%`;
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
  return requests.length + notes.length;
}

/** Deletes a user's cases (with all votes on them), requests, votes and watches. Counters stay: a number is never used twice. */
export function forgetUser(db: Kysely<DatabaseTables>, place: Workspace, user: string): Promise<Forgotten> {
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
    const welcomes = await transaction
      .deleteFrom('welcomes')
      .where('platform', '=', place.platform)
      .where('workspace', '=', place.workspace)
      .where('kind', '=', 'user')
      .where('subject', '=', user)
      .executeTakeFirst();
    const deleted = {
      cases: Number(cases.numDeletedRows),
      requests: Number(requests.numDeletedRows),
      feedback: Number(feedback.numDeletedRows),
      watches: Number(watches.numDeletedRows),
    };
    return forgotten(deleted, Number(welcomes.numDeletedRows) + (await anonymise(transaction, place, user)));
  });
}

/** Deletes what was last touched, and watches begun, before `time` (ms since the epoch). A request that is not closed stays. */
export function purgeBefore(db: Kysely<DatabaseTables>, time: number): Promise<Forgotten> {
  return db.transaction().execute(async (transaction) => {
    const cases = await transaction.deleteFrom('cases').where('updated_at', '<', time).executeTakeFirst();
    const requests = await transaction
      .deleteFrom('hours_requests')
      .where('state', '=', 'closed')
      .where('updated_at', '<', time)
      .executeTakeFirst();
    const feedback = await transaction.deleteFrom('feedback').where('at', '<', time).executeTakeFirst();
    const watches = await transaction.deleteFrom('watches').where('created_at', '<', time).executeTakeFirst();
    const deleted = {
      cases: Number(cases.numDeletedRows),
      requests: Number(requests.numDeletedRows),
      feedback: Number(feedback.numDeletedRows),
      watches: Number(watches.numDeletedRows),
    };
    // Ids of events are nothing to scrub for.
    return forgotten(deleted, 0);
  });
}
