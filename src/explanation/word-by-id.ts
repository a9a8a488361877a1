import type { Language } from '../knowledge/vocabulary.ts';
import { cleanText } from '../report/clean-text.ts';
import { formatCount } from './format-numbers.ts';
import { plainName } from './plain-name.ts';
import { type MessageValues, wordMessage } from './word-message.ts';

/**
 * Words the message with this id. An unknown id, or one whose values are missing, is said plainly
 * (`some-id: name 3`), so that nothing is lost and nothing fails.
 */
export function wordById(
  messages: Readonly<Record<string, string>>,
  id: string,
  values: MessageValues,
  language: Language,
): string {
  const message = Object.hasOwn(messages, id) ? messages[id] : undefined;
  const worded = message === undefined ? null : wordMessage(message, values, language);
  return worded === null ? bare(id, values, language) : cleanText(worded);
}

function bare(id: string, values: MessageValues, language: Language): string {
  const said = Object.entries(values).map(([name, value]) =>
    typeof value === 'number'
      ? `${plainName(name, language)} ${Number.isInteger(value) ? formatCount(value, language) : value}`
      : `${plainName(name, language)} ${plainName(value, language)}`,
  );
  const label = plainName(id, language);
  return said.length === 0 ? label : cleanText(`${label}: ${said.join(', ')}`);
}
