import type { Language } from '../knowledge/vocabulary.ts';
import type { ReportReply } from '../report/report-schema.ts';
import type { DraftItem, ExplanationFacts } from './explanation-draft.ts';
import { mergeReplies, type ReplyKind } from './merge-replies.ts';
import { wordFrame } from './word-frame.ts';
import { wordNames } from './word-names.ts';

/** Kinds of reply that are explained; the report lists all. */
const MOST_REPLIES = 6;
/** Speakers named before "and 3 others". */
const MOST_SPEAKERS = 3;
/** Characters of a reply that are quoted. */
const QUOTE_LENGTH = 160;

/** What each kind of reply means: most frequent first, one item per rule, with who says so and a quoted example. */
export function draftReplies(facts: ExplanationFacts, language: Language): readonly DraftItem[] {
  return mergeReplies(facts.replies)
    .slice(0, MOST_REPLIES)
    .map((kind, index) => {
      const { reply } = kind;
      const quote = codeSpan(reply.example);
      return {
        id: `replies-${index + 1}`,
        before: `**${countOf(kind, language)}** `,
        text: [reply.means || wordFrame('no-meaning', {}, language), waitOf(reply, language)].filter(Boolean).join(' '),
        ...(quote === '' ? {} : { after: ` ${quote}` }),
      };
    });
}

function countOf({ speakers, count }: ReplyKind, language: Language): string {
  if (speakers.length === 0) return wordFrame('reply-count-nowhere', { count }, language);
  return wordFrame('reply-count', { provider: wordNames(speakers, MOST_SPEAKERS, language), count }, language);
}

function waitOf({ waitMinutes }: ReportReply, language: Language): string {
  if (waitMinutes === null || waitMinutes <= 0) return '';
  return waitMinutes < 120
    ? wordFrame('reply-wait', { minutes: Math.round(waitMinutes) }, language)
    : wordFrame('reply-wait-hours', { hours: Math.round(waitMinutes / 60) }, language);
}

/** Text of others as a code span: nothing in it is markup, and no backtick can end it. */
function codeSpan(text: string): string {
  const quoted = text.replaceAll('`', '’').trim();
  if (quoted === '') return '';
  return `\`${quoted.length > QUOTE_LENGTH ? `${cut(quoted)}…` : quoted}\``;
}

function cut(text: string): string {
  return text.slice(0, QUOTE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
}
