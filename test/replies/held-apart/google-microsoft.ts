import type { HeldApartReply } from './held-apart-reply.ts';

/** Google, Outlook.com, Exchange Online and Exchange on the receiver's own premises. */
export const GOOGLE_MICROSOFT: readonly HeldApartReply[] = [
  // Google
  {
    reply:
      '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address [192.0.2.10      15]. To protect our users from spam, mail sent from your IP address has been temporarily rate limited. For more information, go to 421-4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError to 421 4.7.28 review our Bulk Email Senders Guidelines. d9443c01a7336-20d5f1c2a3bsi12345ad.118 - gsmtp',
    recipientDomain: 'gmail.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      'host alt1.gmail-smtp-in.l.google.com[203.0.113.26] said: 421-4.7.28 Gmail has detected an unusual rate of mail originating from your DKIM 421-4.7.28 domain [news.example.com      35]. To protect our users from spam, 421-4.7.28 mail sent from your domain has been temporarily rate limited. (in reply to end of DATA command)',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '550-5.7.28 There is an unusual rate of unsolicited mail originating from your SPF domain [example.net]. To protect our users from spam, mail sent from your domain has been blocked. 550 5.7.28 https://support.google.com/mail/answer/81126 - gsmtp',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      '550-5.7.1 [198.51.100.7      19] Gmail has detected that this message is likely 550-5.7.1 suspicious due to the very low reputation of the sending domain. To 550-5.7.1 best protect our users from spam, the message has been blocked. 550 5.7.1 Please visit https://support.google.com/mail/answer/188131 for more information. a640c23a62f3a-b7412si1234566b.55 - gsmtp',
    recipientDomain: 'workspace-customer.example',
    relayHost: 'aspmx.l.google.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      'smtp; 421-4.7.0 [198.51.100.7] Our system has detected that this message is suspicious due to the very low reputation of the sending IP address. 421-4.7.0 To protect our users from spam, mail sent from your IP address has been temporarily rate limited.',
    recipientDomain: 'googlemail.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '550 5.7.1 [192.0.2.71] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. Please visit https://support.google.com/mail/?p=UnsolicitedMessageError for more information. gsmtp',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      '421 4.7.0 This message is suspicious due to the nature of the content or the links within. To best protect our users from spam, the message has been temporarily blocked. - gsmtp',
    recipientDomain: 'gmail.com',
    cause: 'content',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '552-5.7.0 This message was blocked because its content presents a potential 552-5.7.0 security issue. To review our message content and attachment content 552 5.7.0 guidelines, go to https://support.google.com/mail/?p=BlockedMessage - gsmtp (in reply to end of DATA command)',
    recipientDomain: 'gmail.com',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      '550-5.7.26 Your email has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM. 550-5.7.26 550-5.7.26  Authentication results: 550-5.7.26  DKIM = did not pass 550-5.7.26  SPF [example.org] with ip: [192.0.2.88] = did not pass 550-5.7.26 550-5.7.26  For instructions on setting up authentication, go to 550 5.7.26  https://support.google.com/mail/answer/81126#authentication ffacd0b85a97d - gsmtp',
    recipientDomain: 'gmail.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's 550-5.7.26 DMARC policy. Please contact the administrator of example.com domain if 550-5.7.26 this was a legitimate mail. 550 5.7.26 https://support.google.com/mail/?p=DmarcRejection",
    recipientDomain: 'school.example.edu',
    relayHost: 'alt2.aspmx.l.google.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain. 421 4.7.32 gsmtp",
    cause: 'authentication',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      "421-4.7.40 Your email has been rate limited because the sending domain doesn't have a DMARC record, or the DMARC record doesn't specify a DMARC policy. 421 4.7.40 - gsmtp",
    recipientDomain: 'gmail.com',
    cause: 'authentication',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '550-5.7.30 This mail has been blocked because DKIM does not pass. Gmail requires all large senders to authenticate with DKIM. 550-5.7.30 Authentication results: DKIM = did not pass. 550 5.7.30 (in reply to end of DATA command)',
    recipientDomain: 'gmail.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      '451-4.7.24 The SPF record of the sending domain has one or more suspicious 451-4.7.24 entries. To protect our users from spam, mail sent from your IP address has 451 4.7.24 been temporarily rate limited. gsmtp',
    cause: 'authentication',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '550-5.7.25 [192.0.2.113] The IP address sending this message does not have a 550-5.7.25 PTR record setup, or the corresponding forward DNS entry does not 550-5.7.25 match the sending IP. As a policy, Gmail does not accept messages from 550-5.7.25 IPs with missing PTR records. 550 5.7.25 - gsmtp',
    recipientDomain: 'gmail.com',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "421-4.7.23 [198.51.100.201] The IP address sending this message does not have a PTR record, or the PTR record's forward DNS entry does not match the sending IP address. To protect users from spam, your email has been temporarily rate limited. gsmtp",
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      '550-5.7.1 [2001:db8:2::25] Our system has detected that this message does 550-5.7.1 not meet IPv6 sending guidelines regarding PTR records and 550-5.7.1 authentication. Please review 550 5.7.1 https://support.google.com/mail/?p=IPv6AuthError for more information',
    recipientDomain: 'gmail.com',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "421-4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection. Gmail requires all bulk email senders to use TLS/SSL for SMTP connections. gsmtp",
    cause: 'tls',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply: '421 4.7.0 TLS required for RCPT domain, closing connection. 6a1803df08f44si - gsmtp',
    recipientDomain: 'bank.example',
    relayHost: 'aspmx.l.google.com',
    cause: 'tls',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      'host aspmx.l.google.com [203.0.113.27] SMTP error from remote mail server after RCPT TO:<user@shop.example>: 450-4.2.1 The user you are trying to contact is receiving email at a rate that 450-4.2.1 prevents additional messages from being delivered. Please resend your 450-4.2.1 message at a later time.',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550-5.1.1 unnecessary spaces. 550 5.1.1 Learn more at https://support.google.com/mail/?p=NoSuchUser - gsmtp",
    recipientDomain: 'gmail.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      '<Diagnostic-Code: smtp; 550-5.2.1 The email account that you tried to reach is inactive. For more information, go to https://support.google.com/mail/?p=DisabledUser>',
    recipientDomain: 'gmail.com',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "452-4.2.2 The recipient's inbox is out of storage space. Please direct the 452-4.2.2 recipient to 452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp",
    recipientDomain: 'gmail.com',
    relayHost: 'gmail-smtp-in.l.google.com',
    cause: 'mailbox-full',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      "552-5.3.4 Your message exceeded Google's message size limits. Please visit 552 5.3.4 https://support.google.com/mail/?p=MaxSizeError to view our size guidelines. gsmtp",
    cause: 'message-size',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      '550-5.7.1 [192.0.2.4] Messages missing a valid Message-ID header are not 550-5.7.1 accepted. 550 5.7.1 For more information, go to https://support.google.com/mail/?p=RfcMessageNonCompliant and review RFC 5322 specifications. - gsmtp',
    recipientDomain: 'gmail.com',
    cause: 'protocol',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      '550-5.7.1 This message is not RFC 5322 compliant. There are multiple Subject 550-5.7.1 headers. To reduce the amount of spam sent to Gmail, this 550-5.7.1 message has been blocked.',
    recipientDomain: 'googlemail.com',
    cause: 'protocol',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply: '550 5.7.1 This message violates example.edu email policy. - gcdp 98e67ed59e1d1 - gsmtp',
    recipientDomain: 'example.edu',
    relayHost: 'alt1.aspmx.l.google.com',
    cause: 'policy',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply:
      "Your message wasn't delivered to staff@district.example because the address couldn't be found, or is unable to receive mail.",
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply:
      '550-5.7.1 The user or domain that you are sending to (or from) has a policy that 550-5.7.1 prohibited the mail that you sent. Please contact your domain 550-5.7.1 administrator for further details. 550 5.7.1 https://support.google.com/mail/answer/172179 - gsmtp',
    relayHost: 'aspmx.l.google.com',
    recipientDomain: 'district.example',
    cause: 'policy',
    persistence: 'permanent',
    provider: 'Google',
  },
  {
    reply: '451 4.3.0 Mail server temporarily rejected message. u12si - gsmtp',
    recipientDomain: 'gmail.com',
    cause: 'receiver-fault',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply: '421 4.3.0 Temporary System Problem. Try again later (10). gsmtp',
    recipientDomain: 'agency.example',
    relayHost: 'alt3.aspmx.l.google.com',
    cause: 'receiver-fault',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      "550-5.7.1 Invalid credentials for relay [203.0.113.60]. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain of the account this email is being sent from. - gsmtp",
    relayHost: 'smtp-relay.gmail.com',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply:
      '535-5.7.8 Username and Password not accepted. For more information, go to 535 5.7.8 https://support.google.com/mail/?p=BadCredentials - gsmtp',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply: 'connect to gmail-smtp-in.l.google.com[2001:db8:400d::1b]:25: Network is unreachable',
    recipientDomain: 'gmail.com',
    cause: 'unreachable',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply:
      'delivery temporarily suspended: host alt4.gmail-smtp-in.l.google.com[203.0.113.26] said: 421-4.7.28 Gmail has detected an unusual rate of unsolicited mail containing one of your URL domains [promo.example.com]. To protect our users from spam, mail with the URL has been temporarily rate limited',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply: 'lost connection with gmail-smtp-in.l.google.com[203.0.113.27] while sending message body',
    recipientDomain: 'gmail.com',
    cause: 'unreachable',
    persistence: 'temporary',
    provider: 'Google',
  },
  // Outlook.com and its brands
  {
    reply:
      "550 5.7.1 Unfortunately, messages from [192.0.2.33] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [Name=Protocol Filter Agent][AGT=PFA][MxId=11BB] [DB5EUR03FT012.eop-EUR03.prod.protection.outlook.com 2026-03-11T09:12:44.317Z]",
    recipientDomain: 'hotmail.fr',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft',
    providerCode: 'S3150',
  },
  {
    reply:
      "host hotmail-com.olc.protection.outlook.com [203.0.113.97] SMTP error from remote mail server after MAIL FROM:<news@example.com> SIZE=48823: 550 5.7.1 Unfortunately, messages from [198.51.100.14] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft',
    providerCode: 'S3140',
  },
  {
    reply:
      'said: 451 4.7.650 The mail server [198.51.100.54] has been temporarily rate limited due to IP reputation. For e-mail delivery information see https://postmaster.live.com (S775) [BN8NAM12FT041.eop-nam12.prod.protection.outlook.com] (in reply to MAIL FROM command)',
    recipientDomain: 'outlook.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Microsoft',
    providerCode: 'S775',
  },
  {
    reply:
      '451 4.7.651 The mail server [192.0.2.90] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://aka.ms/postmaster (S844)',
    recipientDomain: 'live.co.uk',
    relayHost: 'live-co-uk.olc.protection.outlook.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Microsoft',
    providerCode: 'S844',
  },
  {
    reply:
      "421 RP-001 (SNT004-MC2F12) Unfortunately, some messages from 203.0.113.130 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day. You can also refer to http://mail.live.com/mail/troubleshooting.aspx#errors.",
    recipientDomain: 'msn.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Microsoft',
    providerCode: 'RP-001',
  },
  {
    reply:
      '421 RP-003 The mail server IP connecting to Outlook.com server has exceeded the connection limit allowed on this server. Reason for rate limitation is related to IP/domain reputation.',
    recipientDomain: 'hotmail.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Microsoft',
    providerCode: 'RP-003',
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
      '550 SC-004 Mail rejected by Outlook.com for policy reasons. A block has been placed against your IP address because we have received complaints concerning mail coming from that IP address. We recommend enrolling in our Junk Email Reporting Program (JMRP).',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft',
    providerCode: 'SC-004',
  },
  {
    reply:
      '550 OU-001 Mail rejected by Outlook.com for policy reasons. If you are not an email/network admin please contact your Email/Internet Service Provider for help. For more information about this block and to request removal please go to: http://www.spamhaus.org.',
    recipientDomain: 'live.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft',
    providerCode: 'OU-001',
  },
  {
    reply:
      "550 5.7.515 Access denied, sending domain [EXAMPLE.COM] doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender. To learn how to fix this see: https://go.microsoft.com/fwlink/p/?linkid=2319303 Spf= Pass , Dkim= Fail , DMARC= Fail [SJ1PEPF000023CD.namprd02.prod.outlook.com 2026-05-19T10:22:43.331Z 08DE]",
    recipientDomain: 'hotmail.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Microsoft',
  },
  {
    reply:
      '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [PA4EUR02FT011.eop-EUR02.prod.protection.outlook.com]',
    recipientDomain: 'hotmail.es',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Microsoft',
    providerCode: 'S2017062302',
  },
  {
    reply:
      "552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full. Create a shorter message body or remove attachments and try sending it again.",
    recipientDomain: 'hotmail.com',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Microsoft',
  },
  {
    reply:
      '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception with message Cannot open mailbox',
    recipientDomain: 'outlook.de',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Microsoft',
  },
  {
    reply:
      '550 5.7.1 Client host [192.0.2.122] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.122 (AS3130). [AM6EUR05FT045.eop-eur05.prod.protection.outlook.com]',
    recipientDomain: 'hotmail.it',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft',
    blocklist: 'Spamhaus',
  },
  {
    reply:
      '550 5.7.1 (MailFrom) domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8002)',
    recipientDomain: 'live.nl',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft',
    providerCode: 'S8002',
    blocklist: 'Spamhaus DBL',
  },
  {
    reply:
      '421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing transmission channel',
    recipientDomain: 'contoso.example',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: 'connect to outlook-com.olc.protection.outlook.com[203.0.113.33]:25: Connection timed out',
    recipientDomain: 'outlook.com',
    cause: 'unreachable',
    persistence: 'temporary',
    provider: 'Microsoft',
  },
  // Exchange Online
  {
    reply:
      '550 5.7.606 Access denied, banned sending IP [198.51.100.200]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 AS(1430) [VE1EUR01FT016.eop-EUR01.prod.protection.outlook.com]',
    recipientDomain: 'fabrikam.example',
    relayHost: 'fabrikam-example.mail.protection.outlook.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft 365',
    providerCode: 'AS(1430)',
  },
  {
    reply:
      '550 5.7.511 Access denied, banned sender[203.0.113.18]. To request removal from this list please forward this message to delist@microsoft.com. For more information, see https://go.microsoft.com/fwlink/?LinkId=2124203.',
    recipientDomain: 'northwind.example',
    relayHost: 'northwind-example.mail.protection.outlook.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '550 5.7.501 Service unavailable. Access denied, spam abuse detected from IP range. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653',
    relayHost: 'adatum.mail.protection.outlook.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply: '451 4.7.550 Access denied, please try again later AS(9000) [BL6PEPF0001AB51.namprd04.prod.outlook.com]',
    recipientDomain: 'tailspin.example',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Microsoft 365',
  },
  {
    reply: '550 5.7.506 Access Denied, Bad HELO',
    relayHost: 'wingtip.mail.protection.outlook.com',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '550 5.7.513 Service unavailable, Client host [192.0.2.18] blocked by recipient.example using Customer Block list (AS16012609)',
    recipientDomain: 'recipient.example',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply:
      '550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject. [AMS0EPF000001B5.eurprd05.prod.outlook.com]',
    recipientDomain: 'litware.example',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 SPF check failed. Sender not authorized',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply:
      '450 4.7.26 Service does not accept messages sent over IPv6 [2001:db8:77::9] unless they pass either SPF or DKIM validation (message not signed) [HE1EUR04FT064.eop-eur04.prod.protection.outlook.com]',
    recipientDomain: 'woodgrove.example',
    cause: 'authentication',
    persistence: 'temporary',
    provider: 'Microsoft 365',
  },
  {
    reply: '450 4.7.25 Service unavailable, sending IPv6 address [2001:db8:77::9] must have reverse DNS record',
    recipientDomain: 'proseware.example',
    relayHost: 'proseware-example.mail.protection.outlook.com',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'Microsoft 365',
  },
  {
    reply:
      "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient j.doe@contoso.com not found by SMTP address lookup'",
    recipientDomain: 'contoso.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply:
      '550 5.4.1 Recipient address rejected: Access denied. For more information see https://aka.ms/EXOSmtpErrors [CO1PEPF000044F2.namprd05.prod.outlook.com 2026-02-02T15:00:01.420Z 08DE61F0]',
    recipientDomain: 'relecloud.example',
    relayHost: 'relecloud-example.mail.protection.outlook.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
    relayHost: 'outbound.mail.protection.outlook.com',
    cause: 'policy',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      "'550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this mailbox'",
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply:
      '550 5.7.124 Sender not in allowed-senders list; Delivery restriction check failed because the sender is not on the list of senders permitted to send mail to this recipient',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply:
      '550 5.7.64 TenantAttribution; Relay Access Denied SMTP [DB8EUR05FT059.eop-eur05.prod.protection.outlook.com]',
    recipientDomain: 'vanarsdel.example',
    cause: 'relay',
    persistence: 'permanent',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '550 5.7.705 Service unavailable. Access denied, tenant has exceeded threshold. Please visit https://go.microsoft.com/fwlink/?LinkId=526653',
    cause: 'own-mta',
    persistence: 'permanent',
  },
  {
    reply:
      '550 5.1.8 Access denied, bad outbound sender. For more information please go to http://go.microsoft.com/fwlink/?LinkId=875724. S(9000)',
    cause: 'own-mta',
    persistence: 'permanent',
  },
  {
    reply:
      '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains. For more information please go to https://go.microsoft.com/fwlink/?LinkID=2214129',
    cause: 'own-mta',
    persistence: 'permanent',
  },
  {
    reply: "554 5.2.121 Recipient's per hour message receive limit from specific sender exceeded",
    cause: 'rate-limit',
  },
  {
    reply:
      '550 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour. For more information go to http://go.microsoft.com/fwlink/?LinkId=526653.',
    relayHost: 'contoso.mail.protection.outlook.com',
    cause: 'rate-limit',
    provider: 'Microsoft 365',
  },
  {
    reply:
      '451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5 [DM6NAM11FT066.eop-nam11.prod.protection.outlook.com]',
    recipientDomain: 'lapsed.example',
    cause: 'receiver-fault',
    persistence: 'temporary',
    provider: 'Microsoft 365',
  },
  {
    reply: '452 4.3.1 Insufficient system resources (TSTE)[VI1EUR06FT031.eop-eur06.prod.protection.outlook.com]',
    recipientDomain: 'humongous.example',
    cause: 'receiver-fault',
    persistence: 'temporary',
    provider: 'Microsoft 365',
  },
  {
    reply: '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
    cause: 'message-size',
    persistence: 'permanent',
  },
  {
    reply:
      "554 5.6.11 Invalid characters. Please make sure that recipients' addresses and other message headers are standards-compliant",
    cause: 'protocol',
    persistence: 'permanent',
  },
  {
    reply:
      '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.example.org] [LastAttemptedIP=192.0.2.200:25]',
    recipientDomain: 'example.org',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: '450 4.4.312 DNS query failed [Message=ServerFailure] [LastAttemptedServerName=example.org]',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  { reply: '450 4.7.323 tlsa-invalid: The domain failed DANE validation', cause: 'tls', persistence: 'temporary' },
  { reply: "451 4.4.8 MX hosts of 'example.net' failed MTA-STS validation.", cause: 'tls', persistence: 'temporary' },
  {
    reply:
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply: "Your message to user@contoso.example couldn't be delivered. user wasn't found at contoso.example.",
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply:
      "The recipient's mailbox is full and can't accept messages now. Please try resending your message later, or contact the recipient directly.",
    cause: 'mailbox-full',
  },
  {
    reply: '550 5.7.508 Access denied, [2001:db8::7] has exceeded permitted limits within 2001:db8::/64 range',
    recipientDomain: 'fourthcoffee.example',
    relayHost: 'fourthcoffee-example.mail.protection.outlook.com',
    cause: 'rate-limit',
    provider: 'Microsoft 365',
  },
  // Exchange of the receiver
  { reply: '550 5.7.1 Unable to relay', cause: 'relay', persistence: 'permanent' },
  {
    reply: 'smtp;550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
    recipientDomain: 'corp.example',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply: '#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##rfc822;old.name@corp.example',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '#< #5.7.1 smtp;550 5.7.1 RESOLVER.RST.AuthRequired; authentication required> #SMTP#',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply:
      'host mail.corp.example[192.0.2.8] said: 452 4.3.1 Insufficient system resources (in reply to MAIL FROM command)',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  { reply: '421 4.3.2 Service not active', cause: 'receiver-fault', persistence: 'temporary' },
  {
    reply: '550 5.7.1 Message rejected as spam by Content Filtering.',
    recipientDomain: 'council.example',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Recipient not authorized, your IP has been found on a block list',
    cause: 'reputation',
    persistence: 'permanent',
  },
  { reply: '554 5.1.0 Sender denied', cause: 'policy', persistence: 'permanent' },
  { reply: '550 5.7.1 Sender ID (PRA) Not Permitted', cause: 'authentication', persistence: 'permanent' },
  {
    reply: '552 5.3.4 Message size exceeds fixed maximum message size (10485760)',
    cause: 'message-size',
    persistence: 'permanent',
  },
  {
    reply: '550 5.6.2 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA',
    cause: 'protocol',
    persistence: 'permanent',
  },
  { reply: '454 4.7.5 Certificate validation failure, Reason:UntrustedRoot', cause: 'tls', persistence: 'temporary' },
  {
    reply:
      '441 4.4.1 Error encountered while communicating with primary target IP address: "Failed to connect. Winsock error code: 10060, Win32 error code: 10060." Attempted failover to alternate host, but that did not succeed. The last endpoint attempted was 203.0.113.44:25',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: '451 4.4.0 DNS query failed. The error was: SMTPSEND.DNS.NonExistentDomain; nonexistent domain',
    cause: 'unreachable',
  },
  {
    reply:
      '451 4.4.0 Primary target IP address responded with: "421 4.4.2 Connection dropped due to SocketError." Attempted failover to alternate host, but that did not succeed.',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      '451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect." Attempted failover to alternate host, but that did not succeed. Either there are no alternate hosts, or delivery failed to all alternate hosts.',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: '421 4.4.2 Message submission rate for this client has exceeded the configured limit',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '550 5.2.1 Mailbox unavailable: The account of this former employee has been disabled',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
  },
  {
    reply:
      "Der Server hat die Nachricht nach langer Wartezeit aufgegeben. Remote Server returned '550 5.7.1 Die Zustellung an diese Verteilergruppe ist auf interne Absender eingeschränkt'",
    cause: 'policy',
    persistence: 'permanent',
  },
];
