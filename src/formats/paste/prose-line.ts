import type { AttemptRecord } from '../../attempts/attempt-record.ts';
import { OTHER_DOMAINS } from '../../attempts/tally.ts';
import { foldText } from '../delimited/fold-text.ts';
import { countOfProse, type ProseCount, pairedShares } from './count-of-prose.ts';
import { BOUNCE_SENTENCES, isProgramCode, MAIL_WORDS, OTHER_LOGS, WEAK_PHRASES } from './delivery-words.ts';
import { partOfWhole } from './find-count.ts';
import { findMentions, findNames, type Mention } from './find-recipients.ts';
import { type FoundReply, findReply } from './find-reply.ts';
import { outcomeOfText, type TextOutcome } from './outcome-of-text.ts';
import { isOtherBucket } from './provider-names.ts';
import { providerDomain } from './recipient-domain.ts';
import { phraseOf, trimReply } from './trim-reply.ts';

/** What one line of running text says. */
export type ProseReading =
  | { readonly kind: 'attempts'; readonly attempts: readonly AttemptRecord[]; readonly shares?: boolean }
  | { readonly kind: 'ignored'; readonly count: number }
  | { readonly kind: 'unusable' }
  /** A bounce mail's sentence for people: one address failed; the reply may stand further down. */
  | { readonly kind: 'sentence'; readonly recipients: readonly Mention[]; readonly text: string }
  | { readonly kind: 'nothing' };

/** Reads a line (quoting and time stamp already taken off) that holds a reply, a delivery phrase or a bounce sentence. */
export function readProseLine(line: string): ProseReading {
  const text = line.length > 8192 ? line.slice(0, 8192) : line;
  const reply = findReply(text);
  const mentions = findMentions(text);
  if (reply && reply.kind !== 'phrase') return fromReply(text, reply, mentions);
  const sentence = BOUNCE_SENTENCES.some((one) => foldText(text).includes(one));
  if (sentence) return { kind: 'sentence', recipients: recipientsOf(text, mentions), text: text.trim() };
  if (reply) return fromPhrase(text, mentions);
  return isWeakDelivery(text, mentions) ? fromPhrase(text, mentions) : { kind: 'nothing' };
}

function fromReply(text: string, reply: FoundReply, mentions: readonly Mention[]): ProseReading {
  if (reply.code.startsWith('2') && !isAcceptance(reply.text, text.slice(0, reply.index))) return { kind: 'nothing' };
  const before = mentions.filter((mention) => mention.end <= reply.index);
  const trimmed = trimReply(reply.text, text.slice(0, reply.index));
  const outside = recipientsOf(text.slice(0, reply.index), before);
  const stated = outside.length > 0 ? outside : trimmed.recipients;
  const named = stated.length > 0 ? stated : withLeadingName(text.slice(0, reply.index), []);
  const recipients = named.length > 0 ? named : insideReply(trimmed.text);
  const relay = before.findLast((mention) => mention.kind === 'host')?.domain ?? bannerHost(trimmed.text);
  const count = countOfProse({
    before: text.slice(0, reply.index),
    recipients: outside.length > 0 ? outside : named.filter((one) => one.kind === 'name' && one.end <= reply.index),
    whole: text,
    after: trimmed.countAfter,
  });
  const outcome = outcomeBefore(text.slice(0, reply.index)) ?? outcomeOfText(trimmed.text) ?? 'bounced';
  const whole = partOfWhole(text.slice(0, reply.index));
  return toAttempts({ recipients, count: whole?.part ?? count, outcome, reply: trimmed.text, relay, whole });
}

function fromPhrase(text: string, mentions: readonly Mention[]): ProseReading {
  const recipients = withLeadingName(text, recipientsOf(text, mentions));
  const phrase = phraseOf(text, recipients);
  const count = countOfProse({ before: phrase.before, recipients, whole: text, after: phrase.countAfter });
  const relay = mentions.find((mention) => mention.kind === 'host')?.domain;
  const whole = partOfWhole(text);
  const outcome = outcomeOfText(phrase.text) ?? 'deferred';
  const shares = pairedShares(text, recipients);
  if (shares)
    return withShares(toAttempts({ recipients, count: shares, outcome, reply: phrase.text, relay, whole: null }));
  return toAttempts({ recipients, count: whole?.part ?? count, outcome, reply: phrase.text, relay, whole });
}

function withShares(reading: ProseReading): ProseReading {
  return reading.kind === 'attempts' ? { ...reading, shares: true } : reading;
}

interface Parts {
  readonly recipients: readonly Mention[];
  readonly count: ProseCount;
  readonly outcome: TextOutcome;
  readonly reply: string;
  readonly relay: string | undefined;
  /** "N of M messages": what is left of M was delivered. */
  readonly whole: { readonly part: number; readonly whole: number } | null;
}

function toAttempts({ recipients, count, outcome, reply, relay, whole }: Parts): ProseReading {
  if (count === 'unusable') return { kind: 'unusable' };
  const total = typeof count === 'number' ? count : count.reduce((sum, one) => sum + one, 0);
  if (outcome === 'ignored') return { kind: 'ignored', count: total };
  const places = recipients.length > 0 ? recipients : [{ domain: '' } as Mention];
  const attempts = places.map((place, at): AttemptRecord => {
    const share = typeof count === 'number' ? shareOf(count, places.length, at) : (count[at] ?? 0);
    return {
      domain: place.domain,
      outcome,
      reply,
      count: share,
      ...(place.localPart === undefined ? {} : { localPart: place.localPart }),
      ...(relay === undefined ? {} : { relay }),
    };
  });
  const rest = whole && places.length === 1 ? whole.whole - whole.part : 0;
  const delivered: AttemptRecord = { domain: places[0]?.domain ?? '', outcome: 'delivered', count: rest };
  return { kind: 'attempts', attempts: [...attempts, delivered].filter((attempt) => (attempt.count ?? 0) > 0) };
}

/** One count for several domains is shared out; each domain of a line without a count gets one. */
function shareOf(count: number, places: number, at: number): number {
  if (places === 1) return count;
  if (count <= 1) return count;
  return Math.floor(count / places) + (at < count % places ? 1 : 0);
}

/** Addresses win over domains, these over provider names; a list (`to=<a@x>,<b@x>`, "x and y") gives several. */
function recipientsOf(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const usable = mentions.filter((mention) => !mention.sender);
  const addresses = usable.filter((mention) => mention.kind === 'address');
  if (addresses.length > 1 && !isList(text, addresses)) return addresses.slice(-1);
  if (addresses.length > 0) return addresses;
  const domains = usable.filter((mention) => mention.kind === 'domain');
  return distinct(domains.length > 0 ? domains : withoutTwins(text, findNames(text)));
}

function leadingDomain(name: string): string | null {
  return name === '' || FIRST_NAMES.test(name) ? null : providerDomain(name);
}

/** Providers that are also people in a chat: "Alice: we get 421 …". */
const FIRST_NAMES = /^(?:alice|tim|virgilio)$/i;

/** `Free (12) : 550 …`: at the start of a line, with a colon, any provider's name is a name. */
function withLeadingName(text: string, recipients: readonly Mention[]): readonly Mention[] {
  if (recipients.length > 0) return recipients;
  const match =
    /^\s*([\p{L}][\p{L}\p{N}.&! /-]{1,24}?)\s*(?:\([\d .,\u00a0\u202f]+\)\s*)?(?::|=|\||\s[\u2013\u2014-])/u.exec(text);
  const others = match && isOtherBucket(foldText(match[1] ?? '')) ? OTHER_DOMAINS : null;
  const domain = others ?? leadingDomain(match?.[1] ?? '');
  if (!match || !domain) return recipients;
  const start = text.indexOf(match[1] ?? '');
  return [{ kind: 'name', domain, start, end: start + (match[1]?.length ?? 0), sender: false }];
}

function isList(text: string, addresses: readonly Mention[]): boolean {
  return addresses.every((address, at) => {
    const next = addresses[at + 1];
    if (next === undefined) return true;
    // A bare comma between two addresses is a column of a log, not a list.
    return /^(?:[>"'] ?[,;&+/] ?[<"']|\s*[,;&+/]\s+<?|\s+(?:and|et|und|y|e)\s+<?)$/.test(
      text.slice(address.end, next.start),
    );
  });
}

/** "Hotmail/Outlook" is one provider under two names. */
function withoutTwins(text: string, names: readonly Mention[]): readonly Mention[] {
  return names.filter((name, at) => at === 0 || text.slice(names[at - 1]?.end, name.start) !== '/');
}

function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ domain }) => !seen.has(domain.toLowerCase()) && seen.add(domain.toLowerCase()));
}

/** A recipient that the reply itself quotes: `550 5.1.1 <jdoe@x.fr>: Recipient address rejected`. */
function insideReply(reply: string): readonly Mention[] {
  if (/sender address|from address|mail from|sender domain/i.test(reply)) return [];
  const address = findMentions(reply).find((mention) => mention.kind === 'address' && !mention.sender);
  if (
    !address ||
    /(?:contact|postmaster|abuse|support|report|write|mailto:|e-?mail|to request|send)\W{0,4}$/i.test(
      reply.slice(0, address.start),
    )
  )
    return [];
  return /^(?:postmaster|abuse|support|tosa|bl|delist|unblock|help)/i.test(address.localPart ?? '') ? [] : [address];
}

/** `421 mx.orange.fr Service not available`: the host that greets is the relay. */
function bannerHost(reply: string): string | undefined {
  const [host] = findMentions(/^\d{3}[ -]+(\S+)/.exec(reply)?.[1] ?? '');
  return host && host.kind !== 'address' ? host.domain : undefined;
}

function isAcceptance(reply: string, before: string): boolean {
  return (
    /queued|accepted|delivered|2\.6\.0|2\.0\.0 +(?:ok|\(?[\w.-]{8,})|message (?:ok|received)|mail (?:ok|accepted|received)|\bid=/i.test(
      reply,
    ) || /\b(?:sent|delivered|status=sent|accepted)\b/i.test(before)
  );
}

const STATED: readonly (readonly [RegExp, TextOutcome])[] = [
  [/\b(?:status|stat|action|type|event)\s*[=:]\s*["']?(?:deferred|delayed|soft|temp\w*|transient\w*)/i, 'deferred'],
  [
    /\b(?:status|stat|action|type|event)\s*[=:]\s*["']?(?:bounced?|failed|hard|perm\w*|undeliverable|expired)/i,
    'bounced',
  ],
  [/\b(?:status|stat|action|type|event)\s*[=:]\s*["']?(?:sent|delivered)/i, 'delivered'],
];

function outcomeBefore(before: string): TextOutcome | null {
  return STATED.find(([pattern]) => pattern.test(before))?.[1] ?? null;
}

/** "timed out", "rejected": delivery data only beside a recipient and other marks of mail. */
function isWeakDelivery(text: string, mentions: readonly Mention[]): boolean {
  if (text.length > 600 || OTHER_LOGS.test(text) || isProgramCode(text)) return false;
  const folded = foldText(text);
  const weak = WEAK_PHRASES.filter((phrase) => folded.includes(phrase));
  if (weak.length === 0) return false;
  const recipients = recipientsOf(text, mentions);
  if (recipients.length === 0) {
    const connection = /timed out|refused|no route|unreachable|reset/.test(folded);
    return connection && /:25\b|port 25\b|\bmx(?: hosts?| servers?| records?)?\b|\bsmtp\b/.test(folded);
  }
  if (/\?\s*$/.test(text)) return false;
  const [first] = recipients;
  const pair =
    first !== undefined && first.start <= 3 && /^[>\s"')*]*[:=|,;\u2013\u2014\u2192-]/.test(text.slice(first.end));
  const counted = /\d/.test(text.replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '')) && MAIL_WORDS.test(folded);
  const failing =
    /timed out|refused|reset|no route|unreachable|bounced|deferred|rejected|inatteignable|unerreichbar|blocked|en file d'attente|in der warteschlange/.test(
      folded,
    );
  return pair || (failing && (counted || MAIL_WORDS.test(folded) || recipients.some((one) => one.kind === 'address')));
}
