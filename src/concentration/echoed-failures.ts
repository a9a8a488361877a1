import { ECHO } from '../attempts/tally.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import { compare } from './compare.ts';
import type { Evidence } from './evidence.ts';
import { EVIDENCE_GROUPS, groupOf } from './evidence-group.ts';

/** What echoes repeat: the group with most distinct (domain, reply) pairs, and the provider that most of them name; null without any. */
export function echoedFailures({
  tally,
  meanings,
  cellMeaning,
  cellProvider,
  providers,
}: JudgedTally): Evidence['echoed'] {
  const perGroup = new Map<number, Map<string, number>>();
  for (let cell = 0; cell < tally.cells.length; cell++) {
    if (tally.cells.outcome[cell] !== ECHO || !((tally.cells.count[cell] ?? 0) > 0)) continue;
    const meaning = meanings[cellMeaning[cell] ?? -1];
    const group = meaning === undefined ? -1 : groupOf(meaning);
    if (group < 0) continue;
    const named = perGroup.get(group) ?? new Map<string, number>();
    const provider = meaning?.provider ?? providers[cellProvider[cell] ?? 0] ?? '';
    named.set(provider, (named.get(provider) ?? 0) + 1);
    perGroup.set(group, named);
  }
  const total = (named: ReadonlyMap<string, number>): number => [...named.values()].reduce((sum, own) => sum + own, 0);
  const [most] = [...perGroup].sort(([a, one], [b, two]) => total(two) - total(one) || a - b);
  const name = most && EVIDENCE_GROUPS[most[0]];
  if (!most || name === undefined) return null;
  const [first] = [...most[1]].sort(([a, m], [b, n]) => n - m || compare(a, b));
  const provider = first && first[1] > 0.5 * total(most[1]) && first[0] !== '' && first[0] !== '*' ? first[0] : null;
  return { group: name, kinds: total(most[1]), provider };
}
