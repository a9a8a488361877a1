import type { Log } from '../bot/bot-ports.ts';
import { purgeExpired } from '../store/purge-expired.ts';
import type { Store } from '../store/store.ts';

const EVERY = 6 * 60 * 60 * 1000;

/** Deletes what is older than `days`, at start and four times a day; null keeps everything but notes of old events. */
export function keepRetention(
  store: Store,
  days: number | null,
  now: () => number,
  log: Log,
): { readonly stop: () => void } {
  const purge = () => {
    purgeExpired(store, days, now()).then(
      (deleted) => {
        if (days !== null) log('retention', { ...deleted });
      },
      () => log('retention-failed', {}),
    );
  };
  purge();
  const timer = setInterval(purge, EVERY);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
