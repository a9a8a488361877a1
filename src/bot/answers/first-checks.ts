import { collectSteps, type Step } from '../../explanation/collect-steps.ts';
import { CATALOGUES } from '../../explanation/messages/catalogue.ts';
import { plainName } from '../../explanation/plain-name.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Report } from '../../report/report-schema.ts';
import type { Block } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';

type Checklist = Extract<Block, { kind: 'checklist' }>;

const NAMES_PER_STEP = 3;

/** *What to check first*: the steps of the explanation as a list to tick off. Null when no action is due. */
export function firstChecks(report: Report, language: Language, limit: number): Checklist | null {
  const steps = collectSteps(report).slice(0, limit);
  if (steps.length === 0) return null;
  return {
    kind: 'checklist',
    title: messagesOf(language).checkFirst,
    items: steps.map((step) => itemOf(step, language)),
  };
}

function itemOf({ action, where }: Step, language: Language): Checklist['items'][number] {
  const places = [...where].map((place) => plainName(place, language));
  const names = places.slice(0, NAMES_PER_STEP).join(', ');
  return {
    text: names === '' ? action.text : `${names}${places.length > NAMES_PER_STEP ? '…' : ''} – ${action.text}`,
    ...(action.url === undefined ? {} : { url: action.url }),
    ...(action.who === 'nobody' ? {} : { who: CATALOGUES[language].actor[action.who] }),
  };
}
