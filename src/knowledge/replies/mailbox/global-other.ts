import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Zoho and Fastmail. */
export const OTHER_GLOBAL_RULES: readonly ReplyRule[] = [
  ...ruleGroup(
    {
      group: 'zoho',
      speaks: 'zoho',
      source: 'https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html',
      read: '2026-11-25',
    },
    [
      {
        id: 'virus',
        phrase: ['detected by zoho mail'],
        cause: 'content',
        en: 'Zoho finds a virus in the message.',
        fr: 'Zoho trouve un virus dans le message.',
        advice: advice.VIRUS,
        samples: ['552 5.7.1 virus Win.Test.EICAR_HDB-1 detected by Zoho Mail'],
      },
      {
        id: 'unusual-sending',
        phrase: ['unusual sending activity detected'],
        cause: 'reputation',
        en: 'Zoho stops your own account from sending because of unusual activity.',
        fr: 'Zoho empêche votre propre compte d’envoyer pour activité inhabituelle.',
        advice: ['check-own-mta', 'check-recent-changes', 'check-platform', 'request-hours'],
        source:
          'https://help.zoho.com/portal/en/community/topic/unable-to-send-message-reason-550-5-4-6-unusual-sending-activity-detected',
        samples: ['Unable to send message;Reason:550 5.4.6 Unusual sending activity detected.'],
      },
      {
        id: 'sender-blocked',
        phrase: ['5.1.8 sender address blocked'],
        cause: 'reputation',
        en: 'Zoho has blocked your own sender address, mostly for suspicious activity.',
        fr: 'Zoho a bloqué votre propre adresse d’expéditeur, le plus souvent pour activité suspecte.',
        advice: ['check-own-mta', 'check-platform', 'request-hours'],
        source: 'https://help.zoho.com/portal/en/community/topic/issue-with-outgoing-mail',
        samples: ['Authentication failed:554 5.1.8 Sender Address Blocked'],
      },
      {
        id: 'relaying-disallowed',
        phrase: ['relaying disallowed as'],
        cause: 'relay',
        en: 'Zoho does not let your account send with this sender address.',
        fr: 'Zoho ne laisse pas votre compte envoyer avec cette adresse d’expéditeur.',
        advice: ['check-smarthost'],
        samples: ['553 Relaying disallowed as news@example.com'],
      },
      {
        id: 'too-many-failures',
        phrase: ['too many failures for the recipient'],
        cause: 'invalid-recipient',
        en: 'Too many messages to this recipient failed before, so Zoho sends no more.',
        fr: 'Trop de messages à ce destinataire ont échoué ; Zoho n’en envoie plus.',
        advice: advice.UNKNOWN_USER,
        source:
          'https://help.zoho.com/portal/en/community/topic/error-code-554-5-2-1-too-many-failures-for-the-recipient-5-12-2022',
        samples: ['554 5.2.1 Too many failures for the recipient'],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'fastmail',
      speaks: 'fastmail',
      source: 'https://www.fastmail.help/hc/en-us/articles/7010500320655-Why-messages-bounce-back',
      read: '2026-11-25',
    },
    [
      {
        id: 'header-address',
        phrase: ['not authorised to send from this header address'],
        cause: 'relay',
        en: 'Your Fastmail account may not send with this From address.',
        fr: 'Votre compte Fastmail ne peut pas envoyer avec cette adresse From.',
        advice: ['check-smarthost'],
        samples: ['551 5.7.1 Not authorised to send from this header address'],
      },
      {
        id: 'unknown-address',
        phrase: ['sorry, user address unknown', 'user unknown in virtual mailbox table'],
        provider: ['fastmail'],
        cause: 'invalid-recipient',
        en: 'The address does not exist at Fastmail.',
        fr: 'L’adresse n’existe pas chez Fastmail.',
        advice: advice.UNKNOWN_USER,
        samples: [
          { reply: '550 5.1.1 Sorry, user address unknown', relayHost: 'in1-smtp.messagingengine.com' },
          {
            reply:
              '550 5.1.1 <someone@fastmail.com>: Recipient address rejected: User unknown in virtual mailbox table',
            recipientDomain: 'fastmail.com',
          },
        ],
      },
    ],
  ),
];
