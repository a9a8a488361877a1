import type { ReadingCase } from '../reading-case.ts';

export const CASES: readonly ReadingCase[] = [
  {
    name: 'sent, deferred and bounced',
    text: `domain,sent,deferred,bounced
gmail.com,100000,1200,300
yahoo.com,50000,"12,000",40
bad.com,-5,1,1`,
    gives: [
      'gmail.com bounced 300',
      'gmail.com deferred 1200',
      'gmail.com delivered 98500',
      'yahoo.com bounced 40',
      'yahoo.com deferred 12000',
      'yahoo.com delivered 37960',
    ],
    records: 3,
    odd: [4],
    denominator: true,
    notes: ['table-counts-unusable'],
  },
  {
    name: 'broadcast statistics with percentages of processed',
    text: `| Domain | Processed emails | Delivered | Hard bounces | Soft bounces | Opens |
| MSN | 1 200 | 98,5 % | 0,5 % | 1 % | 12 % |
| Other | 760 086 | 99 % | 0,2 % | 0,8 % | 10 % |
| Total | 761 286 | 99 % | | | |`,
    gives: [
      '* bounced 1520',
      '* deferred 6081',
      '* delivered 752485',
      'msn.com bounced 6',
      'msn.com deferred 12',
      'msn.com delivered 1182',
    ],
    records: 3,
    denominator: true,
  },
  {
    name: 'non-deliverables with contribution and breakdown',
    text: `Domain\tErrors\tContribution\tBreakdown
orange.fr\t1 133\t2,9 %\t0,18 %
Autres\t30 113\t77,59 %\t4 %`,
    gives: ['* deferred 30113', '* delivered 722712', 'orange.fr deferred 1133', 'orange.fr delivered 628311'],
    records: 2,
    denominator: true,
    notes: ['table-failures-untyped', 'table-volumes-derived'],
  },
  {
    name: 'SMTP errors per domain without error counts',
    text: `Domain | Sent | Volume | Cnx | Errors | Last reply | Date
yahoo.com | 12 000 | 1.2 | 300 | | 421 4.7.0 [TSS04] deferred | 2017/07/12 15:09
orange.fr | 2 000 | 0.2 | 20 | | 451-ERR 3050 : Too many messages received | 2017/07/12 15:09`,
    gives: [
      'orange.fr deferred 1 451-ERR 3050 : Too many messages received',
      'yahoo.com deferred 1 421 4.7.0 [TSS04] deferred',
    ],
    records: 2,
    notes: ['table-failures-not-counted'],
  },
  {
    name: 'French volumes, failures and rates',
    text: `Domaine | Envoyés | Échecs | Taux
orange.fr | 12 000 | 1 133 | 9,4 %
Gesamt | 12 000 | 1 133 | 9,4 %`,
    gives: ['orange.fr bounced 1133', 'orange.fr delivered 10867'],
    records: 2,
    denominator: true,
  },
  {
    name: 'French provider statistics with NPAI',
    text: `Fournisseur;Volume;NPAI;Plaintes;Différés
Orange;120 000;1 200;3;4 500
SFR;50 000;300;1;120`,
    gives: [
      'orange.fr bounced 1200',
      'orange.fr deferred 4500',
      'orange.fr delivered 114300',
      'sfr.fr bounced 300',
      'sfr.fr deferred 120',
      'sfr.fr delivered 49580',
    ],
    records: 2,
    denominator: true,
  },
  {
    name: 'delivered beside sent, all rows summed up',
    text: `ISP\tSent\tDelivered\tDelivered %\tHard\tSoft
Gmail\t100,000\t98,000\t98%\t500\t1,500
Outlook\t50,000\t40,000\t80%\t100\t9,900
All\t150,000\t138,000\t92%\t600\t11,400`,
    gives: [
      'gmail.com bounced 500',
      'gmail.com deferred 1500',
      'gmail.com delivered 98000',
      'outlook.com bounced 100',
      'outlook.com deferred 9900',
      'outlook.com delivered 40000',
    ],
    records: 3,
    denominator: true,
  },
  {
    name: 'aligned volumes',
    text: `Domain      Mails sent   Bounced   Deferred
gmail.com   100.000      1.200     300
yahoo.com   50.000       40        12.000`,
    gives: [
      'gmail.com bounced 1200',
      'gmail.com deferred 300',
      'gmail.com delivered 98500',
      'yahoo.com bounced 40',
      'yahoo.com deferred 12000',
      'yahoo.com delivered 37960',
    ],
    records: 2,
    denominator: true,
  },
  {
    name: 'the qualification list has no domain',
    text: `Number of occurrences;Modification date;Reason;Failure type;First text;Text
1204;09/04/2013 11:50:06;Refused;Soft;421 4.7.0 [TSS04] x;421 4.7.0 [TSS04] Messages from #IP#
3;09/04/2013 11:50:06;User unknown;Hard;550 <jdoe@x> unknown mailbox;550 <*> unknown mailbox`,
    gives: ['- bounced 3 550 <*> unknown mailbox', '- deferred 1204 421 4.7.0 [TSS04] Messages from #IP#'],
    records: 2,
    notes: ['table-has-no-domain'],
  },
  {
    name: 'counts that cannot be counts',
    text: `domain,reply,count
x.fr,450 try later,NaN
y.fr,450 try later,1e15
z.fr,450 try later,-3
w.fr,450 try later,2.5
v.fr,450 try later,
u.fr,450 try later,7`,
    gives: ['u.fr deferred 7 450 try later'],
    records: 6,
    odd: [2, 3, 4, 5, 6],
    notes: ['table-counts-unusable'],
  },
  {
    name: 'one good row among bad ones, under a header that no list knows',
    text: `Domain;Reply;Seen so often
gmail.com;550 5.1.1 user unknown;2
yahoo.com;421 Too many connections;n/a
orange.fr;421 Too many connections;-4`,
    gives: ['gmail.com bounced 2 550 5.1.1 user unknown'],
    records: 3,
    odd: [3, 4],
    notes: ['table-counts-unusable'],
  },
  {
    name: 'events of which the first forty are deliveries',
    text: [
      'email,event,reason,mx',
      ...Array.from({ length: 40 }, (_, at) => `u${at}@gmail.com,delivered,,`),
      'x@free.fr,bounce,550 5.1.1 user unknown,mx1.free.fr',
    ].join('\n'),
    gives: ['free.fr bounced 1 550 5.1.1 user unknown', 'gmail.com delivered 40'],
    records: 41,
    denominator: true,
  },
  {
    name: 'only zeros',
    text: `Domain,Sent,Failed
gmail.com,0,0
yahoo.com,0,0`,
    gives: [],
    records: 2,
    denominator: true,
    notes: ['table-all-zero'],
  },
  {
    name: 'sent, and nothing of it delivered',
    text: `Domain,Sent,Delivered
gmail.com,100,0
yahoo.com,50,0`,
    gives: ['gmail.com deferred 100', 'yahoo.com deferred 50'],
    records: 2,
    denominator: true,
    notes: ['table-failures-untyped'],
  },
  {
    name: 'errors of which nothing tells whether they are final',
    text: `Domain;Sent;Errors
gmail.com;1000;20`,
    gives: ['gmail.com deferred 20', 'gmail.com delivered 980'],
    records: 1,
    denominator: true,
    notes: ['table-failures-untyped'],
  },
  {
    name: 'rejections are final',
    text: `Domain;Sent;Rejected
gmail.com;1000;20`,
    gives: ['gmail.com bounced 20', 'gmail.com delivered 980'],
    records: 1,
    denominator: true,
  },
  {
    name: 'a volume repeated in each row of a domain counts once',
    text: `domain,reply,count,sent
gmail.com,421 4.7.28 rate,120,50000
gmail.com,550 5.1.1 unknown,30,50000
yahoo.com,421 4.7.0 [TSS04],5,100`,
    gives: [
      'gmail.com bounced 30 550 5.1.1 unknown',
      'gmail.com deferred 120 421 4.7.28 rate',
      'gmail.com delivered 49850',
      'yahoo.com deferred 5 421 4.7.0 [TSS04]',
      'yahoo.com delivered 95',
    ],
    records: 3,
    denominator: true,
  },
  {
    name: 'volumes of the row add up',
    text: `domain;pool;failed;sent
gmail.com;a;10;100
gmail.com;b;20;300`,
    gives: ['gmail.com bounced 30', 'gmail.com delivered 370'],
    records: 2,
    denominator: true,
  },
  {
    name: 'more failures than sent',
    text: `domain;sent;failed
x.fr;10;20`,
    gives: ['x.fr bounced 20'],
    records: 1,
    denominator: true,
    notes: ['table-failures-exceed-volume'],
  },
  {
    name: 'shares without counts',
    text: `Domain;Message;Share
orange.fr;Messages queued (dynamic flow control);72 %
gmail.com;421 4.7.28 rate;28 %`,
    gives: ['gmail.com deferred 280 421 4.7.28 rate', 'orange.fr deferred 720 Messages queued (dynamic flow control)'],
    records: 2,
    notes: ['table-shares-as-counts'],
  },
];
