import * as advice from '../advice-sets.ts';
import { type TextRow, textRules } from '../text-rule.ts';

const CPANEL = 'https://docs.cpanel.net/whm/service-configuration/exim-configuration-manager/basic-editor/';
const CPANEL_LIMITS = 'https://docs.cpanel.net/knowledge-base/email/how-to-configure-mail-limits/';
const DIRECTADMIN = 'https://docs.directadmin.com/directadmin/email/';
const SPEC = 'https://www.exim.org/exim-html-current/doc/html/spec_html/';

const IDENTITY: readonly TextRow[] = [
  [
    'sender-verify',
    'sender-identity',
    [
      'sender verify failed',
      'sender verification failed',
      'sender verify callout',
      'sender verify defer',
      'could not complete sender verify',
      'callback setup failed while verifying',
    ],
    'The receiver tried the sender address and could not deliver to it: its domain and mailbox must accept bounces.',
    'Le destinataire a testé l’adresse d’expéditeur sans succès : son domaine et sa boîte doivent accepter les retours.',
    ['fix-sender-domain', 'check-own-network'],
    [
      '550-Verification failed for <news@example.com> 550-No Such User Here 550 Sender verify failed',
      '451 Could not complete sender verify callout',
    ],
    { source: `${SPEC}ch-access_control_lists.html` },
  ],
  [
    'helo',
    'sender-identity',
    [
      'invalid helo name',
      'bad helo - host impersonating',
      'helo should be a fqdn',
      'syntactically invalid helo',
      'syntactically invalid ehlo',
    ],
    'The server does not take the name with which the sending server greets.',
    'Le serveur n’accepte pas le nom avec lequel le serveur d’envoi se présente.',
    ['fix-helo', 'fix-ptr'],
    [
      '550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)',
      '550 "REJECTED - Bad HELO - Host impersonating [example.org]"',
      '501 Syntactically invalid HELO argument(s)',
      '550 HELO should be a FQDN or address literal (See RFC 2821 4.1.1.1)',
    ],
    { source: CPANEL },
  ],
  [
    'ptr',
    'sender-identity',
    ['inconsistent or no dns ptr record', 'no dns ptr record', 'inconsistent/missing dns ptr'],
    'The sending IP has no reverse DNS, or its name does not lead back to it.',
    'L’IP d’envoi n’a pas de DNS inverse, ou son nom ne mène pas à elle.',
    advice.REVERSE_DNS,
    ['550 Inconsistent or no DNS PTR record for 192.0.2.10 (see RFC 1912 2.1)'],
    { source: CPANEL },
  ],
  [
    'sender-without-domain',
    'sender-identity',
    ['sender address must contain a domain'],
    'The sender address has no domain.',
    'L’adresse d’expéditeur n’a pas de domaine.',
    advice.SENDER_DOMAIN,
    ['501 <root>: sender address must contain a domain'],
  ],
];

const LISTS: readonly TextRow[] = [
  [
    'junkmail-rejected',
    'reputation',
    ['junkmail rejected'],
    'A blocklist that this cPanel server asks names the sending IP.',
    'Une liste de blocage que ce serveur cPanel interroge cite l’IP d’envoi.',
    advice.LISTED,
    [
      '550-"JunkMail rejected - mail.example.com [192.0.2.10]:53432 is in an RBL, see https://rbl.example.net/192.0.2.10"',
    ],
    { source: CPANEL },
  ],
  [
    'in-a-black-list',
    'reputation',
    ['is in a black list at', 'is in a blacklist at', 'is in a block list at', 'found in one or more dnsbls'],
    'A blocklist that this server asks names the sending IP.',
    'Une liste de blocage que ce serveur interroge cite l’IP d’envoi.',
    advice.LISTED,
    ['550 rejected because 192.0.2.10 is in a black list at rbl.example.net'],
    { source: `${SPEC}ch-the_default_configuration_file.html` },
  ],
  [
    'email-blocked-by',
    'reputation',
    ['email blocked by', 'to unblock see'],
    'This DirectAdmin server’s own list or a blocklist that it asks names the sending IP or domain.',
    'La liste de ce serveur DirectAdmin, ou une liste qu’il interroge, cite l’IP ou le domaine d’envoi.',
    advice.LISTED,
    ['550-Email blocked by rbl.example.net 550 to unblock see http://www.example.org/'],
    { source: DIRECTADMIN },
  ],
];

const MESSAGE: readonly TextRow[] = [
  [
    'cpanel-spam',
    'content',
    [
      'detected your message as spam and has prevented delivery',
      'classified as spam and may not be delivered',
      'spam points',
    ],
    'The spam filter of this server refuses the message.',
    'Le filtre antispam de ce serveur refuse le message.',
    advice.SPAM_CONTENT,
    [
      '550 The mail server detected your message as spam and has prevented delivery.',
      '550 This message scored 12.4 spam points.',
    ],
    { source: CPANEL },
  ],
  [
    'virus',
    'content',
    ['this message contains a virus', 'this message contains malware', 'this message was detected as possible malware'],
    'The virus scanner of this server refuses the message.',
    'L’antivirus de ce serveur refuse le message.',
    advice.VIRUS,
    ['550 This message contains a virus (Eicar-Test-Signature).'],
    { source: `${SPEC}ch-content_scanning_at_acl_time.html` },
  ],
  [
    'size',
    'message-size',
    ['message size exceeds maximum permitted', 'message is too big'],
    'The message is larger than the server takes.',
    'Le message est plus gros que ce que le serveur accepte.',
    advice.TOO_BIG,
    ['552 Message size exceeds maximum permitted'],
    { code: ['552', '550'] },
  ],
];

const SESSION: readonly TextRow[] = [
  [
    'cpanel-relay',
    'relay',
    [
      'permitted to relay through this server',
      'not permitted to relay',
      'please turn on smtp authentication in your mail client',
    ],
    'The server does not host the recipient’s domain, so it wants a login: the domain’s MX record or hosting is wrong.',
    'Le serveur n’héberge pas le domaine du destinataire et exige une identification : MX ou hébergement à revoir.',
    ['contact-recipient-admin', 'check-smarthost', 'remove-invalid'],
    [
      '550-Please turn on SMTP Authentication in your mail client. 550-mail.example.com [192.0.2.10]:53432 is not permitted to relay 550 through this server without authentication.',
      '550-mail.example.com [192.0.2.10] is currently not permitted to relay through this server.',
    ],
    { source: 'https://docs.cpanel.net/knowledge-base/email/' },
  ],
  [
    'relay',
    'relay',
    ['relay not permitted'],
    'The server does not take mail for this domain from outside.',
    'Le serveur n’accepte pas de courrier externe pour ce domaine.',
    ['contact-recipient-admin', 'check-smarthost', 'remove-invalid'],
    ['550 relay not permitted'],
    { source: `${SPEC}ch-the_default_configuration_file.html` },
  ],
  [
    'country',
    'policy',
    ['your country is not allowed to connect'],
    'The receiver’s operator takes no mail from the country of the sending server.',
    'L’exploitant du serveur destinataire n’accepte rien du pays du serveur d’envoi.',
    ['contact-recipient-admin', 'check-smarthost'],
    ['550 Your country is not allowed to connect to this server.'],
    { source: CPANEL },
  ],
  [
    'concurrency',
    'rate-limit',
    ['too many concurrent smtp connections'],
    'The server takes no further connection for now, from this IP or from anyone.',
    'Le serveur n’accepte plus de connexion pour l’instant, de cette IP ou de quiconque.',
    advice.SLOW_DOWN,
    ['421 Too many concurrent SMTP connections from this IP address; please try again later'],
  ],
  [
    'local-problem',
    'receiver-fault',
    ['temporary local problem', 'unexpected failure, please try later'],
    'Something in the receiver’s own server fails for now.',
    'Quelque chose échoue dans le serveur du destinataire pour l’instant.',
    advice.RECEIVER_DOWN,
    ['451 Temporary local problem - please try later'],
    { code: ['4'] },
  ],
  [
    'synchronization',
    'protocol',
    ['smtp synchronization error', 'synchronization error (input sent without waiting'],
    'The sending software talks before it is its turn.',
    'Le logiciel d’envoi parle avant son tour.',
    ['check-own-mta'],
    ['554 SMTP synchronization error'],
  ],
  [
    'command-order',
    'protocol',
    ['valid rcpt command must precede data'],
    'No recipient was accepted, so the message itself could not be sent.',
    'Aucun destinataire n’ayant été accepté, le message n’a pas pu être transmis.',
    ['check-own-mta', 'remove-invalid'],
    ['503 valid RCPT command must precede DATA'],
  ],
  [
    'administrative',
    'policy',
    [],
    'A rule of the receiver’s operator refuses the message and does not say which.',
    'Une règle de l’exploitant du serveur destinataire refuse le message sans dire laquelle.',
    advice.RECEIVERS_RULE,
    ['550 Administrative prohibition'],
    { code: ['550'], pattern: /^550[ -](?:5\.7\.1 )?administrative prohibition\.?$/ },
  ],
];

const RECIPIENTS: readonly TextRow[] = [
  [
    'recipient-callout',
    'invalid-recipient',
    ['callout verification failed', 'previous (cached) callout verification failure'],
    'The server asked the host behind it, which does not take this address.',
    'Le serveur a interrogé l’hôte derrière lui, qui n’accepte pas cette adresse.',
    advice.UNKNOWN_USER,
    ['550-Callout verification failed: 550 5.1.1 <someone@example.org> User unknown'],
    { code: ['5'], not: ['sender'] },
  ],
  [
    'restricted-characters',
    'invalid-recipient',
    ['restricted characters in address'],
    'The address holds characters that the server does not take.',
    'L’adresse contient des caractères que le serveur n’accepte pas.',
    advice.UNKNOWN_USER,
    ['550 restricted characters in address'],
    { source: `${SPEC}ch-the_default_configuration_file.html` },
  ],
  [
    'recipient-without-domain',
    'invalid-recipient',
    ['recipient address must contain a domain'],
    'The recipient’s address has no domain.',
    'L’adresse du destinataire n’a pas de domaine.',
    advice.UNKNOWN_USER,
    ['501 <someone>: recipient address must contain a domain'],
  ],
  [
    'unrouteable',
    'invalid-recipient',
    ['unrouteable address'],
    'The server knows no way to this address: it does not exist there.',
    'Le serveur ne connaît aucun chemin vers cette adresse : elle n’y existe pas.',
    advice.UNKNOWN_USER,
    ['550 Unrouteable address'],
    { code: ['550'], not: ['sender'] },
  ],
  [
    'no-such-user-here',
    'invalid-recipient',
    ['no such user here'],
    'The address does not exist on this server.',
    'L’adresse n’existe pas sur ce serveur.',
    advice.UNKNOWN_USER,
    ['550 No Such User Here', '550-5.1.1 <someone@example.org> 550 No such user here'],
    { source: 'https://docs.cpanel.net/knowledge-base/email/', not: ['sender', 'verification failed for'] },
  ],
];

/** What Exim replies as a receiving server, mostly in the wording of cPanel and DirectAdmin. */
export const EXIM_REPLY_RULES = textRules(
  { group: 'exim-reply', source: `${SPEC}ch-log_files.html`, read: '2026-11' },
  [...IDENTITY, ...LISTS, ...MESSAGE, ...SESSION, ...RECIPIENTS],
);

/** What the sender's own cPanel server says instead of sending. */
export const CPANEL_SENDING_RULES = textRules(
  { group: 'cpanel', source: CPANEL_LIMITS, read: '2026-11', origin: 'local' },
  [
    [
      'hourly-limit',
      'rate-limit',
      ['has exceeded the max emails per hour'],
      'The own cPanel server allows this domain so many messages an hour and discarded the rest.',
      'Votre serveur cPanel limite ce domaine à un nombre de messages par heure et a jeté le reste.',
      ['check-quotas', 'check-own-mta'],
      ['Domain example.com has exceeded the max emails per hour (150/150 (100%)) allowed. Message discarded.'],
    ],
    [
      'failure-limit',
      'rate-limit',
      ['has exceeded the max defers and failures per hour'],
      'The own cPanel server stops this domain for an hour, because too many of its messages failed or were put off.',
      'Votre serveur cPanel arrête ce domaine une heure, car trop de ses messages ont échoué ou été différés.',
      ['remove-invalid', 'check-quotas', 'check-own-mta'],
      ['Domain example.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.'],
      {
        source: 'https://my.ultrawebhosting.com/knowledgebase/392/cPanel-Max-Defers-Occurring-for-an-Account.html',
        read: '2026-11-25',
        waitMinutes: 60,
      },
    ],
    [
      'undeliverable-domain',
      'invalid-recipient',
      ['the mail server could not deliver mail to'],
      'The own cPanel server takes the address or its domain for not existing.',
      'Pour votre serveur cPanel, l’adresse ou son domaine n’existe pas.',
      ['remove-invalid', 'check-own-dns'],
      [
        'The mail server could not deliver mail to someone@example.org. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.',
      ],
      { not: ['sender verify'], persistence: 'permanent' },
    ],
  ],
);
