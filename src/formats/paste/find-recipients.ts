import { foldWord } from '../delimited/fold-text.ts';
import { NAMES_IN_PROSE } from './provider-names.ts';
import { isDomain, providerDomain, splitAddress } from './recipient-domain.ts';

/** A recipient, domain or host as it stands in a line. */
export interface Mention {
  readonly kind: 'address' | 'domain' | 'host' | 'name';
  readonly domain: string;
  readonly localPart?: string;
  readonly start: number;
  readonly end: number;
  /** The sender, as far as the words before it say so. */
  readonly sender: boolean;
}

const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}._%+=/&'*#~!$^{}|?-]{0,63}@[\p{L}\p{N}.-]{1,253}|(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?<![\p{L}\p{N}_-]|[\p{L}\p{N}_-]\.)@?(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,62}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{1,62}/gu;
const SENDER_BEFORE =
  /(?:\b(?:from|ctladdr|mail from|return-path|sender|orig)\s*[=:]?|\bde la part de|\bs=)\s*["'(]?<?$/i;
const HOST_LABEL =
  /^(?:mx|smtp|mail|mailin|inbound|in|relay|mta|gmail-smtp|aspmx|alt|esa|mxin|mxa|mxb|vip|gw|mailgw|mailgate|cluster|server|host|filter|extmail|emig|mxgmx|mx-in|smtpz|smtp-in|eu|us|pp)[\w-]*\d*\./i;
const HOST_BEFORE =
  /(?:\bhost|relay=|\bH=|to mx|connect(?:ed|ing|ion)? to|talking to|server|remote-mta: ?dns; ?|at host|mx|generating server:|remote server at|response from)\s*<?$/i;

/** All recipients, domains and hosts in a line, in order. URLs are skipped. */
export function findMentions(line: string): readonly Mention[] {
  const mentions: Mention[] = [];
  const text = line.length > 4096 ? line.slice(0, 4096) : line;
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    if (/^(?:https?:|www\.)/i.test(token)) continue;
    const start = match.index;
    const before = text.slice(Math.max(0, start - 24), start);
    if (token.includes('@') && !token.startsWith('@')) {
      const address = splitAddress(token);
      if (address)
        mentions.push({
          kind: 'address',
          ...address,
          start,
          end: start + token.length,
          sender: SENDER_BEFORE.test(before),
        });
      continue;
    }
    const domain = token.replace(/^@/, '').replace(/\.$/, '');
    if (!isDomain(domain)) continue;
    const after = text.slice(start + token.length, start + token.length + 16);
    const host =
      HOST_BEFORE.test(before) ||
      /^\.?:? ?[[(]\d{1,3}\.\d{1,3}\.|^\.?:? ?\[(?:IPv6:)?[\da-f]{1,4}:/i.test(after) ||
      (HOST_LABEL.test(domain) && domain.split('.').length > 2) ||
      /^[^.]*\d[^.]*(?:\.[^.]+){3}/.test(domain);
    mentions.push({
      kind: host ? 'host' : 'domain',
      domain,
      start,
      end: start + token.length,
      sender: SENDER_BEFORE.test(before),
    });
  }
  return mentions;
}

const NAME = /(?<![\p{L}\p{N}.@-])(?:la poste|[\p{L}][\p{L}.-]{1,11}\p{L})(?![\p{L}\p{N}@-]|\.\p{L})/giu;

/** Provider names ("Yahoo", "Orange") in running text; only those that are no everyday words. */
export function findNames(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(NAME)) {
    const word = foldWord(match[0]);
    const domain = NAMES_IN_PROSE.has(word) ? providerDomain(word) : null;
    if (!domain) continue;
    // "Orange" the firm is written with a capital; "orange" the colour is not. Same for the rest in prose.
    mentions.push({ kind: 'name', domain, start: match.index, end: match.index + match[0].length, sender: false });
  }
  return mentions;
}
