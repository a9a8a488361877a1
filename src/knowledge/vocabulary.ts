/** The fixed words of the field, as the contract spells them. Every stage may import this file. */

export const CAUSES = [
  'reputation',
  'rate-limit',
  'greylisting',
  'authentication',
  'sender-identity',
  'content',
  'policy',
  'invalid-recipient',
  'mailbox-full',
  'mailbox-inactive',
  'unreachable',
  'tls',
  'message-size',
  'protocol',
  'relay',
  'receiver-fault',
  'own-mta',
  'backoff',
  'unknown',
  'not-a-failure',
] as const;
/** Why one reply refused or failed. */
export type Cause = (typeof CAUSES)[number];

export const PERSISTENCES = ['temporary', 'permanent'] as const;
export type Persistence = (typeof PERSISTENCES)[number];

export const ORIGINS = ['remote', 'local'] as const;
/** Who speaks: the receiving side, or the sender's own MTA or platform. */
export type Origin = (typeof ORIGINS)[number];

export const VERDICT_KINDS = [
  'reputation',
  'own-mta',
  'authentication',
  'recipients',
  'receiver-outage',
  'healthy',
  'mixed',
  'inconclusive',
] as const;
/** What the whole input says. */
export type VerdictKind = (typeof VERDICT_KINDS)[number];

export const AXES = ['provider', 'domain', 'blocklist', 'source-ip', 'everywhere'] as const;
/** Along which line the failures of one finding gather. `blocklist` also holds gateways and filters. */
export type Axis = (typeof AXES)[number];

export const LANGUAGES = ['en', 'fr'] as const;
/** Languages in which explanations are written. */
export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the product. */
export type Localized = Readonly<Record<Language, string>>;
