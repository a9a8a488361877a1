import type { Answer } from '../bot/answer.ts';
import { noticeAnswer } from '../bot/answers/notice-answer.ts';
import { languageOf } from '../bot/language-of.ts';
import { messagesOf } from '../bot/messages/messages-of.ts';
import { formatCount } from '../explanation/format-numbers.ts';

/** One block of text that a reader can copy. */
const MOST_CHARACTERS = 2500;

/** The beginning of a file as an answer, for where no file may be uploaded. */
export function fileAsText(fileName: string, content: string, tag: string): Answer {
  const language = languageOf(tag);
  const text = messagesOf(language).trouble;
  const lines = content.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n');
  const shown: string[] = [];
  let characters = 0;
  for (const line of lines) {
    characters += line.length + 1;
    if (characters > MOST_CHARACTERS) break;
    shown.push(line);
  }
  const count = (number: number) => formatCount(number, language);
  const said =
    shown.length === lines.length
      ? text.fileAsText(fileName)
      : text.fileAsTextCut(fileName, count(shown.length), count(lines.length));
  return noticeAnswer(said, language, { below: [{ kind: 'quote', text: shown.join('\n') }] });
}
