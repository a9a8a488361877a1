import { setTimeout as pause } from 'node:timers/promises';

/** Posts of one channel one after the other, no faster than Slack takes them. */
export interface ChannelPace {
  readonly run: <T>(channel: string, post: () => Promise<T>) => Promise<T>;
}

interface Lane {
  tail: Promise<unknown>;
  /** Posts that may go out at once. */
  tokens: number;
  /** ms since the epoch */
  at: number;
}

/**
 * One message a second and channel, with short bursts (docs.slack.dev/apis/web-api/rate-limits, "Posting messages").
 * @param burst posts that may go out without a pause between them
 */
export function createChannelPace(now: () => number, { perSecond = 1, burst = 4 } = {}): ChannelPace {
  const lanes = new Map<string, Lane>();

  async function turn(lane: Lane): Promise<void> {
    const time = now();
    lane.tokens = Math.min(burst, lane.tokens + ((time - lane.at) / 1000) * perSecond);
    lane.at = time;
    if (lane.tokens < 1) {
      const wait = ((1 - lane.tokens) / perSecond) * 1000;
      await pause(wait);
      lane.tokens = 1;
      lane.at = time + wait;
    }
    lane.tokens -= 1;
  }

  return {
    run: (channel, post) => {
      const lane = lanes.get(channel) ?? { tail: Promise.resolve(), tokens: burst, at: now() };
      lanes.set(channel, lane);
      const result = lane.tail.then(() => turn(lane)).then(post);
      const tail = result.then(
        () => undefined,
        () => undefined,
      );
      lane.tail = tail;
      void tail.then(async () => {
        // A lane that is full again says nothing; kept for a moment, so that its bursts are counted.
        await pause((burst / perSecond) * 1000, undefined, { ref: false });
        if (lane.tail === tail) lanes.delete(channel);
      });
      return result;
    },
  };
}
