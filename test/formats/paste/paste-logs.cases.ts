import type { ReadingCase } from '../reading-case.ts';

export const CASES: readonly ReadingCase[] = [
  {
    name: 'sendmail with two recipients and a success',
    text: `Feb 25 03:01:10 h sendmail[277]: s1P819mk027713: to=<jdoe@orange.fr>,<b@sfr.fr>, delay=00:00:05, xdelay=00:00:03, mailer=esmtp, pri=120, relay=mx.orange.fr. [192.0.2.1], dsn=4.0.0, stat=Deferred: Connection timed out with mx.orange.fr.
Feb 25 03:01:11 h sendmail[277]: s1P819mk027714: to=<jdoe@gmail.com>, delay=00:00:05, mailer=esmtp, pri=120, relay=gmail-smtp-in.l.google.com. [192.0.2.1], dsn=2.0.0, stat=Sent (OK 123 gsmtp)`,
    gives: [
      'gmail.com delivered 1 Sent (OK 123 gsmtp)',
      'orange.fr deferred 1 Connection timed out with mx.orange.fr.',
      'sfr.fr deferred 1 Connection timed out with mx.orange.fr.',
    ],
    records: 2,
    denominator: true,
  },
  {
    name: 'qmail joins its two lines',
    text: `@400000006650 starting delivery 5: msg 123 to remote jdoe@gmail.com
@400000006651 delivery 5: deferral: 192.0.2.1_does_not_like_recipient./Remote_host_said:_450_4.2.1_too_fast/Giving_up_on_192.0.2.1./
@400000006652 starting delivery 6: msg 124 to remote b@gmail.com
@400000006653 delivery 6: success: 192.0.2.1_accepted_message./Remote_host_said:_250_ok/`,
    gives: [
      'gmail.com deferred 1 192.0.2.1 does not like recipient. Remote host said: 450 4.2.1 too fast Giving up on 192.0.2.1.',
      'gmail.com delivered 1 192.0.2.1 accepted message. Remote host said: 250 ok',
    ],
    records: 4,
    denominator: true,
  },
  {
    name: 'OpenSMTPD',
    text: `smtpd[1]: 8b7f mta delivery evpid=8b7f from=<a@b.com> to=<u@orange.fr> rcpt=<-> source="10.0.0.1" relay="192.0.2.1 (mx.orange.fr)" delay=2s result="TempFail" stat="451 4.3.0 try later"`,
    gives: ['orange.fr deferred 1 451 4.3.0 try later'],
    records: 1,
  },
  {
    name: 'KumoMTA JSON lines',
    text: `{"type":"TransientFailure","id":"x","sender":"a@example.com","recipient":"jdoe@orange.fr","queue":"orange.fr","site":"x","response":{"code":421,"enhanced_code":{"class":4,"subject":7,"detail":0},"content":"OFR_999 try later","command":null},"peer_address":{"name":"smtp-in.orange.fr.","addr":"80.12.1.1"}}
{"type":"Delivery","recipient":"b@gmail.com","response":{"code":250,"content":"OK"}}`,
    gives: ['gmail.com delivered 1 250 OK', 'orange.fr deferred 1 421 4.7.0 OFR_999 try later'],
    records: 2,
    denominator: true,
  },
  {
    name: 'a webhook event of a mail service',
    text: `{"event":"bounce","email":"jdoe@orange.fr","reason":"550 5.1.1 user unknown","status":"5.1.1","sg_event_id":"x"}`,
    gives: ['orange.fr bounced 1 550 5.1.1 user unknown'],
    records: 1,
  },
  {
    name: 'PowerMTA accounting line: the recipient, not the sender',
    text: `b,2026-11-25 10:00:00+0100,2026-11-25 09:00:00+0100,sender@example.com,jdoe@orange.fr,,failed,5.1.1 (bad destination mailbox address),"smtp;550 5.1.1 <jdoe@orange.fr> unknown",smtp-in.orange.fr (80.12.26.33),bad-mailbox`,
    gives: ['orange.fr bounced 1 550 5.1.1 <jdoe@orange.fr> unknown'],
    records: 1,
  },
  {
    name: 'an Exchange tracking line',
    text: `2026-11-24T09:00:00.000Z,,mail01,,,SMTP,FAIL,12,<abc@mail01>,guid,jdoe@contoso.com,550 5.7.1 Client was not authenticated,2000,1`,
    gives: ['contoso.com bounced 1 550 5.7.1 Client was not authenticated,2000,1'],
    records: 1,
  },
  {
    name: 'Haraka',
    text: `recipient <jdoe@free.fr> deferred: 451 4.7.1 try later
[outbound] delivered file=x domain=gmail.com host=aspmx.l.google.com ip=1.2.3.4 response="OK"`,
    gives: ['free.fr deferred 1 451 4.7.1 try later', 'gmail.com delivered 1'],
    records: 2,
    denominator: true,
  },
  {
    name: 'Courier counts its two lines once',
    text: `id=00012,from=<a@example.com>,addr=<jdoe@orange.fr>: 550 5.1.1 user unknown
id=00012,from=<a@example.com>,addr=<jdoe@orange.fr>,status: failure`,
    gives: ['orange.fr bounced 1 550 5.1.1 user unknown'],
    records: 2,
  },
  {
    name: 'an unknown MTA whose code field is no count',
    text: `Nov 25 10:00:00 mx1 mymta[12]: A1B2 to=jdoe@laposte.net host=smtp.laposte.net[1.2.3.4] result=deferred code=421 msg="421 4.7.0 LPN007_503 Too many connections, try again later"`,
    gives: ['laposte.net deferred 1 421 4.7.0 LPN007_503 Too many connections, try again later'],
    records: 1,
  },
  {
    name: 'time stamps in front',
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
];
