import type { Language } from '../../knowledge/vocabulary.ts';
import { MOST_SELECTORS } from '../../lookup/lookup-question.ts';
import type { Answer } from '../answer.ts';
import { lookupWords } from './lookup-words.ts';

/** Names the form when it comes back. */
export const SELECTORS_FORM = 'lookup-selectors';
export const SELECTORS_FIELD = 'selectors';

/** Asks for the DKIM selectors of a domain; `typed` is shown again where it was refused. */
export function selectorsForm(domain: string, language: Language, typed?: string): Answer {
  const words = lookupWords(language);
  const title = words.card('selectors-title', { domain });
  const problem = typed === undefined ? {} : { problem: words.card('selectors-problem', { most: MOST_SELECTORS }) };
  return {
    summary: title,
    language,
    blocks: [
      {
        kind: 'form',
        form: SELECTORS_FORM,
        context: domain,
        title,
        submit: words.card('selectors-submit'),
        fields: [
          {
            id: SELECTORS_FIELD,
            label: words.card('selectors-label'),
            type: 'text',
            required: true,
            value: typed ?? '',
            hint: words.card('selectors-hint'),
            maxLength: 300,
            ...problem,
          },
        ],
      },
    ],
  };
}
