import { noticeAnswer } from '../answers/notice-answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';

/** Answers a question about one domain or IP. */
export async function lookUp(query: string, { conversation, language, ports }: Turn): Promise<void> {
  const text = messagesOf(language);
  if (ports.lookup === undefined) {
    await conversation.post(noticeAnswer(text.noLookup(query), language));
    return;
  }
  await conversation.status(text.lookingUp);
  const answer = await ports.lookup(query, language);
  await conversation.status(null);
  await conversation.post(answer);
}
