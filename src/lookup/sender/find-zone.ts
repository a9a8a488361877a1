import { getDomain } from 'tldts';
import type { DnsPort } from '../dns/dns-port.ts';
import { type HostAddresses, hostAddresses } from '../dns/host-addresses.ts';
import { foundOf } from '../found.ts';
import type { ZoneFindings } from '../lookup-result.ts';

/** The zone with the addresses of its name servers. */
export interface ZoneFound {
  readonly zone: ZoneFindings;
  readonly servers: readonly { readonly host: string; readonly found: HostAddresses }[];
}

/** Name servers that are looked at. */
const MOST_SERVERS = 8;

/** NS and SOA at the registrable domain, where the zone of nearly every domain begins. */
export async function findZone(domain: string, dns: DnsPort): Promise<ZoneFound> {
  const at = getDomain(domain, { allowPrivateDomains: false }) ?? domain;
  const [ns, soa] = await Promise.all([dns.ask(at, 'NS').then(foundOf), dns.ask(at, 'SOA').then(foundOf)]);
  const hosts = ns.state === 'present' ? [...new Set(ns.value)].sort() : [];
  const servers = await Promise.all(
    hosts.slice(0, MOST_SERVERS).map(async (host) => ({ host, found: await hostAddresses(host, dns) })),
  );
  const [first] = soa.state === 'present' ? soa.value : [];
  return {
    zone: {
      at,
      ns: ns.state === 'present' ? { state: 'present', value: hosts } : ns,
      soa:
        first === undefined
          ? { state: soa.state === 'unknown' ? 'unknown' : 'absent' }
          : { state: 'present', value: first },
    },
    servers,
  };
}
