import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** Open-Xchange's mail cloud (filtered by Vade) and Trellix, which number their reasons. */
export const OPEN_XCHANGE_AND_TRELLIX_RULES: readonly ReplyRule[] = [
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
