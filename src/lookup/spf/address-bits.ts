import { isIPv4 } from 'node:net';
import { hexDigitsOf } from '../dns/reverse-name.ts';

/** An address as a number, with its family; an IPv4 address written in IPv6 (`::ffff:192.0.2.1`) is IPv4. */
export interface AddressBits {
  readonly family: 4 | 6;
  readonly bits: bigint;
}

const MAPPED = 0xffffn;

/** `address` must be a valid IP. */
export function addressBits(address: string): AddressBits {
  if (isIPv4(address))
    return { family: 4, bits: address.split('.').reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n) };
  const bits = BigInt(`0x${hexDigitsOf(address)}`);
  return bits >> 32n === MAPPED ? { family: 4, bits: bits & 0xffffffffn } : { family: 6, bits };
}

/** True when the address lies in the network of `prefix` bits around `network`; families must agree. */
export function isWithin(address: AddressBits, network: AddressBits, prefix: number): boolean {
  const shift = BigInt((address.family === 4 ? 32 : 128) - prefix);
  return address.family === network.family && address.bits >> shift === network.bits >> shift;
}

/** The `%{i}` form of RFC 7208 §7.3: four numbers, or 32 hexadecimal digits, with dots between. */
export function dotted({ family, bits }: AddressBits): string {
  if (family === 6) return [...bits.toString(16).padStart(32, '0')].join('.');
  return [24n, 16n, 8n, 0n].map((shift) => (bits >> shift) & 0xffn).join('.');
}
