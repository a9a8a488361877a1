import type { Language } from '../knowledge/vocabulary.ts';
import { CATALOGUES } from './messages/catalogue.ts';
import { PROBLEM_IDS } from './messages/problem-ids.ts';
import { wordById } from './word-by-id.ts';
import { wordFrame } from './word-frame.ts';
import type { MessageValues } from './word-message.ts';

/** Why nothing could be read: an id of src/intake or src/formats with its values. */
export interface WordableProblem {
  readonly id: string;
  readonly values: MessageValues;
}

/** What was found, what was looked for and what to do next, as plain sentences in one line. */
export function wordProblem({ id, values }: WordableProblem, language: Language): string {
  const isKnown = PROBLEM_IDS.some((known) => known === id);
  return wordById(CATALOGUES[language].problem, id, isKnown ? readable(values, language) : values, language);
}

/** Bytes become megabytes; what the readers look for, which they say in English, is said in the reader's language. */
function readable(values: MessageValues, language: Language): MessageValues {
  const { limit, lookedFor } = values;
  return {
    ...values,
    ...(typeof limit === 'number' ? { megabytes: Math.round(limit / 1024 ** 2) } : {}),
    lookedFor: language === 'en' && lookedFor !== undefined ? lookedFor : wordFrame('looked-for', {}, language),
  };
}
