/** Remembers for the life of the process in which threads the bot answered. */
export interface OwnThreads {
  readonly add: (workspace: string, channel: string, thread: string) => void;
  readonly has: (workspace: string, channel: string, thread: string) => boolean;
}

/** Keeps the latest `limit` threads; those with a case are known from the store as well. */
export function createOwnThreads(limit = 10_000): OwnThreads {
  const kept = new Set<string>();
  const key = (...parts: readonly string[]) => parts.join(' ');
  return {
    add: (workspace, channel, thread) => {
      const name = key(workspace, channel, thread);
      kept.delete(name);
      kept.add(name);
      const [oldest] = kept;
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    },
    has: (workspace, channel, thread) => kept.has(key(workspace, channel, thread)),
  };
}
