/** Failure texts as receivers and Postfix write them; `{id}`, `{ip}`, `{mx}`, `{to}` are filled in for each line. */
export const SAMPLE_REPLIES: readonly {
  readonly status: 'deferred' | 'bounced';
  readonly dsn: string;
  readonly text: string;
  readonly relay: string;
}[] = [
  {
    status: 'deferred',
    dsn: '4.7.28',
    relay: 'gmail-smtp-in.l.google.com',
    text: 'host {mx}[{ip}] said: 421-4.7.28 [{ip}      15] Our system has detected an unusual rate of 421-4.7.28 unsolicited mail originating from your IP address. To protect our 421-4.7.28 users from spam, mail sent from your IP address has been temporarily 421-4.7.28 rate limited. Please visit 421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError {id} - gsmtp (in reply to end of DATA command)',
  },
  {
    status: 'bounced',
    dsn: '5.7.26',
    relay: 'gmail-smtp-in.l.google.com',
    text: 'host {mx}[{ip}] said: 550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM. 550 5.7.26 https://support.google.com/mail/answer/81126 {id} - gsmtp (in reply to end of DATA command)',
  },
  {
    status: 'bounced',
    dsn: '5.1.1',
    relay: 'gmail-smtp-in.l.google.com',
    text: "host {mx}[{ip}] said: 550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos. 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser {id} - gsmtp (in reply to RCPT TO command)",
  },
  {
    status: 'deferred',
    dsn: '4.7.650',
    relay: 'outlook-com.olc.protection.outlook.com',
    text: 'host {mx}[{ip}] said: 451 4.7.650 The mail server [{ip}] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775) [{id}.eop-eur05.prod.protection.outlook.com 2024-05-01T10:00:00.000Z {id}] (in reply to MAIL FROM command)',
  },
  {
    status: 'bounced',
    dsn: '5.7.1',
    relay: 'outlook-com.olc.protection.outlook.com',
    text: "host {mx}[{ip}] said: 550 5.7.1 Unfortunately, messages from [{ip}] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). [{id}.eop-eur05.prod.protection.outlook.com] (in reply to MAIL FROM command)",
  },
  {
    status: 'deferred',
    dsn: '4.7.0',
    relay: 'mta5.am0.yahoodns.net',
    text: 'host {mx}[{ip}] said: 421 4.7.0 [TSS04] Messages from {ip} temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes (in reply to MAIL FROM command)',
  },
  {
    status: 'bounced',
    dsn: '5.0.0',
    relay: 'mta5.am0.yahoodns.net',
    text: "host {mx}[{ip}] said: 554 delivery error: dd This user doesn't have a yahoo.com account ({to}) [-5] - {id}.mail.ne1.yahoo.com (in reply to end of DATA command)",
  },
  {
    status: 'bounced',
    dsn: '5.1.1',
    relay: '',
    text: 'host {mx}[{ip}] said: 550 5.1.1 <{to}>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)',
  },
  {
    status: 'deferred',
    dsn: '4.2.0',
    relay: '',
    text: 'host {mx}[{ip}] said: 450 4.2.0 <{to}>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/MX.html (in reply to RCPT TO command)',
  },
  {
    status: 'bounced',
    dsn: '5.7.1',
    relay: '',
    text: 'host {mx}[{ip}] said: 554 5.7.1 Service unavailable; Client host [{ip}] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/{ip} (in reply to RCPT TO command)',
  },
  { status: 'deferred', dsn: '4.4.1', relay: 'none', text: 'connect to {mx}[{ip}]:25: Connection timed out' },
  {
    status: 'deferred',
    dsn: '4.4.3',
    relay: 'none',
    text: 'Host or domain name not found. Name service error for name={mx} type=MX: Host not found, try again',
  },
  {
    status: 'bounced',
    dsn: '5.2.2',
    relay: '',
    text: 'host {mx}[{ip}] said: 552 5.2.2 <{to}>: Quota exceeded (mailbox for user is full) (in reply to RCPT TO command)',
  },
];
