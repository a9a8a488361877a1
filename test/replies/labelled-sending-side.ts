import { readLabelledBlock } from './read-labelled-block.ts';

/** What sending MTAs and services say of themselves. */
export const LABELLED_SENDING_SIDE = readLabelledBlock(`
  # unreachable
  450 4.4.316 Connection refused [Message=Socket error code 10061]
  450 4.4.312 DNS query failed
  450 4.4.317 Cannot establish session with remote server [Message=421 4.7.0 ...]
  450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError)
  550 5.4.310 DNS domain example.org does not exist
  550 5.4.300 Message expired
  550 4.4.7 QUEUE.Expired; message expired
  #550 5.4.312 Message expired, DNS query failed(ErrorRetry) ##
  550 5.4.317 Message expired, cannot connect to remote server(451 4.4.0)
  Delay Reason: LED=441 4.4.1 Error encountered while communicating with primary target IP address: "Failed to connect. Winsock error code: 10060, Win32 error code: 10060."
  Network error on destination MXs
  No MX found for domain
  Temporary failure in MX lookup
  Loop detected
  Tried all MXs
  Domain has Null MX
  No SMTP servers were available for example.org. No hosts to try.
  No mail servers appear to exists for the recipient's address.
  The host name was not found.
  Too many failures (connect ETIMEDOUT 192.0.2.9:25)
  Connection to 'mx.example.org' failed: Connection timed out
  DNS lookup failed: no records found for MX example.org
  4.4.0 Name server: mx.example.org.: host name lookup failure
  Deferred: Operation timed out with mx.example.org.
  Deferred: No route to host
  4.4.4 (unable to route: dns lookup failure)
  5.1.2 (bad destination system: no such domain)
  4.4.3 (dns failure)
  smtp;450 4.4.3 (temporary dns failure)
  delivery time expired
  551 5.4.4 KumoMTA internal: No mail servers found for domain
  smtp; 451 4.4.1 KumoMTA internal: failed to connect to any candidate hosts: All failures: connect to 192.0.2.9 failed: timeout
  Cannot route: no A/MX for domain
  connect: No route to host
  450 4.4.1 <bob@example.org>: delivery temporarily suspended: connect to mx.example.org[192.0.2.9]:25: Connection timed out
  conversation with mx.example.org[192.0.2.9] timed out while receiving the initial server greeting
  lost connection with mx.example.org[192.0.2.9] while sending end of data -- message may be sent more than once
  Host not found
  No such domain
  4.4.1 Unable to connect: timeout
  [Errno 110] Connection timed out
  Socket error #10060 connection timed out
  Winsock Error 10061 Connection refused
  network error: connection reset by peer
  DnsError
  no-answer-from-host
  message-expired
  bad-connection
  routing-errors
  # tls
  450 4.7.320 Certificate validation failed
  450 4.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail
  450 4.7.322 certificate-expired: Destination mail server's certificate is expired
  450 4.7.323 tlsa-invalid: The domain failed DANE validation
  450 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records
  450 4.7.325 certificate-host-mismatch
  MTA-STS error: policy not found for mx
  TLS error from 'mx.example.org': invalid certificate
  all failures are related to OpportunisticInsecure STARTTLS
  # backoff
  4.4.2 queue is in backoff mode
  queue mode=backoff reply "421 4.7.0" matched
  # own-mta
  451 4.4.4 KumoMTA internal: no sources for pool-1 pool are eligible for selection at this time
  lowest numbered MX record points to local host
  error: couldn't create socket: Too many open files
  # not-a-failure
  Bounced Address
  Not delivering to unsubscribed address
  Not delivering to a user who marked your messages as spam
  Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address. For more information about how to remove an address from the suppression list, see the Amazon SES Developer Guide
  Amazon SES did not send the message to this address because it is on the suppression list for your account.
  OnAccountSuppressionList
  suppress-bounce
  suppress-complaint
  suppress-unsubscribe
  Recipient List over Package Quota
  Spam Reporting Address
  AutoResponder
  ManuallyDeactivated
  SpamComplaint
  # relay
  454 Throttling failure: Daily message quota exceeded
  535 Authentication Credentials Invalid
  454 Temporary authentication failure
  554 Access denied: User 'arn:aws:iam::123:user/x' is not authorized to perform 'ses:SendRawEmail' on resource 'arn:aws:ses:eu-west-1:123:identity/example.com'
  554 Message rejected: Email address is not verified. The following identities failed the check in region US-EAST-1: a@example.com
  relaying-issues
  # content
  Spam Content
  ContentRejected
  AttachmentRejected
  SpamNotification
  VirusNotification
  spam-related
  content-related
  virus-related
  # invalid-recipient
  HardBounce
  NoEmail
  bad-mailbox
  hard_bounce: user unknown
  Invalid Recipient (10)
  # mailbox-full
  MailboxFull
  quota-issues
  # message-size
  MessageTooLarge
  # authentication
  DMARCPolicy
  # mailbox-inactive
  inactive-mailbox
  # policy
  policy-related
  # protocol
  protocol-errors
  # unknown
  bounce_class=20
`);
