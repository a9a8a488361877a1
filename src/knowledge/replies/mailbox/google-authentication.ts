import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Words that say a reply is Google's. */
const GOOGLE = ['gsmtp', 'gmail', 'google'];

/** Authentication, identity and TLS at Gmail and Google Workspace. */
export const GOOGLE_AUTHENTICATION_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'google', speaks: 'google', source: 'https://support.google.com/a/answer/3726730', read: '2026-11-25' },
  [
    {
      id: 'dmarc-policy',
      not: ['unauthenticated email is not accepted', 'unauthenticated mail is not accepted'],
      phrase: ["due to domain's dmarc policy", 'p=dmarcrejection', "domain's dmarc policy"],
      cause: 'authentication',
      en: 'The message fails DMARC and the policy of the From domain says reject.',
      fr: 'Le message échoue à DMARC et la politique du domaine From demande le rejet.',
      advice: ['fix-dmarc', 'fix-dkim', 'fix-spf'],
      samples: [
        {
          reply:
            "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's 550-5.7.26 DMARC policy. Please contact the administrator of example.com domain if this was a legitimate mail. 550 5.7.26 https://support.google.com/mail/?p=DmarcRejection k9si4 - gsmtp",
          providerCode: 'DmarcRejection',
        },
        "451-4.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy, but temporary DNS failures prevent authentication. 451 4.7.26 a1si - gsmtp",
      ],
    },
    {
      id: 'spf-hard-fail',
      phrase: ['spf record with a hard fail'],
      cause: 'authentication',
      en: 'The SPF record of the envelope domain ends in -all and does not allow this IP.',
      fr: 'L’enregistrement SPF du domaine d’enveloppe finit par -all et n’autorise pas cette IP.',
      advice: ['fix-spf', 'fix-dkim'],
      samples: [
        '550-5.7.26 The MAIL FROM domain [example.com] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks with the ip: [192.0.2.1]. To best protect our users from spam and phishing, the message has been blocked. 550 5.7.26 https://support.google.com/mail/answer/81126#authentication y8si - gsmtp',
      ],
    },
    {
      id: 'unauthenticated',
      not: ['yahoo'],
      phrase: [
        'it is unauthenticated',
        'sender is unauthenticated',
        'does not have authentication information',
        'fails to pass authentication checks',
      ],
      cause: 'authentication',
      en: 'Neither SPF nor DKIM passed; Gmail requires one of them from every sender.',
      fr: 'Ni SPF ni DKIM n’est valide ; Gmail exige l’un des deux de tout expéditeur.',
      advice: advice.UNAUTHENTICATED,
      samples: [
        '550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. Authentication results: DKIM = did not pass SPF [example.com] with ip: [192.0.2.1] = did not pass. 550 5.7.26 https://support.google.com/mail/answer/81126#authentication - gsmtp',
        '421-4.7.26 This email has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. 421 4.7.26 https://support.google.com/mail/answer/81126#authentication - gsmtp',
      ],
    },
    {
      id: 'from-not-aligned',
      phrase: ["isn't aligned with either the", 'is not aligned with either the', 'from: header (rfc5322)'],
      cause: 'authentication',
      en: 'The From domain is aligned with neither the SPF nor the DKIM domain, which Gmail requires from bulk senders.',
      fr: 'Le domaine From n’est aligné ni avec SPF ni avec DKIM, ce que Gmail exige des envois en nombre.',
      advice: ['fix-dmarc', 'fix-dkim', 'fix-spf'],
      samples: [
        "421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain. 421 4.7.32 https://support.google.com/mail/answer/81126#requirements-5k - gsmtp",
        "421-5.7.32 Your email was blocked because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain. 421 5.7.32 - gsmtp",
      ],
    },
    {
      id: 'no-dmarc',
      phrase: ["doesn't have a dmarc record", "dmarc record doesn't specify"],
      cause: 'authentication',
      en: 'The sending domain has no usable DMARC record, which Gmail requires from bulk senders.',
      fr: 'Le domaine d’envoi n’a pas d’enregistrement DMARC utilisable, exigé par Gmail pour les envois en nombre.',
      advice: ['fix-dmarc'],
      samples: [
        "550-5.7.40 Your message was blocked because the sending domain doesn't have a DMARC record or the DMARC record doesn't specify a DMARC policy. Gmail requires all bulk email senders to add a DMARC record. 550 5.7.40 - gsmtp",
        "421-4.7.31 Your email has been rate limited because the sending domain doesn't have a DMARC record, or the DMARC record doesn't specify a DMARC policy. 421 4.7.31 - gsmtp",
      ],
    },
    {
      id: 'spf-failed',
      phrase: [
        "because spf authentication didn't pass",
        "didn't pass spf authentication",
        'spf authentication did not pass',
        'blocked because spf does not pass',
      ],
      cause: 'authentication',
      en: 'SPF did not pass, which Gmail requires from bulk senders.',
      fr: 'SPF n’est pas valide, alors que Gmail l’exige pour les envois en nombre.',
      advice: ['fix-spf'],
      samples: [
        "421-4.7.27 Your email has been rate limited because SPF authentication didn't pass for this message. Gmail requires all bulk email senders to authenticate their email with SPF. 421 4.7.27 - gsmtp",
      ],
    },
    {
      id: 'dkim-failed',
      phrase: [
        "because dkim authentication didn't pass",
        "didn't pass dkim authentication",
        'dkim authentication did not pass',
        'blocked because dkim does not pass',
      ],
      cause: 'authentication',
      en: 'DKIM did not pass, which Gmail requires from bulk senders.',
      fr: 'DKIM n’est pas valide, alors que Gmail l’exige pour les envois en nombre.',
      advice: ['fix-dkim'],
      samples: [
        "550-5.7.30 This message was blocked because it didn't pass DKIM authentication. Gmail requires bulk email senders to authenticate their email with DKIM. Authentication results: DKIM = did not pass 550 5.7.30 - gsmtp",
      ],
    },
    {
      id: 'no-tls',
      phrase: ['not using a tls connection', "wasn't sent over a tls connection", 'was not sent over a tls'],
      cause: 'tls',
      en: 'The message came without TLS, which Gmail requires from bulk senders.',
      fr: 'Le message est arrivé sans TLS, ce que Gmail exige pour les envois en nombre.',
      advice: advice.TLS,
      samples: [
        "421-4.7.29 Your email has been rate limited because you're not using a TLS connection. Gmail requires all bulk email senders to use TLS/SSL for SMTP connections. 421 4.7.29 - gsmtp",
      ],
    },
    {
      id: 'suspicious-spf',
      phrase: ['one or more suspicious entries'],
      cause: 'authentication',
      en: 'The SPF record of the sending domain holds entries that Gmail finds suspicious.',
      fr: 'L’enregistrement SPF du domaine d’envoi contient des entrées que Gmail juge suspectes.',
      advice: ['fix-spf'],
      samples: [
        '451-4.7.24 The SPF record of the sending domain has one or more suspicious entries. To protect our users from spam, email sent from your IP address has been temporarily rate limited. 451 4.7.24 https://support.google.com/mail/answer/81126 - gsmtp',
      ],
    },
    {
      id: 'ipv6-guidelines',
      phrase: ['ipv6 sending guidelines', 'p=ipv6autherror'],
      cause: 'sender-identity',
      en: 'Over IPv6 Gmail wants a PTR record and SPF or DKIM; this message lacks one of them.',
      fr: 'En IPv6, Gmail veut un enregistrement PTR et SPF ou DKIM ; il en manque un.',
      advice: ['fix-ipv6', 'fix-ptr', 'fix-spf'],
      samples: [
        {
          reply:
            '550-5.7.1 [2001:db8::25] This message does not meet IPv6 sending guidelines regarding PTR records and authentication. 550 5.7.1 https://support.google.com/mail/?p=IPv6AuthError for more information. - gsmtp',
          providerCode: 'IPv6AuthError',
        },
      ],
    },
    {
      id: 'no-ptr',
      phrase: [
        'sending this message does not have a ptr',
        "this message doesn't have a ptr",
        "sending ip address doesn't have a ptr",
        'with missing ptr records',
        "ptr record's forward dns entry",
        'specified in the pointer (ptr) record',
      ],
      cause: 'sender-identity',
      en: 'The sending IP has no PTR record, or its forward record does not point back.',
      fr: 'L’IP d’envoi n’a pas d’enregistrement PTR, ou le nom obtenu ne renvoie pas vers elle.',
      advice: ['fix-ptr'],
      samples: [
        '550-5.7.25 [192.0.2.25] The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP. As a policy, Gmail does not accept messages from IPs with missing PTR records. 550 5.7.25 https://support.google.com/mail/answer/81126#ip-practices - gsmtp',
        "451-4.7.23 The sending IP address for this message doesn't have a PTR record, or the PTR record's forward DNS entry doesn't match the sending IP address. To protect users from spam, your email has been temporarily rate limited. 451 4.7.23 - gsmtp",
      ],
    },
    ...(
      [
        [
          'spf',
          ['4.7.27', '5.7.27'],
          'authentication',
          ['fix-spf'],
          'SPF did not pass at Gmail.',
          'SPF n’est pas valide selon Gmail.',
          '550 5.7.27 d9443c01 - gsmtp',
        ],
        [
          'dkim',
          ['4.7.30', '5.7.30'],
          'authentication',
          ['fix-dkim'],
          'DKIM did not pass at Gmail.',
          'DKIM n’est pas valide selon Gmail.',
          '550 5.7.30 d9443c01 - gsmtp',
        ],
        [
          'dmarc',
          ['4.7.31', '5.7.31', '4.7.40', '5.7.40'],
          'authentication',
          ['fix-dmarc'],
          'Gmail misses a DMARC record of the sending domain.',
          'Gmail ne trouve pas d’enregistrement DMARC pour le domaine d’envoi.',
          '421 4.7.40 d9443c01 - gsmtp',
        ],
        [
          'alignment',
          ['4.7.32', '5.7.32'],
          'authentication',
          ['fix-dmarc', 'fix-dkim'],
          'The From domain is not aligned with SPF or DKIM.',
          'Le domaine From n’est aligné ni avec SPF ni avec DKIM.',
          '421 4.7.32 d9443c01 - gsmtp',
        ],
        [
          'tls',
          ['4.7.29', '5.7.29'],
          'tls',
          ['fix-tls'],
          'Gmail wants the connection encrypted with TLS.',
          'Gmail veut une connexion chiffrée par TLS.',
          '421 4.7.29 d9443c01 - gsmtp',
        ],
        [
          'ptr',
          ['4.7.23', '5.7.25'],
          'sender-identity',
          ['fix-ptr'],
          'The PTR record of the sending IP is missing or does not match.',
          'L’enregistrement PTR de l’IP d’envoi manque ou ne correspond pas.',
          '550 5.7.25 d9443c01 - gsmtp',
        ],
        [
          'spf-entries',
          ['4.7.24', '5.7.24'],
          'authentication',
          ['fix-spf'],
          'The SPF record holds entries that Gmail finds suspicious.',
          'L’enregistrement SPF contient des entrées que Gmail juge suspectes.',
          '550 5.7.24 d9443c01 - gsmtp',
        ],
        [
          'any-authentication',
          ['4.7.26', '5.7.26'],
          'authentication',
          ['fix-spf', 'fix-dkim', 'fix-dmarc'],
          'The message is not authenticated as Gmail requires.',
          'Le message n’est pas authentifié comme Gmail l’exige.',
          '550 5.7.26 d9443c01 - gsmtp',
        ],
      ] as const
    ).map(([id, enhanced, cause, steps, en, fr, reply]) => ({
      id: `code-${id}`,
      enhanced,
      phrase: GOOGLE,
      not: ['username', 'authentication type', 'xoauth'],
      cause,
      en,
      fr,
      advice: steps,
      samples: [{ reply }] as const,
    })),
  ],
);
