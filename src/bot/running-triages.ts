import type { Workspace } from '../store/store.ts';

/** Whose triage it is: a user of one workspace. */
export type TriageOwner = Pick<Workspace, 'platform' | 'workspace'> & { readonly user: string };

/** The triages that run in this process, by thread, so that they can be stopped. */
export interface RunningTriages {
  /** Runs `work` under the thread's name and its owner's, with a signal that the stops fire. */
  readonly during: <T>(thread: string, owner: TriageOwner, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** Stops what runs in the thread; false when nothing does. */
  readonly stop: (thread: string) => boolean;
  /** Stops what runs for a user in any thread, so that nothing of it is stored after this. */
  readonly stopOf: (owner: TriageOwner) => void;
  /** Stops all that runs, and all that begins later; resolves when it has ended. */
  readonly close: () => Promise<void>;
}

interface Running {
  readonly owner: string;
  readonly controller: AbortController;
  readonly done: Promise<unknown>;
}

/** Makes a registry without triages. One runs in a thread at a time: the case's lock sees to that. */
export function createRunningTriages(): RunningTriages {
  const running = new Map<string, Running>();
  let closed = false;
  return {
    during: async (thread, owner, work) => {
      const controller = new AbortController();
      if (closed) controller.abort();
      const done = work(controller.signal);
      running.set(thread, { owner: ownerText(owner), controller, done });
      try {
        return await done;
      } finally {
        running.delete(thread);
      }
    },
    stop: (thread) => {
      const found = running.get(thread);
      found?.controller.abort();
      return found !== undefined;
    },
    stopOf: (owner) => {
      for (const each of running.values()) if (each.owner === ownerText(owner)) each.controller.abort();
    },
    close: async () => {
      closed = true;
      for (const { controller } of running.values()) controller.abort();
      await Promise.allSettled([...running.values()].map(({ done }) => done));
    },
  };
}

function ownerText({ platform, workspace, user }: TriageOwner): string {
  return JSON.stringify([platform, workspace, user]);
}
