import { type Remark, remark } from '../remark.ts';
import { type AddressBits, addressBits } from '../spf/address-bits.ts';
import type { ZoneFound } from './find-zone.ts';

/** Networks in which one outage takes all servers along (RFC 2182 §3.1 wants them apart). */
const NETWORK_BITS = { 4: 24n, 6: 48n } as const;

/** Whether the zone answers at all, and whether one fault could silence it. */
export function judgeZone({ zone, servers }: ZoneFound): readonly Remark[] {
  const { at, ns, soa } = zone;
  if (ns.state === 'unknown') return [remark('ns-open', 'open', { zone: at })];
  const noSoa = soa.state === 'absent' ? [remark('soa-missing', 'wrong', { zone: at })] : [];
  if (ns.state === 'absent') return [remark('ns-missing', 'wrong', { zone: at }), ...noSoa];
  const lost = servers.filter(({ found }) => found.addresses.state === 'absent');
  const network = sharedNetwork(servers);
  const remarks = [
    ...noSoa,
    // One of several that is lost costs time; all of them cost the mail.
    ...lost.map(({ host }) => remark('ns-no-address', lost.length < servers.length ? 'weak' : 'wrong', { host })),
    ...(ns.value.length === 1 ? [remark('ns-single', 'weak', { zone: at, host: ns.value[0] ?? '' })] : []),
    ...(network !== null && ns.value.length > 1 ? [remark('ns-same-network', 'note', { zone: at, network })] : []),
  ];
  return remarks.length > 0 ? remarks : [remark('zone-in-order', 'good', { zone: at, count: ns.value.length })];
}

/** The one network in which all servers stand, or null; one whose address stayed open may stand elsewhere. */
function sharedNetwork(servers: ZoneFound['servers']): string | null {
  const addresses: AddressBits[] = [];
  for (const { found } of servers) {
    if (found.addresses.state === 'unknown' || found.ipv6 === null) return null;
    if (found.addresses.state === 'present') addresses.push(...found.addresses.value.map(addressBits));
  }
  const networks = new Set(addresses.map(networkOf));
  const [only] = networks;
  return networks.size === 1 && only !== undefined ? only : null;
}

function networkOf({ family, bits }: AddressBits): string {
  const length = NETWORK_BITS[family];
  const kept = bits >> ((family === 4 ? 32n : 128n) - length);
  if (family === 4) return `${kept >> 16n}.${(kept >> 8n) & 255n}.${kept & 255n}.0/24`;
  const groups = [32n, 16n, 0n].map((shift) => ((kept >> shift) & 0xffffn).toString(16));
  return `${groups.join(':')}::/48`;
}
