import type { ReplyRule } from '../reply-rule.ts';
import { BLOCKLIST_RULES, QUERY_REFUSED_RULES } from './blocklist-texts.ts';
import { GATEWAY_RULES } from './gateways/gateway-rules.ts';
import { ATT_RULES } from './mailbox/america-att.ts';
import { COMCAST_RULES } from './mailbox/america-cable.ts';
import { CHARTER_RULES } from './mailbox/america-charter.ts';
import { COX_RULES } from './mailbox/america-cox.ts';
import { EARTHLINK_RULES } from './mailbox/america-earthlink.ts';
import { OTHER_AMERICAN_RULES } from './mailbox/america-other.ts';
import { APPLE_RULES } from './mailbox/apple.ts';
import { CHINESE_RULES } from './mailbox/asia-china.ts';
import { KOREAN_AND_JAPANESE_RULES } from './mailbox/asia-korea-japan.ts';
import { BENELUX_RULES } from './mailbox/benelux.ts';
import { BRITISH_RULES } from './mailbox/britain-ireland.ts';
import { CZECH_RULES } from './mailbox/czechia-slovakia.ts';
import { TELCO_RULES } from './mailbox/europe-telcos.ts';
import { LA_POSTE_RULES } from './mailbox/france-laposte.ts';
import { ORANGE_RULES } from './mailbox/france-orange.ts';
import { BOUYGUES_RULES, FREE_RULES, SFR_RULES } from './mailbox/france-other.ts';
import { GERMAN_HOSTER_RULES } from './mailbox/germany-hosters.ts';
import { T_ONLINE_RULES } from './mailbox/germany-telekom.ts';
import { UNITED_INTERNET_RULES } from './mailbox/germany-united-internet.ts';
import { GERMAN_MAILBOX_RULES } from './mailbox/germany-web-de.ts';
import { OTHER_GLOBAL_RULES } from './mailbox/global-other.ts';
import { GOOGLE_REPUTATION_RULES } from './mailbox/google.ts';
import { GOOGLE_ACCOUNT_RULES } from './mailbox/google-accounts.ts';
import { GOOGLE_AUTHENTICATION_RULES } from './mailbox/google-authentication.ts';
import { GOOGLE_OTHER_RULES } from './mailbox/google-other.ts';
import { HOSTER_RULES } from './mailbox/hosters.ts';
import { ITALIAN_RULES } from './mailbox/italy.ts';
import { LATIN_AMERICAN_RULES } from './mailbox/latin-america.ts';
import { MICROSOFT_365_SENDER_RULES } from './mailbox/microsoft-365.ts';
import { MICROSOFT_365_CODE_RULES } from './mailbox/microsoft-365-codes.ts';
import { MICROSOFT_365_OWN_RULES } from './mailbox/microsoft-365-own.ts';
import { MICROSOFT_365_OTHER_RULES } from './mailbox/microsoft-365-recipients.ts';
import { MICROSOFT_CONSUMER_RULES } from './mailbox/microsoft-consumer.ts';
import { MICROSOFT_CONSUMER_OTHER_RULES } from './mailbox/microsoft-consumer-other.ts';
import { POLISH_RULES } from './mailbox/poland.ts';
import { RUSSIAN_RULES } from './mailbox/russia-ukraine.ts';
import { YAHOO_RULES } from './mailbox/yahoo.ts';
import { AOL_RULES, YAHOO_JAPAN_RULES } from './mailbox/yahoo-historic.ts';
import { YAHOO_RECIPIENT_RULES } from './mailbox/yahoo-recipients.ts';
import { EXCHANGE_REPLY_RULES } from './receiving-mtas/exchange.ts';
import { EXCHANGE_REPORT_RULES } from './receiving-mtas/exchange-reports.ts';
import { EXCHANGE_STORE_RULES } from './receiving-mtas/exchange-store.ts';
import { POSTFIX_ACCESS_RULES } from './receiving-mtas/postfix.ts';
import { RECEIVING_SERVER_RULES } from './receiving-mtas/receiving-server-rules.ts';

/**
 * What providers, filters and blocklists reply, most specific first: a list that refuses to answer the receiver before everything that
 * only names the list, providers' own codes and wordings before the lists they name, lists last.
 */
export const PROVIDER_RULES: readonly ReplyRule[] = [
  ...QUERY_REFUSED_RULES,
  ...POSTFIX_ACCESS_RULES,
  ...GOOGLE_REPUTATION_RULES,
  ...GOOGLE_AUTHENTICATION_RULES,
  ...GOOGLE_ACCOUNT_RULES,
  ...GOOGLE_OTHER_RULES,
  ...MICROSOFT_CONSUMER_RULES,
  ...MICROSOFT_CONSUMER_OTHER_RULES,
  ...MICROSOFT_365_SENDER_RULES,
  ...MICROSOFT_365_OWN_RULES,
  ...MICROSOFT_365_OTHER_RULES,
  ...EXCHANGE_REPLY_RULES,
  ...EXCHANGE_STORE_RULES,
  ...MICROSOFT_365_CODE_RULES,
  ...YAHOO_JAPAN_RULES,
  ...YAHOO_RULES,
  ...YAHOO_RECIPIENT_RULES,
  ...AOL_RULES,
  ...APPLE_RULES,
  ...LA_POSTE_RULES,
  ...ORANGE_RULES,
  ...SFR_RULES,
  ...FREE_RULES,
  ...BOUYGUES_RULES,
  ...UNITED_INTERNET_RULES,
  ...GERMAN_MAILBOX_RULES,
  ...T_ONLINE_RULES,
  ...GERMAN_HOSTER_RULES,
  ...COMCAST_RULES,
  ...COX_RULES,
  ...CHARTER_RULES,
  ...OTHER_GLOBAL_RULES,
  ...ATT_RULES,
  ...EARTHLINK_RULES,
  ...OTHER_AMERICAN_RULES,
  ...RUSSIAN_RULES,
  ...POLISH_RULES,
  ...CZECH_RULES,
  ...ITALIAN_RULES,
  ...BENELUX_RULES,
  ...BRITISH_RULES,
  ...TELCO_RULES,
  ...HOSTER_RULES,
  ...CHINESE_RULES,
  ...KOREAN_AND_JAPANESE_RULES,
  ...LATIN_AMERICAN_RULES,
  ...GATEWAY_RULES,
  ...BLOCKLIST_RULES,
  ...RECEIVING_SERVER_RULES,
  ...EXCHANGE_REPORT_RULES,
];
