import { isIPv4 } from 'node:net';

/** The name under which an address's PTR record stands (RFC 1035 §3.5, RFC 3596 §2.5). `address` must be a valid IP. */
export function reverseName(address: string): string {
  if (isIPv4(address)) return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  return `${[...hexDigitsOf(address)].reverse().join('.')}.ip6.arpa`;
}

/** The name under which a DNS blocklist keeps an address (RFC 5782 §2.1, §2.4). */
export function blocklistName(address: string, zone: string): string {
  const digits = isIPv4(address) ? address.split('.') : [...hexDigitsOf(address)];
  return `${digits.reverse().join('.')}.${zone}`;
}

/** The 32 hexadecimal digits of an IPv6 address. */
export function hexDigitsOf(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  });
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? left : [...left, ...Array(8 - left.length - right.length).fill('0'), ...right];
  return groups
    .map((group) => group.padStart(4, '0'))
    .join('')
    .toLowerCase();
}
