import type { ReadingCase } from '../reading-case.ts';

export const CASES: readonly ReadingCase[] = [
  {
    name: 'French bullets with counts, a ditto and a provider name that is a word',
    text: `Bonjour, voici ce que l'on constate depuis hier :

- Orange : 1 204 messages en attente, "Messages mis en file d’attente (contrôle de flux dynamique)"
- Wanadoo : 312 idem
- SFR : 44 messages, 421 4.7.0 SFR_IN_105 trop de messages
- Free (12) : 550 5.7.1 Spam detected`,
    gives: [
      'free.fr bounced 12 550 5.7.1 Spam detected',
      'orange.fr deferred 1204 Messages mis en file d’attente (contrôle de flux dynamique)',
      'sfr.fr deferred 44 421 4.7.0 SFR_IN_105 trop de messages',
      'wanadoo.fr deferred 312 Messages mis en file d’attente (contrôle de flux dynamique)',
    ],
    records: 5,
  },
  {
    name: 'counts with times, times signs and nouns',
    text: `300× 450 4.2.1 The user you are trying to contact is receiving mail too quickly (gmail.com)
421 4.7.0 [TSS04] deferred (1 204 times)
550 5.1.1 unknown user — 17 messages`,
    gives: [
      '- bounced 17 550 5.1.1 unknown user',
      '- deferred 1204 421 4.7.0 [TSS04] deferred',
      'gmail.com deferred 300 450 4.2.1 The user you are trying to contact is receiving mail too quickly',
    ],
    records: 3,
  },
  {
    name: 'domain, count and reply in sentences',
    text: `gmail.com: 300, yahoo.com: 200 (Messages queued (dynamic flow control))
12,345 messages to yahoo.com were deferred with 421 4.7.0 [TSS04]
about 3000 mails bounced at hotmail.com: 550 5.7.1 blocked, part of their network is on our block list (S3150)`,
    gives: [
      'gmail.com deferred 300 Messages queued (dynamic flow control)',
      'hotmail.com bounced 3000 550 5.7.1 blocked, part of their network is on our block list (S3150)',
      'yahoo.com deferred 12345 421 4.7.0 [TSS04]',
      'yahoo.com deferred 200 Messages queued (dynamic flow control)',
    ],
    records: 3,
  },
  {
    name: 'counts after a dash, a provider code alone',
    text: `Gmail 421 4.7.28 - 3000
Yahoo TSS04 - 2000`,
    gives: ['gmail.com deferred 3000 421 4.7.28', 'yahoo.com deferred 2000 TSS04'],
    records: 2,
  },
  {
    name: 'failed out of sent gives the delivered rest',
    text: `1,200 of 50,000 messages to gmail.com bounced (550 5.7.1 very low reputation)
300 of 2000 mails to yahoo.fr were deferred`,
    gives: [
      'gmail.com bounced 1200 550 5.7.1 very low reputation',
      'gmail.com delivered 48800',
      'yahoo.fr deferred 300 300 of 2000 mails to yahoo.fr were deferred',
      'yahoo.fr delivered 1700',
    ],
    records: 2,
    denominator: true,
  },
  {
    name: 'several domains with their own counts in one sentence',
    text: `Hello,

Since the 24th our sends to Orange are stuck. In the console: "Messages queued (dynamic flow control)". About 12k recipients at orange.fr and 4 000 at wanadoo.fr.`,
    gives: [
      'orange.fr deferred 12000 Messages queued (dynamic flow control)',
      'wanadoo.fr deferred 4000 Messages queued (dynamic flow control)',
    ],
    records: 2,
  },
  {
    name: 'domains with counts in brackets',
    text: `orange.fr (1 204), wanadoo.fr (312): Messages queued (dynamic flow control)`,
    gives: [
      'orange.fr deferred 1204 Messages queued (dynamic flow control)',
      'wanadoo.fr deferred 312 Messages queued (dynamic flow control)',
    ],
    records: 1,
  },
  {
    name: 'labelled fields in a line',
    text: `Domain: orange.fr, Count: 1204, Message: Messages queued (dynamic flow control)
Domain: sfr.fr, Count: 12, Message: 421 4.7.0 SFR_IN_105`,
    gives: [
      'orange.fr deferred 1204 Messages queued (dynamic flow control)',
      'sfr.fr deferred 12 421 4.7.0 SFR_IN_105',
    ],
    records: 2,
  },
  {
    name: 'arrows between domain and reply',
    text: `orange.fr -> 421 mx.orange.fr OFR_999 Service refused x12
sfr.fr => 450 4.7.1 SFR_IN_105 (x 3)`,
    gives: ['orange.fr deferred 12 421 mx.orange.fr OFR_999 Service refused', 'sfr.fr deferred 3 450 4.7.1 SFR_IN_105'],
    records: 2,
  },
  {
    name: 'nested bullets with counts at the end',
    text: `* orange.fr
  * 421 OFR_999 try later: 30
  * 550 5.1.1 user unknown: 12
* sfr.fr
  * 450 SFR_IN_105 too fast: 3`,
    gives: [
      'orange.fr bounced 12 550 5.1.1 user unknown',
      'orange.fr deferred 30 421 OFR_999 try later',
      'sfr.fr deferred 3 450 SFR_IN_105 too fast',
    ],
    records: 5,
  },
  {
    name: 'a numbered list with an Others row',
    text: `Top errors by domain

1. gmail.com – 4 512 – 421-4.7.28 unusual rate of unsolicited mail
2. yahoo.com – 3 100 – 421 4.7.0 [TSS04]
3. Others – 12 – 550 5.1.1 User unknown`,
    gives: [
      '* bounced 12 550 5.1.1 User unknown',
      'gmail.com deferred 4512 421-4.7.28 unusual rate of unsolicited mail',
      'yahoo.com deferred 3100 421 4.7.0 [TSS04]',
    ],
    records: 4,
  },
  {
    name: 'two clauses in one line',
    text: `Bounce summary (last 24h): gmail.com 1.2k x 550 5.7.1 spam; outlook.com 300 x 451 4.7.650 rate limited`,
    gives: ['gmail.com bounced 1200 550 5.7.1 spam', 'outlook.com deferred 300 451 4.7.650 rate limited'],
    records: 1,
  },
  {
    name: 'Japanese and Korean texts with counters',
    text: `メッセージの待機（動的フロー制御） yahoo.co.jp 120件
대기 중인 메시지(동적 흐름 제어) naver.com 30`,
    gives: [
      'naver.com deferred 30 대기 중인 메시지(동적 흐름 제어)',
      'yahoo.co.jp deferred 120 メッセージの待機（動的フロー制御）',
    ],
    records: 2,
  },
  {
    name: 'counts of outcomes without a reply',
    text: `gmail.com 1204 deferred
yahoo.fr 300 bounced`,
    gives: ['gmail.com deferred 1204 deferred', 'yahoo.fr bounced 300 bounced'],
    records: 2,
  },
  {
    name: 'a percentage is no count',
    text: `orange.fr: 45 % of mails deferred with 421 OFR_999 service unavailable`,
    gives: ['orange.fr deferred 1 421 OFR_999 service unavailable'],
    records: 1,
  },
  {
    name: 'uniq -c in front of replies',
    text: `   1204 421 4.7.0 [TSS04] Messages deferred
    300 550 5.1.1 user unknown
     12 gmail.com 421-4.7.28 unusual rate`,
    gives: [
      '- bounced 300 550 5.1.1 user unknown',
      '- deferred 1204 421 4.7.0 [TSS04] Messages deferred',
      'gmail.com deferred 12 421-4.7.28 unusual rate',
    ],
    records: 3,
  },
];
