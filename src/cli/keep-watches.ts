import { checkWatches, type WatchPorts } from '../bot/watch/check-watches.ts';

const EVERY = 10 * 60 * 1000;

/** Checks watched domains that are due, at start and every ten minutes; each domain is due once a day. */
export function keepWatches(ports: WatchPorts): { readonly stop: () => Promise<void> } {
  const ending = new AbortController();
  let running: Promise<void> | null = null;
  const round = () => {
    // A round that takes longer than the interval is not overtaken by the next.
    running ??= checkWatches({ ...ports, signal: ending.signal })
      .then(
        ({ checked, changed }) => {
          if (checked > 0) ports.log('watches', { checked, changed });
        },
        () => ports.log('watches-failed', {}),
      )
      .finally(() => {
        running = null;
      });
  };
  round();
  const timer = setInterval(round, EVERY);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      ending.abort();
      await running;
    },
  };
}
