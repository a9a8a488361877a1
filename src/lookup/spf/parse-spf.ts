import { isIPv4, isIPv6 } from 'node:net';
import type { Mechanism, Qualifier, SpfRecord, SpfSyntaxProblem } from './spf-record.ts';

const MOST_IPV4 = 32;
const MOST_IPV6 = 128;
const MECHANISM = /^([+\-~?]?)([a-z0-9][a-z0-9_.-]*)(?:([:/])(.*))?$/is;
const MODIFIER = /^([a-z][a-z0-9_.-]*)=(.*)$/is;
/** A macro of RFC 7208 §7.1; `c`, `r` and `t` are for explanations only. */
const MACRO = /%\{[slodipvh](?:[1-9]\d{0,2})?r?[.\-+,/_=]*\}/gi;
const EXPLANATION_MACRO = /%\{[slodipvhcrt](?:[1-9]\d{0,2})?r?[.\-+,/_=]*\}/gi;
const ESCAPES = /%[%_-]/g;

/** True for the records among a domain's TXT records that are SPF (RFC 7208 §4.5). */
export function isSpf(record: string): boolean {
  return /^v=spf1(?: |$)/i.test(record);
}

/** Reads a record that `isSpf` took; the first break of the grammar is told with the term that holds it. */
export function parseSpf(record: string): SpfRecord | SpfSyntaxProblem {
  if (/[^\x20-\x7e]/.test(record))
    return { problem: 'not-ascii', term: record.replace(/[\x20-\x7e]+/g, '').slice(0, 20) };
  const mechanisms: Mechanism[] = [];
  const modifiers = new Map<string, string>();
  for (const term of record.split(' ').slice(1)) {
    if (term === '') continue;
    const modifier = MODIFIER.exec(term);
    if (modifier === null) {
      const mechanism = mechanismOf(term);
      if ('problem' in mechanism) return mechanism;
      mechanisms.push(mechanism);
      continue;
    }
    const name = (modifier[1] ?? '').toLowerCase();
    const value = modifier[2] ?? '';
    const known = name === 'redirect' || name === 'exp';
    if (known && modifiers.has(name)) return { problem: 'repeated-modifier', term };
    if (known ? !isDomainSpec(value) : !isMacroString(value, EXPLANATION_MACRO)) return { problem: 'bad-domain', term };
    if (known) modifiers.set(name, value);
  }
  return { mechanisms, redirect: modifiers.get('redirect') ?? null, explanation: modifiers.get('exp') ?? null };
}

function mechanismOf(term: string): Mechanism | SpfSyntaxProblem {
  const [, sign, written = '', separator, rest = ''] = MECHANISM.exec(term) ?? [];
  const name = written.toLowerCase();
  const common = { qualifier: (sign === '' || sign === undefined ? '+' : sign) as Qualifier, text: term };
  switch (name) {
    case 'all':
      return separator === undefined ? { ...common, kind: 'all' } : { problem: 'unknown-mechanism', term };
    case 'include':
    case 'exists':
      return separator === ':' && isDomainSpec(rest)
        ? { ...common, kind: name, domain: rest }
        : { problem: 'bad-domain', term };
    case 'ptr':
      if (separator === undefined) return { ...common, kind: 'ptr', domain: null };
      return separator === ':' && isDomainSpec(rest)
        ? { ...common, kind: 'ptr', domain: rest }
        : { problem: 'bad-domain', term };
    case 'a':
    case 'mx':
      return hostMechanism(name, separator === undefined ? '' : `${separator}${rest}`, { ...common, text: term });
    case 'ip4':
    case 'ip6':
      return addressMechanism(name, separator === ':' ? rest : '', common);
    default:
      return { problem: 'unknown-mechanism', term };
  }
}

type Common = Pick<Mechanism, 'qualifier' | 'text'>;

/** `a`, `a:domain`, `a/24`, `a:domain/24//64`. */
function hostMechanism(kind: 'a' | 'mx', rest: string, common: Common): Mechanism | SpfSyntaxProblem {
  const [, named, four, six] = /^(?::(.+?))?(?:\/(\d+))?(?:\/\/(\d+))?$/s.exec(rest) ?? [];
  const term = common.text;
  if (rest !== '' && named === undefined && four === undefined && six === undefined)
    return { problem: 'bad-prefix', term };
  if (named !== undefined && !isDomainSpec(named)) {
    return { problem: /\/[^{}]*$/.test(named) ? 'bad-prefix' : 'bad-domain', term };
  }
  const prefix4 = prefixOf(four, MOST_IPV4);
  const prefix6 = prefixOf(six, MOST_IPV6);
  if (prefix4 === null || prefix6 === null) return { problem: 'bad-prefix', term };
  return { ...common, kind, domain: named ?? null, prefix4, prefix6 };
}

function addressMechanism(kind: 'ip4' | 'ip6', rest: string, common: Common): Mechanism | SpfSyntaxProblem {
  const term = common.text;
  const slash = rest.indexOf('/');
  const address = slash < 0 ? rest : rest.slice(0, slash);
  if (!(kind === 'ip4' ? isIPv4(address) : isIPv6(address)) || address.includes('%'))
    return { problem: 'bad-address', term };
  const prefix = prefixOf(slash < 0 ? undefined : rest.slice(slash + 1), kind === 'ip4' ? MOST_IPV4 : MOST_IPV6);
  return prefix === null ? { problem: 'bad-prefix', term } : { ...common, kind, address, prefix };
}

/** A prefix length without leading zeros; the longest where none is written. */
function prefixOf(digits: string | undefined, most: number): number | null {
  if (digits === undefined) return most;
  return /^(?:0|[1-9]\d{0,2})$/.test(digits) && Number(digits) <= most ? Number(digits) : null;
}

/** Ends in a macro or in a top label that is no number (RFC 7208 §7.1). */
function isDomainSpec(text: string): boolean {
  if (text === '' || !isMacroString(text, MACRO)) return false;
  return /%(?:\{[^{}%]*\}|[%_-])$/.test(text) || endsInTopLabel(text.replace(/\.$/, ''));
}

/** Letters, digits and inner hyphens, not digits alone, behind a dot. */
function endsInTopLabel(text: string): boolean {
  const dot = text.lastIndexOf('.');
  const label = text.slice(dot + 1);
  return dot >= 0 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label) && !/^\d+$/.test(label);
}

function isMacroString(text: string, macro: RegExp): boolean {
  const left = text.replace(macro, '').replace(ESCAPES, '');
  return !/[%\s]/.test(left);
}
