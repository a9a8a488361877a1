import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

const GROUP = {
  group: 'microsoft-365',
  speaks: 'microsoft-365',
  source:
    'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  read: '2026-11-25',
} as const;

/** Blocks, throttles and authentication at Exchange Online. */
export const MICROSOFT_365_SENDER_RULES: readonly ReplyRule[] = ruleGroup(GROUP, [
  {
    id: 'banned-sending-ip',
    phrase: ['banned sending ip'],
    cause: 'reputation',
    en: 'Exchange Online has banned this sending IP; the delist portal can lift that.',
    fr: 'Exchange Online a banni cette IP d’envoi ; le portail de retrait peut la débloquer.',
    advice: ['request-delisting', 'check-blocklist', 'check-recent-changes', 'request-hours'],
    samples: [
      {
        reply:
          '550 5.7.606 Access denied, banned sending IP [192.0.2.10]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 AS(1430) [DB3EUR04FT005.eop-eur04.prod.protection.outlook.com]',
        relayHost: 'example-fr.mail.protection.outlook.com',
        providerCode: 'AS(1430)',
      },
    ],
  },
  {
    id: 'code-banned-ip',
    phrase: ['5.7.6'],
    pattern: /\b5\.7\.6(?:0[6-9]|[1-4]\d)\b/,
    cause: 'reputation',
    en: 'Exchange Online has banned this sending IP.',
    fr: 'Exchange Online a banni cette IP d’envoi.',
    advice: ['request-delisting', 'check-blocklist', 'check-recent-changes', 'request-hours'],
    samples: ['550 5.7.610 Access denied'],
  },
  {
    id: 'banned-sender',
    phrase: ['access denied, banned sender'],
    cause: 'reputation',
    en: 'Exchange Online has banned this sender because of spam.',
    fr: 'Exchange Online a banni cet expéditeur pour cause de spam.',
    advice: ['request-delisting', 'check-own-mta', 'check-recent-changes', 'request-hours'],
    samples: [
      {
        reply:
          '550 5.7.511 Access denied, banned sender[192.0.2.10]. To request removal from this list please forward this message to delist@microsoft.com. For more information please go to https://go.microsoft.com/fwlink/?LinkId=526653. AS(1410)',
        providerCode: 'AS(1410)',
      },
    ],
  },
  {
    id: 'spam-abuse',
    phrase: ['access denied, spam abuse detected'],
    cause: 'reputation',
    en: 'Exchange Online detected spam from this sender.',
    fr: 'Exchange Online a détecté du spam venant de cet expéditeur.',
    advice: ['check-own-mta', 'check-complaints', 'request-delisting', 'request-hours'],
    samples: ['550 5.7.501 Access denied, spam abuse detected'],
  },
  {
    id: 'customer-block-list',
    phrase: ['using customer block list'],
    cause: 'policy',
    en: 'The recipient’s organisation has put your IP on its own block list.',
    fr: 'L’organisation du destinataire a mis votre IP sur sa propre liste de blocage.',
    advice: advice.RECEIVERS_RULE,
    samples: [
      '550 5.7.513 Service unavailable, Client host [192.0.2.10] blocked by contoso.com using Customer Block list (AS16012607)',
    ],
  },
  {
    id: 'rejected-by-recipient',
    phrase: ['access denied, rejected by recipient'],
    cause: 'policy',
    en: 'The recipient’s organisation blocks your IP.',
    fr: 'L’organisation du destinataire bloque votre IP.',
    advice: advice.RECEIVERS_RULE,
    samples: ['550 5.7.507 Access denied, rejected by recipient'],
  },
  {
    id: 'server-busy',
    enhanced: ['4.7.500'],
    phrase: ['server busy', 'server is busy'],
    cause: 'rate-limit',
    en: 'Microsoft defers this IP: either it sends too much at once, or Microsoft’s own servers are busy (many unrelated domains at the same time).',
    fr: 'Microsoft diffère cette IP : débit trop élevé, ou serveurs de Microsoft chargés (beaucoup de domaines sans lien au même moment).',
    advice: ['pause-and-slow-down', 'wait-and-retry', 'confirm-outage'],
    samples: [
      {
        reply:
          '451 4.7.500 Server busy. Please try again later from [192.0.2.10]. (S77714) [AM4PEPF00027A64.eurprd04.prod.outlook.com]',
        relayHost: 'example-com.mail.protection.outlook.com',
        providerCode: 'S77714',
      },
      { reply: '4.7.500 Server busy. Please try again later (S77719)', providerCode: 'S77719' },
    ],
  },
  {
    id: 'server-busy-by-code',
    phrase: ['server busy'],
    pattern: /\(a?(s777\d{0,6})\)/,
    cause: 'rate-limit',
    en: 'Microsoft defers this IP: too much at once for it, or its own servers are busy.',
    fr: 'Microsoft diffère cette IP : trop à la fois, ou ses propres serveurs sont chargés.',
    advice: ['pause-and-slow-down', 'wait-and-retry', 'confirm-outage'],
    samples: [{ reply: 'Server busy. Please try again later. (S77719)', providerCode: 'S77719' }],
  },
  {
    id: 'server-busy-here',
    phrase: ['server busy. please try again later'],
    provider: ['microsoft-365', 'microsoft'],
    cause: 'rate-limit',
    en: 'Microsoft defers this IP: too much at once for it, or its own servers are busy.',
    fr: 'Microsoft diffère cette IP : trop à la fois, ou ses propres serveurs sont chargés.',
    advice: ['pause-and-slow-down', 'wait-and-retry', 'confirm-outage'],
    samples: [
      {
        reply: '451 Server busy. Please try again later.',
        relayHost: 'example-com.mail.protection.outlook.com',
      },
    ],
  },
  {
    id: 'access-denied-try-later',
    enhanced: ['4.7.'],
    phrase: ['access denied, please try again later'],
    cause: 'reputation',
    en: 'Exchange Online saw suspicious traffic from this IP and holds it back while it looks closer.',
    fr: 'Exchange Online a vu un trafic suspect depuis cette IP et la freine le temps de l’évaluer.',
    advice: advice.THROTTLED_BY_REPUTATION,
    samples: [
      {
        reply: '451 4.7.550 Access denied, please try again later. AS(4206)',
        relayHost: 'example-com.mail.protection.outlook.com',
      },
      {
        reply: '451 4.7.860 Access denied, please try again later.',
        relayHost: 'example-com.mail.protection.outlook.com',
      },
    ],
  },
  {
    id: 'code-temporary-restriction',
    phrase: ['4.7.5', '4.7.6', '4.7.8'],
    pattern: /\b4\.7\.(?:5\d\d|6\d\d|8[5-9]\d)\b/,
    provider: ['microsoft-365', 'microsoft'],
    cause: 'reputation',
    en: 'Microsoft restricts this IP for a while because of suspicious activity.',
    fr: 'Microsoft restreint cette IP quelque temps pour activité suspecte.',
    advice: advice.THROTTLED_BY_REPUTATION,
    samples: [{ reply: '451 4.7.855 Restricted', relayHost: 'example-com.mail.protection.outlook.com' }],
  },
  {
    id: 'spamhaus-client-host',
    phrase: ['blocked using spamhaus. to request removal from this list'],
    cause: 'reputation',
    blocklist: 'Spamhaus',
    en: 'Microsoft refuses the IP because Spamhaus lists it.',
    fr: 'Microsoft refuse l’IP parce que Spamhaus la liste.',
    advice: advice.LISTED,
    samples: [
      {
        reply:
          '550 5.7.1 Service unavailable, Client host [192.0.2.10] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.10 (AS3130). [CO1NAM11FT006.eop-nam11.prod.protection.outlook.com]',
        relayHost: 'example-com.mail.protection.outlook.com',
      },
    ],
  },
  {
    id: 'own-block-list',
    phrase: [
      'blocked using blocklist',
      'blocked using fblw',
      'delist@messaging.microsoft.com',
      'delist@microsoft.com',
      'sender.office.com',
    ],
    not: ['spamhaus'],
    cause: 'reputation',
    en: 'Microsoft’s own list blocks the IP or the sender; the delist portal or address lifts that.',
    fr: 'La liste propre à Microsoft bloque l’IP ou l’expéditeur ; le portail ou l’adresse de retrait permet le déblocage.',
    advice: ['request-delisting', 'check-recent-changes', 'check-own-mta', 'request-hours'],
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online',
    samples: [
      '550 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using Blocklist 1; To request removal from this list please forward this message to delist@messaging.microsoft.com',
    ],
  },
  {
    id: 'customer-allow-list',
    phrase: ['blocked by customer allow list'],
    cause: 'reputation',
    en: 'A block list that Exchange Online uses names the IP, though the recipient’s organisation has allowed it.',
    fr: 'Une liste de blocage qu’utilise Exchange Online cite l’IP, bien que l’organisation du destinataire l’ait autorisée.',
    advice: advice.LISTED,
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/unable-to-relay-blocked-by-allow-list',
    read: '2026-11-25',
    samples: ['550 5.7.1 Unable To Relay: Blocked by Customer Allow list'],
  },
  {
    id: 'dmarc-reject',
    phrase: ['does not pass dmarc verification'],
    cause: 'authentication',
    en: 'The message fails DMARC and the From domain’s policy is reject.',
    fr: 'Le message échoue à DMARC et la politique du domaine From est le rejet.',
    advice: ['fix-dmarc', 'fix-dkim', 'fix-spf'],
    samples: [
      '550 5.7.509 Access denied, sending domain [EXAMPLE.COM] does not pass DMARC verification and has a DMARC policy of reject. [BN7NAM10FT040.eop-nam10.prod.protection.outlook.com]',
    ],
  },
  {
    id: 'spf-violation',
    phrase: ['because of sender policy framework violation'],
    cause: 'authentication',
    en: 'The SPF record of the sender’s domain does not allow this server.',
    fr: 'L’enregistrement SPF du domaine d’envoi n’autorise pas ce serveur.',
    advice: ['fix-spf'],
    samples: [
      '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 SPF check failed',
    ],
  },
  {
    id: 'ipv6-unsigned',
    phrase: ['must pass either spf or dkim'],
    cause: 'authentication',
    en: 'Over IPv6 Microsoft wants SPF or DKIM to pass.',
    fr: 'En IPv6, Microsoft veut que SPF ou DKIM soit valide.',
    advice: ['fix-spf', 'fix-dkim', 'fix-ipv6'],
    samples: [
      '450 4.7.26 Service does not accept messages sent over IPv6 [2001:db8::25] unless they pass either SPF or DKIM validation (message not signed): a message sent over IPv6 must pass either SPF or DKIM validation',
    ],
  },
  {
    id: 'ipv6-validation',
    phrase: ['unless they pass either spf or dkim'],
    cause: 'authentication',
    en: 'Over IPv6 Microsoft wants SPF or DKIM to pass.',
    fr: 'En IPv6, Microsoft veut que SPF ou DKIM soit valide.',
    advice: ['fix-spf', 'fix-dkim', 'fix-ipv6'],
    samples: [
      '450 4.7.26 Service does not accept messages sent over IPv6 [2001:db8::25] unless they pass either SPF or DKIM validation (message not signed)',
    ],
  },
  {
    id: 'ipv6-ptr',
    phrase: ['the sending ipv6 address ['],
    cause: 'sender-identity',
    en: 'The sending IPv6 address has no PTR record.',
    fr: 'L’adresse IPv6 d’envoi n’a pas d’enregistrement PTR.',
    advice: ['fix-ipv6', 'fix-ptr'],
    samples: ['550 5.7.25 Access denied, the sending IPv6 address [2001:db8::25] must have a reverse DNS record'],
  },
  {
    id: 'no-ipv6',
    phrase: ['does not accept email over ipv6', 'does not accept mail over ipv6'],
    also: ['access denied, '],
    cause: 'policy',
    en: 'The recipient’s domain takes no mail over IPv6.',
    fr: 'Le domaine du destinataire n’accepte rien en IPv6.',
    advice: ['fix-ipv6'],
    samples: ['550 5.7.510 Access denied, contoso.com does not accept email over IPv6'],
  },
  {
    id: 'ipv6-range-limit',
    phrase: ['has exceeded permitted limits within', 'exceeded permitted limits within'],
    cause: 'rate-limit',
    en: 'Too many messages from this IPv6 range in a short time.',
    fr: 'Trop de messages depuis cette plage IPv6 en peu de temps.',
    advice: ['pause-and-slow-down', 'fix-ipv6'],
    samples: ['550 5.7.508 Access denied, [2001:db8::25] has exceeded permitted limits within /64 range'],
  },
  {
    id: 'bad-helo',
    phrase: ['access denied, bad helo'],
    cause: 'sender-identity',
    en: 'The sending host introduced itself with the receiver’s name instead of its own.',
    fr: 'L’hôte d’envoi s’est présenté avec le nom du destinataire au lieu du sien.',
    advice: ['fix-helo'],
    samples: ['550 5.7.506 Access Denied, Bad HELO'],
  },
  {
    id: 'multiple-from',
    phrase: ['multiple from addresses are not allowed without sender'],
    cause: 'protocol',
    en: 'The From header holds several addresses, and no Sender header says which one sent.',
    fr: 'L’en-tête From contient plusieurs adresses, et aucun en-tête Sender ne dit laquelle envoie.',
    advice: advice.BAD_FORMAT,
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-1-20-multiple-from-addresses',
    samples: ['550 5.1.20 Multiple From addresses are not allowed without Sender address'],
  },
  {
    id: 'from-missing',
    phrase: ['must be rfc 5322 section 3.6.2 compliant'],
    cause: 'protocol',
    en: 'The From header holds no valid address.',
    fr: 'L’en-tête From ne contient pas d’adresse valide.',
    advice: advice.BAD_FORMAT,
    samples: ['550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant'],
  },
  {
    id: 'sender-hourly-limit',
    enhanced: ['5.2.121', '5.2.122'],
    cause: 'rate-limit',
    en: 'This recipient has reached the number of messages it may receive in an hour.',
    fr: 'Ce destinataire a atteint le nombre de messages qu’il peut recevoir en une heure.',
    advice: advice.SLOW_DOWN,
    samples: [
      '554 5.2.121 RecipientLimits; Recipient’s per hour message receive limit from specific sender exceeded',
      '554 5.2.122 Recipient’s per hour message receive limit exceeded',
    ],
  },
  {
    id: 'too-many-envelope-recipients',
    enhanced: ['4.5.3', '5.5.3'],
    phrase: ['too many recipients'],
    provider: ['microsoft-365', 'microsoft'],
    cause: 'rate-limit',
    en: 'Too many recipients of one domain in one message for Microsoft.',
    fr: 'Trop de destinataires d’un même domaine dans un message pour Microsoft.',
    advice: ['check-quotas'],
    samples: [
      { reply: '452 4.5.3 Too many recipients (AS780090)', relayHost: 'example-com.mail.protection.outlook.com' },
    ],
  },
]);
