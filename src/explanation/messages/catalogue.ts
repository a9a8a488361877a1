import type { Actor } from '../../knowledge/advice.ts';
import type { Language, VerdictKind } from '../../knowledge/vocabulary.ts';
import type { NextEvidenceId, ReasonId } from '../../verdict/reason-ids.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { FrameId } from './frame-ids.ts';
import type { NoteId } from './note-ids.ts';
import type { ProblemId } from './problem-ids.ts';

/** Every text of the explanation in one language: ICU messages, without markup. */
export interface Catalogue {
  readonly frame: Readonly<Record<FrameId, string>>;
  readonly verdict: Readonly<Record<VerdictKind, string>>;
  readonly actor: Readonly<Record<Actor, string>>;
  readonly reason: Readonly<Record<ReasonId, string>>;
  readonly next: Readonly<Record<NextEvidenceId, string>>;
  readonly note: Readonly<Record<NoteId, string>>;
  readonly problem: Readonly<Record<ProblemId, string>>;
}

/** The texts of every language; the compiler sees to it that none lacks a key. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: EN, fr: FR };
