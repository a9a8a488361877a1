import type { Concept } from '../knowledge/replies/concepts/concept.ts';
import type { ConceptCue } from '../knowledge/replies/concepts/concept-cue.ts';
import { CONCEPT_CUES } from '../knowledge/replies/concepts/concept-cues.ts';
import type { Cause } from '../knowledge/vocabulary.ts';
import { conceptsOf, positionOf } from './concepts-of.ts';

interface FiledCue {
  readonly cue: ConceptCue;
  readonly all: readonly (readonly number[])[];
  readonly not: readonly number[];
  readonly order: readonly number[];
}

const CUES: readonly FiledCue[] = CONCEPT_CUES.map((cue) => ({
  cue,
  all: cue.all.map((either) => either.split('|').map((concept) => positionOf(concept as Concept))),
  not: (cue.not ?? []).map(positionOf),
  order: (cue.order ?? []).map(positionOf),
}));

/**
 * Calls `weigh` with what each cue that holds says.
 * @param masked normalised text with names masked
 * @param code reply code, where there is one
 */
export function inferFromConcepts(
  masked: string,
  code: string | null,
  weigh: (cause: Cause, weight: number) => void,
): void {
  const ranks = conceptsOf(masked);
  for (const filed of CUES) if (holds(filed, ranks, code)) weigh(filed.cue.cause, filed.cue.weight);
}

function holds({ cue, all, not, order }: FiledCue, ranks: Uint16Array, code: string | null): boolean {
  for (const either of all) if (!speaksOfAny(either, ranks)) return false;
  if (speaksOfAny(not, ranks)) return false;
  const first = ranks[order[0] ?? 0] ?? 0;
  for (const later of order) if (ranks[later] !== 0 && (ranks[later] ?? 0) < first) return false;
  return cue.code === undefined || cue.code.some((start) => (code ?? 'none').startsWith(start));
}

function speaksOfAny(concepts: readonly number[], ranks: Uint16Array): boolean {
  for (const concept of concepts) if (ranks[concept] !== 0) return true;
  return false;
}
