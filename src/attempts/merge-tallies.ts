import type { Tally } from './tally.ts';
import { TallyBuilder } from './tally-builder.ts';

/** One tally of several: equal domains, relays, sources and templates are counted together. Its counts do not depend on the order. */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  const only = tallies[0];
  if (tallies.length === 1 && only !== undefined) return only;
  const builder = new TallyBuilder();
  for (const tally of tallies) builder.addTally(tally);
  const rated = tallies.filter((tally) => tally.hasDenominator).length;
  // Rates would be too high where one part of the input lists failures only.
  if (rated > 0 && rated < tallies.length) builder.note('denominator-partial');
  return builder.build();
}
