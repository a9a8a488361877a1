/** Transfers that wait or run, by thread, so that they can be stopped before the bot itself has anything to stop. */
export interface RunningFetches {
  readonly begin: (thread: string) => Fetch;
  /** False when nothing is fetched for the thread. */
  readonly stop: (thread: string) => boolean;
}

export interface Fetch {
  readonly signal: AbortSignal;
  /** Fetched, or given up. */
  readonly end: () => void;
}

export function createRunningFetches(): RunningFetches {
  const running = new Map<string, Set<AbortController>>();
  return {
    begin: (thread) => {
      const controller = new AbortController();
      const ofThread = running.get(thread) ?? new Set();
      running.set(thread, ofThread.add(controller));
      const end = () => {
        ofThread.delete(controller);
        if (ofThread.size === 0 && running.get(thread) === ofThread) running.delete(thread);
      };
      return { signal: controller.signal, end };
    },
    stop: (thread) => {
      const ofThread = running.get(thread);
      for (const controller of ofThread ?? []) controller.abort();
      return ofThread !== undefined;
    },
  };
}
