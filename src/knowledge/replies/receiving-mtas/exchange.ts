import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Wordings that Exchange servers of any owner share with Exchange Online: they give no operator away. */
export const EXCHANGE_REPLY_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'exchange-reply',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    read: '2026-11-25',
  },
  [
    {
      id: 'bare-line-feed',
      phrase: ['bare linefeed', 'bare line feed', 'invalid characters'],
      enhanced: ['5.6.11'],
      cause: 'protocol',
      en: 'The message holds line feeds without carriage returns.',
      fr: 'Le message contient des sauts de ligne sans retour chariot.',
      advice: advice.BAD_FORMAT,
      samples: [
        '550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA. Invalid characters',
      ],
    },
    {
      id: 'sender-not-authenticated',
      phrase: [
        'resolver.rst.authrequired',
        'resolver.rst.notauthorized',
        'sender not authenticated for group',
        'sender was not authenticated',
        'sender not in allowed-senders list',
        'not permitted to send to',
      ],
      cause: 'policy',
      en: 'The mailbox or group takes mail from its own organisation or from listed senders only.',
      fr: 'La boîte ou le groupe n’accepte que son organisation ou des expéditeurs désignés.',
      advice: advice.RECEIVERS_RULE,
      samples: [
        '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
        '550 5.7.124 RESOLVER.RST.SenderNotInAllowedSendersList; sender not in allowed-senders list',
      ],
    },
    {
      id: 'transport-rule',
      phrase: ['transport.rules.rejectmessage', 'rejected by organization policy', 'rejected by your organization'],
      cause: 'policy',
      en: 'A mail flow rule of the recipient’s organisation rejects the message.',
      fr: 'Une règle de flux de messagerie de l’organisation du destinataire rejette le message.',
      advice: advice.RECEIVERS_RULE,
      samples: ['550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy'],
    },
    {
      id: 'client-not-authenticated',
      code: ['530'],
      phrase: ['client was not authenticated'],
      cause: 'relay',
      en: 'The recipient’s Exchange server takes no mail from the Internet on this connector.',
      fr: 'Le serveur Exchange du destinataire n’accepte pas de courrier d’Internet sur ce connecteur.',
      advice: ['check-smarthost', 'contact-recipient-admin'],
      samples: ['530 5.7.1 Client was not authenticated'],
    },
    {
      id: 'hop-count',
      not: ['etp1'],
      phrase: ['hop count exceeded', 'routing loop detected'],
      enhanced: ['5.4.6', '5.4.14', '5.4.12'],
      cause: 'unreachable',
      en: 'The message goes round in a loop between mail servers.',
      fr: 'Le message tourne en boucle entre des serveurs.',
      advice: advice.RECEIVERS_RULE,
      samples: [
        '554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [HE1EUR01FT059.eop-EUR01.prod.protection.outlook.com]',
      ],
    },
    {
      id: 'dane',
      phrase: [
        'starttls-not-supported:',
        'certificate-expired:',
        'tlsa-invalid:',
        'dnssec-invalid:',
        'certificate-host-mismatch:',
        'dane failure',
        'sts failure',
      ],
      cause: 'tls',
      en: 'The TLS, DANE or MTA-STS set-up of the receiving domain does not hold.',
      fr: 'La configuration TLS, DANE ou MTA-STS du domaine destinataire ne tient pas.',
      advice: ['contact-recipient-admin', 'fix-tls'],
      samples: ['450 4.7.323 tlsa-invalid: The domain failed DANE validation. [Message=450 4.7.323]'],
    },
    {
      id: 'thread-limit',
      phrase: ['recipient thread limit exceeded', 'mailbox server thread limit'],
      cause: 'receiver-fault',
      en: 'This mailbox receives too many messages at the same time.',
      fr: 'Cette boîte reçoit trop de messages en même temps.',
      advice: advice.RECEIVER_DOWN,
      samples: ['432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded'],
    },
    {
      id: 'insufficient-resources',
      phrase: ['insufficient system resources'],
      cause: 'receiver-fault',
      en: 'The recipient’s Exchange server is short of memory or disk.',
      fr: 'Le serveur Exchange du destinataire manque de mémoire ou de disque.',
      advice: advice.RECEIVER_DOWN,
      samples: ['452 4.3.1 Insufficient system resources (UsedDiskSpace[D:\\Exchange\\Queue])'],
    },
    {
      id: 'quota',
      phrase: ['quotaexceededexception', 'mailbox is full', 'resolver.rst.recipsizelimit; quota'],
      provider: ['microsoft-365'],
      cause: 'mailbox-full',
      en: 'The recipient’s mailbox is full.',
      fr: 'La boîte du destinataire est pleine.',
      advice: advice.FULL_MAILBOX,
      samples: [
        {
          reply:
            '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
          relayHost: 'example-org.mail.protection.outlook.com',
        },
      ],
    },
    {
      id: 'size-limit',
      phrase: [
        'resolver.rst.recipsizelimit',
        'resolver.rst.sendsizelimit',
        'resolver.rst.recipientsizelimit',
        'message too large for this recipient',
      ],
      cause: 'message-size',
      en: 'The message is larger than the recipient may receive.',
      fr: 'Le message dépasse la taille que le destinataire peut recevoir.',
      advice: advice.TOO_BIG,
      samples: ['550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient'],
    },
    {
      id: 'resolver-not-found',
      phrase: [
        'resolver.adr.recipnotfound',
        'resolver.adr.recipientnotfound',
        'resolver.adr.exrecipnotfound',
        'resolver.adr.recipinvalid',
        'not found by smtp address lookup',
      ],
      cause: 'invalid-recipient',
      en: 'The recipient’s Exchange organisation knows no such address.',
      fr: 'L’organisation Exchange du destinataire ne connaît pas cette adresse.',
      advice: advice.UNKNOWN_USER,
      samples: ['550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'],
    },
  ],
);
