import type { ReportReply } from '../report/report-schema.ts';

/** One kind of reply with all who give it. */
export interface ReplyKind {
  /** The most frequent reply of the kind: its meaning and example stand for all. */
  readonly reply: ReportReply;
  /** Failures of the whole kind. */
  readonly count: number;
  /** Who says it, most frequent first: blocklists, filters or providers; empty when nothing tells. */
  readonly speakers: readonly string[];
}

/**
 * The kinds of reply, most frequent first. Rows of one rule differ only in wording and in who speaks:
 * a blocklist, a filter or "user unknown" says the same at every receiver.
 */
export function mergeReplies(replies: readonly ReportReply[]): readonly ReplyKind[] {
  const kinds = new Map<string, { reply: ReportReply; count: number; speakers: Set<string> }>();
  for (const reply of replies) {
    const kind = kinds.get(reply.rule) ?? { reply, count: 0, speakers: new Set() };
    const speaker = reply.blocklist ?? reply.filter ?? reply.provider;
    kind.count += reply.count;
    if (speaker !== null && speaker !== '') kind.speakers.add(speaker);
    kinds.set(reply.rule, kind);
  }
  return [...kinds.values()]
    .map(({ reply, count, speakers }) => ({ reply, count, speakers: [...speakers] }))
    .sort((a, b) => b.count - a.count);
}
