import { caseKeyOf } from '../../cases/case-key.ts';
import type { LookupQuestion } from '../../lookup/lookup-question.ts';
import type { LookupResult } from '../../lookup/lookup-result.ts';
import { lookupAnswer } from '../answers/lookup-answer.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';
import { seenHere } from './seen-here.ts';

/** Answers a question about one domain or IP. */
export async function lookUp(question: LookupQuestion, turn: Turn): Promise<void> {
  const result = await findOut(question, turn);
  if (result === null) return;
  const { conversation, language } = turn;
  const seen = result.kind === 'domain' ? await seenHere(result, turn) : null;
  const offers = { question, watched: await watchedHere(result, turn) };
  await conversation.post(lookupAnswer(result, { language, seen, offers }));
}

/** Looks up while the reader is told so; null, and a word of it, where this version cannot. */
export async function findOut(question: LookupQuestion, turn: Turn): Promise<LookupResult | null> {
  const { conversation, language, ports } = turn;
  const text = messagesOf(language);
  if (ports.lookup === undefined) {
    await conversation.post(noticeAnswer(text.noLookup(question.query), language));
    return null;
  }
  await conversation.status(text.lookingUp);
  const result = await ports.lookup(question);
  await conversation.status(null);
  return result;
}

/** Whether this thread watches the domain; null where nothing can be watched. */
async function watchedHere(result: LookupResult, { ports, place }: Turn): Promise<boolean | null> {
  if (result.kind !== 'domain' || ports.courier === undefined) return null;
  return (await ports.store.watches.find(caseKeyOf(place), result.domain)) !== null;
}
