import type { ReplyRule } from '../reply-rule.ts';
import { CAMPAIGN_BACKOFF_RULES } from './sending/campaign-backoff.ts';
import { CAMPAIGN_PLATFORM_RULES } from './sending/campaign-platform.ts';
import { CAMPAIGN_REASON_RULES } from './sending/campaign-reasons.ts';
import { EXCHANGE_RULES } from './sending/exchange.ts';
import { EXIM_RULES } from './sending/exim.ts';
import { GENERIC_RULES } from './sending/generic.ts';
import { KUMOMTA_RULES, POWERMTA_RULES } from './sending/kumomta.ts';
import { MOMENTUM_RULES } from './sending/momentum.ts';
import { POSTFIX_RULES } from './sending/postfix.ts';
import { SENDING_SERVICE_RULES } from './sending/sending-services.ts';
import { QMAIL_RULES, SENDMAIL_RULES } from './sending/sendmail.ts';

/** What the sender's own MTA or platform says, most specific first. */
export const SENDER_RULES: readonly ReplyRule[] = [
  ...CAMPAIGN_REASON_RULES,
  ...CAMPAIGN_BACKOFF_RULES,
  ...KUMOMTA_RULES,
  ...MOMENTUM_RULES,
  ...CAMPAIGN_PLATFORM_RULES,
  ...POWERMTA_RULES,
  ...SENDING_SERVICE_RULES,
  ...POSTFIX_RULES,
  ...EXIM_RULES,
  ...SENDMAIL_RULES,
  ...QMAIL_RULES,
  ...EXCHANGE_RULES,
  ...GENERIC_RULES,
];
