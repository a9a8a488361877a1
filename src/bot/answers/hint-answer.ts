import type { Language } from '../../knowledge/vocabulary.ts';
import type { Answer } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { noticeAnswer } from './notice-answer.ts';
import { startingButtons } from './starting-buttons.ts';

/** For text without delivery data: what to paste; in full the first time in a thread, then in one sentence. */
export function hintAnswer(language: Language, again: boolean): Answer {
  const text = messagesOf(language);
  if (again) return noticeAnswer(text.hintAgain, language);
  return {
    summary: text.hintSummary,
    language,
    blocks: [{ kind: 'text', markdown: text.hintMarkdown }, startingButtons(language)],
  };
}
