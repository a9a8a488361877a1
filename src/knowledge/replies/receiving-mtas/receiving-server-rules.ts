import type { ReplyRule } from '../../reply-rule.ts';
import { CPANEL_SENDING_RULES, EXIM_REPLY_RULES } from './exim-cpanel.ts';
import { MAIL_STORE_RULES, MAILING_LIST_RULES } from './mail-stores.ts';
import { OPEN_SERVER_RULES } from './open-servers.ts';
import { CONTENT_FILTER_RULES, POLICY_SERVICE_RULES } from './policy-services.ts';
import { POSTFIX_REPLY_RULES } from './postfix.ts';
import { PROPRIETARY_SERVER_RULES } from './proprietary-servers.ts';
import { QMAIL_REPLY_RULES, SENDMAIL_REPLY_RULES } from './sendmail-qmail.ts';

/** What receiving servers of any owner reply: they give no operator away, so they come after all who do. */
export const RECEIVING_SERVER_RULES: readonly ReplyRule[] = [
  ...POLICY_SERVICE_RULES,
  ...CONTENT_FILTER_RULES,
  ...POSTFIX_REPLY_RULES,
  ...EXIM_REPLY_RULES,
  ...CPANEL_SENDING_RULES,
  ...SENDMAIL_REPLY_RULES,
  ...QMAIL_REPLY_RULES,
  ...MAIL_STORE_RULES,
  ...MAILING_LIST_RULES,
  ...PROPRIETARY_SERVER_RULES,
  ...OPEN_SERVER_RULES,
];
