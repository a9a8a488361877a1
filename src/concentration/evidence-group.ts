import { EVIDENCE_GROUPS, type EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import type { Cause } from '../knowledge/vocabulary.ts';
import type { ReplyMeaning } from '../replies/reply-meaning.ts';

export { EVIDENCE_GROUPS };
export const GROUP_COUNT = EVIDENCE_GROUPS.length;

const GROUP_OF_CAUSE: Readonly<Record<Cause, EvidenceGroup | null>> = {
  reputation: 'reputation',
  content: 'content',
  'rate-limit': 'rate-limit',
  authentication: 'authentication',
  'sender-identity': 'authentication',
  tls: 'tls',
  'own-mta': 'own-mta',
  relay: 'relay',
  protocol: 'format',
  'message-size': 'format',
  unreachable: 'network',
  'receiver-fault': 'receiver-fault',
  'invalid-recipient': 'unknown-user',
  'mailbox-inactive': 'unknown-user',
  'mailbox-full': 'mailbox-full',
  policy: 'policy',
  greylisting: 'greylisting',
  backoff: 'backoff',
  unknown: 'unknown',
  'not-a-failure': null,
};

/** Column of the group that a reply counts for; -1 when it is no failure. */
export function groupOf(meaning: ReplyMeaning): number {
  // A domain that does not exist is a fault of the list; one that could not be reached in time is not.
  const deadDomain = meaning.cause === 'unreachable' && meaning.persistence === 'permanent' && meaning.wrapper === null;
  // The own smarthost's refusal is told by the own MTA.
  const ownRelay = meaning.cause === 'relay' && meaning.origin === 'local';
  // A bare 421, 450 or 451 says no more than "not now": blocks and limits are said so as often as outages.
  const bareCode = meaning.cause === 'receiver-fault' && meaning.rule.startsWith('code/');
  const group = deadDomain
    ? 'unknown-user'
    : ownRelay
      ? 'own-mta'
      : bareCode
        ? 'unknown'
        : GROUP_OF_CAUSE[meaning.cause];
  return group === null ? -1 : column(group);
}

const COLUMN_OF_GROUP: ReadonlyMap<EvidenceGroup, number> = new Map(
  EVIDENCE_GROUPS.map((group, index) => [group, index]),
);

/** Column of a group. */
export function column(group: EvidenceGroup): number {
  return COLUMN_OF_GROUP.get(group) ?? -1;
}
