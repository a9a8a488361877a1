import { BOUNCED, DELIVERED } from '../attempts/tally.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import { compare } from './compare.ts';
import type { CountMatrix } from './count-matrix.ts';

/** Operator of each domain: of its largest failing cell, else of any delivered one; -1 where it has neither. */
export function domainOperators({ tally }: JudgedTally, { places, counts, operators }: CountMatrix): Int32Array {
  const { length, domain, outcome } = tally.cells;
  const found = new Int32Array(tally.domains.length).fill(-1);
  const weights = new Float64Array(tally.domains.length).fill(-1);
  for (let cell = 0; cell < length; cell++) {
    const count = counts.count[cell] as number;
    const failing = (places.group[cell] as number) >= 0;
    if (count === 0 || (outcome[cell] as number) > BOUNCED || (!failing && outcome[cell] !== DELIVERED)) continue;
    const of = domain[cell] as number;
    const weight = failing ? count : 0;
    const better = weight - (weights[of] as number);
    const operator = places.operator[cell] as number;
    const known = found[of] as number;
    // Ties go by name, so that the order of cells does not matter.
    if (better < 0 || (better === 0 && known >= 0 && compare(operators[operator] ?? '', operators[known] ?? '') >= 0))
      continue;
    found[of] = operator;
    weights[of] = weight;
  }
  return found;
}
