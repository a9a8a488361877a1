import { isIPv4 } from 'node:net';

/** Whether a host name or address names this machine alone: `127.0.0.0/8`, `::1`, `localhost`, `*.localhost` (RFC 6761 §6.3). */
export function isLoopback(host: string): boolean {
  const name = host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
  if (isIPv4(name)) return name.startsWith('127.');
  return name === '::1' || name === '::ffff:127.0.0.1' || name === 'localhost' || name.endsWith('.localhost');
}
