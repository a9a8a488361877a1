import type { Cause } from '../../vocabulary.ts';
import type { Concept } from './concept.ts';

/** Concepts that together mean a cause. */
export interface ConceptCue {
  readonly cause: Cause;
  /** As in families/family.ts; below the cues that quote a wording outright. */
  readonly weight: number;
  /** All of these must be spoken of; `a|b` wants one of both. */
  readonly all: readonly string[];
  /** None of these. */
  readonly not?: readonly Concept[];
  /** The first concept must come before the others, as far as they stand in the text. */
  readonly order?: readonly [Concept, ...Concept[]];
  /** Only for replies whose code starts so; `none` for texts without a code. */
  readonly code?: readonly string[];
}
