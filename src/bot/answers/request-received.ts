import type { HoursRequest } from '../../hours/hours-request.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Answer, Block } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';

export interface ReceivedFacts {
  readonly request: HoursRequest;
  /** False when the same request was stored before. */
  readonly created: boolean;
  /** Recipients' addresses were taken out of it. */
  readonly redacted: boolean;
  /** Someone is told of it: a destination is configured. */
  readonly told: boolean;
}

/** Confirms a stored request with its number. */
export function requestReceived({ request, created, redacted, told }: ReceivedFacts, language: Language): Answer {
  const text = messagesOf(language);
  const said = created ? text.received(request.number) : text.receivedBefore(request.number);
  const labels = text.receivedFacts;
  return {
    summary: said,
    language,
    blocks: [
      { kind: 'notice', tone: 'info', text: said },
      {
        kind: 'facts',
        facts: [
          { label: labels.number, value: request.number },
          { label: labels.state, value: text.requestStates[request.state] },
          { label: labels.domains, value: request.form.sendingDomains.join(', ') },
          { label: labels.providers, value: request.form.providers },
        ],
      },
      ...(redacted ? [{ kind: 'notice', tone: 'warning', text: text.receivedRedacted } as const] : []),
      ...next(request, told, language),
    ],
  };
}

/** What happens now; nothing to say of a request that an expert has had in hand already. */
function next(request: HoursRequest, told: boolean, language: Language): Block[] {
  const text = messagesOf(language);
  if (request.state !== 'requested') return [];
  if (!told) return [{ kind: 'notice', tone: 'warning', text: text.hours.nobodyTold }];
  return [{ kind: 'text', markdown: text.receivedNext }];
}
