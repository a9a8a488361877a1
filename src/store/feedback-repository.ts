import type { Kysely } from 'kysely';
import type { DatabaseTables } from './database-tables.ts';
import type { FeedbackRepository } from './store.ts';

/** Thumbs up and down over kysely. */
export function createFeedbackRepository(db: Kysely<DatabaseTables>): FeedbackRepository {
  return {
    vote: async ({ platform, workspace, caseId, user, vote, verdict, at }) => {
      await db
        .insertInto('feedback')
        .values({ platform, workspace, case_id: caseId, user_id: user, vote, verdict, at })
        .onConflict((conflict) =>
          conflict.columns(['platform', 'workspace', 'case_id', 'user_id']).doUpdateSet({ vote, verdict, at }),
        )
        .execute();
    },
    totals: async () => {
      const rows = await db
        .selectFrom('feedback')
        .select((select) => ['verdict', 'vote', select.fn.countAll().as('count')])
        .groupBy(['verdict', 'vote'])
        .orderBy('verdict')
        .execute();
      const count = (verdict: string, vote: string) =>
        Number(rows.find((row) => row.verdict === verdict && row.vote === vote)?.count ?? 0);
      const verdicts = [...new Set(rows.map((row) => row.verdict))];
      return verdicts.map((verdict) => ({ verdict, up: count(verdict, 'up'), down: count(verdict, 'down') }));
    },
  };
}
