import { createHash } from 'node:crypto';
import { closeRequest, reopenRequest } from '../../hours/advance-request.ts';
import type { HoursNote, NoteKind } from '../../hours/hours-note.ts';
import type { HoursRequest } from '../../hours/hours-request.ts';
import type { RequestEvent } from '../../hours/outbox.ts';
import { readNote } from '../../hours/read-note.ts';
import { requestKeyOf } from '../../hours/request-key.ts';
import type { RequestFollowing } from '../../store/store.ts';
import { NOTE_FIELD, NOTE_FORMS, noteForm } from '../answers/note-form.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import type { Inbound } from '../inbound.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';
import { notClosable, notReopenable, outOfTurn } from './act-on-hours.ts';
import { actorOf, actsAsExpert, actsForRequester, deliveriesNow, isRequester } from './hours-rights.ts';

const EVENTS: Readonly<Record<NoteKind, RequestEvent>> = {
  question: 'asked',
  answer: 'answered',
  closing: 'closed',
  reopening: 'reopened',
};

/** The kind of note that a form holds; null for any other form. */
export function noteKindOf(form: string): NoteKind | null {
  const kinds = Object.keys(NOTE_FORMS) as NoteKind[];
  return kinds.find((kind) => NOTE_FORMS[kind] === form) ?? null;
}

/** A question, an answer, a closing note or a reopening came back: it is checked, stored and delivered to the other side. */
export async function submitNote(
  kind: NoteKind,
  inbound: Extract<Inbound, { kind: 'form' }>,
  turn: Turn,
): Promise<void> {
  const { conversation, language, ports, place } = turn;
  const text = messagesOf(language).hours;
  const key = requestKeyOf(inbound.context);
  const request = key === null ? null : await ports.store.hours.byNumber(key, key.number);
  if (key === null || request === null) return say(text.unknownRequest, turn);
  const refusal = refusalOf(kind, request, turn);
  if (refusal !== null) return say(refusal, turn);
  const read = readNote(inbound.values[NOTE_FIELD] ?? '');
  if (!read.ok) {
    const question = (await ports.store.hours.notesOf(request)).find(({ id }) => id === key.more) ?? null;
    await conversation.post(noteForm({ kind, request, question, refused: read }, language));
    return;
  }
  const note: HoursNote = {
    id: noteId(kind, request, read.text, key.more, turn),
    kind,
    text: read.text,
    at: ports.now(),
    ...actorOf(turn, request),
  };
  const said = await keep(note, request, turn);
  ports.log('hours.note', { platform: place.platform, number: request.number, note: kind, done: said.done });
  if (said.done) ports.hours?.kick();
  if (said.sentence !== null) await say(said.sentence, turn);
}

/** Whether the one who acts may say this, in the state that the request is in; null when they may. */
function refusalOf(kind: NoteKind, request: HoursRequest, turn: Turn): string | null {
  const text = messagesOf(turn.language).hours;
  if (kind === 'question' || kind === 'closing') {
    if (!actsAsExpert(turn)) return text.expertsOnly;
    if (kind === 'closing') return request.state === 'claimed' ? null : notClosable(request, turn.language);
    return request.state === 'closed' ? outOfTurn(request, turn.language) : null;
  }
  if (kind === 'answer') return actsForRequester(request, turn) ? null : text.notYours;
  return isRequester(request, turn) ? notReopenable(request, turn) : text.requesterOnly;
}

interface Kept {
  readonly done: boolean;
  /** What to tell who acted; null where the card shows it. */
  readonly sentence: string | null;
}

async function keep(note: HoursNote, request: HoursRequest, turn: Turn): Promise<Kept> {
  const { language, ports } = turn;
  const text = messagesOf(language).hours;
  const { number } = request;
  const following: Required<RequestFollowing> = { note, deliveries: deliveriesNow(EVENTS[note.kind], turn, note.id) };
  if (note.kind === 'question' || note.kind === 'answer') {
    const done = await ports.store.hours.addNote(request, following);
    const sent = note.kind === 'question' ? text.questionSent(number) : text.answerSent(number);
    return { done, sentence: done ? sent : text.unknownRequest };
  }
  const options = { workspace: request, number, ...actorOf(turn, request), at: ports.now(), following };
  const closing = note.kind === 'closing';
  const result = await (closing ? closeRequest : reopenRequest)(ports.store, options);
  if (result.ok) return { done: true, sentence: closing ? null : text.reopened(number) };
  if (result.problem === 'unknown') return { done: false, sentence: text.unknownRequest };
  return { done: false, sentence: closing ? notClosable(result.request, language) : text.notClosed(number) };
}

/** The same for a form that is sent twice, so that it is kept once. */
function noteId(kind: NoteKind, request: HoursRequest, text: string, question: string, { place }: Turn): string {
  const { platform, workspace, number, history } = request;
  const told = [platform, workspace, number, history.length, kind, place.platform, place.workspace, place.user];
  return createHash('sha256')
    .update(JSON.stringify([...told, question, text]))
    .digest('hex')
    .slice(0, 32);
}

async function say(sentence: string, { conversation, language }: Turn): Promise<void> {
  await conversation.post(noticeAnswer(sentence, language, { audience: 'asker' }));
}
