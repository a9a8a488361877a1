import type { HeldApartReply } from './held-apart-reply.ts';

/** What large providers, filters and lists send in 2024-2026, as logs hold it. */
export const EXAM_PROVIDERS: readonly HeldApartReply[] = [
  {
    reply:
      "host gmail-smtp-in.l.google.com[192.0.2.27] said: 550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550-5.1.1 unnecessary spaces. For more information, go to 550 5.1.1  https://support.google.com/mail/?p=NoSuchUser 5b1f17b1804b1-45dd1234abcsi98723445e9.115 - gsmtp (in reply to RCPT TO command)",
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "smtp;550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550-5.1.1 unnecessary spaces. For more information, go to\n550 5.1.1  https://support.google.com/mail/?p=NoSuchUser d9443c01a7336-2a1b4 - gsmtp",
    relayHost: 'aspmx.l.google.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      '550-5.2.1 The email account that you tried to reach is inactive. For more information, go to 550 5.2.1  https://support.google.com/mail/?p=DisabledUser ffacd0b85a97d-3c0e9si4411234f8f.88 - gsmtp',
    recipientDomain: 'gmail.com',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "SMTP error from remote mail server after RCPT TO:<nina.k@gmail.com>: 452-4.2.2 The recipient's inbox is out of storage space. Please direct the\n452-4.2.2 recipient to https://support.google.com/mail/?p=OverQuotaTemp\n452 4.2.2 98e67ed59e1d1-31f2cb - gsmtp",
    recipientDomain: 'gmail.com',
    relayHost: 'alt1.gmail-smtp-in.l.google.com',
    cause: 'mailbox-full',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '450-4.2.1 The user you are trying to contact is receiving email at a rate that 450-4.2.1 prevents additional messages from being delivered. Please resend your 450-4.2.1 message at a later time. For more information, go to 450 4.2.1  https://support.google.com/mail/?p=ReceivingRate - gsmtp',
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      'host gmail-smtp-in.l.google.com[2001:db8:4860::1a] said: 421-4.7.28 Gmail has detected this sender exceeded the quota for sending 421-4.7.28 messages that have the same Message-ID. To best protect our users, the 421-4.7.28 message has been temporarily rejected. For more information, go to 421 4.7.28 https://support.google.com/mail/answer/188131 - gsmtp (in reply to end of DATA command)',
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      'host gmail-smtp-in.l.google.com[192.0.2.26] said: 421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating 421-4.7.28 from your DKIM domain [news.example.com      36]. To protect our users 421-4.7.28 from spam, mail sent from your domain has been temporarily rate 421-4.7.28 limited. For more information, go to 421-4.7.28  https://support.google.com/mail/?p=UnsolicitedRateLimitError to 421 4.7.28 review our Bulk Email Senders Guidelines. a1-20020adfe4si1234567wrm.210 - gsmtp (in reply to end of DATA command)',
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating\n421-4.7.28 from your IP Netblock [198.51.100.0      19]. To protect our users\n421-4.7.28 from spam, mail sent from your IP Netblock has been temporarily\n421-4.7.28 rate limited. For more information, go to\n421 4.7.28  https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp',
    relayHost: 'aspmx.l.google.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      'Gmail has detected an unusual rate of unsolicited email containing one of your URL domains. To protect our users from spam, email with the URL has been temporarily rate limited.',
    recipientDomain: 'gmail.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '421-4.7.0 This message is suspicious due to the very low reputation of the sending 421-4.7.0 domain. To best protect our users from spam, the message has been 421-4.7.0 blocked. For more information, go to 421 4.7.0  https://support.google.com/mail/answer/188131 - gsmtp',
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '550-5.7.1 [203.0.113.7      19] Gmail has detected that this message is 550-5.7.1 likely suspicious due to the very low reputation of the sending IP 550-5.7.1 address. To best protect our users from spam, the message has been 550-5.7.1 blocked. For more information, go to 550 5.7.1  https://support.google.com/mail/answer/188131 4fb4d7f45d1cf-61b2 - gsmtp',
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "Remote Server returned '550-5.7.1 Gmail has detected that this message is likely suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked. - gsmtp'",
    relayHost: 'aspmx.l.google.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      'host gmail-smtp-in.l.google.com[192.0.2.27] said: 550-5.7.1 [198.51.100.8      12] Gmail has detected that this message is likely 550-5.7.1 unsolicited mail. To reduce the amount of spam sent to Gmail, this 550-5.7.1 message has been blocked. For more information, go to 550 5.7.1  https://support.google.com/mail/?p=UnsolicitedMessageError - gsmtp (in reply to end of DATA command)',
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      '421-4.7.0 This message is suspicious due to the nature of the content or the links 421-4.7.0 within. To best protect our users from spam, the message has been 421 4.7.0 blocked. - gsmtp',
    recipientDomain: 'gmail.com',
    cause: 'content',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '552-5.7.0 This message was blocked because its content presents a potential 552-5.7.0 security issue. To review our message content and attachment content 552-5.7.0 guidelines, go to 552 5.7.0  https://support.google.com/mail/?p=BlockedMessage 00721157ae682-71c3 - gsmtp',
    relayHost: 'aspmx.l.google.com',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      'host gmail-smtp-in.l.google.com[192.0.2.26] said: 550-5.7.26 Your email has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM. 550-5.7.26  550-5.7.26  Authentication results: 550-5.7.26  DKIM = did not pass 550-5.7.26  SPF [shop.example.org] with ip: [203.0.113.80] = did not pass 550-5.7.26  550-5.7.26  For instructions on setting up authentication, go to 550 5.7.26  https://support.google.com/mail/answer/81126#authentication - gsmtp (in reply to end of DATA command)',
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      '421-4.7.26 This mail has been rate limited because it is unauthenticated. Gmail 421-4.7.26 requires all senders to authenticate with either SPF or DKIM. 421-4.7.26  421-4.7.26  Authentication results: 421-4.7.26  DKIM = did not pass 421 4.7.26  SPF [example.net] with ip: [192.0.2.99] = did not pass - gsmtp',
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'authentication',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's\n550-5.7.26 DMARC policy. Please contact the administrator of example.com domain if\n550-5.7.26 this was a legitimate mail. To learn about the DMARC initiative, go to\n550 5.7.26  https://support.google.com/mail/?p=DmarcRejection - gsmtp",
    relayHost: 'aspmx.l.google.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain.",
    recipientDomain: 'gmail.com',
    cause: 'authentication',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      "421-4.7.40 Your email has been rate limited because the sending domain doesn't have 421-4.7.40 a DMARC record, or the DMARC record doesn't specify a DMARC policy. 421-4.7.40 Gmail requires all bulk email senders to add a DMARC record to their 421 4.7.40 sending domain. - gsmtp",
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'authentication',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      "421-4.7.30 Your email has been rate limited because DKIM authentication didn't pass 421-4.7.30 for this message. Gmail requires all email bulk senders to authenticate 421 4.7.30 their email with DKIM. - gsmtp",
    recipientDomain: 'gmail.com',
    relayHost: 'alt2.gmail-smtp-in.l.google.com',
    cause: 'authentication',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '550-5.7.25 [203.0.113.44] The IP address sending this message does not have a PTR 550-5.7.25 record setup, or the corresponding forward DNS entry does not match 550-5.7.25 the sending IP. As a policy, Gmail does not accept messages from 550-5.7.25 IPs with missing PTR records. For more information, go to 550 5.7.25  https://support.google.com/mail/answer/81126#ip-practices - gsmtp',
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "451-4.7.23 [198.51.100.20] The sending IP address for this message doesn't have a PTR record, or the PTR record's forward DNS entry doesn't match the sending IP address. To protect users from spam, your email has been temporarily rate limited. gsmtp",
    relayHost: 'aspmx.l.google.com',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      'host gmail-smtp-in.l.google.com[2001:db8:400c::1b] said: 550-5.7.1 [2001:db8:51::25] Gmail has detected that this message does not meet 550-5.7.1 IPv6 sending guidelines regarding PTR records and authentication. For 550-5.7.1 more information, go to 550 5.7.1  https://support.google.com/mail/?p=IPv6AuthError - gsmtp (in reply to end of DATA command)',
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "421-4.7.29 Your email has been rate limited because you're not using a TLS 421-4.7.29 connection. Gmail requires all bulk email senders to use TLS/SSL for 421 4.7.29 SMTP connections. - gsmtp",
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'tls',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply: '550 5.7.1 This message violates example.org email policy. - gcdp 6a1803df08f44-7a1 - gsmtp',
    relayHost: 'aspmx.l.google.com',
    cause: 'policy',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      '550-5.7.1 This message is not RFC 5322 compliant. There are multiple Subject headers.\n550-5.7.1 To reduce the amount of spam sent to Gmail, this message has been blocked.\n550 5.7.1 https://support.google.com/mail/?p=RfcMessageNonCompliant - gsmtp',
    recipientDomain: 'gmail.com',
    cause: 'protocol',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "552-5.3.4 Your message exceeded Google's message size limits. To view our message 552-5.3.4 size guidelines, go to 552 5.3.4  https://support.google.com/mail/?p=MaxSizeError - gsmtp",
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'message-size',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      'host gmail-smtp-in.l.google.com[192.0.2.26] said: 421-4.3.0 Temporary System Problem.  Try again later. For more information, go to 421 4.3.0 https://support.google.com/a/answer/3221692 - gsmtp (in reply to end of DATA command)',
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'receiver-fault',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '550-5.7.0 Mail relay denied [203.0.113.9]. Invalid credentials for relay for one of the domains in: example.com (as obtained from HELO and MAIL FROM). 550 5.7.0 https://support.google.com/a/answer/6140680#maildenied - gsmtp',
    relayHost: 'smtp-relay.gmail.com',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply:
      "host hotmail-com.olc.protection.outlook.com[192.0.2.33] said: 550 5.7.1 Unfortunately, messages from [203.0.113.61] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [DB3EUR04FT007.eop-eur04.prod.protection.outlook.com 2025-03-02T10:22:41.201Z 08DD5813A] (in reply to MAIL FROM command)",
    recipientDomain: 'hotmail.com',
    relayHost: 'hotmail-com.olc.protection.outlook.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft',
    providerCode: 'S3150',
  },
  {
    reply:
      "550 5.7.1 Unfortunately, messages from [198.51.100.15] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
    recipientDomain: 'outlook.com',
    relayHost: 'outlook-com.olc.protection.outlook.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft',
    providerCode: 'S3140',
  },
  {
    reply:
      "SMTP error from remote mail server after MAIL FROM:<bounce@mailing.example.fr> SIZE=41822: 550 5.7.1 Unfortunately, messages from [203.0.113.62] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer",
    recipientDomain: 'live.fr',
    relayHost: 'eur.olc.protection.outlook.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft',
    providerCode: 'S3150',
  },
  {
    reply:
      'host eur.olc.protection.outlook.com[192.0.2.33] said: 451 4.7.650 The mail server [203.0.113.61] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://aka.ms/postmaster (S775) [AM3PEPF0000A78D.eurprd04.prod.outlook.com 2025-06-11T07:41:03.112Z] (in reply to MAIL FROM command)',
    recipientDomain: 'hotmail.fr',
    relayHost: 'eur.olc.protection.outlook.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Microsoft',
    providerCode: 'S775',
  },
  {
    reply:
      '451 4.7.650 The mail server [192.0.2.140] has been temporarily rate limited due to IP reputation. For e-mail delivery information see https://postmaster.live.com',
    recipientDomain: 'msn.com',
    relayHost: 'nam.olc.protection.outlook.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Microsoft',
  },
  {
    reply: '421 4.7.652 The mail server [192.0.2.88] has exceeded the maximum number of connections. (S3115)',
    recipientDomain: 'outlook.com',
    relayHost: 'nam.olc.protection.outlook.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Microsoft',
    providerCode: 'S3115',
  },
  {
    reply:
      '451 4.7.651 The mail server [192.0.2.88] has exceeded the maximum number of messages per connection. (S3114) [CO1NAM11FT014.eop-nam11.prod.protection.outlook.com]',
    recipientDomain: 'hotmail.com',
    relayHost: 'hotmail-com.olc.protection.outlook.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Microsoft',
    providerCode: 'S3114',
  },
  {
    reply:
      '421 RP-001 The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed. Reason for rate limitation is related to IP/domain reputation. If you are not an email/network admin please contact your Email/Internet Service Provider for help.',
    recipientDomain: 'hotmail.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Microsoft',
    providerCode: 'RP-001',
  },
  {
    reply:
      '550 SC-001 Mail rejected by Outlook.com for policy reasons. Reasons for rejection may be related to content with spam-like characteristics or IP/domain reputation. If you are not an email/network admin please contact your Email/Internet Service Provider for help.',
    recipientDomain: 'hotmail.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft',
    providerCode: 'SC-001',
  },
  {
    reply:
      "550 5.7.515 Access denied, sending domain NEWS.EXAMPLE.COM doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender. To learn how to fix this see: https://go.microsoft.com/fwlink/p/?linkid=2319303 Spf= Fail , Dkim= Pass , DMARC= Fail [BL02EPF0001A0FA.namprd03.prod.outlook.com]",
    recipientDomain: 'outlook.com',
    relayHost: 'outlook-com.olc.protection.outlook.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Microsoft',
  },
  {
    reply:
      'smtp; 550 5.7.515 Access denied, sending domain example.net does not meet the required authentication level.',
    recipientDomain: 'live.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Microsoft',
  },
  {
    reply:
      'host hotmail-com.olc.protection.outlook.com[192.0.2.33] said: 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [BN8NAM11FT034.eop-nam11.prod.protection.outlook.com 2024-11-18T12:00:01.000Z] (in reply to RCPT TO command)',
    recipientDomain: 'hotmail.com',
    relayHost: 'hotmail-com.olc.protection.outlook.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Microsoft',
  },
  {
    reply:
      '552 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception with message Cannot open mailbox. [Hostname=SJ0PR03MB5678.namprd03.prod.outlook.com]',
    recipientDomain: 'hotmail.com',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Microsoft',
  },
  {
    reply:
      "554 5.2.121 Recipient's per hour message receive limit exceeded from specific domain. [Hostname=AM0PR10MB2222.EURPRD10.PROD.OUTLOOK.COM]",
    recipientDomain: 'outlook.fr',
    cause: 'rate-limit',
    provider: 'Microsoft',
  },
  {
    reply:
      '550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8002)',
    recipientDomain: 'hotmail.co.uk',
    relayHost: 'eur.olc.protection.outlook.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft',
  },
  {
    reply:
      'host contoso-com.mail.protection.outlook.com[192.0.2.36] said: 550 5.7.606 Access denied, banned sending IP [203.0.113.19]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to  http://go.microsoft.com/fwlink/?LinkID=526655 AS(1430) [VE1EUR02FT041.eop-EUR02.prod.protection.outlook.com] (in reply to RCPT TO command)',
    relayHost: 'contoso-com.mail.protection.outlook.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '550 5.7.511 Access denied, banned sender[203.0.113.24]. To request removal from this list please forward this message to delist@messaging.microsoft.com. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653. AS(1410)',
    relayHost: 'example-org.mail.protection.outlook.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '550 5.7.1 Service unavailable, Client host [198.51.100.201] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/198.51.100.201 AS(1450) [PR1FRA01FT010.eop-fra01.prod.protection.outlook.com]',
    relayHost: 'example-fr.mail.protection.outlook.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft 365',
    blocklist: 'Spamhaus',
  },
  {
    reply:
      'host example-com.mail.protection.outlook.com[192.0.2.36] said: 550 5.4.1 Recipient address rejected: Access denied. For more information see https://aka.ms/EXOSmtpErrors [DU2PEPF00028D0D.eurprd03.prod.outlook.com 2025-09-30T06:12:44.350Z 08DDFE1B] (in reply to RCPT TO command)',
    relayHost: 'example-com.mail.protection.outlook.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient p.martin@example.fr not found by SMTP address lookup' DSN generated by: PAXPR08MB1234.eurprd08.prod.outlook.com",
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group [AM9PR01MB7777.eurprd01.prod.exchangelabs.com]',
    cause: 'policy',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      'smtp;550 5.7.124 RESOLVER.RST.NotAuthorized; not authorized. Sender not in allowed-senders list for group. Generating server: DB9PR05MB4455.eurprd05.prod.outlook.com',
    cause: 'policy',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy [CWLP265MB9999.GBRP265.PROD.OUTLOOK.COM]',
    cause: 'policy',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply: '550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; restricted to recipients permission',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply:
      '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception [Stage: CreateMessage] [DSN generated by: VI1PR0602MB3333.eurprd06.prod.outlook.com]',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '550 5.7.509 Access denied, sending domain example.net does not pass DMARC verification and has a DMARC policy of reject. [AMS0EPF000001B2.eurprd05.prod.outlook.com 2025-02-14T09:00:00.000Z]',
    relayHost: 'example-com.mail.protection.outlook.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.23 Sender Policy Framework check failed for example.com',
    relayHost: 'example-de.mail.protection.outlook.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      'host example-nl.mail.protection.outlook.com[2001:db8:111:f403::] said: 450 4.7.25 Service unavailable, sending IPv6 address [2001:db8:5::9] must have reverse DNS record (in reply to MAIL FROM command)',
    relayHost: 'example-nl.mail.protection.outlook.com',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '421 4.3.2 The maximum number of concurrent server connections has exceeded a per-source limit, closing transmission channel',
    relayHost: 'example-us.mail.protection.outlook.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.example.org] [LastAttemptedIP=198.51.100.77:25] [SmtpSecurity=-1;-1] [DB5EUR03FT051.eop-EUR03.prod.protection.outlook.com]',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: '{LED=450 4.4.312 DNS query failed [Message=ErrorTimeout] [LastAttemptedServerName=example.net]};{MSG=}',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      '550 5.4.310 DNS domain exmaple-shop.com does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=exmaple-shop.com]',
    cause: 'unreachable',
    persistence: 'permanent',
  },
  {
    reply:
      '450 4.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail. [Message=StartTLS not supported]',
    cause: 'tls',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.64 TenantAttribution; Relay Access Denied [VI1EUR04FT021.eop-eur04.prod.protection.outlook.com]',
    cause: 'relay',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      'host smtp.office365.com[192.0.2.146] said: 530 5.7.57 Client not authenticated to send mail. [FR0P281CA0123.DEUP281.PROD.OUTLOOK.COM] (in reply to MAIL FROM command)',
    relayHost: 'smtp.office365.com',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply: '552 5.3.4 Message size exceeds fixed maximum message size',
    relayHost: 'example-com.mail.protection.outlook.com',
    cause: 'message-size',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '550 5.7.501 Access denied, spam abuse detected from [203.0.113.5]. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 AS(42003)',
    relayHost: 'example-it.mail.protection.outlook.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '451 4.7.650 The mail server [203.0.113.110] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://aka.ms/postmaster (S775)',
    relayHost: 'example-be.mail.protection.outlook.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Microsoft 365',
  },
  {
    reply:
      "554 5.6.211 Invalid MIME Content: Single text value size (32821) exceeded the allowed maximum (32768) for the 'References' header.",
    cause: 'protocol',
    persistence: 'permanent',
  },
  {
    reply:
      '550 5.4.300 Message expired -> 421 4.7.0 [TSS04] Messages from 203.0.113.60 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    recipientDomain: 'yahoo.com',
    cause: 'reputation',
    provider: 'Yahoo',
    providerCode: 'TSS04',
  },
  {
    reply:
      '550 5.0.350 Remote server returned an error -> 550 5.1.1 <k.weber@example.de>: Recipient address rejected: User unknown in relay recipient table',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply:
      'host mta7.am0.yahoodns.net[192.0.2.106] said: 421 4.7.0 [TSS04] Messages from 203.0.113.75 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes (in reply to MAIL FROM command)',
    recipientDomain: 'yahoo.com',
    relayHost: 'mta7.am0.yahoodns.net',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Yahoo',
    providerCode: 'TSS04',
  },
  {
    reply:
      'host mx-eu.mail.am0.yahoodns.net[192.0.2.107] refused to talk to me: 421 4.7.0 [TSS04] Messages from 203.0.113.75 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://senders.yahooinc.com/smtp-error-codes#tss04',
    recipientDomain: 'yahoo.fr',
    relayHost: 'mx-eu.mail.am0.yahoodns.net',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Yahoo',
    providerCode: 'TSS04',
  },
  {
    reply:
      '"421 4.7.0 [TSS05] Messages from 198.51.100.159 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes" while connected from out3.example.net (198.51.100.159) to mta6.am0.yahoodns.net (192.0.2.91)',
    recipientDomain: 'ymail.com',
    relayHost: 'mta6.am0.yahoodns.net',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Yahoo',
    providerCode: 'TSS05',
  },
  {
    reply:
      'SMTP error from remote mail server after pipelined MAIL FROM:<news@example.com> SIZE=2758: 421 4.7.0 [TSS04] Messages from 192.0.2.12 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
    recipientDomain: 'aol.com',
    relayHost: 'mx-aol.mail.gm0.yahoodns.net',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Yahoo',
    providerCode: 'TSS04',
  },
  {
    reply:
      '421 4.7.1 [TS03] All messages from 192.0.2.12 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
    recipientDomain: 'att.net',
    relayHost: 'mx-att.mail.am0.yahoodns.net',
    cause: 'reputation',
    provider: 'Yahoo',
    providerCode: 'TS03',
  },
  {
    reply:
      '553 5.7.2 [TSS09] All messages from 198.51.100.4 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
    recipientDomain: 'yahoo.es',
    relayHost: 'mta5.am0.yahoodns.net',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Yahoo',
    providerCode: 'TSS09',
  },
  {
    reply:
      "553 5.7.1 [BL21] Connections will not be accepted from 198.51.100.201, because the ip is in Spamhaus's list; see https://postmaster.yahooinc.com/error-codes. Listed in Spamhaus PBL",
    recipientDomain: 'yahoo.co.uk',
    relayHost: 'mx-eu.mail.am0.yahoodns.net',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Yahoo',
    providerCode: 'BL21',
    blocklist: 'Spamhaus PBL',
  },
  {
    reply:
      'host mta5.am0.yahoodns.net[192.0.2.91] said: 550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM. (in reply to end of DATA command)',
    recipientDomain: 'yahoo.com',
    relayHost: 'mta5.am0.yahoodns.net',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply:
      '554 5.7.9 Message not accepted due to failed DMARC policy of the sending domain. See https://senders.yahooinc.com/smtp-error-codes#dmarc',
    recipientDomain: 'yahoo.it',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply:
      'host mta7.am0.yahoodns.net[192.0.2.106] said: 554 delivery error: dd Not a valid recipient - mta4198.mail.ne1.yahoo.com (in reply to end of DATA command)',
    recipientDomain: 'yahoo.com',
    relayHost: 'mta7.am0.yahoodns.net',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply: '552 1 Requested mail action aborted, mailbox not found',
    recipientDomain: 'yahoo.com.br',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply: '554 30 Sorry, your message to anna@yahoo.com cannot be delivered. This mailbox is disabled (554.30).',
    recipientDomain: 'yahoo.com',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply: '421 4.7.0 Max message per connection reached, closing transmission channel',
    recipientDomain: 'yahoo.de',
    relayHost: 'mx-eu.mail.am0.yahoodns.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Yahoo',
  },
  {
    reply: '451 mta1336.mail.bf1.yahoo.com Resources temporarily unavailable. Please try again later [#4.16.1].',
    recipientDomain: 'yahoo.com',
    relayHost: 'mta6.am0.yahoodns.net',
    cause: 'receiver-fault',
    persistence: 'temporary',
    provider: 'Yahoo',
  },
  {
    reply:
      '451 Message temporarily deferred due to unresolvable RFC.5321 from domain; see https://senders.yahooinc.com/smtp-error-codes#unresolvable-rfc5321-from-domain',
    recipientDomain: 'sbcglobal.net',
    relayHost: 'mx-att.mail.am0.yahoodns.net',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'Yahoo',
  },
  {
    reply: '552 5.2.2 The email account that you tried to reach is over quota. - mta4210.mail.gq1.yahoo.com',
    recipientDomain: 'rocketmail.com',
    cause: 'mailbox-full',
    provider: 'Yahoo',
  },
  {
    reply:
      '554 5.7.9 [PH01] Email not accepted for policy reasons: content of the message looks like phishing. Please visit https://postmaster.yahooinc.com/error-codes',
    recipientDomain: 'yahoo.com',
    relayHost: 'mta5.am0.yahoodns.net',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Yahoo',
    providerCode: 'PH01',
  },
  {
    reply:
      'host mx01.mail.icloud.com[192.0.2.42] refused to talk to me: 550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=203.0.113.91',
    recipientDomain: 'icloud.com',
    relayHost: 'mx01.mail.icloud.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Apple',
  },
  {
    reply:
      '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/ (in reply to end of DATA command)',
    recipientDomain: 'me.com',
    relayHost: 'mx02.mail.icloud.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Apple',
    blocklist: 'Spamhaus DBL',
  },
  {
    reply:
      "host mx02.mail.icloud.com[192.0.2.43] said: 550 5.7.1 Your message was rejected due to example.com's DMARC policy. See https://support.apple.com/en-us/102322 for more information. (in reply to end of DATA command)",
    recipientDomain: 'icloud.com',
    relayHost: 'mx02.mail.icloud.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Apple',
  },
  {
    reply:
      '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/102322 for mailing best practices',
    recipientDomain: 'icloud.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Apple',
    providerCode: 'HME1',
  },
  {
    reply:
      '421 4.7.1 Messages to lea.p@icloud.com deferred due to excessive volume. Try again later - https://support.apple.com/en-us/102322',
    recipientDomain: 'icloud.com',
    relayHost: 'mx01.mail.icloud.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Apple',
  },
  {
    reply:
      'SMTP error from remote mail server after RCPT TO:<x.y@mac.com>: 550 5.1.1 <x.y@mac.com>: user does not exist',
    recipientDomain: 'mac.com',
    relayHost: 'mx01.mail.icloud.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Apple',
  },
  {
    reply: '550 5.1.1 <old.alias@icloud.com>: inactive email address',
    recipientDomain: 'icloud.com',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'Apple',
  },
  {
    reply: '552 5.2.2 <m.rossi@icloud.com>: user is over quota',
    recipientDomain: 'icloud.com',
    relayHost: 'mx02.mail.icloud.com',
    cause: 'mailbox-full',
    provider: 'Apple',
  },
  {
    reply:
      'host mx2h1.comcast.net[192.0.2.136] refused to talk to me: 554 resimta-c1p-024519.sys.comcast.net resimta-c1p-024519.sys.comcast.net 203.0.113.12 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000001',
    recipientDomain: 'comcast.net',
    relayHost: 'mx2h1.comcast.net',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Comcast',
    providerCode: 'BL000001',
  },
  {
    reply:
      '554 resqmta-h1p-028.sys.comcast.net comcast 203.0.113.12 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
    recipientDomain: 'comcast.net',
    relayHost: 'mx1a1.comcast.net',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Comcast',
    providerCode: 'BL000000',
  },
  {
    reply:
      '421 4.1.0 203.0.113.12 Throttled - try again later. Please see http://postmaster.comcast.net/smtp-error-codes.php#RL000001',
    recipientDomain: 'comcast.net',
    relayHost: 'mx1a1.comcast.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Comcast',
    providerCode: 'RL000001',
  },
  {
    reply:
      '550 5.2.0 Message rejected due to DMARC policy of example.com. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001',
    recipientDomain: 'xfinity.com',
    relayHost: 'mx1h1.comcast.net',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Comcast',
    providerCode: 'DM000001',
  },
  {
    reply: '550 5.1.1 Not our Customer',
    recipientDomain: 'comcast.net',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Comcast',
  },
  {
    reply: '421 resimta-a2p-555.sys.comcast.net comcast Reverse DNS failure: Try again later',
    recipientDomain: 'comcast.net',
    relayHost: 'mx2h1.comcast.net',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'Comcast',
  },
  {
    reply:
      '550 5.7.1 AUP#In-1210 203.0.113.14 has been blocked due to poor sender reputation. For more information, see https://www.spectrum.net/support/internet/understanding-email-error-codes',
    recipientDomain: 'charter.net',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Charter',
    providerCode: 'AUP#In-1210',
  },
  {
    reply:
      '421 dnvrco-pub-iedge-vip.email.rr.com 198.51.100.70 Too many concurrent connections from your IP address. AUP#In-1310',
    recipientDomain: 'rr.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Charter',
  },
  {
    reply:
      '554 5.7.1 Your IP (203.0.113.40) is listed by Cloudmark CSI. To check or request a reset: https://csi.cloudmark.com/reset-request/?ip=203.0.113.40',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Cloudmark CSI',
  },
  {
    reply: '550 5.7.1 <jane@btinternet.com>: Message rejected due to sender IP reputation',
    recipientDomain: 'btinternet.com',
    relayHost: 'mx.bt.lon5.cpcloud.co.uk',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'BT',
  },
  {
    reply:
      'host mx00.emig.gmx.net[192.0.2.5] refused to talk to me: 554-gmx.net (mxgmx117) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/case?c=r0301&i=ip&v=203.0.113.50&r=1MxDkm-1t2',
    recipientDomain: 'gmx.de',
    relayHost: 'mx00.emig.gmx.net',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      'SMTP error from remote mail server after initial connection: 554-web.de (mxweb012) Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is black listed.\n554 For explanation visit https://postmaster.web.de/en/case?c=r0103&i=ip&v=203.0.113.50',
    recipientDomain: 'web.de',
    relayHost: 'mx-ha03.web.de',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      'host mx01.emig.gmx.net[192.0.2.4] said: 550-Requested action not taken: mailbox unavailable 550 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=203.0.113.50&c=hi (in reply to RCPT TO command)',
    recipientDomain: 'gmx.net',
    relayHost: 'mx01.emig.gmx.net',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      "552-Requested mail action aborted: exceeded storage allocation\n552-Quota exceeded. The recipient's mailbox is full.\n552 For explanation visit https://postmaster.web.de/error-messages",
    recipientDomain: 'web.de',
    relayHost: 'mx-ha02.web.de',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      '421-gmx.net (mxgmx008) Nemesis ESMTP Service not available\n421-Service closing transmission channel\n421-Rate limit reached. Please try again later\n421 For explanation visit https://postmaster.gmx.net/en/case?c=r0101',
    recipientDomain: 'gmx.at',
    relayHost: 'mx00.emig.gmx.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      '554-mail.com (mxgmxus007) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.mail.com/en/case?c=rdns&i=ip&v=198.51.100.9',
    recipientDomain: 'mail.com',
    relayHost: 'mx01.mail.com',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      '550-Requested action not taken: mailbox unavailable\n550-Invalid DNS MX or A/AAAA resource record.\n550 For explanation visit https://postmaster.gmx.net/en/error-messages',
    recipientDomain: 'gmx.de',
    relayHost: 'mx01.emig.gmx.net',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      'host mx00.emig.gmx.net[192.0.2.5] said: 550-Requested action not taken: mailbox unavailable 550-Reject due to SPF policy. 550-The originating IP of the message is not permitted by the domain owner. 550 For explanation visit https://postmaster.gmx.net/en/case?c=r0601&i=ip&v=203.0.113.52 (in reply to MAIL FROM command)',
    recipientDomain: 'gmx.de',
    relayHost: 'mx00.emig.gmx.net',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply: '451-Requested action aborted: local error in processing\n451 Please try again later.',
    recipientDomain: 'web.de',
    relayHost: 'mx-ha03.web.de',
    cause: 'receiver-fault',
    persistence: 'temporary',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      'host mx03.t-online.de[192.0.2.73] refused to talk to me: 554 IP=203.0.113.56 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
    recipientDomain: 't-online.de',
    relayHost: 'mx03.t-online.de',
    cause: 'reputation',
    provider: 'T-Online',
  },
  {
    reply:
      '554 IP=198.51.100.30 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)',
    recipientDomain: 't-online.de',
    relayHost: 'mx00.t-online.de',
    cause: 'reputation',
    provider: 'T-Online',
  },
  {
    reply:
      'SMTP error from remote mail server after initial connection: 554 IP=198.51.100.31 - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)',
    recipientDomain: 'magenta.de',
    relayHost: 'mx01.t-online.de',
    cause: 'reputation',
    provider: 'T-Online',
  },
  {
    reply:
      'host mx02.t-online.de[192.0.2.9] said: 550-5.7.0 Message considered as spam or virus, rejected 550-5.7.0 Message rejected because it was considered as spam. If you feel this is 550-5.7.0 an error, please forward this bounce to FPR@RX.T-ONLINE.DE (in reply to end of DATA command)',
    recipientDomain: 't-online.de',
    relayHost: 'mx02.t-online.de',
    cause: 'content',
    persistence: 'permanent',
    provider: 'T-Online',
  },
  {
    reply: '550 5.1.1 Unknown recipient / Unbekannter Empfaenger. (in reply to RCPT TO command)',
    recipientDomain: 't-online.de',
    relayHost: 'mx01.t-online.de',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'T-Online',
  },
  {
    reply:
      'host smtp-in.orange.fr[192.0.2.25] refused to talk to me: 421 mwinf5c49 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999 [999]',
    recipientDomain: 'orange.fr',
    relayHost: 'smtp-in.orange.fr',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Orange',
    providerCode: 'OFR_999',
  },
  {
    reply:
      '421 mwinf5c10 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]',
    recipientDomain: 'wanadoo.fr',
    relayHost: 'smtp-in.orange.fr',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Orange',
    providerCode: 'OFR004_104',
  },
  {
    reply:
      '550 5.7.1 mwinf5c63 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=203.0.113.17 [102]',
    recipientDomain: 'orange.fr',
    relayHost: 'smtp-in.orange.fr',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR006_102',
  },
  {
    reply:
      'host smtp-in.orange.fr[192.0.2.25] said: 550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506] (in reply to end of DATA command)',
    recipientDomain: 'orange.fr',
    relayHost: 'smtp-in.orange.fr',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR_506',
  },
  {
    reply: '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]',
    recipientDomain: 'wanadoo.fr',
    relayHost: 'smtp-in.orange.fr',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR_416',
  },
  {
    reply: '552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]',
    recipientDomain: 'orange.fr',
    relayHost: 'smtp-in.orange.fr',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR_417',
  },
  {
    reply: "550 5.7.1 Message rejete, echec de l'authentification DMARC. Message rejected, DMARC policy. OFR_515 [515]",
    recipientDomain: 'orange.fr',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR_515',
  },
  {
    reply: 'host mx1.free.fr[192.0.2.48] said: 550 spam detected (in reply to end of DATA command)',
    recipientDomain: 'free.fr',
    relayHost: 'mx1.free.fr',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Free',
  },
  {
    reply: '421 Too many spams from your IP (203.0.113.82), please visit http://postmaster.free.fr/',
    recipientDomain: 'free.fr',
    relayHost: 'mx2.free.fr',
    cause: 'reputation',
    provider: 'Free',
  },
  {
    reply: '421 too many connections from your IP (203.0.113.82), please slow down',
    recipientDomain: 'free.fr',
    relayHost: 'mx1.free.fr',
    cause: 'rate-limit',
    provider: 'Free',
  },
  {
    reply: '552 5.2.2 user quota exceeded (UserSearch)',
    recipientDomain: 'aliceadsl.fr',
    relayHost: 'mx1.free.fr',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Free',
  },
  {
    reply:
      'host smtp-in.sfr.fr[192.0.2.72] said: 450 4.7.1 <unknown[203.0.113.6]>: Client host rejected: Service refused due to bad behavior - Too many spam messages. SFR_IN_101 (in reply to RCPT TO command)',
    recipientDomain: 'sfr.fr',
    relayHost: 'smtp-in.sfr.fr',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'SFR',
    providerCode: 'SFR_IN_101',
  },
  {
    reply:
      '450 4.7.1 <mta3.example.com[203.0.113.8]>: Client host rejected: Service refused due to volume limit exceeded SFR_IN_205',
    recipientDomain: 'neuf.fr',
    relayHost: 'smtp-in.sfr.fr',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'SFR',
    providerCode: 'SFR_IN_205',
  },
  {
    reply: '550 5.1.1 <g.dupond@club-internet.fr>: Recipient address rejected: User unknown',
    recipientDomain: 'club-internet.fr',
    relayHost: 'smtp-in.sfr.fr',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'SFR',
  },
  {
    reply: '552 5.2.2 <p.durand@sfr.fr>: Recipient address rejected: Over quota',
    recipientDomain: 'sfr.fr',
    relayHost: 'smtp-in.sfr.fr',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'SFR',
  },
  {
    reply:
      'host smtp4.laposte.net[192.0.2.243] said: 450 4.7.1 <mail.example.fr[203.0.113.33]>: Client host rejected: Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN027_503 (in reply to RCPT TO command)',
    recipientDomain: 'laposte.net',
    relayHost: 'smtp4.laposte.net',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'La Poste',
    providerCode: 'LPN027_503',
  },
  {
    reply:
      '450 4.1.8 <noreply@envoi.example.fr>: Sender address rejected: Emetteur invalide. Invalid Sender. LPN007_405',
    recipientDomain: 'laposte.net',
    relayHost: 'smtp4.laposte.net',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'La Poste',
    providerCode: 'LPN007_405',
  },
  {
    reply:
      '550 5.1.1 <c.petit@laposte.net>: Recipient address rejected: Adresse d au moins un destinataire invalide. Invalid recipient. LPN007_416',
    recipientDomain: 'laposte.net',
    relayHost: 'smtp4.laposte.net',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'La Poste',
    providerCode: 'LPN007_416',
  },
  {
    reply: "550 5.7.1 Message refuse suite a l'application de la politique DMARC. DMARC policy. LPN007_517",
    recipientDomain: 'laposte.net',
    relayHost: 'smtp4.laposte.net',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'La Poste',
    providerCode: 'LPN007_517',
  },
  {
    reply:
      'host smtp-in.libero.it[192.0.2.9] said: 552 5.2.2 <l.bianchi@libero.it> MAILBOX FULL (User quota exceeded) (in reply to RCPT TO command)',
    recipientDomain: 'libero.it',
    relayHost: 'smtp-in.libero.it',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Italiaonline',
  },
  {
    reply:
      '550 smtp-09.iol.local smtp-09.iol.local IP blacklisted by CSI. For remediation please use http://csi.cloudmark.com/reset-request/?ip=203.0.113.71 [smtp-09.iol.local; LIB_102]',
    recipientDomain: 'virgilio.it',
    relayHost: 'smtp-in.virgilio.it',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Italiaonline',
  },
  {
    reply: '550 5.1.1 <rossi.g@alice.it> User unknown; rejecting',
    recipientDomain: 'alice.it',
    relayHost: 'smtp.aliceposta.it',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'TIM',
  },
  {
    reply: '554 Access denied - Under investigation for spam abuse. Contact your email provider for more info',
    recipientDomain: 'skynet.be',
    relayHost: 'mx.proximus.be',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Proximus',
  },
  {
    reply:
      'host mx1.kpnmail.nl[192.0.2.9] refused to talk to me: 554 5.7.1 Your IP: 203.0.113.30 is blacklisted, please see http://blacklist.kpnmail.nl/Help/1',
    recipientDomain: 'planet.nl',
    relayHost: 'mx1.kpnmail.nl',
    cause: 'reputation',
    provider: 'KPN',
  },
  {
    reply: "550 5.1.1 szn; User hasn't got the service mapped",
    recipientDomain: 'seznam.cz',
    relayHost: 'mx1.seznam.cz',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Seznam',
  },
  {
    reply: "550 5.7.1 Recipient doesn't want your mail",
    recipientDomain: 'interia.pl',
    relayHost: 'mx.poczta.interia.pl',
    cause: 'policy',
    persistence: 'permanent',
    provider: 'Interia',
  },
  {
    reply: '550 5.7.0 [SPF] 203.0.113.44 (mta.example.pl) is not allowed to send mail from example.com',
    recipientDomain: 'interia.eu',
    relayHost: 'mx.poczta.interia.pl',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Interia',
  },
  {
    reply: "554 5.7.1 We can't accept this message because it is spam.",
    recipientDomain: 'wp.pl',
    relayHost: 'mx.wp.pl',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Wirtualna Polska',
  },
  {
    reply:
      'host mxs.mail.ru[192.0.2.31] said: 550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=a1b2c3d4e5 or  report details to abuse@corp.mail.ru. Error code: A1B2C3D4E5F60718. ID: 0000001F00. (in reply to end of DATA command)',
    recipientDomain: 'mail.ru',
    relayHost: 'mxs.mail.ru',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Mail.ru',
  },
  {
    reply:
      '550 5.7.1 This message was not accepted due to domain owner DMARC policy (RFC 7489) https://help.mail.ru/mail-help/postmaster/dmarc',
    recipientDomain: 'bk.ru',
    relayHost: 'mxs.mail.ru',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Mail.ru',
  },
  {
    reply:
      'SMTP error from remote mail server after RCPT TO:<o.ivanova@list.ru>: 550 Message was not accepted -- invalid mailbox.  Local mailbox o.ivanova@list.ru is unavailable: user not found',
    recipientDomain: 'list.ru',
    relayHost: 'mxs.mail.ru',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Mail.ru',
  },
  {
    reply:
      '550 Message was not accepted -- invalid mailbox. Local mailbox petrov@inbox.ru is unavailable: account is disabled',
    recipientDomain: 'inbox.ru',
    relayHost: 'mxs.mail.ru',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'Mail.ru',
  },
  {
    reply:
      'host mx.yandex.ru[192.0.2.89] said: 554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1731000000-AbCdEfGhIj (in reply to end of DATA command)',
    recipientDomain: 'yandex.ru',
    relayHost: 'mx.yandex.ru',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Yandex',
  },
  {
    reply: '550 5.7.1 No such user!',
    recipientDomain: 'ya.ru',
    relayHost: 'mx.yandex.ru',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Yandex',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [203.0.113.16] blocked by spam statistics - see http://feedback.yandex.ru/?from=mail-rejects&subject=203.0.113.16',
    recipientDomain: 'yandex.com',
    relayHost: 'mx.yandex.ru',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Yandex',
  },
  {
    reply:
      'host mx3.qq.com[192.0.2.57] said: 550 Ip frequency limited [MBNxyz 203.0.113.33 IP: 203.0.113.33]. https://service.mail.qq.com/detail/122/992. (in reply to end of DATA command)',
    recipientDomain: 'qq.com',
    relayHost: 'mx3.qq.com',
    cause: 'rate-limit',
    provider: 'Tencent QQ',
  },
  {
    reply: '550 Domain frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000727',
    recipientDomain: 'foxmail.com',
    relayHost: 'mx1.qq.com',
    cause: 'rate-limit',
    provider: 'Tencent QQ',
  },
  {
    reply: '550 Mail content denied. https://service.mail.qq.com/detail/122/173',
    recipientDomain: 'qq.com',
    relayHost: 'mx2.qq.com',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Tencent QQ',
  },
  {
    reply: '550 Suspected spam ip https://service.mail.qq.com/detail/122/996',
    recipientDomain: 'qq.com',
    relayHost: 'mx2.qq.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Tencent QQ',
  },
  {
    reply: '550 DMARC check failed [Msrs4Q IP: 203.0.113.33]. https://service.mail.qq.com/detail/122/64',
    recipientDomain: 'qq.com',
    relayHost: 'mx3.qq.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Tencent QQ',
  },
  {
    reply:
      'host 163mx01.mxmail.netease.com[192.0.2.100] refused to talk to me: 421 HL:REP 163 mx27,QsCowAB3,0 203.0.113.2 http://mail.163.com/help/help_spam_16.htm?ip=203.0.113.2&hostid=mx27&time=1731312000',
    recipientDomain: '163.com',
    relayHost: '163mx01.mxmail.netease.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'NetEase',
    providerCode: 'HL:REP',
  },
  {
    reply: '421 HL:ICC 126 mx12,x,0 203.0.113.2 http://mail.163.com/help/help_spam_16.htm?ip=203.0.113.2',
    recipientDomain: '126.com',
    relayHost: '126mx01.mxmail.netease.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'NetEase',
    providerCode: 'HL:ICC',
  },
  {
    reply:
      '554 DT:SPM 163 mx9,PsCowEDpn1 1731312011 http://mail.163.com/help/help_spam_16.htm?ip=203.0.113.2&hostid=mx9',
    recipientDomain: '163.com',
    relayHost: '163mx02.mxmail.netease.com',
    cause: 'content',
    persistence: 'permanent',
    provider: 'NetEase',
    providerCode: 'DT:SPM',
  },
  {
    reply:
      '421 4.3.2 Your IP(203.0.113.77) is filtered and this connection will be closed. You must register your IP to http://realip.naver.com',
    recipientDomain: 'naver.com',
    relayHost: 'mx1.naver.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Naver',
  },
  {
    reply: '554 5.7.1 DAS51 203.0.113.77: Your mail is blocked automatically by anti-spam system. (E06)',
    recipientDomain: 'hanmail.net',
    relayHost: 'mx1.hanmail.net',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Daum/Kakao',
  },
  {
    reply:
      'host mfsmax.docomo.ne.jp[192.0.2.16] said: 550 Unknown user taro@docomo.ne.jp (in reply to RCPT TO command)',
    recipientDomain: 'docomo.ne.jp',
    relayHost: 'mfsmax.docomo.ne.jp',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'NTT Docomo',
  },
  {
    reply:
      '421 4.7.0 [TSS04] Messages from 203.0.113.77 temporarily deferred due to user complaints - 4.16.55.1; see https://support.yahoo-net.jp/PccMail/s/article/H000007321',
    recipientDomain: 'yahoo.co.jp',
    relayHost: 'mx1.mail.yahoo.co.jp',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Yahoo Japan',
  },
  {
    reply:
      'host mx0a-00123401.pphosted.com[192.0.2.14] refused to talk to me: 554 Blocked - see https://ipcheck.proofpoint.com/?ip=203.0.113.87',
    relayHost: 'mx0a-00123401.pphosted.com',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Proofpoint Dynamic Reputation',
  },
  {
    reply: '554 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=203.0.113.87',
    relayHost: 'mxb-00054a01.gslb.pphosted.com',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: 'SMTP error from remote mail server after RCPT TO:<t.hall@example.edu>: 550 5.1.1 User Unknown',
    relayHost: 'mx0b-0012.pphosted.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: 'connect to mx1-us1.ppe-hosted.com[192.0.2.7]:25: Connection timed out',
    relayHost: 'mx1-us1.ppe-hosted.com',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      'host eu-smtp-inbound-1.mimecast.com[192.0.2.141] said: 550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550 [kXyZ12AbNcmQ.uk209] (in reply to RCPT TO command)',
    relayHost: 'eu-smtp-inbound-1.mimecast.com',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply:
      '451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [aBcDeFgHiJ.us381]',
    relayHost: 'us-smtp-inbound-2.mimecast.com',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply:
      '550 DMARC Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [Qw12Er.de35]',
    relayHost: 'de-smtp-inbound-1.mimecast.com',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply:
      '554 Email rejected due to security policies - MCSpamSignature.sa.9.2 - https://community.mimecast.com/docs/DOC-1369#554 [uPz.uk201]',
    relayHost: 'eu-smtp-inbound-2.mimecast.com',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [Zx9.uk205]',
    relayHost: 'eu-smtp-inbound-1.mimecast.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '550 csi.mimecast.org Poor Reputation Sender. - https://community.mimecast.com/docs/DOC-1369#550 [abc.us12]',
    relayHost: 'us-smtp-inbound-1.mimecast.com',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply:
      '554 Service unavailable; Client host [203.0.113.98] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=203.0.113.98',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Barracuda',
  },
  {
    reply:
      'host d1234a.ess.barracudanetworks.com[192.0.2.140] said: 550 cuda_nsu 5.1.1 <b.jones@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
    relayHost: 'd1234a.ess.barracudanetworks.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply:
      "host mx1.hc1234-56.iphmx.com[192.0.2.38] refused to talk to me: 554-esa1.hc1234-56.iphmx.com 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
    relayHost: 'mx1.hc1234-56.iphmx.com',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '550 #5.1.0 Address rejected.',
    relayHost: 'mx2.hc222-3.eu.iphmx.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply:
      '553-Message filtered. Refer to the Troubleshooting page at 553-http://www.symanteccloud.com/troubleshooting for more 553 information. (#5.7.1)',
    relayHost: 'cluster5.us.messagelabs.com',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply:
      '450 4.7.1 Service temporarily unavailable; Mail from 203.0.113.98 deferred using Trend Micro Email Reputation database. Please see <http://www.mail-abuse.com/cgi-bin/lookup?203.0.113.98>',
    relayHost: 'example.in.tmes.trendmicro.eu',
    cause: 'reputation',
    persistence: 'temporary',
    blocklist: 'Trend Micro ERS',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [203.0.113.98] blocked using zen.spamhaus.org; https://www.spamhaus.org/sbl/query/SBLCSS',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus',
  },
  {
    reply:
      '550-"JunkMail rejected - mta.example.com (mail) [203.0.113.98]:40112 is in 550 an RBL: https://www.spamhaus.org/query/ip/203.0.113.98 (XBL)"',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus XBL',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [203.0.113.98] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/198.51.100.53',
    cause: 'receiver-fault',
    blocklist: 'Spamhaus (query refused)',
  },
  {
    reply:
      'host mail.example.org[192.0.2.3] said: 554 5.7.1 Service unavailable; Client host [203.0.113.98] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?203.0.113.98 (in reply to RCPT TO command)',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'SpamCop',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [203.0.113.98] blocked using dnsbl-3.uceprotect.net; Your ISP EXAMPLE-NET/AS64500 is UCEPROTECT-Level3 listed for hosting a total of 412 abusers. See: http://www.uceprotect.net/rblcheck.php?ipr=203.0.113.98',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'UCEPROTECT Level 3',
  },
  {
    reply:
      '550 5.7.1 [203.0.113.98] is listed by Abusix Mail Intelligence, see https://lookup.abusix.com/search?q=203.0.113.98',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Abusix',
  },
  {
    reply: '451 4.7.1 Received too many messages from a new or untrusted IP: 203.0.113.11 (G28)',
    relayHost: 'mx1.emailsrvr.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Rackspace',
    providerCode: 'G28',
  },
  {
    reply: '450 4.7.1 Client host 203.0.113.11 has no PTR record (G1F)',
    relayHost: 'mx2.emailsrvr.com',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'Rackspace',
    providerCode: 'G1F',
  },
  {
    reply: '421 Temporarily rejected. Reverse DNS for 203.0.113.11 failed. IB108',
    relayHost: 'smtp.secureserver.net',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'GoDaddy',
    providerCode: 'IB108',
  },
  {
    reply: '550 From: Domain is invalid. Please provide a valid From: IB506',
    relayHost: 'mailstore1.secureserver.net',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'GoDaddy',
    providerCode: 'IB506',
  },
];
