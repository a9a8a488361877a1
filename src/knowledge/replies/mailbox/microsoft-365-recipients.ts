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

/** Recipients, restrictions and routing at Exchange Online. */
export const MICROSOFT_365_OTHER_RULES: readonly ReplyRule[] = ruleGroup(GROUP, [
  {
    id: 'access-denied-recipient',
    phrase: ['recipient address rejected: access denied'],
    pattern: /5\.4\.1|as\(\d/,
    cause: 'invalid-recipient',
    en: 'Exchange Online’s edge knows no such address in the recipient’s organisation.',
    fr: 'La périphérie d’Exchange Online ne connaît pas cette adresse dans l’organisation du destinataire.',
    advice: advice.UNKNOWN_USER,
    samples: [
      {
        reply:
          '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB5EUR03FT034.eop-EUR03.prod.protection.outlook.com]',
        relayHost: 'example-org.mail.protection.outlook.com',
        providerCode: 'AS(201806281)',
      },
    ],
  },
  {
    id: 'code-edge-blocked',
    code: ['5'],
    enhanced: ['5.4.1'],
    provider: ['microsoft-365'],
    not: ['relay', 'no answer', 'not answer', 'recipient address rejected', 'connect', 'domain', 'host'],
    cause: 'invalid-recipient',
    en: 'Exchange Online’s edge knows no such address in the recipient’s organisation.',
    fr: 'La périphérie d’Exchange Online ne connaît pas cette adresse dans l’organisation du destinataire.',
    advice: advice.UNKNOWN_USER,
    samples: [{ reply: '550 5.4.1 Recipient address', relayHost: 'example-org.mail.protection.outlook.com' }],
  },
  {
    id: 'recipient-not-found',
    enhanced: ['5.1.10'],
    phrase: ['recipientnotfound', 'recipient not found'],
    cause: 'invalid-recipient',
    en: 'Exchange Online knows no such address.',
    fr: 'Exchange Online ne connaît pas cette adresse.',
    advice: advice.UNKNOWN_USER,
    samples: ['550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'],
  },
  {
    id: 'banned-recipient',
    phrase: ['access denied, banned recipient'],
    cause: 'invalid-recipient',
    en: 'The recipient’s address is not valid.',
    fr: 'L’adresse du destinataire n’est pas valide.',
    advice: advice.UNKNOWN_USER,
    samples: ['550 5.7.505 Access denied, banned recipient'],
  },
  {
    id: 'code-restricted-recipient',
    enhanced: ['5.7.12', '5.7.13'],
    provider: ['microsoft-365', 'microsoft'],
    cause: 'policy',
    en: 'The recipient takes mail from its own organisation only.',
    fr: 'Le destinataire n’accepte que le courrier de son organisation.',
    advice: advice.RECEIVERS_RULE,
    samples: [{ reply: '550 5.7.12 Restricted', relayHost: 'example-org.mail.protection.outlook.com' }],
  },
  {
    id: 'code-transport-rule',
    phrase: ['5.7.9'],
    pattern: /\b5\.7\.9\d\d\b/,
    provider: ['microsoft-365', 'microsoft'],
    cause: 'policy',
    en: 'A mail flow rule of the recipient’s organisation rejects the message.',
    fr: 'Une règle de flux de messagerie de l’organisation du destinataire rejette le message.',
    advice: advice.RECEIVERS_RULE,
    samples: [{ reply: '550 5.7.951 Not accepted here', relayHost: 'example-org.mail.protection.outlook.com' }],
  },
  {
    id: 'partner-connector',
    phrase: ['tenantinboundattribution', 'restrictdomainstoipaddresses', 'restrictdomainstocertificate'],
    cause: 'policy',
    en: 'A connector of the recipient’s organisation takes mail only from certain addresses or with a certain TLS certificate.',
    fr: 'Un connecteur de l’organisation du destinataire n’accepte que certaines adresses ou un certificat TLS précis.',
    advice: ['contact-recipient-admin', 'fix-tls'],
    samples: [
      {
        reply:
          '550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message’s recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set',
        relayHost: 'example-org.mail.protection.outlook.com',
      },
    ],
  },
  {
    id: 'unified-group',
    phrase: [
      'unifiedgroupagent',
      "sender isn't a group member",
      "external senders aren't permitted to send to this group",
    ],
    cause: 'policy',
    en: 'The Microsoft 365 group takes mail from its own members or organisation only.',
    fr: 'Le groupe Microsoft 365 n’accepte que ses membres ou son organisation.',
    advice: advice.RECEIVERS_RULE,
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/550-5-7-193-when-external-users-send-to-microsoft-365-group',
    samples: [
      '550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender isn’t a group member or external senders aren’t permitted to send to this group.',
    ],
  },
  {
    id: 'wrong-region',
    phrase: ['mail sent to the wrong office 365 region', 'wrong office 365 region'],
    cause: 'receiver-fault',
    en: 'The message reached the wrong Microsoft data region: the MX record or smart host of the recipient’s domain is out of date.',
    fr: 'Le message est arrivé dans la mauvaise région Microsoft : le MX ou le relais du domaine destinataire n’est plus à jour.',
    advice: ['contact-recipient-admin', 'check-smarthost'],
    source: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/wrong-office-365-region-exo',
    samples: [
      '451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35. For more information please go to https://go.microsoft.com/fwlink/?linkid=865268 [VE1EUR02FT045.eop-EUR02.prod.protection.outlook.com]',
    ],
  },
  {
    id: 'header-too-long',
    phrase: ['x-dg-ref header is too long', 'x-dg-ref header too long'],
    cause: 'protocol',
    en: 'A header of the Rich Text message is too long for the receiving server: send it as HTML.',
    fr: 'Un en-tête du message au format RTF est trop long pour le serveur destinataire : envoyez-le en HTML.',
    advice: advice.BAD_FORMAT,
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-0-350-in-exchange-online',
    samples: ['550 5.0.350 Remote server returned an error -> 550 x-dg-ref header is too long'],
  },
  {
    id: 'journal-archive-off',
    phrase: ['journaling archive is disabled', 'journaling on-premises messages to'],
    cause: 'policy',
    en: 'The organisation has not switched on the archive that is to take journal messages.',
    fr: 'L’organisation n’a pas activé l’archive qui doit recevoir les messages de journal.',
    advice: advice.RECEIVERS_RULE,
    samples: [
      '550 5.3.190 Journaling on-premises messages to Microsoft 365 or Office 365 not supported when Journaling Archive is disabled',
    ],
  },
  {
    id: 'nested-attachment',
    phrase: ['policy violation detected (as345)'],
    cause: 'content',
    en: 'Microsoft refuses the attachments of the message (nested or harmful).',
    fr: 'Microsoft refuse les pièces jointes du message (imbriquées ou dangereuses).',
    advice: ['review-content'],
    samples: ['550 5.0.350 Requested action not taken: policy violation detected (AS345)'],
  },
  {
    id: 'no-subscriptions',
    phrase: [
      'mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions',
      'no mail-enabled subscriptions',
    ],
    cause: 'receiver-fault',
    en: 'The recipient’s organisation has no mail subscription at Microsoft (any more).',
    fr: 'L’organisation du destinataire n’a pas (ou plus) d’abonnement de messagerie chez Microsoft.',
    advice: ['contact-recipient-admin', 'remove-inactive'],
    samples: [
      '451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5',
    ],
  },
]);
