import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** Mail.ru, Yandex, I.UA, Rambler. */
export const RUSSIAN_RULES: readonly ReplyRule[] = [
  ...ruleGroup(
    { group: 'mail-ru', speaks: 'mail-ru', source: 'https://help.mail.ru/notspam-support/errors', read: '2026-11' },
    [
      {
        id: 'spam',
        phrase: ['help.mail.ru/notspam-support', 'notspam-support/id'],
        cause: 'content',
        en: 'Mail.ru takes the message for spam; its page shows which IP, domain or content it means.',
        fr: 'Mail.ru prend le message pour du spam ; sa page indique l’IP, le domaine ou le contenu visé.',
        advice: advice.SPAM_CONTENT,
        samples: [
          {
            reply:
              '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=8nWFwGq1R0lq or report details to abuse@corp.mail.ru. Error code: 82E9B3',
            relayHost: 'mxs.mail.ru',
          },
        ],
      },
      {
        id: 'generic-ptr',
        phrase: ['dynamic ip or generic dns ptr', 'generic dns ptr-records'],
        cause: 'sender-identity',
        en: 'The PTR record of the IP looks like a subscriber’s line.',
        fr: 'L’enregistrement PTR de l’IP ressemble à une ligne d’abonné.',
        advice: advice.REVERSE_DNS,
        samples: [
          '550 Sorry, we do not accept mail from hosts with dynamic IP or generic DNS PTR-records. Please get a custom reverse DNS name from your ISP for your host 192.0.2.10 or contact abuse@corp.mail.ru in case of error',
        ],
      },
      {
        id: 'disabled',
        phrase: ['account is disabled', 'mailbox is disabled', 'mailbox is frozen', 'invalid mailbox. user'],
        provider: ['mail-ru'],
        cause: 'mailbox-inactive',
        en: 'The Mail.ru account is disabled.',
        fr: 'Le compte Mail.ru est désactivé.',
        advice: advice.INACTIVE_USER,
        samples: [
          {
            reply:
              '550 Message was not accepted -- invalid mailbox. Local mailbox someone@mail.ru is unavailable: account is disabled',
            relayHost: 'mxs.mail.ru',
          },
        ],
      },
      {
        id: 'no-user',
        phrase: ['user is terminated', 'user not found', 'invalid mailbox'],
        provider: ['mail-ru'],
        cause: 'invalid-recipient',
        en: 'The address does not exist at Mail.ru.',
        fr: 'L’adresse n’existe pas chez Mail.ru.',
        advice: advice.UNKNOWN_USER,
        samples: [
          {
            reply:
              '550 Message was not accepted -- invalid mailbox. Local mailbox someone@bk.ru is unavailable: user not found',
            relayHost: 'mxs.mail.ru',
          },
        ],
      },
      {
        id: 'rate',
        phrase: ['try again later', 'too many messages', 'ratelimit', 'too many connections'],
        provider: ['mail-ru'],
        cause: 'rate-limit',
        en: 'Mail.ru takes fewer messages from this sender for now.',
        fr: 'Mail.ru accepte moins de messages de cet expéditeur pour l’instant.',
        advice: advice.SLOW_DOWN,
        samples: [
          { reply: '451 Ratelimit exceeded for mailbox news@example.com. Try again later.', relayHost: 'mxs.mail.ru' },
        ],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'yandex',
      speaks: 'yandex',
      source: 'https://yandex.com/support/mail/spam/honest-mailers.html',
      read: '2026-11',
    },
    [
      {
        id: 'suspicion-of-spam',
        phrase: ['under suspicion of spam'],
        cause: 'content',
        en: 'Yandex suspects the message of being spam.',
        fr: 'Yandex soupçonne le message d’être du spam.',
        advice: advice.SPAM_CONTENT,
        samples: [
          {
            reply: '554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1700000000-abcdef',
            relayHost: 'mx.yandex.ru',
          },
        ],
      },
      {
        id: 'policy-on-address',
        phrase: ['policy rejection on the target address'],
        cause: 'policy',
        en: 'The recipient’s mailbox at Yandex is blocked by a rule.',
        fr: 'La boîte du destinataire chez Yandex est bloquée par une règle.',
        advice: ['remove-inactive', 'contact-recipient-admin'],
        samples: [
          { reply: '550 5.7.1 Policy rejection on the target address 1700000000-xyz', relayHost: 'mx.yandex.ru' },
        ],
      },
      {
        id: 'no-user',
        phrase: ['no such user!'],
        provider: ['yandex'],
        cause: 'invalid-recipient',
        en: 'The address does not exist at Yandex.',
        fr: 'L’adresse n’existe pas chez Yandex.',
        advice: advice.UNKNOWN_USER,
        samples: [{ reply: '550 5.7.1 No such user!', relayHost: 'mx.yandex.ru' }],
      },
      {
        id: 'rate',
        code: ['450', '451', '421'],
        phrase: ['ratelimit', 'too many', 'try again later', 'mailbox size limit', 'rate limit'],
        provider: ['yandex'],
        cause: 'rate-limit',
        en: 'Yandex limits how much this recipient or sender may get through.',
        fr: 'Yandex limite le débit pour ce destinataire ou cet expéditeur.',
        advice: advice.SLOW_DOWN,
        samples: [
          {
            reply: '450 4.2.1 The recipient has exceeded their message rate limit. Try again later. 1700000000',
            relayHost: 'mx.yandex.ru',
          },
        ],
      },
    ],
  ),
  ...ruleGroup({ group: 'i-ua', speaks: 'i-ua', source: 'https://mail.i.ua/', read: '2026-11' }, [
    codeRule({
      id: 'err',
      anchor: ['mail.i.ua/err/'],
      code: /mail\.i\.ua\/(err\/\d{1,2})/,
      cause: 'policy',
      en: 'I.UA refuses the message; the page in the reply says which rule.',
      fr: 'I.UA refuse le message ; la page citée dit selon quelle règle.',
      advice: ['contact-postmaster'],
      sample: ['550 Rejected, see http://mail.i.ua/err/2/', 'ERR/2'],
    }),
  ]),
];

/** Italy, Benelux, Poland, Czechia, Britain. */
export const OTHER_EUROPEAN_RULES: readonly ReplyRule[] = [
  ...ruleGroup(
    { group: 'italiaonline', speaks: 'italiaonline', source: 'https://aiuto.libero.it/mail/', read: '2026-11' },
    [
      codeRule({
        id: 'lib',
        anchor: ['lib_'],
        code: /\b(lib_\d{3})\b/,
        cause: 'reputation',
        en: 'Libero’s filter (Cloudmark) refuses the IP or the message.',
        fr: 'Le filtre de Libero (Cloudmark) refuse l’IP ou le message.',
        advice: advice.BLOCKED_BY_REPUTATION,
        sample: [
          '550 smtp-26.iol.local smtp-26.iol.local IP blacklisted by CSI. For remediation please use http://csi.cloudmark.com/reset-request/?ip=192.0.2.10 [smtp-26.iol.local; LIB_102]',
          'LIB_102',
        ],
      }),
      {
        id: 'mailbox-full',
        phrase: ['mailbox is full', 'over quota', 'quota exceeded', 'mailbox full'],
        provider: ['italiaonline', 'tim', 'tiscali', 'aruba'],
        cause: 'mailbox-full',
        en: 'The recipient’s mailbox is full.',
        fr: 'La boîte du destinataire est pleine.',
        advice: advice.FULL_MAILBOX,
        samples: [{ reply: '552 RCPT TO:<someone@libero.it> Mailbox full', recipientDomain: 'libero.it' }],
      },
    ],
  ),
  ...ruleGroup(
    { group: 'tim', speaks: 'tim', source: 'https://www.tim.it/assistenza', read: '2026-11', provider: ['tim'] },
    [
      {
        id: 'access-denied',
        code: ['554'],
        phrase: ['access denied'],
        cause: 'reputation',
        en: 'TIM refuses the IP at connection time because a blocklist names it.',
        fr: 'TIM refuse l’IP dès la connexion parce qu’une liste de blocage la cite.',
        advice: advice.LISTED,
        samples: [
          { reply: '554 smtp-16.tim.it ESMTP Server not available - access denied', relayHost: 'smtp-16.tim.it' },
        ],
      },
    ],
  ),
  ...ruleGroup({ group: 'wp', speaks: 'wp', source: 'https://pomoc.wp.pl/', read: '2026-11', provider: ['wp'] }, [
    {
      id: 'spam',
      phrase: ["can't accept this message because it is spam", 'because it is spam'],
      cause: 'content',
      en: 'WP takes the message for spam.',
      fr: 'WP prend le message pour du spam.',
      advice: advice.SPAM_CONTENT,
      samples: [{ reply: '554 We can’t accept this message because it is spam', relayHost: 'mx.wp.pl' }],
    },
  ]),
  ...ruleGroup(
    {
      group: 'interia',
      speaks: 'interia',
      source: 'https://poczta.interia.pl/pomoc/',
      read: '2026-11',
      provider: ['interia'],
    },
    [
      {
        id: 'recipient-refuses',
        phrase: ["recipient doesn't want your mail", 'doesnt want your mail'],
        cause: 'policy',
        en: 'The recipient at Interia has blocked the sender.',
        fr: 'Le destinataire chez Interia a bloqué l’expéditeur.',
        advice: ['remove-invalid'],
        samples: [{ reply: '550 5.7.1 Recipient doesn’t want your mail', relayHost: 'mx.poczta.interia.pl' }],
      },
      {
        id: 'spf',
        phrase: ['[spf]'],
        cause: 'authentication',
        en: 'SPF does not allow this server.',
        fr: 'SPF n’autorise pas ce serveur.',
        advice: ['fix-spf'],
        samples: [
          {
            reply: '550 5.7.0 [SPF] 192.0.2.10 is not allowed to send mail from example.com',
            relayHost: 'mx.poczta.interia.pl',
          },
        ],
      },
    ],
  ),
  ...ruleGroup(
    { group: 'bt', speaks: 'bt', source: 'https://www.bt.com/help/email', read: '2026-11', provider: ['bt'] },
    [
      {
        id: 'ip-reputation',
        phrase: ['due to sender ip reputation', 'ip reputation'],
        cause: 'reputation',
        en: 'BT refuses the IP because of its Cloudmark reputation.',
        fr: 'BT refuse l’IP à cause de sa réputation Cloudmark.',
        advice: advice.LISTED,
        samples: [{ reply: '550 Message rejected due to sender IP reputation', relayHost: 'mx.bt.lon5.cpcloud.co.uk' }],
      },
    ],
  ),
];
