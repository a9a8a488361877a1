import type { ReplyRule } from '../../reply-rule.ts';
import { ruleGroup } from '../rule-group.ts';

const OWN_TENANT: ReplyRule['advice'] = ['check-smarthost', 'check-platform'];
const OWN_REPUTATION: ReplyRule['advice'] = [
  'check-own-mta',
  'check-recent-changes',
  'check-platform',
  'request-hours',
];
const OWN_LIMIT: ReplyRule['advice'] = ['check-quotas', 'pause-and-slow-down', 'check-platform'];
const NDR = 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr';

/** What Microsoft tells its own customers: their tenant, account, connector or device may not send. */
export const MICROSOFT_365_OWN_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'microsoft-365',
    speaks: 'microsoft-365',
    source: `${NDR}/non-delivery-reports-in-exchange-online`,
    read: '2026-11-25',
  },
  [
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
      id: 'tenant-threshold',
      phrase: ['tenant has exceeded threshold'],
      cause: 'reputation',
      en: 'Microsoft stops your whole tenant from sending because most of its mail looked like spam.',
      fr: 'Microsoft empêche tout votre locataire d’envoyer : la plus grande part de son courrier ressemblait à du spam.',
      advice: OWN_REPUTATION,
      source: `${NDR}/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750`,
      samples: [
        {
          reply:
            '550 5.7.705 Access denied, tenant has exceeded threshold. Please contact technical support for further assistance. AS(7550)',
          providerCode: 'AS(7550)',
        },
        '550 5.7.705 Access denied, tenant has exceeded threshold. For more information please go to http://go.microsoft.com/fwlink/?LinkId=524931 AS831',
      ],
    },
    {
      id: 'traffic-from-ip',
      phrase: ['traffic not accepted from this ip'],
      cause: 'reputation',
      en: 'Microsoft takes no mail from this IP of your tenant because of its low reputation; new and trial tenants meet this.',
      fr: 'Microsoft refuse cette IP de votre locataire pour mauvaise réputation ; cela touche les locataires neufs ou d’essai.',
      advice: OWN_REPUTATION,
      source: `${NDR}/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750`,
      samples: ['550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. AS(7230)'],
    },
    {
      id: 'bad-outbound-sender',
      phrase: [
        'bad outbound sender',
        "you weren't recognized as a valid sender",
        'wascl useraction verdict',
        'outboundspamexception',
      ],
      cause: 'reputation',
      en: 'Microsoft stops your own account from sending because it sent spam; mostly the account is compromised.',
      fr: 'Microsoft empêche votre compte d’envoyer pour cause de spam ; le plus souvent, le compte est compromis.',
      advice: OWN_REPUTATION,
      source: `${NDR}/fix-error-code-550-5-1-8`,
      samples: [
        { reply: '550 5.1.8 Access denied, bad outbound sender. AS(42004)', providerCode: 'AS(42004)' },
        '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None. Actual verdict is Suspend',
      ],
    },
    {
      id: 'outbound-spam',
      phrase: ['contains content identified as spam'],
      cause: 'content',
      en: 'Microsoft’s own filter takes your outgoing message for spam.',
      fr: 'Le filtre de Microsoft prend votre message sortant pour du spam.',
      advice: ['review-content', 'check-recent-changes', 'request-hours'],
      samples: [
        {
          reply: '550 5.7.520 Message blocked because it contains content identified as spam. AS(4810)',
          providerCode: 'AS(4810)',
        },
      ],
    },
    {
      id: 'unregistered-domain',
      phrase: ['blocked from sending from unregistered domain'],
      cause: 'relay',
      en: 'Your tenant sends from domains that it has not registered with Microsoft.',
      fr: 'Votre locataire envoie depuis des domaines non enregistrés chez Microsoft.',
      advice: OWN_TENANT,
      source: `${NDR}/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750`,
      samples: ['550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains.'],
    },
    {
      id: 'bad-inbound-connector',
      phrase: ['bad inbound connector'],
      cause: 'relay',
      en: 'Microsoft has blocked the connector through which your server hands mail to your tenant.',
      fr: 'Microsoft a bloqué le connecteur par lequel votre serveur remet le courrier à votre locataire.',
      advice: ['check-own-mta', ...OWN_TENANT],
      samples: [{ reply: '550 5.7.711 Access denied, bad inbound connector. AS(2204)', providerCode: 'AS(2204)' }],
    },
    {
      id: 'tenant-block-list',
      phrase: ['using tenant allow block list', 'tenant recipient block policy', 'tenant allow/block list'],
      cause: 'policy',
      en: 'Your own organisation forbids mail to this recipient or domain (Tenant Allow/Block List).',
      fr: 'Votre propre organisation interdit ce destinataire ou ce domaine (Tenant Allow/Block List).',
      advice: ['check-platform'],
      source: `${NDR}/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750`,
      samples: [
        '550 5.7.703 Your message can’t be delivered because messages to example.org are blocked by your organization using Tenant Allow Block List.',
      ],
    },
    {
      id: 'recipient-limit',
      phrase: [
        'reached your daily limit for message recipients',
        'daily limit for message recipients',
        'submission quota exceeded',
        'submission quota was exceeded',
        "sender's submission quota",
        'tenant external recipient rate limit',
        'its daily limit for sending email to external recipients',
      ],
      cause: 'rate-limit',
      en: 'Your own account or tenant has written to as many recipients as Microsoft allows in a day.',
      fr: 'Votre compte ou votre locataire a écrit à autant de destinataires que Microsoft l’autorise par jour.',
      advice: OWN_LIMIT,
      samples: [
        '550 5.1.90 Your message can’t be sent because you’ve reached your daily limit for message recipients',
        '550 5.7.233 - Your message can’t be sent because your tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit).',
        '550 5.2.2 Submission quota exceeded; the message can’t be submitted because the sender’s submission quota was exceeded',
      ],
    },
    {
      id: 'submission-rate',
      phrase: ['message submission rate for this client has exceeded', 'aka.ms/concurrent_sending'],
      cause: 'rate-limit',
      en: 'Your client hands in more messages or opens more connections than the server allows.',
      fr: 'Votre client remet plus de messages ou ouvre plus de connexions que le serveur ne l’autorise.',
      advice: ['check-quotas', 'pause-and-slow-down'],
      source: 'https://learn.microsoft.com/en-us/exchange/mail-flow/message-rate-limits',
      read: '2026-11',
      samples: [
        '421 4.4.2 Message submission rate for this client has exceeded the configured limit',
        '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information. [Hostname=AM0PR04MB1234.eurprd04.prod.outlook.com]',
      ],
    },
    {
      id: 'smtp-auth-disabled',
      phrase: [
        'client was not authenticated to send anonymous mail',
        'smtpclientauthentication is disabled',
        'client not authenticated to send mail',
        'aka.ms/smtp_auth_disabled',
        '5.7.139 authentication unsuccessful',
        'basic authentication is not supported for client submission',
      ],
      cause: 'relay',
      en: 'The device or application is not logged in to Exchange Online, or may not log in this way.',
      fr: 'L’appareil ou l’application n’est pas identifié auprès d’Exchange Online, ou ne peut l’être ainsi.',
      advice: ['check-smarthost'],
      samples: [
        '530 5.7.57 Client was not authenticated to send anonymous mail during MAIL FROM [AM0PR10CA0077.EURPRD10.PROD.OUTLOOK.COM]',
        '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [BN0PR04CA0011.namprd04.prod.outlook.com]',
        '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
        '550 5.7.30 Basic authentication is not supported for Client Submission.',
      ],
    },
    {
      id: 'old-tls',
      phrase: ['tls 1.0 and 1.1 are not supported', 'aka.ms/smtp_auth_tls'],
      cause: 'tls',
      en: 'Your client or server uses a TLS version that Microsoft no longer accepts.',
      fr: 'Votre client ou serveur utilise une version de TLS que Microsoft n’accepte plus.',
      advice: ['fix-tls'],
      source:
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/opt-in-exchange-online-endpoint-for-legacy-tls-using-smtp-auth',
      read: '2026-11',
      samples: [
        '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls.',
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
  ],
);
