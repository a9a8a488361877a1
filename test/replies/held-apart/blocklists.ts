import type { HeldApartReply } from './held-apart-reply.ts';

/** Refusals that name a public list of IPs, domains or links, from receivers of every kind. */
export const BLOCKLISTS: readonly HeldApartReply[] = [
  // Spamhaus
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [192.0.2.77] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.77',
    recipientDomain: 'printshop.example',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus',
  },
  {
    reply:
      'host mx.printshop.example [203.0.113.9] SMTP error from remote mail server after RCPT TO:<info@printshop.example>: 550-192.0.2.77 is listed at zen.spamhaus.org (127.0.0.3, 127.0.0.2: https://www.spamhaus.org/query/ip/192.0.2.77)',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus',
  },
  {
    reply: '550 5.7.1 Rejected: 198.51.100.111 is listed in SBL, see https://www.spamhaus.org/sbl/query/SBL612345',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus SBL',
  },
  {
    reply:
      '554 5.7.1 Client host [198.51.100.111] blocked using sbl.spamhaus.org; https://check.spamhaus.org/sbl/query/SBLCSS',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus CSS',
  },
  {
    reply: '550 5.7.1 Service unavailable; client [203.0.113.250] blocked using xbl.spamhaus.org',
    recipientDomain: 'museum.example',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus XBL',
  },
  {
    reply: '550 Blocked - see https://www.abuseat.org/lookup.cgi?ip=203.0.113.250',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus XBL',
  },
  {
    reply:
      '554 5.7.1 <203-0-113-14.dsl.example.net[203.0.113.14]>: Client host rejected: blocked using pbl.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.14',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus PBL',
  },
  {
    reply: '550 5.7.1 http://www.spamhaus.org/pbl/query/PBL123456 - your address space must not send mail directly',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus PBL',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Sender address [bounce@mail.example-offers.com] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/dbl?domain=example-offers.com',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus DBL',
  },
  {
    reply: '550 5.7.1 Helo command rejected: host mail.example-offers.com listed in DBL (dbl.spamhaus.org=127.0.1.2)',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus DBL',
  },
  {
    reply: '554 5.7.1 Message contains a URL listed on the Spamhaus DBL: click.example-offers.com',
    recipientDomain: 'library.example',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus DBL',
  },
  {
    reply: '550 5.7.1 Sender domain example-new.com is too young: listed in zrd.dq.spamhaus.net',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus ZRD',
  },
  {
    reply: '554 5.7.1 Client host [192.0.2.77] blocked using authbl.dq.spamhaus.net; brute force source',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus AuthBL',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [192.0.2.78] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/203.0.113.53',
    cause: 'receiver-fault',
    blocklist: 'Spamhaus (query refused)',
  },
  {
    reply:
      '550 5.7.1 Service unavailable; Client host [mail.example.com] blocked using sbl-xbl.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/2001:db8:53::1/',
    recipientDomain: 'clinic.example',
    cause: 'receiver-fault',
    blocklist: 'Spamhaus (query refused)',
  },
  {
    reply:
      'host mx1.clinic.example[203.0.113.21] said: 554 5.7.1 Service unavailable; Client host [192.0.2.78] blocked using zen.spamhaus.org; Error: excessive number of queries; https://www.spamhaus.org/returnc/vol/ (in reply to RCPT TO command)',
    cause: 'receiver-fault',
    blocklist: 'Spamhaus (query refused)',
  },
  {
    reply: '550 rejected because 192.0.2.78 is in a black list at zen.spamhaus.org: 127.255.255.254',
    cause: 'receiver-fault',
    blocklist: 'Spamhaus (query refused)',
  },
  {
    reply: '421 4.7.1 Connection refused, 198.51.100.90 found in Spamhaus, try later',
    recipientDomain: 'freight.example',
    cause: 'reputation',
    persistence: 'temporary',
    blocklist: 'Spamhaus',
  },
  {
    reply: '450 4.7.1 Service unavailable; Client host [198.51.100.90] blocked using zen.spamhaus.org',
    cause: 'reputation',
    persistence: 'temporary',
    blocklist: 'Spamhaus',
  },
  {
    reply:
      '571 Email from 192.0.2.77 is currently blocked by our provider. Reason: Spamhaus. Please contact your administrator.',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus',
  },
  {
    reply: 'Der Absender-Server [192.0.2.77] steht auf einer schwarzen Liste (Spamhaus) und wurde deshalb abgewiesen',
    cause: 'reputation',
    blocklist: 'Spamhaus',
  },
  {
    reply: '550 5.7.1 Votre adresse IP 192.0.2.77 est listée dans la liste noire Spamhaus, message refusé',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus',
  },
  {
    reply: '554 5.7.1 Su IP 192.0.2.77 se encuentra en lista negra (zen.spamhaus.org)',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus',
  },
  {
    reply:
      'delivery temporarily suspended: host mx.museum.example[203.0.113.9] refused to talk to me: 554 5.7.1 Service unavailable; Client host [192.0.2.77] blocked using zen.spamhaus.org',
    recipientDomain: 'museum.example',
    cause: 'reputation',
    blocklist: 'Spamhaus',
  },
  // SpamCop
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [192.0.2.35] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.35',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'SpamCop',
  },
  {
    reply: '553 5.3.0 Spam blocked see: http://spamcop.net/bl.shtml?192.0.2.35',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'SpamCop',
  },
  {
    reply: '451 http://www.spamcop.net/bl.shtml?192.0.2.35',
    cause: 'reputation',
    persistence: 'temporary',
    blocklist: 'SpamCop',
  },
  // Barracuda
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [192.0.2.36] blocked using b.barracudacentral.org; http://www.barracudanetworks.com/reputation/?pr=1&ip=192.0.2.36',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Barracuda',
  },
  {
    reply: '550 Mail refused, address in Barracuda BRBL b.barracudacentral.org',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Barracuda',
  },
  {
    reply:
      '"JunkMail rejected - mail.example.com [192.0.2.36]:51123 is in an RBL: http://www.barracudanetworks.com/reputation/?pr=1&ip=192.0.2.36"',
    cause: 'reputation',
    blocklist: 'Barracuda',
  },
  // SORBS and others
  {
    reply:
      '550 5.7.1 Service unavailable; Client host [192.0.2.37] blocked using psbl.surriel.com; Listed in PSBL, see http://psbl.org/listing?ip=192.0.2.37',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'PSBL',
  },
  {
    reply:
      '554 5.7.1 blocked using dnsbl-1.uceprotect.net; IP 192.0.2.38 is UCEPROTECT-Level 1 listed. See http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.38',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'UCEPROTECT Level 1',
  },
  {
    reply:
      '554 5.7.1 Client host [192.0.2.38] blocked using dnsbl-2.uceprotect.net; Net 192.0.2.0/24 is UCEPROTECT-Level2 listed because 9 abusers are hosted by EXAMPLE-AS/AS64500 there',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'UCEPROTECT Level 2',
  },
  {
    reply:
      '550-Your ISP EXAMPLE-AS/AS64500 is UCEPROTECT-Level3 listed for hosting a total of 512 abusers. 550 See: http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.38',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'UCEPROTECT Level 3',
  },
  {
    reply: '550 Sorry 192.0.2.38 is blacklisted at http://www.backscatterer.org/?ip=192.0.2.38',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Backscatterer',
  },
  {
    reply:
      '550 5.7.1 Message rejected, IP listed at sip.invaluement.com, see https://www.invaluement.com/lookup/?item=192.0.2.38',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Invaluement',
  },
  {
    reply: '554 5.7.1 This message contains a link to promo.example.com which is on ivmURI',
    recipientDomain: 'press.example',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Invaluement',
  },
  {
    reply: '550 5.7.1 Blacklisted URL in message. (promo.example.com) in [surbl]. See https://surbl.org/surbl-analysis',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'SURBL',
  },
  {
    reply: '554 5.7.1 Message blocked due to spam link: promo.example.com listed by multi.surbl.org',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'SURBL',
  },
  {
    reply:
      '550 5.7.1 Blacklisted by URIBL: promo.example.com (black). See http://lookup.uribl.com/?domain=promo.example.com',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'URIBL',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [192.0.2.39] blocked using combined.mail.abusix.zone; https://lookup.abusix.com/search?q=192.0.2.39',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Abusix',
  },
  {
    reply: '550 5.7.1 Sender domain listed by Abusix Mail Intelligence (dblack.mail.abusix.zone)',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Abusix',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [192.0.2.39] blocked using bl.0spam.org; see https://0spam.org/192.0.2.39',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: '0spam',
  },
  {
    reply: '550 5.7.1 192.0.2.39 blocked using bl.nordspam.com',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'NordSpam',
  },
  {
    reply:
      '554 5.7.1 Client host blocked using ix.dnsbl.manitu.net; Your e-mail service was detected by mx.selfip.biz (NiX Spam) as spamming at Mon, 02 Mar 2026. Your admin should visit http://www.dnsbl.manitu.net/lookup.php?value=192.0.2.39',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'NiX Spam',
  },
  {
    reply: '550 Connection from 192.0.2.40 rejected: listed in hostkarma.junkemailfilter.com=127.0.0.2',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Hostkarma',
  },
  {
    reply:
      '554 5.7.1 blocked using noptr.spamrats.com; SPAMRATS IP Addresses See: http://www.spamrats.com/bl?192.0.2.40',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'SpamRATS',
  },
  {
    reply: '550 5.7.1 192.0.2.40 listed on truncate.gbudb.net',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Truncate (GBUdb)',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [192.0.2.40] blocked using bl.mailspike.net; listed as sending spam',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Mailspike',
  },
  {
    reply: '550 SPFBL BLOCKED, see https://matrix.spfbl.net/192.0.2.40',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'SPFBL',
  },
  {
    reply: '550 Rejected because 192.0.2.40 is in a black list at bl.blocklist.de',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'blocklist.de',
  },
  {
    reply:
      '550 5.7.1 Sender Score too low: 192.0.2.41 listed at bl.score.senderscore.com, see https://senderscore.org/rtbl',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Validity Sender Score',
  },
  {
    reply: '554 5.7.1 Client host [192.0.2.41] blocked using all.s5h.net',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 's5h.net',
  },
  {
    reply: '550 5.7.1 192.0.2.41 is on dnsbl.dronebl.org (class 13, brute force attackers)',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'DroneBL',
  },
  {
    reply:
      '554 5.7.1 See https://talosintelligence.com/reputation_center/lookup?search=192.0.2.41 - Cisco Talos poor score',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Cisco Talos',
  },
  // a list that the text does not name
  {
    reply: '550 5.7.1 Client [192.0.2.42] is listed in a DNS blacklist',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 Your mail server is on our internal RBL. Contact postmaster@steelworks.example to be removed',
    recipientDomain: 'steelworks.example',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '550 IP 192.0.2.42 is blacklisted here. Fill in the form at https://steelworks.example/unblock',
    cause: 'reputation',
    persistence: 'permanent',
  },
  { reply: '554-mail.harbour.example 554 Access denied - Bad IP reputation', cause: 'reputation' },
  {
    reply:
      '421 4.7.0 mail.harbour.example temporarily blocked: too many spam messages came from 192.0.2.42, retry in 4 hours',
    cause: 'reputation',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 rbl.corp.example: sender network 192.0.2.0/24 has a spam history',
    recipientDomain: 'corp.example',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 Sender domain example-offers.com has been blacklisted for spamming our spamtraps',
    cause: 'reputation',
    persistence: 'permanent',
  },
  { reply: '550 RBL lookup: 192.0.2.42 is listed (score 12.5/10)', cause: 'reputation', persistence: 'permanent' },
  {
    reply: '451 4.7.1 Temporarily deferred: complaints against 192.0.2.42 from our users',
    cause: 'reputation',
    persistence: 'temporary',
  },
];
