import type { Language } from '../knowledge/vocabulary.ts';
import type { DraftItem, ExplanationFacts } from './explanation-draft.ts';
import type { FrameId } from './messages/frame-ids.ts';
import { wordFrame } from './word-frame.ts';

/** What dynamic flow control is and the rule of KA-21165, only where the own MTA's backoff is in the input. */
export function draftBackoff(facts: ExplanationFacts, language: Language): readonly DraftItem[] {
  if (!facts.replies.some((reply) => reply.backoff || reply.cause === 'backoff')) return [];
  const ids: readonly FrameId[] = ['backoff-what', 'backoff-own', ruleOf(facts)];
  return ids.map((id) => ({ id, text: wordFrame(id, {}, language), fixed: true }));
}

/** The article's rule, as the verdict answers it. The offer of hours in it is a rule quoted, never a promise. */
function ruleOf({ verdict }: ExplanationFacts): FrameId {
  if (verdict.requestHours && verdict.kind === 'reputation') return 'backoff-article-few';
  return verdict.kind === 'own-mta' ? 'backoff-article-spread' : 'backoff-article-open';
}
