import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** Mail.ru, with bk.ru, list.ru, inbox.ru and VK's mail for companies. */
const MAIL_RU_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'mail-ru', speaks: 'mail-ru', source: 'https://help.mail.ru/notspam-support/errors', read: '2026-11' },
  [
    {
      id: 'dmarc',
      phrase: ['owner dmarc policy (rfc 7489)', 'help.mail.ru/mail-help/postmaster/dmarc'],
      cause: 'authentication',
      en: 'The DMARC policy of the From domain makes Mail.ru refuse the message.',
      fr: 'La politique DMARC du domaine From fait refuser le message par Mail.ru.',
      advice: ['fix-dmarc', 'fix-dkim', 'fix-spf'],
      source: 'https://help.ishosting.com/en/dmarc-check',
      read: '2026-11-25',
      samples: [
        {
          reply:
            '550 5.7.1 This message was not accepted due to domain (example.com) owner DMARC policy (RFC 7489) https://help.mail.ru/mail-help/postmaster/dmarc',
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
      id: 'ip-blocked',
      phrase: ['notspam-support/ip', 'notspam-support/rbl'],
      cause: 'reputation',
      en: 'Mail.ru blocks the sending IP.',
      fr: 'Mail.ru bloque l’IP d’envoi.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        {
          reply:
            '550 Access from ip address 192.0.2.10 blocked. Visit http://help.mail.ru/notspam-support/ip?id=192.0.2.10',
          relayHost: 'mxs.mail.ru',
        },
      ],
    },
    {
      id: 'spam',
      phrase: ['help.mail.ru/notspam-support', 'notspam-support/id', 'report details to abuse@corp.mail.ru'],
      cause: 'content',
      en: 'Mail.ru takes the message for spam; its page shows which IP, domain or content it means.',
      fr: 'Mail.ru prend le message pour du spam ; sa page indique l’IP, le domaine ou le contenu visé.',
      advice: advice.SPAM_CONTENT,
      source: 'https://help.mail.ru/notspam-support',
      read: '2026-11',
      samples: [
        {
          reply:
            '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=8nWFwGq1R0lq or report details to abuse@corp.mail.ru. Error code: 82E9B3. ID: 000000030000D9E5',
          relayHost: 'mxs.mail.ru',
        },
      ],
    },
    {
      id: 'spam-short',
      phrase: ['spam message rejected', 'spam message discarded'],
      provider: ['mail-ru'],
      cause: 'content',
      en: 'Mail.ru takes the message for spam.',
      fr: 'Mail.ru prend le message pour du spam.',
      advice: advice.SPAM_CONTENT,
      source: 'https://errorsmaster.ru/oshibka-550-spam-message-rejected',
      read: '2026-11-25',
      samples: [{ reply: '550 spam message rejected', relayHost: 'mxs.mail.ru' }],
    },
    {
      id: 'own-account',
      phrase: ['message sending for this account is disabled'],
      cause: 'relay',
      en: 'The sender’s own account at Mail.ru may not send: its password or the proof of ownership must be renewed.',
      fr: 'Le compte de l’expéditeur chez Mail.ru ne peut pas envoyer : mot de passe ou propriété à confirmer.',
      advice: ['check-smarthost'],
      source: 'https://mailout.ru/2015/09',
      read: '2026-11-25',
      samples: ['550 message sending for this account is disabled'],
    },
    {
      id: 'disabled',
      phrase: ['account is disabled', 'mailbox is disabled', 'mailbox is frozen', 'user is terminated'],
      provider: ['mail-ru'],
      cause: 'mailbox-inactive',
      en: 'The Mail.ru account is closed or disabled.',
      fr: 'Le compte Mail.ru est fermé ou désactivé.',
      advice: advice.INACTIVE_USER,
      source: 'https://pastebin.com/UWADPXYL',
      read: '2026-11-25',
      samples: [
        {
          reply:
            '550 Message was not accepted -- invalid mailbox. Local mailbox someone@mail.ru is unavailable: account is disabled',
          relayHost: 'mxs.mail.ru',
        },
        {
          reply:
            '550 Message was not accepted -- invalid mailbox. Local mailbox someone@mail.ru is unavailable: user is terminated',
          relayHost: 'mxs.mail.ru',
        },
      ],
    },
    {
      id: 'full',
      phrase: ['mailbox full', 'user quota exceeded', 'mailbox is full'],
      provider: ['mail-ru'],
      cause: 'mailbox-full',
      en: 'The recipient’s Mail.ru mailbox is full.',
      fr: 'La boîte Mail.ru du destinataire est pleine.',
      advice: advice.FULL_MAILBOX,
      source: 'https://mailout.ru/2015/09',
      read: '2026-11-25',
      samples: [{ reply: '552 User quota exceeded', relayHost: 'mxs.mail.ru' }],
    },
    {
      id: 'no-user',
      phrase: ['user not found', 'no such user', 'invalid mailbox'],
      provider: ['mail-ru'],
      cause: 'invalid-recipient',
      en: 'The address does not exist at Mail.ru.',
      fr: 'L’adresse n’existe pas chez Mail.ru.',
      advice: advice.UNKNOWN_USER,
      source: 'https://mailout.ru/2015/09',
      read: '2026-11-25',
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
      phrase: ['too many messages', 'ratelimit', 'too many connections', 'try again later'],
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
);

/** Yandex Mail, and Yandex 360 for companies' own domains. */
const YANDEX_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'yandex',
    speaks: 'yandex',
    source: 'https://yandex.com/support/yandex-360/customers/mail/en/bounces/yandex',
    read: '2026-11-25',
  },
  [
    {
      id: 'suspicion-of-spam',
      phrase: ['under suspicion of spam'],
      cause: 'content',
      en: 'Yandex takes the message for spam; when a sender sends only spam, it is shut out for 24 hours.',
      fr: 'Yandex prend le message pour du spam ; un expéditeur qui n’envoie que du spam est écarté 24 heures.',
      advice: advice.SPAM_CONTENT,
      samples: [
        {
          reply: '554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1700000000-abcdef',
          relayHost: 'mx.yandex.ru',
        },
      ],
    },
    {
      id: 'spam-statistics',
      phrase: ['blocked by spam statistics'],
      cause: 'reputation',
      en: 'Yandex has seen only spam from this sender and shuts it out for 24 hours.',
      fr: 'Yandex n’a vu que du spam de cet expéditeur et l’écarte pendant 24 heures.',
      advice: advice.BLOCKED_BY_REPUTATION,
      waitMinutes: 1440,
      samples: [{ reply: '554 5.7.1 Blocked by spam statistics - see https://ya.cc/', relayHost: 'mx.yandex.ru' }],
    },
    {
      id: 'client-host-blocked',
      phrase: ['blocked using'],
      provider: ['yandex'],
      cause: 'reputation',
      en: 'Yandex blocks the sending IP for 24 hours.',
      fr: 'Yandex bloque l’IP d’envoi pendant 24 heures.',
      advice: advice.LISTED,
      waitMinutes: 1440,
      samples: [
        {
          reply: '554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using rbl; see https://ya.cc/',
          relayHost: 'mx.yandex.ru',
        },
      ],
    },
    {
      id: 'policy-on-address',
      phrase: ['policy rejection on the target address'],
      cause: 'mailbox-inactive',
      en: 'Yandex has blocked the recipient’s account for breaking the user agreement.',
      fr: 'Yandex a bloqué le compte du destinataire pour violation du contrat d’utilisation.',
      advice: advice.INACTIVE_USER,
      samples: [
        { reply: '550 5.7.1 Policy rejection on the target address 1700000000-xyz', relayHost: 'mx.yandex.ru' },
      ],
    },
    {
      id: 'full',
      phrase: ['mailbox size limit exceeded', 'mailbox size exceeded'],
      provider: ['yandex'],
      cause: 'mailbox-full',
      en: 'The recipient’s Yandex mailbox is full; it is often one that is hardly used.',
      fr: 'La boîte Yandex du destinataire est pleine ; c’est souvent une boîte peu utilisée.',
      advice: advice.FULL_MAILBOX,
      samples: [
        { reply: '552 5.2.2 Mailbox size limit exceeded 1522135659-8ZNmRnUYRE-Rd2KapxO', relayHost: 'mx.yandex.ru' },
      ],
    },
    {
      id: 'virus',
      phrase: ['message infected by virus'],
      provider: ['yandex'],
      cause: 'content',
      en: 'Yandex finds a virus in the message.',
      fr: 'Yandex trouve un virus dans le message.',
      advice: advice.VIRUS,
      samples: [{ reply: '554 5.7.1 Message infected by virus', relayHost: 'mx.yandex.ru' }],
    },
    {
      id: 'no-user',
      phrase: [
        'no such user',
        'no correct recipients',
        'bad recipient address syntax',
        'bad address mailbox syntax',
        'need fully-qualified address',
      ],
      provider: ['yandex'],
      cause: 'invalid-recipient',
      en: 'The address does not exist at Yandex.',
      fr: 'L’adresse n’existe pas chez Yandex.',
      advice: advice.UNKNOWN_USER,
      samples: [
        { reply: '550 5.7.1 No such user!', relayHost: 'mx.yandex.ru' },
        { reply: '501 5.1.3 Bad recipient address syntax', relayHost: 'mx.yandex.ru' },
      ],
    },
    {
      id: 'rate',
      code: ['450', '451', '421'],
      phrase: ['ratelimit', 'too many', 'try again later', 'rate limit'],
      provider: ['yandex'],
      cause: 'rate-limit',
      en: 'Yandex limits how much this recipient or sender may get through.',
      fr: 'Yandex limite le débit pour ce destinataire ou cet expéditeur.',
      advice: advice.SLOW_DOWN,
      source: 'https://pastebin.com/pEBS5hy4',
      samples: [
        {
          reply:
            '451 4.5.1 The recipient <someone@yandex.ru> has exceeded their message rate limit. Try again later. 1446150023-UcDbgKZo2p',
          relayHost: 'mx.yandex.ru',
        },
      ],
    },
  ],
);

/** I.UA and bigmir)net, which share one mail system, UKR.NET, RU-CENTER. */
const SMALLER_RULES: readonly ReplyRule[] = [
  ...ruleGroup({ group: 'bigmir', speaks: 'bigmir', source: 'https://pastebin.com/UWADPXYL', read: '2026-11-25' }, [
    codeRule({
      id: 'frozen',
      anchor: ['mail.bigmir.net/err/3'],
      code: /mail\.bigmir\.net\/(err\/3)(?!\d)/,
      cause: 'mailbox-inactive',
      en: 'The bigmir)net mailbox is frozen.',
      fr: 'La boîte bigmir)net est gelée.',
      advice: advice.INACTIVE_USER,
      sample: ['550 Mailbox is frozen. See http://mail.bigmir.net/err/3/', 'ERR/3'],
    }),
  ]),
  ...ruleGroup({ group: 'i-ua', speaks: 'i-ua', source: 'https://mail.i.ua/', read: '2026-11' }, [
    codeRule({
      id: 'frozen',
      anchor: ['mailbox is frozen'],
      code: /mail\.i\.ua\/(err\/\d{1,2})/,
      cause: 'mailbox-inactive',
      en: 'The I.UA mailbox is frozen.',
      fr: 'La boîte I.UA est gelée.',
      advice: advice.INACTIVE_USER,
      sample: ['550 Mailbox is frozen. See http://mail.i.ua/err/3/', 'ERR/3'],
    }),
    codeRule({
      id: 'err',
      anchor: ['mail.i.ua/err/'],
      code: /mail\.i\.ua\/(err\/\d{1,2})/,
      cause: 'policy',
      en: 'I.UA refuses the message; the page in the reply says which rule.',
      fr: 'I.UA refuse le message ; la page citée dit selon quelle règle.',
      advice: ['contact-postmaster'],
      sample: ['550 Rejected, see http://mail.i.ua/err/2/', 'ERR/2'],
    }),
  ]),
  ...ruleGroup(
    {
      group: 'ukr-net',
      speaks: 'ukr-net',
      source: 'https://pastebin.com/WjDNcFB6',
      read: '2026-11-25',
      provider: ['ukr-net'],
    },
    [
      {
        id: 'sender-verify',
        phrase: ['sender verify failed'],
        cause: 'sender-identity',
        en: 'UKR.NET cannot confirm that the sender’s address exists.',
        fr: 'UKR.NET ne peut pas confirmer que l’adresse de l’expéditeur existe.',
        advice: advice.SENDER_DOMAIN,
        samples: [{ reply: '550 Sender verify failed', relayHost: 'mxs.ukr.net' }],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'ru-center',
      speaks: 'ru-center',
      source: 'https://nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html',
      read: '2026-11-25',
    },
    [
      {
        id: 'domain-full',
        phrase: ['prohibited. disk quota exceeded'],
        cause: 'mailbox-full',
        en: 'The disk space of the recipient’s domain is used up.',
        fr: 'L’espace disque du domaine du destinataire est épuisé.',
        advice: advice.FULL_MAILBOX,
        samples: ['451 example.ru prohibited. Disk quota exceeded'],
      },
      {
        id: 'another-server',
        phrase: ['please try another server'],
        provider: ['ru-center'],
        cause: 'greylisting',
        en: 'RU-CENTER answers so at its first servers; the next MX takes the message when PTR and host name are in order.',
        fr: 'RU-CENTER répond ainsi sur ses premiers serveurs ; le MX suivant accepte si PTR et nom d’hôte sont corrects.',
        advice: ['wait-and-retry', 'fix-ptr'],
        samples: [{ reply: '451 Please try another server', relayHost: 'mx03.nicmail.ru' }],
      },
    ],
  ),
];

/** Providers of Russia and Ukraine. */
export const RUSSIAN_RULES: readonly ReplyRule[] = [...MAIL_RU_RULES, ...YANDEX_RULES, ...SMALLER_RULES];
