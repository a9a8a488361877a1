import { claimRequest, mayReopen, REOPEN_DAYS } from '../../hours/advance-request.ts';
import type { HoursRequest } from '../../hours/hours-request.ts';
import { requestKeyOf } from '../../hours/request-key.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { noteForm } from '../answers/note-form.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import { actorName } from '../answers/request-facts.ts';
import type { Inbound } from '../inbound.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';
import { actorOf, actsAsExpert, actsForRequester, deliveriesNow, isRequester } from './hours-rights.ts';

type HoursAction = (request: HoursRequest, turn: Turn, more: string) => Promise<void>;

const EXPERT_ACTIONS: Readonly<Record<string, HoursAction>> = {
  'hours-claim': claim,
  'hours-ask': async (request, turn) => {
    if (request.state === 'closed') await say(outOfTurn(request, turn.language), turn);
    else await turn.conversation.post(noteForm({ kind: 'question', request, question: null }, turn.language));
  },
  'hours-close': async (request, turn) => {
    if (request.state !== 'claimed') await say(notClosable(request, turn.language), turn);
    else await turn.conversation.post(noteForm({ kind: 'closing', request, question: null }, turn.language));
  },
};

const REQUESTER_ACTIONS: Readonly<Record<string, HoursAction>> = {
  'hours-answer': async (request, turn, more) => {
    const text = messagesOf(turn.language).hours;
    if (!actsForRequester(request, turn)) return say(text.notYours, turn);
    const notes = await turn.ports.store.hours.notesOf(request);
    const question = notes.find(({ id, kind }) => id === more && kind === 'question') ?? null;
    await turn.conversation.post(noteForm({ kind: 'answer', request, question }, turn.language));
  },
  'hours-reopen': async (request, turn) => {
    if (!isRequester(request, turn)) return say(messagesOf(turn.language).hours.requesterOnly, turn);
    const refusal = notReopenable(request, turn);
    if (refusal !== null) return say(refusal, turn);
    await turn.conversation.post(noteForm({ kind: 'reopening', request, question: null }, turn.language));
  },
};

/** Whether a button belongs to a request for hours. */
export function isHoursAction(action: string): boolean {
  return Object.hasOwn(EXPERT_ACTIONS, action) || Object.hasOwn(REQUESTER_ACTIONS, action);
}

/** *Claim*, *Ask*, *Close* on the experts' card; *Answer*, *Reopen* in the requester's thread. */
export async function actOnHours(inbound: Extract<Inbound, { kind: 'action' }>, turn: Turn): Promise<void> {
  const text = messagesOf(turn.language).hours;
  const forExperts = Object.hasOwn(EXPERT_ACTIONS, inbound.action);
  if (forExperts && !actsAsExpert(turn)) return say(text.expertsOnly, turn);
  const key = requestKeyOf(inbound.value);
  const request = key === null ? null : await turn.ports.store.hours.byNumber(key, key.number);
  if (key === null || request === null) return say(text.unknownRequest, turn);
  await (forExperts ? EXPERT_ACTIONS : REQUESTER_ACTIONS)[inbound.action]?.(request, turn, key.more);
}

async function claim(request: HoursRequest, turn: Turn): Promise<void> {
  const { ports, place, language } = turn;
  const result = await claimRequest(ports.store, {
    workspace: request,
    number: request.number,
    ...actorOf(turn, request),
    at: ports.now(),
    following: { deliveries: deliveriesNow('claimed', turn) },
  });
  ports.log('hours.claim', { platform: place.platform, number: request.number, done: result.ok });
  // The card itself shows that it worked.
  if (result.ok) ports.hours?.kick();
  else if (result.problem === 'unknown') await say(messagesOf(language).hours.unknownRequest, turn);
  else await say(outOfTurn(result.request, language), turn);
}

/** Who was faster, or why it is too late. */
export function outOfTurn(request: HoursRequest, language: Language): string {
  const text = messagesOf(language).hours;
  const last = request.history.at(-1);
  const who = last === undefined ? text.someone : actorName(last, language);
  return request.state === 'closed'
    ? text.alreadyClosed(request.number, who)
    : text.alreadyClaimed(request.number, who);
}

/** Why a request that is not claimed cannot be closed. */
export function notClosable(request: HoursRequest, language: Language): string {
  if (request.state === 'closed') return outOfTurn(request, language);
  return messagesOf(language).hours.claimFirst(request.number);
}

/** Why a request cannot be opened again; null when it can. */
export function notReopenable(request: HoursRequest, { language, ports }: Turn): string | null {
  const text = messagesOf(language).hours;
  if (mayReopen(request, ports.now())) return null;
  return request.state === 'closed' ? text.tooLateToReopen(String(REOPEN_DAYS)) : text.notClosed(request.number);
}

async function say(sentence: string, { conversation, language }: Turn): Promise<void> {
  await conversation.post(noticeAnswer(sentence, language, { audience: 'asker' }));
}
