import { OTHER_DOMAINS } from '../attempts/tally.ts';
import type { Language } from '../knowledge/vocabulary.ts';
import { cleanText } from '../report/clean-text.ts';
import { withoutLocalParts } from '../report/without-local-parts.ts';
import { CATALOGUES } from './messages/catalogue.ts';

/** What could be markup, a mention or a link in any chat platform. */
const MARKUP = /[`*_[\]<>|~\\#@{}"]+|\b(?:https?|ftp|mailto|javascript|data):/giu;

/**
 * A name that comes from the input (provider, domain, IP, list) as plain text: no markup, mention or link scheme,
 * at most 254 characters. The bucket of unnamed domains and the empty name are said in words.
 */
export function plainName(name: string, language: Language): string {
  const { frame } = CATALOGUES[language];
  if (name === OTHER_DOMAINS) return frame['other-domains'];
  const plain = cleanText(withoutLocalParts(cleanText(name, 300)).replace(MARKUP, ' '), 254);
  return plain === '' ? frame['not-stated'] : plain;
}
