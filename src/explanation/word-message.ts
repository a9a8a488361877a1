import type { Language } from '../knowledge/vocabulary.ts';
import { cleanText } from '../report/clean-text.ts';
import { withoutLocalParts } from '../report/without-local-parts.ts';
import { formatMessage } from './format-message.ts';
import { formatPercent, formatRatio } from './format-numbers.ts';
import { frenchTypography } from './french-typography.ts';
import { plainName } from './plain-name.ts';

/** Values of a message: counts, shares (0..1) and names. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Values that are shares of a whole, 0..1. */
const SHARES: ReadonlySet<string> = new Set([
  'share',
  'rate',
  'exposure',
  'attemptsShare',
  'topShare',
  'otherRate',
  'expected',
  'firstShare',
  'secondShare',
  'firstProbability',
  'secondProbability',
  'percent',
]);
/** Values that quote the input: plain text with its own punctuation. */
const QUOTED: ReadonlySet<string> = new Set(['text', 'lookedFor', 'kind']);
const RATIOS: ReadonlySet<string> = new Set(['lift']);
/** Values that may be left out: messages ask `rateKnown` and its like. */
const OPTIONAL = ['attempts', 'rate', 'lift', 'exposure', 'otherRate', 'hours', 'provider', 'kind'] as const;

/**
 * Words one ICU message. Names in `values` are made plain first (they come from the input), shares become percentages.
 * Null when a value that the message needs is missing: the caller has something to say instead.
 */
export function wordMessage(message: string, values: MessageValues, language: Language): string | null {
  const text = formatMessage(message, wordedValues(values, language), language);
  return text !== null && language === 'fr' ? frenchTypography(text) : text;
}

function wordedValues(values: MessageValues, language: Language): Record<string, string | number> {
  const worded: Record<string, string | number> = {};
  for (const name of OPTIONAL) worded[`${name}Known`] = 'no';
  for (const [name, value] of Object.entries(values)) {
    worded[`${name}Known`] = isKnown(value) ? 'yes' : 'no';
    worded[name] = wordedValue(name, value, language);
  }
  return worded;
}

function wordedValue(name: string, value: string | number, language: Language): string | number {
  // What stands before an @ must be gone before the @ itself goes as a possible mention.
  if (typeof value === 'string') {
    const guarded = withoutLocalParts(value);
    return QUOTED.has(name) ? cleanText(guarded, 1000) : plainName(guarded, language);
  }
  if (SHARES.has(name)) return formatPercent(value, language);
  if (RATIOS.has(name)) return formatRatio(value, language);
  return Number.isFinite(value) ? value : '–';
}

function isKnown(value: string | number): boolean {
  return typeof value === 'string' ? value !== '' : Number.isFinite(value);
}
