import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Outlook.com, Hotmail, Live and MSN: authentication of the old servers, recipients, wordings without a code. */
export const MICROSOFT_CONSUMER_OTHER_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'microsoft',
    speaks: 'microsoft',
    source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
    read: '2026-11-25',
  },
  [
    {
      id: 'domain-owner-policy',
      phrase: ['due to domain owner policy restrictions'],
      cause: 'authentication',
      en: 'The message fails DMARC and the owner of the From domain asks for its rejection.',
      fr: 'Le message échoue à DMARC et le propriétaire du domaine From en demande le rejet.',
      advice: ['fix-dmarc', 'fix-dkim', 'fix-spf'],
      source: 'https://www.wordtothewise.com/2014/04/example-bounces-due-yahoo-preject',
      samples: [
        '550 5.7.0 (COL0-MC6-F31) Unfortunately, messages from (192.0.2.10) on behalf of (example.com) could not be delivered due to domain owner policy restrictions.',
      ],
    },
    {
      id: 'policy-reasons',
      phrase: [
        'mail rejected by outlook.com for policy reasons',
        'mail rejected by windows live hotmail for policy reasons',
        'rejected by outlook.com for policy',
      ],
      cause: 'reputation',
      en: 'Outlook.com rejects the mail because of the reputation of the IP or domain, or of spam-like content.',
      fr: 'Outlook.com rejette le courrier à cause de la réputation de l’IP ou du domaine, ou d’un contenu d’allure indésirable.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        '550 5.7.1 Mail rejected by Outlook.com for policy reasons. Reasons for rejection may be related to content with spam-like characteristics or IP/domain reputation.',
      ],
    },
    {
      id: 'missing-mailbox-database',
      phrase: ['missing or bad mailbox database property'],
      cause: 'receiver-fault',
      en: 'Microsoft’s servers do not find the database of this mailbox.',
      fr: 'Les serveurs de Microsoft ne trouvent pas la base de cette boîte.',
      advice: ['wait-and-retry', 'contact-recipient-admin'],
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      samples: [
        {
          reply: "Remote Server returned '532 5.3.2 STOREDRV.Deliver; Missing or bad mailbox Database property'",
          recipientDomain: 'hotmail.com',
        },
      ],
    },
    {
      id: 'sender-id',
      phrase: ['sender id validation failure', 'due to sender id'],
      cause: 'authentication',
      en: 'The SPF record of the sender’s domain allows no host to send.',
      fr: 'L’enregistrement SPF du domaine d’envoi n’autorise aucun hôte.',
      advice: ['fix-spf'],
      samples: ['550 command rejected due to Sender ID validation failure. (COL004-MC1F38)'],
    },
    {
      id: 'mailbox-unavailable',
      code: ['550'],
      phrase: ['requested action not taken: mailbox unavailable'],
      provider: ['microsoft'],
      cause: 'invalid-recipient',
      en: 'The Outlook.com address does not exist.',
      fr: 'L’adresse Outlook.com n’existe pas.',
      advice: advice.UNKNOWN_USER,
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      samples: [
        {
          reply:
            '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [HE1EUR04FT042.eop-eur04.prod.protection.outlook.com]',
          relayHost: 'hotmail-com.olc.protection.outlook.com',
        },
        { reply: '550 Requested action not taken: mailbox unavailable', recipientDomain: 'hotmail.fr' },
      ],
    },
    {
      id: 'mailbox-full',
      phrase: ['quotaexceededexception', 'mailbox full', 'exceeded storage allocation', 'over quota'],
      provider: ['microsoft'],
      cause: 'mailbox-full',
      en: 'The Outlook.com mailbox is full.',
      fr: 'La boîte Outlook.com est pleine.',
      advice: advice.FULL_MAILBOX,
      samples: [
        {
          reply:
            '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception',
          recipientDomain: 'hotmail.com',
        },
      ],
    },
  ],
);
