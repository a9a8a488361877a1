import type { Language } from '../../knowledge/vocabulary.ts';
import type { Answer, Block } from '../answer.ts';

/** One plain sentence as an answer, and what may stand below it. */
export function noticeAnswer(
  text: string,
  language: Language,
  options: {
    readonly tone?: 'info' | 'warning' | 'problem';
    readonly below?: readonly Block[];
    readonly audience?: 'asker' | 'everyone';
  } = {},
): Answer {
  return {
    summary: text,
    language,
    blocks: [{ kind: 'notice', tone: options.tone ?? 'info', text }, ...(options.below ?? [])],
    ...(options.audience === undefined ? {} : { audience: options.audience }),
  };
}
