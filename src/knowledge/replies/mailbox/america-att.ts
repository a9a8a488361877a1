import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

const OLD_PAGE = 'https://worldnet.att.net/general-info/bls_info/block_enduser.html';

/** AT&T, BellSouth, SBC and Prodigy, while their own servers answered; Yahoo runs their mail now. */
export const ATT_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'att', speaks: 'att', source: 'https://senders.yahooinc.com/faqs/', read: '2026-11' },
  [
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
      phrase: ['fix reverse dns', 'valid sender domain', 'failure in dns look-up'],
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
    {
      id: 'ldap-block',
      phrase: ['blocked by ldap:', 'dc=bellsouth'],
      cause: 'reputation',
      en: 'AT&T blocks the sending system because it behaved like a spammer’s.',
      fr: 'AT&T bloque le système d’envoi, qui s’est comporté comme celui d’un spammeur.',
      advice: advice.BLOCKED_BY_REPUTATION,
      source: OLD_PAGE,
      read: '2026-11-25',
      samples: ['550 192.0.2.10 blocked by ldap:ou=rblmx,dc=bellsouth,dc=net'],
    },
    {
      id: 'no-dns-record',
      phrase: ['blocked for status: <unknown sender>'],
      cause: 'sender-identity',
      en: 'AT&T finds no DNS record for the sending system.',
      fr: 'AT&T ne trouve aucun enregistrement DNS pour le système d’envoi.',
      advice: advice.REVERSE_DNS,
      source: 'https://worldnet.att.net/general-info/mail_info/block_enduser.html',
      read: '2026-11-25',
      samples: ['550 Error. Blocked for status: <unknown sender>'],
    },
    {
      id: 'unauthorized-interface',
      phrase: ['unauthorized interface for'],
      cause: 'reputation',
      en: 'AT&T does not take the sending host for a source of mail: send through a provider’s relay.',
      fr: 'AT&T ne reconnaît pas l’hôte d’envoi comme une source de courrier : passez par le relais d’un fournisseur.',
      advice: advice.NOT_A_MAIL_IP,
      source: OLD_PAGE,
      read: '2026-11-25',
      samples: ['550 unauthorized interface for <192.0.2.10>'],
    },
    {
      id: 'mailbox-suspended',
      phrase: ['[suspend] mailbox currently suspended'],
      cause: 'mailbox-inactive',
      en: 'The recipient’s AT&T account is suspended.',
      fr: 'Le compte AT&T du destinataire est suspendu.',
      advice: advice.INACTIVE_USER,
      source: OLD_PAGE,
      read: '2026-11-25',
      samples: ['550 [SUSPEND] Mailbox currently suspended--Please contact correspondent directly'],
    },
    {
      id: 'busy',
      code: ['4'],
      phrase: ['busy--please try again later', 'busy - please try again later'],
      provider: ['att', 'yahoo'],
      cause: 'rate-limit',
      en: 'The sending system asks for more connections than AT&T gives it now.',
      fr: 'Le système d’envoi demande plus de connexions qu’AT&T ne lui en accorde.',
      advice: advice.SLOW_DOWN,
      source: OLD_PAGE,
      read: '2026-11-25',
      samples: [{ reply: '450 busy--Please try again later', relayHost: 'ff-ip4-mx-vip1.prodigy.net' }],
    },
  ],
);
