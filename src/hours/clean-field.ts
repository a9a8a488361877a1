import { redactText } from '../attempts/redact.ts';

/** What someone typed without control characters (line ends stay in long fields) and outer white space. */
export function cleanField(typed: string, multiline: boolean): string {
  const text = typed.toWellFormed().replace(/\r\n?/g, '\n');
  const clean = multiline ? text.replace(/[^\P{Cc}\n\t]/gu, ' ') : text.replace(/\p{Cc}/gu, ' ');
  return clean.trim();
}

/** Takes recipients' local parts out line by line, because a redacted reply is one line and evidence has several. */
export function redactLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : redactText(line)))
    .join('\n');
}
