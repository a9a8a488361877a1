import type { Found } from '../found.ts';
import type { DnsPort } from './dns-port.ts';

/** Addresses of one host. */
export interface HostAddresses {
  /** Unknown only where nothing was found and one family stayed open. */
  readonly addresses: Found<readonly string[]>;
  readonly ipv6: boolean | null;
  /** DNSSEC vouches for what was found. */
  readonly authenticated: boolean;
}

/** Asks for the IPv4 and IPv6 addresses of a host at the same time. */
export async function hostAddresses(host: string, dns: DnsPort): Promise<HostAddresses> {
  const [four, six] = await Promise.all([dns.ask(host, 'A'), dns.ask(host, 'AAAA')]);
  const answers = [four, six];
  const value = answers.flatMap((answer) => (answer.state === 'present' ? answer.value : []));
  const ipv6 = six.state === 'unknown' ? null : six.state === 'present';
  if (value.length === 0) {
    const state = answers.some((answer) => answer.state === 'unknown') ? 'unknown' : 'absent';
    return { addresses: { state }, ipv6, authenticated: false };
  }
  const authenticated = answers.every((answer) => answer.state !== 'present' || answer.authenticated);
  return { addresses: { state: 'present', value }, ipv6, authenticated };
}
