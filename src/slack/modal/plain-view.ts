import { messagesOf } from '../../bot/messages/messages-of.ts';
import type { Json } from '../../chat/json.ts';
import { shorten } from '../../chat/shorten.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { LIMITS } from '../limits.ts';
import { plainText } from '../render/mrkdwn.ts';

/** A modal that only says something. */
export function plainView(text: string, language: Language): Json {
  const words = messagesOf(language).trouble;
  return {
    type: 'modal',
    title: plainText(words.formWaitingTitle, LIMITS.modalTitle),
    close: plainText(words.close, LIMITS.modalButton),
    blocks: [{ type: 'section', text: { type: 'plain_text', text: shorten(text, LIMITS.sectionText), emoji: false } }],
  };
}

/** What stands in the modal until the form is ready. */
export function waitingView(language: Language): Json {
  return plainView(messagesOf(language).trouble.formWaiting, language);
}
