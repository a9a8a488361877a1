import { setTimeout as pause } from 'node:timers/promises';

/** Sends of one thread one after the other, no faster than the Bot Connector takes them. */
export interface ThreadPace {
  readonly run: <T>(thread: string, send: () => Promise<T>) => Promise<T>;
}

export interface PaceWindow {
  readonly sends: number;
  readonly milliseconds: number;
}

/** learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit, "Per bot per thread limit". */
export const TEAMS_WINDOWS: readonly PaceWindow[] = [
  { sends: 7, milliseconds: 1000 },
  { sends: 8, milliseconds: 2000 },
  { sends: 60, milliseconds: 30_000 },
  { sends: 1800, milliseconds: 3_600_000 },
];

interface Lane {
  tail: Promise<unknown>;
  /** ms since the epoch of the sends that still count, oldest first. */
  sent: number[];
}

/** @param wait pauses for so many ms */
export function createThreadPace(
  now: () => number,
  windows: readonly PaceWindow[] = TEAMS_WINDOWS,
  wait: (milliseconds: number) => Promise<unknown> = (milliseconds) => pause(milliseconds),
): ThreadPace {
  const lanes = new Map<string, Lane>();
  const longest = Math.max(0, ...windows.map(({ milliseconds }) => milliseconds));

  async function turn(lane: Lane): Promise<void> {
    for (;;) {
      const time = now();
      lane.sent = lane.sent.filter((at) => time - at < longest);
      const due = dueAt(lane.sent, windows);
      if (due <= time) break;
      await wait(due - time);
    }
    lane.sent.push(now());
  }

  function forgetOld(): void {
    if (lanes.size < 1000) return;
    const time = now();
    for (const [thread, { sent }] of lanes) if (time - (sent.at(-1) ?? time) > longest) lanes.delete(thread);
  }

  return {
    run: (thread, send) => {
      forgetOld();
      const lane = lanes.get(thread) ?? { tail: Promise.resolve(), sent: [] };
      lanes.set(thread, lane);
      const result = lane.tail.then(() => turn(lane)).then(send);
      lane.tail = result.then(
        () => undefined,
        () => undefined,
      );
      return result;
    },
  };
}

/** ms since the epoch from which the next send fits into every window. */
function dueAt(sent: readonly number[], windows: readonly PaceWindow[]): number {
  return Math.max(
    0,
    ...windows.map(({ sends, milliseconds }) => {
      const blocking = sent.at(-sends);
      return blocking === undefined ? 0 : blocking + milliseconds;
    }),
  );
}
