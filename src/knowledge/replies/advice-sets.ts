import type { AdviceId } from '../advice-ids.ts';

type Advice = readonly AdviceId[];

/** A throttle that comes from reputation or complaints. */
export const THROTTLED_BY_REPUTATION: Advice = [
  'pause-and-slow-down',
  'send-to-engaged',
  'check-complaints',
  'check-recent-changes',
  'request-hours',
];
/** A block that comes from the provider's own opinion of an IP or a domain. */
export const BLOCKED_BY_REPUTATION: Advice = [
  'pause-and-slow-down',
  'check-recent-changes',
  'send-to-engaged',
  'request-delisting',
  'request-hours',
];
/** A block that comes from a named list. */
export const LISTED: Advice = ['check-blocklist', 'check-recent-changes', 'request-delisting', 'request-hours'];
/** A list or block that says: this IP is not meant to send mail directly. */
export const NOT_A_MAIL_IP: Advice = ['check-smarthost', 'fix-ptr', 'check-blocklist', 'request-delisting'];
/** Too many messages or connections, nothing about reputation. */
export const SLOW_DOWN: Advice = ['pause-and-slow-down', 'wait-and-retry'];
export const RECEIVER_DOWN: Advice = ['wait-and-retry', 'confirm-outage'];
export const GREYLISTED: Advice = ['wait-and-retry'];
export const UNKNOWN_USER: Advice = ['remove-invalid', 'check-list-source'];
export const INACTIVE_USER: Advice = ['remove-inactive', 'check-list-source'];
export const FULL_MAILBOX: Advice = ['wait-and-retry', 'remove-inactive'];
export const UNAUTHENTICATED: Advice = ['fix-spf', 'fix-dkim', 'fix-dmarc'];
export const SPAM_CONTENT: Advice = ['review-content', 'check-complaints', 'check-recent-changes', 'request-hours'];
export const VIRUS: Advice = ['review-content', 'check-own-mta'];
export const RECEIVERS_RULE: Advice = ['contact-recipient-admin'];
export const BAD_FORMAT: Advice = ['fix-message-format'];
export const TOO_BIG: Advice = ['reduce-size'];
export const REVERSE_DNS: Advice = ['fix-ptr', 'fix-helo'];
export const SENDER_DOMAIN: Advice = ['fix-sender-domain'];
export const OWN_ACCOUNT: Advice = ['check-smarthost', 'check-quotas'];
export const TLS: Advice = ['fix-tls'];
