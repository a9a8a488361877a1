/** Keeps the outbox moving: looks for what is due at intervals, and at once when something was written. */
export interface OutboxRunner {
  /** Something was written: do not wait for the next look. */
  readonly kick: () => void;
  /** Ends after the run that is going on, or after ten seconds: what it did not finish comes up again. */
  readonly stop: () => Promise<void>;
}

const EVERY = 10_000;
const LONGEST_STOP = 10_000;

/** @param run delivers what is due; a run that rejects is told to `onFault`, and the next one comes all the same */
export function createOutboxRunner(
  run: () => Promise<void>,
  onFault: (fault: unknown) => void,
  every: number = EVERY,
): OutboxRunner {
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  const kick = () => {
    if (stopped) return;
    again = true;
    running ??= loop().finally(() => {
      running = null;
      // Written to between the end of the loop and here.
      if (again) kick();
    });
  };
  const loop = async () => {
    while (again && !stopped) {
      again = false;
      await run().catch(onFault);
    }
  };
  const looks = setInterval(kick, every);
  looks.unref();
  kick();
  return {
    kick,
    stop: async () => {
      stopped = true;
      clearInterval(looks);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, LONGEST_STOP);
      });
      await Promise.race([running, late]);
      clearTimeout(timer);
    },
  };
}
