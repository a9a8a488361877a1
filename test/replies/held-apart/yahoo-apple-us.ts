import type { HeldApartReply } from './held-apart-reply.ts';

/** Yahoo and its brands, Apple, the cable and telephone companies of North America. */
export const YAHOO_APPLE_US: readonly HeldApartReply[] = [
  // Yahoo and the brands whose mail it runs
  {
    reply:
      '421 4.7.0 [TSS04] Messages from 198.51.100.33 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    recipientDomain: 'yahoo.fr',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Yahoo',
    providerCode: 'TSS04',
  },
  {
    reply:
      'host mta7.am0.yahoodns.net[203.0.113.77] refused to talk to me: 421 4.7.0 [TSS04] Messages from 192.0.2.61 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
    recipientDomain: 'aol.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Yahoo',
    providerCode: 'TSS04',
  },
  {
    reply:
      '421 4.7.1 [TS03] All messages from 192.0.2.61 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
    recipientDomain: 'ymail.com',
    cause: 'reputation',
    provider: 'Yahoo',
    providerCode: 'TS03',
  },
  {
    reply:
      '553 5.7.2 [TSS09] All messages from 203.0.113.99 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes (in reply to MAIL FROM command)',
    relayHost: 'mx-aol.mail.gm0.yahoodns.net',
    recipientDomain: 'aim.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Yahoo',
    providerCode: 'TSS09',
  },
  {
    reply: '421 4.7.0 [IPTS04] Messages from 203.0.113.12 temporarily deferred due to user complaints - 4.16.55.1',
    relayHost: 'mta6.am0.yahoodns.net',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Yahoo',
    providerCode: 'IPTS04',
  },
  {
    reply:
      "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.199, because the ip is in Spamhaus's list; see https://postmaster.yahooinc.com/error-codes",
    recipientDomain: 'verizon.net',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Yahoo',
    providerCode: 'BL21',
    blocklist: 'Spamhaus',
  },
  {
    reply: '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
    recipientDomain: 'yahoo.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply:
      '554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes [120]',
    recipientDomain: 'yahoo.co.uk',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Yahoo',
    providerCode: 'PH01',
  },
  {
    reply:
      '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM. See https://senders.yahooinc.com/smtp-error-codes',
    recipientDomain: 'yahoo.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply:
      "554 5.7.5 (DKIM) permanent failure: message not accepted due to the sender domain's DMARC policy (AuthFail). See https://senders.yahooinc.com/",
    recipientDomain: 'aol.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply:
      '451 Message temporarily deferred due to unresolvable RFC.5321 from domain; see https://postmaster.yahooinc.com/error-codes',
    recipientDomain: 'sbcglobal.net',
    relayHost: 'mx-att.mail.am0.yahoodns.net',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'Yahoo',
  },
  {
    reply:
      '554 5.1.8 Message rejected due to unresolvable RFC.5322 from domain, please check the SOA record; see https://senders.yahooinc.com/smtp-error-codes/',
    recipientDomain: 'yahoo.in',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply: '421 Max message per connection reached, closing transmission channel',
    relayHost: 'mta5.am0.yahoodns.net',
    recipientDomain: 'yahoo.com.br',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Yahoo',
  },
  {
    reply:
      '451 4.3.2 [RL04] The user you are trying to contact is receiving mail too quickly; see http://postmaster.yahoo.com/errors/451-rl04.html',
    recipientDomain: 'rocketmail.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Yahoo',
    providerCode: 'RL04',
  },
  {
    reply:
      "554 delivery error: dd This user doesn't have a yahoo.com account (someone@yahoo.com) [-9] - mta4123.mail.bf1.yahoo.com",
    recipientDomain: 'yahoo.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply:
      '554 30 Sorry, your message to person@yahoo.es cannot be delivered. This mailbox is disabled (554.30). - mta1234.mail.ir2.yahoo.com',
    recipientDomain: 'yahoo.es',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply: '552 1 Requested mail action aborted, mailbox not found',
    recipientDomain: 'aol.com',
    relayHost: 'mx-aol.mail.gm0.yahoodns.net',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply:
      '554 delivery error: dd Sorry, your message to bob@ameritech.net cannot be delivered. This account is over quota.',
    recipientDomain: 'ameritech.net',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply:
      '554 delivery error: dd Requested mail action aborted - mta4467.mail.gq1.yahoo.com - This account has been deactivated',
    recipientDomain: 'yahoo.com.ar',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply: '451 4.3.2 Internal error reading data',
    relayHost: 'mta7.am0.yahoodns.net',
    recipientDomain: 'yahoo.com',
    cause: 'receiver-fault',
    persistence: 'temporary',
    provider: 'Yahoo',
  },
  {
    reply:
      '421 4.7.0 [TSS04] Messages from 192.0.2.140 temporarily deferred due to unexpected volume or user complaints',
    recipientDomain: 'comcast.net',
    relayHost: 'mx-comcast.mail.am0.yahoodns.net',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Yahoo',
    providerCode: 'TSS04',
  },
  {
    reply:
      '421 4.7.0 [TS01] Messages from 192.0.2.140 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
    recipientDomain: 'cox.net',
    relayHost: 'mx-cox.mail.am0.yahoodns.net',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Yahoo',
    providerCode: 'TS01',
  },
  {
    reply:
      'delivery temporarily suspended: conversation with mta6.am0.yahoodns.net[203.0.113.79] timed out while receiving the initial server greeting',
    recipientDomain: 'yahoo.com',
    cause: 'unreachable',
    persistence: 'temporary',
    provider: 'Yahoo',
  },
  {
    reply:
      'delivery temporarily suspended: host mx-att.mail.am0.yahoodns.net[203.0.113.80] refused to talk to me: 421 4.7.0 [TSS05] Messages from 198.51.100.12 temporarily deferred due to unexpected volume or user complaints',
    recipientDomain: 'att.net',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Yahoo',
    providerCode: 'TSS05',
  },
  {
    reply: '550 5.2.2 Over quota: mailbox for frontier customer is full',
    recipientDomain: 'frontiernet.net',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Yahoo',
  },
  {
    reply:
      '421 mtaig-aan07.mx.aol.com Service unavailable - try again later (DYN:T1) http://postmaster.info.aol.com/errors/421dynt1.html',
    recipientDomain: 'aol.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Yahoo',
    providerCode: 'DYN:T1',
  },
  {
    reply:
      '554 mtain-dd04.r1000.mx.aol.com ESMTP not accepting connections: 554- (RTR:BB) http://postmaster.info.aol.com/errors/554rtrbb.html 554 Connecting IP: 192.0.2.46',
    relayHost: 'mailin-02.mx.aol.com',
    cause: 'reputation',
    provider: 'Yahoo',
    providerCode: 'RTR:BB',
  },
  // Apple
  {
    reply:
      '550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
    recipientDomain: 'icloud.com',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Apple',
    providerCode: 'CS01',
  },
  {
    reply:
      'host mx02.mail.icloud.com[203.0.113.61] said: 554 5.7.1 [CS02] Message rejected due to local policy. Please visit https://support.apple.com/en-us/102322 (in reply to end of DATA command)',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Apple',
    providerCode: 'CS02',
  },
  {
    reply:
      '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137',
    recipientDomain: 'privaterelay.appleid.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Apple',
    providerCode: 'HME1',
  },
  {
    reply:
      "550 5.7.1 Your message was rejected due to example.com's DMARC policy. See https://support.apple.com/en-us/HT204137 for info",
    recipientDomain: 'me.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Apple',
  },
  {
    reply:
      '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/',
    recipientDomain: 'icloud.com',
    relayHost: 'mx01.mail.icloud.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Apple',
    blocklist: 'Spamhaus DBL',
  },
  {
    reply:
      '421 4.7.1 Messages to user@icloud.com deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137',
    recipientDomain: 'icloud.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Apple',
  },
  {
    reply:
      '421 4.7.1 [HCM1] Message from (192.0.2.45) was deferred due to excessive volume. Please see https://support.apple.com/en-us/102322',
    recipientDomain: 'mac.com',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Apple',
    providerCode: 'HCM1',
  },
  {
    reply: '450 4.1.1 [BS02] Temporary server error. Please try again later',
    recipientDomain: 'me.com',
    relayHost: 'mx01.mail.icloud.com',
    cause: 'receiver-fault',
    persistence: 'temporary',
    provider: 'Apple',
    providerCode: 'BS02',
  },
  {
    reply: '550 5.1.1 <someone@mac.com>: inactive email address',
    recipientDomain: 'mac.com',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'Apple',
  },
  {
    reply: '550 5.1.1 unknown or illegal alias: nobody@me.com',
    recipientDomain: 'me.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Apple',
  },
  {
    reply: '552 5.2.2 <user@icloud.com>: user is over quota',
    recipientDomain: 'icloud.com',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Apple',
  },
  {
    reply:
      'host mx01.mail.icloud.com[203.0.113.60] refused to talk to me: 554-ms11p00im-qufv17093901.me.com 554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.45',
    recipientDomain: 'icloud.com',
    cause: 'reputation',
    provider: 'Apple',
    blocklist: 'Proofpoint Dynamic Reputation',
  },
  {
    reply: '552 5.3.4 Message size exceeds fixed limit',
    recipientDomain: 'icloud.com',
    relayHost: 'mx02.mail.icloud.com',
    cause: 'message-size',
    persistence: 'permanent',
    provider: 'Apple',
  },
  {
    reply: '550 5.7.0 Reverse DNS lookup failed for host 192.0.2.45',
    recipientDomain: 'me.com',
    relayHost: 'mx02.mail.icloud.com',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'Apple',
  },
  // Comcast's own hosts
  {
    reply:
      '421 4.1.0 192.0.2.76 Throttled - try again later. Please see http://postmaster.comcast.net/smtp-error-codes.php#RL000001',
    recipientDomain: 'comcast.net',
    relayHost: 'mx2.comcast.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Comcast',
    providerCode: 'RL000001',
  },
  {
    reply:
      '554 resimta-c2p-558143.sys.comcast.net comcast 192.0.2.76 Comcast BL000001 Blocked due to listing in Spamhaus. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000001',
    relayHost: 'mx1.comcast.net',
    cause: 'reputation',
    provider: 'Comcast',
    providerCode: 'BL000001',
    blocklist: 'Spamhaus',
  },
  {
    reply:
      'host mx1.comcast.net[203.0.113.240] refused to talk to me: 554 resimta-po-27v.sys.comcast.net resimta-po-27v.sys.comcast.net 198.51.100.23 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000010',
    cause: 'reputation',
    provider: 'Comcast',
    providerCode: 'BL000010',
  },
  {
    reply:
      '554 imta21.westchester.pa.mail.comcast.net comcast 198.51.100.23 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
    relayHost: 'mx2.comcast.net',
    recipientDomain: 'comcast.net',
    cause: 'reputation',
    provider: 'Comcast',
    providerCode: 'BL000000',
  },
  {
    reply: '550 5.1.1 Not our Customer',
    relayHost: 'mx1.comcast.net',
    recipientDomain: 'comcast.net',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Comcast',
  },
  {
    reply: '421 imta02.emeryville.ca.mail.comcast.net comcast Too many sessions opened',
    relayHost: 'mx1.comcast.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Comcast',
  },
  {
    reply: '421 resimta-a1p-077051.sys.comcast.net comcast Reverse DNS failure : Try again later',
    relayHost: 'mx1.comcast.net',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'Comcast',
  },
  {
    reply:
      '550 5.2.0 Message rejected due to DMARC. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001',
    relayHost: 'mx2h1.comcast.net',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Comcast',
    providerCode: 'DM000001',
  },
  {
    reply:
      '550 5.2.0 XkLx1n00A2Hfkz401kLy9y Message rejected due to spam content. Please see http://postmaster.comcast.net/smtp-error-codes.php#PH000001',
    relayHost: 'mx1.comcast.net',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Comcast',
    providerCode: 'PH000001',
  },
  {
    reply: '552 5.2.0 9fQz1v00L4rTxyz0 Message contains bad header(s): multiple From headers, rejected',
    relayHost: 'mx1.comcast.net',
    cause: 'protocol',
    persistence: 'permanent',
    provider: 'Comcast',
  },
  // Charter
  {
    reply:
      '554 impin019.msg.chrl.nc.charter.net cmsmtp 192.0.2.222 blocked. AUP#In-1000 See https://www.spectrum.net/support/internet/understanding-email-error-codes',
    recipientDomain: 'charter.net',
    cause: 'reputation',
    provider: 'Charter',
    providerCode: 'AUP#In-1000',
  },
  {
    reply:
      'said: 554 p-impin004.msg.pkvw.co.charter.net cmsmtp 192.0.2.222 blocked for spam. AUP#In-1210 Please see https://csi.cloudmark.com/reset-request/?ip=192.0.2.222',
    recipientDomain: 'twc.com',
    cause: 'reputation',
    provider: 'Charter',
    providerCode: 'AUP#In-1210',
    blocklist: 'Cloudmark CSI',
  },
  {
    reply: '554 ESMTP server not available for 198.51.100.66. AUP#In-1230 : listed by Spamhaus',
    recipientDomain: 'tampabay.rr.com',
    cause: 'reputation',
    provider: 'Charter',
    providerCode: 'AUP#In-1230',
    blocklist: 'Spamhaus',
  },
  {
    reply:
      '421 p-impin010.msg.pkvw.co.charter.net cmsmtp 198.51.100.66 connection limit exceeded, try again later. AUP#In-1340',
    recipientDomain: 'spectrum.net',
    relayHost: 'pkvw-mx.msg.pkvw.co.charter.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Charter',
    providerCode: 'AUP#In-1340',
  },
  {
    reply: '421 4.7.0 198.51.100.66 has exceeded the allowed number of messages per hour. AUP#In-1430',
    relayHost: 'mx1.charter.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Charter',
    providerCode: 'AUP#In-1430',
  },
  {
    reply: '554 5.7.1 The IP address 203.0.113.200 you are sending from has no reverse DNS entry. AUP#In-1110',
    recipientDomain: 'brighthouse.com',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'Charter',
    providerCode: 'AUP#In-1110',
  },
  {
    reply: '552 5.3.4 Message size exceeds limit. AUP#In-1530',
    recipientDomain: 'charter.net',
    cause: 'message-size',
    persistence: 'permanent',
    provider: 'Charter',
    providerCode: 'AUP#In-1530',
  },
  {
    reply: '550 5.1.1 <lady@cfl.rr.com> recipient rejected',
    recipientDomain: 'cfl.rr.com',
    relayHost: 'cdptpa-pub-iedge-vip.email.rr.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Charter',
  },
  // Cox's own hosts
  {
    reply:
      '554 eastrmimpi210 cox 192.0.2.135 blocked. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXBL',
    recipientDomain: 'cox.net',
    relayHost: 'cxr.mx.a.cloudfilter.net',
    cause: 'reputation',
    provider: 'Cox',
    providerCode: 'CXBL',
  },
  {
    reply:
      '421 cxr.mx.a.cloudfilter.net cmsmtp 192.0.2.135 blocked. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXCNCT',
    relayHost: 'cxr.mx.a.cloudfilter.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Cox',
    providerCode: 'CXCNCT',
  },
  {
    reply:
      '554 cxr.mx.a.cloudfilter.net cmsmtp 192.0.2.135 blocked, no PTR record. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXDNS',
    relayHost: 'cxr.mx.a.cloudfilter.net',
    cause: 'sender-identity',
    provider: 'Cox',
    providerCode: 'CXDNS',
  },
  {
    reply: '421 cox too many messages from 192.0.2.136, slow down. AUP#CXMXRT',
    relayHost: 'cxr.mx.a.cloudfilter.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Cox',
    providerCode: 'CXMXRT',
  },
  // AT&T's own hosts
  {
    reply:
      '553 5.3.0 alph742 DNSBL:ATTRBL 521< 198.51.100.161 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net',
    relayHost: 'al-ip4-mx-vip2.prodigy.net',
    recipientDomain: 'bellsouth.net',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'AT&T',
  },
  {
    reply:
      '550 5.7.1 Connections not accepted from servers without a valid sender domain.flph832 Fix reverse DNS for 198.51.100.161',
    relayHost: 'ff-ip4-mx-vip1.prodigy.net',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'AT&T',
  },
  {
    reply: '452 Too many recipients received this hour',
    relayHost: 'al-ip4-mx-vip1.prodigy.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'AT&T',
  },
  // Others
  {
    reply: '550 ERROR: Mail Refused - <192.0.2.55> - See https://www.earthlink.net/block',
    recipientDomain: 'mindspring.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'EarthLink',
  },
  {
    reply: '421 4.7.0 mx1.mail.vasx.open-xchange.com ESMTP too many connections from 203.0.113.4',
    recipientDomain: 'shaw.ca',
    relayHost: 'mx1.shaw.ca',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Shaw',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [203.0.113.4] blocked using Cloudmark Sender Intelligence; https://csi.cloudmark.com/en/reset/?ip=203.0.113.4',
    recipientDomain: 'videotron.ca',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Vidéotron',
    blocklist: 'Cloudmark CSI',
  },
  {
    reply: '552 RCPT TO:<x@sympatico.ca> Mailbox disk quota exceeded',
    recipientDomain: 'sympatico.ca',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Bell',
  },
  {
    reply: '550 5.1.1 <a@q.com>: Recipient address rejected: User unknown in local recipient table',
    recipientDomain: 'q.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'CenturyLink',
  },
  {
    reply: '450 4.7.1 Client host rejected: cannot find your hostname, [203.0.113.4]',
    recipientDomain: 'windstream.net',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'Windstream',
  },
  {
    reply:
      '550 5.7.1 Mail from IP 203.0.113.4 was rejected due to listing in Spamhaus SBL. For details please see http://www.spamhaus.org/query/bl?ip=203.0.113.4',
    recipientDomain: 'optonline.net',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Optimum',
    blocklist: 'Spamhaus SBL',
  },
  {
    reply: '451 4.7.1 Greylisting in action, please come back in 00:05:00',
    recipientDomain: 'tds.net',
    cause: 'greylisting',
    persistence: 'temporary',
    provider: 'TDS',
  },
  {
    reply: '550 5.2.1 Account suspended, cannot receive mail',
    recipientDomain: 'mchsi.com',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'Mediacom',
  },
  {
    reply: 'connect to mx.telus.net[203.0.113.190]:25: Connection refused',
    recipientDomain: 'telus.net',
    cause: 'unreachable',
    persistence: 'temporary',
    provider: 'TELUS',
  },
  {
    reply: '554 5.7.1 Message blocked: your IP address 203.0.113.4 has a poor reputation',
    recipientDomain: 'cogeco.ca',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Cogeco',
  },
  {
    reply:
      'OXSUS0001_105: Your IP address 203.0.113.4 has no reverse DNS. See https://postmaster-oxsus.vadesecure.com/inbound_error_codes/#105',
    recipientDomain: 'cableone.net',
    cause: 'sender-identity',
    provider: 'Sparklight',
    providerCode: 'OXSUS0001_105',
  },
  {
    reply:
      '554 5.7.1 OXSUS0001_101 Sorry, your server 203.0.113.4 is blocklisted. Get more information on https://postmaster-oxsus.vadesecure.com/inbound_error_codes/#101',
    recipientDomain: 'mchsi.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Mediacom',
    providerCode: 'OXSUS0001_101',
  },
  {
    reply:
      '421 4.7.0 OXSUS0001_110 Too many connections, slow down. See https://postmaster-oxsus.vadesecure.com/inbound_error_codes/',
    recipientDomain: 'earthlink.net',
    relayHost: 'mx01.earthlink-vadesecure.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'EarthLink',
    providerCode: 'OXSUS0001_110',
  },
];
