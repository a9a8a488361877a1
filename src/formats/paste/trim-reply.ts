import { foldText } from '../delimited/fold-text.ts';
import { BACKOFF_PHRASES, DELIVERY_PHRASES, WEAK_PHRASES } from './delivery-words.ts';
import { bareCountAfter, countAfter, countBefore } from './find-count.ts';
import { findMentions, findNames, type Mention } from './find-recipients.ts';

/** A reply without what people wrote behind it. */
export interface TrimmedReply {
  readonly text: string;
  readonly recipients: readonly Mention[];
  readonly countAfter: number | 'unusable' | null;
}

const BEFORE_PLACE =
  /[\s,;]*(?:[([\u2013\u2014\u2192]|->|=>| - |[\s,;]\(?(?:for|on|at|to|chez|sur|pour|bei|auf|f\u00fcr|an|en|para|su|per|op|voor|p\u00e5|f\u00f6r))[\s:]*<?@?$/i;
const AFTER_PLACE = /^>?[\s)\].,;!]*$/;

/** Takes a count and a recipient at the end off a reply, and the quotes or brackets around it. */
export function trimReply(reply: string, before: string): TrimmedReply {
  let text = unwrap(reply, before);
  // What stands behind the closing quote or bracket: `"450 4.7.1 Greylisted" from laposte.net (300 times)`.
  const tail = reply.slice(reply.indexOf(text) + text.length);
  const count = countAfter(text);
  if (count) text = text.slice(0, count.start).trim();
  const { recipients, cut } = placeAtEnd(text);
  if (recipients.length > 0) text = text.slice(0, cut).trim();
  const later = count ? null : countAfter(text);
  if (later) text = text.slice(0, later.start).trim();
  const found = count ?? later ?? (tail.length > 2 ? (countAfter(tail) ?? countBefore(tail.slice(1))) : null);
  return {
    text: unwrap(text, before),
    recipients: recipients.length > 0 ? recipients : placesIn(tail),
    countAfter: found?.count ?? null,
  };
}

function placesIn(tail: string): readonly Mention[] {
  if (tail.length < 4) return [];
  const mentions = findMentions(tail).filter((mention) => mention.kind !== 'host');
  const usable = mentions.length > 0 ? mentions : findNames(tail);
  return usable.slice(0, 5).map((mention) => ({ ...mention, sender: false }));
}

function placeAtEnd(text: string): { readonly recipients: readonly Mention[]; readonly cut: number } {
  const mentions = [...findMentions(text), ...findNames(text)].sort((a, b) => a.start - b.start);
  const last = mentions.at(-1);
  if (!last || last.kind === 'host' || !AFTER_PLACE.test(text.slice(last.end)))
    return { recipients: [], cut: text.length };
  const recipients = [last];
  for (let at = mentions.length - 2; at >= 0; at--) {
    const one = mentions[at];
    const next = recipients[0];
    if (
      !one ||
      !next ||
      one.kind === 'host' ||
      !/^>?\s*(?:[,;/&+]|and|et|und|y|e|,\s*and)\s*<?@?$/.test(text.slice(one.end, next.start))
    )
      break;
    recipients.unshift(one);
  }
  const place = BEFORE_PLACE.exec(text.slice(0, recipients[0]?.start ?? 0));
  if (!place || place.index < 4) return { recipients: [], cut: text.length };
  return { recipients, cut: place.index };
}

/** Closing quotes and brackets whose opening stands before the reply. */
function unwrap(reply: string, before: string): string {
  let text = reply.trim();
  const opening =
    before
      .replace(/smtp ?;\s*$/i, '')
      .trimEnd()
      .at(-1) ?? '';
  const closing: Record<string, string> = {
    '(': ')',
    '[': ']',
    '"': '"',
    "'": "'",
    '\u2018': '\u2019',
    '\u201c': '\u201d',
    '\u00ab': '\u00bb',
    '`': '`',
  };
  const close = closing[opening];
  const at = close === undefined ? -1 : close === ')' ? matching(text) : closingQuote(text, close);
  if (at > 3) text = text.slice(0, at);
  if (text.endsWith('>') && !text.includes('<')) text = text.slice(0, -1);
  text = withoutStrayBrackets(text);
  return text
    .replace(/[\s"'`*|]+$/, (end) => (/["']/.test(end) && text.split(/["']/).length % 2 === 1 ? end.trimEnd() : ''))
    .trim();
}

/** Closing brackets at the end whose opening ones stand before the reply. */
function withoutStrayBrackets(text: string): string {
  if (!text.endsWith(')')) return text;
  let surplus = text.split(')').length - text.split('(').length;
  let end = text.length;
  while (surplus > 0 && text[end - 1] === ')') {
    end--;
    surplus--;
  }
  return text.slice(0, end).trimEnd();
}

/** The first closing quote that is no apostrophe inside a word and does not open a new quotation. */
function closingQuote(text: string, close: string): number {
  for (let at = text.indexOf(close); at >= 0; at = text.indexOf(close, at + 1)) {
    const inWord = /\p{L}/u.test(text[at + 1] ?? '') && /\p{L}/u.test(text[at - 1] ?? '');
    if (!inWord && /^(?:$|[\s,;.:!?)\]}])/.test(text.slice(at + 1))) return at;
  }
  return -1;
}

/** Position of the bracket that closes one opened before the text. */
function matching(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && depth-- === 0) return at;
  }
  return -1;
}

/** The phrase itself out of a line without a reply code. */
export interface Phrase {
  readonly text: string;
  /** What stood before it. */
  readonly before: string;
  readonly countAfter: number | 'unusable' | null;
}

/** Takes recipients and counts off a line that says a delivery phrase: "orange.fr: 1 204 Messages queued (…)". */
export function phraseOf(line: string, recipients: readonly Mention[]): Phrase {
  let text = line.trim();
  const shift = line.length - line.trimStart().length;
  const first = recipients[0];
  let before = '';
  if (first && first.start - shift <= 3) {
    const last = leadingRun(line, recipients);
    const cut = last.end - shift;
    const sep = /^[>"')*\]\s]*(?:\([^)]{0,30}\))?[\s:;=|,\t\u2013\u2014\u2192>-]*/.exec(text.slice(cut))?.[0] ?? '';
    before = text.slice(0, cut + sep.length);
    text = text.slice(cut + sep.length);
  }
  const leading =
    /^[\s(]*-?\d[\d .,'\u2019\u00a0\u202f]*(?:[x\u00d7](?!\p{L}))?[\s):;=|,\t\u2013\u2014-]*(?=[^\s\d])(?!(?:out )?of |sur |von |de )/u.exec(
      text,
    );
  if (leading) {
    before += leading[0];
    text = text.slice(leading[0].length);
  }
  const trimmed = trimReply(withoutEndingPlace(text, recipients), before);
  const bare = trimmed.countAfter === null && hasNoOtherNumbers(trimmed.text) ? bareCountAfter(trimmed.text) : null;
  const core = bare ? trimmed.text.slice(0, bare.start).trim() : trimmed.text;
  const inside = before.trim() === '' && trimmed.countAfter === null && !bare ? countBefore(core) : null;
  return {
    text: coreOf(core),
    before: inside ? `${before} ${core}` : before,
    countAfter: trimmed.countAfter ?? bare?.count ?? null,
  };
}

/** A phrase in a language whose words before a place are not known: "… naver.com 30". */
function withoutEndingPlace(text: string, recipients: readonly Mention[]): string {
  const last = recipients.at(-1)?.domain;
  const at = last === undefined ? -1 : text.lastIndexOf(last);
  if (
    at < 6 ||
    recipients.length > 1 ||
    !/^[\s\d.,'\u00a0\u202f\u4ef6\u901a\u56de\uac74x\u00d7()]*$/.test(text.slice(at + (last?.length ?? 0)))
  )
    return text;
  if (/(?:\b(?:to|mx|host)|[[(@.])\s*$/i.test(text.slice(0, at))) return text;
  return `${text.slice(0, at).trimEnd()} ${text.slice(at + (last?.length ?? 0)).trim()}`.trim();
}

function leadingRun(line: string, recipients: readonly Mention[]): Mention {
  let last = recipients[0] as Mention;
  for (const next of recipients.slice(1)) {
    if (!/^[\s,;/&+()\d:.]*(?:and|et|und|y|e)?\s*$/.test(line.slice(last.end, next.start))) break;
    last = next;
  }
  return last;
}

function hasNoOtherNumbers(text: string): boolean {
  return (text.match(/\d+/g) ?? []).length <= 4;
}

/** Inside a sentence the known phrase with its words around the bracket: all sentences about one state then group together. */
function coreOf(whole: string): string {
  const text =
    whole.startsWith('(') && matching(whole.slice(1)) === whole.length - 2 ? whole.slice(1, -1).trim() : whole;
  const labelled =
    /(?:^|[\s,;])(?:message|reply|response|text|error|reason|meldung|r\u00e9ponse|raison|texte|erreur|fehler|grund)\s*[:=]\s*(\S.{5,})$/i.exec(
      text,
    )?.[1];
  if (labelled) return labelled;
  const folded = foldText(text);
  const known = BACKOFF_PHRASES.find((phrase) => folded.includes(phrase));
  const quoted = /["\u201c\u00ab]\s*([^"\u201d\u00bb]{8,160})["\u201d\u00bb]/.exec(text)?.[1];
  if (quoted && (known ? foldText(quoted).includes(known) : saysDelivery(quoted))) return quoted.trim();
  if (!known || folded.length < known.length + 60) return text;
  const match = /[^.;:!?\n]{0,80}[(\uff08][^)\uff09]{3,80}[)\uff09]/u.exec(text)?.[0];
  return match && foldText(match).includes(known) ? match.trim() : text;
}

function saysDelivery(quoted: string): boolean {
  const folded = foldText(quoted);
  return (
    DELIVERY_PHRASES.some((phrase) => folded.includes(phrase)) || WEAK_PHRASES.some((phrase) => folded.includes(phrase))
  );
}
