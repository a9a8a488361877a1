import { BOUNCED, DEFERRED } from '../../src/attempts/tally.ts';
import type { VerdictKind } from '../../src/knowledge/vocabulary.ts';
import type { JudgedTally } from '../../src/replies/judged-tally.ts';

/** The article's rule as people apply it by eye: three domains hold four fifths of the failures, so it is reputation; else the own MTA. */
export function naiveRule({ tally }: JudgedTally): VerdictKind {
  const failed = new Map<number, number>();
  for (let cell = 0; cell < tally.cells.length; cell++) {
    const outcome = tally.cells.outcome[cell];
    if (outcome !== DEFERRED && outcome !== BOUNCED) continue;
    const domain = tally.cells.domain[cell] ?? 0;
    failed.set(domain, (failed.get(domain) ?? 0) + (tally.cells.count[cell] ?? 0));
  }
  const counts = [...failed.values()].sort((a, b) => b - a);
  const total = counts.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 'healthy';
  return counts.slice(0, 3).reduce((sum, value) => sum + value, 0) >= 0.8 * total ? 'reputation' : 'own-mta';
}
