import { parseCount } from '../delimited/parse-count.ts';
import { countBefore, loneCount } from './find-count.ts';
import type { Mention } from './find-recipients.ts';

/** One count for the line, or one per recipient in order; `unusable` when a stated count cannot be one. */
export type ProseCount = number | readonly number[] | 'unusable';

interface ProseText {
  /** What stands before the reply or phrase. */
  readonly before: string;
  readonly recipients: readonly Mention[];
  readonly whole: string;
  /** A count found behind the reply. */
  readonly after: number | 'unusable' | null;
}

const PAIRED = /^[>"')]*\s*[(:=\u2013\u2014-]?\s*(\d{1,3}(?:[ .,'\u2019\u00a0\u202f]\d{3})+|\d{1,12})(?![\d.:%])/;

/** How many attempts a line stands for; 1 where it states no count. */
export function countOfProse({ before, recipients, whole, after }: ProseText): ProseCount {
  const paired = pairedCounts(whole, recipients);
  if (paired) return paired;
  if (after !== null) return after;
  const masked = withoutMentions(before, recipients);
  const found = countBefore(masked) ?? loneCount(masked);
  return found?.count ?? 1;
}

const PAIRED_SHARE = /^[>"')]*\s*[(:=\u2013\u2014-]?\s*(\d{1,3}(?:[.,]\d{1,3})?)\s?%/;

/** `orange.fr 54 %, wanadoo.fr 31 %`: shares out of a thousand, in order; null where not every recipient has one. */
export function pairedShares(whole: string, recipients: readonly Mention[]): readonly number[] | null {
  if (recipients.length < 2) return null;
  const shares = recipients.map((mention) => PAIRED_SHARE.exec(whole.slice(mention.end))?.[1]?.replace(',', '.'));
  return shares.every((share) => share !== undefined && Number(share) <= 100)
    ? shares.map((share) => Math.round(Number(share) * 10))
    : null;
}

const BEFORE_PLACE =
  /(\d{1,3}(?:[ .,'\u2019\u00a0\u202f]\d{3})+|\d{1,12} ?[kKM]?) ?(?:\p{L}{3,14} ){0,2}(?:at|on|for|to|in|with|chez|sur|pour|\u00e0|bei|auf|f\u00fcr|an|en|para|su|per|a|op|voor) ?[<@]?$/u;

/** `gmail.com: 300, yahoo.com: 200`, `orange.fr (1 204), wanadoo.fr (312)`, `12k at orange.fr and 400 at sfr.fr`. */
export function pairedCounts(whole: string, recipients: readonly Mention[]): readonly number[] | 'unusable' | null {
  if (recipients.length < 2) return null;
  const behind = recipients.map((mention) => PAIRED.exec(whole.slice(mention.end))?.[1]);
  const ahead = recipients.map(
    (mention, at) => BEFORE_PLACE.exec(whole.slice(recipients[at - 1]?.end ?? 0, mention.start))?.[1],
  );
  const digits = behind.every((one) => one !== undefined) ? behind : ahead;
  const counts = digits.map((one) => (one === undefined ? null : parseCount(one)));
  if (counts.some((count) => count === null)) return null;
  return counts.includes('unusable') ? 'unusable' : (counts as number[]);
}

/** Digits inside names (163.com, 1und1) are no counts. */
function withoutMentions(text: string, recipients: readonly Mention[]): string {
  let masked = text;
  for (const { start, end } of recipients) {
    if (end <= masked.length) masked = `${masked.slice(0, start)}${' '.repeat(end - start)}${masked.slice(end)}`;
  }
  return masked.replace(/[^\s@]+@[^\s@]+|\b\d{1,3}(?:\.\d{1,3}){3}\b/g, ' ');
}
