import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** Barracuda, Cisco, Broadcom, Sophos, Fortinet, Hornetsecurity, SpamExperts, Open-Xchange, Cloudflare. */
export const OTHER_GATEWAY_RULES: readonly ReplyRule[] = [
  ...ruleGroup(
    { group: 'barracuda', speaks: 'barracuda', source: 'https://www.barracudacentral.org/rbl', read: '2026-11' },
    [
      {
        id: 'recipients-blocked',
        phrase: ['permanent failure for one or more recipients'],
        also: [':blocked'],
        cause: 'reputation',
        en: 'The Barracuda filter refuses the message because of the sender or what it holds.',
        fr: 'Le filtre Barracuda refuse le message à cause de l’expéditeur ou du contenu.',
        advice: ['check-blocklist', 'review-content', 'request-delisting', 'request-hours'],
        samples: [
          {
            reply: '550 permanent failure for one or more recipients (someone@example.org:blocked)',
            relayHost: 'd12345a.ess.barracudanetworks.com',
          },
        ],
      },
      {
        id: 'recipients-unknown',
        phrase: ['permanent failure for one or more recipients'],
        also: [':550'],
        cause: 'invalid-recipient',
        en: 'The address does not exist behind the Barracuda filter.',
        fr: 'L’adresse n’existe pas derrière le filtre Barracuda.',
        advice: advice.UNKNOWN_USER,
        samples: [
          {
            reply: '550 permanent failure for one or more recipients (someone@example.org:550 5.1.1 User unknown)',
            relayHost: 'd12345a.ess.barracudanetworks.com',
          },
        ],
      },
      {
        id: 'cuda-rate',
        phrase: ['cuda_nsu'],
        also: ['rate'],
        cause: 'rate-limit',
        en: 'The Barracuda filter’s limit of messages or connections is reached.',
        fr: 'La limite de messages ou de connexions du filtre Barracuda est atteinte.',
        advice: advice.SLOW_DOWN,
        samples: [
          {
            reply: '450 cuda_nsu 4.7.1 Rate control: too many connections from 192.0.2.10',
            relayHost: 'd12345a.ess.barracudanetworks.com',
          },
        ],
      },
      {
        id: 'greylist',
        code: ['451', '450'],
        phrase: ['greylist', 'please try again later', 'temporarily deferred', 'try again'],
        provider: ['barracuda'],
        cause: 'greylisting',
        en: 'The Barracuda filter defers senders that it meets for the first time.',
        fr: 'Le filtre Barracuda diffère les expéditeurs qu’il rencontre pour la première fois.',
        advice: advice.GREYLISTED,
        samples: [
          { reply: '451 Temporary failure, please try again later.', relayHost: 'd12345b.ess.barracudanetworks.com' },
        ],
      },
    ],
  ),
  ...ruleGroup(
    { group: 'cisco', speaks: 'cisco', source: 'https://talosintelligence.com/reputation_center', read: '2026-11' },
    [
      {
        id: 'domain-reputation',
        phrase: ['poor reputation of a domain', 'poor domain reputation'],
        cause: 'reputation',
        blocklist: 'Cisco Talos',
        en: 'Cisco Talos gives a domain of the message a poor reputation.',
        fr: 'Cisco Talos attribue une mauvaise réputation à un domaine du message.',
        advice: advice.LISTED,
        samples: [
          {
            reply: '554 Message rejected due to poor reputation of a domain used in message transfer',
            relayHost: 'mx1.example.iphmx.com',
          },
        ],
      },
      {
        id: 'ip-reputation',
        phrase: ["sending mta's poor reputation", 'sending mtas poor reputation'],
        cause: 'reputation',
        blocklist: 'Cisco Talos',
        en: 'Cisco Talos gives the sending IP a poor reputation.',
        fr: 'Cisco Talos attribue une mauvaise réputation à l’IP d’envoi.',
        advice: advice.LISTED,
        samples: [
          {
            reply:
              '554 Your access to this mail system has been rejected due to the sending MTA’s poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.',
            relayHost: 'mx2.example.iphmx.com',
          },
        ],
      },
      {
        id: 'access-rejected',
        phrase: ['your access to submit messages to this e-mail system has been rejected'],
        cause: 'policy',
        en: 'The recipient’s organisation does not take mail from this host or for this address.',
        fr: 'L’organisation du destinataire n’accepte rien de cet hôte ou pour cette adresse.',
        advice: advice.RECEIVERS_RULE,
        samples: [
          {
            reply: '550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.',
            relayHost: 'mx1.example.iphmx.com',
          },
        ],
      },
      {
        id: 'too-many-connections',
        phrase: [
          'too many messages for this session',
          'too many connections from your host',
          'too many concurrent connections',
        ],
        provider: ['cisco'],
        cause: 'rate-limit',
        en: 'The Cisco filter’s limit of connections or messages is reached.',
        fr: 'La limite de connexions ou de messages du filtre Cisco est atteinte.',
        advice: advice.SLOW_DOWN,
        samples: [{ reply: '421 #4.4.5 Too many connections from your host.', relayHost: 'esa1.example.iphmx.com' }],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'broadcom',
      speaks: 'broadcom',
      source: 'https://ipremoval.sms.symantec.com/',
      read: '2026-11',
      provider: ['broadcom'],
    },
    [
      {
        id: 'ip-removal',
        phrase: ['ipremoval.sms.symantec.com'],
        cause: 'reputation',
        en: 'Symantec’s reputation service blocks the sending IP.',
        fr: 'Le service de réputation de Symantec bloque l’IP d’envoi.',
        advice: advice.LISTED,
        samples: ['554 5.7.1 Blocked by Symantec. See http://ipremoval.sms.symantec.com/lookup/?q=192.0.2.10'],
      },
      {
        id: 'connection-policy',
        phrase: ['connection rejected by policy'],
        cause: 'reputation',
        en: 'The Symantec filter refuses connections from this IP.',
        fr: 'Le filtre Symantec refuse les connexions de cette IP.',
        advice: advice.BLOCKED_BY_REPUTATION,
        samples: [
          {
            reply:
              '501 Connection rejected by policy [7.7] 3912, please visit www.messagelabs.com/support for more details about this error message.',
            relayHost: 'cluster5.eu.messagelabs.com',
          },
        ],
      },
      {
        id: 'message-filtered',
        phrase: ['message filtered'],
        cause: 'content',
        en: 'The Symantec filter takes the message for spam.',
        fr: 'Le filtre Symantec prend le message pour du spam.',
        advice: advice.SPAM_CONTENT,
        samples: [
          {
            reply:
              '553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)',
            relayHost: 'cluster1.us.messagelabs.com',
          },
        ],
      },
      {
        id: 'throttled',
        code: ['450', '451'],
        phrase: ['requested action aborted'],
        cause: 'rate-limit',
        en: 'The Symantec filter slows this IP down.',
        fr: 'Le filtre Symantec ralentit cette IP.',
        advice: advice.SLOW_DOWN,
        samples: [
          {
            reply: '450 Requested action aborted [9] 22902, please visit www.messagelabs.com/support',
            relayHost: 'cluster8.eu.messagelabs.com',
          },
        ],
      },
      {
        id: 'not-provisioned',
        phrase: ['please turn on smtp authentication'],
        cause: 'relay',
        en: 'The recipient’s domain is not (or no longer) a customer of this filter.',
        fr: 'Le domaine du destinataire n’est pas (ou plus) client de ce filtre.',
        advice: ['contact-recipient-admin', 'remove-invalid'],
        samples: [
          {
            reply:
              '550 Please turn on SMTP Authentication in your mail client, or login to the IMAP/POP3 server before sending your message',
            relayHost: 'cluster2.eu.messagelabs.com',
          },
        ],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'sophos',
      speaks: 'sophos',
      source: 'https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/index.html',
      read: '2026-11',
      provider: ['sophos'],
    },
    [
      {
        id: 'reputation',
        phrase: ['bad reputation', 'poor reputation', 'sender ip reputation'],
        cause: 'reputation',
        en: 'The Sophos filter thinks ill of the sending IP.',
        fr: 'Le filtre Sophos juge mal l’IP d’envoi.',
        advice: advice.BLOCKED_BY_REPUTATION,
        samples: [
          {
            reply: '550 5.7.1 Message rejected: sender IP has a bad reputation',
            relayHost: 'mx-01-eu-west-1.prod.hydra.sophos.com',
          },
        ],
      },
    ],
  ),
  ...ruleGroup(
    { group: 'fortinet', speaks: 'fortinet', source: 'https://www.fortiguard.com/learnmore#as', read: '2026-11' },
    [
      {
        id: 'detected-as-spam',
        phrase: ['the email message was detected as spam', 'message was detected as spam'],
        cause: 'content',
        en: 'The FortiMail filter takes the message for spam.',
        fr: 'Le filtre FortiMail prend le message pour du spam.',
        advice: advice.SPAM_CONTENT,
        samples: ['554 5.7.1 This email from IP 192.0.2.10 has been rejected. The email message was detected as spam.'],
      },
      {
        id: 'session-reputation',
        phrase: ['(reputation)', 'temporarily rejected due to sender reputation', 'sender reputation'],
        provider: ['fortinet'],
        cause: 'reputation',
        en: 'The FortiMail filter slows or refuses the IP because of its local reputation.',
        fr: 'Le filtre FortiMail ralentit ou refuse l’IP à cause de sa réputation locale.',
        advice: advice.BLOCKED_BY_REPUTATION,
        samples: [
          { reply: '451 4.7.1 Session rejected due to sender reputation', relayHost: 'mail-eu1.fortimailcloud.com' },
        ],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'hornetsecurity',
      speaks: 'hornetsecurity',
      source: 'https://support.hornetsecurity.com/hc/en-us',
      read: '2026-11',
      provider: ['hornetsecurity'],
    },
    [
      {
        id: 'blocked-ip',
        phrase: ['blacklisted', 'blocklisted', 'ip is blocked', 'rbl'],
        cause: 'reputation',
        en: 'Hornetsecurity refuses the sending IP.',
        fr: 'Hornetsecurity refuse l’IP d’envoi.',
        advice: advice.LISTED,
        samples: [
          {
            reply: '554 5.7.1 Service unavailable; client host [192.0.2.10] is blacklisted',
            relayHost: 'mx01.hornetsecurity.com',
          },
        ],
      },
      {
        id: 'spam',
        phrase: ['spam', 'content'],
        not: ['spamhaus', 'spamcop'],
        code: ['5'],
        cause: 'content',
        en: 'Hornetsecurity takes the message for spam.',
        fr: 'Hornetsecurity prend le message pour du spam.',
        advice: advice.SPAM_CONTENT,
        samples: [
          {
            reply: '554 5.6.9 Message rejected because it was classified as spam',
            relayHost: 'mx02.antispameurope.com',
          },
        ],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'spamexperts',
      speaks: 'spamexperts',
      source: 'https://www.n-able.com/products/mail-assure',
      read: '2026-11',
      provider: ['spamexperts'],
    },
    [
      {
        id: 'sender-rate',
        code: ['450', '451'],
        phrase: ['try again later', 'temporarily rejected', 'greylisted'],
        cause: 'greylisting',
        en: 'The filter defers senders that it meets for the first time.',
        fr: 'Le filtre diffère les expéditeurs qu’il rencontre pour la première fois.',
        advice: advice.GREYLISTED,
        samples: [
          { reply: '451 Message temporarily rejected, please try again later', relayHost: 'mx.antispamcloud.com' },
        ],
      },
      {
        id: 'high-spam-score',
        phrase: ['high probability of spam', 'considered unsolicited', 'spam message', 'recognized as spam'],
        cause: 'content',
        en: 'The filter takes the message for spam.',
        fr: 'Le filtre prend le message pour du spam.',
        advice: advice.SPAM_CONTENT,
        samples: [
          {
            reply: '550 A URL in this email is listed, high probability of spam',
            relayHost: 'mx10.mailspamprotection.com',
          },
        ],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'open-xchange',
      speaks: 'open-xchange',
      source: 'https://postmaster-oxsus.vadesecure.com/',
      read: '2026-11',
    },
    [
      codeRule({
        id: 'vade-list',
        anchor: ['oxsus', 'oxeu', 'oxapp'],
        code: /\b(ox(?:sus|eu|app)\d{4}_101)\b/,
        cause: 'reputation',
        en: 'The operator’s filter (Vade) lists the sending IP.',
        fr: 'Le filtre de l’opérateur (Vade) liste l’IP d’envoi.',
        advice: advice.LISTED,
        sample: [
          '554 5.7.1 Service unavailable, IP 192.0.2.10 blocked. OXSUS0001_101 see https://postmaster-oxsus.vadesecure.com/',
          'OXSUS0001_101',
        ],
        more: { blocklist: 'Vade' },
      }),
      codeRule({
        id: 'backend',
        anchor: ['oxsus', 'oxeu', 'oxapp'],
        code: /\b(ox(?:sus|eu|app)\d{4}_102)\b/,
        cause: 'receiver-fault',
        en: 'The operator’s own servers are not available for now.',
        fr: 'Les serveurs de l’opérateur sont momentanément indisponibles.',
        advice: advice.RECEIVER_DOWN,
        sample: ['421 4.3.2 Service not available. OXSUS0001_102', 'OXSUS0001_102'],
      }),
      codeRule({
        id: 'reverse-dns',
        anchor: ['oxsus', 'oxeu', 'oxapp'],
        code: /\b(ox(?:sus|eu|app)\d{4}_105)\b/,
        cause: 'sender-identity',
        en: 'The sending IP has no reverse DNS.',
        fr: 'L’IP d’envoi n’a pas de DNS inverse.',
        advice: advice.REVERSE_DNS,
        sample: ['550 5.7.1 No reverse DNS for 192.0.2.10. OXSUS0001_105', 'OXSUS0001_105'],
      }),
      codeRule({
        id: 'rate',
        anchor: ['oxsus', 'oxeu', 'oxapp'],
        code: /\b(ox(?:sus|eu|app)\d{4}_1(?:10|36|39|40))\b/,
        cause: 'rate-limit',
        en: 'Too many messages or connections for this operator.',
        fr: 'Trop de messages ou de connexions pour cet opérateur.',
        advice: advice.SLOW_DOWN,
        sample: ['421 4.7.1 Too many messages. OXSUS0001_139', 'OXSUS0001_139'],
      }),
      codeRule({
        id: 'other',
        anchor: ['oxsus', 'oxeu', 'oxapp'],
        code: /\b(ox(?:sus|eu|app)\d{4}_\d{3})\b/,
        cause: 'policy',
        en: 'The operator refuses the message under one of its rules.',
        fr: 'L’opérateur refuse le message selon une de ses règles.',
        advice: ['contact-postmaster', 'request-hours'],
        sample: ['550 5.7.1 Rejected. OXSUS0001_199', 'OXSUS0001_199'],
      }),
    ],
  ),
  ...ruleGroup(
    {
      group: 'trellix',
      speaks: 'trellix',
      source: 'https://docs.trellix.com/data-and-email/docs/error-codes',
      read: '2026-09-04',
    },
    [
      codeRule({
        id: 'invalid-recipient',
        anchor: ['etp10'],
        code: /\b(etp10[0-2])\b/,
        cause: 'invalid-recipient',
        en: 'The address or its domain does not exist behind the Trellix filter.',
        fr: 'L’adresse ou son domaine n’existe pas derrière le filtre Trellix.',
        advice: advice.UNKNOWN_USER,
        sample: ['550 5.1.1 Invalid recipient. (ETP102)', 'ETP102'],
      }),
      codeRule({
        id: 'recipient-check',
        anchor: ['etp10'],
        code: /\b(etp10[36])\b/,
        cause: 'receiver-fault',
        en: 'The Trellix filter cannot check the recipient at the organisation’s own server for now.',
        fr: 'Le filtre Trellix ne peut pas vérifier le destinataire auprès du serveur de l’organisation pour l’instant.',
        advice: advice.RECEIVER_DOWN,
        sample: ['451 4.7.1 Invalid recipient (ETP103)', 'ETP103'],
      }),
      codeRule({
        id: 'loop',
        anchor: ['etp104'],
        code: /\b(etp104)\b/,
        cause: 'unreachable',
        en: 'The message goes round in a loop between mail servers.',
        fr: 'Le message tourne en boucle entre des serveurs.',
        advice: advice.RECEIVERS_RULE,
        sample: ['550 5.4.6 Routing loop detected (ETP104)', 'ETP104'],
      }),
    ],
  ),
];
