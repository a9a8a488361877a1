import type { AdviceId } from '../advice-ids.ts';
import type { ReplyRule } from '../reply-rule.ts';
import type { Cause } from '../vocabulary.ts';
import * as advice from './advice-sets.ts';
import { codeRule } from './code-rule.ts';
import { ruleGroup } from './rule-group.ts';

/** Comcast (Xfinity), while its own servers still answer. */
export const COMCAST_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'comcast',
    speaks: 'comcast',
    source: 'https://postmaster.comcast.net/mail-error-codes.html',
    read: '2026-11',
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
    codeRule({
      id: 'bl',
      anchor: ['bl0'],
      code: /\b(bl0[0-9]{5})\b/,
      cause: 'reputation',
      en: 'Comcast refuses the IP because several lists name it.',
      fr: 'Comcast refuse l’IP parce que plusieurs listes la citent.',
      advice: advice.LISTED,
      sample: [
        '554 resimta-h1p.sys.comcast.net 192.0.2.10 found on one or more DNSBLs, see http://postmaster.comcast.net/mail-error-codes.html#BL000011',
        'BL000011',
      ],
    }),
    codeRule({
      id: 'rl',
      anchor: ['rl0'],
      code: /\b(rl0[0-9]{5})\b/,
      cause: 'reputation',
      en: 'Comcast limits the rate of this IP according to its reputation.',
      fr: 'Comcast limite le débit de cette IP selon sa réputation.',
      advice: advice.THROTTLED_BY_REPUTATION,
      sample: [
        '421 4.1.0 192.0.2.10 Throttled - try again later. Please see http://postmaster.comcast.net/mail-error-codes.html#RL000001',
        'RL000001',
      ],
    }),
    codeRule({
      id: 'es-dynamic',
      anchor: ['es0000'],
      code: /\b(es0000[01]\d)\b/,
      cause: 'reputation',
      en: 'Comcast takes the IP for a dynamic address.',
      fr: 'Comcast prend l’IP pour une adresse dynamique.',
      advice: advice.NOT_A_MAIL_IP,
      sample: ['554 5.7.1 192.0.2.10 Comcast does not accept mail from dynamic IP addresses. ES000001', 'ES000001'],
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
    }),
    {
      id: 'ptr',
      phrase: [
        'comcast requires that all mail servers must have a ptr',
        'must have a ptr record with a valid reverse dns entry',
      ],
      cause: 'sender-identity',
      means: {
        en: 'The sending IP has no valid PTR record, which Comcast requires.',
        fr: 'L’IP d’envoi n’a pas d’enregistrement PTR valide, exigé par Comcast.',
      },
      advice: advice.REVERSE_DNS,
      samples: [
        {
          reply:
            '554 imta28.westchester.pa.mail.comcast.net comcast 192.0.2.10 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry. For more information refer to: http://help.comcast.net/content/faq/PTR',
        },
      ],
    },
    {
      id: 'reverse-dns-failure',
      phrase: ['reverse dns failure'],
      provider: ['comcast'],
      cause: 'sender-identity',
      means: {
        en: 'The reverse DNS look-up of the sending IP fails, which Comcast requires.',
        fr: 'La résolution inverse de l’IP d’envoi échoue, alors que Comcast l’exige.',
      },
      advice: advice.REVERSE_DNS,
      samples: [{ reply: '421 4.2.0 Reverse DNS failure : Try again later', relayHost: 'mx2.comcast.net' }],
    },
    {
      id: 'not-our-customer',
      phrase: ['not our customer'],
      cause: 'invalid-recipient',
      means: { en: 'The address does not exist at Comcast.', fr: 'L’adresse n’existe pas chez Comcast.' },
      advice: advice.UNKNOWN_USER,
      samples: [{ reply: '550 5.1.1 Not our Customer', relayHost: 'mx1.comcast.net' }],
    },
    {
      id: 'too-many-sessions',
      phrase: ['too many sessions opened', 'too many sessions'],
      provider: ['comcast'],
      cause: 'rate-limit',
      means: {
        en: 'Too many connections at once for Comcast (25 per IP).',
        fr: 'Trop de connexions simultanées pour Comcast (25 par IP).',
      },
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

type CharterRow = readonly [
  id: string,
  codes: string,
  sample: string,
  cause: Cause,
  en: string,
  fr: string,
  advice: readonly AdviceId[],
];

const CHARTER_ROWS: readonly CharterRow[] = [
  [
    'ip-blocked',
    '1000',
    '1000',
    'reputation',
    'Charter blocks the IP.',
    'Charter bloque l’IP.',
    advice.BLOCKED_BY_REPUTATION,
  ],
  [
    'own-account',
    '10(?:[1-8]\\d)',
    '1020',
    'relay',
    'Charter limits or suspends the account that sends.',
    'Charter limite ou suspend le compte expéditeur.',
    advice.OWN_ACCOUNT,
  ],
  [
    'system',
    '1090',
    '1090',
    'receiver-fault',
    'Charter’s own system fails for now.',
    'Le système de Charter est momentanément défaillant.',
    advice.RECEIVER_DOWN,
  ],
  [
    'reverse-dns',
    '11[0-5]0',
    '1130',
    'sender-identity',
    'The reverse DNS of the sending IP is missing or wrong.',
    'Le DNS inverse de l’IP d’envoi manque ou est faux.',
    advice.REVERSE_DNS,
  ],
  [
    'policy',
    '11[6-9]0',
    '1160',
    'policy',
    'Charter refuses the message under a rule of its own.',
    'Charter refuse le message selon une de ses règles.',
    ['contact-postmaster'],
  ],
  [
    'cloudmark',
    '12(?:0|1)0',
    '1200',
    'reputation',
    'Charter refuses the IP because of its Cloudmark reputation.',
    'Charter refuse l’IP à cause de sa réputation Cloudmark.',
    advice.LISTED,
  ],
  [
    'spamhaus',
    '12[2-5]0',
    '1230',
    'reputation',
    'Charter refuses the IP because Spamhaus lists it.',
    'Charter refuse l’IP parce que Spamhaus la liste.',
    advice.LISTED,
  ],
  [
    'no-ipv6',
    '1260',
    '1260',
    'policy',
    'Charter takes no mail over IPv6.',
    'Charter n’accepte rien en IPv6.',
    ['fix-ipv6'],
  ],
  [
    'connections',
    '13[0-4]0',
    '1310',
    'rate-limit',
    'Too many connections from this IP for Charter.',
    'Trop de connexions de cette IP pour Charter.',
    advice.SLOW_DOWN,
  ],
  [
    'rate',
    '1(?:3[5-9]0|4\\d0|5[478]0)',
    '1390',
    'rate-limit',
    'Too many messages from this IP for Charter.',
    'Trop de messages de cette IP pour Charter.',
    advice.SLOW_DOWN,
  ],
  [
    'sender',
    '15(?:0|2)0',
    '1500',
    'sender-identity',
    'Charter does not accept the sender’s address or domain.',
    'Charter n’accepte pas l’adresse ou le domaine de l’expéditeur.',
    advice.SENDER_DOMAIN,
  ],
  [
    'size',
    '1530',
    '1530',
    'message-size',
    'The message is too large for Charter.',
    'Le message est trop volumineux pour Charter.',
    advice.TOO_BIG,
  ],
  [
    'unknown-recipients',
    '1560',
    '1560',
    'reputation',
    'Charter blocks the IP because it wrote to too many unknown users.',
    'Charter bloque l’IP pour trop de destinataires inconnus.',
    ['remove-invalid', 'check-list-source', 'pause-and-slow-down', 'request-hours'],
  ],
];

/** Charter (Spectrum, Road Runner, TWC): `AUP#In-NNNN`. */
export const CHARTER_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'charter',
    speaks: 'charter',
    source: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    read: '2026-11',
  },
  [
    ...CHARTER_ROWS.map(([id, codes, sample, cause, en, fr, steps]) =>
      codeRule({
        id,
        anchor: ['aup#'],
        code: new RegExp(`(aup#in?-${codes})(?!\\d)`),
        cause,
        en,
        fr,
        advice: steps,
        sample: [
          `550 5.7.1 mx.msg.charter.net Message rejected. AUP#In-${sample} For more information see https://www.spectrum.net/support`,
          `AUP#IN-${sample}`,
        ],
        more: id === 'spamhaus' ? { blocklist: 'Spamhaus' } : {},
      }),
    ),
    codeRule({
      id: 'aup-other',
      anchor: ['aup#'],
      code: /(aup#[a-z]{1,4}-\d{3,4})/,
      cause: 'policy',
      en: 'Charter refuses the message under its acceptable use policy.',
      fr: 'Charter refuse le message selon ses règles d’usage.',
      advice: ['contact-postmaster', 'request-hours'],
      sample: ['554 5.7.1 Rejected. AUP#In-1990', 'AUP#IN-1990'],
    }),
  ],
);
