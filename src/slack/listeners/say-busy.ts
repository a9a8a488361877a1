import { noticeAnswer } from '../../bot/answers/notice-answer.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { postOrLog } from '../outbound/post-answer.ts';
import type { ReplyWays } from '../outbound/slack-conversation.ts';
import type { SlackLog } from '../slack-rooms.ts';

/** A plain sentence where the queue has no room for more. */
export async function sayBusy(ways: ReplyWays, language: Language, log: SlackLog): Promise<void> {
  const busy = noticeAnswer(messagesOf(language).trouble.busy, language, { tone: 'warning' });
  await postOrLog(busy, ways.isPrivate ? ways.own : ways.open, log, 'busy');
}
