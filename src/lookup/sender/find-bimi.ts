import { getDomain } from 'tldts';
import type { DnsPort } from '../dns/dns-port.ts';
import type { Found } from '../found.ts';
import type { BimiRecord } from '../lookup-result.ts';
import { readTagList } from '../tag-list.ts';

export interface BimiFound {
  readonly bimi: Found<BimiRecord>;
  /** The name at which several records stand, which then count as none. */
  readonly several: string | null;
}

/** The logo of a domain under the default selector, else that of its registrable domain (draft-brand-indicators, §7.2). */
export async function findBimi(domain: string, dns: DnsPort): Promise<BimiFound> {
  const above = getDomain(domain, { allowPrivateDomains: false }) ?? domain;
  const places = [...new Set([domain, above])];
  const answers = await Promise.all(places.map((at) => dns.ask(`default._bimi.${at}`, 'TXT')));
  for (const [index, at] of places.entries()) {
    const answer = answers[index];
    if (answer === undefined || answer.state === 'unknown') return { bimi: { state: 'unknown' }, several: null };
    const records = answer.state === 'present' ? answer.value.filter(isBimi) : [];
    const [record] = records;
    if (records.length > 1) return { bimi: { state: 'absent' }, several: at };
    if (record === undefined) continue;
    const { tags } = readTagList(record);
    const value = { at, logo: tags.get('l') ?? '', certificate: tags.get('a') ?? '' };
    return { bimi: { state: 'present', value }, several: null };
  }
  return { bimi: { state: 'absent' }, several: null };
}

function isBimi(record: string): boolean {
  return /^v\s*=\s*BIMI1\s*(?:;|$)/i.test(record);
}
