import type { DnsPort } from './dns-port.ts';

/** A zone that has been signed since 2009, below a signed root. */
const SIGNED_ZONE = 'org';

/**
 * True when the resolver validates DNSSEC and says so (AD bit): it does for a zone that is certainly signed. Without
 * that, a missing AD bit says nothing about a domain.
 */
export async function validates(dns: DnsPort): Promise<boolean> {
  const answer = await dns.ask(SIGNED_ZONE, 'SOA');
  return answer.state === 'present' && answer.authenticated;
}
