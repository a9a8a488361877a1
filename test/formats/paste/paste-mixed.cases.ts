import type { ReadingCase } from '../reading-case.ts';

export const CASES: readonly ReadingCase[] = [
  {
    name: 'a line that tells a spreadsheet its separator',
    text: `sep=;
Domain;Message;Count
orange.fr;Messages queued (dynamic flow control);1204.00
wanadoo.fr;Messages queued (dynamic flow control);312`,
    gives: [
      'orange.fr deferred 1204 Messages queued (dynamic flow control)',
      'wanadoo.fr deferred 312 Messages queued (dynamic flow control)',
    ],
    records: 3,
  },
  {
    name: 'replies across the top with volumes',
    text: `Domain;421 errors;550 errors;Sent
gmail.com;12;3;100
orange.fr;1;0;50`,
    gives: [
      'gmail.com bounced 3 550 errors',
      'gmail.com deferred 12 421 errors',
      'gmail.com delivered 85',
      'orange.fr deferred 1 421 errors',
      'orange.fr delivered 49',
    ],
    records: 2,
    denominator: true,
  },
  {
    name: 'German sentences',
    text: `300 Nachrichten an gmx.de wurden mit "421 Rate limit reached" abgewiesen, 20 an web.de
Unsere Mails an t-online.de: 554 IP=192.0.2.1 - None/bad reputation. (NOWL)`,
    gives: [
      'gmx.de deferred 300 421 Rate limit reached',
      't-online.de bounced 1 554 IP=192.0.2.1 - None/bad reputation. (NOWL)',
    ],
    records: 2,
  },
  {
    name: 'a French sentence with a guillemet-free quote',
    text: `Nous avons 12 345 messages en erreur chez orange.fr : "421 mx.orange.fr OFR_999 Service refusé"`,
    gives: ['orange.fr deferred 12345 421 mx.orange.fr OFR_999 Service refusé'],
    records: 1,
  },
  {
    name: 'records of key lines with counts',
    text: `Domaine : orange.fr
Message : Messages mis en file d’attente (contrôle de flux dynamique)
Nombre : 1204

Domaine : sfr.fr
Message : 421 4.7.0 SFR_IN_105
Nombre : 44`,
    gives: [
      'orange.fr deferred 1204 Messages mis en file d’attente (contrôle de flux dynamique)',
      'sfr.fr deferred 44 421 4.7.0 SFR_IN_105',
    ],
    records: 6,
  },
  {
    name: 'indented replies under domains',
    text: `gmail.com
  421-4.7.28 unusual rate: 300 times
  550-5.7.26 unauthenticated (12)
hotmail.com
  550 5.7.1 S3140 — 44`,
    gives: [
      'gmail.com bounced 12 550-5.7.26 unauthenticated',
      'gmail.com deferred 300 421-4.7.28 unusual rate',
      'hotmail.com bounced 44 550 5.7.1 S3140',
    ],
    records: 5,
  },
  {
    name: 'a header with a hash sign',
    text: `"Domain","Error message","# of errors"
"yahoo.com","421 4.7.0 [TSS04] Messages from x temporarily deferred; see https://x","3,204"
"aol.com","421 4.7.0 [TSS04] Messages from x temporarily deferred; see https://x","1,004"`,
    gives: [
      'aol.com deferred 1004 421 4.7.0 [TSS04] Messages from x temporarily deferred; see https://x',
      'yahoo.com deferred 3204 421 4.7.0 [TSS04] Messages from x temporarily deferred; see https://x',
    ],
    records: 2,
  },
  {
    name: 'shares in a sentence',
    text: `Top domains: orange.fr 54%, wanadoo.fr 31%, sfr.fr 8%, others 7% - all "Messages queued (dynamic flow control)"`,
    gives: [
      'orange.fr deferred 540 Messages queued (dynamic flow control)',
      'sfr.fr deferred 80 Messages queued (dynamic flow control)',
      'wanadoo.fr deferred 310 Messages queued (dynamic flow control)',
    ],
    records: 1,
    notes: ['table-shares-as-counts'],
  },
  {
    name: 'a message across the top and its total',
    text: `Domain,Messages queued (dynamic flow control),User unknown,Total
orange.fr,1204,12,1216
sfr.fr,3,1,4`,
    gives: [
      'orange.fr bounced 12 User unknown',
      'orange.fr deferred 1204 Messages queued (dynamic flow control)',
      'sfr.fr bounced 1 User unknown',
      'sfr.fr deferred 3 Messages queued (dynamic flow control)',
    ],
    records: 2,
  },
  {
    name: 'an empty address column beside the domain',
    text: `Adresse;Domaine;Statut;Raison;Nombre
;orange.fr;En attente;Messages mis en file d'attente (contrôle de flux dynamique);1204`,
    gives: ["orange.fr deferred 1204 Messages mis en file d'attente (contrôle de flux dynamique)"],
    records: 1,
  },
  {
    name: 'hard, soft and total bounces',
    text: `Domain\tHard bounces\tSoft bounces\tTotal bounces\tSent
gmail.com\t10\t20\t30\t1000`,
    gives: ['gmail.com bounced 10', 'gmail.com deferred 20', 'gmail.com delivered 970'],
    records: 1,
    denominator: true,
  },
  {
    name: 'affected domains with counts',
    text: `Error: 421 4.7.0 [TSS04] Messages deferred
Domains affected: yahoo.com (1,200), yahoo.fr (300), aol.com (45)`,
    gives: [
      'aol.com deferred 45 421 4.7.0 [TSS04] Messages deferred',
      'yahoo.com deferred 1200 421 4.7.0 [TSS04] Messages deferred',
      'yahoo.fr deferred 300 421 4.7.0 [TSS04] Messages deferred',
    ],
    records: 2,
  },
  {
    name: 'affected domains without counts',
    text: `Affected domains: orange.fr, wanadoo.fr, voila.fr
Message: Messages queued (dynamic flow control)`,
    gives: [
      'orange.fr deferred 1 Messages queued (dynamic flow control)',
      'voila.fr deferred 1 Messages queued (dynamic flow control)',
      'wanadoo.fr deferred 1 Messages queued (dynamic flow control)',
    ],
    records: 2,
  },
  {
    name: 'domains joined by commas',
    text: `yahoo.com,yahoo.fr,aol.com all return 421 4.7.0 [TSS04]`,
    gives: [
      'aol.com deferred 1 421 4.7.0 [TSS04]',
      'yahoo.com deferred 1 421 4.7.0 [TSS04]',
      'yahoo.fr deferred 1 421 4.7.0 [TSS04]',
    ],
    records: 1,
  },
  {
    name: 'two places in one sentence',
    text: `Since this morning everything to Gmail bounces with 550 5.7.26 and everything to Outlook with 550 5.7.515 Access denied`,
    gives: ['gmail.com bounced 1 550 5.7.26', 'outlook.com bounced 1 550 5.7.515 Access denied'],
    records: 1,
  },
  {
    name: 'a quoted remote answer in angle brackets',
    text: `> Remote Server returned '<mx.google.com #5.7.1 smtp;550 5.7.1 [192.0.2.1] Our system has detected that this message is likely unsolicited mail.>'`,
    gives: ['- bounced 1 550 5.7.1 [192.0.2.1] Our system has detected that this message is likely unsolicited mail.'],
    records: 1,
  },
  {
    name: 'a delay notice of Gmail',
    text: `Delivery Status Notification (Delay)
Delivery incomplete
There was a temporary problem delivering your message to jdoe@example.fr. Gmail will retry for 47 more hours.`,
    gives: [
      'example.fr deferred 1 There was a temporary problem delivering your message to jdoe@example.fr. Gmail will retry for 47 more hours.',
    ],
    records: 3,
  },
  {
    name: 'a host in brackets at the end is no recipient',
    text: `550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM5EUR02FT023.eop-EUR02.prod.protection.outlook.com]`,
    gives: [
      '- bounced 1 550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM5EUR02FT023.eop-EUR02.prod.protection.outlook.com]',
    ],
    records: 1,
  },
  {
    name: 'a sentence of a rejecting server',
    text: `smtp.example.com rejected your message to the following email addresses: jdoe@corp.example.com`,
    gives: [
      'corp.example.com bounced 1 smtp.example.com rejected your message to the following email addresses: jdoe@corp.example.com',
    ],
    records: 1,
  },
  {
    name: 'classes of replies as columns',
    text: `Domain\tMX\tAttempts\t2xx\t4xx\t5xx
orange.fr\tsmtp-in.orange.fr\t100\t50\t40\t10`,
    gives: ['orange.fr bounced 10', 'orange.fr deferred 40', 'orange.fr delivered 50'],
    records: 1,
    denominator: true,
  },
  {
    name: 'columns parted by one blank',
    text: `1) orange.fr 421 OFR_999 1204
2) sfr.fr 550 blocked 12`,
    gives: ['orange.fr deferred 1204 421 OFR_999', 'sfr.fr bounced 12 550 blocked'],
    records: 2,
  },
  {
    name: 'counts in the sentence after the reply',
    text: `Bonjour,
Depuis ce matin, nos envois vers Orange et Wanadoo restent en « Messages mis en file d’attente (contrôle de flux dynamique) ».
Volume : 45 000 messages sur orange.fr, 12 000 sur wanadoo.fr et 300 sur sfr.fr.
Merci`,
    gives: [
      'orange.fr deferred 45000 Messages mis en file d’attente (contrôle de flux dynamique)',
      'sfr.fr deferred 300 Messages mis en file d’attente (contrôle de flux dynamique)',
      'wanadoo.fr deferred 12000 Messages mis en file d’attente (contrôle de flux dynamique)',
    ],
    records: 4,
  },
  {
    name: 'a refusal at connect',
    text: `(host mx00.t-online.de[194.25.134.8] refused to talk to me: 554 IP=192.0.2.1 - A problem occurred. Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify. (BL))`,
    gives: [
      '- bounced 1 554 IP=192.0.2.1 - A problem occurred. Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify. (BL)',
    ],
    records: 1,
  },
  {
    name: 'own trouble in a sentence',
    text: `Our queue has 50,000 messages. Connection timed out to all MX hosts on port 25 from our server. No route to host.`,
    gives: [
      '- deferred 50000 Our queue has 50,000 messages. Connection timed out to all MX hosts on port 25 from our server. No route to host.',
    ],
    records: 1,
  },
  {
    name: 'a quoted fault at several domains',
    text: `delivery to gmail.com, yahoo.com and orange.fr all failing with "Connection timed out"`,
    gives: [
      'gmail.com deferred 1 Connection timed out',
      'orange.fr deferred 1 Connection timed out',
      'yahoo.com deferred 1 Connection timed out',
    ],
    records: 1,
  },
  {
    name: 'Markdown with code and bold cells',
    text: `Recipient domain | Deferred | Reason
:--|--:|:--
\`orange.fr\` | 1204 | \`421 OFR_999\`
**sfr.fr** | 33 | 450 SFR_IN_105 \\| again`,
    gives: ['orange.fr deferred 1204 421 OFR_999', 'sfr.fr deferred 33 450 SFR_IN_105 \\| again'],
    records: 2,
  },
  {
    name: 'statuses without domains',
    text: `Status,Count
Sent,1000
Failed,30
Pending,200`,
    gives: ['- bounced 30', '- deferred 200', '- delivered 1000'],
    records: 3,
    denominator: true,
    notes: ['table-has-no-domain'],
  },
  {
    name: 'two columns of numbers without words',
    text: `gmail.com       1000    20
orange.fr       500     300`,
    gives: ['gmail.com deferred 20', 'gmail.com delivered 980', 'orange.fr deferred 300', 'orange.fr delivered 200'],
    records: 2,
    denominator: true,
    notes: ['table-failures-untyped'],
  },
  {
    name: 'an Exim bounce',
    text: `X-Failed-Recipients: jdoe@orange.fr
Auto-Submitted: auto-replied
Subject: Mail delivery failed: returning message to sender

A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:

  jdoe@orange.fr
    host smtp-in.orange.fr [193.252.22.65]
    SMTP error from remote mail server after RCPT TO:<jdoe@orange.fr>:
    550 5.1.1 Adresse d au moins un destinataire invalide. LPN007_416`,
    gives: ['orange.fr bounced 1 550 5.1.1 Adresse d au moins un destinataire invalide. LPN007_416'],
    records: 8,
  },
  {
    name: 'a qmail bounce',
    text: `Hi. This is the qmail-send program at example.com.
I'm afraid I wasn't able to deliver your message to the following addresses.

<jdoe@free.fr>:
212.27.48.7 does not like recipient.
Remote host said: 550 5.2.1 This mailbox has been blocked due to inactivity
Giving up on 212.27.48.7.`,
    gives: ['free.fr bounced 1 550 5.2.1 This mailbox has been blocked due to inactivity'],
    records: 6,
  },
  {
    name: 'provider names with slashes and blanks',
    text: `Hotmail/Outlook: 550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).
iCloud: 554 5.7.1 [CS01] Message rejected due to local policy.
La Poste - 421 4.7.0 LPN007_503 Too many
T-Online: 554 IP=192.0.2.1 (NOWL)`,
    gives: [
      "hotmail.com bounced 1 550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).",
      'icloud.com bounced 1 554 5.7.1 [CS01] Message rejected due to local policy.',
      'laposte.net deferred 1 421 4.7.0 LPN007_503 Too many',
      't-online.de bounced 1 554 IP=192.0.2.1 (NOWL)',
    ],
    records: 4,
  },
];
