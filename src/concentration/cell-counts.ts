import type { TallyCells } from '../attempts/tally.ts';

/** Counts above this are no delivery data any more; they are cut to it, so that sums stay exact integers. */
const MOST_PLAUSIBLE_COUNT = 1e15;

/** Attempts and distinct messages per cell, as whole numbers of 0 or more; `messages` is at least 1 where `count` is. */
export interface CellCounts {
  readonly count: Float64Array;
  readonly messages: Float64Array;
  /** Cells whose count was set right or left out. */
  readonly implausible: number;
}

/** The counts of a tally, set right where they are negative, fractional, absurd or no number. Copies only then. */
export function cellCounts({ length, count, messages }: TallyCells): CellCounts {
  let implausible = 0;
  let sound = true;
  for (let cell = 0; cell < length; cell++) {
    const attempts = count[cell] as number;
    const distinct = messages[cell] as number;
    if (plausible(attempts) !== attempts) implausible++;
    if (plausible(attempts) !== attempts || messagesOf(attempts, distinct) !== distinct) sound = false;
  }
  if (sound) return { count, messages, implausible };
  const attempts = count.map(plausible);
  return {
    count: attempts,
    messages: messages.map((value, cell) => messagesOf(attempts[cell] as number, value)),
    implausible,
  };
}

/** Distinct messages of a cell: between one and all of its attempts; where the input says nonsense, all. */
function messagesOf(attempts: number, stated: number): number {
  return stated > 0 && stated < attempts ? plausible(stated) || attempts : attempts;
}

/** A whole number of 0 or more; 0 for what is no count at all. */
export function plausible(count: number): number {
  if (!(count > 0)) return 0;
  return count >= MOST_PLAUSIBLE_COUNT ? MOST_PLAUSIBLE_COUNT : Math.round(count);
}
