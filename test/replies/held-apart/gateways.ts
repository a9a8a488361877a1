import type { HeldApartReply } from './held-apart-reply.ts';

/** Filters in front of other people's mailboxes, and hosters with filters of their own. */
export const GATEWAYS: readonly HeldApartReply[] = [
  // Proofpoint
  {
    reply: '554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.15',
    relayHost: 'mxa-00123401.gslb.pphosted.com',
    recipientDomain: 'insurer.example',
    cause: 'reputation',
    blocklist: 'Proofpoint Dynamic Reputation',
  },
  {
    reply:
      'host mx0b-00123401.pphosted.com[203.0.113.65] refused to talk to me: 554 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.15',
    cause: 'reputation',
    blocklist: 'Proofpoint Dynamic Reputation',
  },
  {
    reply: '550 5.1.1 <hr@insurer.example>: Recipient address rejected: User unknown',
    relayHost: 'mxb-00123401.gslb.pphosted.com',
    recipientDomain: 'insurer.example',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '550 5.1.1 User Unknown',
    relayHost: 'mx0a-001e2a01.pphosted.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '451 4.3.0 Message temporarily deferred: service unavailable on mx0b-00123401.pphosted.com',
    relayHost: 'mx0b-00123401.pphosted.com',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '554 5.7.1 Message rejected because of unacceptable attachments',
    relayHost: 'mx0a-00123401.pphosted.com',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 This email was rejected because it violates our security policy - SPF fail for example.com',
    relayHost: 'mx0a-00123401.pphosted.com',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '421 4.7.1 Service unavailable; client 192.0.2.15 throttled, connection rate limit exceeded',
    relayHost: 'mx0a-00123401.pphosted.com',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply:
      '451 4.7.1 Sorry, the service is currently unavailable. Please come back later. Greylisted: mx1-us1.ppe-hosted.com',
    relayHost: 'mx1-us1.ppe-hosted.com',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 Relay Access denied - domain not registered',
    relayHost: 'mx2-us1.ppe-hosted.com',
    recipientDomain: 'forgotten.example',
    cause: 'relay',
    persistence: 'permanent',
  },
  // Mimecast
  {
    reply:
      '550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550 [2lkjhsd8Nq6NAgOLb3Yx0g.uk282]',
    recipientDomain: 'lawfirm.example',
    relayHost: 'eu-smtp-inbound-1.mimecast.com',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550 [Pp0zYl1rM4q.us261]',
    relayHost: 'us-smtp-inbound-2.mimecast.com',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '550 Rejected by header based manually Blocked Senders - https://community.mimecast.com/docs/DOC-1369#550',
    relayHost: 'us-smtp-inbound-1.mimecast.com',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply:
      '550 Rejected by header based Anti-Spoofing policy: ceo@lawfirm.example - https://community.mimecast.com/docs/DOC-1369#550 [J9xPz3YfOSGpXEgk6sXLSQ.us123]',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply:
      '550 csi.mimecast.org Poor Reputation Sender. - https://community.mimecast.com/docs/DOC-1369#550 [Hd7c.uk105]',
    relayHost: 'eu-smtp-inbound-2.mimecast.com',
    recipientDomain: 'lawfirm.example',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '550 Local CT IP Reputation - (Reject) - https://community.mimecast.com/docs/DOC-1369#550',
    relayHost: 'za-smtp-inbound-1.mimecast.co.za',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply:
      '550 DMARC Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [b3kDz2.us405]',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '550 SPF Sender Invalid - envelope rejected',
    relayHost: 'au-smtp-inbound-1.mimecast.com',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [x8CZp1.us88]',
    recipientDomain: 'lawfirm.example',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply:
      '421 Maximum Concurrent Connections: Too many concurrent SMTP connections from 192.0.2.10 - https://community.mimecast.com/docs/DOC-1369#421',
    relayHost: 'us-smtp-inbound-1.mimecast.com',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '451 Account service is temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451',
    relayHost: 'eu-smtp-inbound-1.mimecast.com',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '554 Maximum email size exceeded - https://community.mimecast.com/docs/DOC-1369#554',
    relayHost: 'us-smtp-inbound-1.mimecast.com',
    cause: 'message-size',
    persistence: 'permanent',
  },
  {
    reply: '554 Virus Signature Detected - https://community.mimecast.com/docs/DOC-1369#554 [Qq.us11]',
    cause: 'content',
    persistence: 'permanent',
  },
  // Barracuda
  {
    reply: '550 permanent failure for one or more recipients (buyer@plant.example:550 5.1.1 User unknown)',
    relayHost: 'd123456a.ess.barracudanetworks.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply:
      '554 Service unavailable; Client host [d2.example.com] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.66',
    recipientDomain: 'plant.example',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Barracuda',
  },
  {
    reply:
      '451 temporary failure for one or more recipients (sales@plant.example:451 4.7.1 Greylisted, please try again in 300 seconds)',
    relayHost: 'd123456b.ess.barracudanetworks.com',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '550 cuda_nsu No Such User: buyer@plant.example',
    relayHost: 'd123456a.ess.barracudanetworks.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '421 4.7.0 Rate limit exceeded for 192.0.2.66 - rate control (cudamail)',
    relayHost: 'd99001a.ess.barracudanetworks.com',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 SPF policy: sender 192.0.2.66 is not permitted for example.com (ess)',
    relayHost: 'd99001a.ess.barracudanetworks.com',
    cause: 'authentication',
    persistence: 'permanent',
  },
  // Cisco
  {
    reply:
      "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
    relayHost: 'mx1.hc1234-56.iphmx.com',
    cause: 'reputation',
  },
  {
    reply:
      "host esa1.hospital.example[203.0.113.141] refused to talk to me: 554-esa1.hospital.example 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
    recipientDomain: 'hospital.example',
    cause: 'reputation',
  },
  {
    reply:
      '554 Your access to this mail system has been rejected due to poor reputation of a domain used in message transfer',
    relayHost: 'mx2.hc1234-56.iphmx.com',
    cause: 'reputation',
  },
  {
    reply: '550 #5.1.0 Address rejected.',
    relayHost: 'mx1.hc9876-11.iphmx.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '451 #4.7.1 DNS verification of the sender domain failed, try again: example-news.com does not resolve',
    relayHost: 'mx1.hc9876-11.iphmx.com',
    cause: 'sender-identity',
    persistence: 'temporary',
  },
  {
    reply: '421 #4.4.5 Too many connections from your host.',
    relayHost: 'esa2.hospital.example',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '452 Too many recipients received this hour',
    relayHost: 'mx1.hc1234-56.iphmx.com',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '552 #5.3.4 message size exceeds limit',
    relayHost: 'mx1.hc1234-56.iphmx.com',
    cause: 'message-size',
    persistence: 'permanent',
  },
  { reply: '550 #5.7.1 DMARC unauthenticated mail is prohibited.', cause: 'authentication', persistence: 'permanent' },
  {
    reply: '550 #5.7.1 SPF unauthorized mail is prohibited.',
    recipientDomain: 'ministry.example',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '550 #5.7.1 Relaying denied.',
    relayHost: 'esa1.hospital.example',
    cause: 'relay',
    persistence: 'permanent',
  },
  // Cloudmark
  {
    reply: '550 5.7.1 Message considered as spam by the Cloudmark content filter, rejected',
    recipientDomain: 'isp.example',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '554 192.0.2.87 blocked: see https://csi.cloudmark.com/en/reset/?ip=192.0.2.87',
    recipientDomain: 'isp.example',
    cause: 'reputation',
    blocklist: 'Cloudmark CSI',
  },
  // Trend Micro
  {
    reply: '550 5.7.1 <buyer@factory.example>: Recipient address rejected: ERS-RBL.',
    relayHost: 'factory.in.tmes.trendmicro.eu',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '450 4.7.1 <buyer@factory.example>: Recipient address rejected: ERS-QIL. (in reply to RCPT TO command)',
    relayHost: 'factory.in.tmes.trendmicro.com',
    recipientDomain: 'factory.example',
    cause: 'reputation',
    persistence: 'temporary',
  },
  {
    reply:
      '550 Service unavailable; Client host [192.0.2.66] blocked using Trend Micro RBL+. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=192.0.2.66',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Trend Micro ERS',
  },
  {
    reply: '550 5.7.1 <nobody@factory.example>: Recipient address rejected: User unknown in relay recipient table',
    relayHost: 'in.hes.trendmicro.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply:
      '554 5.7.1 <newsletter@example.com>: Sender address rejected: SPF check failed, envelope sender not permitted (TMES)',
    relayHost: 'factory.in.tmes.trendmicro.com',
    cause: 'authentication',
    persistence: 'permanent',
  },
  // Broadcom
  {
    reply:
      '553-Message filtered. Refer to the Troubleshooting page at 553-http://www.symanteccloud.com/troubleshooting for more 553 information. (#5.7.1)',
    relayHost: 'cluster5.eu.messagelabs.com',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '550 Invalid recipient <old@client.example> (#5.1.1)',
    relayHost: 'cluster8.eu.messagelabs.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply:
      '550-Please turn on SMTP Authentication in your mail client. 550-cluster5.eu.messagelabs.com is not permitted to relay through this server without authentication. (#5.7.1)',
    relayHost: 'cluster5.eu.messagelabs.com',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply:
      '554 5.7.1 You are not allowed to connect. Your IP was found in the local bad sender list; see http://ipremoval.sms.symantec.com/lookup/?ip=192.0.2.66',
    cause: 'reputation',
  },
  // Sophos, Fortinet, Forcepoint
  {
    reply: '550 5.7.1 Rejected by Sophos Email: the sending IP 192.0.2.66 has a bad reputation',
    relayHost: 'mx-01-eu-west-1.prod.hydra.sophos.com',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '550 5.1.1 Recipient address rejected: mailbox is not known to Sophos Central',
    relayHost: 'mx-02-us-west-2.prod.hydra.sophos.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 This message has been blocked because it contains FortiSpamshield blocked URL(s)/email(s)',
    recipientDomain: 'college.example',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: "554 5.7.1 This message has been blocked because the sender's IP address is in the FortiGuard black IP list",
    recipientDomain: 'college.example',
    relayHost: 'fortimail.college.example',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'FortiGuard',
  },
  {
    reply: '451 4.7.1 Please try again later (FortiMail greylist)',
    recipientDomain: 'college.example',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 Access denied by session profile: sender reputation score 92 exceeds the reject threshold',
    relayHost: 'gw1234.fortimail.com',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Connection refused by Forcepoint Email Security: IP reputation',
    relayHost: 'cust1234-1.in.mailcontrol.com',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '553 sorry, this recipient is not in my validrcptto list (#5.7.1)',
    relayHost: 'cust1234-2.in.mailcontrol.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  // SpamExperts, MailChannels
  {
    reply: '450 4.7.1 Greylisted for 5 minutes; please retry from mx104.antispamcloud.com',
    relayHost: 'mx104.antispamcloud.com',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '550 High probability of spam',
    relayHost: 'mx103.antispamcloud.com',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '550 Sender has no A, AAAA, or MX DNS records. mx201.antispamcloud.com',
    relayHost: 'mx201.antispamcloud.com',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '550 No such recipient here',
    relayHost: 'mx10.mailspamprotection.com',
    recipientDomain: 'bakery.example',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '550 Your server IP address is in the SpamExperts blacklist, bye',
    relayHost: 'mx20.mailspamprotection.com',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: "550 5.7.1 Email has been rejected due to the domain's SPF policy",
    recipientDomain: 'bakery.example',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: "550 5.7.1 Unauthenticated email is not accepted due to domain's DMARC policy",
    recipientDomain: 'bakery.example',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply:
      '550 5.7.1 [IB_FEB] Your message could not be delivered because it contained an attachment type that is not allowed',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 [RBL] Sender blocked 192.0.2.66',
    relayHost: 'smtp.mailchannels.net',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 [SS] Your message was blocked because its subject matches known spam',
    relayHost: 'smtp.mailchannels.net',
    cause: 'content',
    persistence: 'permanent',
  },
  // Vade, Hornetsecurity
  {
    reply:
      '554 5.7.1 The message from (<news@example.com>) with the subject of (Spring sale) matches a profile the Internet community may consider spam. Please revise your message before resending.',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Your IP 192.0.2.19 is blacklisted by Vade. Please see https://sendertool.vadesecure.com/',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Vade',
  },
  {
    reply: '554 5.5.4 IP sender address with a negative reputation',
    relayHost: 'mx01.hornetsecurity.com',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '554 5.6.2 spam link signature detected',
    relayHost: 'mx02.hornetsecurity.com',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '554 5.5.7 email rejected due to content of attachment',
    relayHost: 'mx-gate04.antispameurope.com',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '554 5.6.5 TLS encryption required by customer rule',
    relayHost: 'mx01.hornetsecurity.com',
    cause: 'tls',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 unknown domain or unknown recipient (LDAP check)',
    relayHost: 'mx03.hornetsecurity.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '552 5.5.2 message size (content filter)',
    relayHost: 'mx-gate12.antispameurope.com',
    cause: 'message-size',
    persistence: 'permanent',
  },
  // Cloudflare
  {
    reply:
      '550 5.7.1 Unauthenticated message. SPF and DKIM both failed. See https://developers.cloudflare.com/email-routing/postmaster/',
    relayHost: 'route1.mx.cloudflare.net',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply:
      '421 4.7.0 Missing reverse DNS for 198.51.100.70, see https://developers.cloudflare.com/email-routing/postmaster/',
    relayHost: 'route2.mx.cloudflare.net',
    cause: 'sender-identity',
    persistence: 'temporary',
  },
  {
    reply: '521 5.3.0 Upstream error, please try again later',
    relayHost: 'route3.mx.cloudflare.net',
    cause: 'receiver-fault',
  },
  {
    reply: '550 5.1.1 Address does not exist. See https://developers.cloudflare.com/email-routing/postmaster/',
    relayHost: 'route1.mx.cloudflare.net',
    recipientDomain: 'hobby.example',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  // Zoho, Proton, Fastmail
  {
    reply: '550 5.7.1 Email rejected per DMARC policy for example.com',
    recipientDomain: 'zoho.com',
    relayHost: 'smtpin.zoho.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Zoho',
  },
  {
    reply: '541 5.4.1 Mail rejected by destination domain',
    relayHost: 'mx2.zoho.eu',
    recipientDomain: 'studio.example',
    cause: 'policy',
    persistence: 'permanent',
    provider: 'Zoho',
  },
  {
    reply: '552 5.7.1 virus Win.Test.EICAR_HDB-1 detected by Zoho Mail',
    recipientDomain: 'zohomail.in',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Zoho',
  },
  {
    reply: '452 4.3.1 Temporary System Error',
    relayHost: 'mx.zoho.com',
    cause: 'receiver-fault',
    persistence: 'temporary',
    provider: 'Zoho',
  },
  {
    reply: '421 4.7.0 IP 192.0.2.31 blocked temporarily by Zoho due to poor sender reputation',
    relayHost: 'mx3.zoho.in',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Zoho',
  },
  {
    reply: '550 5.1.1 <ghost@proton.me>: Recipient address rejected: Address does not exist',
    recipientDomain: 'proton.me',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Proton',
  },
  {
    reply: '454 4.7.1 <reader@protonmail.com>: Relay access denied',
    recipientDomain: 'protonmail.com',
    relayHost: 'mailsec.protonmail.ch',
    cause: 'relay',
    persistence: 'temporary',
    provider: 'Proton',
  },
  {
    reply: '452 4.2.2 <reader@pm.me>: Recipient address rejected: Mailbox is full',
    recipientDomain: 'pm.me',
    relayHost: 'mail.protonmail.ch',
    cause: 'mailbox-full',
    persistence: 'temporary',
    provider: 'Proton',
  },
  {
    reply: '550 5.7.1 rejected by DMARC policy for example.net',
    recipientDomain: 'startup.example',
    relayHost: 'mail.protonmail.ch',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Proton',
  },
  {
    reply:
      '451 4.7.1 <sam@fastmail.com>: Recipient address rejected: Service is unavailable, greylisted, try again shortly',
    recipientDomain: 'fastmail.com',
    cause: 'greylisting',
    persistence: 'temporary',
    provider: 'Fastmail',
  },
  {
    reply: '550 5.1.1 <sam@club.example>: Recipient address rejected: User unknown in virtual mailbox table',
    recipientDomain: 'club.example',
    relayHost: 'in1-smtp.messagingengine.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Fastmail',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [192.0.2.31] blocked using Spamhaus ZEN; https://www.spamhaus.org/query/ip/192.0.2.31',
    recipientDomain: 'fastmail.fm',
    relayHost: 'in2-smtp.messagingengine.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Fastmail',
    blocklist: 'Spamhaus',
  },
  // Rackspace, GoDaddy, Amazon
  {
    reply: '554 5.7.1 ACL dns_rbl; Client host [198.51.100.5] blocked using bl.spamcop.net',
    recipientDomain: 'dentist.example',
    relayHost: 'mx1.emailsrvr.com',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Rackspace',
    blocklist: 'SpamCop',
  },
  {
    reply: '550 5.1.1 <desk@dentist.example>: Recipient address rejected: Invalid recipient',
    recipientDomain: 'dentist.example',
    relayHost: 'mx2.emailsrvr.com',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Rackspace',
  },
  {
    reply: '452 4.1.1 <desk@dentist.example> requested action aborted: try again later, mailbox over quota',
    recipientDomain: 'dentist.example',
    relayHost: 'mx1.emailsrvr.com',
    cause: 'mailbox-full',
    persistence: 'temporary',
    provider: 'Rackspace',
  },
  {
    reply:
      '421 p3plibsmtp01-06.prod.phx3.secureserver.net bizsmtp Temporarily rejected. Reverse DNS for 192.0.2.9 failed. IB108',
    relayHost: 'mailstore1.secureserver.net',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'GoDaddy',
    providerCode: 'IB108',
  },
  {
    reply:
      '554 p3plibsmtp02-08.prod.phx3.secureserver.net bizsmtp RBL Reject. 198.51.100.5 is listed. IB103 <http://x.co/srbounce>',
    recipientDomain: 'florist.example',
    relayHost: 'smtp.secureserver.net',
    cause: 'reputation',
    provider: 'GoDaddy',
    providerCode: 'IB103',
  },
  {
    reply: '421 Server temporarily unavailable. Try again later. IB101',
    relayHost: 'mailstore1.secureserver.net',
    cause: 'receiver-fault',
    persistence: 'temporary',
    provider: 'GoDaddy',
    providerCode: 'IB101',
  },
  {
    reply: '550 From: Domain is invalid. Please provide a valid From: IB506',
    relayHost: 'smtp.secureserver.net',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'GoDaddy',
    providerCode: 'IB506',
  },
  {
    reply:
      '421 Connection refused, too many sessions from this IP. Please lower the number of concurrent sessions. IB007',
    relayHost: 'smtp.secureserver.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'GoDaddy',
    providerCode: 'IB007',
  },
  {
    reply: '552 Message rejected for spam or virus content. IB702',
    relayHost: 'mailstore1.secureserver.net',
    recipientDomain: 'florist.example',
    cause: 'content',
    persistence: 'permanent',
    provider: 'GoDaddy',
    providerCode: 'IB702',
  },
  {
    reply: '550 Recipient not found. <http://x.co/irbounce>',
    relayHost: 'smtp.secureserver.net',
    recipientDomain: 'florist.example',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'GoDaddy',
  },
  {
    reply: '550 5.1.1 Mailbox does not exist (workmail)',
    relayHost: 'inbound-smtp.us-east-1.amazonaws.com',
    recipientDomain: 'saas.example',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Amazon',
  },
];
