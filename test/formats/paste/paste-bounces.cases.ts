import type { ReadingCase } from '../reading-case.ts';

export const CASES: readonly ReadingCase[] = [
  {
    name: 'a Postfix bounce mail counts once',
    text: `This is the mail system at host mta1.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<jdoe@orange.fr>: host smtp-in.orange.fr[80.12.26.33] said: 550 5.1.1
    <jdoe@orange.fr>: Recipient address rejected: User unknown (in reply to RCPT TO command)

Reporting-MTA: dns; mta1.example.com
X-Postfix-Queue-ID: 4VKx2T0Yz6z9rxS
Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0100 (CET)

Final-Recipient: rfc822; jdoe@orange.fr
Original-Recipient: rfc822;jdoe@orange.fr
Action: failed
Status: 5.1.1
Remote-MTA: dns; smtp-in.orange.fr
Diagnostic-Code: smtp; 550 5.1.1 <jdoe@orange.fr>: Recipient address rejected:
    User unknown`,
    gives: ['orange.fr bounced 1 550 5.1.1 <jdoe@orange.fr>: Recipient address rejected: User unknown'],
    records: 15,
  },
  {
    name: 'an Exchange non-delivery report',
    text: `Your message to jdoe@contoso.com couldn't be delivered.

jdoe wasn't found at contoso.com.

Diagnostic information for administrators:

Generating server: AM0PR01.eurprd01.prod.outlook.com

jdoe@contoso.com
Remote server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'`,
    gives: [
      'contoso.com bounced 1 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    ],
    records: 6,
  },
  {
    name: 'a report whose address stands in the line below',
    text: `Delivery has failed to these recipients or groups:

Jane Doe (jane.doe@fabrikam.com)
Your message wasn't delivered because the recipient's email provider rejected it.`,
    gives: ['fabrikam.com bounced 1 Delivery has failed to these recipients or groups:'],
    records: 3,
  },
  {
    name: 'a Gmail bounce',
    text: `** Address not found **

Your message wasn't delivered to jdoe@example.com because the address couldn't be found, or is unable to receive mail.

The response from the remote server was:

550 5.1.1 The email account that you tried to reach does not exist. gsmtp`,
    gives: ['example.com bounced 1 550 5.1.1 The email account that you tried to reach does not exist. gsmtp'],
    records: 4,
  },
  {
    name: 'diagnostic fields without a recipient',
    text: `Remote-MTA: dns; mta7.am0.yahoodns.net
Diagnostic-Code: smtp; 554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes`,
    gives: [
      '- bounced 1 554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
    ],
    records: 2,
  },
  {
    name: 'a delay notification with two recipients',
    text: `Your message has been delayed and is still being retried.

Final-Recipient: rfc822;a@orange.fr
Action: delayed
Status: 4.4.1
Diagnostic-Code: smtp;421 OFR_999 try later
Will-Retry-Until: Fri, 27 Nov 2026 10:00:00 +0100

Final-Recipient: rfc822;b@sfr.fr
Action: delivered
Status: 2.0.0`,
    gives: ['orange.fr deferred 1 421 OFR_999 try later', 'sfr.fr delivered 1 2.0.0'],
    records: 9,
  },
  {
    name: 'a bounce without any reply counts the sentence',
    text: `Ihre Nachricht an jdoe@web.de konnte nicht zugestellt werden.`,
    gives: ['web.de bounced 1 Ihre Nachricht an jdoe@web.de konnte nicht zugestellt werden.'],
    records: 1,
  },
  {
    name: 'two bounce mails in one paste',
    text: `The following message to <a@free.fr> was undeliverable.
The reason for the problem:
5.1.0 - Unknown address error 550-'5.1.1 user unknown'

Final-Recipient: rfc822;a@free.fr
Action: failed
Status: 5.0.0 (permanent failure)
Diagnostic-Code: smtp; 5.1.0 - Unknown address error 550-'5.1.1 user unknown' (delivery attempts: 0)

> Final-Recipient: rfc822;b@sfr.fr
> Action: failed
> Status: 5.7.1
> Diagnostic-Code: smtp; 550 5.7.1 spam detected`,
    gives: [
      "free.fr bounced 1 5.1.0 - Unknown address error 550-'5.1.1 user unknown' (delivery attempts: 0)",
      'sfr.fr bounced 1 550 5.7.1 spam detected',
    ],
    records: 11,
  },
];
