import { REOPEN_DAYS } from '../../hours/advance-request.ts';
import type { HoursNote } from '../../hours/hours-note.ts';
import type { HoursRequest } from '../../hours/hours-request.ts';
import type { RequestEvent } from '../../hours/outbox.ts';
import { requestKeyText } from '../../hours/request-key.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Answer, Block } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { noticeAnswer } from './notice-answer.ts';
import { expertName } from './request-state.ts';

/**
 * What is told in the thread of a request; null for what needs no words there.
 * @param note the question or the closing note, where there is one
 * @param detail for `undelivered`, the destination that could not be reached
 */
export function requesterNotice(
  event: RequestEvent,
  request: HoursRequest,
  { note, detail }: { readonly note: HoursNote | null; readonly detail: string },
  language: Language,
): Answer | null {
  const text = messagesOf(language).hours;
  const { number } = request;
  if (event === 'undelivered') {
    const way = detail === 'email' || detail === 'webhook' ? detail : 'chat';
    return noticeAnswer(text.toldUndelivered(number, text.ways[way]), language, { tone: 'warning' });
  }
  if (event === 'claimed') {
    const claim = request.history.findLast(({ state }) => state === 'claimed');
    return claim === undefined ? null : noticeAnswer(text.toldClaimed(number, expertName(claim, language)), language);
  }
  if (note === null) return null;
  const who = expertName(note, language);
  const quote: Block = { kind: 'quote', text: note.text, note: text.notes[note.kind](who) };
  if (event === 'asked') {
    const value = requestKeyText(request, note.id);
    const button = { label: text.answer, action: 'hours-answer', value, style: 'primary' } as const;
    return noticeAnswer(text.toldAsked(number, who), language, {
      below: [quote, { kind: 'buttons', buttons: [button] }],
    });
  }
  if (event === 'closed') {
    const value = requestKeyText(request);
    const button = { label: text.reopen, action: 'hours-reopen', value, style: 'normal' } as const;
    const hint: Block = { kind: 'text', markdown: text.toldReopenHint(String(REOPEN_DAYS)) };
    const below: Block[] = [quote, hint, { kind: 'buttons', buttons: [button] }];
    return noticeAnswer(text.toldClosed(number, who), language, { below });
  }
  return null;
}
