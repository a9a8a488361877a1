import { type Language, VERDICT_KINDS, type VerdictKind } from '../knowledge/vocabulary.ts';
import type { Reason } from '../verdict/verdict.ts';
import { formatList } from './format-numbers.ts';
import { CATALOGUES } from './messages/catalogue.ts';
import { plainName } from './plain-name.ts';
import { wordById } from './word-by-id.ts';
import type { MessageValues } from './word-message.ts';

/** One reason of the verdict as a plain sentence. An id without wording is said as such, never dropped. */
export function wordReason(reason: Reason, language: Language): string {
  return wordById(CATALOGUES[language].reason, reason.id, readable(reason.values, language), language);
}

/** What to paste or upload next, as a plain sentence. */
export function wordNextEvidence(next: Reason, language: Language): string {
  return wordById(CATALOGUES[language].next, next.id, next.values, language);
}

/** Names of verdict kinds become words, lists of names are joined as the language does it. */
function readable(values: MessageValues, language: Language): MessageValues {
  const words: Record<string, string | number> = { ...values };
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue;
    if ((name === 'first' || name === 'second') && isKind(value)) words[name] = shortKind(value, language);
    else if (name === 'providers') words[name] = joined(value, language);
  }
  return words;
}

function joined(names: string, language: Language): string {
  const list = names.split(', ').map((name) => plainName(name, language));
  return formatList(list, language);
}

function shortKind(kind: VerdictKind, language: Language): string {
  return CATALOGUES[language].frame[`short-${kind}`];
}

function isKind(value: string): value is VerdictKind {
  return VERDICT_KINDS.some((kind) => kind === value);
}
