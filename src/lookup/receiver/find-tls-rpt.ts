import type { DnsPort } from '../dns/dns-port.ts';
import type { Found } from '../found.ts';
import { readTagList } from '../tag-list.ts';

export interface TlsRptFound {
  /** Addresses, as written. */
  readonly addresses: Found<readonly string[]>;
  /** Records at the name; more than one counts as none. */
  readonly records: number;
}

/** Where reports on TLS failures should go (RFC 8460 §3). */
export async function findTlsRpt(domain: string, dns: DnsPort): Promise<TlsRptFound> {
  const answer = await dns.ask(`_smtp._tls.${domain}`, 'TXT');
  if (answer.state === 'unknown') return { addresses: { state: 'unknown' }, records: 0 };
  const records = answer.state === 'present' ? answer.value.filter((text) => /^v=TLSRPTv1\s*(?:;|$)/.test(text)) : [];
  const [record] = records;
  if (record === undefined || records.length > 1) return { addresses: { state: 'absent' }, records: records.length };
  const value = (readTagList(record).tags.get('rua') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => /^(?:mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/i.test(one));
  return { addresses: value.length > 0 ? { state: 'present', value } : { state: 'absent' }, records: 1 };
}
