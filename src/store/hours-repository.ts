import type { Kysely, Transaction } from 'kysely';
import type { HoursRequest, NewHoursRequest } from '../hours/hours-request.ts';
import type { DatabaseTables } from './database-tables.ts';
import type { HoursRepository, Workspace } from './store.ts';
import { requestOfRow } from './stored-rows.ts';

/** `H-2026-0007`; more than four digits when a year brings more requests. */
function requestNumber(year: number, sequence: number): string {
  return `H-${year}-${String(sequence).padStart(4, '0')}`;
}

/** Counts inside the transaction that stores the request, so a number is taken only when it is used. */
async function nextSequence(db: Transaction<DatabaseTables>, place: Workspace, year: number): Promise<number> {
  const { last } = await db
    .insertInto('hours_counters')
    .values({ platform: place.platform, workspace: place.workspace, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['platform', 'workspace', 'year'])
        .doUpdateSet((update) => ({ last: update('hours_counters.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return Number(last);
}

async function bySubmission(db: Kysely<DatabaseTables>, request: NewHoursRequest): Promise<HoursRequest | null> {
  const row = await db
    .selectFrom('hours_requests')
    .selectAll()
    .where('platform', '=', request.platform)
    .where('workspace', '=', request.workspace)
    .where('submission_key', '=', request.submissionKey)
    .executeTakeFirst();
  return row === undefined ? null : requestOfRow(row);
}

async function insert(db: Transaction<DatabaseTables>, request: NewHoursRequest): Promise<HoursRequest> {
  const year = new Date(request.at).getUTCFullYear();
  const number = requestNumber(year, await nextSequence(db, request, year));
  const row = await db
    .insertInto('hours_requests')
    .values({
      platform: request.platform,
      workspace: request.workspace,
      number,
      channel: request.channel,
      thread: request.thread,
      case_id: request.caseId,
      requested_by: request.requestedBy,
      language: request.language,
      state: 'requested',
      form: JSON.stringify(request.form),
      history: JSON.stringify([{ state: 'requested', by: request.requestedBy, at: request.at }]),
      submission_key: request.submissionKey,
      created_at: request.at,
      updated_at: request.at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return requestOfRow(row);
}

/** Requests for hours over kysely. */
export function createHoursRepository(db: Kysely<DatabaseTables>): HoursRepository {
  return {
    submit: async (request) => {
      try {
        return await db.transaction().execute(async (transaction) => {
          const earlier = await bySubmission(transaction, request);
          if (earlier !== null) return { request: earlier, created: false };
          return { request: await insert(transaction, request), created: true };
        });
      } catch (thrown) {
        // Two processes may pass the look-up together; the unique key lets one through and rolls the other's number back.
        const earlier = await bySubmission(db, request);
        if (earlier === null) throw thrown;
        return { request: earlier, created: false };
      }
    },
    byNumber: async ({ platform, workspace }, number) => {
      const row = await db
        .selectFrom('hours_requests')
        .selectAll()
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .where('number', '=', number)
        .executeTakeFirst();
      return row === undefined ? null : requestOfRow(row);
    },
    requestedBy: async ({ platform, workspace }, user, limit) => {
      const rows = await db
        .selectFrom('hours_requests')
        .selectAll()
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .where('requested_by', '=', user)
        .orderBy('created_at', 'desc')
        .orderBy('number', 'desc')
        .limit(limit)
        .execute();
      return rows.map(requestOfRow);
    },
    transition: async (from, to) => {
      const result = await db
        .updateTable('hours_requests')
        .set({ state: to.state, history: JSON.stringify(to.history), updated_at: to.updatedAt })
        .where('platform', '=', from.platform)
        .where('workspace', '=', from.workspace)
        .where('number', '=', from.number)
        .where('state', '=', from.state)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
}
