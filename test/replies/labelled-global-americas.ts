import type { Cause } from '../../src/knowledge/vocabulary.ts';
import type { LabelledReply } from './labelled-replies.ts';

type Row = readonly [cause: Cause, reply: string, more?: Omit<LabelledReply, 'reply' | 'cause'>];

const YAHOO = { relayHost: 'mta6.am0.yahoodns.net' };

/** Google, Yahoo, Apple and the operators of North America, in the spellings that logs and reports give them. */
const ROWS: readonly Row[] = [
  // Google
  [
    'reputation',
    '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating 421-4.7.28 from your SPF domain [example.com 35]. To protect our users from 421-4.7.28 spam, mail sent from your domain has been temporarily rate limited. 421 4.7.28 For more information, go to https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp',
    { provider: 'Google' },
  ],
  [
    'reputation',
    '550 5.7.1 https://support.google.com/mail/?p=UnsolicitedIPError x12si',
    { provider: 'Google', providerCode: 'UnsolicitedIPError' },
  ],
  ['reputation', '421 4.7.0 This message is suspicious due to the very low reputation of the sending IP address.'],
  [
    'authentication',
    '550 5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
    { provider: 'Google' },
  ],
  [
    'authentication',
    "421-4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message. 421 4.7.30 q3si - gsmtp",
  ],
  [
    'authentication',
    '550-5.7.27 This mail has been blocked because SPF does not pass. Gmail requires all large senders to authenticate with SPF. 550 5.7.27 - gsmtp',
  ],
  [
    'authentication',
    '550-5.7.28 This mail has been blocked because DKIM does not pass. Gmail requires all large senders to authenticate with DKIM. 550 5.7.28 - gsmtp',
  ],
  [
    'authentication',
    "550-5.7.1 Unauthenticated email from example.com is not accepted due to domain's DMARC policy. 550-5.7.1 Please contact the administrator of example.com domain. 550 5.7.1 - gsmtp",
  ],
  [
    'authentication',
    '421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn’t aligned with either the authenticated SPF or DKIM organizational domain. - gsmtp',
  ],
  [
    'sender-identity',
    '550-5.7.25 The sending IP does not match the IP address of the hostname specified in the pointer (PTR) record. 550 5.7.25 - gsmtp',
  ],
  [
    'sender-identity',
    '421-4.7.0 The IP address sending this message does not have a PTR record, or the corresponding forward DNS entry does not point to the sending IP. 421 4.7.0 - gsmtp',
  ],
  ['tls', "550-5.7.29 This message was blocked because it wasn't sent over a TLS connection. 550 5.7.29 - gsmtp"],
  [
    'content',
    '550-5.7.1 [192.0.2.5      18] Our system has detected that this message is 550-5.7.1 likely unsolicited mail. To reduce the amount of spam sent to Gmail, 550-5.7.1 this message has been blocked. 550 5.7.1 https://support.google.com/mail/?p=UnsolicitedMessageError - gsmtp',
  ],
  [
    'content',
    '552-5.7.0 This message was blocked because its content presents a potential 552 5.7.0 security issue. https://support.google.com/mail/?p=BlockedMessage wn4si - gsmtp',
    { providerCode: 'BlockedMessage' },
  ],
  [
    'rate-limit',
    '450-4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time. - gsmtp',
  ],
  ['rate-limit', '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits - gsmtp'],
  ['rate-limit', '421-4.7.0 Try again later, closing connection. (EHLO) ffacd0b85a97d-3b - gsmtp'],
  [
    'mailbox-full',
    '452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp 98e67ed59e1d1 - gsmtp',
    { providerCode: 'OverQuotaTemp' },
  ],
  ['mailbox-full', "552-5.2.2 The recipient's inbox is out of storage space and inactive. - gsmtp"],
  [
    'mailbox-inactive',
    '550-5.2.1 The email account that you tried to reach is disabled. Learn more at 550 5.2.1 https://support.google.com/mail/?p=DisabledUser k14si - gsmtp',
  ],
  [
    'invalid-recipient',
    "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos - gsmtp",
  ],
  [
    'invalid-recipient',
    '550 5.1.1 https://support.google.com/mail/?p=NoSuchUser m17si - gsmtp',
    { providerCode: 'NoSuchUser' },
  ],
  ['policy', '550 5.7.1 This message violates example.org email policy. - gcdp d9443c01a7336 - gsmtp'],
  [
    'policy',
    "We're writing to let you know that the group you tried to contact (info) may not exist, or you may not have permission to post messages to the group.",
  ],
  [
    'protocol',
    '550-5.7.1 [192.0.2.1] This message is not RFC 5322 compliant because it has duplicate headers. - gsmtp',
  ],
  ['protocol', '550-5.7.1 Messages with multiple addresses in From: header are not accepted. - gsmtp'],
  ['protocol', '503 5.7.0 No identity changes permitted. a1 - gsmtp'],
  ['relay', '550-5.7.1 Invalid credentials for relay [192.0.2.9]. 550 5.7.1 - gsmtp'],
  ['relay', '530-5.7.0 Authentication Required. h19si - gsmtp'],
  ['receiver-fault', '451 4.3.0 Mail server temporarily rejected message. e9si - gsmtp'],
  ['receiver-fault', '421 4.3.0 Temporary System Problem.  Try again later (2). x7si - gsmtp'],
  // Yahoo and AOL
  [
    'reputation',
    '421 4.7.0 [TSS04] Messages from 192.0.2.6 temporarily deferred due to user complaints - 4.16.55.1; see https://help.yahoo.com/kb/postmaster/SLN3434.html',
    { provider: 'Yahoo', providerCode: 'TSS04' },
  ],
  [
    'reputation',
    '553 5.7.2 [TSS09] All messages from 192.0.2.6 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
    { providerCode: 'TSS09' },
  ],
  [
    'reputation',
    '553 5.7.2 [TSS06] All messages from 192.0.2.6 will be permanently deferred; Retrying will NOT succeed.',
    { providerCode: 'TSS06' },
  ],
  ['reputation', '451 Message temporarily deferred - [150]', YAHOO],
  [
    'reputation',
    '553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.6, because the ip is in Spamhaus’s list',
    { providerCode: 'BL21' },
  ],
  [
    'authentication',
    '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
  ],
  ['authentication', '554 5.7.9 Message not accepted for policy reasons', YAHOO],
  [
    'content',
    '554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://help.yahoo.com/kb/postmaster/SLN5067.html [120]',
    { provider: 'Yahoo', providerCode: 'PH01' },
  ],
  [
    'receiver-fault',
    '451 Resources temporarily unavailable. Please try again later [#4.16.1].',
    { recipientDomain: 'yahoo.fr' },
  ],
  [
    'invalid-recipient',
    '554 delivery error: dd This user doesn’t have a yahoo.com account (someone@yahoo.com) [-5] - mta123.mail.mud.yahoo.com',
  ],
  ['invalid-recipient', '552 1 Requested mail action aborted, mailbox not found'],
  [
    'mailbox-inactive',
    '554 30 Sorry, your message to someone@aol.com cannot be delivered. This mailbox is disabled (554.30). - mta4270.mail.bf1.yahoo.com',
  ],
  [
    'sender-identity',
    '554 5.1.8 Message not accepted due to unresolvable RFC.5321 from domain; see https://senders.yahooinc.com/smtp-error-codes/',
  ],
  // Apple
  [
    'reputation',
    '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
    { provider: 'Apple', providerCode: 'CS01' },
  ],
  [
    'reputation',
    '550 5.7.1 Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
  ],
  [
    'rate-limit',
    '421 4.7.1 Messages to someone@icloud.com deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137',
  ],
  ['policy', '550 5.1.1 <bounce+b53c9e=privaterelay.appleid.com@news.example.com>: unauthorized sender'],
  // North America
  [
    'reputation',
    '554 resimta-po-07v.sys.comcast.net comcast 192.0.2.14 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
    { provider: 'Comcast', providerCode: 'BL000000' },
  ],
  [
    'reputation',
    '550 5.4.300 Message expired -> 451 4.2.0 Throttled - https://postmaster.comcast.net/smtp-error-codes.php#RL000010',
    { providerCode: 'RL000010' },
  ],
  [
    'authentication',
    '550 5.2.0 meQj1n01053u42A0HeQj3v Message rejected due to DMARC. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001',
    { providerCode: 'DM000001' },
  ],
  ['invalid-recipient', 'host mx1.comcast.net [192.0.2.62]: 550 5.1.1 Not our Customer'],
  [
    'sender-identity',
    '554 imta28.emeryville.ca.mail.comcast.net comcast 192.0.2.10 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry.',
  ],
  [
    'reputation',
    '554 impin004.msg.chrl.nc.charter.net cmsmtp 192.0.2.10 blocked. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1020',
    { provider: 'Charter', providerCode: 'AUP#In-1020' },
  ],
  ['reputation', '554 dnvrco-cmimta15 esmtp ESMTP server not available AUP#I-1010', { providerCode: 'AUP#I-1010' }],
  ['rate-limit', '421 cmsmtp 192.0.2.10 blocked. AUP#In-1340', { providerCode: 'AUP#In-1340' }],
  [
    'reputation',
    '554 cdptpa-fep03.email.rr.com 192.0.2.10 blocked, see http://www.spamhaus.org/query/ip/192.0.2.10 AUP#In-1240',
    { providerCode: 'AUP#In-1240' },
  ],
  [
    'invalid-recipient',
    '550 5.1.1 <someone@cox.net> invalid recipient - Refer to Error Codes section at http://postmaster.cox.net/confluence/display/postmaster/Error+Codes for more information.',
  ],
  [
    'reputation',
    '553 5.3.0 alph149 DNSBL:ATTRBL 521_is_blocked.For assistance forward this email to abuse_rbl@abuse-att.net',
  ],
  [
    'sender-identity',
    '550 5.7.1 Connections not accepted from servers without a valid sender domain.flph829 Fix reverse DNS for 192.0.2.10',
    { recipientDomain: 'att.net' },
  ],
  ['mailbox-inactive', '550 [SUSPEND] Mailbox currently suspended--Please contact correspondent directly'],
  [
    'reputation',
    '550 IP 192.0.2.212 is blocked by EarthLink. Go to earthlink.net/block for details.',
    { provider: 'EarthLink' },
  ],
  ['reputation', '421 4.2.1 Connection deferred ELNK001_130', { provider: 'EarthLink', providerCode: 'ELNK001_130' }],
  [
    'reputation',
    '550 Access denied...3ddbc37ab3eb9797ab036f2b23230e2f8f3e9f1363f797abcb13975aa75abaa73b3b373b5aefbb5aefefef...',
    { relayHost: 'mx.dca.untd.com' },
  ],
  ['invalid-recipient', '550 someone@netzero.net is not a valid user', { relayHost: 'mx.vgs.untd.com' }],
  ['reputation', '550 5.7.1 [C10] RBL restriction: Blacklisted by Internal Reputation Service'],
  [
    'reputation',
    '451 4.3.0 <mail.example.com[192.0.2.1]>: Client host rejected: Throttled - Too much spam from your mail server. Try again later.',
    { relayHost: 'mx1.emailsrvr.com' },
  ],
  [
    'reputation',
    '554 5.7.1 ACL dns_rbl; Client host [192.0.2.7] blocked using Spamhaus PBL',
    { relayHost: 'mx2.emailsrvr.com' },
  ],
  ['content', '552 5.7.1 virus Win.Test.EICAR_HDB-1 detected by Zoho Mail'],
  ['policy', '571 Delivery not authorized'],
  ['policy', '550 5.7.1 Delivery not authorized, message refused'],
  [
    'reputation',
    '554 cmsmtp 192.0.2.10 blocked. Refer to Error Codes section at http://postmaster.cox.net for more information. AUP#CXBL',
    { provider: 'Cox', providerCode: 'CXBL' },
  ],
  [
    'rate-limit',
    '421 cmsmtp 192.0.2.10 blocked. Refer to Error Codes section at http://postmaster.cox.net for more information. AUP#CXCNCT: retry timeout exceeded',
    { provider: 'Cox', providerCode: 'CXCNCT' },
  ],
  [
    'content',
    'host smtp.secureserver.net said: 552 5.2.0 This message has been rejected due to content judged to be spam by the internet community IB212',
    { provider: 'GoDaddy', providerCode: 'IB212' },
  ],
  ['sender-identity', '550 Blocked for status: <unknown sender>'],
  ['sender-identity', '421 4.7.1 : (DNS:NR) http://postmaster.info.aol.com/errors/421dnsnr.html'],
  ['reputation', '421 4.16.55 [TS01] Messages from 192.0.2.10 temporarily deferred due to excessive user complaints'],
];

export const LABELLED_GLOBAL_AND_AMERICAN_REPLIES: readonly LabelledReply[] = ROWS.map(([cause, reply, more]) => ({
  cause,
  reply,
  ...more,
}));
