import type { HoursNote } from '../../hours/hours-note.ts';
import type { HoursRequest } from '../../hours/hours-request.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Answer } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { noteAuthor } from './request-facts.ts';

/** What was said about a request, for the thread below the experts' card. */
export function noteBelowCard(note: HoursNote, request: HoursRequest, language: Language): Answer {
  const text = messagesOf(language).hours;
  const who = noteAuthor(note, request, language);
  return {
    summary: text.noteSummaries[note.kind](request.number, who),
    language,
    blocks: [{ kind: 'quote', text: note.text, note: text.notes[note.kind](who) }],
  };
}
