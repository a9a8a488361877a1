import type { Language } from '../knowledge/vocabulary.ts';
import { formatList } from './format-numbers.ts';
import { plainName } from './plain-name.ts';
import { wordFrame } from './word-frame.ts';

/** Names as a list in words: all when they are few, else the first `most` "and 12 others". */
export function wordNames(names: readonly string[], most: number, language: Language): string {
  const plain = names.map((name) => plainName(name, language));
  if (plain.length <= most + 1) return formatList(plain, language);
  return wordFrame('and-more', { names: plain.slice(0, most).join(', '), more: plain.length - most }, language);
}
