import { FAMILIES } from '../knowledge/replies/families/families.ts';
import type { Cause } from '../knowledge/vocabulary.ts';
import { inferFromConcepts } from './infer-from-concepts.ts';
import { phraseIndexOf } from './phrase-index.ts';
import { withoutDenials } from './without-denials.ts';

/** What a code suggests, and how surely. */
export interface CauseHint {
  readonly cause: Cause;
  /** 0 to 100. */
  readonly weight: number;
}

/** What wording and codes together say. */
export interface InferredCause extends CauseHint {
  /** The words say so; false where a code alone does. */
  readonly byWords: boolean;
}

/** Lighter than this is a guess that we do not make. */
const LEAST_WEIGHT = 25;
/** Further cues of the same cause add a little, so that two fair ones outweigh a single one. */
const FURTHER_CUE = 2;
const MOST_FURTHER = 6;

/** Words as sure as this need no second reading. */
const OUTRIGHT = 88;
/** A telling code (X.1.1, X.2.2, X.7.23) and words of the same cause confirm each other. */
const SURE_HINT = 54;
const SURE_WORDS = 60;
const AGREEMENT = 16;

/** Between equal weights the more telling cause wins: contract §1. */
const TELLING: readonly Cause[] = [
  'not-a-failure',
  'backoff',
  'own-mta',
  'authentication',
  'sender-identity',
  'reputation',
  'greylisting',
  'tls',
  'mailbox-full',
  'mailbox-inactive',
  'invalid-recipient',
  'rate-limit',
  'message-size',
  'relay',
  'content',
  'protocol',
  'unreachable',
  'policy',
  'receiver-fault',
  'unknown',
];

/** A cue with its phrases as positions in the index. */
interface FiledCue {
  readonly index: number;
  readonly cause: number;
  readonly weight: number;
  readonly code: readonly string[] | undefined;
  readonly with: readonly number[] | undefined;
  readonly not: readonly number[];
}

const PHRASES = phraseIndexOf(
  FAMILIES.flatMap(({ cues }) => cues.flatMap((cue) => [...cue.any, ...(cue.with ?? []), ...(cue.not ?? [])])),
);
const POSITION = new Map(PHRASES.phrases.map((phrase, index) => [phrase, index]));
const CUES_BY_PHRASE: readonly FiledCue[][] = fileCues();
/** Per cue, the call that last counted it. */
const lastCounted = new Uint32Array(FAMILIES.reduce((sum, { cues }) => sum + cues.length, 0));
let round = 0;

function fileCues(): FiledCue[][] {
  const files: FiledCue[][] = PHRASES.phrases.map(() => []);
  const positionsOf = (phrases: readonly string[]): number[] => phrases.map((phrase) => POSITION.get(phrase) ?? -1);
  let index = 0;
  for (const { cause, cues } of FAMILIES) {
    for (const cue of cues) {
      const filed: FiledCue = {
        index: index++,
        cause: TELLING.indexOf(cause),
        weight: cue.weight,
        code: cue.code,
        with: cue.with === undefined ? undefined : positionsOf(cue.with),
        not: positionsOf(cue.not ?? []),
      };
      for (const position of new Set(positionsOf(cue.any))) files[position]?.push(filed);
    }
  }
  return files;
}

const holdsAny = (positions: readonly number[]): boolean => positions.some((position) => PHRASES.has(position));

/**
 * Infers the cause of a reply that no rule knows from phrase families in a dozen languages, together with what
 * its codes suggest. Text outranks code: a code's hint is one more cue with a weight of its own.
 * @param masked normalised text with names masked
 * @param code reply code, where there is one
 * @param hints what the codes suggest
 */
export function inferCause(masked: string, code: string | null, hints: readonly CauseHint[]): InferredCause | null {
  const heaviest = new Array<number>(TELLING.length).fill(0);
  const further = new Array<number>(TELLING.length).fill(0);
  const weigh = (cause: number, weight: number): void => {
    if ((heaviest[cause] ?? 0) > 0) further[cause] = Math.min(MOST_FURTHER, (further[cause] ?? 0) + FURTHER_CUE);
    heaviest[cause] = Math.max(heaviest[cause] ?? 0, weight);
  };
  const said = withoutDenials(masked);
  round++;
  for (const hit of PHRASES.find(said)) {
    for (const filed of CUES_BY_PHRASE[hit] ?? []) {
      if (lastCounted[filed.index] === round || !cueHolds(filed, code)) continue;
      lastCounted[filed.index] = round;
      weigh(filed.cause, filed.weight);
    }
  }
  if (Math.max(...heaviest) < OUTRIGHT) {
    inferFromConcepts(said, code, (cause, weight) => {
      const at = TELLING.indexOf(cause);
      heaviest[at] = Math.max(heaviest[at] ?? 0, weight);
    });
  }
  const byWords = heaviest.slice();
  for (const hint of hints) {
    const cause = TELLING.indexOf(hint.cause);
    const agree = hint.weight >= SURE_HINT && (byWords[cause] ?? 0) >= SURE_WORDS;
    weigh(cause, agree ? Math.min(94, (byWords[cause] ?? 0) + AGREEMENT) : hint.weight);
  }
  return heaviestOf(heaviest, further, byWords);
}

function cueHolds(cue: FiledCue, code: string | null): boolean {
  if (cue.code !== undefined && !cue.code.some((start) => code?.startsWith(start))) return false;
  return (cue.with === undefined || holdsAny(cue.with)) && !holdsAny(cue.not);
}

function heaviestOf(
  heaviest: readonly number[],
  further: readonly number[],
  byWords: readonly number[],
): InferredCause | null {
  let best = -1;
  let bestWeight = LEAST_WEIGHT - 1;
  for (const [cause, weight] of heaviest.entries()) {
    const total = weight > 0 ? weight + (further[cause] ?? 0) : 0;
    if (total > bestWeight) {
      best = cause;
      bestWeight = total;
    }
  }
  const cause = TELLING[best];
  if (cause === undefined) return null;
  return { cause, weight: Math.min(100, bestWeight), byWords: (byWords[best] ?? 0) >= LEAST_WEIGHT };
}
