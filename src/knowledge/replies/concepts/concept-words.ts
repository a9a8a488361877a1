import { CHINESE } from './chinese.ts';
import type { ConceptWords } from './concept.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import { CZECH_SLOVAK, HUNGARIAN, ROMANIAN } from './minor-eastern.ts';
import { DANISH_NORWEGIAN, SWEDISH } from './minor-northern.ts';
import { GREEK, TURKISH } from './minor-southern.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';

/** The words of every language: they are read together, because replies mix languages ("Votre mailbox est full"). */
export const CONCEPT_WORDS: readonly ConceptWords[] = [
  ENGLISH,
  FRENCH,
  GERMAN,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  POLISH,
  RUSSIAN,
  JAPANESE,
  KOREAN,
  CHINESE,
  CZECH_SLOVAK,
  SWEDISH,
  DANISH_NORWEGIAN,
  HUNGARIAN,
  ROMANIAN,
  TURKISH,
  GREEK,
];
