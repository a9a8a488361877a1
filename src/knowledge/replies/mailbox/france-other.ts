import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

const SFR_ROWS = [
  [
    'spam',
    '01',
    'reputation',
    'SFR blocks the IP for two hours because of spam from it.',
    'SFR bloque l’IP deux heures à cause de spam.',
    advice.THROTTLED_BY_REPUTATION,
  ],
  [
    'virus',
    '02',
    'reputation',
    'SFR blocks the IP for two hours because of viruses from it.',
    'SFR bloque l’IP deux heures à cause de virus.',
    ['check-own-mta', 'review-content', 'request-hours'],
  ],
  [
    'protocol',
    '03',
    'protocol',
    'SFR blocks the IP for two hours because of too many protocol mistakes.',
    'SFR bloque l’IP deux heures pour trop d’erreurs de protocole.',
    ['check-own-mta'],
  ],
  [
    'unknown-users',
    '04',
    'reputation',
    'SFR blocks the IP for two hours because it wrote to too many unknown users.',
    'SFR bloque l’IP deux heures pour trop de destinataires inconnus.',
    ['remove-invalid', 'check-list-source', 'pause-and-slow-down', 'request-hours'],
  ],
  [
    'volume',
    '05',
    'reputation',
    'SFR blocks the IP for two hours because of its volume.',
    'SFR bloque l’IP deux heures à cause du volume.',
    advice.THROTTLED_BY_REPUTATION,
  ],
] as const;

/** SFR, Neuf, Numericable, Club-Internet. */
export const SFR_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'sfr', speaks: 'sfr', source: 'https://www.postmastery.com/sfr-postmaster/', read: '2026-11' },
  [
    ...SFR_ROWS.map(([id, digits, cause, en, fr, steps]) =>
      codeRule({
        id,
        anchor: ['sfr_in_'],
        code: new RegExp(`\\b(sfr_in_\\d${digits})\\b`),
        cause,
        en,
        fr,
        advice: steps,
        sample: [
          `421 4.7.0 Service refuse temporairement. Service temporarily refused SFR_IN_1${digits}`,
          `SFR_IN_1${digits}`,
        ],
        more: { waitMinutes: 120 },
      }),
    ),
    {
      id: 'too-many-errors',
      phrase: ['too many errors'],
      provider: ['sfr'],
      cause: 'reputation',
      en: 'SFR holds the IP back after too many unknown users or protocol mistakes.',
      fr: 'SFR freine l’IP après trop d’utilisateurs inconnus ou d’erreurs de protocole.',
      advice: ['pause-and-slow-down', 'remove-invalid', 'request-hours'],
      waitMinutes: 120,
      samples: [{ reply: '421 4.7.0 smtp-in.sfr.fr Error: too many errors', relayHost: 'smtp-in.sfr.fr' }],
    },
  ],
);

/** Free, Alice, Online. */
export const FREE_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'free', speaks: 'free', source: 'https://postmaster.free.fr/', read: '2026-11', provider: ['free'] },
  [
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
      phrase: ['too many errors from your ip'],
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
