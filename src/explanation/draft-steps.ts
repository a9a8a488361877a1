import type { Actor } from '../knowledge/advice.ts';
import type { Language } from '../knowledge/vocabulary.ts';
import { collectSteps } from './collect-steps.ts';
import type { DraftItem, ExplanationFacts } from './explanation-draft.ts';
import { formatList } from './format-numbers.ts';
import { CATALOGUES } from './messages/catalogue.ts';
import { wordFrame } from './word-frame.ts';
import { wordNames } from './word-names.ts';

const NAMES_PER_STEP = 3;

/** What to do, most urgent first: the findings' advice, then that of the frequent replies, each once. */
export function draftSteps(facts: ExplanationFacts, language: Language): readonly DraftItem[] {
  return collectSteps(facts).map(({ action, where, urls }, index) => {
    const before = where.size > 0 ? `**${wordNames([...where], NAMES_PER_STEP, language)}** – ` : '';
    const who = CATALOGUES[language].actor[action.who];
    const pages = [...urls].map((url) => `[${hostOf(url)}](${url})`);
    const after = [...pages.slice(0, NAMES_PER_STEP), action.who === 'nobody' ? '' : `(${who})`]
      .filter(Boolean)
      .join(' ');
    return { id: `steps-${index + 1}`, text: action.text, before, ...(after === '' ? {} : { after: ` ${after}` }) };
  });
}

/** Who is needed, in the order of the steps. */
export function draftWho(facts: ExplanationFacts, language: Language): readonly DraftItem[] {
  const { requestHours } = facts.verdict;
  const actors = new Set<Actor>(collectSteps(facts).map((step) => step.action.who));
  if (requestHours) actors.add('deliverability-expert');
  actors.delete('nobody');
  const words = [...actors].map((actor) => CATALOGUES[language].actor[actor]);
  return [{ id: 'who-1', text: actorsSentence(words, language), fixed: true }];
}

function actorsSentence(words: readonly string[], language: Language): string {
  if (words.length === 0) return wordFrame('who-nobody', {}, language);
  return wordFrame(words.length === 1 ? 'who-one' : 'who-first', { actors: formatList(words, language) }, language);
}

function hostOf(url: string): string {
  return new URL(url).host;
}
