import type { Answer } from './answer.ts';

/** What an adapter offers to the bot for one inbound event. */
export interface Conversation {
  /** Posts into the thread; returns the platform's id of the message. */
  readonly post: (answer: Answer) => Promise<string>;
  /** Replaces a message posted before. */
  readonly update: (messageId: string, answer: Answer) => Promise<void>;
  /** Shows what the bot is doing, where the platform can; `null` clears it. */
  readonly status: (text: string | null) => Promise<void>;
  /** False where the platform shows no status: long work is then told in a message that is updated in place. */
  readonly showsStatus?: boolean;
}
