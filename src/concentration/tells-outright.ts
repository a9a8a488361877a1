import type { EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';

const OUTRIGHT: ReadonlySet<EvidenceGroup> = new Set(['reputation', 'content', 'authentication', 'own-mta']);

/** Whether replies of this group say the cause themselves, so that one of them is already an answer. */
export function tellsOutright(group: EvidenceGroup): boolean {
  return OUTRIGHT.has(group);
}
