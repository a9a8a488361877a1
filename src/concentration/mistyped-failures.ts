import { OTHER_DOMAINS } from '../attempts/tally.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import { compare } from './compare.ts';
import type { CountMatrix } from './count-matrix.ts';
import type { Evidence } from './evidence.ts';

const MOST_NAMES = 3;

/** Failures at domains that cannot be reached and look mistyped; null without any. */
export function mistypedFailures({ tally }: JudgedTally, { places, counts }: CountMatrix): Evidence['mistyped'] {
  if (places.mistyped.size === 0) return null;
  const failed = new Map<number, number>();
  for (let cell = 0; cell < tally.cells.length; cell++) {
    const domain = tally.cells.domain[cell] ?? 0;
    if ((places.group[cell] ?? -1) < 0 || !places.mistyped.has(domain)) continue;
    failed.set(domain, (failed.get(domain) ?? 0) + (counts.count[cell] ?? 0));
  }
  const rows = [...failed]
    .map(([domain, sum]) => ({ name: tally.domains[domain] ?? OTHER_DOMAINS, sum }))
    .sort((a, b) => b.sum - a.sum || compare(a.name, b.name));
  const total = rows.reduce((sum, row) => sum + row.sum, 0);
  if (total === 0) return null;
  return { domains: rows.length, names: rows.slice(0, MOST_NAMES).map(({ name }) => name), failed: total };
}
