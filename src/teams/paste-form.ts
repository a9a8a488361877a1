import type { Answer } from '../bot/answer.ts';
import { languageOf } from '../bot/language-of.ts';
import { teamsWords } from './words/teams-words.ts';

/** Button that opens the dialog; name of its form, and of its one field. */
export const PASTE_ACTION = 'open-paste';
export const PASTE_FORM = 'paste-evidence';
export const PASTE_FIELD = 'lines';
/** Characters; beyond it, a file is the way. */
export const LONGEST_PASTE = 40_000;

/** The dialog for texts that are longer than a chat message may be. `refused`: nothing was pasted. */
export function pasteForm(locale: string, refused = false): Answer {
  const language = languageOf(locale);
  const words = teamsWords(language);
  const field = {
    id: PASTE_FIELD,
    label: words.pasteField,
    type: 'multiline',
    required: true,
    value: '',
    maxLength: LONGEST_PASTE,
    ...(refused ? { problem: words.pasteEmpty } : {}),
  } as const;
  return {
    summary: words.pasteTitle,
    language,
    blocks: [
      { kind: 'text', markdown: words.pasteIntro },
      {
        kind: 'form',
        form: PASTE_FORM,
        context: '',
        title: words.pasteTitle,
        submit: words.pasteSubmit,
        fields: [field],
      },
    ],
  };
}
