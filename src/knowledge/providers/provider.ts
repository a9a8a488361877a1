import type { Localized } from '../vocabulary.ts';

/** The provider's own pages for senders; every one an https address. */
export interface ProviderPages {
  readonly postmaster?: string;
  /** What its SMTP replies mean. */
  readonly replies?: string;
  /** Where removal from a block or mitigation is asked for. */
  readonly delisting?: string;
  readonly feedbackLoop?: string;
  /** What it asks of (bulk) senders. */
  readonly requirements?: string;
  /** Reputation data for senders. */
  readonly dashboard?: string;
}

/** Who runs mailboxes (`mailbox`), filters mail for others (`gateway`), or hosts other people's domains (`hoster`). */
export interface Provider {
  /** Kebab-case, unique over all tables; reply rules name it. */
  readonly id: string;
  /** As the report shows it. */
  readonly name: string;
  readonly kind: 'mailbox' | 'gateway' | 'hoster';
  /** Exact recipient domains, lower case, A-labels. */
  readonly domains: readonly string[];
  /**
   * `yahoo.*`: this label under any public suffix of ICANN; `*.rr.com`: any subdomain of it.
   * Exact domains of any provider win over patterns.
   */
  readonly domainPatterns?: readonly string[];
  /** Domains that a pattern would take and that belong to somebody else. */
  readonly notDomains?: readonly string[];
  /** Ends of MX or relay host names, with a leading dot; the bare name after the dot matches too. */
  readonly relaySuffixes: readonly string[];
  /** Provider ids whose domains keep their own provider although this operator's relay was seen. */
  readonly yieldsTo?: readonly string[];
  /** Provider ids that run its mailboxes already or step by step: their own words in a reply outrank the domain. */
  readonly takenOverBy?: readonly string[];
  /** Lower-case phrases, addresses or banner words of a reply that give this operator away. */
  readonly speaks?: readonly string[];
  readonly pages: ProviderPages;
  /** What it asks of bulk senders. */
  readonly demands?: readonly Localized[];
  /** How long a sender should leave it alone after a reputation deferral, in minutes, where documented. */
  readonly patienceMinutes?: number;
  /** Where the row comes from. */
  readonly source: string;
  /** When that was read, `YYYY-MM`. */
  readonly read: string;
}
