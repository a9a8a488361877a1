import { formatCount } from '../../explanation/format-numbers.ts';
import { mergeReplies } from '../../explanation/merge-replies.ts';
import { wordNames } from '../../explanation/word-names.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { cleanText } from '../../report/clean-text.ts';
import type { Report } from '../../report/report-schema.ts';
import type { Block } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';

const QUOTE_LENGTH = 300;
const MOST_SPEAKERS = 3;

/** The most frequent kinds of reply with what they mean, under their title; empty when there are none. */
export function replyQuotes(report: Report, language: Language, limit: number): Block[] {
  const text = messagesOf(language);
  const telling = mergeReplies(
    report.replies.filter((reply) => reply.cause !== 'not-a-failure' && reply.example !== ''),
  );
  if (telling.length === 0) return [];
  const quotes = telling.slice(0, limit).map(({ reply, count, speakers }): Block => {
    const who = wordNames(speakers, MOST_SPEAKERS, language);
    const note = text.replyNote({ who, count: formatCount(count, language), means: reply.means });
    return { kind: 'quote', text: cleanText(reply.example, QUOTE_LENGTH), note };
  });
  const more = telling.length - quotes.length;
  return [
    { kind: 'text', markdown: `**${text.repliesTitle}**` },
    ...quotes,
    ...(more > 0 ? [{ kind: 'text', markdown: text.moreReplies(formatCount(more, language)) } as const] : []),
  ];
}
