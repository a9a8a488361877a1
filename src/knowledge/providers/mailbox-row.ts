import { domainList } from './domain-list.ts';
import type { Provider } from './provider.ts';

/** A row of a table whose providers publish little for senders: id, name, domains, relay hosts, page. */
export interface MailboxRow extends Partial<Omit<Provider, 'domains' | 'relaySuffixes' | 'kind'>> {
  readonly id: string;
  readonly name: string;
  /** Separated by blanks. */
  readonly domains: string;
  /** Ends of relay host names with a leading dot, separated by blanks; '' when not known. */
  readonly relays: string;
  /** The provider's own site, where nothing better is known. */
  readonly source: string;
}

/** Makes a mailbox provider of a short row. */
export function mailboxProvider({ domains, relays, ...row }: MailboxRow): Provider {
  return {
    pages: { postmaster: row.source },
    read: '2026-11',
    ...row,
    kind: 'mailbox',
    domains: domainList(domains),
    relaySuffixes: relays === '' ? [] : domainList(relays),
  };
}
