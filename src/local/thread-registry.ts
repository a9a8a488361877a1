import { ChatThread, newId } from './chat-thread.ts';

/** The threads of this process. A thread is known by its id alone, which cannot be guessed. */
export interface ThreadRegistry {
  readonly open: () => ChatThread;
  /** The thread with this id. One that this process does not remember (it was restarted) opens empty; null when the id is not one of ours. */
  readonly reopen: (id: string) => ChatThread | null;
  readonly all: () => Iterable<ChatThread>;
  /** Empties every thread in which the visitor said or did something. */
  readonly forget: (visitor: string) => void;
}

const ID = /^[A-Za-z0-9_-]{22}$/;

/**
 * @param now ms since the epoch
 * @param most threads kept in memory; the longest unused one goes first, never one in use
 */
export function createThreadRegistry(now: () => number, most = 500): ThreadRegistry {
  const threads = new Map<string, ChatThread>();

  function add(id: string): ChatThread {
    const thread = new ChatThread(id, now);
    threads.set(id, thread);
    if (threads.size > most) {
      const idle = [...threads.values()].filter((other) => !other.inUse && other !== thread);
      const oldest = idle.sort((a, b) => a.lastUsed - b.lastUsed)[0];
      if (oldest) threads.delete(oldest.id);
    }
    return thread;
  }

  return {
    open: () => add(newId()),
    reopen: (id) => threads.get(id) ?? (ID.test(id) ? add(id) : null),
    all: () => threads.values(),
    forget: (visitor) => {
      for (const thread of threads.values()) if (thread.knows(visitor)) thread.clear();
    },
  };
}
