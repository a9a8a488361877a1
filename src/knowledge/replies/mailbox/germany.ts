import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

const UNITED_INTERNET = ['united-internet', 'ionos'];
/** `?c=r0201`, `&c=bip`: the code of the case page. */
const CASE = /[?&]c=([a-z0-9-]{2,12})/;

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
            '554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.10&r=1MxyZ',
          relayHost: 'mx00.emig.gmx.net',
          providerCode: 'HI',
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
      samples: [
        {
          reply:
            '450-Requested mail action not taken: mailbox unavailable 450-Reject due to policy violations 450 For explanation visit https://postmaster.gmx.net/en/error-messages',
          relayHost: 'mx00.emig.gmx.net',
        },
      ],
    },
    {
      id: 'spf-policy',
      phrase: ['reject due to spf policy'],
      cause: 'authentication',
      en: 'SPF does not allow this server for the sender’s domain.',
      fr: 'SPF n’autorise pas ce serveur pour le domaine de l’expéditeur.',
      advice: ['fix-spf'],
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
      samples: [
        {
          reply: '550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record',
          relayHost: 'mx00.kundenserver.de',
        },
      ],
    },
    {
      id: 'quota',
      phrase: ['quota exceeded', 'exceeded storage allocation', 'mailbox full'],
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
      samples: [{ reply: '501 Syntax error in parameters or arguments', relayHost: 'mx00.emig.gmx.net' }],
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

/** Telekom Deutschland: refusals stand in the greeting, so the MTA defers although the code is 554. */
export const T_ONLINE_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 't-online', speaks: 't-online', source: 'https://postmaster.t-online.de/index.en.html', read: '2026-11' },
  [
    {
      id: 'no-reputation',
      phrase: ['none/bad reputation', 'bad reputation. ask your postmaster'],
      cause: 'reputation',
      providerCode: 'NOWL',
      en: 'Telekom does not know this IP (or thinks ill of it) and takes mail only after its postmaster has reset it.',
      fr: 'Telekom ne connaît pas cette IP (ou la juge mal) et n’accepte le courrier qu’après intervention de son postmaster.',
      advice: ['contact-postmaster', 'fix-ptr', 'request-hours'],
      samples: [
        {
          reply:
            '554 IP=192.0.2.10 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)',
          relayHost: 'mx03.t-online.de',
          providerCode: 'NOWL',
        },
      ],
    },
    {
      id: 'blocked',
      phrase: ['a problem occurred. (ask your postmaster', 'a problem occurred. ask your postmaster'],
      cause: 'reputation',
      providerCode: 'BL',
      en: 'Telekom has put this IP on its block list.',
      fr: 'Telekom a mis cette IP sur sa liste de blocage.',
      advice: ['contact-postmaster', ...advice.BLOCKED_BY_REPUTATION],
      samples: [
        {
          reply:
            '554 IP=192.0.2.10 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
          relayHost: 'mx02.t-online.de',
          providerCode: 'BL',
        },
      ],
    },
    {
      id: 'content',
      phrase: ['fpr@rx.t-online.de'],
      cause: 'content',
      en: 'Telekom’s filter (Expurgate) takes the message for spam or a virus.',
      fr: 'Le filtre de Telekom (Expurgate) prend le message pour du spam ou un virus.',
      advice: ['review-content', 'contact-postmaster', 'request-hours'],
      samples: [
        {
          reply:
            '550-5.7.0 Message considered as spam or virus, rejected. 550 5.7.0 Message rejected by spam filter. If this is wrong, contact FPR@RX.T-ONLINE.DE',
          relayHost: 'mx00.t-online.de',
        },
      ],
    },
    {
      id: 'contact',
      phrase: ['rx.t-online.de'],
      cause: 'reputation',
      en: 'Telekom refuses this IP and names the mailbox where its postmaster can be asked.',
      fr: 'Telekom refuse cette IP et donne l’adresse où solliciter son postmaster.',
      advice: ['contact-postmaster', 'request-hours'],
      samples: [
        {
          reply:
            '554 IP=192.0.2.10 - Dialup/transient IP not allowed. Use a mailgateway or contact tosa@rx.t-online.de (DIALUP)',
          relayHost: 'mx01.t-online.de',
        },
      ],
    },
    {
      id: 'too-many-connections',
      phrase: ['too many concurrent connections', 'too many connections'],
      provider: ['t-online'],
      cause: 'rate-limit',
      en: 'Too many connections at once for Telekom.',
      fr: 'Trop de connexions simultanées pour Telekom.',
      advice: advice.SLOW_DOWN,
      samples: [{ reply: '421 t-online.de IP=192.0.2.10 - Too many connections', relayHost: 'mx01.t-online.de' }],
    },
  ],
);
