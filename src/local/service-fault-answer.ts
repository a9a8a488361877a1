import type { Answer } from '../bot/answer.ts';

/** What the thread says when the bot itself failed: plain, in the reader's language, nothing lost but this step. */
export function serviceFaultAnswer(locale: string): Answer {
  const french = locale.toLowerCase().startsWith('fr');
  const text = french
    ? 'Une panne interne a interrompu cette réponse. Ce qui précède reste valable ; renvoyez le message pour réessayer.'
    : 'A fault in the program cut this answer off. What stands above is still valid; send the message again to retry.';
  return { summary: text, language: french ? 'fr' : 'en', blocks: [{ kind: 'notice', tone: 'problem', text }] };
}
