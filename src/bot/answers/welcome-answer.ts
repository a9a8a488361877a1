import type { Language } from '../../knowledge/vocabulary.ts';
import type { Answer } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { startingButtons } from './starting-buttons.ts';

/** What the bot says when it first comes into a channel, or first meets a user. */
export function welcomeAnswer(met: 'channel' | 'user', language: Language): Answer {
  const text = messagesOf(language).channel;
  const markdown = met === 'channel' ? text.welcomeChannelMarkdown : text.welcomeUserMarkdown;
  return { summary: text.welcomeSummary, language, blocks: [{ kind: 'text', markdown }, startingButtons(language)] };
}
