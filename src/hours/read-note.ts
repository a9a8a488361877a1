import { cleanField, redactLines } from './clean-field.ts';

/** Longest note in characters; 3,000 is the most that Slack's inputs take. */
export const NOTE_LENGTH = 3000;

export type NoteResult =
  | { readonly ok: true; readonly text: string }
  /** `value` is what was typed, to show again; without recipients' local parts. */
  | { readonly ok: false; readonly problem: 'missing' | 'too-long'; readonly value: string };

/** A question, an answer or a closing note as it came from a form. */
export function readNote(typed: string): NoteResult {
  const text = redactLines(cleanField(typed, true));
  if (text === '') return { ok: false, problem: 'missing', value: '' };
  if (text.length > NOTE_LENGTH) return { ok: false, problem: 'too-long', value: text.slice(0, NOTE_LENGTH) };
  return { ok: true, text };
}
