import type { Kysely, Transaction } from 'kysely';
import type { HoursRequest, NewHoursRequest } from '../hours/hours-request.ts';
import type { RequestKey } from '../hours/request-key.ts';
import type { DatabaseTables } from './database-tables.ts';
import { writeDeliveries } from './outbox-repository.ts';
import type { HoursRepository, RequestFollowing, Workspace } from './store.ts';
import { cardOfRow, noteOfRow, requestOfRow } from './stored-rows.ts';

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
    submit: async (request, deliveries = []) => {
      try {
        return await db.transaction().execute(async (transaction) => {
          const earlier = await bySubmission(transaction, request);
          if (earlier !== null) return { request: earlier, created: false };
          const created = await insert(transaction, request);
          await writeDeliveries(transaction, created, deliveries);
          return { request: created, created: true };
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
    transition: (from, to, following) =>
      db.transaction().execute(async (transaction) => {
        const result = await transaction
          .updateTable('hours_requests')
          .set({ state: to.state, history: JSON.stringify(to.history), updated_at: to.updatedAt })
          .where('platform', '=', from.platform)
          .where('workspace', '=', from.workspace)
          .where('number', '=', from.number)
          .where('state', '=', from.state)
          .where('updated_at', '=', from.updatedAt)
          .executeTakeFirst();
        if (result.numUpdatedRows !== 1n) return false;
        if (following !== undefined) await writeFollowing(transaction, to, following);
        return true;
      }),
    addNote: (request, following) =>
      db.transaction().execute(async (transaction) => {
        const result = await transaction
          .updateTable('hours_requests')
          .set({ number: request.number })
          .where('platform', '=', request.platform)
          .where('workspace', '=', request.workspace)
          .where('number', '=', request.number)
          .executeTakeFirst();
        if (result.numUpdatedRows !== 1n) return false;
        await writeFollowing(transaction, request, following);
        return true;
      }),
    notesOf: async (request) => {
      const rows = await ofRequest(db, 'hours_notes', request).selectAll().orderBy('at').orderBy('id').execute();
      return rows.map(noteOfRow);
    },
    cardsOf: async (request) => {
      const rows = await ofRequest(db, 'hours_cards', request).selectAll().orderBy('destination').execute();
      return rows.map(cardOfRow);
    },
    saveCard: async ({ platform, workspace, number }, card) => {
      const place = {
        card_platform: card.platform,
        card_workspace: card.workspace,
        card_channel: card.channel,
        message: card.message,
      };
      await db
        .insertInto('hours_cards')
        .values({ platform, workspace, number, destination: card.destination, ...place })
        .onConflict((conflict) =>
          conflict.columns(['platform', 'workspace', 'number', 'destination']).doUpdateSet(place),
        )
        .execute();
    },
  };
}

function ofRequest(db: Kysely<DatabaseTables>, table: 'hours_notes' | 'hours_cards', request: RequestKey) {
  return db
    .selectFrom(table)
    .where('platform', '=', request.platform)
    .where('workspace', '=', request.workspace)
    .where('number', '=', request.number);
}

async function writeFollowing(
  db: Transaction<DatabaseTables>,
  { platform, workspace, number }: RequestKey,
  { note, deliveries }: RequestFollowing,
): Promise<void> {
  if (note !== undefined) {
    const { id, kind, text: said, at, ...actor } = note;
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('hours_notes')
      .values({ platform, workspace, number, id, kind, said, at, actor: JSON.stringify(actor) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow();
    // Said before: whatever followed from it was written then.
    if (numInsertedOrUpdatedRows !== 1n) return;
  }
  await writeDeliveries(db, { platform, workspace, number }, deliveries);
}
