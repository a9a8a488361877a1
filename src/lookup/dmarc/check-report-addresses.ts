import { getDomain } from 'tldts';
import type { DnsPort } from '../dns/dns-port.ts';
import { isDmarc } from './dmarc-record.ts';

/** One address that reports should go to, and whether its domain takes them. */
export interface ReportAddress {
  /** Domain of the address; '' where it is no `mailto:` address. */
  readonly domain: string;
  /** `own`: the same organisation. `permitted`: it says so. `refused`: it does not, so no reports are sent. */
  readonly state: 'own' | 'permitted' | 'refused' | 'unknown' | 'malformed';
}

/** Reporters send to so many addresses at least (RFC 9990); further ones are not checked. */
const MOST_ADDRESSES = 10;

/** Checks the permission of foreign domains: `<domain>._report._dmarc.<target>` (RFC 9990, verification of external destinations). */
export function checkReportAddresses(
  addresses: readonly string[],
  policyDomain: string,
  dns: DnsPort,
): Promise<readonly ReportAddress[]> {
  return Promise.all(addresses.slice(0, MOST_ADDRESSES).map((address) => check(address, policyDomain, dns)));
}

async function check(address: string, policyDomain: string, dns: DnsPort): Promise<ReportAddress> {
  const domain = /^mailto:[^@\s,;]+@([^@\s,;!?]+)(?:!\d+[kmgt]?)?$/i.exec(address)?.[1]?.toLowerCase();
  if (domain === undefined) return { domain: '', state: 'malformed' };
  const organisation = (name: string) => getDomain(name, { allowPrivateDomains: false }) ?? name;
  if (organisation(domain) === organisation(policyDomain)) return { domain, state: 'own' };
  const answer = await dns.ask(`${policyDomain}._report._dmarc.${domain}`, 'TXT');
  if (answer.state === 'unknown') return { domain, state: 'unknown' };
  const permitted = answer.state === 'present' && answer.value.some(isDmarc);
  return { domain, state: permitted ? 'permitted' : 'refused' };
}
