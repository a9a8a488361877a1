import { readLabelledBlock } from './read-labelled-block.ts';

/** English wordings of hosts that no rule names. */
export const LABELLED_WORDINGS_ENGLISH_ONE = readLabelledBlock(`
  # invalid-recipient
  550 5.1.1 <user@example.com>... User unknown
  550 No such user here
  550 5.1.1 The email account that you tried to reach is not found
  550 sorry, no mailbox here by that name (#5.1.1)
  550 Invalid recipient <user@example.com>
  553 5.3.0 <user@example.com>... Addressee unknown, relay=[192.0.2.1]
  550 5.1.1 unknown or illegal alias: user@example.com
  550 5.0.0 user@example.com... No such user
  550 <user@example.com>, Recipient unknown
  550 Address rejected user@example.com
  550 user@example.com: verify address failed, no such user
  554 5.1.1 Mailbox does not exist
  550 Mailbox for user@example.com does not exist here
  511 sorry, no mailbox here by that name (#5.1.1 - chkuser)
  550 5.1.1 Recipient not found. <http://x.co/irbounce>
  550 RCPT TO:<user@example.com> User unknown
  550 5.7.1 No such recipient
  553 sorry, this recipient is not in my validrcptto list (#5.7.1)
  550 that recipient does not exist on this system
  551 not our user
  551 User not local; please try <user@other.example>
  550 cuda_nsu user@example.com: No such user
  550 5.1.1 : Recipient address rejected: undeliverable address: host mx.example.com[192.0.2.3] said: 550 5.1.1 User doesn't exist
  550 5.1.1 RESOLVER.ADR.RecipNotFound; not found
  554 delivery error: This user doesn't have an account here
  550 Unroutable address: user is not listed
  550 5.1.6 recipient no longer on server: user@example.com
  550 5.1.1 User has moved to somewhere else.
  550 The recipient's mailbox was not found at this domain
  550 Account inexistent
  550 This email address isn't in use
  550 email address lookup in domain map failed
  550 User email address is marked as invalid
  550 #5.1.0 Address rejected.
  550 Addressee is not on this machine
  550 5.2.0 user@example.com... Unknown recipient
  550 Recipient Rejected: No account by that name here
  554 Invalid recipient: user@example.com (Mode: normal)
  550 user unknown in virtual alias table
  550 5.1.1 User unknown in relay recipient table
  550 Recipient address rejected: User unknown in virtual mailbox table
  550-5.1.1 Sorry, the mail address you entered does not match a mailbox.
  550 No one here by that name
  550 no mailbox by that name is currently available
  550 No such person at this address.
  550 Requested action not taken: mailbox not found
  550 He/she has left the company
  550 The person you are trying to reach is no longer with our firm
  550 mailbox name not allowed: unknown
  550 Not a valid recipient - <user@example.com>
  550 unknown user <user@example.com>
  501 5.1.3 Bad recipient address syntax
  501 <user@@example.com>: malformed recipient address
  550 5.1.0 Address unknown
  450 4.1.1 <user@example.com>: Recipient address rejected: unverified address: unknown user: "user"
  550 This mailbox does not exist!
  550 The user(s) account is not found.
  550 ERROR: Mailbox doesn't exist
  554 qmail-send: This message is looping? No - user unknown
  550 Bad destination mailbox address 'user'
  550 MAILBOX NOT FOUND
  550 Recipient doesn't exist in our database
  550 undeliverable: mailbox no longer present
  550 Destination mailbox not present in our LDAP directory
  550 Sorry, I could not find this user in my directory
  550 user@example.com is not a valid e-mail address on this host
  550 address is wrong
  550 the mail address you specified does not exist. Please check it.
  554 The message could not be delivered because the recipient is not known to this server
  550 Unknown local part user in <user@example.com>
  550 5.4.1 All recipient addresses rejected : Access denied
  550 We do not have a mailbox here by that name.
  550 no account with this name
  504 5.5.2 <user>: Recipient address rejected: need fully-qualified address
  550 5.1.1 unknown mailbox (in reply to RCPT TO command)
  553 5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors
  550 nobody here with that name
  550 that address was deleted
  550 5.1.1 This is not the address you are looking for
  550 incorrect recipient address
  550 Receiver not found
  550 Recipient mailbox has been removed
  550 The mailbox you've tried to reach doesn't exist on our servers
  550 recipient verify failed
  550 Verification failed for <user@example.com> - The mail server could not deliver mail. The account or domain may not exist
  550 Previous (cached) callout verification failure
  # mailbox-full
  552 5.2.2 Over quota
  552 Quota exceeded (mailbox for user is full)
  452 4.2.2 The email account that you tried to reach is over quota
  452 4.2.2 Mailbox full
  552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full. Create a shorter message body or remove attachments and try sending it again.
  552 Requested mail action aborted: exceeded storage allocation
  422 The recipient's mailbox has exceeded its storage limit
  552 Mailbox size limit exceeded
  554 5.2.2 mailbox is full (MB_FULL)
  554 Message not allowed - Disk quota exceeded for the user
  450 4.2.2 user's mailbox is over its allowed storage
  552 5.7.0 Number of messages exceeds the limit of the mailbox
  550 5.2.2 user has exceeded his/her disk space limit
  552 5.2.2 The user you are trying to contact is receiving mail at... no: over quota
  552 <user@example.com> exceeds mailbox quota by 2%
  554 recipient quota reached
  452 Requested action not taken: insufficient space in mailbox
  552 user@example.com's mailbox has no free space
  Mailbox quota has been reached for recipient
  550 Inbox is stuffed
  452 4.2.2 Account over quota. Please try again later
  452 4.3.1 mailbox out of space
  550 recipient storage is used up
  552 The recipient has insufficient mailbox space
  550 5.2.2 <user@example.com>: Recipient address rejected: mailbox bytes exceeded
  554 5.2.2 Account storage allotment exceeded
  552 5.2.2 over storage quota
  552 The mailbox has run out of room
  452 user over disk usage limit
  552 Message for user would exceed mailbox quota
  552 5.2.2 Storage limit for this mailbox reached
  451 4.2.2 maildir over quota
  temporary failure. Command output: maildrop: maildir over quota.
  can't create user output file. Command output: maildrop: maildir over quota.
  552 user has too many messages on the server
  552 Sorry, that recipient mailbox is full
  450 4.2.2 <user@example.com>: user is overquota
  552 Not enough disk space in recipient mailbox
  The recipient's mailbox is unable to accept messages because it exceeded its size limit
  5.2.2 mailbox quota limit
  452 Mailbox quota exceeded, temporary
  # mailbox-inactive
  550 5.2.1 The email account that you tried to reach is disabled
  554 5.7.1 <user@example.com>: Recipient address rejected: account is inactive
  550 User account is suspended
  550 This account has been deactivated
  550 Account closed due to inactivity
  554 30 Sorry, your message to user@example.com cannot be delivered. This mailbox is disabled (554.30).
  550 Mailbox is frozen. See http://www.example.com/faq
  550 mailbox has been suspended
  550 5.2.1 mailbox disabled for this recipient
  550 The account has been administratively disabled
  550 user@example.com is locked
  550 This user is not accepting mail right now (account on hold)
  550 Mail account unavailable: suspended for non-payment
  550 user not active
  550 mailbox retired
  550 The recipient's account has expired
  553 recipient's mail service terminated
  554 5.2.1 This mailbox is not currently receiving messages because it's been inactive
  550 account deleted by the owner
  550 5.2.1 Mailbox unavailable for this recipient: access revoked
  550 Domain of recipient suspended by hosting provider
  550 the account that you are trying to contact is currently inactive
  550 account is pending closure
  550 The customer cancelled this account
  450 4.2.1 The user you are trying to contact is... mailbox temporarily locked for migration
  550 recipient is dormant
  550 Mail delivery for this user has been switched off
  550 this mail box has been dormant more than 180 days
  550 E-mail account is not in use any more
  551 5.2.1 user is no longer an active subscriber
  550 User has been blocked by administrator - account violation
  550 5.2.1 mailbox closed
  550 5.2.1 This mailbox has been discontinued
  550 recipient's mailbox archived
  550 incoming mail for this account is turned off
  550 Recipient account is not allowed to receive mail
  # reputation
  554 5.7.1 Your IP is on our internal blacklist
  550 5.7.1 Mail from 192.0.2.1 refused - poor reputation
  554 Your access to this mail system has been rejected due to the sending MTA's poor reputation
  550 Rejected: 192.0.2.1 is listed at dnsbl.example.net
  421 4.7.0 Connection refused, IP temporarily blocked for abuse
  550 5.7.1 Blocked - see https://ipcheck.example.com/?ip=192.0.2.1
  550 rejected because 192.0.2.1 is in a black list
  554 mx.example.com ESMTP not accepting messages from your IP
  550 JunkMail rejected - mail.example.com [192.0.2.1]:4512 is in an RBL
  550 "The sending IP has a bad track record"
  550 5.7.1 Your network has been identified as a source of spam
  554 5.7.1 The server IP has been flagged by our filters
  550 Your host is blocked here - contact postmaster
  451 IP temporarily penalised for sending junk
  554 This IP has been banned for sending unsolicited mail
  421 Refused. Your IP address is listed in the RBL at example
  554 No SMTP service: IP address is black listed.
  550 5.7.1 Your IP is temporarily in penalty box
  550 sender domain has a low trust score
  554 Sending address not accepted due to spam filter - your IP is on spam list
  550 Sorry, your IP has been blocked by our team
  550 Service refused: IP 192.0.2.1 has sent too much spam
  554 5.7.1 Mail server rejected because it is on an abuse list
  451 4.7.1 IP blocked temporarily, too many spam messages received from it
  550 Denied by policy: IP in local deny list
  554 Your domain example.com is blacklisted
  550 Domain example.com has been flagged for sending spam
  550-Rejected: sender domain is on a domain block list (DBL)
  421 Your IP has been rate limited because of its bad reputation
  421 4.7.0 Deferred due to user complaints
  450 4.7.1 Too many spam complaints, slow down
  550 5.7.606 Access denied, banned sending IP
  554 5.7.1 Sender IP reputation score too low (2.1)
  554 5.7.1 ACL: host blocked by administrator for spamming
  550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked by bl.example.org; see ...
  451 4.7.1 Sorry, your host is temporarily blacklisted
  550 your server's IP is untrusted
  550 5.7.0 Mail rejected due to sender's history
  550 Connection from your IP denied: known spammer network
  554 sbc rejected; too many bad deliveries from your IP
  550 Email from this domain has been blocked as abusive
  550 the sending server is listed as a spam source
  550 Dynamic IP not allowed to deliver directly
  554 5.7.1 Access from residential IP space denied. Use your ISP relay
  550 too many messages to invalid recipients from your IP
  550 Suspicious activity from your IP
  550 The domain you're sending from is newly registered and not trusted
  554 5.7.1 fresh domain rejected: registered less than 30 days ago
  550 mail from your country is not accepted
  # rate-limit
  421 4.7.0 Too many connections from your IP
  421 Too many concurrent SMTP connections; please try again later
  450 4.7.1 Rate limit exceeded, please slow down
  452 4.5.3 Too many recipients
  451 4.7.1 You are sending too fast
  421 4.3.2 Connection rate limit exceeded
  450 4.2.1 The user you are trying to contact is receiving mail too quickly
  451 4.7.1 <user@example.com>: Recipient address rejected: Policy Rejection: hourly quota exceeded
  550 5.7.1 Daily sending limit reached for this sender
  421 max connections per host exceeded
  452 too many emails sent in this session
  421 Exceeded allowable connection time, disconnecting; too many mails
  454 Throttled
  421 Throttling your messages
  450 mailbox busy: too many deliveries for this user
  421 Try later, connection count per IP exceeded
  451 message rate for sender is over the limit
  421 4.4.5 Too many SMTP sessions for this host
  450 4.7.0 Volume limit for your domain has been reached
  421 maximum allowed connections reached
  421 Server busy: max sessions from 192.0.2.1 reached
  451 4.7.1 greedy sender - please reduce sending rate
  452 4.3.2 Connections from this host exceed allowed rate
  451 Message limit per connection reached
  550 5.4.5 Daily user sending quota exceeded
  550 sender has sent more than 100 messages in an hour
  421 only 5 simultaneous connections allowed
  421 Connections per minute exceeded
  452 Too many recipients received this hour
  450 excessive number of messages sent, try tomorrow
  451 4.7.0 Temporary server limit: exceeded your mail quota of 500 per hour
  452 4.1.0 you have exceeded the maximum number of sends for now
  # greylisting
  450 4.7.1 Greylisted, please try again in 300 seconds
  451 4.7.1 Greylisting in action, please come back later
  450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted for 5 minutes
  451 Temporarily deferred. First time we've seen this sender/recipient combination
  451 You are not yet authorized to deliver mail from <a@b> to <c@d>. Please try later.
  451 Please try again in 15 minutes, we don't know you yet
  451 4.7.1 Try again later (greylist)
  421 new sender, delaying
  450 4.7.1 Please wait 3 minutes before retrying
  451 4.3.0 Temporary delay for unknown sender. Retry in 10 minutes
  451 4.7.1 Unfamiliar sender, please retry
  450 Try again, see you in 5 minutes
  451 Delayed: unseen triplet
  451 try again in 00:04:30
  451 4.7.1 This message has been deferred for 60 seconds; a real mail server will retry
  451 4.7.1 Your mail has been temporarily rejected due to gray-listing
  450 4.7.1 Your server is unknown to us, please retry after 5 min
  451 please retry this message after a few minutes (tempfail for first delivery)
  # authentication
  550 5.7.1 SPF check failed
  550 5.7.26 This mail is unauthenticated
  550 5.7.1 Unauthenticated email from example.com is not accepted due to domain's DMARC policy
  550 Message rejected because SPF returned fail
  550 5.7.23 SPF validation error: 192.0.2.1 is not allowed to send mail from example.com
  550 Rejected: DKIM signature did not verify
  550 5.7.1 Sender not permitted by SPF record of example.com
  550 your IP 192.0.2.1 is not authorised in the SPF record
  550 5.7.509 Access denied, sending domain does not pass DMARC verification
  550 Forged sender
  554 5.7.5 Permanent error evaluating DMARC policy
  550 sender is forged (SPF Fail)
  550 5.7.1 Domain example.com requires signed mail
  451 4.7.24 SPF lookup temporary error
  550 Mail from example.com must be DKIM signed
  554 spoofed sender rejected
  550 rejected: From domain fails alignment
  550 5.7.1 Email rejected per DMARC policy for example.com
  550 message failed sender verification (SPF) check
  550 We only accept messages with valid DKIM
  550 The sender address is spoofed
  550 anti-spoofing policy: mail from our own domain must be authenticated
  550 5.7.1 the IP address is not permitted to send for that domain
  550 ARC seal invalid
  550 sender ID check failed
`);
