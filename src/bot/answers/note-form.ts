import type { HoursNote, NoteKind } from '../../hours/hours-note.ts';
import type { HoursRequest } from '../../hours/hours-request.ts';
import { NOTE_LENGTH } from '../../hours/read-note.ts';
import { requestKeyText } from '../../hours/request-key.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Answer, Block, FormField } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { expertName } from './request-state.ts';

/** Names of the forms, which are those of the buttons that open them. */
export const NOTE_FORMS = {
  question: 'hours-ask',
  answer: 'hours-answer',
  closing: 'hours-close',
  reopening: 'hours-reopen',
} as const satisfies Readonly<Record<NoteKind, string>>;

/** The one field of such a form. */
export const NOTE_FIELD = 'text';

export interface NoteFormFacts {
  readonly kind: NoteKind;
  readonly request: HoursRequest;
  /** The question that is answered; null for the other forms. */
  readonly question: HoursNote | null;
  /** What was typed and why it was refused. */
  readonly refused?: { readonly value: string; readonly problem: 'missing' | 'too-long' };
}

/** A question, an answer, a closing note or what is still wrong, as a form with one long field. */
export function noteForm({ kind, request, question, refused }: NoteFormFacts, language: Language): Answer {
  const text = messagesOf(language);
  const words = text.hours.forms[kind];
  const title = words.title(request.number);
  const field: FormField = {
    id: NOTE_FIELD,
    label: words.field,
    type: 'multiline',
    required: true,
    value: refused?.value ?? '',
    ...(words.hint === undefined ? {} : { hint: words.hint }),
    maxLength: NOTE_LENGTH,
    ...(refused === undefined ? {} : { problem: text.fieldProblems[refused.problem] }),
  };
  const asked: Block[] =
    question === null
      ? []
      : [{ kind: 'quote', text: question.text, note: text.hours.notes.question(expertName(question, language)) }];
  const context = requestKeyText(request, question?.id);
  return {
    summary: refused === undefined ? title : text.formProblems,
    language,
    audience: 'asker',
    blocks: [...asked, { kind: 'form', form: NOTE_FORMS[kind], context, title, submit: words.submit, fields: [field] }],
  };
}
