import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** iCloud Mail (icloud.com, me.com, mac.com). */
export const APPLE_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'apple', speaks: 'apple', source: 'https://support.apple.com/en-us/102322', read: '2026-11-25' },
  [
    codeRule({
      id: 'cs01',
      anchor: ['[cs01]'],
      code: /\[(cs01)\]/,
      cause: 'reputation',
      en: 'Apple’s filter (Cloudmark) refuses the message because of its content or the sender’s reputation.',
      fr: 'Le filtre d’Apple (Cloudmark) refuse le message à cause de son contenu ou de la réputation de l’expéditeur.',
      advice: advice.BLOCKED_BY_REPUTATION,
      sample: [
        '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
        'CS01',
      ],
    }),
    codeRule({
      id: 'cs02',
      anchor: ['[cs02]'],
      code: /\[(cs02)\]/,
      cause: 'reputation',
      en: 'Apple refuses the sending IP because of its reputation.',
      fr: 'Apple refuse l’IP d’envoi à cause de sa réputation.',
      advice: advice.BLOCKED_BY_REPUTATION,
      sample: [
        '550 5.7.1 [CS02] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
        'CS02',
      ],
    }),
    codeRule({
      id: 'hme1',
      anchor: ['[hme1]'],
      code: /\[(hme1)\]/,
      cause: 'authentication',
      en: 'Neither SPF nor DKIM passed at Apple.',
      fr: 'Ni SPF ni DKIM n’est valide chez Apple.',
      advice: advice.UNAUTHENTICATED,
      sample: [
        '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137 for mailing best practices',
        'HME1',
      ],
    }),
    codeRule({
      id: 'hcm1',
      anchor: ['[hcm1]'],
      code: /\[(hcm1)\]/,
      cause: 'rate-limit',
      en: 'Apple defers the sender for an excessive volume.',
      fr: 'Apple diffère l’expéditeur pour un volume excessif.',
      advice: ['pause-and-slow-down', 'send-to-engaged', 'warm-up', 'request-hours'],
      sample: [
        '421 4.7.1 Message from 192.0.2.10 temporarily deferred due to excessive volume [HCM1]; see https://support.apple.com/en-us/HT204137',
        'HCM1',
      ],
      more: { waitMinutes: 15 },
    }),
    codeRule({
      id: 'bs02',
      anchor: ['[bs'],
      code: /\[(bs\d\d)\]/,
      cause: 'receiver-fault',
      en: 'Apple’s servers have a passing fault.',
      fr: 'Les serveurs d’Apple ont un incident passager.',
      advice: advice.RECEIVER_DOWN,
      sample: ['451 4.3.0 [BS02] Temporary server error. Please try again later', 'BS02'],
    }),
    codeRule({
      id: 'hm',
      anchor: ['[hm'],
      code: /\[(hm\d\d)\]/,
      cause: 'reputation',
      en: 'Apple refuses the message under its local policy, which rests on reputation and authentication.',
      fr: 'Apple refuse le message selon sa politique locale, fondée sur la réputation et l’authentification.',
      advice: advice.BLOCKED_BY_REPUTATION,
      sample: [
        '554 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
        'HM08',
      ],
      samples: [{ reply: '550 5.7.1 [HM07] Message rejected due to local policy.', providerCode: 'HM07' }],
    }),
    {
      id: 'excessive-volume',
      phrase: ['due to excessive volume'],
      provider: ['apple'],
      cause: 'rate-limit',
      en: 'Apple defers the sender for an excessive volume.',
      fr: 'Apple diffère l’expéditeur pour un volume excessif.',
      advice: ['pause-and-slow-down', 'send-to-engaged', 'warm-up', 'request-hours'],
      waitMinutes: 15,
      samples: [
        {
          reply:
            '421 4.7.1 Message from [192.0.2.10] was deferred due to excessive volume. Please reduce the sending rate',
          relayHost: 'mx01.mail.icloud.com',
        },
      ],
    },
    {
      id: 'dmarc',
      phrase: ['dmarc'],
      provider: ['apple'],
      cause: 'authentication',
      en: 'The message fails the DMARC policy of its From domain.',
      fr: 'Le message échoue à la politique DMARC de son domaine From.',
      advice: ['fix-dmarc', 'fix-dkim', 'fix-spf'],
      samples: [
        {
          reply:
            '554 5.7.1 Your message was rejected due to example.com’s DMARC policy. See https://support.apple.com/en-us/HT204137 for info',
          relayHost: 'mx02.mail.icloud.com',
        },
      ],
    },
    {
      id: 'domain-in-spamhaus',
      phrase: ['domain present in the spamhaus'],
      cause: 'reputation',
      blocklist: 'Spamhaus DBL',
      en: 'A domain of the message stands on the Spamhaus domain list, which Apple uses.',
      fr: 'Un domaine du message figure sur la liste de domaines Spamhaus, qu’Apple utilise.',
      advice: advice.LISTED,
      waitMinutes: 240,
      samples: [
        {
          reply: '554 5.7.1 Message rejected: domain present in the Spamhaus DBL. See https://check.spamhaus.org',
          relayHost: 'mx01.mail.icloud.com',
        },
      ],
    },
    {
      id: 'local-policy',
      phrase: ['message rejected due to local policy'],
      provider: ['apple'],
      cause: 'reputation',
      en: 'Apple refuses the message because of reputation or content.',
      fr: 'Apple refuse le message à cause de la réputation ou du contenu.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [{ reply: '550 5.7.1 Message rejected due to local policy.', recipientDomain: 'me.com' }],
    },
    {
      id: 'private-relay-sender',
      phrase: ['unauthorized sender'],
      also: ['privaterelay.appleid.com'],
      cause: 'policy',
      en: 'The domain or address of the sender is not registered with Apple for mail to hidden addresses (Sign in with Apple).',
      fr: 'Le domaine ou l’adresse d’envoi n’est pas déclaré chez Apple pour écrire aux adresses masquées (Connexion avec Apple).',
      advice: ['fix-sender-domain', 'contact-postmaster'],
      source: 'https://developer.apple.com/help/account/capabilities/configure-private-email-relay-service/',
      read: '2026-11-25',
      samples: ['550 5.1.1 <bounce+b53c9e-abc=privaterelay.appleid.com@news.example.com>: unauthorized sender'],
    },
    {
      id: 'private-relay-sender-by-host',
      phrase: ['unauthorized sender'],
      provider: ['apple'],
      cause: 'policy',
      en: 'The domain or address of the sender is not registered with Apple for mail to hidden addresses (Sign in with Apple).',
      fr: 'Le domaine ou l’adresse d’envoi n’est pas déclaré chez Apple pour écrire aux adresses masquées (Connexion avec Apple).',
      advice: ['fix-sender-domain', 'contact-postmaster'],
      source: 'https://developer.apple.com/help/account/capabilities/configure-private-email-relay-service/',
      read: '2026-11-25',
      samples: [
        { reply: '550 5.1.1 <news@example.com>: unauthorized sender', recipientDomain: 'privaterelay.appleid.com' },
      ],
    },
    {
      id: 'private-relay-transformation',
      phrase: ['rejected due to transformation error'],
      cause: 'receiver-fault',
      en: 'Apple’s relay for hidden addresses could not hand the message on: its own fault, or a sender that is not registered.',
      fr: 'Le relais d’adresses masquées d’Apple n’a pas pu transmettre le message : incident chez Apple, ou expéditeur non déclaré.',
      advice: ['confirm-outage', 'fix-sender-domain', 'contact-postmaster'],
      source:
        'https://www.suped.com/knowledge/email-deliverability/troubleshooting/what-causes-571-email-rejected-due-to-transformation-error-bounces-from-apples-privaterelayapple',
      read: '2026-11-25',
      samples: ['550 5.7.1 Email rejected due to transformation error'],
    },
    {
      id: 'inactive',
      phrase: ['inactive email address', 'inactive mailbox'],
      provider: ['apple'],
      cause: 'mailbox-inactive',
      en: 'The iCloud mailbox is inactive.',
      fr: 'La boîte iCloud est inactive.',
      advice: advice.INACTIVE_USER,
      samples: [
        { reply: '550 5.1.6 recipient no longer on server: inactive email address', recipientDomain: 'icloud.com' },
      ],
    },
    {
      id: 'no-user-record',
      phrase: ['user lookup success but no user record found'],
      cause: 'invalid-recipient',
      en: 'Apple finds no such user; in outages of 2021 it said so of existing users too.',
      fr: 'Apple ne trouve pas cet utilisateur ; lors de pannes en 2021, il le disait aussi d’utilisateurs existants.',
      advice: ['confirm-outage', 'remove-invalid'],
      samples: [
        {
          reply: '550 5.1.1 <someone@icloud.com>: user lookup success but no user record found.',
          recipientDomain: 'icloud.com',
        },
      ],
    },
  ],
);
