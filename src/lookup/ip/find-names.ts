import type { DnsPort } from '../dns/dns-port.ts';
import { hostAddresses } from '../dns/host-addresses.ts';
import { reverseName } from '../dns/reverse-name.ts';
import { foundOf } from '../found.ts';
import type { AddressNames } from '../lookup-result.ts';
import { addressBits } from '../spf/address-bits.ts';

/** Names of one address that are confirmed; more would be a flood of queries. */
const MOST_NAMES = 10;

/** Reverse DNS of an address, and which of its names point back to it. `address` must be a valid IP. */
export async function findNames(address: string, dns: DnsPort): Promise<AddressNames> {
  const names = foundOf(await dns.ask(reverseName(address), 'PTR'));
  if (names.state !== 'present') return { address, names, confirmed: names };
  const checked = names.value.slice(0, MOST_NAMES);
  const forward = await Promise.all(checked.map((name) => hostAddresses(name, dns)));
  const own = addressBits(address);
  const value = checked.filter((_, index) => {
    const found = forward[index]?.addresses;
    return found?.state === 'present' && found.value.some((one) => same(addressBits(one), own));
  });
  if (value.length > 0) return { address, names, confirmed: { state: 'present', value } };
  const open = forward.some(({ addresses }) => addresses.state === 'unknown');
  return { address, names, confirmed: { state: open ? 'unknown' : 'absent' } };
}

function same(a: ReturnType<typeof addressBits>, b: ReturnType<typeof addressBits>): boolean {
  return a.family === b.family && a.bits === b.bits;
}
