import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

const OWN_TENANT: ReplyRule['advice'] = ['check-smarthost', 'check-platform'];
const GROUP = {
  group: 'microsoft-365',
  speaks: 'microsoft-365',
  source:
    'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  read: '2026-11-25',
} as const;

/** Recipients, restrictions, routing and own tenants at Exchange Online. */
export const MICROSOFT_365_OTHER_RULES: readonly ReplyRule[] = ruleGroup(GROUP, [
  {
    id: 'access-denied-recipient',
    phrase: ['recipient address rejected: access denied'],
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
    enhanced: ['5.7.12', '5.7.13', '5.7.124', '5.7.133', '5.7.134', '5.7.135', '5.7.136'],
    provider: ['microsoft-365', 'microsoft'],
    cause: 'policy',
    en: 'The recipient takes mail from its own organisation only.',
    fr: 'Le destinataire n’accepte que le courrier de son organisation.',
    advice: advice.RECEIVERS_RULE,
    samples: [{ reply: '550 5.7.136 Restricted', relayHost: 'example-org.mail.protection.outlook.com' }],
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
    id: 'tls-required-by-connector',
    enhanced: ['5.7.51'],
    provider: ['microsoft-365', 'microsoft'],
    cause: 'tls',
    en: 'A connector of the recipient’s organisation requires a certain TLS certificate.',
    fr: 'Un connecteur de l’organisation du destinataire exige un certificat TLS précis.',
    advice: ['fix-tls', 'contact-recipient-admin'],
    samples: [
      {
        reply:
          '550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message’s recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set',
        relayHost: 'example-org.mail.protection.outlook.com',
      },
    ],
  },
  {
    id: 'tenant-attribution',
    phrase: ['tenantattribution; relay access denied', 'tenantattribution'],
    cause: 'relay',
    en: 'Your own connector to Exchange Online no longer matches your server.',
    fr: 'Votre connecteur vers Exchange Online ne correspond plus à votre serveur.',
    advice: OWN_TENANT,
    samples: ['550 5.7.64 TenantAttribution; Relay Access Denied SMTP'],
  },
  {
    id: 'own-tenant-threshold',
    phrase: [
      'tenant has exceeded threshold',
      'blocked from sending from unregistered domains',
      'client blocked from sending from unregistered',
      'traffic not accepted from this ip',
      'bad outbound sender',
      'submission quota exceeded',
      'submission quota was exceeded',
      'tenant recipient block policy',
      'reached your daily limit for message recipients',
      'daily limit for message recipients',
    ],
    cause: 'relay',
    en: 'Microsoft stops your own tenant or account from sending, mostly after a compromise or over a limit.',
    fr: 'Microsoft empêche votre propre locataire ou compte d’envoyer, souvent après une compromission ou un dépassement.',
    advice: OWN_TENANT,
    samples: [
      '550 5.7.705 Access denied, tenant has exceeded threshold. Please contact technical support for further assistance. AS(7550)',
      '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains.',
      '550 5.1.8 Access denied, bad outbound sender. AS(42004)',
      '550 5.1.90 Your message can’t be sent because you’ve reached your daily limit for message recipients',
    ],
  },
  {
    id: 'smtp-auth-disabled',
    phrase: [
      'client was not authenticated to send anonymous mail',
      'smtpclientauthentication is disabled',
      'client not authenticated to send mail',
    ],
    cause: 'relay',
    en: 'The device or application is not logged in to Exchange Online.',
    fr: 'L’appareil ou l’application n’est pas identifié auprès d’Exchange Online.',
    advice: ['check-smarthost'],
    samples: [
      '530 5.7.57 Client was not authenticated to send anonymous mail during MAIL FROM [AM0PR10CA0077.EURPRD10.PROD.OUTLOOK.COM]',
    ],
  },
  {
    id: 'external-forwarding',
    phrase: ['does not allow external forwarding'],
    cause: 'policy',
    en: 'The organisation forbids automatic forwarding to the outside.',
    fr: 'L’organisation interdit le transfert automatique vers l’extérieur.',
    advice: ['check-platform', 'contact-recipient-admin'],
    samples: [
      '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
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
