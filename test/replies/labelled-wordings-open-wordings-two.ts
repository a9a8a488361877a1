import { readLabelledBlock } from './read-labelled-block.ts';

/** Wordings that postmasters and users quote in the open, with our own addresses. */
export const LABELLED_WORDINGS_OPEN_WORDINGS_TWO = readLabelledBlock(`
  # content
  571 5.7.1 message classified as spam (Nachricht als Spam eingestuft)
  552 message rejected by anti-spam engine.
  552 Virus found.
  554 Reject by content spam
  451 DT:SPM please try again
  550 5.7.1 This message was classified as SPAM and may not be delivered
  554 5.7.1 Spam message rejected
  550 This message was blocked by our spam filter
  550 5.7.1 Message rejected due to content restrictions
  550 High probability of spam
  554 5.6.1 Eicar-Test-Signature found
  554 message contains virus, rejected
  550 message contains malware (Win.Trojan)
  552 5.2.0 Message contains prohibited attachment
  552 5.7.0 Our system detected an illegal attachment on your message
  554 rejected due to spam url in content
  550 Spam score (12.3) too high
  550 Blocked by content filter
  550-Your message was rejected by our spam engine. If this is a false positive contact us
  554 The message was rejected because it contains prohibited virus or spam content
  550 Rejected by SpamAssassin
  554 5.7.1 Message contains phishing URL
  550 Rejected by content scanner
  554 Spam detected by content filter
  550 5.7.1 The message was considered as SPAM and rejected
  554 Message refused: contains suspicious attachment
  550 message body contains forbidden URL
  554 Error: message has prohibited content
  550 Suspected phishing message
  550 Attachment type .zip is not accepted
  554 5.7.1 Rejected due to content. If you believe this is an error contact
  550 5.7.1 [S:ABC] Spam message detected
  554 5.7.0 Reject, id=01234-05 - SPAM
  554 5.7.0 Reject, id=01234-05 - INFECTED
  # message-size
  557 The length of DATA content is achieved the maximum threshold
  552 message is too long.
  554 attachment is too long.
  552 5.3.4 Message size exceeds file system imposed limit
  552 message exceeds maximum message size
  552 size limit exceeded
  554 5.3.4 message size exceeds limit (10485760)
  452 4.3.4 Message size exceeds maximum value
  552 5.3.4 Error: message file too big
  552 Message size too large for recipient
  550 5.2.3 Message length exceeds administrative limit
  552 Your message exceeded our message size limits
  523 Message length exceeds administrative limit
  # rate-limit
  421 4.7.0 Error: too many connections from 192.0.2.1
  452 This message contains too many recipients Please reduce the number of recipients and retry. IB605
  552 too many same size mails.
  556 The number of RCPTs is over size
  552 Daily sending quota exceeded
  450 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time.
  421 4.7.0 mx.example.org Error: too many connections from 192.0.2.1
  450 4.7.1 Error: too much mail from 192.0.2.1
  450 4.7.1 Recipient address rejected: Sending rate limit exceeded
  451 Too many recipients in a short time
  550 Message rate exceeded, try again later
  452 4.3.0 Too many messages from sender
  421 service not available (connection count exceeded)
  452 4.5.3 Your message has too many recipients
  450 4.7.1 <bob@example.org>: Recipient address rejected: rate limit
  421 Rate limited
  450 slow down, you are sending too many messages
  421 4.3.2 too many open connections
  451 4.7.1 Sender rate over limit
  450 Maximum number of messages per day exceeded
  450 4.7.1 Rate limit reached. Please try again later
  421 4.7.0 Sending too many messages at once
  452 Maximum recipients exceeded
  451 4.7.1 Exceeded max messages per minute
  421 Maximum concurrent connections reached for your IP
  421 You've reached your connection limit
  550 5.4.6 Too many emails in the last hour
  450 sender throttled
  451 Currently receiving too many mails, retry later
  450 4.7.0 connection rate exceeded for 192.0.2.1
  451 Flood control, try later
  # relay
  554 <user@example.com>: Recipient address rejected: Relay access denied
  535 Authentication failure.
  only registered users may use this system
  553 host denies relay.
  553 <user@example.com> ... unauthorized relay traffic prohibited
  553 Sender address rejected: not owned by user ihre-e-mail@beispiel.de
  550 5.7.1 Client was not authenticated
  550 5.7.1 Unable to relay for bob@example.org
  550 relaying denied for bob@example.org
  454 4.7.1 <bob@example.org>: Relay access denied
  550 5.7.1 we do not relay
  530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM
  535 5.7.3 Authentication unsuccessful
  550 You must authenticate to use this server
  554 mail for example.org not accepted here
  550 Domain not local
  550 not a local domain
  550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain
  550 5.7.1 Relay not allowed
  553 Authentication is required to send mail as <a@b>
  530 5.5.1 Authentication Required.
  550 No relaying allowed
  550 example.org is not hosted here
  535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled
  550 Client not permitted to relay
  # receiver-fault
  450 out of memory.
  450 queue unavailable.
  450 database temporary error.
  message could not be stored
  error writing message
  421 Server temporarily unavailable. Try again later. IB101
  421 4.4.5 Server ausgelastet, versuchen Sie es später noch einmal.
  421 4.3.0 Vorübergehendes Systemproblem. Versuchen Sie es später noch einmal.
  451 Temporary local problem - please try later
  421 Message delivery was temporarily interrupted, please try again later.
  451 qq internal bug
  431 Not enough space on the disk
  432 Recipient's incoming mail queue has been stopped
  451 4.3.0 Temporary server error
  421 4.3.0 out of memory
  452 4.3.1 Insufficient system resources
  451 4.4.0 Temporary internal failure
  554 5.3.0 mail system configuration error
  421 Service temporarily unavailable
  451 unable to check recipient (LDAP)
  450 4.3.2 system not accepting network messages
  451 4.3.2 the mail system is currently down
  452 insufficient disk space
  421 try again later
  451 Temporary error, retry
  554 mail server error
  451 4.3.0 unable to deliver message: internal failure
  421 Sorry, server is down for maintenance
  451 Mailbox server unavailable
  450 Error queueing message
  554 5.3.0 unknown mailer error
  451 4.3.0 user database temporarily unavailable
  451 content filter failure
  421 Cannot connect to SMTP server backend
  452 4.4.5 Insufficient disk space
  # protocol
  500 sequence error
  501 please say HELO/EHLO first
  502 please say MAIL first
  553 Header Error
  551 line parse error
  451 stray newline
  503 5.5.1 Error: need RCPT command
  550 5.7.1 Message headers are not RFC compliant
  554 5.6.0 invalid message content: bare CR
  501 5.5.4 Invalid arguments
  555 5.5.4 SIZE parameter unrecognized
  550 5.7.1 Missing Date header
  503 5.5.2 Send hello first
  550 RFC822 headers malformed
  554 SMTP synchronization error
  500 5.5.2 Error: bad syntax
  550 5.6.0 bare <LF> received
  # unreachable
  423 Dns resolve error
  524 Host not found by dns resolve
  526 No data by dns resolve
  427 Socks Connect to UNREACHABLE host
  host is unknown / host not found
  499 Unable to connect to MX servers
  Could not deliver the message in the time limit specified.
  552 looping message.
  554 sendall: too many hops 19 (17 max)
  451 Sorry, I wasn't able to establish an SMTP connection. I'm not going to try again; this message has been in the queue too long.
  420 Timeout connection problem
  441 The recipient's server is not responding
  442 The connection was dropped during the transmission
  446 The maximum hop count was exceeded for the message
  447 Message timed out because of issues concerning the incoming server
  449 Routing error
  512 Host server for the recipient's domain name cannot be found in DNS
  451 4.4.1 connect timed out
  Host unreachable
  4.4.1 (no answer from host)
  Operation timed out
  TCP connection reset
  no mail server for example.org
  554 5.4.6 mail loop detected
  unable to connect to remote host
  DNS lookup failure
  Temporary DNS failure
  Name server: example.org.: host not found
  5.4.7 message expired
  550 5.4.310 DNS domain does not exist
  [192.0.2.9]: Connection refused
  No route to host
  Remote end closed connection
  The mail server could not be contacted
  SMTP connection went away
  5.4.4 Host lookup failed
  Recipient server timed out
  timed out waiting for response
  # greylisting
  451 This server is currently unavailable, please try later.. (greylisting)
  450 4.2.0 <bob@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.org.html
  451 4.7.1 Greylisting in action, please come back in 00:04:59
  450 you are being greylisted
  451 4.3.0 Greylisted; please try again
  450 4.7.1 Recipient address rejected: Temporary deferral, try again soon
  450 Please try again later - first seen triplet
  451 temporarily rejected, please try again in 299 seconds
  421 4.7.1 Try again in 60 seconds, please
  451 4.7.1 Graylisted, please try again later
  450 Temporarily rejected. Try again later. (greylist)
  450 4.7.1 Deferred for 300 seconds, retry
  450 greylisting active for 60s
  451 This server employs greylisting as a means of reducing spam. Message has been delayed, retry later.
  # tls
  530 5.7.0 TLS required
  550 5.7.1 Encryption required, please enable TLS
  454 TLS currently unavailable
  TLS is required, but was not offered
  SSL routines:ssl3_get_record:wrong version number
  certificate verify failed: self signed certificate
`);
