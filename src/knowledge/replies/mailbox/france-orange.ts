import type { ReplyRule } from '../../reply-rule.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';
import { frenchNumberRules } from './france-numbers.ts';
import { frenchWordingRules } from './france-wordings.ts';

const SEEN = { source: 'https://bentonow.com/smtp-errors/orange', read: '2026-11-25' } as const;

/** Orange and Wanadoo: `OFR_nnn`, `OFRnnn_nnn`. */
export const ORANGE_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'orange', speaks: 'orange', source: 'https://postmaster.orange.fr/', read: '2026-11' },
  [
    ...frenchNumberRules({
      prefix: 'ofr',
      only: null,
      otherwise: {
        '104': SEEN,
        '105': SEEN,
        '108': {
          source:
            'https://www.suped.com/knowledge/email-deliverability/troubleshooting/what-to-do-when-orangefr-is-having-email-delivery-issues',
          read: '2026-11-25',
        },
        '999': { source: 'https://bentonow.com/smtp-errors/orange/ofr-999', read: '2026-11-25' },
      },
    }),
    ...frenchWordingRules({ recipientDomain: 'wanadoo.fr' }),
    codeRule({
      id: 'ofr-other',
      anchor: ['ofr'],
      code: /\b(ofr\d{0,3}_\d{3})\b/,
      cause: 'policy',
      en: 'Orange refuses the message under a rule of its own.',
      fr: 'Orange refuse le message selon une de ses règles.',
      advice: ['contact-postmaster', 'request-hours'],
      sample: ['550 5.7.1 Message refuse. OFR_619 [619]', 'OFR_619'],
    }),
  ],
);
