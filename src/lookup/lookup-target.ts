import { isIP, isIPv4 } from 'node:net';
import { domainToASCII, domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import { hexDigitsOf } from './dns/reverse-name.ts';
import { addressBits, dotted } from './spf/address-bits.ts';
import { addressScope } from './target/address-scope.ts';
import { addressOfReverseName } from './target/reverse-address.ts';

/** What a query asks for. */
export type LookupTarget =
  | {
      readonly kind: 'domain';
      /** A-label form. */
      readonly domain: string;
      /** For reading; equal to `domain` without IDN. */
      readonly shown: string;
    }
  /** Without a zone; an IPv4 address written in IPv6 comes as IPv4. */
  | { readonly kind: 'ip'; readonly address: string }
  | { readonly kind: 'refused'; readonly problem: LookupProblem; readonly query: string };

export const LOOKUP_PROBLEMS = ['empty', 'not-a-domain', 'public-suffix', 'reserved-name', 'private-address'] as const;
export type LookupProblem = (typeof LOOKUP_PROBLEMS)[number];

/**
 * Names that never have public mail (RFC 2606, 6761, 6762, 7686, 8375, 9476; `internal`: ICANN), but `example` domains
 * are kept for trying out.
 */
const RESERVED = /(?:^|\.)(?:test|invalid|localhost|localdomain|local|internal|onion|alt|home\.arpa|arpa)$/;
const DOMAIN =
  /^(?=.{3,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?=[a-z0-9-]{2,63}$)[a-z0-9-]*[a-z][a-z0-9-]*$/;
/** Words of a query that are tried; the first that names something counts. */
const MOST_WORDS = 8;
const LONGEST_QUERY = 2000;

/**
 * Understands a domain, an IP address, and what people paste by habit: e-mail addresses with or without a name, URLs,
 * chat links, ports, networks, trailing dots, brackets, quotes. Any text goes in; nothing is thrown.
 */
export function lookupTarget(query: string): LookupTarget {
  const plain = query.slice(0, LONGEST_QUERY).normalize('NFKC').trim().toLowerCase();
  const words = plain.split(/\s+/).slice(0, MOST_WORDS);
  const targets = words.map((word) => targetOf(bareName(word)));
  const named = targets.find(({ kind }) => kind !== 'refused');
  // A word among others that happens to be an ending (`world`) is no question about it.
  const refused = targets.find((one) => one.kind === 'refused' && !VAGUE.has(one.problem) && /[.:]/.test(one.query));
  return named ?? refused ?? targets[0] ?? { kind: 'refused', problem: 'empty', query: '' };
}

const VAGUE: ReadonlySet<LookupProblem> = new Set(['empty', 'not-a-domain']);

function targetOf(bare: string): LookupTarget {
  const refused = (problem: LookupProblem): LookupTarget => ({ kind: 'refused', problem, query: bare.slice(0, 100) });
  if (bare === '') return refused('empty');
  if (isIP(bare) !== 0) return addressTarget(bare);
  const domain = domainToASCII(bare).replace(/\.$/, '');
  // `0x7f.1` and its like: no name, and an address only to old programs.
  if (isIP(domain) !== 0) return refused('not-a-domain');
  const reverse = addressOfReverseName(domain);
  if (reverse !== null) return addressTarget(reverse);
  if (RESERVED.test(domain)) return refused('reserved-name');
  const parsed = parse(domain, { allowPrivateDomains: false });
  if (parsed.isIcann === true && parsed.publicSuffix === domain) return refused('public-suffix');
  if (!DOMAIN.test(domain)) return refused('not-a-domain');
  if (parsed.domain === null) return refused('public-suffix');
  return { kind: 'domain', domain, shown: domainToUnicode(domain) };
}

function addressTarget(written: string): LookupTarget {
  const plain = written.replace(/%.*$/, '');
  if (addressScope(plain) === 'private') {
    return { kind: 'refused', problem: 'private-address', query: written.slice(0, 100) };
  }
  const bits = addressBits(plain);
  return { kind: 'ip', address: bits.family === 4 ? dotted(bits) : shortest(plain) };
}

/** RFC 5952: lower case, no leading zeros, the longest run of zeros shortened; the URL reader writes it so. */
function shortest(address: string): string {
  if (isIPv4(address)) return address;
  const full = hexDigitsOf(address).replace(/(.{4})(?!$)/g, '$1:');
  return new URL(`http://[${full}]/`).hostname.slice(1, -1);
}

/** A word without what people paste around a name. */
function bareName(word: string): string {
  const bare = word.replace(/^["'`«“„‘(<*]+|["'`»”’)>*]+$/g, '');
  if (isIP(bare) !== 0) return bare;
  const plain = bare
    // `http://example.com|example.com`, as chats write links: what is linked counts, not what is shown
    .replace(/\|.*$/, '')
    .replace(/[.,;:!?…]+$/, '')
    .replace(/^mailto:/, '');
  if (/^[a-z][a-z0-9+.-]*:\/\//.test(plain) && URL.canParse(plain)) {
    return new URL(plain).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  }
  const host = plain.replace(/^.*@/, '').replace(/^\[(?:ipv6:)?([^\]]*)\](?::\d+)?$/, '$1');
  if (isIP(host) !== 0) return host;
  return (
    host
      .replace(/[/?#].*$/, '')
      // `mx1.example.com[192.0.2.1]:25`, as logs write hosts
      .replace(/\[.*$/, '')
      .replace(/:\d{1,5}$/, '')
      .replace(/\.+$/, '')
      .replace(/^[.]+/, '')
      // `_dmarc.example.com`, `s1._domainkey.example.com`: the domain whose record that is
      .replace(/^(?:[^/]*\.)?_[a-z0-9-]+\./, '')
  );
}
