import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Yahoo, AOL and the operators whose mail Yahoo runs (AT&T, Cox, Comcast, Verizon, Frontier). */
export const YAHOO_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'yahoo', speaks: 'yahoo', source: 'https://senders.yahooinc.com/smtp-error-codes/', read: '2026-11-25' },
  [
    {
      id: 'permanently-deferred',
      phrase: ['permanently deferred', 'retrying will not succeed', 'retrying will not'],
      also: ['messages from'],
      cause: 'reputation',
      en: 'Yahoo refuses everything from this IP; retries make it no better.',
      fr: 'Yahoo refuse tout ce qui vient de cette IP ; insister n’y change rien.',
      advice: ['stop-retrying', ...advice.BLOCKED_BY_REPUTATION],
      pattern: /\[([a-z]{2,5}\d{2,3})\]/,
      samples: [
        {
          reply:
            '421 4.7.1 [TS03] All messages from 192.0.2.10 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
          providerCode: 'TS03',
        },
        {
          reply:
            '553 5.7.2 [TSS09] All messages from 192.0.2.10 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
          providerCode: 'TSS09',
        },
        {
          reply:
            '553 5.7.2 [TSS11] All messages from 192.0.2.10 will be permanently deferred; Retrying will NOT succeed.',
          providerCode: 'TSS11',
        },
      ],
    },
    {
      id: 'tss04',
      phrase: ['[tss04]'],
      pattern: /\[(tss04)\]/,
      not: ['yahoo.co.jp', 'yahoo-net.jp'],
      cause: 'reputation',
      en: 'Yahoo defers this IP because of an unexpected volume or complaints of its users.',
      fr: 'Yahoo diffère cette IP à cause d’un volume inattendu ou de plaintes de ses utilisateurs.',
      advice: advice.THROTTLED_BY_REPUTATION,
      waitMinutes: 120,
      samples: [
        {
          reply:
            '421 4.7.0 [TSS04] Messages from 192.0.2.10 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
          relayHost: 'mta7.am0.yahoodns.net',
          providerCode: 'TSS04',
        },
        { reply: '421 4.7.0 [TSS04] Messages from 192.0.2.10 temporarily deferred', providerCode: 'TSS04' },
      ],
    },
    {
      id: 'tss05',
      phrase: ['[tss05]'],
      pattern: /\[(tss05)\]/,
      cause: 'reputation',
      en: 'Yahoo defers this IP for longer because of volume or complaints.',
      fr: 'Yahoo diffère cette IP plus longtemps à cause du volume ou des plaintes.',
      advice: advice.THROTTLED_BY_REPUTATION,
      waitMinutes: 240,
      samples: [
        {
          reply:
            '421 4.7.0 [TSS05] Messages from 192.0.2.10 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://senders.yahooinc.com/error-codes',
          providerCode: 'TSS05',
        },
      ],
    },
    {
      id: 'ts-deferral',
      phrase: ['[ts'],
      pattern: /\[(ts[s]?0[1-3])\]/,
      cause: 'reputation',
      en: 'Yahoo defers this IP because of an unexpected volume or complaints of its users.',
      fr: 'Yahoo diffère cette IP à cause d’un volume inattendu ou de plaintes de ses utilisateurs.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        {
          reply:
            '421 4.7.0 [TS01] Messages from 192.0.2.10 temporarily deferred due to user complaints - 4.16.55.1; see https://help.yahoo.com/kb/postmaster/SLN3434.html',
          providerCode: 'TS01',
        },
        {
          reply:
            '421 4.7.0 [TS02] Messages from 192.0.2.10 temporarily deferred due to unexpected volume or user complaints',
          providerCode: 'TS02',
        },
      ],
    },
    {
      id: 'iptss',
      phrase: ['[ipts'],
      pattern: /\[(iptss?\d\d)\]/,
      not: ['yahoo.co.jp', 'yahoo-net.jp'],
      cause: 'reputation',
      en: 'Yahoo defers this IP or its network because of volume or complaints.',
      fr: 'Yahoo diffère cette IP ou son réseau à cause du volume ou des plaintes.',
      advice: advice.THROTTLED_BY_REPUTATION,
      waitMinutes: 120,
      samples: [
        {
          reply:
            '421 4.7.0 [IPTS04] Messages from 192.0.2.10 temporarily deferred due to unexpected volume or user complaints - 4.16.56.1',
          providerCode: 'IPTS04',
        },
      ],
    },
    {
      id: 'ts-other',
      phrase: ['[ts'],
      pattern: /\[(tss?\d\d)\]/,
      not: ['yahoo.co.jp', 'yahoo-net.jp'],
      cause: 'reputation',
      en: 'Yahoo defers this sender because of reputation, complaints or unusual traffic.',
      fr: 'Yahoo diffère cet expéditeur pour sa réputation, des plaintes ou un trafic inhabituel.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [{ reply: '451 4.7.0 [TSS13] Message temporarily deferred', providerCode: 'TSS13' }],
    },
    {
      id: 'user-complaints',
      phrase: [
        'temporarily deferred due to unexpected volume or user complaints',
        'temporarily deferred due to user complaints',
        'unexpected volume or user complaints',
        'excessive user complaints',
      ],
      cause: 'reputation',
      en: 'Yahoo defers this IP because of an unexpected volume or complaints of its users.',
      fr: 'Yahoo diffère cette IP à cause d’un volume inattendu ou de plaintes de ses utilisateurs.',
      advice: advice.THROTTLED_BY_REPUTATION,
      waitMinutes: 120,
      samples: [
        '421 4.7.0 Messages from 192.0.2.10 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
      ],
    },
    {
      id: 'bl',
      phrase: ['[bl2'],
      pattern: /\[(bl2\d)\]/,
      cause: 'reputation',
      blocklist: 'Spamhaus',
      en: 'Yahoo refuses the IP because Spamhaus lists it.',
      fr: 'Yahoo refuse l’IP parce que Spamhaus la liste.',
      advice: advice.LISTED,
      waitMinutes: 120,
      samples: [
        {
          reply:
            '553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.10, because the ip is in Spamhaus’s list; see http://postmaster.yahoo.com/550-bl23.html',
          providerCode: 'BL21',
        },
        {
          reply:
            '553 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL; see http://postmaster.yahoo.com/errors/550-bl23.html [550]',
          providerCode: 'BL23',
        },
      ],
    },
    {
      id: 'spamhaus',
      phrase: [
        'connections not accepted from ip addresses on spamhaus',
        "because the ip is in spamhaus's list",
        'because the ip is in spamhaus',
      ],
      cause: 'reputation',
      blocklist: 'Spamhaus',
      en: 'Yahoo refuses the IP because Spamhaus lists it.',
      fr: 'Yahoo refuse l’IP parce que Spamhaus la liste.',
      advice: advice.LISTED,
      samples: ['553 Connections will not be accepted from 192.0.2.10, because the ip is in Spamhaus’s list'],
    },
    {
      id: 'ph',
      phrase: ['[ph'],
      pattern: /\[(ph\d\d)\]/,
      cause: 'content',
      en: 'Yahoo rejects something in the message (link, attachment, wording) as harmful or against its policy.',
      fr: 'Yahoo rejette un élément du message (lien, pièce jointe, texte) comme nuisible ou contraire à sa politique.',
      advice: advice.SPAM_CONTENT,
      samples: [
        {
          reply:
            '554 5.7.9 Message not accepted for policy reasons. [PH01] See https://postmaster.yahooinc.com/error-codes',
          providerCode: 'PH01',
        },
        {
          reply:
            '554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes [120]',
          providerCode: 'PH01',
        },
      ],
    },
    {
      id: 'unauthenticated',
      phrase: [
        'unauthenticated email is not accepted',
        'unauthenticated mail is not accepted',
        "not accepted due to domain's dmarc policy",
        'message not accepted for policy reasons because authentication',
      ],
      provider: ['yahoo'],
      cause: 'authentication',
      en: 'Yahoo rejects the message because SPF, DKIM or DMARC fails.',
      fr: 'Yahoo rejette le message parce que SPF, DKIM ou DMARC échoue.',
      advice: advice.UNAUTHENTICATED,
      samples: [
        {
          reply:
            '550 5.7.9 This mail has been blocked because the sender is not authenticated: unauthenticated email is not accepted from this domain. See https://senders.yahooinc.com/smtp-error-codes#authentication-failures',
          recipientDomain: 'yahoo.com',
        },
      ],
    },
    {
      id: 'sender-unauthenticated',
      phrase: [
        'this mail has been blocked because the sender is unauthenticated',
        'authentication-failures',
        'yahoo requires all senders to authenticate',
      ],
      cause: 'authentication',
      en: 'Yahoo requires SPF or DKIM from every sender, and neither passed.',
      fr: 'Yahoo exige SPF ou DKIM de tout expéditeur, et aucun n’est valide.',
      advice: advice.UNAUTHENTICATED,
      samples: [
        {
          reply:
            '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM. See https://senders.yahooinc.com/smtp-error-codes#authentication-failures',
          relayHost: 'mta5.am0.yahoodns.net',
        },
      ],
    },
    {
      id: 'dmarc',
      phrase: ['not accepted for policy reasons', 'dmarc'],
      also: ['dmarc'],
      provider: ['yahoo'],
      cause: 'authentication',
      en: 'The message fails the DMARC policy of its From domain.',
      fr: 'Le message échoue à la politique DMARC de son domaine From.',
      advice: ['fix-dmarc', 'fix-dkim', 'fix-spf'],
      samples: [
        {
          reply:
            '554 5.7.9 Message not accepted for policy reasons, DMARC policy of the From domain. See https://postmaster.yahooinc.com/error-codes',
          recipientDomain: 'aol.com',
        },
      ],
    },
    {
      id: 'sender-domain-unresolvable',
      phrase: [
        'unresolvable rfc.5321 from domain',
        'unresolvable rfc.5322 from domain',
        'unresolvable rfc5321',
        'unresolvable rfc5322',
      ],
      cause: 'sender-identity',
      en: 'Yahoo cannot resolve the sender’s domain: it needs MX or A records, and an SOA record.',
      fr: 'Yahoo ne résout pas le domaine de l’expéditeur : il lui faut MX ou A, et un enregistrement SOA.',
      advice: advice.SENDER_DOMAIN,
      samples: [
        '554 5.1.8 Message not accepted: Unresolvable RFC.5321 from domain. See https://senders.yahooinc.com/smtp-error-codes#unresolvable-from-domain',
        '451 Message temporarily deferred due to unresolvable RFC.5322 from domain; see https://postmaster.yahooinc.com/error-codes',
      ],
    },
    {
      id: 'code-unverified-sender',
      enhanced: ['5.7.9'],
      provider: ['yahoo'],
      not: ['[ph', 'not accepted for policy reasons'],
      cause: 'authentication',
      en: 'Yahoo could not verify the sender: DKIM, SPF or DMARC fails.',
      fr: 'Yahoo n’a pas pu vérifier l’expéditeur : DKIM, SPF ou DMARC échoue.',
      advice: ['fix-dmarc', 'fix-dkim', 'fix-spf'],
      source: 'https://help.yahoo.com/kb/SLN7253.html',
      samples: [{ reply: '554 5.7.9 Message not accepted', relayHost: 'mta7.am0.yahoodns.net' }],
    },
    {
      id: 'unverified-sender',
      enhanced: ['5.7.9'],
      phrase: ['not accepted for policy reasons'],
      not: ['[ph'],
      cause: 'authentication',
      en: 'Yahoo could not verify the sender: DKIM, SPF or DMARC fails, most often after a forward or with an unaligned From domain.',
      fr: 'Yahoo n’a pas pu vérifier l’expéditeur : DKIM, SPF ou DMARC échoue, souvent après une redirection ou avec un domaine From non aligné.',
      advice: ['fix-dmarc', 'fix-dkim', 'fix-spf'],
      source: 'https://help.yahoo.com/kb/SLN7253.html',
      samples: [
        '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
        '554 5.7.9 Message not accepted for policy reasons.  See http://postmaster.yahoo.com/errors/postmaster-28.html',
      ],
    },
    {
      id: 'policy-content',
      phrase: ['not accepted for policy reasons'],
      provider: ['yahoo'],
      cause: 'content',
      en: 'Yahoo rejects something in the message as against its policy.',
      fr: 'Yahoo rejette un élément du message comme contraire à sa politique.',
      advice: advice.SPAM_CONTENT,
      samples: [
        {
          reply:
            '554 Message not allowed - Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes',
          relayHost: 'mta6.am0.yahoodns.net',
        },
      ],
    },
    {
      id: 'max-messages-per-connection',
      phrase: ['max message per connection reached', 'max messages per connection reached'],
      cause: 'rate-limit',
      en: 'Too many messages on one connection for Yahoo: open a new one.',
      fr: 'Trop de messages sur une connexion pour Yahoo : ouvrez-en une autre.',
      advice: ['check-quotas', 'wait-and-retry'],
      samples: ['421 Max message per connection reached, closing transmission channel'],
    },
    {
      id: 'rl',
      phrase: ['[rl'],
      pattern: /\[(rl\d\d)\]/,
      cause: 'rate-limit',
      en: 'Yahoo limits the rate at which this recipient or sender may get mail through.',
      fr: 'Yahoo limite le débit pour ce destinataire ou cet expéditeur.',
      advice: advice.SLOW_DOWN,
      samples: [
        {
          reply: '451 4.2.1 [RL01] The recipient is receiving mail too quickly. Please try again later',
          providerCode: 'RL01',
        },
      ],
    },
    {
      id: 'servers-busy',
      phrase: ['resources temporarily unavailable', 'resources temporarily not available'],
      provider: ['yahoo'],
      cause: 'receiver-fault',
      en: 'Yahoo’s servers are busy for a short time.',
      fr: 'Les serveurs de Yahoo sont chargés pour un court moment.',
      advice: advice.RECEIVER_DOWN,
      samples: [
        {
          reply: '451 Resources temporarily not available - Please try again later [#4.16.5]',
          relayHost: 'mta7.am0.yahoodns.net',
        },
      ],
    },
    {
      id: 'too-many-connections',
      phrase: ['too many connections'],
      provider: ['yahoo'],
      cause: 'rate-limit',
      en: 'Too many connections at once for Yahoo.',
      fr: 'Trop de connexions simultanées pour Yahoo.',
      advice: advice.SLOW_DOWN,
      samples: [{ reply: '421 4.7.0 Too many connections from your host', relayHost: 'mta7.am0.yahoodns.net' }],
    },
    {
      id: 'temporarily-deferred',
      code: ['4'],
      phrase: ['temporarily deferred'],
      not: ['unresolvable'],
      provider: ['yahoo'],
      cause: 'reputation',
      en: 'Yahoo defers the message because of complaints, unusual traffic, content or the reputation of the IP.',
      fr: 'Yahoo diffère le message à cause de plaintes, d’un trafic inhabituel, du contenu ou de la réputation de l’IP.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        { reply: '451 Message temporarily deferred - [160]', relayHost: 'mta6.am0.yahoodns.net' },
        {
          reply: '421 Message from (192.0.2.10) temporarily deferred - 4.16.50. Please refer to http://help.yahoo.com/',
          recipientDomain: 'yahoo.fr',
        },
      ],
    },
  ],
);
