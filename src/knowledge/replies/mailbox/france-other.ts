import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** Two last digits of `SFR_IN_xnn`, id, what the IP did (en, fr), advice. */
const SFR_ROWS: readonly (readonly [string, string, string, string, ReplyRule['advice'], page?: string])[] = [
  [
    '01',
    'spam',
    'of spam from it or complaints about it',
    'de spam ou de plaintes',
    advice.THROTTLED_BY_REPUTATION,
    'https://bentonow.com/smtp-errors/sfr/sfr-in-101',
  ],
  ['02', 'virus', 'of viruses from it', 'de virus', ['check-own-mta', 'review-content', 'request-hours']],
  [
    '03',
    'protocol',
    'it makes too many protocol mistakes',
    'd’un trop grand nombre d’erreurs de protocole',
    ['check-own-mta', 'fix-helo', 'pause-and-slow-down'],
    'https://bentonow.com/smtp-errors/sfr/sfr-in-103',
  ],
  [
    '04',
    'unknown-users',
    'it wrote to too many unknown users',
    'd’un trop grand nombre de destinataires inconnus',
    ['remove-invalid', 'check-list-source', 'pause-and-slow-down', 'request-hours'],
  ],
  ['05', 'volume', 'of its volume', 'du volume', advice.THROTTLED_BY_REPUTATION],
];

/** SFR, Neuf, Numericable, Club-Internet. */
export const SFR_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'sfr', speaks: 'sfr', source: 'https://bentonow.com/smtp-errors/sfr', read: '2026-11-25' },
  [
    ...SFR_ROWS.map(([digits, id, en, fr, steps, source]) =>
      codeRule({
        id,
        anchor: ['sfr_in_'],
        code: new RegExp(`\\b(sfr_in_\\d${digits})\\b`),
        cause: id === 'volume' ? 'rate-limit' : 'reputation',
        en: `SFR blocks the IP for two hours because ${en}.`,
        fr: `SFR bloque l’IP deux heures à cause ${fr}.`,
        advice: steps,
        sample: [
          `450 4.7.1 <unknown[192.0.2.10]>: Client host rejected: Service refused due to bad behavior SFR_IN_1${digits}`,
          `SFR_IN_1${digits}`,
        ],
        more: { waitMinutes: 120, ...(source === undefined ? {} : { source }) },
      }),
    ),
    {
      id: 'bad-behaviour',
      phrase: ['service refused due to bad behavior', 'service refused due to bad behaviour'],
      cause: 'reputation',
      en: 'SFR blocks the IP for two hours because of its behaviour.',
      fr: 'SFR bloque l’IP deux heures à cause de son comportement.',
      advice: advice.THROTTLED_BY_REPUTATION,
      waitMinutes: 120,
      samples: [
        {
          reply: '450 4.7.1 <unknown[192.0.2.10]>: Client host rejected: Service refused due to bad behavior',
          recipientDomain: 'neuf.fr',
        },
      ],
    },
    {
      id: 'too-many-errors',
      phrase: ['too many errors'],
      provider: ['sfr'],
      cause: 'reputation',
      en: 'SFR holds the IP back after too many unknown users or protocol mistakes.',
      fr: 'SFR freine l’IP après trop d’utilisateurs inconnus ou d’erreurs de protocole.',
      advice: ['pause-and-slow-down', 'remove-invalid', 'check-own-mta', 'request-hours'],
      waitMinutes: 120,
      samples: [{ reply: '421 4.7.0 msfrf2604.sfr.fr Error: too many errors', relayHost: 'smtp-in.sfr.fr' }],
    },
    {
      id: 'spamhaus',
      phrase: ['spamhaus.sfr'],
      cause: 'reputation',
      en: 'SFR refuses the IP because its copy of a Spamhaus list names it.',
      fr: 'SFR refuse l’IP parce que sa copie d’une liste Spamhaus la cite.',
      advice: advice.LISTED,
      source: 'https://pastebin.com/J9kXXSdZ',
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using sbl.spamhaus.sfr; https://www.spamhaus.org/sbl/query/SBL123456',
      ],
    },
    {
      id: 'content',
      phrase: ['message content rejected'],
      provider: ['sfr'],
      cause: 'content',
      en: 'SFR takes the message for spam or a virus.',
      fr: 'SFR prend le message pour du spam ou un virus.',
      advice: advice.SPAM_CONTENT,
      source: 'https://doc.gadz.org/pages/diffpages.action?originalId=21791317&pageId=21792015',
      samples: [{ reply: '550 5.7.1 Message content rejected', relayHost: 'smtp-in.sfr.fr' }],
    },
  ],
);

/** Free, Alice, Online. */
export const FREE_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'free', speaks: 'free', source: 'https://postmaster.free.fr/', read: '2026-11', provider: ['free'] },
  [
    {
      id: 'reverse-dns',
      phrase: ['your reverse dns entry does not resolve', 'reverse dns'],
      cause: 'sender-identity',
      en: 'The PTR record of the sending IP names a host that does not resolve back to it.',
      fr: 'L’enregistrement PTR de l’IP d’envoi nomme un hôte qui ne se résout pas vers elle.',
      advice: advice.REVERSE_DNS,
      source: 'https://github.com/iredmail/iRedMail/issues/156',
      read: '2026-11-25',
      samples: [
        {
          reply: '421 Refused. Your reverse DNS entry does not resolve to an IP.',
          relayHost: 'mx2.free.fr',
        },
      ],
    },
    {
      id: 'too-many-spams',
      phrase: ['too many spams', 'too many spam'],
      cause: 'reputation',
      en: 'Free blocks the IP for up to a day because of spam from it.',
      fr: 'Free bloque l’IP jusqu’à un jour à cause de spam.',
      advice: advice.THROTTLED_BY_REPUTATION,
      waitMinutes: 1440,
      samples: [
        {
          reply: '550 Too many spams from your IP (192.0.2.10), please visit http://postmaster.free.fr/',
          relayHost: 'mx1.free.fr',
        },
      ],
    },
    {
      id: 'too-many-errors',
      phrase: ['too many errors from your ip', 'too many errors detected', 'too many errors'],
      cause: 'reputation',
      en: 'Free blocks the IP for up to a day because of too many unknown users.',
      fr: 'Free bloque l’IP jusqu’à un jour pour trop de destinataires inconnus.',
      advice: ['pause-and-slow-down', 'remove-invalid', 'check-list-source', 'request-hours'],
      waitMinutes: 1440,
      samples: [
        {
          reply: '421 Too many errors from your ip (192.0.2.10), please visit http://postmaster.free.fr/',
          relayHost: 'mx2.free.fr',
        },
      ],
    },
    {
      id: 'spam-detected',
      phrase: ['spam detected'],
      cause: 'content',
      en: 'Free takes this message for spam.',
      fr: 'Free prend ce message pour du spam.',
      advice: advice.SPAM_CONTENT,
      read: '2026-11-25',
      samples: [{ reply: '550 spam detected', relayHost: 'mx1.free.fr' }],
    },
    {
      id: 'inactive',
      phrase: ['inactivity', 'inactif', 'inactive', 'account disabled'],
      cause: 'mailbox-inactive',
      en: 'Free has closed the mailbox for want of use.',
      fr: 'Free a fermé la boîte faute d’utilisation.',
      advice: advice.INACTIVE_USER,
      samples: [
        { reply: '550 5.2.1 This mailbox has been blocked due to inactivity (UserSearch)', relayHost: 'mx1.free.fr' },
      ],
    },
    {
      id: 'quota',
      phrase: ['quota'],
      cause: 'mailbox-full',
      en: 'The mailbox at Free is full.',
      fr: 'La boîte chez Free est pleine.',
      advice: advice.FULL_MAILBOX,
      samples: [{ reply: '552 5.2.2 user quota exceeded (UserSearch)', relayHost: 'mx1.free.fr' }],
    },
  ],
);

/** Bouygues Telecom. */
export const BOUYGUES_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'bouygues',
    speaks: 'bouygues',
    source: 'https://www.bouyguestelecom.fr/',
    read: '2026-11',
    provider: ['bouygues'],
  },
  [
    {
      id: 'rejected-client',
      phrase: ['client host rejected: abus detecte', 'abus detecte', 'abus détecté', 'ip reputation'],
      cause: 'reputation',
      en: 'Bouygues refuses the IP because of abuse seen from it.',
      fr: 'Bouygues refuse l’IP pour abus constaté.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        { reply: '550 5.7.1 <unknown[192.0.2.10]>: Client host rejected: Abus detecte', recipientDomain: 'bbox.fr' },
      ],
    },
    {
      id: 'full',
      phrase: ['over quota', 'mailbox full', 'quota exceeded'],
      cause: 'mailbox-full',
      en: 'The mailbox at Bouygues is full.',
      fr: 'La boîte chez Bouygues est pleine.',
      advice: advice.FULL_MAILBOX,
      samples: [
        { reply: '552 5.2.2 <someone@bbox.fr>: Recipient address rejected: Over quota', recipientDomain: 'bbox.fr' },
      ],
    },
  ],
);
