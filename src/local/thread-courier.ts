import type { Courier } from '../bot/courier.ts';
import type { ChatThread } from './chat-thread.ts';
import type { ThreadRegistry } from './thread-registry.ts';

/** Posts into threads of the local chat; a page that shows the thread sees it at once, any other when it is opened. */
export function threadCourier(registry: ThreadRegistry): Courier {
  const threadOf = (id: string): ChatThread => {
    const thread = id === '' ? registry.open() : registry.reopen(id);
    if (thread === null) throw new Error('Not a thread of the local chat');
    return thread;
  };
  return {
    post: async ({ thread }, answer) => {
      const target = threadOf(thread);
      const message = target.addAnswer(answer);
      return thread === '' ? target.id : message;
    },
    update: async ({ thread }, messageId, answer) => threadOf(thread).updateAnswer(messageId, answer),
  };
}
