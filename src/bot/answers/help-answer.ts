import type { Language } from '../../knowledge/vocabulary.ts';
import type { Answer } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { startingButtons } from './starting-buttons.ts';

/** What the bot does and what one can say to it. */
export function helpAnswer(language: Language): Answer {
  const text = messagesOf(language);
  return {
    summary: text.helpSummary,
    language,
    blocks: [
      { kind: 'text', markdown: text.helpMarkdown },
      { kind: 'text', markdown: `**${text.helpCommandsTitle}**` },
      { kind: 'facts', facts: text.helpCommands },
      startingButtons(language),
    ],
  };
}
