import type { LookupQuestion } from '../../lookup/lookup-question.ts';
import type { LookupResult } from '../../lookup/lookup-result.ts';
import { compareFingerprints } from '../../lookup/watch/compare-fingerprints.ts';
import { fingerprintOf } from '../../lookup/watch/fingerprint-of.ts';
import type { Store } from '../../store/store.ts';
import type { Watch } from '../../store/watch.ts';
import { changedAnswer } from '../answers/changed-answer.ts';
import type { Log } from '../bot-ports.ts';
import type { Courier } from '../courier.ts';
import { languageOf } from '../language-of.ts';

/** Milliseconds between two checks of a domain. */
export const WATCH_EVERY = 86_400_000;
/** A check that has not ended by then counts as lost, and the watch comes up again. */
const LEASE = 10 * 60_000;
const AT_ONCE = 4;

export interface WatchPorts {
  readonly store: Pick<Store, 'watches'>;
  readonly lookup: (question: LookupQuestion) => Promise<LookupResult>;
  readonly courier: Courier;
  /** ms since the epoch */
  readonly now: () => number;
  readonly log: Log;
  /** Ends the round after the checks that are under way. */
  readonly signal?: AbortSignal;
}

/** Checks every watched domain that is due, and tells its thread where the state changed. */
export async function checkWatches(ports: WatchPorts): Promise<{ readonly checked: number; readonly changed: number }> {
  let checked = 0;
  let changed = 0;
  while (!ports.signal?.aborted) {
    const now = ports.now();
    const due = await ports.store.watches.claimDue(now, now + LEASE, AT_ONCE);
    if (due.length === 0) break;
    const outcomes = await Promise.all(due.map((watch) => checkOne(watch, ports)));
    checked += due.length;
    changed += outcomes.filter(Boolean).length;
  }
  return { checked, changed };
}

/** True when a change was told. A check or a post that fails leaves the watch as it was, for the next day. */
async function checkOne(watch: Watch, ports: WatchPorts): Promise<boolean> {
  const { store, log } = ports;
  const next = { checkedAt: ports.now(), nextAt: ports.now() + WATCH_EVERY };
  try {
    const { domain: query, selectors } = watch;
    const result = await ports.lookup(selectors.length === 0 ? { query } : { query, selectors });
    if (result.kind !== 'domain') {
      await store.watches.checked(watch.id, { fingerprint: watch.fingerprint, ...next });
      return false;
    }
    const { changes, kept } = compareFingerprints(watch.fingerprint, fingerprintOf(result, watch.fingerprint));
    if (changes.length > 0) {
      await ports.courier.post(watch, changedAnswer(result, changes, watch.selectors, languageOf(watch.locale)));
    }
    await store.watches.checked(watch.id, { fingerprint: kept, ...next });
    return changes.length > 0;
  } catch (fault) {
    log('watch.failed', { platform: watch.platform, fault: fault instanceof Error ? fault.name : 'thrown' });
    await store.watches.checked(watch.id, { fingerprint: watch.fingerprint, ...next });
    return false;
  }
}
