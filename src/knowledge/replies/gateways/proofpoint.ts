import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

const LIST = 'Proofpoint Dynamic Reputation';

/** Proofpoint's filters and its reputation service. */
export const PROOFPOINT_RULES: readonly ReplyRule[] = [
  ...ruleGroup(
    {
      group: 'proofpoint',
      speaks: 'proofpoint',
      source: 'https://www.proofpoint.com/us/support-services/ip-blocked-faq',
      read: '2026-11',
    },
    [
      {
        id: 'blocked',
        code: ['5'],
        phrase: [
          'ipcheck.proofpoint.com',
          'support.proofpoint.com/dnsbl-lookup',
          'blocked - see https://support.proofpoint.com',
          'blocked - see http://support.proofpoint.com',
          'proofpoint.com/dnsbl',
        ],
        cause: 'reputation',
        blocklist: LIST,
        en: 'Proofpoint’s dynamic reputation blocks this IP because it saw spam from it; the block lifts when that ends.',
        fr: 'La réputation dynamique de Proofpoint bloque cette IP car elle en a vu du spam ; le blocage tombe quand cela cesse.',
        advice: advice.LISTED,
        samples: [
          {
            reply: '554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.10',
            relayHost: 'mxa-00123456.gslb.pphosted.com',
          },
          {
            reply: '554 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.10',
            relayHost: 'mx01.mail.icloud.com',
          },
        ],
      },
      {
        id: 'deferred',
        code: ['4'],
        phrase: ['ipcheck.proofpoint.com', 'support.proofpoint.com/dnsbl-lookup'],
        cause: 'reputation',
        blocklist: LIST,
        en: 'Proofpoint’s dynamic reputation delays this IP because of signs of spam.',
        fr: 'La réputation dynamique de Proofpoint retarde cette IP à cause d’indices de spam.',
        advice: advice.THROTTLED_BY_REPUTATION,
        samples: [
          {
            reply: '421 Deferred - see https://ipcheck.proofpoint.com/?ip=192.0.2.10',
            relayHost: 'mxb-00123456.gslb.pphosted.com',
          },
          '450 4.7.1 Deferred - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.10',
        ],
      },
      {
        id: 'ip-reputation',
        phrase: ['ip_reputation', "rejected by recipient's email security filter"],
        cause: 'reputation',
        en: 'The filter in front of the mailbox thinks ill of the sending IP.',
        fr: 'Le filtre devant la boîte juge mal l’IP d’envoi.',
        advice: advice.LISTED,
        samples: [
          {
            reply: '421 Deferred. Rejected by recipient’s email security filter IP_REPUTATION',
            relayHost: 'mxa-00123456.gslb.pphosted.com',
          },
        ],
      },
      {
        id: 'local-policy',
        phrase: ['local policy violation', 'delivery not authorized', 'access denied', 'policy violation'],
        not: ['dmarc', 'spf', 'dkim', 'outlook.com', '5.4.1', 'spam'],
        code: ['5'],
        provider: ['proofpoint'],
        cause: 'policy',
        en: 'A rule of the recipient’s organisation in its Proofpoint filter refuses the message.',
        fr: 'Une règle de l’organisation du destinataire dans son filtre Proofpoint refuse le message.',
        advice: advice.RECEIVERS_RULE,
        samples: [
          { reply: '550 5.7.0 Local Policy Violation', relayHost: 'mxa-00123456.gslb.pphosted.com' },
          { reply: '550 5.7.1 Delivery not authorized', relayHost: 'mxa-00123456.gslb.pphosted.com' },
        ],
      },
      {
        id: 'too-many-connections',
        phrase: ['too many connections', 'too many concurrent smtp connections', 'service not available'],
        provider: ['proofpoint'],
        code: ['421'],
        cause: 'rate-limit',
        en: 'The Proofpoint filter takes no further connection for now.',
        fr: 'Le filtre Proofpoint n’accepte plus de connexion pour l’instant.',
        advice: advice.SLOW_DOWN,
        samples: [
          {
            reply: '421 4.7.0 mx0a-00123456.pphosted.com Service not available, too many connections',
            relayHost: 'mx0a-00123456.pphosted.com',
          },
        ],
      },
      {
        id: 'spam',
        phrase: ['spam', 'virus', 'malware', 'message rejected due to content', 'phish', 'content filter'],
        not: ['spamhaus', 'spamcop'],
        code: ['5'],
        provider: ['proofpoint', 'proofpoint-essentials'],
        cause: 'content',
        en: 'The Proofpoint filter takes the message for spam or malware.',
        fr: 'Le filtre Proofpoint prend le message pour du spam ou un logiciel malveillant.',
        advice: advice.SPAM_CONTENT,
        samples: [
          {
            reply: '554 5.7.1 Message rejected as spam by Content Filtering',
            relayHost: 'mxa-00123456.gslb.pphosted.com',
          },
        ],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'proofpoint-essentials',
      speaks: 'proofpoint-essentials',
      source: 'https://help.proofpoint.com/Proofpoint_Essentials',
      read: '2026-11',
      provider: ['proofpoint-essentials'],
    },
    [
      {
        id: 'sender-rejected',
        phrase: ['sender rejected'],
        cause: 'policy',
        en: 'A rule of the recipient’s organisation blocks the sender.',
        fr: 'Une règle de l’organisation du destinataire bloque l’expéditeur.',
        advice: advice.RECEIVERS_RULE,
        samples: [{ reply: '550 5.1.0 <news@example.com>... sender rejected', relayHost: 'mx1-eu1.ppe-hosted.com' }],
      },
      {
        id: 'marked-invalid',
        phrase: ['user email address is marked as invalid'],
        cause: 'invalid-recipient',
        source: 'https://www.spambrella.com/faq/email-delivery-error-codes/',
        read: '2026-11-25',
        en: 'The address does not exist behind the Proofpoint Essentials filter.',
        fr: 'L’adresse n’existe pas derrière le filtre Proofpoint Essentials.',
        advice: advice.UNKNOWN_USER,
        samples: [
          {
            reply:
              '550 5.7.1 <someone@example.org>: Recipient address rejected: User email address is marked as invalid.',
            relayHost: 'mx1-us1.ppe-hosted.com',
          },
        ],
      },
      {
        id: 'not-a-customer',
        phrase: ['relay access denied'],
        cause: 'relay',
        source: 'https://www.spambrella.com/faq/email-delivery-error-codes/',
        read: '2026-11-25',
        en: 'The recipient or its domain is not (or no longer) registered at Proofpoint Essentials.',
        fr: 'Le destinataire ou son domaine n’est pas (ou plus) inscrit chez Proofpoint Essentials.',
        advice: ['contact-recipient-admin', 'remove-invalid'],
        samples: [
          {
            reply: '554 5.7.1 <someone@example.org>: Relay access denied',
            relayHost: 'mx1-us1.ppe-hosted.com',
          },
        ],
      },
      {
        id: 'verification',
        enhanced: ['4.1.1'],
        cause: 'receiver-fault',
        en: 'The filter cannot check the recipient at the organisation’s own server for now.',
        fr: 'Le filtre ne peut pas vérifier le destinataire auprès du serveur de l’organisation pour l’instant.',
        advice: advice.RECEIVER_DOWN,
        samples: [
          {
            reply: '421 4.1.1 <someone@example.org>: Recipient address rejected: unverified address',
            relayHost: 'mx2-us1.ppe-hosted.com',
          },
        ],
      },
    ],
  ),
];
