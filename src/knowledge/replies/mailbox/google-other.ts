import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Recipients, formats, limits and own accounts at Gmail and Google Workspace. */
export const GOOGLE_OTHER_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'google', speaks: 'google', source: 'https://support.google.com/a/answer/3726730', read: '2026-02-15' },
  [
    {
      id: 'no-such-user',
      phrase: ['email account that you tried to reach does not exist', 'p=nosuchuser'],
      cause: 'invalid-recipient',
      en: 'The Gmail address does not exist.',
      fr: 'L’adresse Gmail n’existe pas.',
      advice: advice.UNKNOWN_USER,
      samples: [
        {
          reply:
            "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550-5.1.1 unnecessary spaces. 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser r12si - gsmtp",
          providerCode: 'NoSuchUser',
        },
      ],
    },
    {
      id: 'disabled-user',
      phrase: [
        'email account that you tried to reach is inactive',
        'email account that you tried to reach is disabled',
        'p=disableduser',
      ],
      cause: 'mailbox-inactive',
      en: 'The Gmail account is disabled or inactive.',
      fr: 'Le compte Gmail est désactivé ou inactif.',
      advice: advice.INACTIVE_USER,
      samples: [
        {
          reply:
            '550 5.2.1 The email account that you tried to reach is inactive. For more information, go to https://support.google.com/mail/?p=DisabledUser c7si - gsmtp',
          providerCode: 'DisabledUser',
        },
      ],
    },
    {
      id: 'over-quota',
      phrase: ['inbox is out of storage space', 'email account that you tried to reach is over quota', 'p=overquota'],
      cause: 'mailbox-full',
      en: 'The recipient’s Google storage is full.',
      fr: 'L’espace de stockage Google du destinataire est plein.',
      advice: advice.FULL_MAILBOX,
      samples: [
        {
          reply:
            "452-4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to 452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp 98e67ed59e1d1 - gsmtp",
          providerCode: 'OverQuotaTemp',
        },
        "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to 552 5.2.2 https://support.google.com/mail/?p=OverQuotaPerm - gsmtp",
      ],
    },
    {
      id: 'recipient-rate',
      phrase: [
        'trying to contact is receiving mail too quickly',
        'trying to contact is receiving email too quickly',
        'trying to contact is receiving mail at a rate',
        'trying to contact is receiving email at a rate',
        'p=receivingrate',
      ],
      cause: 'rate-limit',
      en: 'This one recipient gets more mail than Google lets in; it says nothing about the sender.',
      fr: 'Ce destinataire reçoit plus de courrier que Google n’en accepte ; cela ne dit rien de l’expéditeur.',
      advice: ['wait-and-retry'],
      samples: [
        {
          reply:
            '450-4.2.1 The user you are trying to contact is receiving email at a rate that prevents additional messages from being delivered. 450 4.2.1 https://support.google.com/mail/?p=ReceivingRate - gsmtp',
          providerCode: 'ReceivingRate',
        },
      ],
    },
    {
      id: 'domain-not-found',
      phrase: ["weren't able to find the recipient domain", "weren't able to find your domain", 'p=baddomain'],
      cause: 'invalid-recipient',
      en: 'The recipient’s domain does not exist.',
      fr: 'Le domaine du destinataire n’existe pas.',
      advice: advice.UNKNOWN_USER,
      samples: [
        "553 5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors. For more information, go to https://support.google.com/mail/answer/6596 - gsmtp",
      ],
    },
    {
      id: 'recipient-syntax',
      phrase: ['recipient address'],
      also: ['is not a valid rfc'],
      cause: 'invalid-recipient',
      en: 'The recipient’s address is not well formed.',
      fr: 'L’adresse du destinataire est mal formée.',
      advice: advice.UNKNOWN_USER,
      samples: ['553 5.1.3 The recipient address <someone@@example.com> is not a valid RFC 5321 address. - gsmtp'],
    },
    {
      id: 'sender-syntax',
      phrase: ['sender address'],
      also: ['is not a valid rfc'],
      cause: 'protocol',
      en: 'The sender’s address is not well formed.',
      fr: 'L’adresse de l’expéditeur est mal formée.',
      advice: advice.BAD_FORMAT,
      samples: ['553 5.1.7 The sender address <news @example.com> is not a valid RFC 5321 address. - gsmtp'],
    },
    {
      id: 'header-size',
      phrase: ["google's message header size limits", 'per individual header size', "google's header name limit"],
      cause: 'message-size',
      en: 'The headers of the message are too long for Google.',
      fr: 'Les en-têtes du message sont trop longs pour Google.',
      advice: ['fix-message-format', 'reduce-size'],
      samples: [
        "552 5.3.4 Your message exceeded Google's message header size limits. To view our header size guidelines, go to https://support.google.com/a?p=header-limits - gsmtp",
      ],
    },
    {
      id: 'message-size',
      phrase: ["exceeded google's message size limits", "exceeds google's limit of", 'p=maxsizeerror'],
      cause: 'message-size',
      en: 'The message is larger than Google accepts.',
      fr: 'Le message dépasse la taille acceptée par Google.',
      advice: advice.TOO_BIG,
      samples: [
        {
          reply:
            "552-5.3.4 Your message exceeded Google's message size limits. Please visit 552 5.3.4 https://support.google.com/mail/?p=MaxSizeError to view our size guidelines. - gsmtp",
          providerCode: 'MaxSizeError',
        },
        "552 5.3.4 The number of attachments (520) exceeds Google's limit of 500 attachments. - gsmtp",
      ],
    },
    {
      id: 'not-rfc-5322',
      phrase: [
        'not rfc 5322 compliant',
        'not rfc 2822 compliant',
        'p=rfcmessagenoncompliant',
        'messages missing a valid',
        'multiple addresses in the from: header',
        'multiple addresses in from',
        'encoded-word syntax is not permitted',
        'unicode character in a disallowed header',
        'email message is malformed',
      ],
      not: ['from: header (rfc5322)'],
      cause: 'protocol',
      en: 'The headers of the message break RFC 5322.',
      fr: 'Les en-têtes du message ne respectent pas la RFC 5322.',
      advice: advice.BAD_FORMAT,
      samples: [
        {
          reply:
            '550-5.7.1 [192.0.2.17] Messages missing a valid Message-ID: header are not accepted. 550 5.7.1 https://support.google.com/mail/?p=RfcMessageNonCompliant - gsmtp',
          providerCode: 'RfcMessageNonCompliant',
        },
        '554 5.6.0 Email message is malformed. Not accepted. For more information, go to Email sender guidelines. - gsmtp',
      ],
    },
    {
      id: 'domain-policy',
      phrase: [
        'has a policy that prohibits',
        'p=policy_prohibits',
        'ip not in whitelist for rcpt domain',
        'domain policy size per transaction',
      ],
      cause: 'policy',
      en: 'A rule of the recipient’s Google Workspace forbids this message.',
      fr: 'Une règle du Google Workspace du destinataire interdit ce message.',
      advice: advice.RECEIVERS_RULE,
      samples: [
        '550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibits the email that you sent. Contact your domain administrator for assistance. - gsmtp',
        '421 4.7.0 IP not in whitelist for RCPT domain, closing connection. - gsmtp',
      ],
    },
    {
      id: 'tls-required',
      phrase: ['tls required for rcpt domain'],
      cause: 'tls',
      en: 'The recipient’s domain takes mail over TLS only.',
      fr: 'Le domaine du destinataire n’accepte que des connexions TLS.',
      advice: advice.TLS,
      samples: [
        '421 4.7.0 TLS required for RCPT domain, closing connection. For more information, go to Email encryption in transit. - gsmtp',
      ],
    },
    {
      id: 'own-relay-limit',
      phrase: [
        'smtp relay limit exceeded',
        'daily user sending limit exceeded',
        'daily user sending quota exceeded',
        'smtp relay sending limit exceeded',
        'peak smtp relay',
      ],
      cause: 'relay',
      en: 'Your own Google Workspace account has reached its sending limit.',
      fr: 'Votre propre compte Google Workspace a atteint sa limite d’envoi.',
      advice: advice.OWN_ACCOUNT,
      samples: [
        '550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits, go to https://support.google.com/a/answer/166852 - gsmtp',
        '450 4.2.1 Peak SMTP relay limit exceeded for this customer. This is a temporary error. - gsmtp',
      ],
    },
    {
      id: 'own-relay-denied',
      phrase: [
        'invalid credentials for relay',
        'mail relay denied',
        'email relay denied',
        'email sending denied',
        'mail sending denied',
      ],
      cause: 'relay',
      en: 'Google’s SMTP relay does not know your server or domain as yours.',
      fr: 'Le relais SMTP de Google ne reconnaît pas votre serveur ou votre domaine.',
      advice: ['check-smarthost'],
      samples: [
        "550-5.7.1 Invalid credentials for relay [192.0.2.8]. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain of the account this email is being sent from. 550 5.7.1 - gsmtp",
      ],
    },
    {
      id: 'own-login',
      code: ['530', '534', '535', '454', '504'],
      phrase: [
        'username and password not accepted',
        'application-specific password',
        'log in with your web browser',
        'log in through your web browser',
        'too many login attempts',
        'cannot authenticate due to',
        'xoauth is no longer',
      ],
      cause: 'relay',
      en: 'Google refuses the login of the account you send with.',
      fr: 'Google refuse l’identification du compte utilisé pour l’envoi.',
      advice: ['check-smarthost'],
      samples: [
        {
          reply:
            '535-5.7.8 Username and Password not accepted. For more information, go to 535 5.7.8 https://support.google.com/mail/?p=BadCredentials 5b1f17b1 - gsmtp',
          providerCode: 'BadCredentials',
        },
      ],
    },
    {
      id: 'try-later',
      phrase: ['try again later, closing connection'],
      cause: 'rate-limit',
      en: 'Google closes the connection for now: too many connections or messages at once.',
      fr: 'Google ferme la connexion pour l’instant : trop de connexions ou de messages à la fois.',
      advice: advice.SLOW_DOWN,
      samples: ['421 4.7.0 Try again later, closing connection. (MAIL) ffacd0b85a97d - gsmtp'],
    },
    {
      id: 'rate-limited',
      phrase: ['this email has been rate limited', 'this mail has been rate limited'],
      cause: 'rate-limit',
      en: 'Google limits the rate of this mail.',
      fr: 'Google limite le débit de ce courrier.',
      advice: advice.SLOW_DOWN,
      samples: [
        '550 5.7.1 This email has been rate limited. For more information, go to Limits for sending & getting email. - gsmtp',
      ],
    },
    {
      id: 'too-many-recipients',
      phrase: ['your message has too many recipients', 'too many recipients for this sender'],
      cause: 'rate-limit',
      en: 'Too many recipients in one message for Google.',
      fr: 'Trop de destinataires dans un même message pour Google.',
      advice: ['pause-and-slow-down', 'check-quotas'],
      samples: [
        '452 4.5.3 Your message has too many recipients. For more information regarding Google’s sending limits, go to https://support.google.com/mail/?p=TooManyRecipientsError - gsmtp',
      ],
    },
    {
      id: 'system-problem',
      phrase: [
        'temporary system problem',
        'email server has temporarily rejected this message',
        'mail server temporarily rejected message',
        'server busy, try again later',
      ],
      also: ['gsmtp'],
      cause: 'receiver-fault',
      en: 'Google has a passing problem of its own.',
      fr: 'Google rencontre un problème passager de son côté.',
      advice: advice.RECEIVER_DOWN,
      samples: [
        '421 4.3.0 Temporary System Problem. Try again later (10). af79cd13be357 - gsmtp',
        '421 4.4.5 Server busy, try again later. af79cd13be357 - gsmtp',
      ],
    },
    {
      id: 'session-timeout',
      phrase: ['timeout - closing connection', 'connection expired, try reconnecting'],
      also: ['gsmtp'],
      cause: 'unreachable',
      en: 'The connection to Google stood idle too long.',
      fr: 'La connexion à Google est restée inactive trop longtemps.',
      advice: ['wait-and-retry', 'check-own-network'],
      samples: ['451 4.4.2 Timeout - closing connection. 98e67ed59e1d1 - gsmtp'],
    },
    {
      id: 'loop',
      phrase: ['message exceeded 50 hops'],
      cause: 'unreachable',
      en: 'The message goes round in a loop between mail servers.',
      fr: 'Le message tourne en boucle entre des serveurs.',
      advice: advice.RECEIVERS_RULE,
      samples: ['554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop. u3si - gsmtp'],
    },
    {
      id: 'helo-invalid',
      phrase: ['helo/ehlo argument'],
      cause: 'sender-identity',
      en: 'The HELO name of the sending host is empty or not valid.',
      fr: 'Le nom HELO du serveur d’envoi est vide ou invalide.',
      advice: ['fix-helo'],
      samples: ['501 5.5.4 HELO/EHLO argument "my_host" invalid, closing connection. - gsmtp'],
    },
    {
      id: 'protocol',
      code: ['500', '501', '502', '503', '523', '554', '555', '451'],
      phrase: [
        'bad sequence of commands',
        'unrecognized command',
        'unimplemented command',
        'syntax error',
        'rcpt first',
        'ehlo/helo first',
        'no data after bdat',
        'smtp protocol violation',
        'too many unauthenticated commands',
        'multiple destination domains per transaction',
        'issued out of sequence',
      ],
      also: ['gsmtp'],
      cause: 'protocol',
      en: 'The sending server broke the rules of the SMTP dialogue.',
      fr: 'Le serveur d’envoi n’a pas respecté le dialogue SMTP.',
      advice: ['check-own-mta'],
      samples: [
        '503 5.5.1 RCPT first. An email transaction protocol command was issued out of sequence. a1 - gsmtp',
        '555 5.5.2 Syntax error, goodbye. a1 - gsmtp',
      ],
    },
  ],
);
