import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** Comcast (Xfinity), while its own servers still answer. */
export const COMCAST_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'comcast',
    speaks: 'comcast',
    source: 'https://postmaster.comcast.net/mail-error-codes.html',
    read: '2026-11-25',
  },
  [
    codeRule({
      id: 'bl-own',
      anchor: ['bl000000'],
      code: /\b(bl000000)\b/,
      cause: 'reputation',
      en: 'Comcast’s own list blocks the IP.',
      fr: 'La liste propre à Comcast bloque l’IP.',
      advice: advice.BLOCKED_BY_REPUTATION,
      sample: [
        '554 resimta-c1p.sys.comcast.net 192.0.2.10 found on one or more DNSBLs, see http://postmaster.comcast.net/mail-error-codes.html#BL000000',
        'BL000000',
      ],
    }),
    codeRule({
      id: 'bl-spamhaus',
      anchor: ['bl000001'],
      code: /\b(bl000001)\b/,
      cause: 'reputation',
      en: 'Comcast refuses the IP because Spamhaus lists it.',
      fr: 'Comcast refuse l’IP parce que Spamhaus la liste.',
      advice: advice.LISTED,
      sample: [
        '554 resimta-h1p.sys.comcast.net 192.0.2.10 found on one or more DNSBLs, see http://postmaster.comcast.net/mail-error-codes.html#BL000001',
        'BL000001',
      ],
      more: { blocklist: 'Spamhaus' },
    }),
    codeRule({
      id: 'bl-cloudmark',
      anchor: ['bl000010'],
      code: /\b(bl000010)\b/,
      cause: 'reputation',
      en: 'Comcast refuses the IP because Cloudmark lists it.',
      fr: 'Comcast refuse l’IP parce que Cloudmark la liste.',
      advice: advice.LISTED,
      sample: [
        '554 resimta-h1p.sys.comcast.net 192.0.2.10 found on one or more DNSBLs, see http://postmaster.comcast.net/mail-error-codes.html#BL000010',
        'BL000010',
      ],
      more: { blocklist: 'Cloudmark CSI' },
    }),
    codeRule({
      id: 'bl-senderscore',
      anchor: ['bl000100'],
      code: /\b(bl000100)\b/,
      cause: 'reputation',
      en: 'Comcast refuses the IP because of its Sender Score.',
      fr: 'Comcast refuse l’IP à cause de son Sender Score.',
      advice: advice.LISTED,
      sample: [
        '554 resimta-h1p.sys.comcast.net 192.0.2.10 found on one or more DNSBLs, see http://postmaster.comcast.net/mail-error-codes.html#BL000100',
        'BL000100',
      ],
      more: { blocklist: 'Validity Sender Score' },
    }),
    ...(
      [
        ['011', 'Spamhaus and Cloudmark list it', 'Spamhaus et Cloudmark la listent'],
        ['101', 'Spamhaus lists it and its Sender Score is poor', 'Spamhaus la liste et son Sender Score est mauvais'],
        [
          '110',
          'Cloudmark lists it and its Sender Score is poor',
          'Cloudmark la liste et son Sender Score est mauvais',
        ],
        [
          '111',
          'Spamhaus and Cloudmark list it and its Sender Score is poor',
          'Spamhaus et Cloudmark la listent et son Sender Score est mauvais',
        ],
      ] as const
    ).map(([bits, en, fr]) =>
      codeRule({
        id: `bl-${bits}`,
        anchor: [`bl000${bits}`],
        code: new RegExp(`\\b(bl000${bits})\\b`),
        cause: 'reputation',
        en: `Comcast refuses the IP because ${en}.`,
        fr: `Comcast refuse l’IP parce que ${fr}.`,
        advice: advice.LISTED,
        sample: [
          `554 resimta-h1p.sys.comcast.net 192.0.2.10 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000${bits}`,
          `BL000${bits}`,
        ],
      }),
    ),
    codeRule({
      id: 'bl',
      anchor: ['bl0'],
      code: /\b(bl0[0-9]{5})\b/,
      cause: 'reputation',
      en: 'Comcast refuses the IP because outside lists name it.',
      fr: 'Comcast refuse l’IP parce que des listes externes la citent.',
      advice: advice.LISTED,
      sample: [
        '554 resimta-h1p.sys.comcast.net 192.0.2.10 found on one or more DNSBLs, see http://postmaster.comcast.net/mail-error-codes.html#BL001000',
        'BL001000',
      ],
    }),
    codeRule({
      id: 'rl',
      anchor: ['rl0'],
      code: /\b(rl0[0-9]{5})\b/,
      cause: 'rate-limit',
      en: 'Comcast takes mail of this IP at a limited rate, set by what it thinks of the IP.',
      fr: 'Comcast limite le débit de cette IP, selon ce qu’il en pense.',
      advice: advice.THROTTLED_BY_REPUTATION,
      sample: [
        '421 4.1.0 192.0.2.10 Throttled - try again later. Please see http://postmaster.comcast.net/mail-error-codes.html#RL000001',
        'RL000001',
      ],
      samples: [
        {
          reply:
            '550 5.4.300 Message expired -> 451 4.2.0 Throttled - https://postmaster.comcast.net/smtp-error-codes.php#RL000010',
          providerCode: 'RL000010',
        },
      ],
    }),
    codeRule({
      id: 'es-own-customer',
      anchor: ['es000001'],
      code: /\b(es000001)\b/,
      cause: 'reputation',
      en: 'The IP belongs to Comcast’s own subscribers, who must send through its mail server.',
      fr: 'L’IP appartient à un abonné de Comcast, qui doit passer par son serveur d’envoi.',
      advice: advice.NOT_A_MAIL_IP,
      sample: ['554 5.7.1 192.0.2.10 Comcast does not accept mail from dynamic IP addresses. ES000001', 'ES000001'],
      more: { source: 'https://www.xfinity.com/support/articles/email-errors' },
    }),
    codeRule({
      id: 'es-dynamic',
      anchor: ['es0000'],
      code: /\b(es0000[01]\d)\b/,
      cause: 'reputation',
      en: 'Comcast takes the IP for a dynamic address, mostly because of its reverse DNS name.',
      fr: 'Comcast prend l’IP pour une adresse dynamique, le plus souvent à cause de son nom DNS inverse.',
      advice: advice.NOT_A_MAIL_IP,
      sample: [
        '554 5.7.1 192.0.2.10 rejected, see http://postmaster.comcast.net/smtp-error-codes.php#ES000010',
        'ES000010',
      ],
      more: { source: 'https://www.xfinity.com/support/articles/email-errors' },
    }),
    codeRule({
      id: 'ph-content',
      anchor: ['ph0'],
      code: /\b(ph0[0-9]{5})\b/,
      cause: 'content',
      en: 'Comcast takes the message for phishing or spam.',
      fr: 'Comcast prend le message pour de l’hameçonnage ou du spam.',
      advice: advice.SPAM_CONTENT,
      sample: [
        '554 5.7.1 Message rejected. Please see http://postmaster.comcast.net/mail-error-codes.html#PH000001',
        'PH000001',
      ],
    }),
    codeRule({
      id: 'dm-dmarc',
      anchor: ['dm0'],
      code: /\b(dm0[0-9]{5})\b/,
      cause: 'authentication',
      en: 'The message fails the DMARC policy of its From domain.',
      fr: 'Le message échoue à la politique DMARC de son domaine From.',
      advice: ['fix-dmarc', 'fix-dkim', 'fix-spf'],
      sample: [
        '554 5.7.1 Message rejected, see http://postmaster.comcast.net/mail-error-codes.html#DM000001',
        'DM000001',
      ],
      samples: [
        {
          reply:
            '550 5.2.0 meQj1n01053u42A0HeQj3v Message rejected due to DMARC. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001',
          providerCode: 'DM000001',
        },
      ],
    }),
    codeRule({
      id: 'bl-historic',
      anchor: ['comcast'],
      code: /\b(bl00(?:0[1-9]|10|[1-9]))\b/,
      cause: 'reputation',
      en: 'Comcast refuses the IP because a list names it (a code of its older servers).',
      fr: 'Comcast refuse l’IP parce qu’une liste la cite (code de ses anciens serveurs).',
      advice: advice.LISTED,
      sample: ['550 5.2.1 192.0.2.10 blocked. Mail to Comcast is rejected, error code BL006', 'BL006'],
      more: { source: 'https://business.comcast.com/help-and-support/internet/email-bounce-back-messages/' },
    }),
    {
      id: 'block-for-spam',
      phrase: ['comcast block for spam'],
      cause: 'reputation',
      en: 'Comcast blocks the IP because it sent mail that looks like spam.',
      fr: 'Comcast bloque l’IP pour envoi de courrier d’allure indésirable.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        '554 resimta-po-09v.sys.comcast.net comcast 192.0.2.10 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php',
      ],
    },
    {
      id: 'throttled',
      code: ['4'],
      phrase: ['throttled'],
      provider: ['comcast'],
      cause: 'reputation',
      en: 'Comcast limits the rate of this IP according to its reputation.',
      fr: 'Comcast limite le débit de cette IP selon sa réputation.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [{ reply: '421 4.1.0 192.0.2.10 Throttled - try again later', relayHost: 'mx1.comcast.net' }],
    },
    {
      id: 'ptr',
      phrase: [
        'comcast requires that all mail servers must have a ptr',
        'must have a ptr record with a valid reverse dns entry',
      ],
      cause: 'sender-identity',
      en: 'The sending IP has no valid PTR record, which Comcast requires.',
      fr: 'L’IP d’envoi n’a pas d’enregistrement PTR valide, exigé par Comcast.',
      advice: advice.REVERSE_DNS,
      samples: [
        '554 imta28.westchester.pa.mail.comcast.net comcast 192.0.2.10 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry. For more information refer to: http://help.comcast.net/content/faq/PTR',
      ],
    },
    {
      id: 'reverse-dns-failure',
      phrase: ['reverse dns failure'],
      provider: ['comcast'],
      cause: 'sender-identity',
      en: 'The reverse DNS look-up of the sending IP fails, which Comcast requires.',
      fr: 'La résolution inverse de l’IP d’envoi échoue, alors que Comcast l’exige.',
      advice: advice.REVERSE_DNS,
      samples: [{ reply: '421 4.2.0 Reverse DNS failure : Try again later', relayHost: 'mx2.comcast.net' }],
    },
    {
      id: 'not-our-customer',
      phrase: ['not our customer'],
      provider: ['comcast', 'yahoo'],
      cause: 'invalid-recipient',
      en: 'The address does not exist at Comcast.',
      fr: 'L’adresse n’existe pas chez Comcast.',
      advice: advice.UNKNOWN_USER,
      samples: [{ reply: '550 5.1.1 Not our Customer', relayHost: 'mx1.comcast.net' }],
    },
    {
      id: 'too-many-sessions',
      phrase: ['too many sessions opened', 'too many sessions'],
      provider: ['comcast'],
      cause: 'rate-limit',
      en: 'Too many connections at once for Comcast (25 per IP).',
      fr: 'Trop de connexions simultanées pour Comcast (25 par IP).',
      advice: advice.SLOW_DOWN,
      samples: [
        {
          reply: '421 imta.comcast.net comcast Too many sessions opened from 192.0.2.10',
          relayHost: 'mx2.comcast.net',
        },
      ],
    },
  ],
);
