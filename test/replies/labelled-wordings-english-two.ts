import { readLabelledBlock } from './read-labelled-block.ts';

/** English wordings of hosts that no rule names. */
export const LABELLED_WORDINGS_ENGLISH_TWO = readLabelledBlock(`
  # sender-identity
  550 Client host rejected: cannot find your hostname
  550 5.7.25 The IP address sending this message does not have a PTR record
  554 5.7.1 No reverse DNS
  550 Reverse DNS lookup failed for 192.0.2.1
  550 5.7.1 rDNS of your IP looks generic
  450 4.7.1 <localhost>: Helo command rejected: Host not found
  504 5.5.2 <WIN-ABC>: Helo command rejected: need fully-qualified hostname
  550 HELO name is not a FQDN
  550 5.1.8 Sender address rejected: Domain not found
  553 5.1.8 Domain of sender address a@b.example does not exist
  450 4.1.8 <a@b.example>: Sender address rejected: Domain not found
  550 sender domain has no MX or A record
  501 Sender domain must resolve
  550 Sender verify failed
  550 Could not complete sender verify callout
  550 Your HELO is invalid
  550 invalid HELO: you are not me
  550 5.7.1 PTR mismatch
  550 mail server's hostname does not resolve to its IP
  554 IP has no A/PTR consistency
  550 missing valid reverse record for your IP
  550 The sender's domain could not be found in DNS
  550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)
  550 bad HELO (impersonating)
  553 sender address does not exist
  550 5.7.1 IPv6 host without PTR
  550 Return address doesn't accept bounces
  550 null MX for sender domain
  550 Domain of MAIL FROM not resolvable
  554 5.7.1 generic rDNS name not accepted: static-192-0-2-1.example.net
  # content
  554 5.7.1 Message rejected as spam
  550 5.7.1 Spam detected
  554 5.7.1 This message has been blocked because it contains a virus
  552 5.7.0 This message was blocked because its content presents a potential security issue
  550 Message contained unsafe content
  554 Rejected due to spam content
  550 message scored 12.1 points (limit 5.0)
  554 5.7.1 Blocked by SpamAssassin
  550 5.7.1 Message content rejected, id=12345 - BANNED: .exe
  550 Executable attachments are not allowed
  554 5.7.1 The message contains a link on a URL blocklist
  550 This message looks like phishing
  554 Virus found: Eicar-Test-Signature
  550 High spam probability
  554 5.6.0 Message rejected: banned filename
  550 Administrative prohibition: message looks like junk
  550 message rejected for spam-like characteristics
  554 Message refused. Your message appears to be UBE
  550 5.7.1 Dangerous attachment
  571 Message was marked as spam and rejected
  550 Mail appears to be unsolicited
  554 Transaction failed: message classified as bulk
  550 zip files are not permitted
  550 Your message was rejected because it contains prohibited words
  550 URL in message body is blacklisted
  550 message contains a suspicious url
  552 spam message rejected
  550 Your mail has been identified as unwanted by our content filter
  554 Message not accepted: bad content
  550 5.7.1 Macro-enabled documents are blocked
  554 5.7.1 Spam score 8.2 above threshold
  550 rejected by our antispam: bayes 99
  550 Looks like advertising. We don't accept it
  554 rejected: malicious content
  # policy
  550 5.7.1 Message rejected due to local policy
  550 You are not allowed to send mail to this address
  550 5.7.1 Delivery not authorized, message refused
  554 The recipient only accepts mail from known senders
  550 5.7.129 restricted recipient: sender not on allowed list
  550 5.7.1 Your email was rejected by the recipient's administrator
  550 This group only accepts messages from its members
  550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required
  550 mail from free webmail providers is not accepted here
  550 User does not accept mail from you
  550 blocked by user's personal filter
  550 Policy violation
  550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy
  553 sender refused by recipient's rules
  550 The sender is not on the recipient's whitelist
  550 You must be subscribed to post
  550 Administrative rejection
  554 5.7.1 Rejected by header checks: policy
  550 Sender address is blocked by recipient
  550 internal mailbox - external mail not accepted
  550 only internal hosts may send to this address
  550 Access denied - this mailbox accepts mail only from authorised domains
  554 5.7.1 You have been blocked by the recipient
  550 Sorry, your mail was administratively denied. (#5.7.1)
  550 this address does not accept mail from outside
  550 5.7.1 recipients with external senders are not permitted
  550 Message rejected due to corporate security policy
  571 Delivery not authorized
  550 The recipient has opted out of receiving email from you
  550 this is an unmonitored no-reply address, mail is rejected
  550 5.7.1 no-reply address: mail not accepted
  550 sender@example.com is in recipient's blocked senders list
  550 challenge/response: please confirm your message
  # relay
  550 5.7.1 Relaying denied
  554 5.7.1 <user@example.com>: Relay access denied
  550 relay not permitted
  530 5.7.0 Authentication required
  535 5.7.8 Error: authentication failed
  535 Incorrect authentication data
  550 5.7.1 Unable to relay
  553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)
  550 not local host example.com, not a gateway
  551 we do not relay
  550 You must log in before sending
  553 5.7.1 Sender address rejected: not owned by user bob
  550 5.7.60 SMTP; Client does not have permissions to send as this sender
  550 5.7.64 TenantAttribution; Relay Access Denied
  550 Relaying mail to example.com is not allowed
  550-Please turn on SMTP Authentication in your mail client
  550 This server is not configured to accept mail for that domain
  554 we don't host that domain here
  550 domain example.com is not handled by this server
  550 5.7.1 example.com is not a domain we serve
  550 Non-local recipient
  550 Mail for this domain is not accepted here
  530 SMTP authentication is required
  535 Login denied
  550 Authentication is required for relay
  550 You are not allowed to use this server as a relay
  550 access to this SMTP server denied, log on first
  554 Sender is not allowed to relay
  # tls
  530 5.7.0 Must issue a STARTTLS command first
  550 5.7.10 Encryption needed
  454 4.7.0 TLS not available due to local problem
  550 TLS required by recipient
  421 TLS handshake failed
  403 4.7.0 TLS handshake failed.
  450 4.7.5 Server certificate not verified
  550 Session encryption is required
  451 4.7.5 certificate has expired
  554 5.7.5 TLSv1.0 is not supported, please use TLSv1.2
  530 secure channel is required
  554 no secure connection to the server could be made
  4.7.323 tlsa-invalid
  550 5.4.317 DNSSEC validation failed; DANE
  550 Your server must support TLS 1.2 to deliver here
  # message-size
  552 5.3.4 Message size exceeds fixed limit
  552 5.2.3 Message exceeds maximum size
  552 Message too large
  523 the message exceeds the size limit
  552 Maximum message size is 20MB
  550 message size 35000000 exceeds limit of 25000000
  552 max size 10485760
  550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient
  554 Attachments larger than 10 MB are not accepted
  552 Sorry, that message size exceeds my databytes limit (#5.3.4)
  500 message is over the size limit
  # protocol
  500 5.5.1 Command unrecognized
  501 5.5.4 Syntax error in parameters
  503 5.5.1 Bad sequence of commands
  554 5.6.0 Message has malformed header
  550 5.6.0 Lone CR or LF in headers
  550 Message does not conform to RFC 5322
  500 Line too long
  554 5.5.2 No From header
  550 5.7.1 Messages missing a valid address in From: header are not accepted
  503 RCPT first
  554 No valid recipients
  502 command not implemented
  550 Missing Message-ID
  554 bare LF received
  550 5.6.1 Duplicate From header
  555 5.5.4 Unsupported option: SMTPUTF8
  501 Invalid MAIL FROM syntax
  554 5.6.3 MIME structure is broken
  550 messages with 8bit headers are rejected
  421 4.7.0 Error: too many errors
  521 5.5.1 Protocol error
  550 Multiple Subject headers
  # unreachable
  Connection timed out
  connect to mx.example.com[192.0.2.9]:25: Connection refused
  421 4.4.2 Connection dropped due to timeout
  Host or domain name not found. Name service error for name=example.com type=A: Host not found
  550 5.1.2 Host unknown
  DNS Error: Domain name not found
  550 5.4.4 Unable to route: no MX records
  No MX records found for domain
  SMTP error: Could not connect to host
  451 4.4.1 No answer from host
  mail loop: too many hops
  554 5.4.6 Too many hops
  554 5.4.14 Hop count exceeded - possible mail loop
  Delivery expired (message too old)
  The server for the recipient's domain did not respond
  The domain example.com does not exist
  4.4.316 Connection refused [Message=Socket error code 10061]
  [Errno 111] Connection refused
  [Errno -2] Name or service not known
  getaddrinfo ENOTFOUND mx.example.com
  read ECONNRESET
  Socket closed unexpectedly
  SMTP connect() failed
  Connection unexpectedly closed: timed out
  Unable to find an MX host for example.com
  no servers could be reached
  The remote server is not responding
  The recipient server did not accept our requests to connect
  421 Idle timeout exceeded
  lookup mx.example.com: no such host
  dial tcp 192.0.2.1:25: i/o timeout
  dial tcp 192.0.2.1:25: connect: connection refused
  unexpected EOF
  write: broken pipe
  Remote server unreachable
  Failed to deliver message within 4 days
  The message could not be delivered for 5 days, giving up
  Message was not delivered because the destination computer was not found
  Unable to contact remote host
  NXDOMAIN
  SERVFAIL from DNS server
  Domain has no MX, A or AAAA records
  All MX hosts unreachable
  512 5.1.2 Domain not found
  550 domain does not accept email (null MX)
  556 5.1.10 Recipient address has null MX
  could not resolve host
  451 4.4.3 Temporary DNS error
  451 4.4.0 DNS lookup failed for recipient domain
  destination host unreachable
  554 5.3.5 mail for example.com loops back to me (MX problem?)
  450 user's mail server is offline
  # receiver-fault
  451 4.3.0 Mail server temporarily rejected message
  421 4.3.2 Service shutting down
  451 Requested action aborted: local error in processing
  452 4.3.1 Insufficient system storage
  421 Service not available, closing transmission channel
  450 4.3.0 Temporary failure, please try again
  451 4.3.5 System incorrectly configured
  421 4.3.0 Temporary System Problem. Try again later
  451 4.3.0 Internal error
  554 5.3.0 Internal server error
  451 Temporary lookup failure
  451 4.3.2 Please try again later
  421 mail server is undergoing maintenance
  452 4.3.1 Out of disk space on mail server
  451 4.7.1 Service unavailable - try again later
  450 unable to process your request now
  421 backend unavailable
  451 database is down
  432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded
  451 4.2.0 Temporary mailbox backend problem
  451 could not write to disk
  451 4.3.0 Can't create transcript stream
  451 antivirus scanner is not running
  421 overload - try again
  451 server too loaded
  451 LDAP server unavailable
  450 hiccup, try again
  450 4.0.0 Technical difficulties
  451 DB failure
  421 Out of resources
  550 Failed to write message to store
  554 internal relay failed
  451 SMTP backend error
  550 5.3.2 mail system is closed
  # own-mta
  550 5.3.0 Server configuration problem
  451 4.3.0 queue file write error
  mail transport unavailable
  unknown mail transport error
  queue file write error
  No space left on device
  fork: Cannot allocate memory
  bind: Cannot assign requested address
  # not-a-failure
  I am out of the office until 3 January
  Automatic reply: vacation
  250 2.0.0 OK queued as 12345
  250 2.1.5 Recipient OK
  Your message was successfully delivered
  Thank you for your email. I'm on annual leave.
  This is an automatically generated reply
  Your message has been received and we will reply shortly
  250 Message accepted for delivery
`);
