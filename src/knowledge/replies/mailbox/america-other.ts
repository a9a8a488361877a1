import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** AT&T, EarthLink, United Online and others of North America. */
export const OTHER_AMERICAN_RULES: readonly ReplyRule[] = [
  ...ruleGroup({ group: 'att', speaks: 'att', source: 'https://senders.yahooinc.com/faqs/', read: '2026-11' }, [
    {
      id: 'attrbl',
      phrase: ['dnsbl:attrbl', 'attrbl 521', 'abuse-att.net'],
      cause: 'reputation',
      en: 'AT&T’s own list blocks the IP.',
      fr: 'La liste propre à AT&T bloque l’IP.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        {
          reply:
            '553 5.3.0 flpd575 DNSBL:ATTRBL 521< 192.0.2.10 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net',
          relayHost: 'al-ip4-mx-vip1.prodigy.net',
        },
      ],
    },
    {
      id: 'rbl',
      phrase: ['dnsbl:rbl 521', '>_is_blocked', '_is_blocked'],
      cause: 'reputation',
      en: 'AT&T blocks the IP.',
      fr: 'AT&T bloque l’IP.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        {
          reply: '553 5.3.0 alph764 DNSBL:RBL 521< 192.0.2.10 >_is_blocked. Contact abuse_rbl',
          relayHost: 'ff-ip4-mx-vip2.prodigy.net',
        },
      ],
    },
    {
      id: 'reverse-dns',
      phrase: ['fix reverse dns', 'valid sender domain'],
      cause: 'sender-identity',
      provider: ['att', 'yahoo'],
      en: 'The reverse DNS of the sending IP or the sender’s domain is missing.',
      fr: 'Le DNS inverse de l’IP d’envoi ou le domaine de l’expéditeur manque.',
      advice: ['fix-ptr', 'fix-sender-domain'],
      samples: [
        {
          reply:
            '550 5.7.1 Connections not accepted from servers without a valid sender domain. flph829 Fix reverse DNS for 192.0.2.10',
          relayHost: 'al-ip4-mx-vip1.prodigy.net',
        },
      ],
    },
  ]),
  ...ruleGroup(
    { group: 'earthlink', speaks: 'earthlink', source: 'https://www.earthlink.net/block', read: '2026-11' },
    [
      {
        id: 'blocked',
        phrase: ['is blocked by earthlink', 'earthlink.net/block'],
        cause: 'reputation',
        en: 'EarthLink blocks the IP.',
        fr: 'EarthLink bloque l’IP.',
        advice: advice.BLOCKED_BY_REPUTATION,
        samples: [
          {
            reply: '550 IP 192.0.2.10 is blocked by EarthLink. Go to earthlink.net/block for details.',
            relayHost: 'mx2.earthlink.net',
          },
        ],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'united-online',
      speaks: 'united-online',
      source: 'https://postmaster.unitedonline.net/',
      read: '2026-11',
      provider: ['united-online'],
    },
    [
      {
        id: 'access-denied',
        phrase: ['access denied'],
        cause: 'reputation',
        en: 'NetZero and Juno refuse the IP.',
        fr: 'NetZero et Juno refusent l’IP.',
        advice: advice.BLOCKED_BY_REPUTATION,
        samples: [{ reply: '550 Access denied...3ddbc37ab3eb9797ab036f2b23230e2f', relayHost: 'mx.dca.untd.com' }],
      },
    ],
  ),
];
