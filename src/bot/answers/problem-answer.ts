import { type WordableProblem, wordProblem } from '../../explanation/word-problem.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Answer } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { noticeAnswer } from './notice-answer.ts';

/** Why what was sent could not be read, and what to send instead. Claims no verdict. */
export function problemAnswer(problem: WordableProblem, language: Language): Answer {
  return noticeAnswer(wordProblem(problem, language), language, {
    tone: 'problem',
    below: [{ kind: 'text', markdown: messagesOf(language).whatToPaste }],
  });
}
