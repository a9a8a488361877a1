import { findMentions, findNames, type Mention } from './find-recipients.ts';
import { providerDomain, readRecipient } from './recipient-domain.ts';

/** A line that names where replies near it belong. */
export interface Place {
  readonly domain: string;
  readonly localPart?: string;
  /** Marked as a heading (`Yahoo:`, `## Orange`) or as a remark on what stands above (`-> yahoo.fr`, `(gmail.com)`). */
  readonly direction: 'below' | 'above' | 'either';
}

const HEADING = /^(?:#{1,6}\s|\*\*.{1,120}\*\*:?$)|:\**$/;
const REMARK =
  /^\s*(?:\(|->|=>|\u2192|\u2190|\^|--\s|(?:this (?:is|was)|that's|that is|it's|above|same|all|these|both|for|at|on|from|c'est|c'\u00e9tait|pour|chez|das (?:ist|war)|bei|f\u00fcr|en|para)\b)/i;

/** Reads a line that holds nothing but a domain, an address or a provider's name, with few words around it; else null. */
export function readPlace(raw: string, text: string): Place | null {
  const bare = text
    .trim()
    .replace(/\s*\([\d .,]+\)\s*:?$|:$/g, '')
    .trim();
  if (bare === '' || bare.length > 120) return null;
  const words = bare.split(/\s+/).length;
  const direction = HEADING.test(raw.trim()) ? 'below' : REMARK.test(bare) ? 'above' : 'either';
  const named = providerDomain(bare.replace(/[^\p{L}\p{N}.&! /-]/gu, '').trim());
  if (named && words <= 3) return { domain: named, direction };
  const limit = direction === 'either' ? 3 : 9;
  const recipient = /^(?:[\p{L} ()-]{2,20}:)?\s*<?[^\s<>:]+@[^\s<>]+>?$/iu.test(bare)
    ? readRecipient(bare.replace(/^[^:@]+:\s*/, ''))
    : null;
  if (recipient && recipient.domain !== '') return { ...recipient, direction: bare.includes(':') ? 'either' : 'below' };
  const mentions: readonly Mention[] = findMentions(bare).filter(
    (mention) => !mention.sender && mention.kind !== 'host',
  );
  const [only] = mentions.length > 0 ? mentions : words <= 6 ? findNames(bare) : [];
  if (!only || words > limit) return null;
  return { domain: only.domain, direction, ...(only.localPart === undefined ? {} : { localPart: only.localPart }) };
}

/** `>>> RCPT TO:<jdoe@x.fr>` of a transcript, "talking to mx.x.fr.:": who the next replies are about. */
export function readTranscript(text: string): { readonly recipient?: Mention; readonly relay?: string } | null {
  const rcpt = /\brcpt to:\s*<([^>\s]+@[^>\s]+)>/i.exec(text);
  if (rcpt && !/[245]\d\d[ -]/.test(text.slice(0, rcpt.index))) {
    const [mention] = findMentions(rcpt[1] ?? '');
    return mention ? { recipient: mention } : null;
  }
  const talking = /\b(?:while talking to|connected to|remote-mta: dns;)\s+\[?([\w.-]+?)\.?[\]:]*(?:\s|$)/i.exec(text);
  return talking?.[1]?.includes('.') ? { relay: talking[1] } : null;
}
