import { parse } from 'tldts';
import { OTHER_DOMAINS } from '../../attempts/tally.ts';
import { foldWord } from '../delimited/fold-text.ts';
import { isOtherBucket, PROVIDER_NAMES } from './provider-names.ts';

/** A recipient as a cell or a field names it. */
export interface Recipient {
  readonly domain: string;
  readonly localPart?: string;
}

const NONE = new Set([
  '',
  '-',
  'n/a',
  'na',
  'none',
  'null',
  'unknown',
  'inconnu',
  'unbekannt',
  '(blank)',
  '(vide)',
  '#domain#',
  '<*>',
  '?',
]);
const WRAPPING = /^[\s"'<([*_@]+|[\s"'>)\]*_.:,;]+$/g;

/**
 * Reads a domain cell: `yahoo.fr`, `@yahoo.fr`, `*.yahoo.fr`, `<jdoe@yahoo.fr>`, `Yahoo`, `Autres`, `Domain: x.fr`.
 * An empty or "not known" cell gives domain ''; an unknown name is kept in lower case, for it still groups the rows.
 */
export function readRecipient(cell: string): Recipient {
  const text = cell.normalize('NFKC').trim();
  const word = foldWord(text);
  if (isOtherBucket(word)) return { domain: OTHER_DOMAINS };
  if (NONE.has(word)) return { domain: '' };
  const bare = text.replace(/^(?:mailto|smtp|rfc822)\s*[:;]\s*/i, '').replace(WRAPPING, '');
  const inBrackets = /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1];
  const address = splitAddress(inBrackets ?? bare);
  if (address) return address;
  const first = bare.split(/\s*[,;/|]\s*|\s+(?:and|et|und|y|e)\s+/)[0] ?? '';
  return { domain: providerDomain(bare) ?? providerDomain(first) ?? hostOf(first) ?? bare.toLowerCase() };
}

/** The domain that stands for a provider's name, or null. */
export function providerDomain(name: string): string | null {
  const word = foldWord(name).replace(/[.:]$/, '');
  return (
    PROVIDER_NAMES.get(word) ??
    PROVIDER_NAMES.get(word.replace(/ ?\(.*\)$| (?:mail|inc|domains?|group|users)$/, '')) ??
    null
  );
}

/** Splits `local@domain` at the last @; null when it is no address. Quoted and VERP local parts are taken as they are. */
export function splitAddress(text: string): Recipient | null {
  const at = text.lastIndexOf('@');
  if (at <= 0 || at === text.length - 1) return null;
  const domain = text.slice(at + 1).replace(/[>)\]"'.,;:]+$/, '');
  if (!isDomain(domain)) return null;
  return { domain, localPart: text.slice(0, at).replace(/^[<("']+/, '') };
}

/** True for a host or domain name under a public suffix that exists. */
export function isDomain(text: string): boolean {
  if (text.length > 253 || !text.includes('.') || /[^\p{L}\p{N}.-]/u.test(text)) return false;
  const parsed = parse(text, { validateHostname: false });
  if (parsed.isIp || parsed.domain === null) return false;
  return parsed.isIcann === true || /(?:^|\.)(?:example|test|invalid|localhost|local|internal|lan|corp)$/i.test(text);
}

function hostOf(text: string): string | null {
  const host = text.replace(/^(?:\*\.|@|https?:\/\/)/, '').replace(/\.$/, '');
  return isDomain(host) ? host : null;
}
