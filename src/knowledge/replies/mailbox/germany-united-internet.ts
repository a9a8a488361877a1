import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

const UNITED_INTERNET = ['united-internet', 'ionos'];
/** `?c=r0201`, `&c=bip`: the code of the case page. */
const CASE = /[?&]c=([a-z0-9-]{2,12})/;
const CASE_HEADER = /[?&]c=(h[di])(?=[&\s>"')]|$)/;
const CASE_SPAMHAUS = /[?&]c=(sp)(?=[&\s>"')]|$)/;
const CASES_BY_SENDERS =
  'https://www.suped.com/knowledge/email-deliverability/troubleshooting/what-do-webde-bounce-codes-like-chd-and-chi-mean';
const IONOS_LIST = 'https://www.ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver/';

/** GMX, WEB.DE, mail.com and IONOS (United Internet): they send no enhanced codes; the wording and the case page tell. */
export const UNITED_INTERNET_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'united-internet',
    source: 'https://postmaster.gmx.net/en/error-messages',
    read: '2026-11',
  },
  [
    {
      id: 'ptr-case',
      phrase: ['c=rdns', 'bad dns ptr resource record', 'invalid dns ptr resource record'],
      cause: 'sender-identity',
      en: 'The PTR record of the sending IP is missing, wrong, or looks like a dial-up line.',
      fr: 'L’enregistrement PTR de l’IP d’envoi manque, est faux, ou ressemble à une ligne d’abonné.',
      advice: advice.REVERSE_DNS,
      samples: [
        {
          reply:
            '554-gmx.net (mxgmx112) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.gmx.net/en/case?c=rdns&i=ip&v=192.0.2.10&r=1MabcD',
          relayHost: 'mx00.emig.gmx.net',
        },
      ],
    },
    {
      id: 'header-invalid',
      phrase: ['c=hi', 'c=hd'],
      pattern: CASE_HEADER,
      also: ['policy restrictions'],
      cause: 'protocol',
      en: 'A header of the message (Date, From, Sender, To) is missing, malformed or stands twice.',
      fr: 'Un en-tête du message (Date, From, Sender, To) manque, est mal formé ou figure deux fois.',
      advice: ['fix-message-format'],
      source: 'https://postmaster.web.de/en/case?c=hi',
      read: '2026-11',
      samples: [
        {
          reply:
            '554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.10&r=1MxyZ',
          relayHost: 'mx00.emig.gmx.net',
          providerCode: 'HI',
        },
        {
          reply:
            '554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://web.de/email/senderguidelines?ip=192.0.2.10&c=hd',
          recipientDomain: 'web.de',
          providerCode: 'HD',
        },
      ],
    },
    {
      id: 'spamhaus-case',
      phrase: ['c=sp'],
      pattern: CASE_SPAMHAUS,
      also: ['policy restrictions'],
      cause: 'reputation',
      en: 'The provider refuses the IP; senders meet this case when Spamhaus lists it.',
      fr: 'Le fournisseur refuse l’IP ; les expéditeurs voient ce cas quand Spamhaus la liste.',
      advice: advice.LISTED,
      source: CASES_BY_SENDERS,
      read: '2026-11-25',
      samples: [
        {
          reply:
            '554-kundenserver.de (mxeue009) Nemesis ESMTP Service not available 554-No SMTP service 554-Reject due to policy restrictions. 554 For explanation visit https://www.ionos.com/help/index.php?id=2425&ip=192.0.2.10&c=sp',
          relayHost: 'mx00.kundenserver.de',
          providerCode: 'SP',
        },
      ],
    },
    {
      id: 'speed-case',
      phrase: ['c=irlrm'],
      cause: 'rate-limit',
      providerCode: 'IRLRM',
      en: 'The provider has too many messages from this IP in a short time.',
      fr: 'Le fournisseur reçoit trop de messages de cette IP en peu de temps.',
      advice: advice.SLOW_DOWN,
      source: CASES_BY_SENDERS,
      read: '2026-11-25',
      samples: [
        {
          reply: '421 For explanation visit https://postmaster.web.de/en/case?c=irlrm&i=ip&v=192.0.2.10',
          recipientDomain: 'web.de',
          providerCode: 'IRLRM',
        },
      ],
    },
    {
      id: 'block-listed',
      phrase: [
        'ip address is block listed',
        'ip address is black listed',
        'ip address is blacklisted',
        'ip address is blocklisted',
      ],
      cause: 'reputation',
      pattern: CASE,
      en: 'The sending IP stands on the provider’s own block list.',
      fr: 'L’IP d’envoi figure sur la liste de blocage du fournisseur.',
      advice: advice.BLOCKED_BY_REPUTATION,
      source: 'https://postmaster.gmx.com/en/error-messages',
      read: '2026-11-25',
      samples: [
        {
          reply:
            '554-gmx.net (mxgmx104) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=198.51.100.42&r=1MNcgj',
          relayHost: 'mx01.emig.gmx.net',
          providerCode: 'R0201',
        },
        {
          reply:
            '554-web.de (mxweb112) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is black listed. 554 For explanation visit https://postmaster.web.de/error-messages?ip=192.0.2.10&c=bip',
          relayHost: 'mx-ha02.web.de',
          providerCode: 'BIP',
        },
      ],
    },
    {
      id: 'block-listed-no-case',
      phrase: ['ip address is block listed', 'ip address is black listed'],
      cause: 'reputation',
      en: 'The sending IP stands on the provider’s own block list.',
      fr: 'L’IP d’envoi figure sur la liste de blocage du fournisseur.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        {
          reply:
            '554-gmx.net (mxgmx104) Nemesis ESMTP Service not available 554-No SMTP service 554 IP address is block listed.',
          relayHost: 'mx01.emig.gmx.net',
        },
      ],
    },
    {
      id: 'policy-ip',
      phrase: ['reject due to policy restrictions'],
      pattern: CASE,
      cause: 'reputation',
      en: 'The provider refuses the message because of the IP, the domain or a header that it thinks ill of.',
      fr: 'Le fournisseur refuse le message à cause de l’IP, du domaine ou d’un en-tête mal considéré.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        {
          reply:
            '554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://postmaster.gmx.net/de/case?c=r0735&i=ip&v=192.0.2.10&r=1McHM6',
          relayHost: 'mx00.emig.gmx.net',
          providerCode: 'R0735',
        },
        {
          reply:
            '550-Requested action not taken: mailbox unavailable 550-Reject due to policy restrictions. 550 For explanation visit http://postmaster.1and1.com/en/error-messages?ip=192.0.2.10&c=poli',
          relayHost: 'mx00.1and1.es',
          providerCode: 'POLI',
        },
      ],
    },
    {
      id: 'policy-restrictions',
      phrase: ['reject due to policy restrictions'],
      cause: 'reputation',
      en: 'The provider refuses the message because of the IP, the domain or a header that it thinks ill of.',
      fr: 'Le fournisseur refuse le message à cause de l’IP, du domaine ou d’un en-tête mal considéré.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [{ reply: '550 Reject due to policy restrictions', recipientDomain: 'web.de' }],
    },
    {
      id: 'policy-violations',
      phrase: ['reject due to policy violations'],
      cause: 'reputation',
      en: 'The provider holds the IP back because too many of its recipients do not exist or complain.',
      fr: 'Le fournisseur freine l’IP : trop de destinataires inexistants ou mécontents.',
      advice: ['pause-and-slow-down', 'remove-invalid', 'check-list-source', 'request-hours'],
      source: IONOS_LIST,
      read: '2026-11-25',
      samples: [
        {
          reply:
            '450-Requested mail action not taken: mailbox unavailable 450-Reject due to policy violations 450 For explanation visit https://postmaster.gmx.net/en/error-messages',
          relayHost: 'mx00.emig.gmx.net',
        },
        { reply: '421 Reject due to policy violations', relayHost: 'mx00.ionos.de' },
      ],
    },
    {
      id: 'spf-policy',
      phrase: ['reject due to spf policy'],
      cause: 'authentication',
      en: 'SPF does not allow this server for the sender’s domain.',
      fr: 'SPF n’autorise pas ce serveur pour le domaine de l’expéditeur.',
      advice: ['fix-spf'],
      source: 'https://postmaster.web.de/de/fehlermeldungen',
      read: '2026-11-25',
      samples: [
        {
          reply:
            '550 <news@example.com>: Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner',
          recipientDomain: 'gmx.de',
        },
      ],
    },
    {
      id: 'dmarc-policy',
      phrase: ['reject due to dmarc policy', 'domain owner has published a dmarc policy'],
      cause: 'authentication',
      en: 'The message fails the DMARC policy of its From domain.',
      fr: 'Le message échoue à la politique DMARC de son domaine From.',
      advice: ['fix-dmarc', 'fix-dkim', 'fix-spf'],
      samples: [
        {
          reply:
            '554-Transaction failed 554-Reject due to DMARC policy. 554 For explanation visit https://postmaster.gmx.net/en/case?c=dmarc',
          recipientDomain: 'gmx.net',
        },
      ],
    },
    {
      id: 'rate-limit',
      phrase: ['rate limit reached'],
      provider: UNITED_INTERNET,
      cause: 'rate-limit',
      en: 'The provider’s limit of messages for this IP is reached.',
      fr: 'La limite de messages du fournisseur pour cette IP est atteinte.',
      advice: advice.SLOW_DOWN,
      source: IONOS_LIST,
      read: '2026-11-25',
      samples: [
        {
          reply:
            '421-Service not available 421-Rate limit reached. Please try again later 421 For explanation visit https://postmaster.gmx.net/en/error-messages',
          relayHost: 'mx00.emig.gmx.net',
        },
      ],
    },
    {
      id: 'sender-dns',
      phrase: ['invalid dns mx or a/aaaa resource record', 'invalid dns mx or a'],
      cause: 'sender-identity',
      en: 'The sender’s domain has no valid MX, A or AAAA record.',
      fr: 'Le domaine de l’expéditeur n’a pas d’enregistrement MX, A ou AAAA valide.',
      advice: advice.SENDER_DOMAIN,
      source: 'https://www.github.com/bohnelang/Linux_Postfix_ionos.de',
      read: '2026-11-25',
      samples: [
        {
          reply: '550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record',
          relayHost: 'mx00.kundenserver.de',
        },
      ],
    },
    {
      id: 'quota',
      phrase: ['quota exceeded', 'exceeded storage allocation', 'mailbox full', 'mailbox is full'],
      provider: UNITED_INTERNET,
      cause: 'mailbox-full',
      en: 'The recipient’s mailbox is full.',
      fr: 'La boîte du destinataire est pleine.',
      advice: advice.FULL_MAILBOX,
      samples: [
        {
          reply:
            '552-Requested mail action aborted: exceeded storage allocation 552 Quota exceeded. The recipient’s mailbox is full.',
          relayHost: 'mx00.emig.gmx.net',
        },
        { reply: '552 5.2.2 The users mailbox is full', recipientDomain: 'gmx.ch' },
      ],
    },
    {
      id: 'unknown-recipient',
      code: ['550'],
      phrase: ['requested action not taken: mailbox unavailable'],
      provider: UNITED_INTERNET,
      cause: 'invalid-recipient',
      en: 'The address does not exist.',
      fr: 'L’adresse n’existe pas.',
      advice: advice.UNKNOWN_USER,
      source: 'https://smtp.codes/unitedinternet/',
      read: '2026-11-25',
      samples: [
        {
          reply:
            '550-Requested action not taken: mailbox unavailable 550 For explanation visit https://postmaster.gmx.net/en/error-messages',
          relayHost: 'mx00.emig.gmx.net',
        },
      ],
    },
    {
      id: 'syntax',
      code: ['501', '550'],
      phrase: ['syntax error in parameters or arguments'],
      provider: UNITED_INTERNET,
      cause: 'protocol',
      en: 'The sending server is misconfigured (HELO, address syntax).',
      fr: 'Le serveur d’envoi est mal configuré (HELO, syntaxe d’adresse).',
      advice: ['fix-helo', 'check-own-mta'],
      source: 'https://smtp.codes/unitedinternet/',
      read: '2026-11-25',
      samples: [{ reply: '501 Syntax error in parameters or arguments', relayHost: 'mx00.emig.gmx.net' }],
    },
    {
      id: 'local-error',
      code: ['451'],
      phrase: ['local error in processing'],
      provider: UNITED_INTERNET,
      cause: 'receiver-fault',
      en: 'The provider’s service is not available for a moment.',
      fr: 'Le service du fournisseur est momentanément indisponible.',
      advice: advice.RECEIVER_DOWN,
      source: IONOS_LIST,
      read: '2026-11-25',
      samples: [{ reply: '451 Requested action aborted: local error in processing', relayHost: 'mx00.ionos.de' }],
    },
    {
      id: 'no-smtp-service',
      phrase: ['no smtp service'],
      also: ['nemesis esmtp service not available'],
      cause: 'reputation',
      en: 'The provider refuses any connection from this IP.',
      fr: 'Le fournisseur refuse toute connexion de cette IP.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        {
          reply: '554-kundenserver.de (mxeue002) Nemesis ESMTP Service not available 554 No SMTP service',
          relayHost: 'mx00.kundenserver.de',
        },
      ],
    },
  ],
);
