import type { Language } from '../../knowledge/vocabulary.ts';
import { ANSWER_MODES, type ChannelSettings, LANGUAGE_MODES } from '../../store/channel-settings.ts';
import type { Answer, FormField } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** Names the form when it comes back. */
export const SETTINGS_FORM = 'channel-settings';

/** The settings of a channel as a form, with what holds at present. */
export function settingsForm(present: ChannelSettings, language: Language): Answer {
  const text = messagesOf(language).channel;
  const answers: FormField = {
    id: 'answers',
    label: text.answersField,
    type: 'choice',
    required: true,
    value: present.answers,
    hint: text.answersHint,
    choices: ANSWER_MODES.map((value) => ({ value, label: text.answerModes[value] })),
  };
  const spoken: FormField = {
    id: 'language',
    label: text.languageField,
    type: 'choice',
    required: true,
    value: present.language,
    choices: LANGUAGE_MODES.map((value) => ({ value, label: text.languageModes[value] })),
  };
  return {
    summary: text.settingsTitle,
    language,
    audience: 'asker',
    blocks: [
      { kind: 'text', markdown: text.settingsIntro },
      {
        kind: 'form',
        form: SETTINGS_FORM,
        context: '',
        title: text.settingsTitle,
        submit: text.settingsSubmit,
        fields: [answers, spoken],
      },
    ],
  };
}
