import type { LabelledReply } from './labelled-replies.ts';
import { readLabelledBlock } from './read-labelled-block.ts';

/**
 * Replies at the edges of rules, invented for the purpose: one provider's words from another's mouth, codes without
 * words, words without codes, wrappers in wrappers, texts cut short, negations, host names that hold words.
 */
const PLAIN = readLabelledBlock(`
  # mailbox-full
  554 5.2.2 STOREDRV.Deliver; mailbox full
  554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception
  552 5.2.2 mailbox is full and can only be emptied by its owner
  452-4.2.2 the inbox of <jo@example.org> is out of room 452 4.2.2 ask them to clear space
  550 permanent failure for one or more recipients (jo@example.org:552 5.2.2 Mailbox full)
  host filter.example.net[192.0.2.5] said: 550 permanent failure for one or more recipients (jo@example.org:554 5.2.2 mailbox over quota) (in reply to end of DATA command)
  message expired: host mx.example.org[192.0.2.9] said: 452 4.2.2 The user's mailbox has no space left
  552 Postfach von jo@example.org ist voll
  boîte pleine
  550 5.2.2 <host cleanmail-antispam.example.net>: user over quota
  552 Speicher aufgebraucht
  smtp;552 5.2.2 over quota
  deferred: 452 4.2.2 over quota (disk quota of user jo reached)
  El buzón del usuario ha superado su cuota
  # mailbox-inactive
  550 5.2.1 mailbox is disabled
  550 Mailbox is disabled
  550 5.2.1 This account was blocked by the administrator for inactivity
  550 blocked due to inactivity
  550 mailbox jo@spamfree.example blocked because it was not used for 180 days
  550 the account is no longer active, this is not a block of your server
  550 5.2.1 The account has been suspended, contact the customer
  554 5.7.1 jo@example.org: Recipient address rejected: account frozen for non-payment
  550 Account closed at the customer's request
  450 4.2.1 mailbox temporarily locked, being moved
  550 Das Postfach wurde stillgelegt
  550 compte résilié
  550 5.2.1 Konto zostało zablokowane z powodu braku aktywności
  # invalid-recipient
  550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM7EUR06FT011.eop-eur06.prod.protection.outlook.com]
  550 5.4.1 Recipient address rejected: Access denied
  550 5.1.1 no account by that name on spamcatcher.example.net
  550 permanent failure for one or more recipients (jo@example.org:550 No such user here)
  550 5.1.1 <jo@blocked.example>: Recipient address rejected: User unknown in virtual mailbox table
  550 5.1.1 user jo not found, message is not spam
  550 <jo@quota-full.example> does not exist
  550 5.1.1 the mailbox is not full, it does not exist
  550-5.1.1 The recipient could not be found 550-5.1.1 check for typing slips 550 5.1.1 http://help.example.org/blocked
  550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
  553 Benutzer nicht bekannt
  550 benutzer nicht bekannt (1)
  550 nobody of that name lives here
  5.1.1
  550 5.1.1
  smtp; 550 5.1.1
  550 5.1.1 (in reply to RCPT TO command)
  550 unrouteable address
  550 5.1.6 address has moved, no forwarding
  utente sconosciuto
  550 não existe nenhuma caixa com este nome
  SMTP error from remote mail server after RCPT TO:<jo@example.org>: host mx.example.org [192.0.2.9]: 550-5.1.1 unknown 550 5.1.1 user
  # rate-limit
  421 4.7.0 Temporarily deferred due to excessive volume
  450 4.7.1 Too many recipients received this hour
  452 4.5.3 Recipient limit exceeded
  421 trop de connexions simultanées depuis votre serveur
  421 4.7.1 your host is not blacklisted, it opens too many connections
  450 4.7.1 rate limited, this is not a blacklist
  454 4.7.0 Daily sending quota exceeded
  421 4.3.2 Connection refused: Max concurrent connections reached, IB007
  452 4.5.3 Too many recipients IB605
  451 4.7.1 jo@example.org is getting mail too fast
  452-4.2.2 not over quota 452 4.5.3 too many recipients in this transaction
  delivery temporarily suspended: host mx.example.org[192.0.2.9] refused to talk to me: 421 too many connections from your IP
  message expired: delivery temporarily suspended: host mx.example.org[192.0.2.9] refused to talk to me: 421 4.7.0 too many connections
  Demasiadas conexiones desde su servidor
  450 4.7.1 Слишком много сообщений за час
  421 短时间内发送过多
  # reputation
  554 5.7.1 IP 192.0.2.7 en lista negra por spam
  550 Your host 192.0.2.7 is not trusted: poor reputation
  550 5.7.1 Client host [192.0.2.7] blocked using Spamhaus
  554 5.7.1 connections from dial-up pools are blocked
  554 5.7.1 blocked using b.barracudacentral.org
  554 mx.greylist-free.example ESMTP your IP is on our blacklist
  550 5.7.1 Mail from mailbox-full.example rejected, low sender score
  550 mail server permanently rejected message: your IP is blacklisted
  550 not accepted: 192.0.2.7 listed at bl.spamcop.net
  421 4.7.1 deferred: many users complained about mail from your IP
  host mx.example.org[192.0.2.9] refused to talk to me: 554 your reputation is too poor
  550 5.7.1 Your network is blocked for sending spam, mailbox of abuse desk: abuse@example.org
  Votre adresse IP est sur liste noire
  550 Ihre IP steht auf einer Sperrliste
  550 5.7.606 Access denied, banned sending IP [192.0.2.7]
  550 5.7.606
  554 5.7.1 dialup/transient IP not allowed
  550 5.7.1 sender domain listed in Spamhaus DBL
  message expired: 4 days: 421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred
  all hosts for 'example.org' have been failing for a long time (and retry time not reached): 554 IP blocked, bad reputation
  550 5.7.1 SPF passed but your IP has a bad reputation
  550 5.7.1 Although DKIM is fine, your IP is blacklisted
  # greylisting
  450 4.7.1 greylisted, this is no blacklisting
  451 not blocked, just greylisted for 300 seconds
  450 4.2.0 <jo@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/full.html
  451 liste grise, réessayez
  451 4.7.1 mails from unknown senders are delayed, come again in five minutes
  4.7.1 graylisting in progress
  451 Greylist: versuchen Sie es in 5 Minuten erneut
  # authentication
  550 5.7.29
  421 4.7.0 Rate limited because there is no DMARC alignment
  550 5.7.1 Unauthenticated email from shop.example is not accepted due to domain's DMARC policy
  550 5.7.26
  550 5.7.1 rejected: not blacklisted, but SPF fails for shop.example
  550 SPF check failed for 192.0.2.7 (no ban)
  550 5.7.1 The domain's DMARC policy is reject
  554 DKIM-Signatur ungültig
  550 échec DMARC
  550 5.7.20
  550 5.7.23
  550 SPF IB508
  550 Invalid SPF record. Please inspect your SPF settings, and try again. IB508
  # sender-identity
  550 5.7.1 no PTR for [192.0.2.7], mail not blacklisted
  550 HELO localhost refused
  450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.7]
  553 5.1.8 sender domain does not exist
  550 5.7.25
  421 Temporarily rejected. Reverse DNS for this IP failed. IB108
  451 the sender address could not be verified
  504 5.5.2 <web01>: Helo command rejected: need fully-qualified hostname
  550 5.7.1 sending ipv6 address must have a reverse dns record
  pas de reverse DNS pour votre IP
  # content
  550 this message was detected as spam
  554 5.7.1 Message scored 12.3, recognized as spam
  552 5.7.0 attachment of this type is blocked
  550 Nachricht als Spam eingestuft
  554 5.6.0 virus Eicar found
  550 infected
  554 mail server permanently rejected message (#5.3.0)
  550 high probability of spam
  552 5.2.0 This message has been rejected due to content judged to be spam by the internet community IB212
  messaggio rifiutato: contiene un virus
  # policy
  550 5.7.1 only members may write to this list
  554 5.7.1 <jo@example.org>: Recipient address rejected: Access denied
  550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required
  550 5.7.1 the recipient does not want mail from you
  550 rejected by local policy
  550 you are not allowed to write to this group, ask its owner
  550 5.7.124
  550 der Empfänger nimmt nur interne Nachrichten an
  # unreachable
  554 message exceeded 50 hops
  Unrouteable address
  connect to mx.full.example[192.0.2.9]:25: Connection refused
  connect to spam.example[192.0.2.9]:25: No route to host
  lost connection with mx.blocked.example[192.0.2.9] while sending RCPT TO
  conversation with greylist.example[192.0.2.9] timed out while receiving the initial server greeting
  Host or domain name not found. Name service error for name=quota.example type=MX: Host not found, try again
  4.4.1
  4.4.7 expired
  551 5.4.4 unable to look up host
  451 4.4.0 DNS query failed
  421 4.4.2 connection dropped due to SocketError
  delivery temporarily suspended: connect to mx.example.org[192.0.2.9]:25: Connection timed out
  # tls
  TLS is required, but was not offered by host mx.example.org[192.0.2.9]
  530 5.7.0 Must issue a STARTTLS command first
  454 4.7.0 TLS not available due to local problem
  Cannot start TLS: handshake failure
  554 5.7.1 TLS 1.0 is too old for this server
  # message-size
  552 5.3.4 message too large, the mailbox is not full
  552 message size exceeds fixed limit
  550 attachment bigger than 10 MB
  message file too big
  5.3.4
  552 Nachricht zu groß für dieses Postfach
  # protocol
  554 5.2.0 STOREDRV.Deliver.Exception:ConversionFailedException; Failed to process message due to a permanent exception
  550 5.6.0 From header is missing
  550 This message is not RFC 5322 compliant
  503 bad sequence of commands
  501 5.5.4 syntax of the address is wrong
  550 5.6.0 lone LF in the message
  # relay
  550 5.7.1 relaying denied, this is not an open relay
  554 5.7.1 <jo@example.org>: Relay access denied
  550 mail relay denied
  535 5.7.8 username and password not accepted
  550 we do not relay for shop.example
  530 5.7.0 authentication required
  535 5.7.139 Authentication unsuccessful, basic authentication is disabled
  535 5.7.8 too many login attempts
  # receiver-fault
  451 4.3.5 Server configuration error
  host mx.example.org[192.0.2.9] said: 451 4.3.5 Server configuration error (in reply to RCPT TO command)
  451 4.7.0 Temporary server error. Please try again later. PRX4 [AM0PR01.prod.outlook.com]
  452 4.3.1 insufficient system storage
  451 4.3.0 mail server temporarily rejected message
  451 local error in processing
  421 4.3.2 service shutting down
  432 4.3.2 STOREDRV; mailbox server is offline
  host mx.example.org[192.0.2.9] said: 452 4.3.1 out of disk space on this server (in reply to DATA command)
  421 Server temporarily unavailable. Try again later. IB101
  450 interner Fehler des Servers
  # own-mta
  mail transport unavailable
  unknown mail transport error
  local configuration error
  mail for example.org loops back to myself
  # not-a-failure
  250 2.0.0 Ok: queued as 4F1
  250 2.1.5 accepted, not spam
  # unknown
  550
  554 5.0.0
  550 sorry
  550 refused
  554 no
  transaction failed
  554 Transaction failed.
`);

/** The second run, whose lessons are drawn too. */
const MORE = readLabelledBlock(`
  # mailbox-full
  550 5.7.1 quota of <jo@spam-trap.example> is used up
  452 4.2.2 recipient's inbox cannot take more, please wait until it is emptied
  host mx.example.net[192.0.2.5] said: 452-4.2.2 <jo@example.org>: 452 4.2.2 over quota (in reply to RCPT TO command)
  smtp; 552 5.2.2 la boîte de jo@example.org est saturée
  Diagnostic-Code: smtp; 552 5.2.2 user has exceeded his storage allotment
  554 delivery error: mailbox has no free space left
  550 mailbox exceeds 2 GB, message refused
  Postfach überlaufen, bitte später erneut versuchen
  454 4.2.2 caixa do destinatário sem espaço
  451 4.2.2 mailbox full, this is not a spam rejection
  554 Error: this mailbox is currently over its quota
  # mailbox-inactive
  550 5.2.1 account not in use since 2023
  554 user suspended for unpaid invoice
  550 mailbox closed by owner
  550 5.2.1 mailbox blocked by abuse desk: outgoing spam from this account
  Le compte de ce destinataire est suspendu
  550 ta skrzynka jest nieaktywna
  550 recipient mailbox was deactivated, it is not full
  550 adresse nicht mehr aktiv
  # invalid-recipient
  550 jo@example.org isn't a valid user here, you are not blocked
  550 #5.1.0 Address rejected jo@example.org
  550 5.1.1 recipient jo unknown; if this is not spam please call us
  550 unknown local part jo in <jo@example.org>
  550 cuenta inexistente
  550 ez a cím nem létezik
  550 brak takiego adresu
  550 アドレスが存在しません
  550 5.1.1 数据库中找不到该用户
  550 5.1.1 User unknown (in reply to RCPT TO
  host mx.example.org[192.0.2.9] said: 550-5.1.1 The mail
  smtp;550 5.1.1 no mailbox he
  551 user moved away, try elsewhere
  554 delivery error: dd this user doesn't have a example.org account
  # rate-limit
  421 too many mails from you today
  452 4.3.2 connection limit for your network reached, you are not blacklisted
  450 4.7.1 <jo@example.org>: Recipient address rejected: sender quota of 100 mails per hour reached
  550 you send too fast
  421 4.7.0 slow down please
  delivery temporarily suspended: host mx.example.org[192.0.2.9] said: 450 4.7.1 message rate limit reached
  Zu viele gleichzeitige Verbindungen
  421 demasiados correos por hora
  451 4.7.1 te veel berichten in korte tijd
  # reputation
  550 we do not take mail from dynamic addresses
  554 5.7.1 your address 192.0.2.7 has been found on our local black list
  421 4.7.0 IP reputation too low, deferring
  550 mailserver 192.0.2.7 banned: sent to spamtraps
  554 5.7.1 SPF=pass, but 192.0.2.7 is listed on psbl.surriel.com
  550 Bloqueado por reputación
  421 votre serveur est temporairement banni
  550 5.7.1 DKIM passed; poor reputation of shop.example
  571 5.7.1 Nachricht von gesperrter IP abgelehnt
  550 Ваш IP находится в черном списке
  550 您的IP已被列入黑名单
  553 sorry, your mailserver is rejected by RBL
  message expired: host mx.example.org[192.0.2.9] refused to talk to me: 554-mx.example.org 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation
  # greylisting
  450 4.7.1 please come back in 5 minutes, we do not know you yet
  451 4.7.1 Greylisting enabled for new senders
  450 temporarily rejected: first time sender, retry
  421 4.7.0 sender unknown so far, retry after 300s
  # authentication
  550 5.7.1 shop.example publishes p=reject and this mail fails it
  550 5.7.1 no SPF, no DKIM: not accepted
  554 signature of the message is not valid (dkim)
  550 SPF: 192.0.2.7 is not allowed to send for shop.example
  550 5.7.1 unless SPF passes we take no mail from shop.example
  550 correo no autenticado
  # sender-identity
  450 4.1.8 cannot resolve your domain
  550 no PTR
  554 your host has a generic rDNS name
  550 5.7.1 HELO name does not match the IP
  550 domaine expéditeur introuvable dans le DNS
  550 callback verification of <news@shop.example> failed
  # content
  550 5.7.1 Email refused: looks like spam to our filter
  554 5.7.1 message blocked: contains a macro
  552 5.7.0 the file type .exe is forbidden
  550 phishing suspected
  554 rejected by bayes filter
  550 mensaje rechazado por contener virus
  550 5.7.1 Inhalt abgelehnt
  # policy
  550 5.7.1 closed group
  550 5.7.1 mails from outside are not allowed for this address
  550 this mailbox takes only mail from our staff
  550 the recipient has blocked you
  554 5.7.1 not permitted by policy
  550 Le destinataire n'accepte que les messages internes
  # unreachable
  host example.org not found
  Host unknown (Name server: example.org: host not found)
  connect to mx.unknown-user.example[192.0.2.9]:25: Connection timed out
  (delivery temporarily suspended: lost connection with mx.example.org[192.0.2.9] while sending end of data -- message may be sent more than once)
  no MX for example.org
  4.4.2 connection dropped
  Aucun serveur de messagerie pour ce domaine
  verbindung zum zielserver nicht möglich
  retry timeout exceeded
  # tls
  certificate verify failed
  403 4.7.0 TLS handshake failed
  550 5.7.1 encryption needed to talk to this server
  Server certificate not trusted
  # message-size
  552 too big
  554 5.3.4 mail exceeds 20971520 bytes
  550 message trop volumineux
  552 el mensaje es demasiado grande
  # protocol
  500 command not recognised
  501 bad address syntax
  554 5.6.0 message has two Subject headers
  550 line length limit exceeded
  # relay
  550 this is not an open relay, log in first
  530 please authenticate first
  554 Relay-Zugriff verweigert
  # receiver-fault
  451 internal error, not your fault
  421 mx.example.org is down for maintenance
  450 4.3.0 database is locked
  554 5.3.0 mailer failed with status 75
  451 virus scanner not running
  Erreur interne du serveur destinataire
  # own-mta
  451 4.3.0 queue file write error
  no space left on device
  fatal: unable to open /var/spool/postfix
  # not-a-failure
  I am out of the office until Monday
  je suis absent jusqu'au 3 mai
`);

/** The third run: wrappers in wrappers, denials. */
const WRAPPED = readLabelledBlock(`
  # mailbox-full
  message expired: delivery temporarily suspended: host mx.example.org[192.0.2.9] said: 452 4.2.2 mailbox full (in reply to RCPT TO command)
  {"event":"bounce","reason":"host mx.example.org[192.0.2.9] said: 552 5.2.2 quota exceeded"}
  smtp; 550 permanent failure for one or more recipients (jo@example.org:552 5.2.2 over quota)
  SMTP error from remote mail server after end of data: 550 permanent failure for one or more recipients (jo@example.org:552 5.2.2 mailbox full)
  &lt;jo@example.org&gt;: host mx.example.org[192.0.2.9] said: 552 5.2.2 mailbox full
  # reputation
  retry timeout exceeded: SMTP error from remote mail server after initial connection: 554 5.7.1 IP listed
  host mx.example.org[192.0.2.9] said: 550 permanent failure for one or more recipients (jo@example.org:blocked)
  (host mx.example.org[192.0.2.9] refused to talk to me: 554 5.7.1 you are on our blacklist)
  Remote_host_said:_554_5.7.1_your_IP_is_blacklisted/Giving_up_on_192.0.2.9./
  450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mx.example.org] {LED=421 4.7.0 IP reputation too low}
  # invalid-recipient
  Deferred: 450 4.4.1 host mx.example.org[192.0.2.9] said: 550 5.1.1 no such user
  '550 5.1.1 user unknown'
  The response from the remote server was: 550-5.1.1 no such user here, is your address list fresh?
  host mx.example.org[192.0.2.9] said: 550 temporary failure for one or more recipients (jo@example.org:550 5.1.1 no such user)
  5.1.1 smtp;550 5.1.1 RESOLVER.ADR.RecipNotFound; not found
  # rate-limit
  Message could not be delivered for 4 days; last reply: 421 4.7.0 too many messages from your IP
  421-4.7.0 slow down, 421-4.7.0 you are not on a blacklist, 421 4.7.0 too many connections
  # greylisting
  delivery temporarily suspended: host mx.example.org[192.0.2.9] said: 450 4.2.0 greylisted, this is not a block
  # content
  550 if this is not spam, write to postmaster@example.org; your message was rejected as spam
  550 message rejected as spam. If you believe it is not spam contact us
  # mailbox-inactive
  host mx.example.org[192.0.2.9] said: 550 5.2.1 account disabled, not full
  # authentication
  550 5.7.1 message fails DMARC; SPF passed but is not aligned
  550 5.7.1 dkim=pass spf=fail dmarc=fail policy reject
  550 mail must pass SPF
  # sender-identity
  550 5.7.1 your IP is not blacklisted but has no reverse DNS
  # policy
  550 5.7.1 you are not blocked by us; the recipient's company refuses mail from free mail providers by its own policy
  # unreachable
  454 4.4.4 [internal] no MX or A for domain
  # not-a-failure
  250 message accepted, spf=pass
`);

export const LABELLED_BOUNDARIES: readonly LabelledReply[] = [...PLAIN, ...MORE, ...WRAPPED];
