import { BLOCKLISTS, type Blocklist } from '../blocklists.ts';
import type { ReplyRule } from '../reply-rule.ts';
import * as advice from './advice-sets.ts';

/** What to do about a listing, by kind of list. */
function adviceFor(list: Blocklist): ReplyRule['advice'] {
  if (list.cause === 'receiver-fault') return ['contact-recipient-admin', 'wait-and-retry'];
  if (list.weight === 'dead') return ['contact-recipient-admin', 'check-blocklist'];
  if (list.id === 'spamhaus-pbl') return advice.NOT_A_MAIL_IP;
  if (list.id === 'spamhaus-xbl' || list.id === 'dronebl') return ['check-own-mta', ...advice.LISTED];
  if (list.listsWhat === 'url') return ['review-content', ...advice.LISTED];
  return list.weight === 'weak'
    ? ['check-blocklist', 'request-delisting', 'contact-recipient-admin', 'request-hours']
    : advice.LISTED;
}

/** A reply as receivers word it: by DNS zone, or by the words that name the list. */
function sampleFor(list: Blocklist): string {
  if (list.sample !== undefined) return list.sample;
  const zone = list.zones[0];
  if (list.id === 'spamhaus-query-refused') {
    return '554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/198.51.100.53';
  }
  const named = zone ?? list.phrases[0] ?? list.name;
  return list.listsWhat === 'ip'
    ? `554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using ${named}`
    : `550 5.7.1 Message rejected: example.com is listed in ${named}`;
}

function ruleFor(list: Blocklist): ReplyRule {
  return {
    id: `blocklist/${list.id}`,
    phrase: [...list.zones, ...list.phrases],
    cause: list.cause,
    blocklist: list.name,
    means: list.means,
    advice: adviceFor(list),
    source: list.source,
    read: list.read,
    samples: [{ reply: sampleFor(list) }],
  };
}

/** Answers of Spamhaus ZEN that say on which of its lists the IP stands. */
const ZEN_ANSWERS: readonly (readonly [list: string, answer: RegExp, sample: string])[] = [
  ['spamhaus-pbl', /\b127\.0\.0\.1[01]\b/, '127.0.0.11'],
  ['spamhaus-xbl', /\b127\.0\.0\.4\b/, '127.0.0.4'],
  ['spamhaus-css', /\b127\.0\.0\.3\b/, '127.0.0.3'],
];

/** The same lists, where a reply names ZEN and quotes its answer: `listed at zen.spamhaus.org (127.0.0.11)`. */
const ZEN_ANSWER_RULES: readonly ReplyRule[] = ZEN_ANSWERS.flatMap(([id, pattern, answer]) =>
  BLOCKLISTS.filter((list) => list.id === id).map((list) => ({
    ...ruleFor(list),
    id: `blocklist/${id}-by-answer`,
    phrase: ['spamhaus'],
    pattern,
    samples: [{ reply: `550 rejected because 192.0.2.10 is in a black list at zen.spamhaus.org (${answer})` }],
  })),
);

/** A list that refuses to answer the receiver comes before everything that only names the list. */
export const QUERY_REFUSED_RULES: readonly ReplyRule[] = BLOCKLISTS.filter(({ id }) => id.endsWith('-query-refused'))
  .sort((a, b) => Number(a.id.startsWith('spamhaus')) - Number(b.id.startsWith('spamhaus')))
  .map(ruleFor);

/** One rule for each list that a reply may name; the refusing receiver need not be known. */
export const BLOCKLIST_RULES: readonly ReplyRule[] = [
  ...ZEN_ANSWER_RULES,
  ...BLOCKLISTS.filter(({ id }) => !id.endsWith('-query-refused')).map(ruleFor),
];
