import { frenchTypography } from '../../explanation/french-typography.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { Messages } from './messages.ts';

const CATALOGUES: Readonly<Record<Language, Messages>> = { en: EN, fr: typeset(FR) as Messages };

/** What the bot says in a language. */
export function messagesOf(language: Language): Messages {
  return CATALOGUES[language];
}

/** Sets every text of a catalogue as French is set, also those that functions make; code spans stay as they are. */
function typeset(node: unknown): unknown {
  if (typeof node === 'string') return typesetText(node);
  if (typeof node === 'function') return (...values: readonly unknown[]) => typeset(node(...values));
  if (Array.isArray(node)) return node.map(typeset);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, typeset(value)]));
}

function typesetText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 0 ? frenchTypography(part) : part))
    .join('');
}
