import { requestKeyText } from '../../hours/request-key.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { cleanText } from '../../report/clean-text.ts';
import type { Answer, Block, Button } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { type RequestFacts, requestFacts, requestTexts } from './request-facts.ts';

/** A request as the experts see it, with what can be done in its present state. Nothing of it is markup. */
export function expertCard(facts: RequestFacts, language: Language): Answer {
  const { request } = facts;
  const text = messagesOf(language).hours;
  const summary = text.cardSummary(request.number, cleanText(request.form.company, 80));
  const quotes = requestTexts(facts, language).map(
    (each): Block => ({ kind: 'quote', text: each.text, note: each.label }),
  );
  const buttons = buttonsOf(facts, language);
  return {
    summary,
    language,
    blocks: [
      { kind: 'notice', tone: request.state === 'requested' ? 'warning' : 'info', text: summary },
      { kind: 'facts', facts: requestFacts(facts, language) },
      ...quotes,
      ...(buttons.length === 0 ? [] : [{ kind: 'buttons', buttons } as const]),
    ],
  };
}

function buttonsOf({ request }: RequestFacts, language: Language): Button[] {
  const text = messagesOf(language).hours;
  const button = (action: string, label: string, style: Button['style']): Button => ({
    label,
    action,
    value: requestKeyText(request),
    style,
  });
  const ask = button('hours-ask', text.ask, 'normal');
  if (request.state === 'requested') return [button('hours-claim', text.claim, 'primary'), ask];
  return request.state === 'claimed' ? [button('hours-close', text.close, 'primary'), ask] : [];
}
