import type { Language } from '../knowledge/vocabulary.ts';
import type { ReportReply } from '../report/report-schema.ts';
import type { DraftItem, ExplanationFacts } from './explanation-draft.ts';
import { wordFrame } from './word-frame.ts';

/** Kinds of reply that are explained; the report lists all. */
const MOST_REPLIES = 6;
/** Characters of a reply that are quoted. */
const QUOTE_LENGTH = 160;

/** What each kind of reply means: most frequent first, one item per rule and provider, with a quoted example. */
export function draftReplies(facts: ExplanationFacts, language: Language): readonly DraftItem[] {
  return mergeKinds(facts.replies)
    .slice(0, MOST_REPLIES)
    .map((reply, index) => {
      const quote = codeSpan(reply.example);
      return {
        id: `replies-${index + 1}`,
        before: `**${countOf(reply, language)}** `,
        text: [reply.means || wordFrame('no-meaning', {}, language), waitOf(reply, language)].filter(Boolean).join(' '),
        ...(quote === '' ? {} : { after: ` ${quote}` }),
      };
    });
}

/**
 * One entry per rule and speaker: the templates of one kind differ only in wording,
 * and a blocklist or filter says the same at every receiver.
 */
function mergeKinds(replies: readonly ReportReply[]): readonly ReportReply[] {
  const kinds = new Map<string, ReportReply>();
  for (const reply of replies) {
    const key = `${reply.rule}\n${speakerOf(reply)}`;
    const known = kinds.get(key);
    kinds.set(key, known ? { ...known, count: known.count + reply.count } : reply);
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count);
}

function speakerOf(reply: ReportReply): string | null {
  return reply.blocklist ?? reply.filter ?? reply.provider;
}

function countOf(reply: ReportReply, language: Language): string {
  const speaker = speakerOf(reply);
  if (speaker === null) return wordFrame('reply-count-nowhere', { count: reply.count }, language);
  return wordFrame('reply-count', { provider: speaker, count: reply.count }, language);
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
