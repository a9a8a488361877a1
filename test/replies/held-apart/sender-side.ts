import type { HeldApartReply } from './held-apart-reply.ts';

/** What the sender's own MTA writes: Postfix, Exim, sendmail, qmail, PowerMTA, Momentum, KumoMTA, Exchange. */
export const SENDER_SIDE: readonly HeldApartReply[] = [
  // Postfix
  { reply: 'connect to mx1.kunde.example[203.0.113.25]:25: Connection timed out', cause: 'unreachable' },
  {
    reply: 'connect to gmail-smtp-in.l.google.com[2001:db8::1a]:25: Network is unreachable',
    recipientDomain: 'gmail.com',
    cause: 'unreachable',
    provider: 'Google',
  },
  {
    reply:
      'Host or domain name not found. Name service error for name=firma.example type=MX: Host not found, try again',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      'X-Postfix; Host or domain name not found. Name service error for name=gmial.example type=AAAA: Host not found',
    cause: 'unreachable',
  },
  { reply: 'mail for news.sender.example loops back to myself', cause: 'own-mta' },
  { reply: 'queue file write error', cause: 'own-mta' },
  { reply: 'mail transport unavailable', cause: 'own-mta' },
  { reply: '(unknown mail transport error)', cause: 'own-mta' },
  { reply: 'delivery temporarily suspended: unknown mail transport error', cause: 'own-mta' },
  {
    reply: 'delivery temporarily suspended: connect to mail.partner.example[198.51.100.25]:25: Connection refused',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      'delivery temporarily suspended: lost connection with mx2.partner.example[198.51.100.26] while receiving the initial server greeting',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      "delivery temporarily suspended: host mx.uni.example[203.0.113.28] refused to talk to me: 554-mx.uni.example 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
    cause: 'reputation',
  },
  {
    reply:
      'delivery temporarily suspended: host mx.school.example[192.0.2.250] refused to talk to me: 421 4.7.0 Too many connections from your address',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply:
      'delivery temporarily suspended: Host or domain name not found. Name service error for name=alt.example type=MX: Host not found, try again',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  { reply: 'lost connection with mail.bureau.example[203.0.113.77] while sending RCPT TO', cause: 'unreachable' },
  {
    reply:
      'conversation with mx.slow.example[198.51.100.200] timed out while sending end of data -- message may be sent more than once',
    cause: 'unreachable',
  },
  { reply: 'Cannot start TLS: handshake failure', cause: 'tls' },
  { reply: 'TLS is required, but was not offered by host mx.old.example[192.0.2.111]', cause: 'tls' },
  { reply: 'Server certificate not verified', cause: 'tls' },
  {
    reply:
      'mx.bank.example[203.0.113.44]:25: Untrusted TLS connection: certificate verification failed: self-signed certificate in certificate chain',
    cause: 'tls',
  },
  { reply: 'Server certificate not trusted: no matching DANE TLSA records', cause: 'tls' },
  {
    reply:
      'host mx.clinic.example[198.51.100.50] said: 530 5.7.0 Must issue a STARTTLS command first (in reply to MAIL FROM command)',
    cause: 'tls',
    persistence: 'permanent',
  },
  {
    reply:
      'SASL authentication failed; server smtp.relay.example[192.0.2.25] said: 535 5.7.8 Error: authentication failed: bad username or password',
    cause: 'relay',
  },
  { reply: 'bounce or trace service failure', cause: 'own-mta' },
  { reply: 'system resource problem: out of memory', cause: 'own-mta' },
  {
    reply: 'warning: connect to Milter service unix:/run/opendkim/opendkim.sock: No such file or directory',
    cause: 'own-mta',
  },
  {
    reply:
      'warning: connect to private/smtp: Connection refused; delivery temporarily suspended: mail transport unavailable',
    cause: 'own-mta',
  },
  { reply: 'unable to look up host mx.dead.example: No address associated with hostname', cause: 'unreachable' },
  {
    reply: 'status=deferred (connect to 203.0.113.7[203.0.113.7]:25: No route to host)',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  { reply: 'fatal: write queue file: No space left on device', cause: 'own-mta' },
  { reply: 'bind 192.0.2.10 port 0: Cannot assign requested address', cause: 'own-mta' },
  {
    reply:
      'message expired: host mx.kontor.example[198.51.100.3] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command)',
    cause: 'mailbox-full',
  },
  // Exim
  {
    reply:
      "all hosts for 'verein.example' have been failing for a long time and were last tried after this message arrived",
    cause: 'unreachable',
  },
  { reply: "retry time not reached for any host for 'firma.example'", cause: 'backoff' },
  { reply: 'R=dnslookup T=remote_smtp defer (-53): retry time not reached for any host', cause: 'backoff' },
  {
    reply:
      'host mx.ville.example [203.0.113.16]: SMTP timeout after RCPT TO:<accueil@ville.example>: retry timeout exceeded',
    cause: 'unreachable',
  },
  { reply: 'SMTP timeout after initial connection: Connection timed out', cause: 'unreachable' },
  {
    reply:
      'SMTP error from remote mail server after MAIL FROM:<news@offers.example> SIZE=48213: host mx.amt.example [192.0.2.61]: 550 5.7.1 Blocked by reputation filter',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply:
      'T=remote_smtp H=mx.stadt.example [203.0.113.30]: SMTP error from remote mail server after initial connection: 421 Too many concurrent SMTP connections; please try again later',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  { reply: 'Remote host closed connection in response to initial connection', cause: 'unreachable' },
  { reply: 'H=mx.labor.example [198.51.100.70] Connection refused', cause: 'unreachable' },
  { reply: 'host lookup did not complete', cause: 'unreachable' },
  { reply: 'lowest numbered MX record points to local host', cause: 'own-mta' },
  { reply: 'remote host address is the local host', cause: 'own-mta' },
  { reply: 'failed to open DB file /var/spool/exim4/db/retry: Permission denied', cause: 'own-mta' },
  { reply: 'spool file 1aBcDe-000abc-XY-D: write failed: No space left on device', cause: 'own-mta' },
  { reply: 'a TLS session is required, but the server did not offer TLS support', cause: 'tls' },
  {
    reply: 'TLS session: (gnutls_handshake): A TLS fatal alert has been received.: delivering unencrypted is forbidden',
    cause: 'tls',
  },
  // sendmail
  { reply: 'stat=Deferred: Connection refused by mx.club.example.', cause: 'unreachable', persistence: 'temporary' },
  { reply: 'Deferred: Connection timed out with mail.museum.example.', cause: 'unreachable', persistence: 'temporary' },
  { reply: 'stat=User unknown', cause: 'invalid-recipient' },
  {
    reply: 'dsn=5.1.2, stat=Host unknown (Name server: nirgends.example: host not found)',
    cause: 'unreachable',
    persistence: 'permanent',
  },
  {
    reply: 'stat=Deferred: 450 4.7.1 <x@archiv.example>: Recipient address rejected: Greylisted for 5 minutes',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  { reply: '554 5.3.5 Local configuration error', cause: 'own-mta', persistence: 'permanent' },
  {
    reply: '452 4.4.5 Insufficient disk space; try again later',
    cause: 'receiver-fault',
    persistence: 'temporary',
    relayHost: 'mx.lager.example',
  },
  { reply: 'rejecting connections on daemon MTA: load average: 24', cause: 'own-mta' },
  {
    reply:
      'NOQUEUE: low on space (SMTP-DAEMON needs 20480 bytes + 100 blocks in /var/spool/mqueue), max avail: 128; queueup: cannot create queue temp file: No space left on device',
    cause: 'own-mta',
  },
  {
    reply: '550 5.1.2 <eva@nirgendwo.example>... Host unknown (Name server: nirgendwo.example: no data known)',
    cause: 'unreachable',
    persistence: 'permanent',
  },
  // qmail
  { reply: 'deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/', cause: 'unreachable', persistence: 'temporary' },
  {
    reply: "Sorry, I couldn't find any host named verschrieben.example. (#5.1.2)",
    cause: 'unreachable',
    persistence: 'permanent',
  },
  {
    reply:
      "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1) I'm not going to try again; this message has been in the queue too long.",
    cause: 'unreachable',
  },
  {
    reply:
      'deferral: 203.0.113.81_does_not_like_recipient./Remote_host_said:_450_4.7.1_Greylisted,_try_later/Giving_up_on_203.0.113.81./',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply:
      'Connected to 198.51.100.82 but sender was rejected. Remote host said: 554 5.7.1 sender IP on blacklist, see http://www.spamcop.net/bl.shtml?192.0.2.82',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'SpamCop',
  },
  {
    reply: '192.0.2.83 failed after I sent the message. Remote host said: 554 Message refused as spam',
    cause: 'content',
    persistence: 'permanent',
  },
  { reply: 'qq write error or disk full (#4.3.0)', cause: 'own-mta', persistence: 'temporary' },
  {
    reply: 'deferral: qmail-remote: unable to fork; out_of_memory._(#4.3.0)/',
    cause: 'own-mta',
    persistence: 'temporary',
  },
  { reply: 'Connected to 203.0.113.84 but connection died. (#4.4.2)', cause: 'unreachable' },
  {
    reply:
      "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)",
    cause: 'own-mta',
    persistence: 'permanent',
  },
  // PowerMTA
  { reply: 'smtp;421 4.4.0 [internal] queue is in backoff mode, delivery suspended', cause: 'backoff' },
  { reply: '4.4.1 (no answer from host)', cause: 'unreachable', persistence: 'temporary' },
  { reply: '4.4.2 (connection dropped)', cause: 'unreachable', persistence: 'temporary' },
  {
    reply: 'smtp;554 5.7.1 [IP] 203.0.113.90 has been blocked due to bad sender reputation',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: 'smtp;450 4.2.1 mailbox busy receiving too many messages, rate limited',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '421 4.4.0 [internal] queue gmx.net/vmta-7 is suspended by operator',
    recipientDomain: 'gmx.net',
    cause: 'backoff',
    persistence: 'temporary',
    provider: 'GMX/WEB.DE',
  },
  {
    reply: 'dsnDiag="smtp;550 5.1.1 unknown user" bounceCat=bad-mailbox',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '421 4.4.0 [internal] no route: all sources disabled for this queue',
    cause: 'own-mta',
    persistence: 'temporary',
  },
  {
    reply: 'queue web.de/vmta3 entered mode=backoff',
    recipientDomain: 'web.de',
    cause: 'backoff',
    provider: 'GMX/WEB.DE',
  },
  { reply: '5.1.2 (bad destination system: no such domain)', cause: 'unreachable', persistence: 'permanent' },
  // Momentum
  { reply: '454 4.4.4 [internal] no MX or A for domain', cause: 'unreachable', persistence: 'temporary' },
  { reply: '451 4.4.1 [internal] manually delayed domain', cause: 'backoff', persistence: 'temporary' },
  { reply: '450 4.4.1 [internal] Connection Timed Out', cause: 'unreachable', persistence: 'temporary' },
  { reply: '451 4.7.5 [internal] TLS negotiation failed', cause: 'tls', persistence: 'temporary' },
  { reply: '4.7.5 [internal] SSL certificate subject does not match host', cause: 'tls' },
  {
    reply: '451 [internal] memory shortage while determining tls parameters',
    cause: 'own-mta',
    persistence: 'temporary',
  },
  { reply: '4.3.5 configuration error, please try later [internal]', cause: 'own-mta', persistence: 'temporary' },
  { reply: '5.7.0 [internal] Message manually purged', cause: 'own-mta', persistence: 'permanent' },
  {
    reply: '421 4.4.0 [internal] no MXs for this domain could be reached at this time',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: '451 4.4.2 [internal] connection closed by remote host in response to data segment',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: '451 4.3.2 [internal] domain temporarily suspended by adaptive delivery',
    cause: 'backoff',
    persistence: 'temporary',
  },
  // KumoMTA
  {
    reply:
      '451 4.4.1 KumoMTA internal: failed to connect to any candidate hosts: connect to mx1.ziel.example. 198.51.100.11: Connection timed out',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: '421 4.3.0 KumoMTA internal: scheduled queue is suspended: paused by admin',
    cause: 'backoff',
    persistence: 'temporary',
  },
  { reply: '451 4.4.4 KumoMTA internal: throttled message rate', cause: 'backoff', persistence: 'temporary' },
  {
    reply: '451 4.4.4 KumoMTA internal: no sources eligible for `pool-b` pool',
    cause: 'own-mta',
    persistence: 'temporary',
  },
  {
    reply: '400 KumoMTA internal: error in deliver_message: IO error: No space left on device (os error 28)',
    cause: 'own-mta',
    persistence: 'temporary',
  },
  {
    reply: '421 4.3.0 KumoMTA internal: ready queue throttled by configuration',
    cause: 'backoff',
    persistence: 'temporary',
  },
  { reply: '451 4.4.1 No answer from any hosts listed in MX', cause: 'unreachable', persistence: 'temporary' },
  { reply: '400 KumoMTA internal: delivery suspended: spool unhealthy', cause: 'own-mta', persistence: 'temporary' },
  // Exchange
  {
    reply:
      '#550 4.4.7 QUEUE.Expired; message expired; LED=441 4.4.1 Error encountered while communicating with primary target IP address: "Failed to connect. Winsock error code: 10060, Win32 error code: 10060."',
    cause: 'unreachable',
  },
  {
    reply:
      '550 4.4.7 QUEUE.Expired; message expired {LED=451 4.7.1 Greylisting in action, please come back later};{FQDN=mx.praxis.example};{IP=203.0.113.88}',
    cause: 'greylisting',
  },
  {
    reply:
      "Remote Server returned '550 4.4.7 QUEUE.Expired; message expired in unreachable destination queue. Reason: A matching connector cannot be found to route the external recipient'",
    cause: 'own-mta',
  },
  {
    reply:
      '[{LED=450 4.4.317 Cannot connect to remote server [Message=SocketConnectionRefused: Socket error code 10061] [LastAttemptedServerName=mail.notar.example] [LastAttemptedIP=198.51.100.120:25]};{MSG=};{FQDN=mail.notar.example}]',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      '451 4.4.0 Primary target IP address responded with: "421 4.7.0 Your IP has been temporarily deferred because of poor reputation." Attempted failover to alternate host, but that did not succeed.',
    cause: 'reputation',
    persistence: 'temporary',
  },
  {
    reply:
      '452 4.3.1 Insufficient system resources (UsedDiskSpace[C:\\Program Files\\Microsoft\\Exchange Server\\V15\\TransportRoles\\data\\Queue])',
    cause: 'receiver-fault',
    persistence: 'temporary',
    relayHost: 'mail.kanzlei.example',
  },
  { reply: '454 4.7.5 Certificate validation failure, Reason:UntrustedRoot', cause: 'tls', persistence: 'temporary' },
  {
    reply: '550 5.4.316 Message expired, connection refused(Socket error code 10061)',
    cause: 'unreachable',
    persistence: 'permanent',
  },
  {
    reply: "Remote Server returned '554 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain'",
    cause: 'unreachable',
    persistence: 'permanent',
  },
  {
    reply: "Remote Server returned '< #5.1.1 smtp;550 5.1.1 RESOLVER.ADR.RecipNotFound; not found>'",
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
];
