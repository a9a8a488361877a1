import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** GoDaddy's `IBnnn` codes, Rackspace. */
export const HOSTER_RULES: readonly ReplyRule[] = [
  ...ruleGroup({ group: 'godaddy', speaks: 'godaddy', source: 'https://unblock.secureserver.net/', read: '2026-11' }, [
    codeRule({
      id: 'too-many-connections',
      anchor: ['ib007'],
      code: /\b(ib007)\b/,
      cause: 'rate-limit',
      en: 'Too many connections at once for GoDaddy.',
      fr: 'Trop de connexions simultanées pour GoDaddy.',
      advice: advice.SLOW_DOWN,
      sample: [
        '421 p3plibsmtp02-09.prod.phx3.secureserver.net bizsmtp Connection refused. 192.0.2.10 has reached max concurrent connections IB007',
        'IB007',
      ],
    }),
    codeRule({
      id: 'busy',
      anchor: ['ib101'],
      code: /\b(ib101)\b/,
      cause: 'receiver-fault',
      en: 'GoDaddy’s own queue is busy for now.',
      fr: 'La file d’attente de GoDaddy est momentanément chargée.',
      advice: advice.RECEIVER_DOWN,
      sample: ['421 Server temporarily unavailable. Try again later. IB101', 'IB101'],
    }),
    codeRule({
      id: 'reverse-dns',
      anchor: ['ib108'],
      code: /\b(ib108)\b/,
      cause: 'sender-identity',
      en: 'The reverse DNS of the sending IP fails at GoDaddy.',
      fr: 'Le DNS inverse de l’IP d’envoi échoue chez GoDaddy.',
      advice: advice.REVERSE_DNS,
      sample: ['421 Temporarily rejected. Reverse DNS for this IP failed. IB108', 'IB108'],
    }),
    codeRule({
      id: 'from-domain',
      anchor: ['ib506'],
      code: /\b(ib506)\b/,
      cause: 'sender-identity',
      en: 'The sender’s domain does not exist or has no MX record.',
      fr: 'Le domaine de l’expéditeur n’existe pas ou n’a pas de MX.',
      advice: advice.SENDER_DOMAIN,
      sample: ['550 From: Domain is invalid. Please provide a valid From: IB506', 'IB506'],
    }),
    codeRule({
      id: 'spf',
      anchor: ['ib508'],
      code: /\b(ib508)\b/,
      cause: 'authentication',
      en: 'SPF does not allow this server for the sender’s domain.',
      fr: 'SPF n’autorise pas ce serveur pour le domaine de l’expéditeur.',
      advice: ['fix-spf'],
      sample: ['550 Invalid SPF record. Please inspect your SPF settings, and try again. IB508', 'IB508'],
    }),
    codeRule({
      id: 'too-many-recipients',
      anchor: ['ib605'],
      code: /\b(ib605)\b/,
      cause: 'rate-limit',
      en: 'Too many recipients in one message for GoDaddy.',
      fr: 'Trop de destinataires dans un message pour GoDaddy.',
      advice: advice.SLOW_DOWN,
      sample: [
        '452 This message contains too many recipients. Please reduce the number of recipients and retry. IB605',
        'IB605',
      ],
    }),
    codeRule({
      id: 'ib-blocked',
      anchor: ['secureserver.net', 'bizsmtp', 'godaddy'],
      code: /\b(ib1\d\d|ib50\d|ib6\d\d)\b/,
      cause: 'reputation',
      en: 'GoDaddy refuses the IP because of its reputation.',
      fr: 'GoDaddy refuse l’IP à cause de sa réputation.',
      advice: advice.BLOCKED_BY_REPUTATION,
      sample: [
        '554 p3plibsmtp01-03.prod.phx3.secureserver.net ESMTP bizsmtp Connection refused. 192.0.2.10 has a poor reputation on Cloudmark Sender Intelligence (CSI). IB103',
        'IB103',
      ],
    }),
    {
      id: 'unblock',
      phrase: ['unblock.secureserver.net'],
      cause: 'reputation',
      en: 'GoDaddy blocks the IP; its form lifts the block.',
      fr: 'GoDaddy bloque l’IP ; son formulaire permet le déblocage.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        '554 Your access to this mail system has been rejected. If you believe that this failure is in error, see https://unblock.secureserver.net/?ip=192.0.2.10',
      ],
    },
  ]),
  ...ruleGroup(
    {
      group: 'rackspace',
      speaks: 'rackspace',
      source: 'https://postmaster.emailsrvr.com/',
      read: '2026-11',
      provider: ['rackspace'],
    },
    [
      {
        id: 'poor-reputation',
        phrase: ['poor reputation', 'ip reputation', 'blocked due to'],
        cause: 'reputation',
        en: 'Rackspace refuses the sending IP because of its reputation.',
        fr: 'Rackspace refuse l’IP d’envoi à cause de sa réputation.',
        advice: advice.BLOCKED_BY_REPUTATION,
        samples: [
          {
            reply: '554 5.7.1 Access denied, IP has a poor reputation. See https://postmaster.emailsrvr.com/',
            relayHost: 'mx1.emailsrvr.com',
          },
        ],
      },
    ],
  ),
];
