import type { RequestActor } from './hours-request.ts';

/** What people say to each other about a request, beside its form. */
export const NOTE_KINDS = ['question', 'answer', 'closing', 'reopening'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** One thing that was said about a request: cleaned, and without recipients' local parts. */
export interface HoursNote extends RequestActor {
  /** The same for the same note sent twice, which is then kept once; buttons carry it. */
  readonly id: string;
  readonly kind: NoteKind;
  readonly text: string;
  /** ms since the epoch */
  readonly at: number;
}
