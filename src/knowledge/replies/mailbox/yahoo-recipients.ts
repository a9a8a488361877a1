import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Yahoo and AOL: unknown, disabled and full mailboxes, and headers that Yahoo cannot accept. */
export const YAHOO_RECIPIENT_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'yahoo', speaks: 'yahoo', source: 'https://senders.yahooinc.com/smtp-error-codes/', read: '2026-11-25' },
  [
    {
      id: 'delivery-error-no-account',
      phrase: [
        "delivery error: dd this user doesn't have a",
        "doesn't have a yahoo.com account",
        'delivery error: dd not a valid recipient',
      ],
      cause: 'invalid-recipient',
      en: 'The address does not exist at Yahoo.',
      fr: 'L’adresse n’existe pas chez Yahoo.',
      advice: advice.UNKNOWN_USER,
      samples: [
        '554 delivery error: dd This user doesn’t have a ymail.com account (someone@ymail.com) [0]',
        '554 delivery error: dd This user doesn’t have a yahoo.com account (someone@yahoo.com) [0] - mta1123.mail.gq1.yahoo.com',
      ],
    },
    {
      id: 'no-account',
      phrase: [
        "doesn't have a yahoo",
        "doesn't have a aol",
        'mailbox not found',
        "user doesn't have a",
        'this user does not have a yahoo',
      ],
      provider: ['yahoo'],
      cause: 'invalid-recipient',
      en: 'The address does not exist at Yahoo.',
      fr: 'L’adresse n’existe pas chez Yahoo.',
      advice: advice.UNKNOWN_USER,
      samples: [
        { reply: '554 5.1.1 This user doesn’t have a aol.com account', relayHost: 'mta5.am0.yahoodns.net' },
        { reply: '550 5.1.1 mailbox not found', relayHost: 'mx-aol.mail.gm0.yahoodns.net' },
      ],
    },
    {
      id: 'disabled',
      phrase: ['account has been disabled or discontinued', '(554.30)'],
      cause: 'mailbox-inactive',
      en: 'The Yahoo account is disabled.',
      fr: 'Le compte Yahoo est désactivé.',
      advice: advice.INACTIVE_USER,
      samples: [
        '554 30 Sorry, your message to someone@yahoo.com cannot be delivered. This mailbox is disabled (554.30). - mta4270.mail.gq1.yahoo.com',
        '554 delivery error: dd Sorry your message to someone@yahoo.fr cannot be delivered. This account has been disabled or discontinued [#102].',
      ],
    },
    {
      id: 'over-quota',
      phrase: ['account is over quota', 'over quota', 'mailbox is full', 'mailbox full'],
      provider: ['yahoo'],
      cause: 'mailbox-full',
      en: 'The Yahoo mailbox is full.',
      fr: 'La boîte Yahoo est pleine.',
      advice: advice.FULL_MAILBOX,
      samples: [
        {
          reply:
            '552 5.2.2 This message is larger than the current system limit or the recipient’s mailbox is full, over quota',
          recipientDomain: 'aol.com',
        },
      ],
    },
    {
      id: 'header-too-big',
      phrase: [
        'header too big',
        'date outside of range',
        'header value can not be decoded',
        'header value cannot be decoded',
      ],
      provider: ['yahoo'],
      cause: 'protocol',
      en: 'Yahoo cannot accept a header of the message (too long, not decodable, odd date).',
      fr: 'Yahoo ne peut accepter un en-tête du message (trop long, illisible, date anormale).',
      advice: advice.BAD_FORMAT,
      samples: [{ reply: '554 5.6.0 Message not accepted: header too big', recipientDomain: 'yahoo.com' }],
    },
  ],
);
