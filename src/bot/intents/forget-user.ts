import { formatCount } from '../../explanation/format-numbers.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';

/** The button that deletes; its value names whose data, so that nobody else's press deletes it. */
export const FORGET_ACTION = 'forget-user';

const MOST_COUNTED = 1000;

/** Says what would be deleted and asks once more: it cannot be undone. */
export async function askToForget({ conversation, language, place, ports }: Turn): Promise<void> {
  const text = messagesOf(language);
  const cases = await ports.store.cases.countOpenedBy(place, place.user);
  const requests = (await ports.store.hours.requestedBy(place, place.user, MOST_COUNTED)).length;
  const asked = text.forgetAsk(formatCount(cases, language), formatCount(requests, language));
  await conversation.post(
    noticeAnswer(asked, language, {
      tone: 'warning',
      audience: 'asker',
      below: [
        {
          kind: 'buttons',
          buttons: [{ label: text.forgetButton, action: FORGET_ACTION, value: place.user, style: 'normal' }],
        },
      ],
    }),
  );
}

/** Deletes what is kept about the user who pressed, and ends what is being read for them: it would be stored afterwards. */
export async function forgetUser(turn: Turn): Promise<void> {
  const { conversation, language, place, ports } = turn;
  const text = messagesOf(language);
  turn.running.stopOf(place);
  const cards = await cardsOfUser(turn);
  const deleted = await ports.store.forgetUser(place, place.user);
  ports.log('bot.forgotten', { platform: place.platform, ...deleted });
  await emptyCards(cards, turn);
  await conversation.forgetUser?.();
  const nothing = deleted.cases + deleted.requests + deleted.feedback + deleted.watches === 0;
  const said = nothing
    ? text.forgetNothing
    : text.forgotten(formatCount(deleted.cases, language), formatCount(deleted.requests, language));
  await conversation.post(noticeAnswer(said, language, { audience: 'asker' }));
}

/** The experts' cards of the user's requests, which show what the user filled in. */
async function cardsOfUser({ place, ports }: Turn) {
  const requests = await ports.store.hours.requestedBy(place, place.user, MOST_COUNTED);
  const cards = await Promise.all(requests.map((request) => ports.store.hours.cardsOf(request)));
  return requests.flatMap(({ number }, at) => (cards[at] ?? []).map((card) => ({ ...card, number })));
}

/** Empties the cards; one that cannot be reached is told in the log, and stays for the experts to delete. */
async function emptyCards(cards: Awaited<ReturnType<typeof cardsOfUser>>, { ports }: Turn): Promise<void> {
  for (const card of cards) {
    const answer = noticeAnswer(messagesOf('en').hours.deletedRequest(card.number), 'en');
    await ports.courier?.update({ ...card, thread: '' }, card.message, answer).catch(() => {
      ports.log('hours.card-not-emptied-failed', { number: card.number, platform: card.platform });
    });
  }
}
