import type { Answer } from '../../src/bot/answer.ts';
import type { Courier, ThreadAddress } from '../../src/bot/courier.ts';

export interface Posted {
  readonly to: ThreadAddress;
  readonly id: string;
  answer: Answer;
  updates: number;
}

/** A courier that keeps what it carries, and is as strict as a platform: no thread below, and no update of, what is not there. */
export function recordingCourier() {
  const posted: Posted[] = [];
  let refusing = false;
  let posts = 0;
  const courier: Courier = {
    post: async (to, answer) => {
      posts += 1;
      if (refusing) throw new Error('channel_not_found canary');
      const known = posted.some(({ id }) => id === to.thread);
      if (to.thread.startsWith('card-') && !known) throw new Error('thread_not_found');
      const id = to.thread === '' ? `card-${posts}` : `reply-${posts}`;
      posted.push({ to, id, answer, updates: 0 });
      return id;
    },
    update: async (to, messageId, answer) => {
      const message = posted.find(({ id, to: at }) => id === messageId && at.channel === to.channel);
      if (refusing || message === undefined) throw new Error('message_not_found');
      message.answer = answer;
      message.updates += 1;
    },
  };
  return {
    courier,
    posted,
    /** From now on everything is refused, or nothing is. */
    refuse: (all: boolean) => {
      refusing = all;
    },
    posts: () => posts,
    /** Messages in a channel, or below one of them. */
    in: (channel: string, thread = '') => posted.filter(({ to }) => to.channel === channel && to.thread === thread),
  };
}
