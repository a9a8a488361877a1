import { type AddressBits, addressBits, isWithin } from '../spf/address-bits.ts';

/**
 * Where an address can be reached: `public` from everywhere, `documentation` nowhere (examples in manuals), `private`
 * never from the Internet: own networks, loopback, link-local, shared (CGNAT), multicast, reserved, and the forms that
 * carry an IPv4 address inside (NAT64, 6to4, Teredo).
 */
export type AddressScope = 'public' | 'documentation' | 'private';

/** IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890), as of 2026-11. */
const DOCUMENTATION = networks('192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 2001:db8::/32 3fff::/20');
const PRIVATE = networks(`
  0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.88.99.0/24
  192.168.0.0/16 198.18.0.0/15 224.0.0.0/4 240.0.0.0/4
  2001::/23 2002::/16`);
/** All of IPv6 that is given out so far; what lies outside is never public. */
const GLOBAL_UNICAST = networks('2000::/3');

/** `address` must be a valid IP; an IPv4 address written in IPv6 is judged as IPv4. */
export function addressScope(address: string): AddressScope {
  const bits = addressBits(address);
  if (DOCUMENTATION.some(holds(bits))) return 'documentation';
  if (PRIVATE.some(holds(bits))) return 'private';
  return bits.family === 4 || GLOBAL_UNICAST.some(holds(bits)) ? 'public' : 'private';
}

interface Network {
  readonly bits: AddressBits;
  readonly prefix: number;
}

function networks(text: string): readonly Network[] {
  return text
    .trim()
    .split(/\s+/)
    .map((one) => {
      const [address = '', prefix] = one.split('/');
      return { bits: addressBits(address), prefix: Number(prefix) };
    });
}

function holds(address: AddressBits): (network: Network) => boolean {
  return ({ bits, prefix }) => isWithin(address, bits, prefix);
}
