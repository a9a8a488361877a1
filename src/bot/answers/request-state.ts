import type { HoursRequest, RequestActor } from '../../hours/hours-request.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { cleanText } from '../../report/clean-text.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** The state of a request for whoever made it: `requested`, `claimed by Ada`, `closed`. */
export function requestState(request: HoursRequest, language: Language): string {
  const text = messagesOf(language);
  const name = request.history.at(-1)?.name;
  if (request.state !== 'claimed' || name === undefined) return text.requestStates[request.state];
  return text.hours.cardStates.claimed(cleanText(name, 80));
}

/** What to call an expert before others: the name that the platform gives, else `an expert`. */
export function expertName({ name }: RequestActor, language: Language): string {
  return name === undefined ? messagesOf(language).hours.someone : cleanText(name, 80);
}
