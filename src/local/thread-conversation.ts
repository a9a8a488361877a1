import type { Conversation } from '../bot/conversation.ts';
import type { ChatThread } from './chat-thread.ts';
import type { ThreadRegistry } from './thread-registry.ts';

/** The bot's side of one thread of the local chat, for what one visitor said there. */
export function threadConversation(thread: ChatThread, visitor: string, registry: ThreadRegistry): Conversation {
  return {
    post: async (answer) => thread.addAnswer(answer),
    update: async (messageId, answer) => thread.updateAnswer(messageId, answer),
    status: async (text) => thread.setStatus(text),
    forgetUser: async () => registry.forget(visitor),
  };
}
