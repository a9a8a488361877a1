/** Names of the things that a reader can be told to do; their texts stand in advice.ts. */
export const ADVICE_IDS = [
  'request-hours', // have an expert investigate and set a strategy
  'pause-and-slow-down', // lower the rate to this provider, keep what is queued
  'send-to-engaged', // only the most engaged recipients until the block lifts
  'stop-retrying', // the receiver says retries make it worse
  'wait-and-retry', // temporary by nature; let the MTA retry
  'check-blocklist', // look the sending IP or domain up where it is listed and remove the cause
  'request-delisting', // ask for removal after the cause is fixed
  'check-complaints', // feedback loop, complaint rate, unsubscribe
  'check-recent-changes', // new IP, list source, content, frequency
  'check-list-source', // how the addresses were collected
  'split-streams', // separate marketing from transactional, good from bad
  'warm-up', // raise the volume step by step
  'fix-spf',
  'fix-dkim',
  'fix-dmarc',
  'fix-ptr',
  'fix-helo',
  'fix-sender-domain', // MX/A/SOA of the envelope sender domain
  'fix-ipv6', // PTR and authentication for IPv6, or send over IPv4
  'fix-tls', // certificates, TLS versions
  'review-content', // links, attachments, wording
  'fix-message-format', // RFC 5322 headers
  'reduce-size',
  'remove-invalid', // suppress addresses that do not exist
  'remove-inactive', // suppress full or abandoned mailboxes
  'contact-recipient-admin', // the receiving organisation's own rule
  'contact-postmaster', // write to the provider's postmaster
  'check-own-mta', // processes, disk, memory, files, queue of the own MTA
  'check-own-dns', // resolver of the sending host
  'check-own-network', // firewall, port 25, routes, IPv6
  'check-smarthost', // credentials, relay permissions of the own smarthost
  'check-quotas', // own connection or message limits (MX rules, shaping)
  'check-platform', // the sending platform's own fault: open a ticket with it
  'find-inner-reply', // a backoff hides the reply behind it: fetch that reply
  'confirm-outage', // look at the receiver's status, compare with other senders
  'unquarantine-after-outage', // undo suppressions made during an outage
  'nothing', // nothing to do
] as const;
export type AdviceId = (typeof ADVICE_IDS)[number];
