import type { AdviceId } from '../advice-ids.ts';
import type { EvidenceGroup } from './evidence-groups.ts';
import type { FindingKind } from './kind-likelihoods.ts';

/** What to do for a finding of each kind, most urgent first; what the replies themselves advise goes between. */
export const ADVICE_BY_KIND: Readonly<Record<FindingKind, readonly AdviceId[]>> = {
  reputation: ['pause-and-slow-down', 'send-to-engaged', 'check-complaints', 'check-recent-changes', 'request-hours'],
  'own-mta': ['check-own-mta', 'check-own-network', 'check-own-dns'],
  authentication: ['fix-spf', 'fix-dkim', 'fix-dmarc', 'fix-ptr'],
  recipients: ['remove-invalid', 'check-list-source'],
  'receiver-outage': ['wait-and-retry', 'confirm-outage'],
  healthy: ['nothing'],
};

/** Groups whose replies' own advice fits a finding of this kind: "remove the address" is wrong advice in an outage. */
export const GROUPS_THAT_ADVISE: Readonly<Record<FindingKind, readonly EvidenceGroup[]>> = {
  reputation: ['reputation', 'content', 'rate-limit'],
  'own-mta': ['own-mta', 'relay', 'format'],
  authentication: ['authentication', 'tls'],
  recipients: ['unknown-user', 'mailbox-full'],
  'receiver-outage': [],
  healthy: [],
};

/** The main thing to do where a group calls for one that its kind does not name. */
export const ADVICE_BY_GROUP: Partial<Readonly<Record<EvidenceGroup, readonly AdviceId[]>>> = {
  backoff: ['find-inner-reply'],
  relay: ['check-smarthost'],
  tls: ['fix-tls'],
  format: ['fix-message-format', 'reduce-size'],
  'mailbox-full': ['remove-inactive'],
};
