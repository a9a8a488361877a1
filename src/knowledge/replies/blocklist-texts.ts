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

/** One rule for each list that a reply may name; the refusing receiver need not be known. */
export const BLOCKLIST_RULES: readonly ReplyRule[] = BLOCKLISTS.map(ruleFor);
