import type { Cause } from '../../src/knowledge/vocabulary.ts';
import type { LabelledReply } from './labelled-replies.ts';

type Row = readonly [cause: Cause, reply: string, more?: Omit<LabelledReply, 'reply' | 'cause'>];

const OUTLOOK = { relayHost: 'outlook-com.olc.protection.outlook.com', recipientDomain: 'outlook.com' };
const EXCHANGE_ONLINE = { relayHost: 'example-org.mail.protection.outlook.com' };

/** Outlook.com, Exchange Online and Exchange on its owner's premises, in the spellings that logs and reports give them. */
const ROWS: readonly Row[] = [
  // Outlook.com
  [
    'reputation',
    '550 5.7.1 Unfortunately, messages from [192.0.2.44] weren’t sent. Please contact your Internet service provider since part of their network is on our block list (AS3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.',
    { provider: 'Microsoft', providerCode: 'S3150' },
  ],
  [
    'reputation',
    '550 OU-001 (COL004-MC3F2) Unfortunately, messages from 192.0.2.103 weren’t sent. Please contact your Internet service provider since part of their network is on our block list.',
    { providerCode: 'OU-001' },
  ],
  [
    'reputation',
    '451 4.7.650 The mail server [192.0.2.9] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://aka.ms/postmaster (S775) [Name=Protocol Filter Agent][AGT=PFA][MxId=11BD5B61254CB1FC] [AMS0EPF0000019C.eurprd05.prod.outlook.com 2026-05-14T15:49:33.598Z 08DEADB0994CCD76]',
    { ...OUTLOOK, provider: 'Microsoft', providerCode: 'S775' },
  ],
  [
    'reputation',
    'H=hotmail-com.olc.protection.outlook.com [192.0.2.17]: SMTP error from remote mail server after pipelined MAIL FROM:<a@example.com> SIZE=4169: 451 4.7.650 The mail server [192.0.2.9] has been temporarily rate limited due to IP reputation. (S775)',
  ],
  [
    'authentication',
    '550 5.7.515 Access denied, sending domain [example.com] doesn’t meet the required authentication level. [...] Spf=Pass, Dkim=Fail, DMARC=Pass',
    { providerCode: '5.7.515' },
  ],
  [
    'authentication',
    '550 5.7.0 (COL0-MC6-F31) Unfortunately, messages from (192.0.2.1) on behalf of (example.com) could not be delivered due to domain owner policy restrictions.',
  ],
  ['rate-limit', '4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77719)', { providerCode: 'S77719' }],
  ['rate-limit', '451 4.7.500 Server busy. Please try again later. AS(42004)'],
  [
    'invalid-recipient',
    '550 5.5.0 Requested action not taken: mailbox unavailable. [DB5EUR01FT039.eop-EUR01.prod.protection.outlook.com]',
    OUTLOOK,
  ],
  ['mailbox-full', '552 5.2.2 mailbox full', OUTLOOK],
  // Exchange Online
  [
    'reputation',
    '550 5.7.606 Access denied, banned sending IP [192.0.2.4]. To request removal from this list please visit https://sender.office.com/ AS(1430)',
    { ...EXCHANGE_ONLINE, provider: 'Microsoft 365' },
  ],
  [
    'reputation',
    '5.7.1 Service unavailable; Client host [192.0.2.4] blocked using Blocklist 1; To request removal from this list please forward this message to delist@messaging.microsoft.com',
  ],
  [
    'reputation',
    '550 5.7.1 Service unavailable, Client host [192.0.2.4] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.4 (AS16012611)',
    { providerCode: 'AS16012611' },
  ],
  [
    'policy',
    '550 5.7.513 Service unavailable, Client host [192.0.2.4] blocked by example.org using Customer Block list (AS16012607)',
    { providerCode: 'AS16012607' },
  ],
  [
    'policy',
    '550 5.7.1 Service unavailable, Client host [192.0.2.4] blocked using Customer Block list (AS16012609)',
    { providerCode: 'AS16012609' },
  ],
  ['reputation', '550 5.7.511', EXCHANGE_ONLINE],
  ['reputation', '451 4.7.550 Access denied, please try again later AS(4206)', EXCHANGE_ONLINE],
  ['reputation', '550 5.7.705 Access denied, tenant has exceeded threshold. AS(7555)'],
  [
    'reputation',
    'Remote Server returned ‘550 5.1.8 Access denied, bad outbound sender. For more information please go to http://go.microsoft.com/fwlink/?LinkId=875724. AS(42003)’',
  ],
  [
    'rate-limit',
    '550 5.7.233 - Your message can’t be sent because your tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit). For more information see https://aka.ms/exchangeratelimit',
  ],
  [
    'rate-limit',
    '550 5.1.90 Your message can’t be sent because you’ve reached your daily limit for message recipients. AS(42004)',
  ],
  ['rate-limit', '421 4.4.2 Message submission rate for this client has exceeded the configured limit'],
  ['rate-limit', '554 5.2.122 Recipient’s per hour message receive limit exceeded.'],
  [
    'content',
    '550 5.7.520 Message blocked because it contains content identified as spam. AS(4810)',
    { providerCode: 'AS(4810)' },
  ],
  [
    'authentication',
    '550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject.',
  ],
  [
    'authentication',
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 SPF not allowed',
  ],
  [
    'authentication',
    '450 4.7.26 Access denied, a message sent over IPv6 [2001:db8::1] must pass either SPF or DKIM validation, this message is not signed',
  ],
  [
    'sender-identity',
    '450 4.7.25 Access denied, the sending IPv6 address [2001:db8::1] must have a reverse DNS record',
  ],
  [
    'invalid-recipient',
    '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [HE1EUR02FT033.eop-EUR02.prod.protection.outlook.com]',
    { providerCode: 'AS(201806281)' },
  ],
  [
    'invalid-recipient',
    "Remote server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient someone@example.org not found by SMTP address lookup'",
  ],
  [
    'policy',
    '550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender isn’t a group member or external senders aren’t permitted to send to this group.',
  ],
  ['policy', '550 5.7.124 RESOLVER.RST.SenderNotInAllowedSendersList; not authorized'],
  [
    'policy',
    '550 5.7.703 Your message can’t be delivered because messages to a@example.org are blocked by your organization using Tenant Allow Block List.',
  ],
  [
    'policy',
    '550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message’s recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set',
  ],
  ['protocol', '550 5.1.20 Multiple From addresses are not allowed without Sender address'],
  ['relay', '550 5.7.64 TenantAttribution; Relay Access Denied [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]'],
  ['relay', '550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 Relaying denied'],
  [
    'relay',
    '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully.',
  ],
  [
    'tls',
    '450 4.7.325 certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)',
  ],
  [
    'tls',
    '450 4.4.317 Cannot connect to remote server [Message=UntrustedRoot] [LastAttemptedServerName=mx.example.org]',
  ],
  ['tls', '550 5.7.5 Remote certificate failed MTA-STS validation.'],
  [
    'unreachable',
    '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mx.example.org]',
  ],
  ['unreachable', '550 5.4.316 Message expired, connection refused(Socket error code 10061)'],
  ['unreachable', '554 5.4.14 Hop count exceeded - possible mail loop ATTR34'],
  ['receiver-fault', '451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35.'],
  [
    'receiver-fault',
    '451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5',
  ],
  // Exchange on its owner's premises
  ['content', '550 5.7.1 Message rejected as spam by Content Filtering.'],
  ['authentication', '550 5.7.1 Sender ID (PRA) Not Permitted'],
  [
    'reputation',
    '550 5.7.1 External client with IP address 192.0.2.7 does not have permissions to submit to this server. Visit http://support.microsoft.com/kb/928123 for more information.',
  ],
  ['policy', '554 5.1.0 Sender denied'],
  ['relay', '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain'],
  ['relay', '550 5.7.1 Unable to relay'],
  ['relay', '550 5.7.60 SMTP; Client does not have permissions to send as this sender'],
  [
    'rate-limit',
    '421 4.3.2 The maximum number of concurrent connections per source has exceeded a limit, closing transmission channel',
  ],
  ['invalid-recipient', '550 5.1.3 STOREDRV.Submit; invalid recipient address'],
  ['invalid-recipient', '550 5.1.4 Recipient address reserved by RFC 2606'],
  [
    'mailbox-full',
    '#554-5.2.2 mailbox full 554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception',
  ],
  [
    'mailbox-inactive',
    '554 5.2.1 STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionAccountDisabled; Failed to process message',
  ],
  ['receiver-fault', '452 4.3.1 Insufficient system resources'],
  ['receiver-fault', '432 4.2.0 STOREDRV.Deliver.Exception:StorageTransientException.MapiExceptionTimeout'],
  [
    'receiver-fault',
    "Remote Server returned '550 5.2.0 RESOLVER.ADR.BadPrimary; recipient primary SMTP address is missing or invalid'",
  ],
  ['message-size', '552 5.3.4 Message size exceeds fixed maximum message size'],
  ['message-size', '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient'],
  ['reputation', '550 5.7.1 Unable To Relay: Blocked by Customer Allow list'],
  [
    'mailbox-full',
    "Remote Server returned '554 4.3.2 mailbox busy; STOREDRV.Deliver.Exception:StoragePermanentException.MapiExceptionMaxObjsExceeded; Failed to process message due to a permanent exception'",
  ],
  ['protocol', '554 5.6.0 STOREDRV.Deliver; Corrupt message content'],
  ['protocol', '550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal'],
  // Reports without their technical part
  [
    'invalid-recipient',
    "The e-mail address you entered couldn't be found. Please check the recipient's e-mail address and try to resend the message. If the problem continues, please contact your helpdesk.",
  ],
  ['policy', 'Your message can’t be delivered because delivery to this address is restricted.'],
  [
    'policy',
    "Your message can't be delivered because delivery to this address is restricted. #550 5.7.1 RESOLVER.RST.AuthRequired; authentication required ##rfc822",
  ],
  [
    'unreachable',
    "Your message wasn't delivered. Despite repeated attempts to deliver your message, a connection to the remote server couldn't be made.",
  ],
];

export const LABELLED_MICROSOFT_REPLIES: readonly LabelledReply[] = ROWS.map(([cause, reply, more]) => ({
  cause,
  reply,
  ...more,
}));
