import type { Answer } from '../bot/answer.ts';

/** What a user sent, as the thread shows it again: the start of the text, and the size of all of it. */
export interface SentEntry {
  readonly role: 'user';
  readonly id: string;
  readonly sequence: number;
  /** ms since the epoch */
  readonly at: number;
  /** The first lines, at most {@link EXCERPT_CHARACTERS} characters; addresses without their local parts. */
  readonly excerpt: string;
  /** Lines of the whole text. */
  readonly lines: number;
  readonly characters: number;
  readonly files: readonly { readonly name: string; readonly size: number }[];
}

export interface AnswerEntry {
  readonly role: 'bot';
  readonly id: string;
  /** Grows with every change in the thread; an update takes a new one. */
  readonly sequence: number;
  readonly at: number;
  readonly answer: Answer;
}

/** One message of a thread as the page gets it. */
export type ThreadEntry = SentEntry | AnswerEntry;

export const EXCERPT_CHARACTERS = 6000;
