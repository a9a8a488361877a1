import type { ReplyRule } from '../reply-rule.ts';
import { BLOCKLIST_RULES } from './blocklist-texts.ts';
import { MIMECAST_RULES } from './gateways/mimecast.ts';
import { OTHER_GATEWAY_RULES } from './gateways/other.ts';
import { PROOFPOINT_RULES } from './gateways/proofpoint.ts';
import { CHARTER_RULES, COMCAST_RULES } from './mailbox/america-cable.ts';
import { COX_RULES } from './mailbox/america-cox.ts';
import { OTHER_AMERICAN_RULES } from './mailbox/america-other.ts';
import { APPLE_RULES } from './mailbox/apple.ts';
import { CHINESE_RULES } from './mailbox/asia-china.ts';
import { KOREAN_AND_JAPANESE_RULES } from './mailbox/asia-korea-japan.ts';
import { OTHER_EUROPEAN_RULES, RUSSIAN_RULES } from './mailbox/europe-other.ts';
import { LA_POSTE_RULES, ORANGE_RULES } from './mailbox/france-orange.ts';
import { BOUYGUES_RULES, FREE_RULES, SFR_RULES } from './mailbox/france-other.ts';
import { T_ONLINE_RULES, UNITED_INTERNET_RULES } from './mailbox/germany.ts';
import { GOOGLE_REPUTATION_RULES } from './mailbox/google.ts';
import { GOOGLE_AUTHENTICATION_RULES } from './mailbox/google-authentication.ts';
import { GOOGLE_OTHER_RULES } from './mailbox/google-other.ts';
import { HOSTER_RULES } from './mailbox/hosters.ts';
import { MICROSOFT_365_SENDER_RULES } from './mailbox/microsoft-365.ts';
import { MICROSOFT_365_OTHER_RULES } from './mailbox/microsoft-365-recipients.ts';
import { MICROSOFT_CONSUMER_RULES } from './mailbox/microsoft-consumer.ts';
import { YAHOO_RULES } from './mailbox/yahoo.ts';
import { AOL_RULES, YAHOO_JAPAN_RULES } from './mailbox/yahoo-historic.ts';
import { EXCHANGE_REPLY_RULES } from './receiving-mtas/exchange.ts';

const isQueryRefused = (rule: ReplyRule): boolean => rule.id === 'blocklist/spamhaus-query-refused';

/**
 * What providers, filters and blocklists reply, most specific first: a refused Spamhaus query before everything that
 * only names Spamhaus, providers' own codes and wordings before the lists they name, lists last.
 */
export const PROVIDER_RULES: readonly ReplyRule[] = [
  ...BLOCKLIST_RULES.filter(isQueryRefused),
  ...GOOGLE_REPUTATION_RULES,
  ...GOOGLE_AUTHENTICATION_RULES,
  ...GOOGLE_OTHER_RULES,
  ...MICROSOFT_CONSUMER_RULES,
  ...MICROSOFT_365_SENDER_RULES,
  ...MICROSOFT_365_OTHER_RULES,
  ...EXCHANGE_REPLY_RULES,
  ...YAHOO_JAPAN_RULES,
  ...YAHOO_RULES,
  ...AOL_RULES,
  ...APPLE_RULES,
  ...ORANGE_RULES,
  ...LA_POSTE_RULES,
  ...SFR_RULES,
  ...FREE_RULES,
  ...BOUYGUES_RULES,
  ...UNITED_INTERNET_RULES,
  ...T_ONLINE_RULES,
  ...COMCAST_RULES,
  ...COX_RULES,
  ...CHARTER_RULES,
  ...OTHER_AMERICAN_RULES,
  ...RUSSIAN_RULES,
  ...OTHER_EUROPEAN_RULES,
  ...HOSTER_RULES,
  ...CHINESE_RULES,
  ...KOREAN_AND_JAPANESE_RULES,
  ...PROOFPOINT_RULES,
  ...MIMECAST_RULES,
  ...OTHER_GATEWAY_RULES,
  ...BLOCKLIST_RULES.filter((rule) => !isQueryRefused(rule)),
];
