import type { AdviceId } from '../knowledge/advice-ids.ts';
import { ADVICE_BY_GROUP, ADVICE_BY_KIND, GROUPS_THAT_ADVISE } from '../knowledge/likelihoods/advice-by-kind.ts';
import type { EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import type { FindingKind } from '../knowledge/likelihoods/kind-likelihoods.ts';
import type { Cause } from '../knowledge/vocabulary.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import { compare } from './compare.ts';
import type { CountMatrix } from './count-matrix.ts';
import { EVIDENCE_GROUPS, groupOf } from './evidence-group.ts';

/** Advice per finding. */
const MOST_ADVICE = 7;

/** What the replies of each group say, by its column. */
export interface MeaningsPerGroup {
  readonly cause: readonly Cause[];
  readonly advice: readonly (readonly AdviceId[])[];
}

/** The commonest cause of each group, and what its replies advise (by failed attempts). */
export function meaningsPerGroup(judged: JudgedTally, matrix: CountMatrix): MeaningsPerGroup {
  const causes = EVIDENCE_GROUPS.map(() => new Map<Cause, number>());
  const advice = EVIDENCE_GROUPS.map(() => new Map<AdviceId, number>());
  judged.meanings.forEach((meaning, index) => {
    const group = groupOf(meaning);
    const failed = matrix.meaningFailed[index] ?? 0;
    if (group < 0 || failed === 0) return;
    causes[group]?.set(meaning.cause, (causes[group]?.get(meaning.cause) ?? 0) + failed);
    for (const id of meaning.advice) advice[group]?.set(id, (advice[group]?.get(id) ?? 0) + failed);
  });
  return {
    cause: causes.map((counts, group) => byCount(counts)[0] ?? DEFAULT_CAUSE[EVIDENCE_GROUPS[group] as EvidenceGroup]),
    advice: advice.map((counts) => byCount(counts)),
  };
}

function byCount<Id extends string>(counts: ReadonlyMap<Id, number>): Id[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([id]) => id);
}

const DEFAULT_CAUSE: Readonly<Record<EvidenceGroup, Cause>> = {
  reputation: 'reputation',
  content: 'content',
  'rate-limit': 'rate-limit',
  authentication: 'authentication',
  tls: 'tls',
  'own-mta': 'own-mta',
  relay: 'relay',
  format: 'protocol',
  network: 'unreachable',
  'receiver-fault': 'receiver-fault',
  'unknown-user': 'invalid-recipient',
  'mailbox-full': 'mailbox-full',
  policy: 'policy',
  greylisting: 'greylisting',
  backoff: 'backoff',
  unknown: 'unknown',
};

/** The kind's first advice, what the replies advise, then the rest; hours only where reputation is found. */
export function adviceFor(
  kind: FindingKind,
  group: EvidenceGroup,
  fromReplies: readonly AdviceId[],
): readonly AdviceId[] {
  const [first, ...rest] = ADVICE_BY_KIND[kind];
  const specific = GROUPS_THAT_ADVISE[kind].includes(group) ? fromReplies.filter((id) => id !== 'request-hours') : [];
  const ids = new Set<AdviceId>([
    ...(ADVICE_BY_GROUP[group] ?? []),
    ...(kind === 'authentication' || kind === 'own-mta' ? specific : []),
    ...(first ? [first] : []),
    ...specific,
    ...rest,
  ]);
  ids.delete('request-hours');
  const kept = [...ids].slice(0, MOST_ADVICE);
  return kind === 'reputation' ? [...kept, 'request-hours'] : kept;
}
