import type { DeletedCounts, Store } from './store.ts';

const DAY = 86_400_000;

/**
 * Deletes what is older than the retention time.
 * @param retentionDays days to keep (`RETENTION_DAYS`); null keeps everything
 * @param now present time in ms since the epoch
 */
export async function purgeExpired(store: Store, retentionDays: number | null, now: number): Promise<DeletedCounts> {
  if (retentionDays === null) return { cases: 0, requests: 0, feedback: 0, watches: 0 };
  return store.purgeBefore(now - retentionDays * DAY);
}
