import type { ReplyRule } from '../reply-rule.ts';
import { AMAZON_SES_RULES } from './sending/amazon-ses.ts';
import { BOUNCE_CATEGORY_LABELS, BOUNCE_CLASS_LABELS } from './sending/bounce-classes.ts';
import { CAMPAIGN_BACKOFF_RULES } from './sending/campaign-backoff.ts';
import { CAMPAIGN_EXCLUSION_RULES } from './sending/campaign-exclusions.ts';
import { CAMPAIGN_FAULT_RULES } from './sending/campaign-faults.ts';
import { CAMPAIGN_INBOUND_RULES } from './sending/campaign-inbound.ts';
import { CAMPAIGN_REASON_RULES } from './sending/campaign-reasons.ts';
import { EXCHANGE_RULES } from './sending/exchange.ts';
import { EXIM_RULES } from './sending/exim.ts';
import { GENERIC_RULES } from './sending/generic.ts';
import { KUMOMTA_RULES, POWERMTA_RULES } from './sending/kumomta.ts';
import { MOMENTUM_RULES } from './sending/momentum.ts';
import { HARAKA_RULES, OPENSMTPD_RULES, POSTAL_RULES, STALWART_RULES } from './sending/open-source-mtas.ts';
import { POSTFIX_RULES } from './sending/postfix.ts';
import { SENDING_SERVICE_RULES } from './sending/sending-services.ts';
import { QMAIL_RULES, SENDMAIL_RULES } from './sending/sendmail.ts';
import { AMAZON_SES_LABELS, DROP_LABELS, POSTMARK_LABELS } from './sending/service-labels.ts';

/** What the sender's own MTA or platform says, most specific first. */
export const SENDER_RULES: readonly ReplyRule[] = [
  ...CAMPAIGN_REASON_RULES,
  ...CAMPAIGN_BACKOFF_RULES,
  ...KUMOMTA_RULES,
  ...MOMENTUM_RULES,
  ...CAMPAIGN_INBOUND_RULES,
  ...CAMPAIGN_EXCLUSION_RULES,
  ...CAMPAIGN_FAULT_RULES,
  ...POWERMTA_RULES,
  ...AMAZON_SES_RULES,
  ...SENDING_SERVICE_RULES,
  ...AMAZON_SES_LABELS,
  ...POSTMARK_LABELS,
  ...BOUNCE_CLASS_LABELS,
  ...BOUNCE_CATEGORY_LABELS,
  ...DROP_LABELS,
  ...STALWART_RULES,
  ...POSTFIX_RULES,
  ...EXIM_RULES,
  ...SENDMAIL_RULES,
  ...QMAIL_RULES,
  ...EXCHANGE_RULES,
  ...HARAKA_RULES,
  ...OPENSMTPD_RULES,
  ...POSTAL_RULES,
  ...GENERIC_RULES,
];
