import type { DeletedCounts, Store } from './store.ts';

const DAY = 86_400_000;
/** No platform delivers an event so late: what is noted to answer it once is of no use any more. */
const EVENTS_KEPT_DAYS = 7;

/**
 * Deletes what is older than the retention time, and, whatever that is, the notes of events older than a week.
 * @param retentionDays days to keep (`RETENTION_DAYS`); null keeps everything but those notes
 * @param now present time in ms since the epoch
 */
export async function purgeExpired(store: Store, retentionDays: number | null, now: number): Promise<DeletedCounts> {
  await store.inbox.forgetBefore(now - EVENTS_KEPT_DAYS * DAY);
  if (retentionDays === null) return { cases: 0, requests: 0, feedback: 0, watches: 0 };
  return store.purgeBefore(now - retentionDays * DAY);
}
