import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** Libero, Virgilio, Inwind, IOL. */
const ITALIAONLINE: readonly ReplyRule[] = ruleGroup(
  { group: 'italiaonline', speaks: 'italiaonline', source: 'https://aiuto.libero.it/mail/', read: '2026-11' },
  [
    {
      id: 'invalid-domain',
      phrase: ['invalid domain'],
      provider: ['italiaonline'],
      cause: 'sender-identity',
      en: 'A domain of the sender does not resolve or fails Libero’s check: in the envelope, or in From by DMARC.',
      fr: 'Un domaine de l’expéditeur ne se résout pas ou échoue au contrôle de Libero : dans l’enveloppe, ou dans From selon DMARC.',
      advice: ['fix-sender-domain', 'fix-dmarc', 'fix-dkim', 'fix-spf'],
      source:
        'https://www.suped.com/learn/email-deliverability/what-causes-a-550-invalid-domain-error-from-virgilio-and-libero-and-how-can-it-be-resolved',
      read: '2026-11-25',
      samples: ['550 Invalid Domain [smtp-41.iol.local]'],
    },
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
      // The bracket stands behind every refusal: words about a recipient, SPF or a limit say more than the code.
      more: {
        not: ['unknown', 'recipient', 'mailbox', 'quota', 'spf', 'dmarc', 'too many', 'relay', 'spam content', 'virus'],
      },
    }),
    {
      id: 'invalid-recipients',
      phrase: ['too many invalid recipients'],
      provider: ['italiaonline'],
      cause: 'reputation',
      en: 'Libero refuses the IP because it wrote to too many addresses that do not exist.',
      fr: 'Libero refuse l’IP parce qu’elle a écrit à trop d’adresses inexistantes.',
      advice: ['remove-invalid', 'check-list-source', 'pause-and-slow-down', 'request-hours'],
      source: 'https://pastebin.com/d5zFErcd',
      read: '2026-11-25',
      samples: [
        {
          reply:
            '550 Too many invalid recipients. For further information contact your provider. If you are the provider, mailto:staff@example.net?subject=Code 550',
          relayHost: 'liberomx2.libero.it',
        },
      ],
    },
    {
      id: 'relay-disabled',
      phrase: ['relay disabled', 'relaying not allowed'],
      provider: ['italiaonline'],
      cause: 'relay',
      en: 'Libero’s outgoing server does not take this message: the program uses the wrong server or no login.',
      fr: 'Le serveur sortant de Libero n’accepte pas ce message : mauvais serveur, ou pas d’identification.',
      advice: ['check-smarthost'],
      source: 'https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email',
      read: '2026-11-25',
      samples: [{ reply: '550 Relay Disabled', relayHost: 'smtp.libero.it' }],
    },
    {
      id: 'bad-mailbox',
      phrase: ['bad destination mailbox address'],
      provider: ['italiaonline'],
      cause: 'invalid-recipient',
      en: 'The address does not exist at Libero or Virgilio.',
      fr: 'L’adresse n’existe pas chez Libero ou Virgilio.',
      advice: advice.UNKNOWN_USER,
      source: 'https://aiuto.virgilio.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email/',
      read: '2026-11-25',
      samples: [{ reply: '550 Bad destination mailbox address - user unknown', recipientDomain: 'virgilio.it' }],
    },
    {
      id: 'mailbox-full',
      phrase: ['mailbox is full', 'over quota', 'quota exceeded', 'mailbox full', 'disk quota'],
      provider: ['italiaonline'],
      cause: 'mailbox-full',
      en: 'The recipient’s mailbox is full.',
      fr: 'La boîte du destinataire est pleine.',
      advice: advice.FULL_MAILBOX,
      source: 'https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email',
      read: '2026-11-25',
      samples: [
        { reply: '552 RCPT TO:<someone@libero.it> Mailbox full', recipientDomain: 'libero.it' },
        { reply: '552 5.2.2 Mailbox full (User quota exceeded)', recipientDomain: 'virgilio.it' },
      ],
    },
  ],
);

const TIM: readonly ReplyRule[] = ruleGroup(
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
        { reply: '554 vsmtp20.tin.it. Server not available – access denied', relayHost: 'vsmtp20.tin.it' },
      ],
    },
  ],
);

const TISCALI: readonly ReplyRule[] = ruleGroup(
  { group: 'tiscali', speaks: 'tiscali', source: 'https://pastebin.com/AtB74KCf', read: '2026-11-25' },
  [
    {
      id: 'not-allowed',
      phrase: ['you are not allowed to send mail'],
      provider: ['tiscali'],
      cause: 'reputation',
      blocklist: 'Cloudmark CSI',
      en: 'Tiscali refuses the IP because of its Cloudmark reputation.',
      fr: 'Tiscali refuse l’IP à cause de sa réputation Cloudmark.',
      advice: advice.LISTED,
      samples: [
        {
          reply:
            '554 cmgw-1.mail.tiscali.it Tu5K1y00L1wtCLS01 IP: 192.0.2.10, You are not allowed to send mail. Please see http://csi.cloudmark.com/reset-request/?ip=192.0.2.10 if you feel this is in error.',
          relayHost: 'etb-4.mail.tiscali.it',
        },
      ],
    },
  ],
);

const WIND_TRE: readonly ReplyRule[] = ruleGroup(
  {
    group: 'wind-tre',
    speaks: 'wind-tre',
    source: 'https://computerprogrammi.com/2010/04/posta-elettronica-e-impossibile-inviare.html',
    read: '2026-11-25',
    provider: ['wind-tre'],
  },
  [
    {
      id: 'blacklisted-ip',
      phrase: ['blacklisted ip address'],
      cause: 'reputation',
      en: 'Wind Tre refuses the IP because it stands on a blocklist.',
      fr: 'Wind Tre refuse l’IP parce qu’elle figure sur une liste de blocage.',
      advice: advice.LISTED,
      samples: [{ reply: '550 mail not accepted from blacklisted IP address (192.0.2.10)', recipientDomain: 'tre.it' }],
    },
  ],
);

/** Aruba and its certified mail (PEC). */
const ARUBA: readonly ReplyRule[] = ruleGroup(
  {
    group: 'aruba',
    speaks: 'aruba',
    source:
      'https://guide.arubabusiness.it/email/configurazioni-email-arubabusiness/errori-comuni-invio-ricezione-posta',
    read: '2026-11-25',
  },
  [
    {
      id: 'uncertified',
      phrase: ['posta non certificata'],
      cause: 'policy',
      en: 'The certified mailbox (PEC) does not exist or does not take ordinary mail; its owner can allow it.',
      fr: 'La boîte certifiée (PEC) n’existe pas ou refuse le courrier ordinaire ; son titulaire peut l’autoriser.',
      advice: ['contact-recipient-admin'],
      source:
        'https://guide.pec.it/posta-pec/faq-errori-comuni/errori-comuni/errori-comuni-durante-invio-ricezione-pec.aspx',
      samples: [
        '554 <ditta@pec.example.it>: Messaggio rifiutato dal sistema. Indirizzo destinatario sconosciuto o non abilitato alla ricezione di posta non certificata',
      ],
    },
    {
      id: 'suspected-abuse',
      phrase: ['bloccato temporaneamente per sospetto abuso'],
      cause: 'reputation',
      persistence: 'temporary',
      en: 'The certified mail service has blocked the IP for a while because it suspects abuse.',
      fr: 'Le service de courrier certifié a bloqué l’IP pour un temps, car il soupçonne un abus.',
      advice: ['check-own-mta', 'wait-and-retry', 'request-hours'],
      source:
        'https://guide.pec.it/posta-pec/faq-errori-comuni/errori-comuni/errori-comuni-durante-invio-ricezione-pec.aspx',
      samples: [{ reply: 'Indirizzo IP bloccato temporaneamente per sospetto abuso', relayHost: 'smtps.pec.aruba.it' }],
    },
    {
      id: 'not-logged-in',
      phrase: ['sender address rejected: not logged in'],
      provider: ['aruba'],
      cause: 'relay',
      en: 'The sender’s address is not that of the account that logged in.',
      fr: 'L’adresse de l’expéditeur n’est pas celle du compte identifié.',
      advice: ['check-smarthost'],
      source:
        'https://guide.pec.it/posta-pec/faq-errori-comuni/errori-comuni/errori-comuni-durante-invio-ricezione-pec.aspx',
      samples: [
        {
          reply: '553 5.7.1 <news@example.com>: Sender address rejected: not logged in',
          relayHost: 'smtps.pec.aruba.it',
        },
      ],
    },
    {
      id: 'spam-detected',
      phrase: ['spam detected'],
      provider: ['aruba'],
      cause: 'content',
      en: 'Aruba’s server takes the message for spam; many recipients have reported its like.',
      fr: 'Le serveur d’Aruba prend le message pour du spam ; beaucoup de destinataires en ont signalé de semblables.',
      advice: advice.SPAM_CONTENT,
      samples: [{ reply: '552 5.2.0 igxL1p00E1WDM2s01gxMXG spam detected', relayHost: 'mx.aruba.it' }],
    },
    {
      id: 'policy-violation',
      phrase: ['policy violation'],
      provider: ['aruba'],
      cause: 'rate-limit',
      persistence: 'temporary',
      en: 'Aruba’s server has too many messages from this sender; it suggests 200 to 300 in twenty minutes.',
      fr: 'Le serveur d’Aruba reçoit trop de messages de cet expéditeur ; il en conseille 200 à 300 en vingt minutes.',
      advice: advice.SLOW_DOWN,
      waitMinutes: 20,
      samples: [{ reply: '550 5.1.0 iemL1p01Z0hMcT901emQ77 policy violation', relayHost: 'smtps.aruba.it' }],
    },
    {
      id: 'full',
      phrase: ['user is over quota', 'over quota', 'mailbox full', 'quota exceeded', 'mailbox is full'],
      provider: ['aruba'],
      cause: 'mailbox-full',
      en: 'The mailbox at Aruba is full.',
      fr: 'La boîte chez Aruba est pleine.',
      advice: advice.FULL_MAILBOX,
      source:
        'https://guide.hosting.aruba.it/email/risoluzione-errori-comuni-e-consigli/risoluzione-errori-comuni.aspx',
      samples: [{ reply: '552 5.2.2 user is over quota', relayHost: 'mx.aruba.it' }],
    },
    {
      id: 'bad-characters',
      phrase: ['bad chars in command'],
      provider: ['aruba'],
      cause: 'protocol',
      en: 'A recipient’s address holds characters that are not allowed.',
      fr: 'Une adresse de destinataire contient des caractères interdits.',
      advice: ['remove-invalid', 'fix-message-format'],
      source:
        'https://guide.hosting.aruba.it/email/risoluzione-errori-comuni-e-consigli/risoluzione-errori-comuni.aspx',
      samples: [{ reply: '501 5.5.2 bad chars in command', relayHost: 'smtps.aruba.it' }],
    },
  ],
);

const REGISTER_IT: readonly ReplyRule[] = ruleGroup(
  {
    group: 'register-it',
    speaks: 'register-it',
    source: 'https://netfabric.freshdesk.com/support/solutions/articles/6000236440-problemi-invio-posta-italiano-',
    read: '2026-11-25',
  },
  [
    {
      id: 'daily-limit',
      phrase: ['max rcpt to daily limit'],
      cause: 'rate-limit',
      en: 'The account has used up its messages of the day; the counter starts again at midnight.',
      fr: 'Le compte a épuisé ses envois du jour ; le compteur repart à minuit.',
      advice: ['check-quotas', 'check-smarthost'],
      samples: ['550 MAX RCPT TO DAILY LIMIT'],
    },
    {
      id: 'sender-rejected',
      phrase: ['sender rejected'],
      provider: ['register-it'],
      cause: 'rate-limit',
      en: 'The account may not send for four hours because two thirds of its messages of the last hour failed.',
      fr: 'Le compte ne peut plus envoyer pendant quatre heures, car deux tiers de ses envois de la dernière heure ont échoué.',
      advice: ['check-smarthost', 'remove-invalid', 'check-quotas'],
      waitMinutes: 240,
      samples: [{ reply: '550 sender rejected', relayHost: 'authsmtp.securemail.pro' }],
    },
  ],
);

/** Mailbox providers and hosters of Italy. */
export const ITALIAN_RULES: readonly ReplyRule[] = [
  ...ITALIAONLINE,
  ...TIM,
  ...TISCALI,
  ...WIND_TRE,
  ...ARUBA,
  ...REGISTER_IT,
];
