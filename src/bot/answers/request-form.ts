import { type FieldProblems, REQUEST_FIELDS, type RequestValues } from '../../hours/request-fields.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Answer, FormField } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** Names the form when it comes back. */
export const REQUEST_FORM = 'request-hours';

export interface RequestFormFacts {
  /** The case's id; '' for a request without a case. */
  readonly context: string;
  readonly values: RequestValues;
  readonly problems?: FieldProblems;
}

/** The request for hours as a form: prefilled, or with what the user typed and what to change in it. */
export function requestForm({ context, values, problems = {} }: RequestFormFacts, language: Language): Answer {
  const text = messagesOf(language);
  const refused = Object.keys(problems).length > 0;
  const fields = REQUEST_FIELDS.map((field): FormField => {
    const { label, hint } = text.fields[field.id];
    const problem = problems[field.id];
    return {
      id: field.id,
      label,
      type: field.type,
      required: field.required,
      value: values[field.id] ?? '',
      ...(hint === undefined ? {} : { hint }),
      ...(field.type === 'checkbox' ? {} : { maxLength: field.maxLength }),
      ...(problem === undefined ? {} : { problem: text.fieldProblems[problem] }),
    };
  });
  return {
    summary: refused ? text.formProblems : text.formTitle,
    language,
    blocks: [
      refused
        ? { kind: 'notice', tone: 'problem', text: text.formProblems }
        : { kind: 'text', markdown: text.formIntro },
      { kind: 'form', form: REQUEST_FORM, context, title: text.formTitle, submit: text.formSubmit, fields },
    ],
  };
}
