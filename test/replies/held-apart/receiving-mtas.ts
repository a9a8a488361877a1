import type { HeldApartReply } from './held-apart-reply.ts';

/** Replies of mail servers that anybody may run, of their plug-ins, and what the sender's own server says of them. */
export const RECEIVING_MTAS: readonly HeldApartReply[] = [
  // Postfix
  {
    reply:
      'host mail.orchard.example[203.0.113.5] said: 550 5.1.1 <j@orchard.example>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)',
    recipientDomain: 'orchard.example',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '550 5.1.1 <j@orchard.example>: Recipient address rejected: undeliverable address: unknown user: "j"',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.9]',
    cause: 'sender-identity',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.9]',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '450 4.7.1 <srv01.local>: Helo command rejected: Host not found',
    cause: 'sender-identity',
    persistence: 'temporary',
  },
  {
    reply: '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 <orchard.example>: Helo command rejected: You are not orchard.example, go away',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '450 4.1.8 <bounce@mta7.example.com>: Sender address rejected: Domain not found',
    cause: 'sender-identity',
    persistence: 'temporary',
  },
  {
    reply: '550 5.1.8 <www-data@vps1234>: Sender address rejected: Domain not found',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.27 <bounce@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  { reply: '554 5.7.1 <user@other.example>: Relay access denied', cause: 'relay', persistence: 'permanent' },
  {
    reply: '454 4.7.1 <user@other.example>: Relay access denied (in reply to RCPT TO command)',
    cause: 'relay',
    persistence: 'temporary',
  },
  {
    reply: '554 5.7.1 <list@orchard.example>: Recipient address rejected: Access denied',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 <news@example.com>: Sender address rejected: Access denied',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply:
      '450 4.2.0 <j@orchard.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/orchard.example.html',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply:
      'host mx.orchard.example[203.0.113.5] said: 451 4.7.1 Service unavailable - try again later (in reply to end of DATA command)',
    recipientDomain: 'orchard.example',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '451 4.3.5 Server configuration problem - try again later',
    relayHost: 'mx.orchard.example',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '452 4.3.1 Insufficient system storage (in reply to MAIL FROM command)',
    relayHost: 'mx.orchard.example',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '451 4.3.0 <j@orchard.example>: Temporary lookup failure',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '421 4.7.0 mx.orchard.example Error: too many connections from 192.0.2.9',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  { reply: '450 4.7.1 Error: too much mail from 192.0.2.9', cause: 'rate-limit', persistence: 'temporary' },
  { reply: '552 5.3.4 Error: message file too big', cause: 'message-size', persistence: 'permanent' },
  {
    reply: '552 5.3.4 Message size exceeds file system imposed limit',
    cause: 'message-size',
    persistence: 'permanent',
  },
  { reply: '550 5.5.1 Protocol error', relayHost: 'mx.orchard.example', cause: 'protocol', persistence: 'permanent' },
  {
    reply: '503 5.5.0 <DATA>: Data command rejected: Improper use of SMTP command pipelining',
    cause: 'protocol',
    persistence: 'permanent',
  },
  { reply: '521 5.5.2 mx.orchard.example Error: bare <LF> received', cause: 'protocol', persistence: 'permanent' },
  { reply: '501 5.1.7 Bad sender address syntax', cause: 'protocol', persistence: 'permanent' },
  {
    reply: '530 5.7.0 Must issue a STARTTLS command first',
    relayHost: 'mx.ministry.example',
    cause: 'tls',
    persistence: 'permanent',
  },
  {
    reply: '550 5.2.2 <j@orchard.example>: user is over quota (in reply to end of DATA command)',
    cause: 'mailbox-full',
    persistence: 'permanent',
  },
  {
    reply: '452 4.2.2 <j@orchard.example> Quota exceeded (mailbox for user is full)',
    cause: 'mailbox-full',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 <j@orchard.example>: Recipient address rejected: Mail from your domain is not wanted here',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 <unknown[192.0.2.9]>: Unhelpful client host rejected: generic rDNS 192-0-2-9.pool.example.net',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  // policyd, OpenDMARC, rspamd, SpamAssassin, amavis and their like
  {
    reply:
      '550 5.7.23 <j@orchard.example>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.open-spf.org/Why?s=mfrom;id=news@example.com;ip=192.0.2.9;r=<UNKNOWN>',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply:
      '451 4.7.24 <j@orchard.example>: Recipient address rejected: Message rejected due to: SPF Temporary Error: DNS Timeout',
    cause: 'authentication',
    persistence: 'temporary',
  },
  { reply: '550 5.7.1 rejected by DMARC policy for example.com', cause: 'authentication', persistence: 'permanent' },
  {
    reply: '554 5.7.1 DMARC failed for domain example.net (p=reject)',
    cause: 'authentication',
    persistence: 'permanent',
  },
  { reply: '550 5.7.20 No valid DKIM signature found, site policy', cause: 'authentication', persistence: 'permanent' },
  {
    reply: '550 5.7.1 ARC seal does not validate, DKIM body hash did not verify',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 Spam message rejected',
    relayHost: 'mx.mailcow.example',
    cause: 'content',
    persistence: 'permanent',
  },
  { reply: '554 5.7.1 Blocked by SpamAssassin', cause: 'content', persistence: 'permanent' },
  { reply: '554 5.7.0 Reject, id=31415-09 - SPAM', cause: 'content', persistence: 'permanent' },
  { reply: '554 5.7.0 Reject, id=31415-10 - INFECTED: Win.Trojan.Agent-7', cause: 'content', persistence: 'permanent' },
  {
    reply: '550 5.7.1 id=27182-04, BANNED: multipart/mixed | application/octet-stream,.exe,invoice.exe',
    cause: 'content',
    persistence: 'permanent',
  },
  { reply: '554 5.7.1 Matched map: FORBIDDEN_FILE_EXTENSION', cause: 'content', persistence: 'permanent' },
  { reply: '554 5.6.0 Reject, id=31415-11 - BAD_HEADER', cause: 'protocol', persistence: 'permanent' },
  { reply: '550 Infected with Eicar-Test-Signature (ClamAV milter)', cause: 'content', persistence: 'permanent' },
  { reply: '451 4.7.1 Greylisting in action, please come back later', cause: 'greylisting', persistence: 'temporary' },
  {
    reply:
      '450 4.7.1 <j@orchard.example>: Recipient address rejected: Greylisted for 300 seconds (see http://isg.ee.ethz.ch/tools/postgrey/help/)',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '450 4.7.1 <j@orchard.example>: Recipient address rejected: Policy Rejection- Quota Exceeded',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '451 4.3.0 rspamd: milter-reject: Ratelimit "to_ip" exceeded',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '450 4.7.1 You have been greylisted by sqlgrey; try again in 5 minutes',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  // Exim and cPanel
  {
    reply:
      'SMTP error from remote mail server after RCPT TO:<sales@tiles.example>: host mail.tiles.example [203.0.113.88]: 550 No Such User Here',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '550-Verification failed for <www-data@web12.example.net> 550-Unrouteable address 550 Sender verify failed',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '550 "The mail server detected your message as spam and has prevented delivery."',
    recipientDomain: 'tiles.example',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '550 This message was classified as SPAM and may not be delivered (score 9.8)',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply:
      '550-(mail.example.com) [192.0.2.9]:40312 is currently not permitted to 550-relay through this server. Perhaps you have not logged into the pop/imap 550-server in the last 30 minutes or do not have SMTP Authentication turned on in 550 your email client.',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply: '451 Temporary local problem - please try later',
    recipientDomain: 'tiles.example',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '421 Too many concurrent SMTP connections from this IP address; please try again later.',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  { reply: '550 Mailbox quota exceeded: sales@tiles.example', cause: 'mailbox-full', persistence: 'permanent' },
  {
    reply:
      'LMTP error from remote mail server after RCPT TO:<sales@tiles.example>: 552 5.2.2 <sales@tiles.example> Quota exceeded (mailbox for user is full)',
    cause: 'mailbox-full',
    persistence: 'permanent',
  },
  {
    reply: '451 Greylisted, please try again in 180 seconds (host 192.0.2.9)',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '550 SPF: 192.0.2.9 is not allowed to send mail from example.com. Please see https://www.openspf.org/',
    cause: 'authentication',
    persistence: 'permanent',
  },
  { reply: '550 Bad HELO - Host impersonating [tiles.example]', cause: 'sender-identity', persistence: 'permanent' },
  {
    reply:
      'R=dnslookup T=remote_smtp: SMTP error from remote mail server after end of data: 550 Administrative prohibition',
    cause: 'policy',
    persistence: 'permanent',
  },
  { reply: '550 maximum allowed line length is 998 octets, got 1240', cause: 'protocol', persistence: 'permanent' },
  { reply: '552 Message size exceeds maximum permitted', cause: 'message-size', persistence: 'permanent' },
  {
    reply: '550 Account sales@tiles.example has been suspended by its owner',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
  },
  {
    reply: '550 Reverse DNS lookup failed for 192.0.2.9, connection refused',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  // sendmail
  {
    reply: '550 5.1.1 <prof@dept.example.edu>... User unknown',
    recipientDomain: 'dept.example.edu',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '553 5.1.8 <root@node17.example.com>... Domain of sender address root@node17.example.com does not exist',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '451 4.1.8 Domain of sender address bounce@example.com does not resolve',
    cause: 'sender-identity',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 <prof@other.example>... Relaying denied. Proper authentication required.',
    cause: 'relay',
    persistence: 'permanent',
  },
  { reply: '550 5.7.1 Access denied', relayHost: 'mx.dept.example.edu', cause: 'policy', persistence: 'permanent' },
  { reply: '421 4.3.2 Connection rate limit exceeded.', cause: 'rate-limit', persistence: 'temporary' },
  { reply: '421 4.3.2 Too many open connections.', cause: 'rate-limit', persistence: 'temporary' },
  { reply: '552 5.2.3 Message is too large; 10485760 bytes max', cause: 'message-size', persistence: 'permanent' },
  { reply: '550 5.7.1 Fix reverse DNS for 192.0.2.9', cause: 'sender-identity', persistence: 'permanent' },
  {
    reply: '554 5.7.1 Rejecting mail: your IP has no PTR record (milter-regex)',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '452 4.4.5 Insufficient disk space; try again later',
    relayHost: 'mx.dept.example.edu',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '451 4.7.1 Greylisting in action, please come back in 00:04:32',
    recipientDomain: 'dept.example.edu',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  // qmail, Courier
  { reply: '550 sorry, no mailbox here by that name. (#5.7.17)', cause: 'invalid-recipient', persistence: 'permanent' },
  {
    reply: "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply: '451 qq temporary problem (#4.3.0)',
    relayHost: 'mx.abbey.example',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '451 qqt failure (#4.3.0)',
    relayHost: 'mx.abbey.example',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '552 sorry, that message size exceeds my databytes limit (#5.3.4)',
    cause: 'message-size',
    persistence: 'permanent',
  },
  { reply: '451 See http://cr.yp.to/docs/smtplf.html.', cause: 'protocol', persistence: 'temporary' },
  { reply: '554 sorry, your envelope sender has been denied (#5.7.1)', cause: 'policy', persistence: 'permanent' },
  {
    reply: '553 sorry, your envelope sender domain must exist (#5.7.1)',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: 'User is over the quota. You can try again later. (#5.1.1) vdelivermail: account is overquota',
    cause: 'mailbox-full',
  },
  { reply: '550 User unknown. courieresmtpd', cause: 'invalid-recipient', persistence: 'permanent' },
  // Domino, GroupWise, MDaemon, Zimbra, Kerio, hMailServer, SmarterMail
  { reply: '550 clerk@county.example... No such user (Domino)', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '554 Mail from news@example.com rejected for policy reasons.', cause: 'policy', persistence: 'permanent' },
  {
    reply: '554 Relay rejected for policy reasons.',
    relayHost: 'notes.county.example',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 Message size exceeds the maximum allowed by this Domino server',
    cause: 'message-size',
    persistence: 'permanent',
  },
  {
    reply: '550 Mailbox unavailable or access denied - <clerk@county.example> (GroupWise: D101 user not found)',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '550 <clerk@county.example>, Recipient unknown',
    relayHost: 'mdaemon.county.example',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '451 Greylisting enabled, try again in 15 minutes',
    relayHost: 'mdaemon.county.example',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '554 Message does not conform to standards: missing From header (MDaemon)',
    cause: 'protocol',
    persistence: 'permanent',
  },
  {
    reply: '550 5.1.1 <clerk@county.example>: Recipient address rejected: county.example',
    relayHost: 'zimbra.county.example',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  { reply: '452 4.2.2 Over quota (zimbra lmtp)', cause: 'mailbox-full', persistence: 'temporary' },
  {
    reply: '450 4.2.1 <clerk@county.example>: account is in maintenance mode',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '550 5.2.1 <clerk@county.example>: mailbox is locked or closed',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Client 192.0.2.9 was blocked by the Kerio Connect IP blacklist',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '552 5.2.2 Mailbox of clerk@county.example exceeded its storage limit (Kerio)',
    cause: 'mailbox-full',
    persistence: 'permanent',
  },
  {
    reply: '550 Unknown user',
    relayHost: 'hmail.county.example',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '550 Blocked by SPF (hMailServer). Your server is not authorized to send mail for example.com',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '550 <clerk@county.example> No such user here',
    relayHost: 'smartermail.county.example',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '451 Greylisted, please try again in 900 seconds',
    relayHost: 'smartermail.county.example',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  { reply: '550 5.7.1 Sender IP reverse lookup rejected', cause: 'sender-identity', persistence: 'permanent' },
  // house rules
  {
    reply: '550 5.7.1 We accept mail to this address from members of the university only',
    recipientDomain: 'staff.example.edu',
    cause: 'policy',
    persistence: 'permanent',
  },
  { reply: '550 5.7.1 Bulk mail is not accepted at this site', cause: 'policy', persistence: 'permanent' },
  {
    reply: '550 5.7.1 Mail from your country is not accepted by this server',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 The recipient has chosen to block messages from this sender',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '550 The account has been disabled because nobody logged in for a year',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
  },
  {
    reply: '550 5.2.1 This mailbox has been blocked due to inactivity',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
  },
  { reply: '550 5.2.1 <alum@example.edu> is a retired account', cause: 'mailbox-inactive', persistence: 'permanent' },
  { reply: '554 5.2.1 mailbox deactivated, contract ended', cause: 'mailbox-inactive', persistence: 'permanent' },
  {
    reply: '421 4.7.0 Slow down: you may send 50 messages an hour to this host',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '450 4.7.1 Hourly limit of 200 recipients reached for 192.0.2.9',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  { reply: '421 Server is under heavy load, please try later', cause: 'receiver-fault', persistence: 'temporary' },
  { reply: '554 5.3.0 Our mail store is down for maintenance', cause: 'receiver-fault' },
  {
    reply: '451 4.3.2 Mail system is temporarily offline, backup MX will accept nothing',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  { reply: '550 5.6.0 Message has no Date header (RFC 5322 section 3.6)', cause: 'protocol', persistence: 'permanent' },
  { reply: '554 5.5.2 Syntax error in From header, see RFC 5322', cause: 'protocol', persistence: 'permanent' },
  // the sender's side: network and TLS
  {
    reply: 'connect to mx.orchard.example[203.0.113.5]:25: Connection refused',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: 'connect to mx.orchard.example[203.0.113.5]:25: No route to host',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      'Host or domain name not found. Name service error for name=orchrad.example type=MX: Host not found, try again',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      'conversation with mx.orchard.example[203.0.113.5] timed out while sending end of data -- message may be sent more than once',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  { reply: 'mx.tiles.example [203.0.113.88]: Connection timed out', cause: 'unreachable', persistence: 'temporary' },
  {
    reply: 'H=mx.tiles.example [203.0.113.88] Remote host closed connection in response to initial connection',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: '4.4.1 (persistent transient failure - routing/network: no answer from host)',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: 'smtp;421 4.4.0 [internal] no MXs for this domain could be reached at this time',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1) I'm not going to try again; this message has been in the queue too long.",
    cause: 'unreachable',
  },
  { reply: 'Deferred: Connection reset by mx.dept.example.edu.', cause: 'unreachable', persistence: 'temporary' },
  { reply: 'TLS is required, but was not offered by host mx.orchard.example[203.0.113.5]', cause: 'tls' },
  {
    reply: 'Cannot start TLS: handshake failure',
    recipientDomain: 'orchard.example',
    cause: 'tls',
    persistence: 'temporary',
  },
  { reply: 'Server certificate not verified', recipientDomain: 'orchard.example', cause: 'tls' },
  { reply: 'a TLS session is required, but the server did not offer TLS support', cause: 'tls' },
  { reply: '403 4.7.0 TLS handshake failed.', cause: 'tls', persistence: 'temporary' },
  // the sender's side: its own faults
  { reply: 'mail for orchard.example loops back to myself', cause: 'own-mta', persistence: 'permanent' },
  { reply: 'mail transport unavailable', cause: 'own-mta', persistence: 'temporary' },
  { reply: 'X-Postfix; unknown mail transport error', cause: 'own-mta', persistence: 'temporary' },
  { reply: 'queue file write error: No space left on device', cause: 'own-mta' },
  { reply: 'Failed to open DB file /var/spool/exim4/db/retry.lockfile: Permission denied', cause: 'own-mta' },
  { reply: 'spool directory space check failed: space=12 inodes=88', cause: 'own-mta' },
  { reply: 'lowest numbered MX record points to local host', cause: 'own-mta', persistence: 'permanent' },
  {
    reply:
      'SASL authentication failed; server smarthost.example[203.0.113.25] said: 535 5.7.8 Error: authentication failed',
    cause: 'relay',
  },
  { reply: '554 5.3.5 Local configuration error', cause: 'own-mta', persistence: 'permanent' },
  { reply: '550 5.4.0 [internal] configuration error: no binding for this group', cause: 'own-mta' },
  { reply: '451 4.4.1 KumoMTA internal: no sources available for pool-2', cause: 'own-mta', persistence: 'temporary' },
  { reply: '550 5.3.2 [internal] Message manually purged', cause: 'own-mta', persistence: 'permanent' },
  {
    reply: '451 4.3.0 Error: queue file write error (disk full on outbound relay)',
    cause: 'own-mta',
    persistence: 'temporary',
  },
  { reply: 'Cannot assign requested address: bind to 198.51.100.250 failed', cause: 'own-mta' },
  // back-off without an inner cause
  { reply: "retry time not reached for any host for 'orchard.example'", cause: 'backoff', persistence: 'temporary' },
  { reply: 'H=mx.tiles.example [203.0.113.88]: retry time not reached', cause: 'backoff', persistence: 'temporary' },
  {
    reply: '451 4.4.1 KumoMTA internal: scheduled queue is suspended: operator request',
    cause: 'backoff',
    persistence: 'temporary',
  },
  { reply: '451 4.4.1 KumoMTA internal: ready queue throttled', cause: 'backoff', persistence: 'temporary' },
  { reply: 'Messages queued (Dynamic Flow Control)', cause: 'backoff', persistence: 'temporary' },
  { reply: 'Quota met: message postponed until the next delivery window', cause: 'backoff', persistence: 'temporary' },
  {
    reply: 'Queue for this destination was suspended by the administrator',
    cause: 'backoff',
    persistence: 'temporary',
  },
  {
    reply: 'domain placed in backoff mode; delivery will be retried later',
    cause: 'backoff',
    persistence: 'temporary',
  },
  { reply: 'delivery temporarily suspended', cause: 'backoff', persistence: 'temporary' },
  { reply: 'Delivery slowed: adaptive throttling active for this queue', cause: 'backoff', persistence: 'temporary' },
  { reply: 'Queue is on hold (paused) for hotmail.com', cause: 'backoff', persistence: 'temporary' },
  {
    reply: 'T=remote_smtp defer (-53): retry time not reached for any host',
    cause: 'backoff',
    persistence: 'temporary',
  },
  {
    reply: 'Suspended: the operator has frozen the queue smtp:orchard.example',
    cause: 'backoff',
    persistence: 'temporary',
  },
  // wrappers that take the cause of what they hold
  {
    reply: 'delivery temporarily suspended: connect to mx.orchard.example[203.0.113.5]:25: Connection timed out',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      'delivery temporarily suspended: Host or domain name not found. Name service error for name=mx.orchard.example type=A: Host not found',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      'delivery temporarily suspended: host mx.tiles.example[203.0.113.88] said: 450 4.2.0 Greylisted (in reply to RCPT TO command)',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  { reply: 'message expired: 452 4.2.2 Mailbox full', cause: 'mailbox-full' },
  {
    reply:
      'Final-Recipient: rfc822; j@orchard.example Action: failed Status: 5.7.1 Diagnostic-Code: smtp; 550 5.7.1 SPF validation failed for example.com',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply:
      '550-5.7.1 [192.0.2.9] The sending address failed our checks:\n550-5.7.1 no matching reverse DNS\n550 5.7.1 https://postmaster.orchard.example/rdns',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  // no failures
  { reply: '250 2.0.0 OK 1760000000 a1si123456qkb.12 - gsmtp', cause: 'not-a-failure' },
  {
    reply:
      '250 2.6.0 <20260301@mail.example.com> [InternalId=1234, Hostname=AM9P123.eurprd01.prod.outlook.com] Queued mail for delivery',
    cause: 'not-a-failure',
  },
  { reply: '250 ok: Message 48213377 accepted', cause: 'not-a-failure' },
  { reply: 'delivered via dovecot service', cause: 'not-a-failure' },
  { reply: 'I am out of the office until Monday and will answer your message when I return', cause: 'not-a-failure' },
  { reply: 'Automatic reply: Out of office', cause: 'not-a-failure' },
  { reply: 'Abwesenheitsnotiz: Ich bin bis zum 3. März nicht im Büro', cause: 'not-a-failure' },
  { reply: 'Réponse automatique : je suis en congés jusqu’au 15 août', cause: 'not-a-failure' },
  { reply: 'This is an email abuse report for an email message received from IP 192.0.2.9', cause: 'not-a-failure' },
  { reply: '2.0.0 (Mail accepted for delivery)', cause: 'not-a-failure' },
  { reply: 'Address is on the denylist and was excluded before sending', cause: 'not-a-failure' },
  { reply: 'Recipient in quarantine: excluded from the delivery', cause: 'not-a-failure' },
  // texts that tell nothing
  { reply: '554 Transaction failed', cause: 'unknown', persistence: 'permanent' },
  { reply: '550 Rejected', cause: 'unknown', persistence: 'permanent' },
  { reply: '5.0.0 Undetermined failure', cause: 'unknown' },
  { reply: 'Delivery failed', cause: 'unknown' },
  { reply: '554 5.0.0 Undefined status', cause: 'unknown', persistence: 'permanent' },
  { reply: 'bounced', cause: 'unknown' },
  { reply: '550 Message refused', cause: 'unknown', persistence: 'permanent' },
  { reply: 'undelivered: see log', cause: 'unknown' },
  { reply: '499 Other', cause: 'unknown' },
  { reply: '599 Message not delivered', cause: 'unknown' },
];
