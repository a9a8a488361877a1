import type { Language } from '../knowledge/vocabulary.ts';
import type { BotPorts } from './bot-ports.ts';
import type { Conversation } from './conversation.ts';
import type { Place } from './inbound.ts';
import type { RunningTriages } from './running-triages.ts';
import type { ThreadMemory } from './thread-memory.ts';

/** One inbound event on its way through the bot: who asks, in which language, and what may be used to answer. */
export interface Turn {
  readonly place: Place;
  readonly language: Language;
  readonly conversation: Conversation;
  readonly ports: BotPorts;
  readonly memory: ThreadMemory;
  readonly running: RunningTriages;
}
