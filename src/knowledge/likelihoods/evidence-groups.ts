/** Causes that weigh alike, and are looked at together. The position is the column of the count matrix. */
export const EVIDENCE_GROUPS = [
  'reputation',
  'content',
  'rate-limit',
  'authentication',
  'tls',
  'own-mta',
  'relay',
  'format',
  'network',
  'receiver-fault',
  'unknown-user',
  'mailbox-full',
  'policy',
  'greylisting',
  'backoff',
  'unknown',
] as const;
export type EvidenceGroup = (typeof EVIDENCE_GROUPS)[number];
