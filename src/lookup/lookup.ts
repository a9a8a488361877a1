import type { Provider } from '../knowledge/providers/provider.ts';
import { providerOf, providerOfDomain, relayOperator } from '../replies/provider-of.ts';
import type { DnsPort, MxRecord } from './dns/dns-port.ts';
import { reverseName } from './dns/reverse-name.ts';
import { type Found, foundOf } from './found.ts';
import { type LookupProblem, lookupTarget } from './lookup-target.ts';

/** What stands between a sender and this domain, or what stands behind an IP address. */
export type LookupResult =
  | DomainFindings
  | IpFindings
  | { readonly kind: 'refused'; readonly problem: LookupProblem; readonly query: string };

export interface DomainFindings {
  readonly kind: 'domain';
  readonly domain: string;
  readonly shown: string;
  /** MX hosts, most preferred first. */
  readonly mx: Found<readonly MxRecord[]>;
  /** RFC 7505: the domain says that it takes no mail. */
  readonly nullMx: boolean;
  /** Who runs the mailboxes, by MX host or by the domain tables. */
  readonly provider: Provider | null;
  /** The gateway in front. */
  readonly filter: Provider | null;
  /** SPF and DMARC records of the domain as a sender. */
  readonly spf: Found<readonly string[]>;
  readonly dmarc: Found<readonly string[]>;
}

export interface IpFindings {
  readonly kind: 'ip';
  readonly address: string;
  readonly names: Found<readonly string[]>;
  /** The names whose own addresses hold this IP again (forward-confirmed reverse DNS). */
  readonly confirmed: Found<readonly string[]>;
}

/** Names of one IP that are confirmed; more would be a flood of queries. */
const MOST_NAMES = 10;

/** Looks up a domain or an IP address; all queries run at once, and what could not be found out is said so. */
export async function lookup(query: string, dns: DnsPort): Promise<LookupResult> {
  const target = lookupTarget(query);
  if (target.kind === 'refused') return target;
  return target.kind === 'ip' ? lookupIp(target.address, dns) : lookupDomain(target.domain, target.shown, dns);
}

async function lookupDomain(domain: string, shown: string, dns: DnsPort): Promise<DomainFindings> {
  const [mx, txt, dmarcTxt] = await Promise.all([
    dns.ask(domain, 'MX').then(foundOf),
    dns.ask(domain, 'TXT').then(foundOf),
    dns.ask(`_dmarc.${domain}`, 'TXT').then(foundOf),
  ]);
  const hosts =
    mx.state === 'present'
      ? [...mx.value].sort((a, b) => a.priority - b.priority || (a.exchange < b.exchange ? -1 : 1))
      : [];
  const nullMx = hosts.length === 1 && hosts[0]?.exchange === '';
  const first = hosts.map((host) => host.exchange).find((host) => relayOperator(host) !== null) ?? hosts[0]?.exchange;
  const operator = providerOf({ relayHost: first, recipientDomain: domain });
  return {
    kind: 'domain',
    domain,
    shown,
    mx: mx.state === 'present' ? { state: 'present', value: hosts } : mx,
    nullMx,
    provider: operator.provider ?? providerOfDomain(domain),
    filter: operator.filter,
    spf: only(txt, /^v=spf1(?:\s|$)/i),
    dmarc: only(dmarcTxt, /^v=DMARC1\s*(?:;|$)/i),
  };
}

async function lookupIp(address: string, dns: DnsPort): Promise<IpFindings> {
  const names = foundOf(await dns.ask(reverseName(address), 'PTR'));
  if (names.state !== 'present') return { kind: 'ip', address, names, confirmed: names };
  const checked = names.value.slice(0, MOST_NAMES);
  const forward = await Promise.all(checked.map((name) => addressesOf(name, dns)));
  const value = checked.filter((_, index) => {
    const addresses = forward[index];
    return addresses?.state === 'present' && addresses.value.includes(address);
  });
  if (value.length > 0) return { kind: 'ip', address, names, confirmed: { state: 'present', value } };
  return {
    kind: 'ip',
    address,
    names,
    confirmed: { state: forward.some((one) => one.state === 'unknown') ? 'unknown' : 'absent' },
  };
}

/** IPv4 and IPv6 addresses of a host; unknown only where nothing was found and one family stayed open. */
async function addressesOf(name: string, dns: DnsPort): Promise<Found<readonly string[]>> {
  const answers = await Promise.all([dns.ask(name, 'A'), dns.ask(name, 'AAAA')]);
  const value = answers.flatMap((answer) => (answer.state === 'present' ? answer.value : []));
  if (value.length > 0) return { state: 'present', value };
  return { state: answers.some((answer) => answer.state === 'unknown') ? 'unknown' : 'absent' };
}

function only(records: Found<readonly string[]>, pattern: RegExp): Found<readonly string[]> {
  if (records.state !== 'present') return records;
  const value = records.value.filter((record) => pattern.test(record));
  return value.length > 0 ? { state: 'present', value } : { state: 'absent' };
}
