/** Remembers for the life of the process which threads were told what to paste, so that it is said in full once. */
export interface ThreadMemory {
  /** True when this thread was told before; from now on it was. */
  readonly toldBefore: (thread: string) => boolean;
}

/** Keeps the latest `limit` threads. */
export function createThreadMemory(limit = 10_000): ThreadMemory {
  const told = new Set<string>();
  return {
    toldBefore: (thread) => {
      const before = told.delete(thread);
      told.add(thread);
      const oldest = told.values().next();
      if (told.size > limit && !oldest.done) told.delete(oldest.value);
      return before;
    },
  };
}
