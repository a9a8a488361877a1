import { isIP } from 'node:net';
import { parse } from 'tldts';

/**
 * The domain or IP that a text consists of, lower case, A-labels; null when it is anything else.
 * Takes `example.com`, `https://example.com/x`, `<http://example.com|example.com>` (Slack), `jdoe@example.com`
 * (the domain only), `[192.0.2.1]`, `2001:db8::1`.
 */
export function lookupTargetOf(text: string): string | null {
  const trimmed = text
    .trim()
    .replace(/^`+|`+$/g, '')
    .replace(/^<(?:(?:https?:\/\/|mailto:)[^|>\s]*\|)?([^>\s]+)>$/, '$1')
    .replace(/^mailto:/i, '')
    .replace(/[?!,;]+$/, '');
  if (trimmed === '' || trimmed.length > 300 || /\s/.test(trimmed)) return null;
  const address = trimmed.replace(/^\[(.*)\]$/, '$1');
  if (isIP(address) !== 0) return address.toLowerCase();
  const host = trimmed.replace(/^.*@/, '');
  const { domain, hostname, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (hostname === null || domain === null || !(isIcann || isPrivate)) return null;
  return URL.canParse(`http://${hostname}`) ? new URL(`http://${hostname}`).hostname.replace(/\.$/, '') : null;
}
