import type { Language, Localized } from '../knowledge/vocabulary.ts';
import { frenchTypography } from './french-typography.ts';

/** One text of the knowledge tables in the reader's language, typeset for it. */
export function inLanguage(text: Localized, language: Language): string {
  return language === 'fr' ? frenchTypography(text.fr) : text[language];
}
