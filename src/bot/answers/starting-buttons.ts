import type { Language } from '../../knowledge/vocabulary.ts';
import type { Block } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** Buttons for whoever does not know where to start: two examples, a request without a case, the settings. */
export function startingButtons(language: Language): Block {
  const text = messagesOf(language).channel;
  return {
    kind: 'buttons',
    buttons: [
      { label: text.tryReputation, action: 'try-example', value: 'reputation', style: 'primary' },
      { label: text.tryOwnMta, action: 'try-example', value: 'own-mta', style: 'normal' },
      { label: text.newRequest, action: 'new-request', value: '', style: 'normal' },
      { label: text.openSettings, action: 'open-settings', value: '', style: 'normal' },
    ],
  };
}
