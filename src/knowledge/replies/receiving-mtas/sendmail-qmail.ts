import * as advice from '../advice-sets.ts';
import { type TextRow, textRules } from '../text-rule.ts';

const SENDMAIL = 'https://www.sendmail.org/~ca/email/doc8.12/op.html';

const SENDMAIL_ROWS: readonly TextRow[] = [
  [
    'relay-no-ptr',
    'sender-identity',
    ['relaying temporarily denied'],
    'The server looks up who the sending IP is, and its reverse DNS did not answer.',
    'Le serveur cherche à qui appartient l’IP d’envoi, et son DNS inverse n’a pas répondu.',
    advice.REVERSE_DNS,
    ['451 4.7.1 Relaying temporarily denied. Cannot resolve PTR record for 192.0.2.10'],
    { also: ['ptr record'] },
  ],
  [
    'relay-name-lookup',
    'relay',
    ['relaying denied. ip name'],
    'The server does not take mail for this domain from outside, and the sending IP has no matching name either.',
    'Le serveur n’accepte pas de courrier externe pour ce domaine, et l’IP d’envoi n’a pas non plus de nom concordant.',
    ['contact-recipient-admin', 'check-smarthost', 'fix-ptr'],
    ['550 5.7.1 <someone@example.org>... Relaying denied. IP name lookup failed [192.0.2.10]'],
  ],
  [
    'relay',
    'relay',
    ['relaying denied'],
    'The server does not take mail for this domain from outside: its MX record or the server’s setup is wrong, or a login is missing.',
    'Le serveur n’accepte pas de courrier externe pour ce domaine : MX ou configuration à revoir, ou identification manquante.',
    ['contact-recipient-admin', 'check-smarthost', 'remove-invalid'],
    [
      '550 5.7.1 <someone@example.org>... Relaying denied. Proper authentication required.',
      '550 5.7.1 <someone@example.org>... Relaying denied',
    ],
  ],
  [
    'reverse-dns',
    'sender-identity',
    ['fix reverse dns for', 'possibly forged hostname for', 'client ip address'],
    'The sending IP has no reverse DNS, or its name does not lead back to it.',
    'L’IP d’envoi n’a pas de DNS inverse, ou son nom ne mène pas à elle.',
    advice.REVERSE_DNS,
    [
      '550 5.7.1 Fix reverse DNS for 192.0.2.10',
      '451 4.1.8 Client IP address [192.0.2.10] does not resolve',
      '451 4.1.8 Possibly forged hostname for 192.0.2.10',
    ],
    {
      pattern: /fix reverse dns for|possibly forged hostname for|client ip address \S{1,60} does not resolve/,
    },
  ],
  [
    'sender-domain',
    'sender-identity',
    ['domain of sender address', "sender's domain of"],
    'The domain of the sender address does not exist, or its DNS did not answer.',
    'Le domaine de l’adresse d’expéditeur n’existe pas, ou son DNS n’a pas répondu.',
    advice.SENDER_DOMAIN,
    [
      '553 5.1.8 <news@example.com>... Domain of sender address news@example.com does not exist',
      '451 4.1.8 Domain of sender address news@example.com does not resolve',
    ],
    { not: ['#5.1.8', '#4.1.8'] },
  ],
  [
    'sender-without-domain',
    'sender-identity',
    ['domain name required for sender address', 'real domain name required for sender'],
    'The sender address has no domain, or one that is no real one.',
    'L’adresse d’expéditeur n’a pas de domaine, ou un domaine qui n’en est pas un.',
    advice.SENDER_DOMAIN,
    ['553 5.5.4 <root>... Domain name required for sender address root'],
  ],
  [
    'pre-greeting',
    'protocol',
    ['pre-greeting traffic'],
    'The sending software spoke before the greeting, as spam programs do.',
    'Le logiciel d’envoi a parlé avant l’accueil, comme le font les programmes de spam.',
    ['check-own-mta'],
    [
      '554 5.5.0 mx.example.org ESMTP not accepting messages: rejected due to pre-greeting traffic',
      '550 5.7.1 rejecting commands from mail.example.com [192.0.2.10] due to pre-greeting traffic after 0 seconds',
    ],
  ],
  [
    'connection-control',
    'rate-limit',
    ['connection rate limit exceeded', 'too many open connections'],
    'The sending IP opens more connections than this server allows.',
    'L’IP d’envoi ouvre plus de connexions que ce serveur ne le permet.',
    advice.SLOW_DOWN,
    ['421 4.3.2 Connection rate limit exceeded.', '421 4.3.2 Too many open connections.'],
  ],
  [
    'mailbox-disabled',
    'mailbox-inactive',
    ['mailbox disabled for this recipient'],
    'The receiver’s operator has closed this address.',
    'L’exploitant du serveur destinataire a fermé cette adresse.',
    advice.INACTIVE_USER,
    ['550 5.2.1 <someone@example.org>... Mailbox disabled for this recipient'],
  ],
  [
    'spammers',
    'reputation',
    ["we don't accept mail from spammers", 'no mail accepted from spammers', 'spam not accepted'],
    'The receiver’s operator has put the sender on the server’s own blocklist.',
    'L’exploitant du serveur destinataire a mis l’expéditeur sur sa propre liste de blocage.',
    ['contact-postmaster', 'check-complaints', 'request-hours'],
    ["553 5.3.0 <news@example.com>... We don't accept mail from spammers"],
    {
      source:
        'https://linuxtopia.org/online_books/linux_system_administration/securing_and_optimizing_linux/chap22sec178.html',
      read: '2026-11-25',
    },
  ],
  [
    'listed-at',
    'reputation',
    [' listed at '],
    'A blocklist that this server asks names the sending IP.',
    'Une liste de blocage que ce serveur interroge cite l’IP d’envoi.',
    advice.LISTED,
    ['550 5.7.1 Rejected: 192.0.2.10 listed at rbl.example.net'],
    { pattern: /rejected: \S{3,64} listed at / },
  ],
];

/** What sendmail replies as a receiving server, in the wording of its features and its access database. */
export const SENDMAIL_REPLY_RULES = textRules(
  { group: 'sendmail-reply', source: SENDMAIL, read: '2026-11' },
  SENDMAIL_ROWS,
);

const CHKUSER = 'https://www.interazioni.it/opensource/chkuser/';
const SPAMDYKE = 'https://www.spamdyke.org/documentation/README.html';

const QMAIL_ROWS: readonly TextRow[] = [
  [
    'chkuser-sender-mx',
    'sender-identity',
    [
      "can't find a valid mx for sender domain",
      'sender address has invalid format',
      'envelope sender domain must exist',
    ],
    'The domain of the sender address has no mail server, or the address is malformed.',
    'Le domaine de l’adresse d’expéditeur n’a pas de serveur de messagerie, ou l’adresse est mal formée.',
    advice.SENDER_DOMAIN,
    ["511 sorry, can't find a valid MX for sender domain (#5.1.8 - chkuser)"],
    { source: CHKUSER },
  ],
  [
    'chkuser-violation',
    'policy',
    ['you are violating our security policies'],
    'The server refuses the session after too many wrong recipients.',
    'Le serveur refuse la session après trop de destinataires erronés.',
    ['remove-invalid', 'check-list-source'],
    ['571 sorry, you are violating our security policies (#5.7.1 - chkuser)'],
    { source: CHKUSER },
  ],
  [
    'no-mailbox',
    'invalid-recipient',
    ['no mailbox here by that name', "couldn't find a user named", 'not in my validrcptto list', 'my badrcptto list'],
    'The address does not exist on this server.',
    'L’adresse n’existe pas sur ce serveur.',
    advice.UNKNOWN_USER,
    [
      '550 sorry, no mailbox here by that name (#5.1.1 - chkuser)',
      '553 sorry, this recipient is in my badrcptto list (#5.7.1)',
    ],
  ],
  [
    'bad-mail-from',
    'policy',
    [
      'my badmailfrom list',
      'my badhelo list',
      'your envelope sender has been denied',
      'your mail was administratively denied',
    ],
    'The receiver’s operator blocks this sender address or its domain.',
    'L’exploitant du serveur destinataire bloque cette adresse d’expéditeur ou son domaine.',
    ['contact-recipient-admin', 'contact-postmaster'],
    ['553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)'],
  ],
  [
    'location-denied',
    'reputation',
    ['mail from your location is administratively denied', 'your mailserver is rejected by my'],
    'The receiver’s operator blocks this IP or its network.',
    'L’exploitant du serveur destinataire bloque cette IP ou son réseau.',
    ['contact-postmaster', 'check-blocklist', 'request-hours'],
    ['553 sorry, mail from your location is administratively denied (#5.7.1)'],
  ],
  [
    'simscan-spam',
    'content',
    ['spam-hits', 'your email is considered spam'],
    'The receiver’s filter takes the message for spam.',
    'Le filtre du destinataire prend le message pour du spam.',
    advice.SPAM_CONTENT,
    ['554 Your email is considered spam (7.20 spam-hits)'],
    { source: 'https://qmailrocks.thibs.com/simscan.php' },
  ],
  [
    'permanently-rejected',
    'content',
    ['mail server permanently rejected message (#5.3.0)'],
    'A filter of the receiver’s server refuses the message for good.',
    'Un filtre du serveur destinataire refuse définitivement le message.',
    advice.SPAM_CONTENT,
    ['554 mail server permanently rejected message (#5.3.0)'],
    // What follows the code is the reason, and speaks for itself.
    { pattern: /permanently rejected message \(#5\.3\.0\)[. ]{0,4}$/ },
  ],
  [
    'size',
    'message-size',
    ['databytes limit'],
    'The message is larger than the server takes.',
    'Le message est plus gros que ce que le serveur accepte.',
    advice.TOO_BIG,
    ['552 sorry, that message size exceeds my databytes limit (#5.3.4)'],
  ],
  [
    'spamdyke-reverse-dns',
    'sender-identity',
    ['you have no reverse dns entry', 'your reverse dns entry'],
    'The sending IP has no reverse DNS, one that does not resolve, or one that looks like a dial-up line.',
    'L’IP d’envoi n’a pas de DNS inverse, ou il ne se résout pas, ou il a l’air d’une ligne d’abonné.',
    advice.REVERSE_DNS,
    [
      '554 Refused. Your reverse DNS entry does not resolve. See: http://www.spamdyke.org/documentation/README.html',
      '421 Refused. You have no reverse DNS entry.',
      '554 Refused. Your reverse DNS entry contains your IP address and a country code.',
    ],
    { source: SPAMDYKE },
  ],
  [
    'spamdyke-graylist',
    'greylisting',
    ['your address has been graylisted'],
    'The receiver puts unknown senders off for some minutes; a retry gets through.',
    'Le destinataire fait patienter quelques minutes les expéditeurs inconnus ; une nouvelle tentative passe.',
    advice.GREYLISTED,
    ['421 Your address has been graylisted. Try again later.'],
    { source: SPAMDYKE },
  ],
  [
    'spamdyke-list',
    'reputation',
    [
      'refused. your ip address is listed',
      'refused. your domain name is listed',
      'refused. your ip address is blacklisted',
    ],
    'A blocklist that this server asks names the sending IP or domain.',
    'Une liste de blocage que ce serveur interroge cite l’IP ou le domaine d’envoi.',
    advice.LISTED,
    ['554 Refused. Your IP address is listed in the RBL at rbl.example.net'],
    { source: SPAMDYKE },
  ],
];

/** What qmail replies as a receiving server, with vpopmail, chkuser, simscan and spamdyke. */
export const QMAIL_REPLY_RULES = textRules(
  { group: 'qmail-reply', source: 'https://cr.yp.to/qmail.html', read: '2026-11' },
  QMAIL_ROWS,
);
