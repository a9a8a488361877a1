import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** United Online, Bell, CenturyLink and others of North America. */
export const OTHER_AMERICAN_RULES: readonly ReplyRule[] = [
  ...ruleGroup(
    {
      group: 'united-online',
      speaks: 'united-online',
      source: 'https://postmaster.unitedonline.net/',
      read: '2026-11',
      provider: ['united-online'],
    },
    [
      {
        id: 'access-denied',
        phrase: ['access denied'],
        cause: 'reputation',
        en: 'NetZero and Juno refuse the IP.',
        fr: 'NetZero et Juno refusent l’IP.',
        advice: advice.BLOCKED_BY_REPUTATION,
        samples: [{ reply: '550 Access denied...3ddbc37ab3eb9797ab036f2b23230e2f', relayHost: 'mx.dca.untd.com' }],
      },
      {
        id: 'not-a-valid-user',
        phrase: ['is not a valid user', 'user unknown', 'invalid user'],
        cause: 'invalid-recipient',
        en: 'The address does not exist at NetZero or Juno.',
        fr: 'L’adresse n’existe pas chez NetZero ou Juno.',
        advice: advice.UNKNOWN_USER,
        source: 'https://help.netzero.com/support/webmail/u-understand-mdf.html',
        read: '2026-11-25',
        samples: [{ reply: '550 someone@netzero.net is not a valid user', relayHost: 'mx.vgs.untd.com' }],
      },
      {
        id: 'account-inactive',
        phrase: ['account inactive', 'account is inactive'],
        cause: 'mailbox-inactive',
        en: 'The NetZero or Juno account has not been used for a long time.',
        fr: 'Le compte NetZero ou Juno n’est plus utilisé depuis longtemps.',
        advice: advice.INACTIVE_USER,
        source: 'https://help.netzero.com/support/webmail/u-understand-mdf.html',
        read: '2026-11-25',
        samples: [{ reply: '550 Account Inactive', recipientDomain: 'juno.com' }],
      },
      {
        id: 'mail-quota',
        phrase: ['mail quota exceeded', 'disk quota exceeded'],
        cause: 'mailbox-full',
        en: 'The NetZero or Juno mailbox is full, or has not been used for 60 days.',
        fr: 'La boîte NetZero ou Juno est pleine, ou inutilisée depuis 60 jours.',
        advice: advice.FULL_MAILBOX,
        source: 'https://help.netzero.net/support/email/no-deliver.html',
        read: '2026-11-25',
        samples: [{ reply: '552 Mail Quota Exceeded', recipientDomain: 'netzero.net' }],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'bell-ca',
      speaks: 'bell-ca',
      source: 'https://support.bell.ca/internet/email',
      read: '2026-11',
      provider: ['bell-ca'],
    },
    [
      {
        id: 'not-allowed',
        phrase: ['you are not allowed to send mail to'],
        cause: 'policy',
        en: 'Bell does not let you write to this address.',
        fr: 'Bell ne vous laisse pas écrire à cette adresse.',
        advice: advice.RECEIVERS_RULE,
        samples: [
          { reply: '550 you are not allowed to send mail to <someone@sympatico.ca>', relayHost: 'mxmta.owm.bell.net' },
        ],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'centurylink',
      speaks: 'centurylink',
      source:
        'https://www.suped.com/knowledge/email-deliverability/troubleshooting/how-to-resolve-email-delivery-issues-and-blocks-from-centurylinks-internal-reputation-service',
      read: '2026-11-25',
      provider: ['centurylink'],
    },
    [
      {
        id: 'internal-reputation',
        phrase: ['rbl restriction', 'blacklisted by internal reputation service'],
        cause: 'reputation',
        en: 'CenturyLink’s own reputation service blocks the IP or domain.',
        fr: 'Le service de réputation de CenturyLink bloque l’IP ou le domaine.',
        advice: advice.BLOCKED_BY_REPUTATION,
        samples: [
          {
            reply: '550 5.7.1 [C10] RBL restriction: Blacklisted by Internal Reputation Service',
            recipientDomain: 'centurylink.net',
          },
        ],
      },
    ],
  ),
];
