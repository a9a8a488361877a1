import type { Answer } from '../../bot/answer.ts';
import type { Door } from '../outbound/teams-conversation.ts';

/** The first answer of a turn, for whoever waits for it in an invoke. */
export interface CaughtAnswer {
  readonly door: Door;
  /** The answer; null when none came in time, or none that this door takes. */
  readonly answer: Promise<Answer | null>;
  /** The turn is over. */
  readonly end: () => void;
}

/** ms: the HTTP answer stays well below two seconds, whatever the work. */
export const PATIENCE_MS = 1400;

/** @param takes whether an answer belongs where the invoke came from; what does not is posted, and ends the wait */
export function catchAnswer(takes: (answer: Answer) => boolean = () => true, patience = PATIENCE_MS): CaughtAnswer {
  const { promise, resolve } = Promise.withResolvers<Answer | null>();
  let waiting = true;
  const close = (answer: Answer | null) => {
    waiting = false;
    clearTimeout(timer);
    resolve(answer);
  };
  const timer = setTimeout(() => close(null), patience);
  return {
    answer: promise,
    end: () => close(null),
    door: {
      take: async (answer) => {
        if (!waiting) return false;
        const taken = takes(answer);
        close(taken ? answer : null);
        return taken && answer.audience !== 'everyone';
      },
    },
  };
}
