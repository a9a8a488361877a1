import type { AdviceId } from '../../advice-ids.ts';
import type { ReplyRule } from '../../reply-rule.ts';
import type { Cause } from '../../vocabulary.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { type GroupedRule, ruleGroup } from '../rule-group.ts';

type OxRow = readonly [
  id: string,
  codes: string,
  cause: Cause,
  en: string,
  fr: string,
  advice: readonly AdviceId[],
  sample: string,
  more?: Partial<GroupedRule>,
];

const OX_ANCHOR = ['oxsus', 'oxseu', 'oxeu', 'oxapp'];

/** `OXSUS0001_101`: the last three digits are the reason. 102 once meant a busy backend (421), now Validity's list (550). */
const OX_ROWS: readonly OxRow[] = [
  [
    'vade-list',
    '101',
    'reputation',
    'The operator’s filter (Vade) lists the sending IP.',
    'Le filtre de l’opérateur (Vade) liste l’IP d’envoi.',
    advice.LISTED,
    '550 5.7.1 Connection refused - 192.0.2.10 blocked by Vade Threat List. OXSUS0001_101',
    { blocklist: 'Vade' },
  ],
  [
    'validity-list',
    '102',
    'reputation',
    'Validity lists the sending IP, and the operator asks its list.',
    'Validity liste l’IP d’envoi, et l’opérateur interroge sa liste.',
    advice.LISTED,
    '550 5.7.1 Connection refused - 192.0.2.10 blocked by Validity - https://senderscore.org/blocklist-lookup/ OXSUS0001_102',
    { code: ['5'], blocklist: 'Validity Sender Score' },
  ],
  [
    'backend',
    '10[23]',
    'receiver-fault',
    'The operator’s own servers are not available for now.',
    'Les serveurs de l’opérateur sont momentanément indisponibles.',
    advice.RECEIVER_DOWN,
    '421 4.2.1 Connection deferred. OXSUS0001_103',
  ],
  [
    'reverse-dns',
    '10[58]',
    'sender-identity',
    'The sending IP has no reverse DNS, or its name does not lead back to it.',
    'L’IP d’envoi n’a pas de DNS inverse, ou son nom ne mène pas à elle.',
    advice.REVERSE_DNS,
    '550 5.7.1 Connection refused. OXSEU0001_108',
  ],
  [
    'spamhaus-list',
    '111',
    'reputation',
    'Spamhaus lists the sending IP, and the operator asks its list.',
    'Spamhaus liste l’IP d’envoi, et l’opérateur interroge sa liste.',
    advice.LISTED,
    '550 5.7.1 Connection refused - 192.0.2.10 - https://check.spamhaus.org/results?query=192.0.2.10 OXSUS0001_111',
    { blocklist: 'Spamhaus' },
  ],
  [
    'rate',
    '1(?:10|3\\d|40)',
    'rate-limit',
    'Too many messages or connections for this operator.',
    'Trop de messages ou de connexions pour cet opérateur.',
    advice.SLOW_DOWN,
    '421 4.2.1 Connection refused. OXSUS0001_139',
  ],
  [
    'invalid-recipient',
    '403',
    'invalid-recipient',
    'The address does not exist at this operator, or is malformed.',
    'L’adresse n’existe pas chez cet opérateur, ou est mal formée.',
    advice.UNKNOWN_USER,
    '550 5.7.1 Connection refused. OXSUS0001_403',
    {
      source:
        'https://www.suped.com/learn/blocklists/what-does-the-vade-secure-oxsus0001_403-error-code-mean-and-how-should-it-be-handled',
    },
  ],
  [
    'spf',
    '514',
    'authentication',
    'SPF does not allow this server for the sender’s domain.',
    'SPF n’autorise pas ce serveur pour le domaine de l’expéditeur.',
    ['fix-spf'],
    '550 5.7.1 Message rejected per sender’s SPF policy - OXSUS001_514',
    { source: 'https://www.404andmore.com/proofpoint-essentials-fixing-the-550-5-7-1-spf-rejected-error/' },
  ],
  [
    'other',
    '\\d{3}',
    'policy',
    'The operator refuses the message under one of its rules.',
    'L’opérateur refuse le message selon une de ses règles.',
    ['contact-postmaster', 'request-hours'],
    '550 5.7.1 Rejected. OXSUS0001_199',
    { source: 'https://postmaster-oxsus.vadesecure.com/' },
  ],
];

/** Open-Xchange's mail cloud (filtered by Vade) and Trellix, which number their reasons. */
export const OPEN_XCHANGE_AND_TRELLIX_RULES: readonly ReplyRule[] = [
  ...ruleGroup(
    {
      group: 'open-xchange',
      speaks: 'open-xchange',
      source: 'https://postmaster-oxsus.vadesecure.com/inbound_error_codes',
      read: '2026-11-25',
    },
    OX_ROWS.map(([id, codes, cause, en, fr, steps, sample, more]) =>
      codeRule({
        id,
        anchor: OX_ANCHOR,
        code: new RegExp(`\\b(ox(?:s?us|s?eu|app)\\d{0,4}_${codes})\\b`),
        cause,
        en,
        fr,
        advice: steps,
        sample: [sample, /OX[A-Z]{1,8}\d{0,6}_\d{3}/.exec(sample)?.[0] ?? ''],
        ...(more === undefined ? {} : { more }),
      }),
    ),
  ),
  ...ruleGroup(
    {
      group: 'trellix',
      speaks: 'trellix',
      source: 'https://docs.trellix.com/data-and-email/docs/error-codes',
      read: '2026-11-25',
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
        id: 'domain-mode',
        anchor: ['etp105'],
        code: /\b(etp105)\b/,
        cause: 'receiver-fault',
        en: 'The recipient’s domain is set up at Trellix in a mode that takes no mail this way.',
        fr: 'Le domaine du destinataire est réglé chez Trellix dans un mode qui n’accepte pas ce courrier.',
        advice: ['contact-recipient-admin'],
        sample: ['550 5.7.1 Invalid domain mode (ETP105)', 'ETP105'],
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
