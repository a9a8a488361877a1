import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Where each case's failures were, so that a look-up finds the cases of a domain or provider; and watched domains. */
export const lookupTables: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('case_places')
      .addColumn('case_id', 'text', (column) => column.notNull().references('cases.id').onDelete('cascade'))
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('failed', 'bigint', (column) => column.notNull())
      .addColumn('attempts', 'bigint')
      .addPrimaryKeyConstraint('one_place_per_case', ['case_id', 'place'])
      .execute();
    await db.schema
      .createIndex('cases_of_place')
      .on('case_places')
      .columns(['platform', 'workspace', 'place'])
      .execute();
    await fillPlaces(db);
    await db.schema
      .createTable('watches')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('thread', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('domain', 'text', (column) => column.notNull())
      .addColumn('selectors', 'text', (column) => column.notNull())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('checked_at', 'bigint', (column) => column.notNull())
      .addColumn('next_at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('one_watch_per_thread', ['platform', 'workspace', 'channel', 'thread', 'domain'])
      .execute();
    await db.schema.createIndex('watches_due').on('watches').column('next_at').execute();
  },
};

interface OldTables {
  readonly cases: { id: string; platform: string; workspace: string; report: string };
  readonly case_places: {
    case_id: string;
    platform: string;
    workspace: string;
    place: string;
    failed: number;
    attempts: number | null;
  };
}

const CASES_AT_ONCE = 50;
const ROWS_AT_ONCE = 500;

/** Gives the cases that were stored before this migration their places. */
async function fillPlaces(unknownDb: Kysely<unknown>): Promise<void> {
  const db = unknownDb as Kysely<OldTables>;
  for (let after = ''; ; ) {
    const cases = await db
      .selectFrom('cases')
      .select(['id', 'platform', 'workspace', 'report'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(CASES_AT_ONCE)
      .execute();
    for (const { id: case_id, platform, workspace, report } of cases) {
      const rows = placesIn(report).map((place) => ({ case_id, platform, workspace, ...place }));
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        await db
          .insertInto('case_places')
          .values(rows.slice(from, from + ROWS_AT_ONCE))
          .execute();
      }
    }
    const last = cases.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

type Place = Pick<OldTables['case_places'], 'place' | 'failed' | 'attempts'>;

/** As reports were written when this migration was: a report of another shape has no places. */
function placesIn(report: string): readonly Place[] {
  const rowsOf = (rows: unknown, kind: 'domain' | 'provider'): readonly Place[] =>
    (Array.isArray(rows) ? rows : []).flatMap((row: Readonly<Record<string, unknown>> | null) => {
      const [name, failed, attempts] = [row?.[kind], row?.['failed'], row?.['attempts']];
      if (typeof name !== 'string' || typeof failed !== 'number' || failed <= 0) return [];
      return [{ place: `${kind} ${name}`, failed, attempts: typeof attempts === 'number' ? attempts : null }];
    });
  try {
    const { domains, providers } = JSON.parse(report) as Readonly<Record<string, unknown>>;
    const places = [...rowsOf(domains, 'domain'), ...rowsOf(providers, 'provider')];
    return [...new Map(places.map((place) => [place.place, place])).values()];
  } catch {
    return [];
  }
}
