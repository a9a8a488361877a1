import type { ReadingCase } from '../reading-case.ts';

export const CASES: readonly ReadingCase[] = [
  {
    name: 'a sentence with dynamic flow control and two domains is one deferral each',
    text: `Messages queued (dynamic flow control) on orange.fr and wanadoo.fr`,
    gives: [
      'orange.fr deferred 1 Messages queued (dynamic flow control)',
      'wanadoo.fr deferred 1 Messages queued (dynamic flow control)',
    ],
    records: 1,
  },
  {
    name: 'a single reply without any domain',
    text: `421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes`,
    gives: [
      '- deferred 1 421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    ],
    records: 1,
  },
  {
    name: 'headings, chat quoting, a fence and wrapped lines',
    text: `Hi team,

here is what we see since this morning:

Yahoo:
> 421 4.7.0 [TSS04] Messages from 203.0.113.5 temporarily deferred due to
> unexpected volume or user complaints
421 4.7.0 [TSS04] Messages from 203.0.113.5 temporarily deferred x 300

Gmail:
\`\`\`
421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating
421-4.7.28 from your IP address. To protect our users from spam, mail sent
421 4.7.28 from your IP address has been temporarily rate limited. gsmtp
\`\`\`
Thanks`,
    gives: [
      'gmail.com deferred 1 421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited. gsmtp',
      'yahoo.com deferred 1 421 4.7.0 [TSS04] Messages from 203.0.113.5 temporarily deferred due to unexpected volume or user complaints',
      'yahoo.com deferred 300 421 4.7.0 [TSS04] Messages from 203.0.113.5 temporarily deferred',
    ],
    records: 11,
  },
  {
    name: 'a continued reply whose domain is named in the line below',
    text: `550-5.7.1 Service unavailable, Client host [192.0.2.4] blocked using Spamhaus.
550 5.7.1 To request removal see https://check.spamhaus.org
(that was for hotmail.com)`,
    gives: [
      'hotmail.com bounced 1 550-5.7.1 Service unavailable, Client host [192.0.2.4] blocked using Spamhaus. To request removal see https://check.spamhaus.org',
    ],
    records: 3,
  },
  {
    name: 'domains before, behind and inside the reply',
    text: `gmail.com: 421-4.7.28 Our system has detected an unusual rate of unsolicited mail
550 5.7.1 Message rejected as spam (yahoo.fr)
554 Denied - hotmail.com
450 4.2.2 mailbox full <jdoe@laposte.net>`,
    gives: [
      'gmail.com deferred 1 421-4.7.28 Our system has detected an unusual rate of unsolicited mail',
      'hotmail.com bounced 1 554 Denied',
      'laposte.net deferred 1 450 4.2.2 mailbox full <jdoe@laposte.net>',
      'yahoo.fr bounced 1 550 5.7.1 Message rejected as spam',
    ],
    records: 4,
  },
  {
    name: 'a reply quoted in a chat message with the domain behind it',
    text: `2026-11-25 10:01:02 smtp-out1 outbound: gmail.com 421 4.7.28 rate limited
2026-11-25 10:01:03 smtp-out1 outbound: to=<jdoe@yahoo.fr> relay=mta5.am0.yahoodns.net status deferred 421 4.7.0 [TSS04]
[10:32] Alice: we get "450 4.7.1 Greylisted, try again" from laposte.net`,
    gives: [
      'gmail.com deferred 1 421 4.7.28 rate limited',
      'laposte.net deferred 1 450 4.7.1 Greylisted, try again',
      'yahoo.fr deferred 1 421 4.7.0 [TSS04]',
    ],
    records: 3,
  },
  {
    name: 'greeting hosts become relays',
    text: `Temps: 10:00
421 mx.orange.fr OFR_999 Service refused, try again later
554 mx-in-hfd22.gmx.net (mxgmx101) Nemesis ESMTP Service not available`,
    gives: [
      '- bounced 1 554 mx-in-hfd22.gmx.net (mxgmx101) Nemesis ESMTP Service not available',
      '- deferred 1 421 mx.orange.fr OFR_999 Service refused, try again later',
    ],
    records: 3,
  },
  {
    name: 'a domain line above each reply',
    text: `yahoo.fr
421 4.7.0 [TSS04] deferred
gmail.com
421 4.7.28 rate limited`,
    gives: ['gmail.com deferred 1 421 4.7.28 rate limited', 'yahoo.fr deferred 1 421 4.7.0 [TSS04] deferred'],
    records: 4,
  },
  {
    name: 'a domain line below each reply',
    text: `421 4.7.0 [TSS04] deferred
yahoo.fr
421 4.7.28 rate limited
gmail.com`,
    gives: ['gmail.com deferred 1 421 4.7.28 rate limited', 'yahoo.fr deferred 1 421 4.7.0 [TSS04] deferred'],
    records: 4,
  },
  {
    name: 'complete continued lines one below the other stay separate replies',
    text: `421-4.7.28 Gmail has detected an unusual rate of unsolicited mail from [192.0.2.1]. gsmtp
421-4.7.28 Gmail has detected an unusual rate of unsolicited mail from [192.0.2.2]. gsmtp
421-4.7.28 Gmail has detected an unusual rate of unsolicited mail from [192.0.2.3]. gsmtp`,
    gives: [
      '- deferred 1 421-4.7.28 Gmail has detected an unusual rate of unsolicited mail from [192.0.2.1]. gsmtp',
      '- deferred 1 421-4.7.28 Gmail has detected an unusual rate of unsolicited mail from [192.0.2.2]. gsmtp',
      '- deferred 1 421-4.7.28 Gmail has detected an unusual rate of unsolicited mail from [192.0.2.3]. gsmtp',
    ],
    records: 3,
  },
  {
    name: 'a long continued reply is one reply',
    text: `The response from the remote server was:
550-5.7.26 This mail has been blocked because the sender is unauthenticated.
550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.
550-5.7.26
550-5.7.26  Authentication results:
550-5.7.26  DKIM = did not pass
550-5.7.26  SPF [example.com] with ip: [192.0.2.10] = did not pass
550 5.7.26 For instructions see https://support.google.com/mail/answer/81126 - gsmtp`,
    gives: [
      '- bounced 1 550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.  Authentication results: DKIM = did not pass SPF [example.com] with ip: [192.0.2.10] = did not pass For instructions see https://support.google.com/mail/answer/81126 - gsmtp',
    ],
    records: 8,
  },
  {
    name: 'a log of an unknown program with a continued reply',
    text: `[2026-11-25 10:00:00,123] WARN  MtaClient - delivery to <jdoe@gmx.de> failed: 554-Transaction failed
554-Reject due to policy restrictions.
554 For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.1&r=xyz`,
    gives: [
      'gmx.de bounced 1 554-Transaction failed Reject due to policy restrictions. For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.1&r=xyz',
    ],
    records: 3,
  },
  {
    name: 'a recipient in the reply counts, a sender does not',
    text: `554 5.7.1 <jdoe@orange.fr>: Recipient address rejected: Access denied
550 5.7.1 <news@shop.example.com>: Sender address rejected: not allowed`,
    gives: [
      '- bounced 1 550 5.7.1 <news@shop.example.com>: Sender address rejected: not allowed',
      'orange.fr bounced 1 554 5.7.1 <jdoe@orange.fr>: Recipient address rejected: Access denied',
    ],
    records: 2,
  },
  {
    name: 'a transcript with the client lines',
    text: `>>> RCPT TO:<jdoe@orange.fr>
<<< 550 5.1.1 unknown
550 5.1.1 <jdoe@orange.fr>... User unknown`,
    gives: ['orange.fr bounced 1 550 5.1.1 unknown'],
    records: 3,
  },
  {
    name: 'relay hosts and connect failures without recipients',
    text: `host mx1.hotmail.com[104.47.1.1] said: 550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. (S3140) (in reply to MAIL FROM command)
connect to mx.example.net[192.0.2.9]:25: Connection timed out
delivery temporarily suspended: connect to mx.orange.fr[1.2.3.4]:25: Connection refused`,
    gives: [
      "- bounced 1 550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. (S3140) (in reply to MAIL FROM command)",
      '- deferred 1 connect to mx.example.net[192.0.2.9]:25: Connection timed out',
      '- deferred 1 delivery temporarily suspended: connect to mx.orange.fr[1.2.3.4]:25: Connection refused',
    ],
    records: 3,
  },
  {
    name: 'a triple in prose',
    text: `All rows show Status='Failed', Reason='Unreachable' and Text='501 5.5.4 Invalid domain name [ 12.eop-nam.example ]' since Monday.`,
    gives: ['- bounced 1 501 5.5.4 Invalid domain name [ 12.eop-nam.example ]'],
    records: 1,
  },
  {
    name: 'records of key lines',
    text: `Status: Failed
Reason: Refused
Text: 421 4.7.0 [TSS04] Messages deferred
Address: jdoe@yahoo.fr

Status: Failed
Reason: User unknown
Text: 550 5.1.1 unknown user
Address: b@orange.fr`,
    gives: ['orange.fr bounced 1 550 5.1.1 unknown user', 'yahoo.fr deferred 1 421 4.7.0 [TSS04] Messages deferred'],
    records: 8,
  },
  { name: 'a bare reply of two words', text: `554 Denied`, gives: ['- bounced 1 554 Denied'], records: 1 },
];
