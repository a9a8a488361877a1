import { buttonsOf, cardsOf, cardText } from './fake/read-card.ts';
import type { FakeMessage, Json } from './fake/world.ts';

/** What a message shows: text of its cards, and its own. */
export function shownText({ activity }: Pick<FakeMessage, 'activity'>): string {
  return [...cardsOf(activity).map(cardText), String(activity['text'] ?? '')].join('\n').trim();
}

/** The button with this action on the newest of the messages that has one. */
export function buttonOn(
  messages: readonly FakeMessage[],
  action: string,
): { readonly message: FakeMessage; readonly source: Json } {
  for (const message of messages.toReversed()) {
    const found = cardsOf(message.activity)
      .flatMap(buttonsOf)
      .find((button) => button.action === action);
    if (found !== undefined) return { message, source: found.source };
  }
  throw new Error(`No message shows "${action}"`);
}
