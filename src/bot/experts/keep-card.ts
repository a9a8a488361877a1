import type { Destination } from '../../hours/destination.ts';
import type { OutboxEntry } from '../../hours/outbox.ts';
import type { RequestCard } from '../../hours/request-card.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Store } from '../../store/store.ts';
import { expertCard } from '../answers/expert-card.ts';
import type { RequestFacts } from '../answers/request-facts.ts';
import type { Courier } from '../courier.ts';

export type ChatDestination = Extract<Destination, { kind: 'chat' }>;

/** A card that still cannot be updated after so many failures is taken for deleted, and posted anew. */
const UPDATES_TRIED = 3;

/** Brings the experts' card of a request up to date in one place, or posts it there; the same state again changes nothing. */
export async function keepCard(
  destination: ChatDestination,
  entry: OutboxEntry,
  facts: RequestFacts,
  language: Language,
  { store, courier }: { readonly store: Store; readonly courier: Courier },
): Promise<RequestCard> {
  const cards = await store.hours.cardsOf(facts.request);
  const card = cards.find((each) => each.destination === destination.key);
  const answer = expertCard(facts, language);
  if (card !== undefined) {
    try {
      await courier.update({ ...card, thread: '' }, card.message, answer);
      return card;
    } catch (fault) {
      if (entry.attempts < UPDATES_TRIED) throw fault;
    }
  }
  const { key, platform, workspace, channel } = destination;
  const message = await courier.post({ platform, workspace, channel, thread: '' }, answer);
  const posted = { destination: key, platform, workspace, channel, message };
  await store.hours.saveCard(facts.request, posted);
  return posted;
}
