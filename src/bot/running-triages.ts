/** The triages that run in this process, by thread, so that they can be stopped. */
export interface RunningTriages {
  /** Runs `work` under the thread's name, with a signal that `stop` fires. */
  readonly during: <T>(thread: string, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** Stops what runs in the thread; false when nothing does. */
  readonly stop: (thread: string) => boolean;
}

/** Makes a registry without triages. One runs in a thread at a time: the case's lock sees to that. */
export function createRunningTriages(): RunningTriages {
  const running = new Map<string, AbortController>();
  return {
    during: async (thread, work) => {
      const controller = new AbortController();
      running.set(thread, controller);
      try {
        return await work(controller.signal);
      } finally {
        running.delete(thread);
      }
    },
    stop: (thread) => {
      const controller = running.get(thread);
      controller?.abort();
      return controller !== undefined;
    },
  };
}
