import type { ReplyRule } from '../../reply-rule.ts';
import { BARRACUDA_RULES, CISCO_RULES } from './barracuda-cisco.ts';
import { BROADCOM_RULES, FORTINET_RULES, TREND_MICRO_RULES } from './broadcom-trend-fortinet.ts';
import { HORNETSECURITY_RULES } from './hornetsecurity.ts';
import { CLOUDFLARE_RULES, EXCELLO_RULES, MAILCHANNELS_RULES, SPAMEXPERTS_RULES } from './hosted-filters.ts';
import { MIMECAST_RULES } from './mimecast.ts';
import { OPEN_XCHANGE_AND_TRELLIX_RULES } from './open-xchange-trellix.ts';
import { PROOFPOINT_RULES } from './proofpoint.ts';
import { SOPHOS_RULES } from './sophos.ts';

/** What filters in front of other people's mailboxes reply. */
export const GATEWAY_RULES: readonly ReplyRule[] = [
  ...PROOFPOINT_RULES,
  ...MIMECAST_RULES,
  ...BARRACUDA_RULES,
  ...CISCO_RULES,
  ...BROADCOM_RULES,
  ...TREND_MICRO_RULES,
  ...FORTINET_RULES,
  ...SOPHOS_RULES,
  ...HORNETSECURITY_RULES,
  ...SPAMEXPERTS_RULES,
  ...MAILCHANNELS_RULES,
  ...CLOUDFLARE_RULES,
  ...EXCELLO_RULES,
  ...OPEN_XCHANGE_AND_TRELLIX_RULES,
];
