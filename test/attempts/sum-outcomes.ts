import { OUTCOMES, type Outcome, type Tally } from '../../src/attempts/tally.ts';

/** Counts per outcome, over all cells or those of one recipient domain. */
export function sumOutcomes(tally: Tally, domain?: string): Record<Outcome, number> {
  const sums: Record<Outcome, number> = { delivered: 0, deferred: 0, bounced: 0, echo: 0, signal: 0 };
  for (let cell = 0; cell < tally.cells.length; cell++) {
    if (domain !== undefined && tally.domains[tally.cells.domain[cell] as number] !== domain) continue;
    const outcome = OUTCOMES[tally.cells.outcome[cell] as number];
    if (outcome !== undefined) sums[outcome] += tally.cells.count[cell] as number;
  }
  return sums;
}

/** One line for each cell, in an order of its own: equal for tallies that say the same. */
export function cellLines(tally: Tally): string[] {
  const { cells } = tally;
  return Array.from({ length: cells.length }, (_, at) =>
    [
      tally.domains[cells.domain[at] as number],
      tally.relays[cells.relay[at] as number],
      OUTCOMES[cells.outcome[at] as number],
      tally.templates[cells.template[at] as number]?.key,
      tally.sources[cells.source[at] as number],
      cells.count[at],
      cells.messages[at],
      cells.first[at],
      cells.last[at],
    ].join(' | '),
  ).sort();
}
