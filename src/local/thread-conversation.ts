import type { Conversation } from '../bot/conversation.ts';
import type { ChatThread } from './chat-thread.ts';

/** The bot's side of one thread of the local chat. */
export function threadConversation(thread: ChatThread): Conversation {
  return {
    post: async (answer) => thread.addAnswer(answer),
    update: async (messageId, answer) => thread.updateAnswer(messageId, answer),
    status: async (text) => thread.setStatus(text),
  };
}
