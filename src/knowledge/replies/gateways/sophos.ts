import type { AdviceId } from '../../advice-ids.ts';
import type { ReplyRule } from '../../reply-rule.ts';
import type { Cause } from '../../vocabulary.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';
import { textRules } from '../text-rule.ts';

type SophosRow = readonly [
  number: string,
  cause: Cause,
  en: string,
  fr: string,
  advice: readonly AdviceId[],
  enhanced?: string,
];

const SOPHOS_CODES: readonly SophosRow[] = [
  [
    '0001',
    'authentication',
    'The message carries no valid DKIM signature.',
    'Le message ne porte pas de signature DKIM valide.',
    ['fix-dkim'],
  ],
  ['0002', 'authentication', 'SPF does not allow this server.', 'SPF n’autorise pas ce serveur.', ['fix-spf']],
  [
    '0003',
    'authentication',
    'The message fails DMARC.',
    'Le message échoue à DMARC.',
    ['fix-dmarc', 'fix-dkim', 'fix-spf'],
  ],
  [
    '0004',
    'reputation',
    'A blocklist that Sophos asks names the sending IP.',
    'Une liste de blocage que Sophos interroge cite l’IP d’envoi.',
    advice.LISTED,
  ],
  [
    '0005',
    'reputation',
    'A blocklist that Sophos asks names the sender’s domain.',
    'Une liste de blocage que Sophos interroge cite le domaine de l’expéditeur.',
    advice.LISTED,
  ],
  [
    '0006',
    'tls',
    'The TLS version of the connection is not the one that the receiver demands.',
    'La version de TLS de la connexion n’est pas celle qu’exige le destinataire.',
    advice.TLS,
  ],
  [
    '0007',
    'receiver-fault',
    'The receiver’s Sophos licence has run out.',
    'La licence Sophos du destinataire a expiré.',
    ['contact-recipient-admin'],
  ],
  [
    '0008',
    'policy',
    'The receiver’s administrator blocks this sender, domain or IP.',
    'L’administrateur du destinataire bloque cet expéditeur, ce domaine ou cette IP.',
    advice.RECEIVERS_RULE,
  ],
  [
    '0009',
    'policy',
    'The recipient blocks this sender, domain or IP.',
    'Le destinataire bloque cet expéditeur, ce domaine ou cette IP.',
    ['remove-invalid', 'contact-recipient-admin'],
  ],
  [
    '0010',
    'relay',
    'The recipient’s domain is not (or no longer) protected by Sophos.',
    'Le domaine du destinataire n’est pas (ou plus) protégé par Sophos.',
    ['contact-recipient-admin', 'remove-invalid'],
  ],
  [
    '0011',
    'invalid-recipient',
    'The address does not exist behind the Sophos filter.',
    'L’adresse n’existe pas derrière le filtre Sophos.',
    advice.UNKNOWN_USER,
    '5.1.1',
  ],
  [
    '0012',
    'message-size',
    'The message is larger than the receiver takes.',
    'Le message est plus gros que ce que le destinataire accepte.',
    advice.TOO_BIG,
    '5.3.4',
  ],
  [
    '0013',
    'message-size',
    'The message is too large for so many recipients.',
    'Le message est trop gros pour autant de destinataires.',
    ['reduce-size', 'check-own-mta'],
    '5.3.4',
  ],
  [
    '0014',
    'rate-limit',
    'This sender writes more often to the recipient than Sophos allows.',
    'Cet expéditeur écrit au destinataire plus souvent que Sophos ne le permet.',
    advice.SLOW_DOWN,
  ],
  [
    '0015',
    'rate-limit',
    'The recipient gets more mail from all senders than Sophos allows.',
    'Le destinataire reçoit de tous plus de courrier que Sophos ne le permet.',
    advice.SLOW_DOWN,
  ],
];

/** Sophos Email: its codes, and the reputation wording. */
export const SOPHOS_RULES: readonly ReplyRule[] = [
  ...ruleGroup(
    {
      group: 'sophos',
      speaks: 'sophos',
      source:
        'https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html',
      read: '2026-11-25',
    },
    SOPHOS_CODES.map(([number, cause, en, fr, steps, enhanced = '5.7.1']) =>
      codeRule({
        id: `xgemail-${number}`,
        anchor: [`xgemail_${number}`],
        code: new RegExp(`\\b(xgemail_${number})\\b`),
        cause,
        en,
        fr,
        advice: steps,
        sample: [`550 ${enhanced} XGEMAIL_${number} Command rejected`, `XGEMAIL_${number}`],
      }),
    ),
  ),
  ...textRules(
    {
      group: 'sophos',
      speaks: 'sophos',
      source: 'https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/index.html',
      read: '2026-11',
      provider: ['sophos'],
    },
    [
      [
        'reputation',
        'reputation',
        ['bad reputation', 'poor reputation', 'sender ip reputation'],
        'The Sophos filter thinks ill of the sending IP.',
        'Le filtre Sophos juge mal l’IP d’envoi.',
        advice.BLOCKED_BY_REPUTATION,
        ['550 5.7.1 Message rejected: sender IP has a bad reputation'],
      ],
    ],
    { relayHost: 'mx-01-eu-west-1.prod.hydra.sophos.com' },
  ),
];
