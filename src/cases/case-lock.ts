/** Runs tasks of one key one after the other, in the order of their arrival; other keys do not wait. */
export interface CaseLock {
  readonly run: <T>(key: string, task: () => Promise<T>) => Promise<T>;
}

/** A lock for one process. A task that rejects does not hold up the next. */
export function createCaseLock(): CaseLock {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: (key, task) => {
      const before = tails.get(key) ?? Promise.resolve();
      const result = before.then(task, task);
      const tail = result.then(
        () => undefined,
        () => undefined,
      );
      tails.set(key, tail);
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      return result;
    },
  };
}
