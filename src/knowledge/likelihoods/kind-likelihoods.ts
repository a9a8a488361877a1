import type { Persistence, VerdictKind } from '../vocabulary.ts';
import type { EvidenceGroup } from './evidence-groups.ts';

/** Kinds that a single finding can have; `mixed` and `inconclusive` are said of the whole. */
export const FINDING_KINDS = [
  'reputation',
  'own-mta',
  'authentication',
  'recipients',
  'receiver-outage',
  'healthy',
] as const satisfies readonly VerdictKind[];
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * How the failures of one group lie: at one operator, at a few, everywhere in proportion to the mail,
 * scattered over many small places, at one sending IP, behind one blocklist or filter, or as a burst of
 * "user unknown" that takes most of one provider's mail.
 */
export const SHAPES = ['one', 'few', 'everywhere', 'scattered', 'source', 'list', 'burst'] as const;
export type Shape = (typeof SHAPES)[number];

/** One row of evidence: log-likelihoods (nats) per kind; kinds left out are 0. Rows that fit are added. */
export interface KindLikelihood {
  readonly group: EvidenceGroup;
  /** Left out: any shape. */
  readonly shape?: Shape;
  /** Left out: any. */
  readonly persistence?: Persistence;
  readonly log: Partial<Readonly<Record<FindingKind, number>>>;
  readonly why: string;
}

/**
 * 1 nat is a factor of 2.7, 3 nats are 20, 6 nats are 400. A text that says the cause outright weighs 6;
 * where it sits moves that little. A text that does not, weighs nothing: its shape decides.
 */
export const KIND_LIKELIHOODS: readonly KindLikelihood[] = [
  { group: 'reputation', log: { reputation: 6, authentication: 0.5 }, why: 'The receiver says so itself.' },
  {
    group: 'reputation',
    shape: 'list',
    log: { reputation: 1 },
    why: 'Many receivers name the same list: one cause, not many.',
  },
  {
    group: 'reputation',
    shape: 'scattered',
    log: { reputation: -1, healthy: 0.5 },
    why: 'Single receivers with own blocklists are partly background.',
  },

  {
    group: 'content',
    log: { reputation: 4.5, healthy: 0.5 },
    why: 'Spam verdicts on content follow reputation; the contract counts them so.',
  },
  {
    group: 'content',
    shape: 'scattered',
    log: { reputation: -1.5, healthy: 1 },
    why: 'A filter here and there misfires.',
  },

  {
    group: 'rate-limit',
    log: { reputation: 2.3, healthy: 0.5, 'own-mta': 0.3 },
    why: 'Big providers tie limits to reputation (RP-001, 4.7.28), but the text does not say it.',
  },
  {
    group: 'rate-limit',
    shape: 'few',
    log: { reputation: 0.8 },
    why: 'Several big providers throttle one sender: the sender is the common part.',
  },
  {
    group: 'rate-limit',
    shape: 'everywhere',
    log: { reputation: -0.8, 'own-mta': 1.2 },
    why: 'Limits hit at every receiver: the own MTA sends too fast or on too many connections.',
  },
  {
    group: 'rate-limit',
    shape: 'scattered',
    log: { reputation: -1.2, healthy: 1.2 },
    why: 'Small receivers have low limits for everybody.',
  },
  { group: 'rate-limit', persistence: 'permanent', log: { reputation: 0.8 }, why: 'A limit that bounces is a block.' },

  {
    group: 'authentication',
    log: { authentication: 6, reputation: 0.5, 'own-mta': 0.3 },
    why: 'The receiver names SPF, DKIM, DMARC, PTR or HELO.',
  },
  {
    group: 'authentication',
    shape: 'scattered',
    log: { authentication: -1.5, healthy: 1 },
    why: 'A few strict receivers are background.',
  },

  { group: 'tls', log: { authentication: 1.8, 'own-mta': 0.5 }, why: 'TLS fails on either side.' },
  {
    group: 'tls',
    shape: 'one',
    log: { 'receiver-outage': 2.2 },
    why: 'Only there: that receiver’s certificate or TLS version.',
  },
  {
    group: 'tls',
    shape: 'few',
    log: { authentication: 1 },
    why: 'Several unrelated receivers at once: the sender’s TLS.',
  },
  { group: 'tls', shape: 'everywhere', log: { authentication: 2.5 }, why: 'Everywhere: the sender’s TLS.' },
  { group: 'tls', shape: 'scattered', log: { healthy: 2.5 }, why: 'Old receivers with broken TLS.' },

  { group: 'own-mta', log: { 'own-mta': 6 }, why: 'The own MTA says so itself.' },

  {
    group: 'relay',
    log: { 'own-mta': 1.5 },
    why: 'Relaying denied: by the own smarthost, or by an MX that no longer serves the domain.',
  },
  {
    group: 'relay',
    shape: 'one',
    log: { healthy: 1.6, 'receiver-outage': 1.2, recipients: 1 },
    why: 'At one domain only: its MX is set wrong.',
  },
  {
    group: 'relay',
    shape: 'few',
    log: { 'own-mta': 1 },
    why: 'Unrelated receivers do not lose their domains together.',
  },
  {
    group: 'relay',
    shape: 'everywhere',
    log: { 'own-mta': 3 },
    why: 'All mail refused for relaying: the own smarthost or its credentials.',
  },
  { group: 'relay', shape: 'scattered', log: { healthy: 2.5 }, why: 'Domains moved without an MX change.' },

  { group: 'format', log: { 'own-mta': 3 }, why: 'What the platform produced is malformed or too large.' },
  { group: 'format', shape: 'one', log: { healthy: 1, reputation: 0.5 }, why: 'One receiver’s limit.' },
  { group: 'format', shape: 'scattered', log: { healthy: 2.5 }, why: 'Single messages.' },

  {
    group: 'network',
    shape: 'one',
    log: { 'receiver-outage': 3.2, reputation: 1, 'own-mta': 0.4 },
    why: 'One receiver cannot be reached: it is down, or drops this sender silently.',
  },
  {
    group: 'network',
    shape: 'few',
    log: { 'own-mta': 2.8, 'receiver-outage': 1.2, reputation: 1.2 },
    why: 'Several receivers at once: routes of the sender, rarely several outages.',
  },
  {
    group: 'network',
    shape: 'everywhere',
    log: { 'own-mta': 5 },
    why: 'Nobody can be reached: own network, DNS, firewall or port 25.',
  },
  {
    group: 'network',
    shape: 'scattered',
    log: { healthy: 3, recipients: 1.5, 'own-mta': 0.5 },
    why: 'Dead and mistyped domains.',
  },
  {
    group: 'network',
    shape: 'source',
    log: { 'own-mta': 4, reputation: 1 },
    why: 'One sending IP reaches nobody: its network or firewall.',
  },
  {
    group: 'network',
    shape: 'list',
    log: { 'receiver-outage': 3 },
    why: 'All domains behind one gateway: the gateway is down.',
  },

  {
    group: 'receiver-fault',
    shape: 'one',
    log: { 'receiver-outage': 4.5, reputation: 0.5 },
    why: 'The receiver says that its own system fails.',
  },
  {
    group: 'receiver-fault',
    shape: 'few',
    log: { 'receiver-outage': 2.5, reputation: 0.7 },
    why: 'Outages of two receivers at once are rare, vague 4xx blocks are not.',
  },
  {
    group: 'receiver-fault',
    shape: 'everywhere',
    log: { 'own-mta': 2.8, 'receiver-outage': 1, healthy: 1 },
    why: 'All receivers do not fail together: something on the way does.',
  },
  {
    group: 'receiver-fault',
    shape: 'scattered',
    log: { healthy: 2.5, 'receiver-outage': 1 },
    why: 'Some receiver always has a bad hour.',
  },
  {
    group: 'receiver-fault',
    shape: 'source',
    log: { 'own-mta': 1.5, reputation: 1.5 },
    why: 'Only one IP meets it: not the receiver’s fault.',
  },
  {
    group: 'receiver-fault',
    shape: 'list',
    log: { 'receiver-outage': 4 },
    why: 'One gateway fails for all its customers.',
  },

  { group: 'unknown-user', log: { recipients: 3 }, why: 'The addresses do not exist.' },
  {
    group: 'unknown-user',
    shape: 'everywhere',
    log: { recipients: 2 },
    why: 'Unknown users at all domains: the list is old or bought.',
  },
  {
    group: 'unknown-user',
    shape: 'burst',
    log: { 'receiver-outage': 4 },
    why: 'Apple 2021, Italia Online 2023: one provider rejected its own users for hours; lists do not decay at one provider only.',
  },
  {
    group: 'unknown-user',
    shape: 'scattered',
    log: { recipients: 1, healthy: 0.5 },
    why: 'Mistyped domains and old addresses.',
  },
  {
    group: 'unknown-user',
    persistence: 'temporary',
    log: { 'receiver-outage': 0.7 },
    why: 'A 4xx "unknown" is often a directory that does not answer.',
  },

  { group: 'mailbox-full', log: { recipients: 3 }, why: 'Full mailboxes are a matter of the list.' },
  {
    group: 'mailbox-full',
    shape: 'one',
    log: { healthy: 1.5, 'receiver-outage': 0.5 },
    why: 'Full mailboxes at one provider: its small quota.',
  },
  { group: 'mailbox-full', shape: 'scattered', log: { healthy: 2 }, why: 'Background.' },

  {
    group: 'policy',
    shape: 'one',
    log: { reputation: 1.8, healthy: 1.6 },
    why: 'A house rule, or a block that does not say so.',
  },
  {
    group: 'policy',
    shape: 'few',
    log: { reputation: 2.2, healthy: 0.8 },
    why: 'The same at several receivers: blocks that do not say so.',
  },
  {
    group: 'policy',
    shape: 'everywhere',
    log: { reputation: 1.8, authentication: 0.8, 'own-mta': 0.6, healthy: 1 },
    why: 'Something in the message breaks everybody’s rules.',
  },
  { group: 'policy', shape: 'scattered', log: { healthy: 3 }, why: 'House rules of single receivers.' },

  { group: 'greylisting', log: { healthy: 6 }, why: 'Temporary by nature (RFC 6647).' },

  {
    group: 'backoff',
    shape: 'one',
    log: { reputation: 3, 'own-mta': 1, 'receiver-outage': 1 },
    why: 'KA-21165: errors in just a few domains, more likely reputation.',
  },
  {
    group: 'backoff',
    shape: 'few',
    log: { reputation: 3, 'own-mta': 1, 'receiver-outage': 0.3 },
    why: 'KA-21165: errors in just a few domains, more likely reputation.',
  },
  {
    group: 'backoff',
    shape: 'everywhere',
    log: { 'own-mta': 3, reputation: 1.2 },
    why: 'KA-21165 turned round: many unrelated domains, internal to the MTA.',
  },
  {
    group: 'backoff',
    shape: 'scattered',
    log: { 'own-mta': 1.8, reputation: 1, healthy: 0.8 },
    why: 'Many small domains, not the big ones.',
  },
  {
    group: 'backoff',
    shape: 'source',
    log: { 'own-mta': 1.8, reputation: 1.8 },
    why: 'One IP backed off: its reputation or its network.',
  },
  {
    group: 'backoff',
    shape: 'list',
    log: { reputation: 2, 'receiver-outage': 1.5 },
    why: 'One gateway makes the MTA back off.',
  },

  {
    group: 'unknown',
    shape: 'one',
    log: { reputation: 2.6, 'receiver-outage': 1.2, 'own-mta': 0.6, healthy: 0.6, authentication: 0.6 },
    why: 'KA-21165: errors in just a few domains, more likely reputation; a text without a cause adds nothing to it.',
  },
  {
    group: 'unknown',
    shape: 'few',
    log: { reputation: 2.4, 'own-mta': 0.8, authentication: 0.8 },
    why: 'KA-21165, without its certainty.',
  },
  {
    group: 'unknown',
    shape: 'everywhere',
    log: { 'own-mta': 2.4, reputation: 1, authentication: 0.8 },
    why: 'KA-21165 turned round.',
  },
  { group: 'unknown', shape: 'scattered', log: { healthy: 2.2 }, why: 'Odd replies of small receivers.' },
  { group: 'unknown', persistence: 'permanent', log: { reputation: 0.5 }, why: 'Refused for good, without a reason.' },
];
