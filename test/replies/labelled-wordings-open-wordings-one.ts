import { readLabelledBlock } from './read-labelled-block.ts';

/** Wordings that postmasters and users quote in the open, with our own addresses. */
export const LABELLED_WORDINGS_OPEN_WORDINGS_ONE = readLabelledBlock(`
  # reputation
  550 Sorry, no access for this ip
  550 black ip.
  554 rbl deny.
  554 5.7.1 Rejected: mail.mycompany.example listed at relays.ordb.org
  Host 1.2.3.4 IP is rejected
  451 4.3.0 <servername[192.0.2.1]>: Client host rejected: Throttled - Too much spam from your mail server. Try again later.
  421 4.7.0 Unser System hat eine ungewöhnliche Anzahl unerwünschter E-Mails von Ihrer IP-Adresse festgestellt. E-Mails von Ihrer IP-Adresse werden vorübergehend blockiert.
  554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl
  550 5.7.1 Connections not accepted from IP addresses on our local blocklist
  554 5.7.1 <host[192.0.2.1]>: Client host rejected: Access denied
  550 Administrative prohibition - your IP is listed
  421 mx1 closing connection: your ip is blacklisted
  550 5.7.1 [192.0.2.1] has been blocked
  554 Blocked - too much spam from this IP
  550 Mail from [192.0.2.1] has been refused: sender IP listed at rbl
  554 Sorry, your IP address 192.0.2.1 is not allowed to connect
  554 mail from 192.0.2.1 rejected due to low reputation
  521 5.7.1 Blocked by ip filter
  521 Your IP 192.0.2.1 is blocked from sending mail
  550 High-risk IP
  550 5.7.1 Local blocklist; contact abuse@example.org
  550 5.7.0 Your server IP address is in the SpamHaus database
  554 5.7.0 Reject, id=1234 - your network is abusing us
  451 4.7.1 Temporarily blocked for abuse. Try again in 24 hours
  554 IP 192.0.2.1 is blocked. Contact postmaster
  550 Sender IP reverse lookup ok but IP is blacklisted
  550 Bad sender IP
  553 5.7.1 [BL21] Connections not accepted from IP addresses on Spamhaus XBL
  550 5.7.1 Domain of sender is on our blocklist
  554 5.7.1 You are not allowed to connect.
  421 4.7.1 Connection refused from 192.0.2.1 due to low reputation
  554 Transaction failed - Blacklisted
  550 Transaction refused: sender blacklisted by SURBL
  550 5.7.1 Mail rejected - high spam activity from your IP
  554 5.7.1 Client host blocked; see http://example.org/rbl
  550 IP 192.0.2.1 is listed in our blacklist, reason: spam
  554 5.7.1 You are blacklisted
  550 5.7.1 Refused. Your IP address is on our RBL
  571 5.7.1 Mail from 192.0.2.1 rejected: blocked by example RBL
  554 Rejected: IP in blocklist
  550 Your IP address has been blocked because of too many spam complaints
  450 4.7.1 Too many unsuccessful deliveries, blocked temporarily
  550 Access denied... 192.0.2.1 blocked due to spam
  553 Mail from this IP banned
  554 5.7.1 Message from (192.0.2.1) was blocked by our reputation service
  550 Bad reputation of your mail server
  421 Connections from your network are temporarily blocked
  550 5.7.1 Sender IP blocked by administrator
  554 Sender domain on blacklist
  550 ip address blocked, contact abuse@example.org to unblock
  550 Email blocked by Example.RBL, visit http://example.org/remove
  521 Host blocked
  421 Too much spam from your IP
  550 Sorry, your server is considered as spammer
  554 5.7.1 message refused: sender host has negative reputation
  # invalid-recipient
  511 sorry, no mailbox here by that name (#5.1.1 - chkuser)
  550 5.1.1 Account not found
  559 Invalid rcptto
  550 mailbox unavailable.
  554 5.1.1 user not exist
  5.1.0 - Unknown address error 550-'MAILBOX NOT FOUND'
  550 Requested action not taken: mailbox unavailable
  550 user not exist
  Recipient address not found in our database
  510 Bad email address
  513 Address type is incorrect
  550 5.1.1 <bob@example.org>: Email address could not be found, or was misspelled (G8)
  554 5.7.1 <bob@example.org>: Recipient address rejected: Access denied. AS(201806281)
  550 5.1.0 <bob@example.org> is not a valid mailbox
  550 bob@example.org User unknown; rejecting
  550 Unknown user: bob@example.org
  550-5.1.1 <bob@example.org> user unknown / Teilnehmer existiert nicht
  550 5.1.1 User email address is marked as invalid.
  550 5.1.1 bob@example.org is not a known user
  550 No such recipient here
  550 "bob" is not a known user
  550 5.1.1 Requested action not taken: mailbox unavailable or not local
  554 Message rejected: 550 No such user (bob)
  550 #5.1.0 Address rejected bob@example.org
  550 5.4.1 [bob@example.org]: Recipient address rejected: Access denied
  553 5.1.1 unknown or invalid recipient
  5.1.1 smtp;550 5.1.1 RESOLVER.ADR.RecipNotFound; not found
  550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
  450 4.1.1 <bob@example.org>: Recipient address rejected: User unknown in local recipient table
  550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces.
  550 sorry, user unknown (#5.1.1)
  554 5.1.1 <bob@example.org>: Recipient address rejected: User does not exist.
  550 "No Such User Here"
  550 unrouteable address
  550 Unrouteable address
  Unknown user
  550 invalid user
  550 5.1.1 Recipient - <bob@example.org> - does not exist
  550 User bob@example.org not known
  553 bob@example.org... User unknown or not available
  554 Invalid recipient address
  550 Recipient (bob) does not exist
  550 5.1.1 ... no mailbox by that name is currently available
  511 5.1.1 sorry, no mailbox here by that name (#5.1.1 - chkuser)
  550 5.7.1 Recipient not authorized, your IP has been found... no such account
  550 5.1.1 Addressee unknown
  550 5.1.1 Not our Customer
  User bob (bob@example.org) not listed in Domino Directory
  550 bob@example.org... No such user in this domain
  550 4.4.7 RECIPIENT ADDRESS REJECTED: USER UNKNOWN
  550 this user does not have a mailbox at example.org
  550 5.1.1 <bob@example.org>: Recipient address rejected: example.org
  550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550
  550 5.1.1 bob@example.org - Mailbox unknown or not accepting mail.
  550 Mailbox is unavailable or does not exist
  554 5.1.1 <bob@example.org>: Recipient address rejected: Undeliverable address
  550 5.1.1 sorry, no mailbox here by that name
  550 bob@example.org: Recipient address rejected: User unknown in local recipient table (in reply to RCPT TO command)
  550 5.7.1 No such user here
  550 Cannot deliver to <bob@example.org>: no such mailbox
  550 Address does not exist
  550 5.1.1 This user doesn't have an example.org account (bob@example.org) [0]
  550 Unknown recipient (in reply to end of DATA command)
  550 Mail rejected: unknown recipient bob@example.org
  550 We don't have a user by that name
  553 5.1.1 Recipient is not on this server
  550 email address doesn't match any of our users
  550 Bad recipient address
  550 5.1.1 error: invalid recipients is found from 192.0.2.1
  550 Mailbox name does not exist
  550 User (bob) unknown.
  550 person no longer at this address
  550 alias not found
  553 5.5.4 <bob>... Domain name required for recipient address
  # policy
  550 5.7.1 Recipient doesn't want your mail
  550 5.7.1 Recipient Prohibited (3)
  553 private list access denied.
  550 Access denied - Sender blocked
  550 5.7.1 Message rejected by policy
  550 5.7.1 Rejected by user
  550 permission to send to this list denied
  550 5.7.1 RESOLVER.RST.AuthRequired; authentication required
  550 We do not accept mail from this sender
  550 sender denied
  554 5.7.1 Sender access denied
  550 5.7.1 Your message was rejected by a recipient rule
  571 policy: sender not permitted
  550 Not accepting mail for this user from external senders
  550 5.7.1 Sender is not allowed to send to this recipient
  554 recipient policy restriction
  550 Sender blocked by recipient policy
  550 5.7.0 Message rejected per site policy
  550 You are not in the allowed sender list
  550 5.7.1 rejected by administrator's rule
  550 mail for root is not accepted from outside
  550 5.7.1 Delivery not authorized
  # authentication
  550 5.7.0 [SPF] host (192.0.2.1) is not allowed to send mail from example.com
  550 Invalid SPF record. Please inspect your SPF settings, and try again. IB508
  550 5.7.1 <a@b.example>: Sender address rejected: SPF fail
  550 SPF: 192.0.2.1 is not allowed to send mail from example.com
  550 5.7.1 Sender ID (PRA) Not Permitted
  550 5.7.0 SPF Permanent Error: Too many DNS lookups
  554 5.7.1 DKIM verification failed
  550-5.7.1 Unauthenticated email from example.com is not accepted
  550 DMARC check failed: policy reject
  550 5.7.1 Rejected because of failing DMARC
  550 sender SPF authentication failed
  451 4.7.5 DKIM key lookup timed out
  550 SPF unauthorized mail is prohibited.
  550 5.7.1 fail - mail from unauthorized server (SPF)
  550 DKIM check failed
  550 Message does not pass DMARC requirements
  550 5.7.0 From address spoofing is not allowed
  550 Email failed DMARC policy for domain
  554 5.7.9 Message not accepted for policy reasons: failed DMARC
  550 Header FROM does not align with SPF or DKIM domain
  # sender-identity
  421 Temporarily rejected. Reverse DNS for this IP failed. IB108
  550 From: Domain is invalid. Please provide a valid From: IB506
  553 bad reverse dns
  550 Client host rejected: cannot find your hostname, [192.0.2.1]
  552 mail from invalid.
  555 helohost error.
  451 From:domain must resolve
  450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]
  550 5.7.1 <unknown[192.0.2.1]>: Client host rejected: cannot find your reverse hostname
  550 invalid HELO/EHLO from client
  554 5.7.1 <localhost.localdomain>: Helo command rejected: don't use hostname localhost
  450 4.1.8 <a@b.local>: Sender address rejected: Domain not found
  550 Sender domain not found in DNS
  553 Domain name required for sender address
  550 Sending domain does not have a valid MX
  451 could not verify sender, try later
  550 IP 192.0.2.1 has no rDNS
  554 no valid PTR for 192.0.2.1
  550 HELO should be a FQDN or address literal (See RFC 2821 4.1.1.1)
  554 Bad DNS PTR resource record
  550 sender address must contain a domain
  550 Host name is not valid in HELO
  550 Cannot resolve your hostname
  550 IP address has no PTR record
  450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]
  501 5.1.8 Domain of sender address does not exist
  550 Invalid sender domain
  550 Sender's domain is not valid
  504 Need fully qualified hostname
  550 EHLO argument does not match calling host
  550 unresolvable sending host
  550 sender callout failed: mailbox unavailable
  554 RDNS/DNS validation failed
  # mailbox-full
  Remote host said: 551 Requested action not taken: mailbox full
  554 delivery error: Sorry, your message to user@example.com cannot be delivered. This account is over quota.
  422 4.2.2 Quota limit exceeded (Speicherplatz des Kontos ueberschritten)
  user has exhausted allowed storage space
  552 5.2.2 The recipient's inbox is out of storage space
  422 The recipient's mailbox has exceeded its storage limit
  552 5.2.2 <bob@example.org>: Recipient address rejected: Quota exceeded (mailbox for user is full)
  452 4.2.2 The recipient's inbox is out of storage space and inactive
  552 mailbox full; sz=123456
  550 5.2.2 User quota exceeded
  Quota exceeded (mailbox for user is full)
  552 RCPT TO:<bob@example.org> Mailbox disk quota exceeded
  552-5.2.2 The email account that you tried to reach is over quota.
  550 5.2.2 STOREDRV.Deliver; recipient mailbox full
  452 4.2.2 <bob@example.org> Over Quota
  554 5.2.2 Quota exceeded for bob
  mailbox is full (2147MB used)
  552 Requested mail action aborted: exceeded storage allocation (mailbox)
  450 4.2.2 bob@example.org... User is over the quota. You can try again later.
  550 Account storage limit
  552 mailbox bob is full
  450 4.7.1 Recipient over mailbox limit
  Disk quota exceeded while delivering to maildir
  452 4.1.1 <bob@example.org> 4.2.2 mailbox full
  552 5.2.2 Mailbox size quota exceeded for bob@example.org
  550 Mailbox has exceeded the limit
  552 Exceeded storage allocation
  522 mailbox full
  554 5.2.2 mailbox full: size limit exceeded
  user has Exceeded Quota
  452 4.2.2 Recipient mailbox is over the allowed quota
  552 Account(s) <bob> does not have enough space
  550 Space shortage, please contact the recipient
  552 5.2.2 Insufficient space to store message
  450 Quota exceeded. The recipient's mailbox is full.
  552 recipient has reached their message limit... mailbox quota
  # mailbox-inactive
  550 user is locked.
  mailbox has been deactivated / disabled / discontinued
  User hangup
  User suspended
  550 5.2.1 The email account that you tried to reach is inactive
  553 5.3.0 <bob@example.org>... Account disabled
  550 account expired
  550 RCPT TO:<bob@example.org> Mailbox disabled
  550 5.7.1 This account has been temporarily suspended
  550 5.1.1 User suspended
  554 Account deactivated
  550 MAILBOX IS LOCKED
  550 Email account is closed
  451 4.2.1 mailbox temporarily disabled: bob@example.org
  550 5.2.1 This account is no longer available
  550 Domain suspended
  550 5.1.1 The user has been blocked
  550 Mailbox for bob@example.org is unavailable: the account is disabled
  525 5.7.13 Disabled recipient address
  550 <bob@example.org> recipient's account is disabled
  550 5.2.1 The recipient's mailbox is disabled and not accepting messages
  550 The mail account has been blocked
  550 5.2.1 Mailbox cannot be accessed
  554 The account has been deactivated due to lack of use
  550 user has been suspended by admin
  550 inactive user
  550 5.1.1 mailbox expired
`);
