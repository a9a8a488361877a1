import { domainToASCII } from 'node:url';
import { getDomain, parse } from 'tldts';
import { PROVIDERS } from '../knowledge/providers/all-providers.ts';
import type { Provider } from '../knowledge/providers/provider.ts';
import { phraseIndexOf } from './phrase-index.ts';

/** Who runs the recipient's mailbox, and who filters in front of it. */
export interface ProviderAnswer {
  /** Null when the tables do not know the operator. */
  readonly provider: Provider | null;
  /** The gateway that the relay host belongs to. */
  readonly filter: Provider | null;
  /** The provider's name, else the registrable domain of the recipient, else what stood there; '' for ''. */
  readonly name: string;
}

const ICANN_ONLY = { allowPrivateDomains: false } as const;
/** `mx.example.com`, `mx.example.com.`, `mx.example.com[192.0.2.1]:25`, `mx.example.com:25`. */
const HOST = /^\s*([^\s[\]:]+?)\.?(?:\[[^\]]*\])?(?::\d+)?\s*$/;

const bySuffix = new Map<string, Provider>();
const byDomain = new Map<string, Provider>();
const byBrand = new Map<string, Provider>();
const byParent = new Map<string, Provider>();
const foreignDomains = new Set<string>();

for (const provider of PROVIDERS) {
  for (const suffix of provider.relaySuffixes) bySuffix.set(suffix.slice(1), provider);
  for (const domain of provider.domains) byDomain.set(domain, provider);
  for (const domain of provider.notDomains ?? []) foreignDomains.add(domain);
  for (const pattern of provider.domainPatterns ?? []) {
    if (pattern.startsWith('*.')) byParent.set(pattern.slice(2), provider);
    else byBrand.set(pattern.slice(0, -2), provider);
  }
}

/**
 * Names the mailbox provider and the filter of one attempt.
 * The relay (MX) host decides first, label by label; a gateway is a filter and leaves the provider to the recipient
 * domain. Without either, the name is the registrable domain by the public suffix list (private suffixes off).
 * Any text goes in; nothing is thrown.
 */
export function providerOf(place: {
  readonly relayHost?: string | undefined;
  readonly recipientDomain?: string | undefined;
}): ProviderAnswer {
  const relay = relayOperator(place.relayHost ?? '');
  const domain = normalDomain(place.recipientDomain ?? '');
  if (relay !== null && relay.kind !== 'gateway') {
    const own = relay.yieldsTo === undefined ? null : providerOfDomain(domain);
    const provider = own !== null && relay.yieldsTo?.includes(own.id) === true ? own : relay;
    return { provider, filter: null, name: provider.name };
  }
  const provider = providerOfDomain(domain);
  return { provider, filter: relay, name: provider?.name ?? registrableDomain(domain) };
}

/** The operator that a relay or MX host name belongs to, or null. Host names may carry `[ip]`, `:port`, a trailing dot. */
export function relayOperator(relayHost: string): Provider | null {
  const host = HOST.exec(relayHost.slice(0, 512))?.[1]?.toLowerCase();
  return host === undefined ? null : byLabels(bySuffix, host);
}

/** The mailbox provider of a recipient domain by the domain tables, or null. */
export function providerOfDomain(domain: string): Provider | null {
  if (domain === '') return null;
  const exact = byDomain.get(domain);
  if (exact !== undefined) return exact;
  const dot = domain.indexOf('.');
  if (dot < 0) return null;
  const parent = byLabels(byParent, domain.slice(dot + 1));
  if (parent !== null) return parent;
  const brand = byBrand.get(domain.slice(0, dot));
  if (brand === undefined || foreignDomains.has(domain)) return null;
  const { isIcann, domainWithoutSuffix, subdomain } = parse(domain, ICANN_ONLY);
  return isIcann === true && subdomain === '' && byBrand.has(domainWithoutSuffix ?? '') ? brand : null;
}

function byLabels(table: ReadonlyMap<string, Provider>, name: string): Provider | null {
  let rest = name;
  for (;;) {
    const found = table.get(rest);
    if (found !== undefined) return found;
    const dot = rest.indexOf('.');
    if (dot < 0) return null;
    rest = rest.slice(dot + 1);
  }
}

function normalDomain(domain: string): string {
  const plain = domain
    .slice(0, 512)
    .trim()
    .toLowerCase()
    .replace(/^.*@/, '')
    .replace(/\.{1,9}$/, '');
  if (/^[\x21-\x7e]*$/.test(plain)) return plain;
  return domainToASCII(plain) || plain;
}

function registrableDomain(domain: string): string {
  return getDomain(domain, ICANN_ONLY) ?? domain;
}

const BY_ID = new Map(PROVIDERS.map((provider) => [provider.id, provider]));

/** The operator with this id, or null. */
export function operatorNamed(id: string | null): Provider | null {
  return id === null ? null : (BY_ID.get(id) ?? null);
}

const SPEAKERS = new Map(
  PROVIDERS.flatMap((provider) =>
    (provider.speaks ?? []).map((phrase): readonly [string, Provider] => [phrase, provider]),
  ),
);
const SPEAKER_PHRASES = phraseIndexOf([...SPEAKERS.keys()]);

/**
 * The operator that a normalised (lower-case) reply gives away by its banner words, codes or addresses, or null.
 * The longest phrase wins; of two as long, the first by letters.
 */
export function speakerOf(normalisedText: string): Provider | null {
  let longest = '';
  for (const hit of SPEAKER_PHRASES.find(normalisedText)) {
    const phrase = SPEAKER_PHRASES.phrases[hit] ?? '';
    if (phrase.length > longest.length || (phrase.length === longest.length && phrase < longest)) longest = phrase;
  }
  return SPEAKERS.get(longest) ?? null;
}
