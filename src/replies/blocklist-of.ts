import { BLOCKLISTS, type Blocklist } from '../knowledge/blocklists.ts';
import { phraseIndexOf } from './phrase-index.ts';

const ZONES_AND_PHRASES = BLOCKLISTS.flatMap((list) =>
  [...list.zones, ...list.phrases].map((phrase): readonly [string, Blocklist] => [phrase.toLowerCase(), list]),
);
const INDEX = phraseIndexOf(ZONES_AND_PHRASES.map(([phrase]) => phrase));
const BY_PHRASE = new Map(ZONES_AND_PHRASES);

/**
 * The blocklist that a normalised reply names, by zone or by wording; null when it names none. Where several fit
 * (`zen.spamhaus.org` holds `spamhaus.org`), the longest decides.
 */
export function blocklistOf(normalised: string): Blocklist | null {
  let longest = '';
  for (const hit of INDEX.find(normalised)) {
    const phrase = INDEX.phrases[hit] ?? '';
    if (phrase.length > longest.length || (phrase.length === longest.length && phrase < longest)) longest = phrase;
  }
  return BY_PHRASE.get(longest) ?? null;
}
