import { checkGrounding, keepsTheFacts } from './check-grounding.ts';
import type { RewordFacts, RewordResult } from './reword.ts';

/** One reworded item, as the model hands it back. */
export interface RewordedItem {
  readonly id: string;
  readonly text: string;
}

/**
 * Takes a model's answer only when it holds exactly the items asked for, and each is grounded in the facts
 * and keeps the figures of the sentence that it replaces. One doubt refuses the whole answer.
 */
export function checkRewording(answer: readonly RewordedItem[], facts: RewordFacts): RewordResult {
  const words = new Map(answer.map((item) => [item.id, item.text.trim()]));
  if (words.size !== answer.length || words.size !== facts.items.length) return refused('bad-answer', 'other items');
  for (const { id, text } of facts.items) {
    const reworded = words.get(id);
    if (reworded === undefined) return refused('bad-answer', 'other items');
    for (const check of [
      checkGrounding(reworded, facts.vocabulary),
      keepsTheFacts(reworded, text, facts.hoursAdvised),
    ]) {
      if (!check.ok) return refused('not-grounded', check.doubt);
    }
  }
  return { ok: true, words };
}

function refused(reason: 'bad-answer' | 'not-grounded', detail: string): RewordResult {
  return { ok: false, reason, detail };
}
