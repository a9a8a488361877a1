import type { Note } from '../attempts/tally.ts';
import type { Language } from '../knowledge/vocabulary.ts';
import { CATALOGUES } from './messages/catalogue.ts';
import { wordById } from './word-by-id.ts';
import { wordProblem } from './word-problem.ts';

/** One note about the input as plain sentences. A note about an unreadable file also says what is wrong with it. */
export function wordNote({ id, values = {} }: Note, language: Language): string {
  const note = wordById(CATALOGUES[language].note, id, values, language);
  const { problem } = values;
  if (typeof problem !== 'string') return note;
  const why = wordProblem({ id: problem, values: {} }, language);
  // Without its values a problem may have no sentence; its bare id would help nobody.
  return why.startsWith(problem) ? note : `${note} ${why}`;
}
