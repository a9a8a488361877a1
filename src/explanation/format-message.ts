import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../knowledge/vocabulary.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };
const compiled = new Map<string, IntlMessageFormat>();

/**
 * Formats one ICU message with values that are fit to be shown. Each message is compiled once.
 * Null when a value that the message needs is missing, or the message is malformed.
 */
export function formatMessage(
  message: string,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string | null {
  try {
    return String(formatOf(message, language).format({ ...values }));
  } catch {
    return null;
  }
}

function formatOf(message: string, language: Language): IntlMessageFormat {
  const key = `${language}\n${message}`;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(message, LOCALES[language], undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return format;
}
