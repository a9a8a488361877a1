import { BOUNCED } from '../attempts/tally.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import type { Candidate } from './candidate.ts';
import type { CountMatrix } from './count-matrix.ts';
import type { Exposure } from './exposure.ts';

/** Delivery attempts per operator: stated ones, or the volumes where these are more. */
export function attemptsPerOperator({ tally }: JudgedTally, matrix: CountMatrix, exposure: Exposure): Float64Array {
  const attempts = new Float64Array(matrix.operators.length);
  for (let cell = 0; cell < tally.cells.length; cell++) {
    if ((tally.cells.outcome[cell] ?? 0) > BOUNCED) continue;
    const operator = matrix.places.operator[cell] ?? 0;
    attempts[operator] = (attempts[operator] ?? 0) + (matrix.counts.count[cell] ?? 0);
  }
  if (exposure.basis !== 'volumes') return attempts;
  return attempts.map((seen, operator) =>
    Math.max(seen, Math.round((exposure.perOperator[operator] ?? 0) / matrix.scale)),
  );
}

/** Attempts where a candidate's failures lie: at its places, or in all mail but that of the places taken off before. */
export function attemptsAt(candidate: Candidate, perOperator: Float64Array): number {
  const { column, positions, elsewhere } = candidate;
  let inside = 0;
  for (const position of positions) inside += perOperator[column.operator[position] as number] as number;
  if (!elsewhere) return inside;
  let failing = 0;
  for (const operator of column.operator) failing += perOperator[operator] as number;
  let all = 0;
  for (let operator = 0; operator < perOperator.length; operator++) all += perOperator[operator] as number;
  return all - (failing - inside);
}
