import type { ReadingCase } from '../reading-case.ts';

export const CASES: readonly ReadingCase[] = [
  {
    name: 'semicolons, a surplus comma and a Total row',
    text: `Domain;Message;Count
orange.fr;Messages queued (dynamic flow control);1 204
wanadoo.fr;Messages queued (dynamic flow control);312
gmail.com;421 4.7.28 Our system has detected, an unusual rate;45
Total;;1 561`,
    gives: [
      'gmail.com deferred 45 421 4.7.28 Our system has detected, an unusual rate',
      'orange.fr deferred 1204 Messages queued (dynamic flow control)',
      'wanadoo.fr deferred 312 Messages queued (dynamic flow control)',
    ],
    records: 4,
  },
  {
    name: 'Markdown in French with Autres and a bold total',
    text: `| Domaine | Message | Nombre |
|---------|:-------:|-------:|
| orange.fr | Messages mis en file d’attente (contrôle de flux dynamique) | 1 133 |
| Autres | Boîte pleine | 30 113 |
| **Total** | | 31 246 |`,
    gives: [
      '* deferred 30113 Boîte pleine',
      'orange.fr deferred 1133 Messages mis en file d’attente (contrôle de flux dynamique)',
    ],
    records: 3,
  },
  {
    name: 'prose lines with counts',
    text: `orange.fr: 1 204 Messages mis en file d'attente (contrôle de flux dynamique)
sfr.fr : 300 Messages mis en file d'attente (contrôle de flux dynamique)
We have 12.345 deferrals at gmail.com (421 4.7.28 Our system has detected an unusual rate of unsolicited mail)`,
    gives: [
      'gmail.com deferred 12345 421 4.7.28 Our system has detected an unusual rate of unsolicited mail',
      "orange.fr deferred 1204 Messages mis en file d'attente (contrôle de flux dynamique)",
      "sfr.fr deferred 300 Messages mis en file d'attente (contrôle de flux dynamique)",
    ],
    records: 3,
  },
  {
    name: 'quoted cells and dots as thousands',
    text: `domaine;erreur;nb
orange.fr;Messages mis en file d’attente (contrôle de flux dynamique);"12 345"
free.fr;"550 spam detected; voir http://postmaster.free.fr";12
gmail.com;421-4.7.28 unusual rate;1.133`,
    gives: [
      'free.fr bounced 12 550 spam detected; voir http://postmaster.free.fr',
      'gmail.com deferred 1133 421-4.7.28 unusual rate',
      'orange.fr deferred 12345 Messages mis en file d’attente (contrôle de flux dynamique)',
    ],
    records: 3,
  },
  {
    name: 'tabs without a header',
    text: `orange.fr\tMessages queued (dynamic flow control)\t1204
wanadoo.fr\tMessages queued (dynamic flow control)\t312`,
    gives: [
      'orange.fr deferred 1204 Messages queued (dynamic flow control)',
      'wanadoo.fr deferred 312 Messages queued (dynamic flow control)',
    ],
    records: 2,
  },
  {
    name: 'aligned columns',
    text: `Domain            Message                                        Count
orange.fr         Messages queued (dynamic flow control)          1204
gmail.com         421 4.7.28 unusual rate of unsolicited mail       33
others            Mailbox full                                       5
-----------------------------------------------------------------------
Total                                                             1242`,
    gives: [
      '* deferred 5 Mailbox full',
      'gmail.com deferred 33 421 4.7.28 unusual rate of unsolicited mail',
      'orange.fr deferred 1204 Messages queued (dynamic flow control)',
    ],
    records: 4,
  },
  {
    name: 'a MySQL table',
    text: `+------------+----------------------------------------+-------+
| domain     | message                                | count |
+------------+----------------------------------------+-------+
| orange.fr  | Messages queued (dynamic flow control) |  1204 |
| gmail.com  | 421 4.7.28 rate                        |    33 |
+------------+----------------------------------------+-------+
2 rows in set (0.01 sec)`,
    gives: ['gmail.com deferred 33 421 4.7.28 rate', 'orange.fr deferred 1204 Messages queued (dynamic flow control)'],
    records: 3,
  },
  {
    name: 'a psql table',
    text: `  domain   |              message                   | count
-----------+----------------------------------------+-------
 orange.fr | Messages queued (dynamic flow control) |  1204
 gmail.com | 421 4.7.28 rate                        |    33
(2 rows)`,
    gives: ['gmail.com deferred 33 421 4.7.28 rate', 'orange.fr deferred 1204 Messages queued (dynamic flow control)'],
    records: 3,
  },
  {
    name: 'domains across the top',
    text: `Message,gmail.com,yahoo.fr,orange.fr
421 4.7.0 try later,100,200,
550 5.1.1 user unknown,3,4,5`,
    gives: [
      'gmail.com bounced 3 550 5.1.1 user unknown',
      'gmail.com deferred 100 421 4.7.0 try later',
      'orange.fr bounced 5 550 5.1.1 user unknown',
      'yahoo.fr bounced 4 550 5.1.1 user unknown',
      'yahoo.fr deferred 200 421 4.7.0 try later',
    ],
    records: 2,
  },
  {
    name: 'reasons across the top',
    text: `Domain;User unknown;Mailbox full;Unreachable
gmail.com;10;5;0
yahoo.fr;2;;1`,
    gives: [
      'gmail.com bounced 10 User unknown',
      'gmail.com deferred 5 Mailbox full',
      'yahoo.fr bounced 2 User unknown',
      'yahoo.fr deferred 1 Unreachable',
    ],
    records: 2,
  },
  {
    name: 'German headers, unquoted commas in texts and counts',
    text: `Empfängerdomain,Fehlermeldung,Anzahl
gmx.de,"554 Nemesis ESMTP Service not available, No SMTP service",1.204
web.de,Nachrichten in die Warteschlange gestellt (dynamische Durchsatzkontrolle),300
t-online.de,421 Too many, try later,1,204`,
    gives: [
      'gmx.de bounced 1204 554 Nemesis ESMTP Service not available, No SMTP service',
      't-online.de deferred 1204 421 Too many, try later',
      'web.de deferred 300 Nachrichten in die Warteschlange gestellt (dynamische Durchsatzkontrolle)',
    ],
    records: 3,
  },
  {
    name: 'quoted cells without a header',
    text: `"orange.fr","Messages queued (dynamic flow control)","1204"
"wanadoo.fr","Messages queued (dynamic flow control)","312"`,
    gives: [
      'orange.fr deferred 1204 Messages queued (dynamic flow control)',
      'wanadoo.fr deferred 312 Messages queued (dynamic flow control)',
    ],
    records: 2,
  },
  {
    name: 'MX host, source IP and count',
    text: `MX\tDomain\tIP\tError\tOccurrences
smtp-in.orange.fr\torange.fr\t192.0.2.1\t421 OFR_999 try later\t30
smtp-in.orange.fr\twanadoo.fr\t192.0.2.1\t421 OFR_999 try later\t12`,
    gives: ['orange.fr deferred 30 421 OFR_999 try later', 'wanadoo.fr deferred 12 421 OFR_999 try later'],
    records: 2,
  },
  {
    name: 'addresses with replies and no counts',
    text: `email,reason,status,created
jdoe@orange.fr,"550 5.1.1 The email account that you tried to reach does not exist",5.1.1,1700000000
b@gmail.com,"421 4.7.28 rate",4.7.28,1700000001`,
    gives: [
      'gmail.com deferred 1 421 4.7.28 rate',
      'orange.fr bounced 1 550 5.1.1 The email account that you tried to reach does not exist',
    ],
    records: 2,
  },
  {
    name: 'provider names with codes only',
    text: `Gmail,421-4.7.28,1204
Yahoo,TSS04,300`,
    gives: ['gmail.com deferred 1204 421-4.7.28', 'yahoo.com deferred 300 TSS04'],
    records: 2,
  },
  {
    name: 'statuses with counts',
    text: `Domain;Status;Reason;Qty
orange.fr;Failed;Refused;120
orange.fr;Sent;;5 000
gmail.com;Pending;Messages queued (dynamic flow control);33`,
    gives: [
      'gmail.com deferred 33 Messages queued (dynamic flow control)',
      'orange.fr bounced 120 Refused',
      'orange.fr delivered 5000',
    ],
    records: 3,
    denominator: true,
  },
  {
    name: 'an outline that leaves repeated domains out',
    text: `Domain;Message;Count
orange.fr;421 OFR_999 try later;30
;550 5.1.1 user unknown;12
Total orange.fr;;42
sfr.fr;450 SFR_IN_105 rate;3`,
    gives: [
      'orange.fr bounced 12 550 5.1.1 user unknown',
      'orange.fr deferred 30 421 OFR_999 try later',
      'sfr.fr deferred 3 450 SFR_IN_105 rate',
    ],
    records: 4,
  },
  {
    name: 'a table after a greeting and before a signature',
    text: `Hi,

here are the numbers of today:

Domain\tError\tNb
orange.fr\tMessages queued (dynamic flow control)\t1\u202f204
free.fr\t550 spam detected\t12

Best regards
Jane`,
    gives: ['free.fr bounced 12 550 spam detected', 'orange.fr deferred 1204 Messages queued (dynamic flow control)'],
    records: 6,
  },
];
