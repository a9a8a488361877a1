import { getDomain } from 'tldts';
import type { DnsPort } from '../dns/dns-port.ts';
import { hostAddresses } from '../dns/host-addresses.ts';
import { findNames } from '../ip/find-names.ts';
import type { AddressNames } from '../lookup-result.ts';
import { addressBits } from '../spf/address-bits.ts';
import type { SpfNode } from '../spf/expand-spf.ts';
import type { Mechanism } from '../spf/spf-record.ts';

/** Hosts whose names are asked for; a record that lists more is a list of networks in disguise. */
const MOST_HOSTS = 8;

/**
 * The single hosts that a domain's own SPF record names, with their reverse DNS: `ip4` and `ip6` of one address, and
 * `a:host`. What it includes of other organisations is theirs to mind, and a bare `a` is mostly the web server.
 */
export async function spfHosts(root: SpfNode, dns: DnsPort): Promise<readonly AddressNames[]> {
  const mechanisms = ownNodes(root)
    .flatMap((node) => node.mechanisms)
    .filter(({ qualifier }) => qualifier === '+');
  const addresses = (await Promise.all(mechanisms.slice(0, 50).map((one) => addressesOf(one, dns)))).flat();
  const distinct = new Map(addresses.map((address) => [addressBits(address).bits, address]));
  return Promise.all([...distinct.values()].slice(0, MOST_HOSTS).map((address) => findNames(address, dns)));
}

async function addressesOf(mechanism: Mechanism, dns: DnsPort): Promise<readonly string[]> {
  if (mechanism.kind === 'ip4') return mechanism.prefix === 32 ? [mechanism.address] : [];
  if (mechanism.kind === 'ip6') return mechanism.prefix === 128 ? [mechanism.address] : [];
  if (mechanism.kind !== 'a' || mechanism.domain === null || mechanism.domain.includes('%')) return [];
  if (mechanism.prefix4 < 32 || mechanism.prefix6 < 128) return [];
  const { addresses } = await hostAddresses(mechanism.domain, dns);
  return addresses.state === 'present' ? addresses.value : [];
}

/** The record itself and what it includes within the same registrable domain. */
function ownNodes(root: SpfNode): readonly SpfNode[] {
  const organisation = (name: string) => getDomain(name, { allowPrivateDomains: false });
  const own = organisation(root.domain);
  const open = (node: SpfNode): readonly SpfNode[] => [
    node,
    ...node.children.flatMap((child) => (organisation(child.node.domain) === own ? open(child.node) : [])),
  ];
  return open(root);
}
