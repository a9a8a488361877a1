import type { LabelledReply } from './labelled-replies.ts';

type Row = readonly [cause: LabelledReply['cause'], reply: string, more?: Omit<LabelledReply, 'reply' | 'cause'>];

const at = (relayHost: string, provider: string) => ({ relayHost, provider });
const PROOFPOINT = at('mxa-0012ab01.gslb.pphosted.com', 'Proofpoint');
const ESSENTIALS = at('mx1-us1.ppe-hosted.com', 'Proofpoint Essentials');
const MIMECAST = at('eu-smtp-inbound-2.mimecast.com', 'Mimecast');
const BARRACUDA = at('d98765a.ess.barracudanetworks.com', 'Barracuda');
const CISCO = at('mx1.hc123-45.eu.iphmx.com', 'Cisco');
const BROADCOM = at('cluster3.eu.messagelabs.com', 'Broadcom');
const SOPHOS = at('mx-01-eu-central-1.prod.hydra.sophos.com', 'Sophos');
const TREND = at('example.in.tmes.trendmicro.eu', 'Trend Micro');
const FORTINET = at('gwa12.fortimailcloud.com', 'Fortinet');
const HORNET = at('mx23b.antispameurope.com', 'Hornetsecurity');
const SPAMEXPERTS = at('mx20.antispamcloud.com', 'SpamExperts');
const MAILCHANNELS = at('mx1.mailchannels.net', 'MailChannels');
const TRELLIX = at('primary.eu.email.fireeyecloud.com', 'Trellix');

const ROWS: readonly Row[] = [
  // Proofpoint
  ['reputation', '554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.7', PROOFPOINT],
  ['reputation', '550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.7'],
  ['reputation', '421 4.7.1 Deferred - see https://ipcheck.proofpoint.com/?ip=192.0.2.7', PROOFPOINT],
  ['reputation', '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using prs.proofpoint.com'],
  ['invalid-recipient', '550 5.1.1 User Unknown', PROOFPOINT],
  ['invalid-recipient', '550 5.1.1 <bob@example.org>... User unknown', PROOFPOINT],
  ['authentication', '550 5.7.0 DMARC policy violation; message rejected for example.com', PROOFPOINT],
  ['authentication', '550 5.7.1 SPF validation failed', PROOFPOINT],
  ['policy', '550 5.7.0 Local Policy Violation', PROOFPOINT],
  ['policy', '550 5.7.1 Delivery not authorized', PROOFPOINT],
  ['content', '554 5.7.0 Message considered spam or virus, rejected', PROOFPOINT],
  ['receiver-fault', '451 4.3.0 Temporary system failure. Please try again later.', PROOFPOINT],
  ['message-size', '552 5.3.4 Message size exceeds maximum value', PROOFPOINT],
  ['relay', '550 5.7.1 <bob@example.org>... Relaying denied', PROOFPOINT],
  ['policy', '550 5.1.0 <news@example.com>: Sender address rejected: sender rejected', ESSENTIALS],
  [
    'invalid-recipient',
    '550 5.7.1 <bob@example.org>: Recipient address rejected: User email address is marked as invalid.',
    ESSENTIALS,
  ],
  ['relay', '554 5.7.1 <bob@example.org>: Relay access denied', ESSENTIALS],
  // Mimecast
  [
    'greylisting',
    '451 Internal resource temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [gqCmD8XqMfuBnZQ1R7l2Ug.uk101]',
    MIMECAST,
  ],
  [
    'reputation',
    '550 csi.mimecast.org Poor Reputation Sender. - http://kb.mimecast.com/Mimecast_Knowledge_Base/SMTP_Error_Codes#550',
    MIMECAST,
  ],
  ['policy', '421 Sender address blocked - https://community.mimecast.com/docs/DOC-1369#421', MIMECAST],
  [
    'rate-limit',
    '421 Unable to process connection at this time - https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691#421',
    MIMECAST,
  ],
  ['reputation', '451 IP temporarily blocked - https://community.mimecast.com/docs/DOC-1369#451', MIMECAST],
  ['relay', '451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451', MIMECAST],
  [
    'invalid-recipient',
    '550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [r0s7DzXNPSuDRwsxFvTg0A.us273]',
    MIMECAST,
  ],
  [
    'policy',
    '550 Rejected by header based manually Blocked Senders: news@example.com - https://community.mimecast.com/docs/DOC-1369#550',
    MIMECAST,
  ],
  [
    'policy',
    '550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550',
    MIMECAST,
  ],
  [
    'content',
    '554 Email rejected due to security policies - MCSpamSignature.x.7 - https://community.mimecast.com/docs/DOC-1369#554',
    MIMECAST,
  ],
  [
    'authentication',
    '550 DMARC Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550',
    MIMECAST,
  ],
  ['tls', '530 Must issue a STARTTLS command first - https://community.mimecast.com/docs/DOC-1369#530', MIMECAST],
  ['message-size', '552 Maximum email size exceeded - https://community.mimecast.com/docs/DOC-1369#552', MIMECAST],
  // Barracuda
  [
    'reputation',
    '554 Service unavailable; Client host [bounce.example.com] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.7',
    { provider: 'Barracuda' },
  ],
  [
    'reputation',
    "550 5.7.1 b.barracudacentral.org has blocked your IP address (192.0.2.7) using the list 'b.barracudacentral.org'. This organization has no control over this RBL (Realtime Block List).",
  ],
  [
    'invalid-recipient',
    '550 permanent failure for one or more recipients (bob@example.org:550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup)',
    { relayHost: BARRACUDA.relayHost },
  ],
  ['invalid-recipient', '550 No such recipient here', BARRACUDA],
  ['rate-limit', '421 4.4.2 mx1.example.org Error: too many connections from 192.0.2.7', BARRACUDA],
  ['content', '550 Message was rejected because it contains a virus', BARRACUDA],
  // Cisco
  [
    'reputation',
    "554 mx1.example.org Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
  ],
  [
    'reputation',
    '554 Your access to this mail system from 192.0.2.7 has been rejected due to poor reputation of a domain used in message transfer',
    CISCO,
  ],
  ['policy', '550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.', CISCO],
  ['invalid-recipient', '550 #5.1.0 Address rejected.', CISCO],
  ['invalid-recipient', '550 5.1.0 Address rejected bob@example.org'],
  ['rate-limit', '452 Too many recipients received this hour', CISCO],
  ['rate-limit', '452 #4.5.3 Too many recipients received from the sender', CISCO],
  ['rate-limit', '421 #4.4.5 Too many connections to this host.', CISCO],
  ['authentication', '550 #5.7.1 SPF unauthorized mail is prohibited.', CISCO],
  ['authentication', '550 #5.7.1 DMARC unauthenticated mail is prohibited.', CISCO],
  ['authentication', '550 #5.7.5 DKIM unauthenticated mail is prohibited.', CISCO],
  ['sender-identity', '550 #5.1.8 Domain of sender address <news@example.invalid> does not exist', CISCO],
  ['sender-identity', '451 #4.1.8 Domain of sender address <news@example.com> does not resolve', CISCO],
  ['message-size', '552 #5.3.4 message size exceeds limit', CISCO],
  ['receiver-fault', '451 #4.7.1 Unable to perform LDAP accept query', CISCO],
  // Broadcom
  [
    'content',
    '553-Message filtered. Refer to the Troubleshooting page at 553-http://www.symanteccloud.com/troubleshooting for more 553 information. (#5.7.1)',
    BROADCOM,
  ],
  [
    'reputation',
    '501 Connection rejected by policy [7.7] 20612, please visit www.messagelabs.com/support for more details about this error message.',
    BROADCOM,
  ],
  [
    'relay',
    '553-you are trying to use me [server-8.tower-112.messagelabs.com] as a relay, but I have not been configured to let you [192.0.2.7, mail.example.com] do this. (#5.7.1)',
    BROADCOM,
  ],
  ['invalid-recipient', '550-Invalid recipient <bob@example.org> 550 (#5.1.1)', BROADCOM],
  [
    'reputation',
    '554 5.7.1 You are not allowed to connect. Symantec Mail Security reputations, see http://ipremoval.sms.symantec.com/lookup/?q=192.0.2.7',
  ],
  // Sophos
  ['authentication', '550 5.7.1 XGEMAIL_0001 Command rejected', { ...SOPHOS, providerCode: 'XGEMAIL_0001' }],
  ['authentication', '550 5.7.1 XGEMAIL_0002 Command rejected', { ...SOPHOS, providerCode: 'XGEMAIL_0002' }],
  ['reputation', '550 5.7.1 XGEMAIL_0004 Command rejected', { ...SOPHOS, providerCode: 'XGEMAIL_0004' }],
  ['policy', '550 5.7.1 XGEMAIL_0008 Command rejected', { provider: 'Sophos', providerCode: 'XGEMAIL_0008' }],
  [
    'invalid-recipient',
    '550 5.1.1 XGEMAIL_0011 Command rejected',
    { provider: 'Sophos', providerCode: 'XGEMAIL_0011' },
  ],
  ['message-size', '552 5.3.4 XGEMAIL_0012 Command rejected', { provider: 'Sophos', providerCode: 'XGEMAIL_0012' }],
  ['rate-limit', '450 4.7.1 XGEMAIL_0014 Command rejected', { provider: 'Sophos', providerCode: 'XGEMAIL_0014' }],
  // Trend Micro
  ['reputation', '550 5.7.1 <bob@example.org>: Recipient address rejected: ERS-RBL.', TREND],
  ['reputation', '450 4.7.1 <bob@example.org>: Recipient address rejected: ERS-QIL.', TREND],
  [
    'reputation',
    '550 Service unavailable; Client host [192.0.2.7] blocked using Trend Micro RBL+. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=192.0.2.7',
  ],
  [
    'reputation',
    '450 4.7.1 Service temporarily unavailable; Client host [192.0.2.7] deferred using Trend Micro Email Reputation database. Please see <http://www.mail-abuse.com/cgi-bin/lookup?192.0.2.7>',
  ],
  // Fortinet
  [
    'content',
    '554 5.7.1 This email from IP 192.0.2.7 has been rejected. The email message was detected as spam. FortiGuard AntiSpam(SPAM URL:https://shop.example.com/)',
    { provider: 'Fortinet' },
  ],
  ['content', '554 5.7.1 This message has been blocked because ASE reports it as spam.'],
  [
    'content',
    '554 5.7.1 This message has been blocked because it contains FortiGuard - AntiSpam blocking URL(s).',
    { provider: 'Fortinet' },
  ],
  [
    'reputation',
    '554 5.7.1 This message has been blocked because it is from a FortiGuard - AntiSpam black IP address.',
    { provider: 'Fortinet' },
  ],
  ['greylisting', '451 Try again later', FORTINET],
  ['relay', '550 5.7.1 Relay access denied', FORTINET],
  // Hornetsecurity
  ['reputation', '554 5.5.4 Spam IP rejected', HORNET],
  ['content', '554 5.6.2 Spam Link rejected', HORNET],
  ['content', '554 5.6.4 Virus E-Mail Blocked', HORNET],
  ['invalid-recipient', '554 5.7.1 unknown domain or unknown recipient', HORNET],
  ['policy', '550 5.2.2 Sender rejected', HORNET],
  ['sender-identity', '450 4.1.8 <news@example.com>: Sender address rejected: Domain not found', HORNET],
  ['tls', '554 5.6.5 TLS encryption required', HORNET],
  // SpamExperts and SiteGround
  ['content', '550 High probability of spam', SPAMEXPERTS],
  ['content', '550 High probability of spam', { relayHost: 'mx10.mailspamprotection.com' }],
  ['relay', '550 message submission is for authorised users only!', SPAMEXPERTS],
  ['invalid-recipient', '550 Recipient address rejected by destination', SPAMEXPERTS],
  ['greylisting', '451 Temporarily rejected, please try again later', SPAMEXPERTS],
  ['mailbox-full', '550 mx30.mailspamprotection.com: mailbox is over quota'],
  // MailChannels
  [
    'content',
    '550 5.7.1 [CS] Message blocked. If this is a false positive, please report this to your hosting service provider. See https://console.mailchannels.net/insights/bounce?auid=host&sender=a%40example.com&txid=25b54c5e3c56be3e',
    { provider: 'MailChannels' },
  ],
  [
    'reputation',
    '550 5.7.1 [ESA] Sender blocked. See https://console.mailchannels.net/insights/bounce?txid=1',
    { provider: 'MailChannels' },
  ],
  ['greylisting', '450 [S09] Try Again Later', MAILCHANNELS],
  ['reputation', '550 [S10] Blocked', MAILCHANNELS],
  ['authentication', "550 5.7.1 Email has been rejected due to the domain's SPF policy", MAILCHANNELS],
  [
    'content',
    '550 5.7.1 [IB_FEB] Your message could not be delivered because it contained an attachment type that is not allowed',
    MAILCHANNELS,
  ],
  ['policy', '452 4.5.3 Recipient policy mismatch', MAILCHANNELS],
  // Trellix
  ['invalid-recipient', '550 5.1.1 Invalid recipient (ETP102)', { ...TRELLIX, providerCode: 'ETP102' }],
  ['unreachable', '550 5.4.6 Routing loop detected (ETP104)', { ...TRELLIX, providerCode: 'ETP104' }],
  // Open-Xchange
  [
    'reputation',
    '550 5.7.1 Connection refused - 192.0.2.7 blocked by Vade Threat List. OXSUS0001_101',
    { provider: 'Open-Xchange', providerCode: 'OXSUS0001_101' },
  ],
  [
    'reputation',
    '550 5.7.1 Connection refused - 192.0.2.7 blocked by Validity - https://senderscore.org/blocklist-lookup/ OXSEU0001_102',
    { provider: 'Open-Xchange', providerCode: 'OXSEU0001_102' },
  ],
  ['receiver-fault', '421 4.2.1 Connection deferred OXSUS0001_102', { providerCode: 'OXSUS0001_102' }],
  ['sender-identity', '550 5.7.1 Connection refused OXSEU0001_105', { providerCode: 'OXSEU0001_105' }],
  ['invalid-recipient', '550 5.7.1 Connection refused. OXSUS0001_403', { providerCode: 'OXSUS0001_403' }],
  [
    'authentication',
    "550 5.7.1 Message rejected per sender's SPF policy - OXSUS001_514",
    { providerCode: 'OXSUS001_514' },
  ],
  // Others, by wording alone
  ['reputation', '550 5.7.1 host mail.example.com [192.0.2.7] black listed #120'],
  // Blocklists
  [
    'reputation',
    '550-"JunkMail rejected - mail.example.com [192.0.2.7]:40598 is in an RBL 550-on csi.cloudmark.com/reset-request/?ip=192.0.2.7 , see Poor Reputation 550 Sender"',
  ],
  [
    'receiver-fault',
    '550 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using bl.score.senderscore.com; Excessive Number of Queries | https://knowledge.validity.com/s/articles/Accessing-Validity-reputation-data-through-DNS',
  ],
  [
    'receiver-fault',
    '554 5.7.1 Service unavailable; Client host [mail.example.com] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/198.51.100.53/',
  ],
  [
    'receiver-fault',
    '550 5.7.1 Sender host example.com blocked using multi.uribl.com; 127.0.0.1 -> Query Refused. See http://uribl.com/refused.shtml for more information [Your DNS IP: 198.51.100.53]',
  ],
  ['reputation', '550 rejected because 192.0.2.7 is in a black list at zen.spamhaus.org (127.0.0.11)'],
  ['reputation', '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using spam.dnsbl.anonmails.de'],
  ['reputation', '554 5.7.1 Client host [192.0.2.7] blocked using rbl.efnetrbl.org'],
  ['reputation', '550 5.7.1 192.0.2.7 listed at blackholes.five-ten-sg.com'],
];

/** Replies of gateways, filters and blocklists, labelled by hand from the makers’ own pages and from posted bounces. */
export const LABELLED_GATEWAY_REPLIES: readonly LabelledReply[] = ROWS.map(([cause, reply, more]) => ({
  reply,
  cause,
  ...more,
}));
