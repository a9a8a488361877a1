import type { Conversation } from '../bot/conversation.ts';
import type { Inbound } from '../bot/inbound.ts';

/** What the service needs of the bot. `createBot` yields one; tests script one. */
export interface BotPort {
  readonly handle: (inbound: Inbound, conversation: Conversation) => Promise<void>;
}
