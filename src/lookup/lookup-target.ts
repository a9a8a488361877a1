import { isIP } from 'node:net';
import { domainToASCII, domainToUnicode } from 'node:url';
import { parse } from 'tldts';

/** What a query asks for. */
export type LookupTarget =
  | {
      readonly kind: 'domain';
      readonly domain: string /** For reading; equal to `domain` without IDN. */;
      readonly shown: string;
    }
  | { readonly kind: 'ip'; readonly address: string }
  | { readonly kind: 'refused'; readonly problem: LookupProblem; readonly query: string };

export const LOOKUP_PROBLEMS = ['empty', 'not-a-domain', 'public-suffix', 'reserved-name', 'private-address'] as const;
export type LookupProblem = (typeof LOOKUP_PROBLEMS)[number];

/** Names that never have public mail (RFC 2606, RFC 6761, RFC 6762), but `example` domains are kept for trying out. */
const RESERVED = /(?:^|\.)(?:test|invalid|localhost|local|internal|onion|home\.arpa)$/;
const PRIVATE_V4 = /^(?:0|10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|22[4-9]|23\d|24\d|25[0-5])\./;
const PRIVATE_V6 = /^(?:::1?$|f[cd]|fe[89ab]|ff|::ffff:)/;

/** Understands a domain, an IP address, and what people paste by habit: e-mail addresses, URLs, trailing dots, brackets. */
export function lookupTarget(query: string): LookupTarget {
  const bare = bareName(query);
  if (bare === '') return { kind: 'refused', problem: 'empty', query: '' };
  const shownQuery = bare.slice(0, 100);
  if (isIP(bare) !== 0) {
    const isPrivate = isIP(bare) === 4 ? PRIVATE_V4.test(bare) : PRIVATE_V6.test(bare);
    return isPrivate
      ? { kind: 'refused', problem: 'private-address', query: shownQuery }
      : { kind: 'ip', address: bare };
  }
  const domain = domainToASCII(bare);
  if (!/^(?=.{3,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}$/.test(domain)) {
    return { kind: 'refused', problem: 'not-a-domain', query: shownQuery };
  }
  if (RESERVED.test(domain)) return { kind: 'refused', problem: 'reserved-name', query: shownQuery };
  const parsed = parse(domain, { allowPrivateDomains: false });
  if (parsed.domain === null) return { kind: 'refused', problem: 'public-suffix', query: shownQuery };
  return { kind: 'domain', domain, shown: domainToUnicode(domain) };
}

function bareName(query: string): string {
  const first = query.trim().toLowerCase().split(/\s+/)[0] ?? '';
  const plain = first.replace(/^<|>$/g, '').replace(/^mailto:/, '');
  if (/^[a-z][a-z0-9+.-]*:\/\//.test(plain) && URL.canParse(plain))
    return new URL(plain).hostname.replace(/^\[|\]$/g, '');
  return plain
    .replace(/^.*@/, '')
    .replace(/^\[|\]$/g, '')
    .replace(/[/?#].*$/, '')
    .replace(/[.,;]+$/, '');
}
