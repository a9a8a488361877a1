import type { DnsAnswer, TlsaRecord } from '../dns/dns-port.ts';
import type { MxHost } from '../lookup-result.ts';

/** Bytes of each matching type; 0 is the whole certificate or key (RFC 6698 §2.1.3). */
const DIGEST_BYTES: Readonly<Record<number, number>> = { 1: 32, 2: 64 };

/**
 * What the TLSA records of one MX host are worth (RFC 7672 §2.2, §3.1).
 * @param signed DNSSEC vouches for the MX records and the host's addresses
 */
export function findDane(tlsa: DnsAnswer<TlsaRecord>, signed: boolean): MxHost['dane'] {
  if (tlsa.state !== 'present') return tlsa.state;
  if (!signed || !tlsa.authenticated) return 'not-signed';
  return tlsa.value.some(isUsable) ? 'usable' : 'unusable';
}

/** Mail uses trust anchors (2) and end-entity certificates (3) alone; the public authorities' usages 0 and 1 count for nothing. */
function isUsable({ usage, selector, matchingType, data }: TlsaRecord): boolean {
  if ((usage !== 2 && usage !== 3) || selector > 1) return false;
  if (matchingType === 0) return data.length > 0;
  return data.length === (DIGEST_BYTES[matchingType] ?? -1) * 2;
}
