const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Text as a card takes it: no lone surrogates, no control characters but tab and line end, nothing that turns the
 * direction of reading, and no `{{DATE(…)}}`, which clients would replace
 * (learn.microsoft.com/adaptive-cards/authoring-cards/text-features).
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\{(?=\{)/g, `{${ZERO_WIDTH_SPACE}`);
}

/** Clean, on one line, without outer white space. */
export function oneLine(text: string): string {
  return clean(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
}
