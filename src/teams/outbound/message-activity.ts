import type { Answer } from '../../bot/answer.ts';
import type { Json } from '../../chat/json.ts';
import type { AdaptiveCard } from '../render/adaptive-card.ts';
import { FEEDBACK_CHANNEL_DATA } from '../render/feedback-loop.ts';
import { citationsOf, type MessageEntity, messageEntity } from '../render/message-entity.ts';
import { renderCard } from '../render/render-card.ts';
import { renderInlineForm } from '../render/render-inline-form.ts';
import { withSeal } from './seal-card.ts';

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

export interface MessageSetting {
  /** Whether the client opens dialogs from cards. */
  readonly dialogs: boolean;
  /** Whether Teams draws thumbs of its own below verdicts. */
  readonly nativeFeedback: boolean;
  /** Goes with every form, so that it comes back to where it was asked for. */
  readonly seal: string;
}

/** An answer as an activity, and plainer forms of it for where it is refused as too large. */
export interface MessageForms {
  readonly activity: Json;
  /** In the order in which they are tried. */
  readonly plainer: readonly Json[];
}

export function messageForms(answer: Answer, { dialogs, nativeFeedback, seal }: MessageSetting): MessageForms {
  const hasForm = answer.blocks.some(({ kind }) => kind === 'form');
  const hasVerdict = answer.blocks.some(({ kind }) => kind === 'verdict');
  const options = { dialogs, nativeFeedback: nativeFeedback && hasVerdict };
  const { card, more, summary, text } = hasForm ? renderInlineForm(answer) : renderCard(answer, options);
  const cards = [card, ...more].map((each) => withSeal(each, seal));
  const label = labelOf(answer);
  const base = {
    type: 'message',
    summary,
    locale: answer.language,
    ...(label === null ? {} : { entities: [label] }),
    ...(options.nativeFeedback ? { channelData: FEEDBACK_CHANNEL_DATA } : {}),
  };
  const [first] = cards;
  const alone = cards.length > 1 && first !== undefined ? [{ ...base, attachments: [cardAttachment(first)] }] : [];
  return {
    activity: { ...base, attachments: cards.map(cardAttachment) },
    plainer: [...alone, { ...base, text, textFormat: 'markdown' }],
  };
}

export function cardAttachment(card: AdaptiveCard): Json {
  return { contentType: ADAPTIVE_CARD, content: card };
}

/** Text of a model says that it is one, from which pages it draws, and that it may hold names out of logs. */
function labelOf(answer: Answer): MessageEntity | null {
  if (answer.wordedByModel !== true) return null;
  return messageEntity({
    generated: true,
    citations: citationsOf(answer),
    sensitive: true,
    language: answer.language,
  });
}
