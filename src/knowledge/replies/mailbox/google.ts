import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Blocks, throttles and content at Gmail and Google Workspace. */
export const GOOGLE_REPUTATION_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'google', speaks: 'google', source: 'https://support.google.com/a/answer/3726730', read: '2026-11-25' },
  [
    {
      id: 'customer-policy',
      phrase: ['- gcdp', 'violates', 'gcdp'],
      also: ['gcdp'],
      cause: 'policy',
      en: 'A rule made by the administrator of this Google Workspace customer refuses the message; it is not Google’s view of the sender.',
      fr: 'Une règle de l’administrateur de ce client Google Workspace refuse le message ; ce n’est pas l’avis de Google sur l’expéditeur.',
      advice: advice.RECEIVERS_RULE,
      samples: ['550 5.7.1 This message violates example.com email policy. - gcdp d9443c01a7336-1d98f8 - gsmtp'],
    },
    {
      id: 'unusual-rate-netblock',
      phrase: ['unusual rate of', 'unusual amount of'],
      also: ['netblock'],
      cause: 'reputation',
      en: 'Gmail holds back mail from the whole network range of this IP because of unsolicited mail from it.',
      fr: 'Gmail freine le courrier de toute la plage réseau de cette IP à cause de courrier non sollicité.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        {
          reply:
            '421-4.7.28 Gmail has detected an unusual rate of unsolicited email originating 421-4.7.28 from your IP Netblock [192.0.2.0/24]. To protect our users from 421-4.7.28 spam, email sent from your IP Netblock has been temporarily rate 421-4.7.28 limited. For more information, go to 421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError a1-20020a05 - gsmtp',
          providerCode: 'UnsolicitedRateLimitError',
        },
      ],
    },
    {
      id: 'unusual-rate-dkim-domain',
      phrase: ['unusual rate of', 'unusual amount of'],
      also: ['dkim domain'],
      cause: 'reputation',
      en: 'Gmail holds back mail signed by this DKIM domain because of unsolicited mail from it.',
      fr: 'Gmail freine le courrier signé par ce domaine DKIM à cause de courrier non sollicité.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        '421-4.7.28 Gmail has detected an unusual rate of unsolicited email originating from your DKIM domain [news.example.com 36]. To protect our users from spam, email sent from your domain has been temporarily rate limited. 421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError ffacd0b85 - gsmtp',
      ],
    },
    {
      id: 'unusual-rate-spf-domain',
      phrase: ['unusual rate of', 'unusual amount of'],
      also: ['spf domain'],
      cause: 'reputation',
      en: 'Gmail holds back mail of this envelope (SPF) domain because of unsolicited mail from it.',
      fr: 'Gmail freine le courrier de ce domaine d’enveloppe (SPF) à cause de courrier non sollicité.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        '421-4.7.28 Gmail has detected an unusual rate of unsolicited email originating from your SPF domain [bounce.example.com 36]. Email sent from your domain has been temporarily rate limited. 421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp',
      ],
    },
    {
      id: 'unusual-rate-url-domain',
      phrase: ['unusual rate of', 'unusual amount of'],
      also: ['url domains'],
      cause: 'reputation',
      en: 'Gmail holds back mail that links to one of your domains because of unsolicited mail with such links.',
      fr: 'Gmail freine le courrier qui contient un lien vers l’un de vos domaines, vu dans du courrier non sollicité.',
      advice: ['pause-and-slow-down', 'review-content', 'check-complaints', 'request-hours'],
      samples: [
        '421-4.7.28 Gmail has detected an unusual rate of unsolicited email containing one of your URL domains [example.com]. To protect our users from spam, email with the URL has been temporarily rate limited. 421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp',
      ],
    },
    {
      id: 'message-id-quota',
      phrase: ['same message-id'],
      also: ['quota'],
      cause: 'rate-limit',
      en: 'Gmail met too many messages with one Message-ID and holds the sender back.',
      fr: 'Gmail a reçu trop de messages portant le même Message-ID et freine l’expéditeur.',
      advice: ['pause-and-slow-down', 'fix-message-format', 'request-hours'],
      samples: [
        '421-4.7.28 Gmail has detected this sender exceeded the quota for sending messages that have the same Message-ID: <abc@example.com>. To best protect our users, the message has been temporarily rejected. 421 4.7.28 a640c23a62f3a - gsmtp',
      ],
    },
    {
      id: 'unusual-rate-ip-blocked',
      code: ['5'],
      not: ['from your address'],
      phrase: [
        'p=unsolicitediperror',
        'unusual rate of unsolicited',
        'unusual amount of unsolicited',
        'unusual rate of email',
        'unusual rate of mail',
      ],
      cause: 'reputation',
      en: 'Gmail blocks this IP because of an unusual rate of unsolicited mail.',
      fr: 'Gmail bloque cette IP à cause d’un volume inhabituel de courrier non sollicité.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        {
          reply:
            '550-5.7.28 [192.0.2.17 19] There is an unusual rate of unsolicited email originating 550-5.7.28 from your IP address. To protect our users from spam, email sent from 550-5.7.28 your IP address has been blocked. For more information, go to 550 5.7.28 https://support.google.com/mail/?p=UnsolicitedIPError e9e14a558f8ab - gsmtp',
          providerCode: 'UnsolicitedIPError',
        },
        '550-5.7.1 [192.0.2.9 1] Our system has detected an unusual rate of unsolicited mail originating from your IP address. Mail sent from your IP address has been blocked. 550 5.7.1 https://support.google.com/mail/?p=UnsolicitedIPError s25si657312 - gsmtp',
      ],
    },
    {
      id: 'unusual-rate-ip',
      not: ['from your address'],
      phrase: ['unusual rate of', 'unusual amount of unsolicited'],
      also: ['your ip'],
      cause: 'reputation',
      en: 'Gmail slows this IP down because of an unusual rate of unsolicited mail.',
      fr: 'Gmail ralentit cette IP à cause d’un volume inhabituel de courrier non sollicité.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        {
          reply:
            '421-4.7.28 [192.0.2.17 15] Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited. 421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError d2e1a72fcca58 - gsmtp',
          providerCode: 'UnsolicitedRateLimitError',
        },
        '421-4.7.0 [192.0.2.17 15] Our system has detected an unusual rate of 421-4.7.0 unsolicited mail originating from your IP address. To protect our 421-4.7.0 users from spam, mail sent from your IP address has been temporarily 421-4.7.0 rate limited. 421 4.7.0 https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp',
      ],
    },
    {
      id: 'unusual-rate',
      phrase: ['detected an unusual rate of', 'unsolicitedratelimiterror'],
      cause: 'reputation',
      en: 'Gmail slows the sender down because of an unusual rate of mail that its users may not want.',
      fr: 'Gmail ralentit l’expéditeur à cause d’un volume inhabituel de courrier peut-être non désiré.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        {
          reply:
            '421-4.7.28 Gmail has detected an unusual rate of email. To protect our users from spam, email has been temporarily rate limited. To review our bulk email senders guidelines, go to 421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError 5b1f17b1804b1 - gsmtp',
          providerCode: 'UnsolicitedRateLimitError',
        },
        '421 4.7.28 rate limited, see https://support.google.com/mail/?p=UnsolicitedRateLimitError',
      ],
    },
    {
      id: 'mail-flood',
      enhanced: ['4.7.28', '5.7.28'],
      provider: ['google'],
      not: ['dkim does not pass'],
      cause: 'reputation',
      en: 'Gmail holds the sender back because of an unusual rate of mail.',
      fr: 'Gmail freine l’expéditeur à cause d’un volume de courrier inhabituel.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: ['421 4.7.28 Please visit the email sender guidelines. ca18e2360f4ac - gsmtp'],
    },
    {
      id: 'low-reputation-domain',
      phrase: ['low reputation of the sending domain', 'low reputation of the sender domain'],
      cause: 'reputation',
      en: 'Gmail gives the sending domain a very low reputation.',
      fr: 'Gmail attribue une très mauvaise réputation au domaine d’envoi.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        '550-5.7.1 [192.0.2.17 19] Gmail has detected that this message is likely suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked. 550 5.7.1 https://support.google.com/mail/answer/188131 for more information. a1-v6si5 - gsmtp',
        '421-4.7.0 This message is suspicious due to the very low reputation of the sending domain. The message has been blocked. 421 4.7.0 https://support.google.com/mail/answer/188131 - gsmtp',
      ],
    },
    {
      id: 'low-reputation-ip',
      phrase: ['low reputation of the sending ip'],
      cause: 'reputation',
      en: 'Gmail gives the sending IP a very low reputation.',
      fr: 'Gmail attribue une très mauvaise réputation à l’IP d’envoi.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        '421-4.7.0 [192.0.2.17 15] Gmail has detected that this message is suspicious due to the very low reputation of the sending IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited. 421 4.7.0 https://support.google.com/mail/answer/188131 - gsmtp',
      ],
    },
    {
      id: 'not-authorized-ip',
      phrase: ['not authorized to send email directly', 'not authorized to send mail directly', 'p=notauthorizederror'],
      cause: 'reputation',
      en: 'Google takes no mail from this kind of IP (a subscriber’s line) directly: send through your provider’s relay.',
      fr: 'Google n’accepte rien en direct depuis ce type d’IP (ligne d’abonné) : passez par le relais de votre fournisseur.',
      advice: advice.NOT_A_MAIL_IP,
      samples: [
        {
          reply:
            "550-5.7.1 [203.0.113.7] The IP you're using to send mail is not authorized to 550-5.7.1 send email directly to our servers. Please use the SMTP relay at your 550-5.7.1 service provider instead. 550 5.7.1 https://support.google.com/mail/?p=NotAuthorizedError x12si3 - gsmtp",
          providerCode: 'NotAuthorizedError',
        },
      ],
    },
    {
      id: 'suspicious-content',
      phrase: ['nature of the content'],
      cause: 'content',
      en: 'Gmail finds the content or the links of the message suspicious.',
      fr: 'Gmail juge suspects le contenu ou les liens du message.',
      advice: advice.SPAM_CONTENT,
      samples: [
        '421-4.7.0 [192.0.2.17 15] Gmail has detected that this message is suspicious due to the nature of the content and/or the links within. To best protect our users from spam, the message has been blocked. 421 4.7.0 https://support.google.com/mail/answer/188131 - gsmtp',
      ],
    },
    {
      id: 'likely-unsolicited',
      phrase: [
        'our system has detected that this message is likely',
        'this message is likely unsolicited',
        'this message is likely suspicious',
        'p=unsolicitedmessageerror',
      ],
      cause: 'content',
      en: 'Gmail takes this message for unsolicited mail; content, links and complaints decide that.',
      fr: 'Gmail prend ce message pour du courrier non sollicité, d’après le contenu, les liens et les plaintes.',
      advice: advice.SPAM_CONTENT,
      samples: [
        {
          reply:
            '550-5.7.1 [192.0.2.17 12] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. 550 5.7.1 https://support.google.com/mail/?p=UnsolicitedMessageError dh9si2656 - gsmtp',
          providerCode: 'UnsolicitedMessageError',
        },
      ],
    },
    {
      id: 'security-issue',
      phrase: ['content presents a potential security issue', 'p=blockedmessage'],
      cause: 'content',
      en: 'Gmail blocks a kind of attachment or content that may be harmful.',
      fr: 'Gmail bloque un type de pièce jointe ou de contenu potentiellement dangereux.',
      advice: advice.VIRUS,
      samples: [
        {
          reply:
            '552-5.7.0 This message was blocked because its content presents a potential 552-5.7.0 security issue. 552 5.7.0 https://support.google.com/mail/?p=BlockedMessage u5sor7 - gsmtp',
          providerCode: 'BlockedMessage',
        },
      ],
    },
  ],
);
