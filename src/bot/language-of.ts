import { LANGUAGES, type Language } from '../knowledge/vocabulary.ts';

/** The language to answer in, from a BCP 47 tag (`fr-FR`, `fr_CA`); English for any that has no texts. */
export function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
