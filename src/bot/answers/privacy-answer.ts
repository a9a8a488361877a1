import type { Language } from '../../knowledge/vocabulary.ts';
import type { Answer } from '../answer.ts';
import type { BotPorts } from '../bot-ports.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** What is kept, for how long, and how to delete it. */
export function privacyAnswer(facts: BotPorts['privacy'], language: Language): Answer {
  const text = messagesOf(language);
  return {
    summary: text.privacySummary,
    language,
    blocks: [{ kind: 'text', markdown: text.privacyMarkdown(facts) }],
  };
}
