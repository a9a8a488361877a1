/** What waits to be done for one workspace. */
export interface Work {
  readonly workspace: string;
  /** `press`: someone waits for a form or a word at once; `files`: long work, of which few run at once; `quick`: all else. */
  readonly lane: 'press' | 'quick' | 'files';
  /** Must not reject. */
  readonly run: () => Promise<void>;
}

/** Work of this process, bounded, and fair between workspaces. */
export interface WorkQueue {
  /** False when the queue is full: the work is not taken. */
  readonly add: (work: Work) => boolean;
  /** Resolves when nothing waits or runs. */
  readonly idle: () => Promise<void>;
  /** Takes nothing more; resolves when what runs has ended, or after `patience` ms. */
  readonly close: (patience: number) => Promise<void>;
}

export interface QueueLimits {
  readonly running: number;
  readonly runningPerWorkspace: number;
  readonly waiting: number;
  readonly waitingPerWorkspace: number;
}

const LIMITS: Readonly<Record<Work['lane'], QueueLimits>> = {
  // Most of this work waits for the platform's answers and its pace of one message a second and channel.
  press: { running: 256, runningPerWorkspace: 64, waiting: 1000, waitingPerWorkspace: 200 },
  quick: { running: 256, runningPerWorkspace: 32, waiting: 1000, waitingPerWorkspace: 200 },
  files: { running: 2, runningPerWorkspace: 2, waiting: 50, waitingPerWorkspace: 10 },
};

/** The workspaces take turns: one that sends much waits for itself, not the others for it. */
export function createWorkQueue(limits: Readonly<Record<Work['lane'], QueueLimits>> = LIMITS): WorkQueue {
  const lanes = {
    press: createLane(limits.press),
    quick: createLane(limits.quick),
    files: createLane(limits.files),
  };
  let closed = false;
  const idle = async () => {
    await Promise.all(Object.values(lanes).map((lane) => lane.idle()));
  };
  return {
    idle,
    add: (work) => !closed && lanes[work.lane].add(work),
    close: async (patience) => {
      closed = true;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([idle(), late]);
      clearTimeout(timer);
    },
  };
}

function createLane(limits: QueueLimits) {
  /** By workspace, in the order of their turns. */
  const waiting = new Map<string, Work[]>();
  const running = new Set<Promise<void>>();
  const runningOf = new Map<string, number>();
  let count = 0;

  function next(): Work | null {
    for (const [workspace, works] of waiting) {
      if ((runningOf.get(workspace) ?? 0) >= limits.runningPerWorkspace) continue;
      const work = works.shift() ?? null;
      waiting.delete(workspace);
      if (works.length > 0) waiting.set(workspace, works);
      count -= 1;
      return work;
    }
    return null;
  }

  function enter(workspace: string, by: 1 | -1): void {
    const now = (runningOf.get(workspace) ?? 0) + by;
    if (now === 0) runningOf.delete(workspace);
    else runningOf.set(workspace, now);
  }

  function start(): void {
    while (running.size < limits.running) {
      const work = next();
      if (work === null) return;
      enter(work.workspace, 1);
      const leave = () => {
        enter(work.workspace, -1);
        running.delete(run);
        start();
      };
      // Whoever gave the work logs its faults; here it only must not hold up the lane.
      const run = work.run().then(leave, leave);
      running.add(run);
    }
  }

  return {
    add: (work: Work): boolean => {
      const own = waiting.get(work.workspace) ?? [];
      if (count >= limits.waiting || own.length >= limits.waitingPerWorkspace) return false;
      own.push(work);
      waiting.set(work.workspace, own);
      count += 1;
      start();
      return true;
    },
    idle: async () => {
      while (running.size > 0 || count > 0) await Promise.all(running);
    },
  };
}
