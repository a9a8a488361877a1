import type { DnsPort } from '../dns/dns-port.ts';
import { type DkimKey, isDkimKey, readDkimKey } from './dkim-key.ts';

/** What stands under one selector. */
export interface DkimSelector {
  readonly selector: string;
  readonly state: 'present' | 'absent' | 'unknown' | 'several';
  /** Null unless `present`. */
  readonly key: DkimKey | null;
}

export interface DkimFound {
  readonly selectors: readonly DkimSelector[];
  /** True where names exist below `_domainkey`, so that keys may stand under selectors that were not asked for. */
  readonly othersExist: boolean | null;
}

/** Asks for the keys of the given selectors, and whether there is anything below `_domainkey` at all. */
export async function findDkim(domain: string, selectors: readonly string[], dns: DnsPort): Promise<DkimFound> {
  const [found, parent] = await Promise.all([
    Promise.all([...new Set(selectors)].map((selector) => selectorOf(selector, domain, dns))),
    dns.ask(`_domainkey.${domain}`, 'TXT'),
  ]);
  // An empty non-terminal answers "no such record", a name with nothing below it "no such name" (RFC 8020).
  const othersExist = parent.state === 'unknown' ? null : parent.state === 'present' || parent.nameExists;
  return { selectors: found, othersExist };
}

async function selectorOf(selector: string, domain: string, dns: DnsPort): Promise<DkimSelector> {
  const answer = await dns.ask(`${selector}._domainkey.${domain}`, 'TXT');
  if (answer.state === 'unknown') return { selector, state: 'unknown', key: null };
  const records = answer.state === 'present' ? answer.value.filter(isDkimKey) : [];
  const [record] = records;
  if (record === undefined) return { selector, state: 'absent', key: null };
  if (records.length > 1) return { selector, state: 'several', key: null };
  return { selector, state: 'present', key: readDkimKey(record) };
}
