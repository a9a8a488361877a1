/** What a provider asks of those who send it much mail. */
export const BULK_REQUIREMENTS = [
  'spf',
  'dkim',
  'dmarc',
  'alignment',
  'ptr',
  'tls',
  'from-receives',
  'format',
  'unsubscribe',
  'complaints',
] as const;
export type BulkRequirement = (typeof BULK_REQUIREMENTS)[number];

/** One provider's rules for bulk senders. */
export interface BulkSenderRules {
  /** Id in the provider tables. */
  readonly provider: string;
  readonly name: string;
  /** Messages a day to the provider's mailboxes from which the rules hold; null where it names no number. */
  readonly from: number | null;
  readonly must: readonly BulkRequirement[];
  readonly should: readonly BulkRequirement[];
  /** The official page. */
  readonly source: string;
  /** `YYYY-MM`. */
  readonly read: string;
}

export const BULK_SENDER_RULES: readonly BulkSenderRules[] = [
  {
    provider: 'google',
    name: 'Google',
    from: 5000,
    // SPF and DKIM, DMARC of at least `none`, From aligned with one of them, forward and reverse DNS, TLS, RFC 5322,
    // spam rate below 0.3 %, one-click unsubscribe for marketing mail.
    must: ['spf', 'dkim', 'dmarc', 'alignment', 'ptr', 'tls', 'format', 'unsubscribe', 'complaints'],
    should: [],
    source: 'https://support.google.com/mail/answer/81126',
    read: '2026-11',
  },
  {
    provider: 'yahoo',
    name: 'Yahoo',
    from: null,
    // The same without TLS; relaxed alignment is enough, unsubscribing is honoured within two days.
    must: ['spf', 'dkim', 'dmarc', 'alignment', 'ptr', 'format', 'unsubscribe', 'complaints'],
    should: [],
    source: 'https://senders.yahooinc.com/best-practices/',
    read: '2026-11',
  },
  {
    provider: 'microsoft',
    name: 'Microsoft',
    from: 5000,
    // For outlook.com, hotmail.com and live.com: SPF and DKIM pass, DMARC of at least `none` aligned with one of them;
    // a From address that takes replies, a way to unsubscribe and clean lists are recommended.
    must: ['spf', 'dkim', 'dmarc', 'alignment'],
    should: ['from-receives', 'unsubscribe', 'complaints'],
    source:
      'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730',
    read: '2026-11',
  },
];
