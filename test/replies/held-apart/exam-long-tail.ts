import type { HeldApartReply } from './held-apart-reply.ts';

/** What people label by hand: small hosts, gateways, platforms, own servers, translated and cut texts. */
export const EXAM_LONG_TAIL: readonly HeldApartReply[] = [
  {
    reply:
      'host mx1.ncl.example.ac.uk[192.0.2.8] said: 550-5.7.0 [203.0.113.10] black listed by zen.dnsbl.ja.net #525 550 5.7.0 see https://services.example.ac.uk/emailreject (in reply to MAIL FROM command)',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 203.0.113.10 is in our local blacklist. Contact postmaster@example.edu from another address.',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '554 mail server permanently rejected message (#5.3.0) - your IP 203.0.113.10 has sent too much spam to us',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '550 The sender 203.0.113.10 is banned. The sender is in a black list rbl.baruwa.net',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: "451 4.7.1 Your server's reputation is too low at the moment, come back later",
    cause: 'reputation',
    persistence: 'temporary',
  },
  {
    reply: 'Error sending: 550 mail not accepted from blacklisted IP address [203.0.113.10]',
    cause: 'reputation',
    persistence: 'permanent',
  },
  { reply: '550 black ip', cause: 'reputation', persistence: 'permanent' },
  { reply: '554 rbl deny', cause: 'reputation', persistence: 'permanent' },
  {
    reply:
      '550 5.7.1 Ihr Mailserver [203.0.113.10] steht auf einer Sperrliste. Bitte wenden Sie sich an Ihren Administrator.',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 Votre adresse IP (203.0.113.10) est inscrite sur liste noire, message refuse',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '550 IP bloqueado por mala reputacion, visite https://hosting.example.com.ar/desbloqueo?ip=203.0.113.10',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply:
      '550 5.7.1 Seu IP 203.0.113.10 esta na blacklist do servidor. Solicite a remocao em https://www.example.com.br/remocao',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '550 Ваш IP 203.0.113.10 находится в черном списке, обратитесь к администратору',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 Uw IP-adres 203.0.113.10 is geblokkeerd wegens spam. Zie https://abuse.example.nl/',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: "550 5.7.1 L'IP 203.0.113.10 e' in blacklist. Contattare il proprio provider",
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '550 Requested mail action not taken: IP is rejected (blacklist)',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '発信元IPアドレスがブラックリストに登録されているため受信を拒否しました',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 Helo or sender domain example-mailing.com has a bad reputation here (score -7.2)',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply:
      '550-Rejected: 203.0.113.10 is listed at all.spamrats.com 550 SPAMRATS IP Addresses See: http://www.spamrats.com/bl?203.0.113.10',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'SpamRATS',
  },
  {
    reply:
      'host mail.example.cz[198.51.100.9] said: 550 5.7.1 Blocked, look at https://psbl.org/listing?ip=203.0.113.10 (in reply to RCPT TO command)',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'PSBL',
  },
  {
    reply: '521 5.7.1 Service unavailable; client [203.0.113.10] blocked using all.s5h.net',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 's5h.net',
  },
  { reply: '5.7.1 smtp; 571 spam source blocked', cause: 'reputation', persistence: 'permanent' },
  {
    reply:
      '550-5.7.1 Too many of our users have reported mail from example.com as spam 550 5.7.1 All mail from this domain is refused',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '421 4.7.0 mx.example.edu Error: too many connections from 203.0.113.10',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  { reply: '450 4.7.1 Error: too much mail from 203.0.113.10', cause: 'rate-limit', persistence: 'temporary' },
  {
    reply: '4.2.1 Sender ip address rejected: You sent to many mails from different domains in the last 10 minutes',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply:
      'host mail.example.com.tr[198.51.100.6] said: 451 4.7.1 Rate limit exceeded for recipient domain. Retry in 15 min (in reply to RCPT TO command)',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '421 Too many concurrent SMTP connections; please try again later.',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply:
      '450 4.7.1 <bounce@mail.example.com>: Sender address rejected: Policy: message quota per hour reached, please slow down',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '421 4.4.5 Too many messages in this session, open a new one',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '451-ERR 3050 : Too many messages received from 203.0.113.10 within the last 1 minute time period.',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '450 4.7.0 Zu viele Verbindungen von Ihrer IP, bitte spaeter erneut versuchen',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '452 Trop de messages envoyés en trop peu de temps, réessayez dans une heure',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  { reply: '421 4.7.1 Demasiadas conexiones desde su servidor', cause: 'rate-limit', persistence: 'temporary' },
  {
    reply: '451 Слишком много писем за короткое время, попробуйте позже',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  { reply: '421 单位时间内发送邮件数量超过限制，请稍后再试', cause: 'rate-limit', persistence: 'temporary' },
  {
    reply: 'SMTP error from remote mail server after end of data: 451 ratelimit: 100 messages/1h, you have sent 130.4',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply:
      '450 4.2.0 <a.silva@example.pt>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.pt.html',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply:
      'host mx.spam-mail-blocker.example[192.0.2.88] said: 450 4.2.0 <u@example.de>: Sender address rejected: Greylisted for 292 sec. (in reply to RCPT TO command)',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  { reply: '451 4.7.1 Greylisting in action, please come back later', cause: 'greylisting', persistence: 'temporary' },
  { reply: '421 Your address has been graylisted. Try again later.', cause: 'greylisting', persistence: 'temporary' },
  {
    reply: '451 Resources temporarily not available - Please try again later (first-time sender, greylist)',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '451 4.7.1 Please try again in 5 minutes, this is the first time we see this sender and recipient together',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '450 4.7.1 : Client host rejected: Greylisted for 5 minutes',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '451 4.3.0 Graulistung aktiv, bitte in 10 Minuten erneut zustellen',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '450 Mise en liste grise, veuillez réessayer dans 300 secondes',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  { reply: '451 El remitente está en lista gris, reintente más tarde', cause: 'greylisting', persistence: 'temporary' },
  { reply: '451-4.7.1 mail.example.ru: greylisted, попробуйте позже', cause: 'greylisting', persistence: 'temporary' },
  {
    reply:
      'delivery temporarily suspended: host mx.example.hu[198.51.100.3] refused to talk to me: 450 4.7.1 Greylisted, retry after 00:04:58',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply:
      '550-5.7.1 sender <news@example.com> via mta2.example.net [203.0.113.10] SPF result Fail; #702 (in reply to RCPT TO command)',
    cause: 'authentication',
    persistence: 'permanent',
  },
  { reply: '550 5.1.0 0bcW1i00G0jifNx01bcmHa blocked by SPF', cause: 'authentication', persistence: 'permanent' },
  {
    reply: '[SPF] 203.0.113.10 is not allowed to send mail from example.cz.',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '550 SPF: 203.0.113.10 is not allowed to send mail from example.org. Please see http://www.openspf.org/why',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 DKIM signature missing or invalid for domain example.com, message rejected',
    cause: 'authentication',
    persistence: 'permanent',
  },
  { reply: '554 5.7.5 Permanent error evaluating DMARC policy', cause: 'authentication', persistence: 'permanent' },
  {
    reply:
      'host mail.example.gov[192.0.2.66] said: 550 5.7.1 rejected by DMARC policy for example.com (in reply to end of DATA command)',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '451 4.7.24 SPF validation temporary failure: DNS lookup of example.com timed out',
    cause: 'authentication',
    persistence: 'temporary',
  },
  {
    reply: "550 5.7.26 OxiMail: rejected by the sender domain's DMARC policy",
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '550 Invalid SPF record. Please inspect your SPF settings, and try again.',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '550 Rechazado: el dominio remitente falla la verificación SPF',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Mail abgelehnt: DMARC-Prüfung fehlgeschlagen (p=reject)',
    cause: 'authentication',
    persistence: 'permanent',
  },
  { reply: '550 5.7.1 Отклонено: подпись DKIM неверна', cause: 'authentication', persistence: 'permanent' },
  {
    reply: '550 rejecting spoofed message: example.com does not authorise 203.0.113.10 (SPF hard fail)',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 ARC chain validation failed, message not accepted',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '450 4.7.1 Client host rejected: cannot find your reverse hostname, [203.0.113.10]',
    cause: 'sender-identity',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 Client host rejected: cannot find your hostname, [203.0.113.10]',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '5.6.2 Sender ip adress rejected: Your IPv6 address do not have a reverse look name',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '550-5.7.0 HELO argument must be a FQDN or IP-domain literal #428',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '550 R1: HELO should be a FQDN or address literal (See RFC 2821 4.1.1.1)',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '451 4.1.8 Domain of sender address info@campaign.example.com does not resolve',
    cause: 'sender-identity',
    persistence: 'temporary',
  },
  {
    reply: '550 5.1.8 <info@campaign.example.com>: Sender address rejected: Domain not found',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '504 5.5.2 <WIN-3K2JD>: Helo command rejected: need fully-qualified hostname',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: "550 DNS PTR record point to A record that doesn't point to your IP, see RFC1912",
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  { reply: '451 Bad reverse DNS.', cause: 'sender-identity', persistence: 'temporary' },
  {
    reply: '554 5.7.1 Kein gültiger Reverse-DNS-Eintrag (PTR) für 203.0.113.10',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: "550 Votre serveur n'a pas de reverse DNS valide, connexion refusée",
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 El servidor remitente no tiene registro PTR',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '550 Отсутствует обратная запись DNS (PTR) для IP 203.0.113.10',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '501 Connection Refused: reverse DNS lookup of 203.0.113.10 failed or is generic',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply:
      '550-Verification failed for <bounce@mta.example.com>\n550-The mail server could not deliver mail to bounce@mta.example.com. The account or domain may not exist\n550 Sender verify failed',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '571 5.7.1 message classified as spam (Nachricht als Spam eingestuft)',
    cause: 'content',
    persistence: 'permanent',
  },
  { reply: '552 5.2.0 0biL1i00V1cmcpM01biL4w spam detected', cause: 'content', persistence: 'permanent' },
  {
    reply: 'host mail.example.org[192.0.2.3] said: 554 5.7.1 Spam message rejected (in reply to end of DATA command)',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply:
      '554 5.7.1 Mail (SESSIONID-48123) appears to be unsolicited - resend with the code appended to subject and ask to have your email whitelisted.',
    cause: 'content',
    persistence: 'permanent',
  },
  { reply: '550 Message scored 11.3 spam points. Congratulations!', cause: 'content', persistence: 'permanent' },
  { reply: '554 Message refused by the scanner', cause: 'content', persistence: 'permanent' },
  {
    reply: '554 5.7.1 Mail appears infected with Heuristics.Phishing.Email.SpoofedDomain -- disinfect and resend.',
    cause: 'content',
    persistence: 'permanent',
  },
  { reply: '550 This message contains an unwanted binary Attachment', cause: 'content', persistence: 'permanent' },
  { reply: '552 message rejected by anti-spam engine', cause: 'content', persistence: 'permanent' },
  { reply: '550 5.7.1 Content reject/Spam denied', cause: 'content', persistence: 'permanent' },
  { reply: '550 5.7.1 Virus gefunden: Eicar-Test-Signature', cause: 'content', persistence: 'permanent' },
  { reply: '550 Письмо отклонено как спам', cause: 'content', persistence: 'permanent' },
  {
    reply: '554 El mensaje fue clasificado como SPAM por el servidor destino',
    cause: 'content',
    persistence: 'permanent',
  },
  { reply: '552 5.2.0 Bericht geweigerd: spam gedetecteerd', cause: 'content', persistence: 'permanent' },
  {
    reply: '550 5.1.1 <newsletter@example.com> sender is blacklisted by the recipient',
    cause: 'policy',
    persistence: 'permanent',
  },
  { reply: "550 You are registered as spammer (by user's reject list)", cause: 'policy', persistence: 'permanent' },
  { reply: "550 Mail is rejected by recipients' personal rules", cause: 'policy', persistence: 'permanent' },
  {
    reply: '554 5.7.1 <list@example.com>: Sender address rejected: Access denied',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply:
      'SMTP error from remote mail server after RCPT TO:<compras@example.com.mx>: 554 5.7.1 <compras@example.com.mx>: Recipient address rejected: Recipient address rejected for policy reasons',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Mail from external senders is not accepted for this distribution list',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Your country is not allowed to send mail to this server (GeoIP: FR)',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply:
      'Your message did not reach some or all of the intended recipients. You do not have permission to send to this recipient. For assistance, contact your system administrator.',
    cause: 'policy',
    persistence: 'permanent',
  },
  { reply: '550 This system only accepts mail from members of the list', cause: 'policy', persistence: 'permanent' },
  {
    reply: '550 5.7.1 Diese Adresse nimmt keine Nachrichten von externen Absendern an',
    cause: 'policy',
    persistence: 'permanent',
  },
  { reply: "550 L'expéditeur n'est pas autorisé à écrire à cette adresse", cause: 'policy', persistence: 'permanent' },
  {
    reply: '550 5.7.1 El destinatario solo acepta correo de remitentes autorizados',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Message rejected by administrator rule: marketing mail is not permitted',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: "550 5.7.1 Delivery not authorized, message refused by recipient's domain policy",
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '553-5.1.1 <j.smith@ncl.example.ac.uk>... Recipient address not recognised #299',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply:
      "host 172.19.0.7[172.19.0.7] said: 550 5.1.1 <m@example.com> User doesn't exist: m@example.com (in reply to RCPT TO command)",
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '511 sorry, no mailbox here by that name (#5.1.1 - chkuser)',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '550 5.1.1 RUSR 203.0.113.10: No such user: <kim@example.co.kr>',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '550 5.1.1 unknown or illegal alias: h.meier@example.ch',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  { reply: '550 unknown mailbox <*>', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '550 5.1.1 Destinataire inconnu', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '550 Benutzer existiert nicht auf diesem Server', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '550 El usuario no existe en este dominio', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '550 5.1.1 Пользователь не найден', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '550 宛先のメールアドレスは存在しません', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '该用户不存在', cause: 'invalid-recipient', persistence: 'permanent' },
  {
    reply: 'User ana (ana@example.com) not listed in Domino Directory',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '5.1.10 (bad destination mailbox address)... <unknown recipient>',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '550 5.1.1 The recipient has left the university; this address is no longer valid',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '422 4.2.2 Quota limit exceeded (Speicherplatz des Kontos ueberschritten)',
    cause: 'mailbox-full',
    persistence: 'temporary',
  },
  {
    reply: '552 5.1.1 5.2.2 sorry, final recipient mailbox is full (chkuser)',
    cause: 'mailbox-full',
    persistence: 'permanent',
  },
  {
    reply: 'temporary failure. Command output: maildrop: maildir over quota.',
    cause: 'mailbox-full',
    persistence: 'temporary',
  },
  {
    reply: '5.2.2 (mailbox full)... La casella del destinatario è piena',
    cause: 'mailbox-full',
    persistence: 'permanent',
  },
  { reply: '552 user is over quota', cause: 'mailbox-full', persistence: 'permanent' },
  { reply: '452 4.2.2 <pablo@example.cl>: Buzón lleno', cause: 'mailbox-full', persistence: 'temporary' },
  { reply: '收件人空间不足 552 Mailbox size limit exceeded', cause: 'mailbox-full', persistence: 'permanent' },
  { reply: "Can't create output file: Disk quota exceeded for mailbox of recipient", cause: 'mailbox-full' },
  {
    reply: '552 5.2.2 Postfach voll, Nachricht kann nicht zugestellt werden',
    cause: 'mailbox-full',
    persistence: 'permanent',
  },
  { reply: '550 Mailbox quota exceeded / Quota de la boîte dépassé', cause: 'mailbox-full', persistence: 'permanent' },
  {
    reply:
      'LMTP error from remote mail server after end of data: 452 4.2.2 <x@example.com> Quota exceeded (mailbox for user is full)',
    cause: 'mailbox-full',
    persistence: 'temporary',
  },
  { reply: '554 5.2.2 Лимит почтового ящика превышен', cause: 'mailbox-full', persistence: 'permanent' },
  {
    reply:
      '550 5.1.1 anna.a@example.xyz recipient rejected, account administratively disabled (in reply to RCPT TO command)',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
  },
  {
    reply: '550 5.2.1 This mailbox has been blocked due to inactivity',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
  },
  { reply: 'User suspended', cause: 'mailbox-inactive', persistence: 'permanent' },
  { reply: '550 user is locked', cause: 'mailbox-inactive', persistence: 'permanent' },
  { reply: '550 5.1.1 Inactive mbox', cause: 'mailbox-inactive', persistence: 'permanent' },
  {
    reply:
      '554 delivery error: dd Sorry your message to l@example.com cannot be delivered. This account has been disabled or discontinued [#102].',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
  },
  { reply: '550 Dieses Postfach ist deaktiviert', cause: 'mailbox-inactive', persistence: 'permanent' },
  { reply: '550 5.2.1 Compte suspendu', cause: 'mailbox-inactive', persistence: 'permanent' },
  { reply: '550 Почтовый ящик заблокирован', cause: 'mailbox-inactive', persistence: 'permanent' },
  { reply: '550 5.2.1 Cuenta desactivada por falta de uso', cause: 'mailbox-inactive', persistence: 'permanent' },
  { reply: '525 5.7.13 Disabled recipient address', cause: 'mailbox-inactive', persistence: 'permanent' },
  { reply: '550 Conta suspensa por falta de pagamento', cause: 'mailbox-inactive', persistence: 'permanent' },
  {
    reply: 'connect to mail.example.co.id[198.51.100.61]:25: Connection refused',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: 'lost connection with mx.example.in[198.51.100.62] while receiving the initial server greeting',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      'conversation with mx2.example.in[198.51.100.63] timed out while sending end of data -- message may be sent more than once',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      'Host or domain name not found. Name service error for name=mx.exampel.org type=A: Host not found, try again',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: 'Host or domain name not found. Name service error for name=hotmeil.example type=AAAA: Host not found',
    cause: 'unreachable',
    persistence: 'permanent',
  },
  {
    reply: "Sorry, I couldn't find any host named exampel.com. (#5.1.2)",
    cause: 'unreachable',
    persistence: 'permanent',
  },
  {
    reply: "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
    cause: 'unreachable',
    persistence: 'temporary',
  },
  { reply: 'Connected to 198.51.100.64 but connection died. (#4.4.2)', cause: 'unreachable', persistence: 'temporary' },
  { reply: '441 4.4.1 No answer from host', cause: 'unreachable', persistence: 'temporary' },
  {
    reply: 'smtp;4.4.1 (connection refused by example.net [198.51.100.65])',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      'mx1.example.kz [198.51.100.66] SMTP timeout while connected after sending data block (31204 bytes written): Connection timed out',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  { reply: 'all relevant MX records point to non-existent hosts', cause: 'unreachable', persistence: 'permanent' },
  {
    reply: '421 4.4.0 [internal] no MXs for this domain could be reached at this time',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: 'Zeitüberschreitung beim Verbindungsaufbau zu mx.example.de',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  { reply: 'Le serveur distant ne répond pas (délai dépassé)', cause: 'unreachable', persistence: 'temporary' },
  {
    reply: 'TLS is required, but was not offered by host mx.example.com[192.0.2.30]',
    cause: 'tls',
    persistence: 'temporary',
  },
  {
    reply: 'Cannot start TLS: handshake failure with mail.example.org: sslv3 alert handshake failure',
    cause: 'tls',
    persistence: 'temporary',
  },
  { reply: 'Server certificate not trusted', cause: 'tls', persistence: 'temporary' },
  { reply: '530 5.7.0 Must issue a STARTTLS command first', cause: 'tls', persistence: 'permanent' },
  {
    reply: 'a TLS session is required, but the server did not offer TLS support',
    cause: 'tls',
    persistence: 'temporary',
  },
  {
    reply: 'TLS connect failed: error:140770FC:SSL routines; connected to 198.51.100.70',
    cause: 'tls',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.10 Encryption needed: this domain only accepts mail over TLS 1.2 or newer',
    cause: 'tls',
    persistence: 'permanent',
  },
  { reply: 'MTA-STS failure for example.com: sts-webpki-invalid', cause: 'tls', persistence: 'temporary' },
  {
    reply: '5.6.3 Sender ip adress rejected: Your IPv6 address must be send with an encryption',
    cause: 'tls',
    persistence: 'permanent',
  },
  { reply: '454 4.7.5 Certificate validation failure, Reason:UntrustedRoot', cause: 'tls', persistence: 'temporary' },
  {
    reply: 'message size 31457280 exceeds size limit 20971520 of server mx.example.com[192.0.2.3]',
    cause: 'message-size',
    persistence: 'permanent',
  },
  { reply: '552 message is too long', cause: 'message-size', persistence: 'permanent' },
  { reply: '554 attachment is too long', cause: 'message-size', persistence: 'permanent' },
  {
    reply: '523 the message exceeds the maximum allowed size 10240 KB',
    cause: 'message-size',
    persistence: 'permanent',
  },
  { reply: '552 5.3.4 Nachricht zu groß (max. 25 MB)', cause: 'message-size', persistence: 'permanent' },
  { reply: '552 Le message dépasse la taille maximale autorisée', cause: 'message-size', persistence: 'permanent' },
  { reply: 'exceeded mailsize limit', cause: 'message-size', persistence: 'permanent' },
  { reply: '5.2.3 (message length exceeds administrative limit)', cause: 'message-size', persistence: 'permanent' },
  { reply: '552 5.3.4 El tamaño del mensaje excede el límite', cause: 'message-size', persistence: 'permanent' },
  { reply: '500 Line Too Long', cause: 'protocol', persistence: 'permanent' },
  { reply: '501 5.5.4 Error: Bad NOTIFY parameter syntax', cause: 'protocol', persistence: 'permanent' },
  { reply: '503 5.5.1 Bad sequence of commands', cause: 'protocol', persistence: 'permanent' },
  { reply: '5.5.2 bad chars in command', cause: 'protocol', persistence: 'permanent' },
  {
    reply: '554 5.6.0 Message lacks a valid Date: header as required by RFC 5322',
    cause: 'protocol',
    persistence: 'permanent',
  },
  {
    reply: '550 5.6.0 Lone CR or LF in headers (see RFC 5322 section 2.2)',
    cause: 'protocol',
    persistence: 'permanent',
  },
  {
    reply: '451 See http://pobox.com/~djb/docs/smtplf.html. (stray newline)',
    cause: 'protocol',
    persistence: 'permanent',
  },
  { reply: '554 SMTP synchronization error', cause: 'protocol', persistence: 'permanent' },
  {
    reply: '553 5.6.7 SMTPUTF8 is required, but was not offered by host mx.example.jp[192.0.2.4]',
    cause: 'protocol',
    persistence: 'permanent',
  },
  {
    reply: '550 Your message does not conform to RFC2822 standard: multiple From headers',
    cause: 'protocol',
    persistence: 'permanent',
  },
  {
    reply:
      'host abc.example.co.jp[192.0.2.45] said: 550 5.7.1 <t.sato@example.com>... Relaying denied (in reply to RCPT TO command)',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 <宛先メールアドレス>: Client host rejected: Access denied. SMTP認証が必要です',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply: "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply: '553 mail@example.com: Sender address rejected: not owned by user web12@example.de',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply:
      'SASL authentication failed; server smtp.provider.example[192.0.2.55] said: 535 5.7.3 Authentication unsuccessful',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply:
      '550-Please turn on SMTP Authentication in your mail client. mta.example.com [203.0.113.10]:5123 is not permitted to relay 550 through this server without authentication.',
    cause: 'relay',
    persistence: 'permanent',
  },
  { reply: '550 Relais non autorisé', cause: 'relay', persistence: 'permanent' },
  { reply: '553 host denies relay', cause: 'relay', persistence: 'permanent' },
  { reply: '550 Пересылка запрещена (relay not permitted)', cause: 'relay', persistence: 'permanent' },
  {
    reply: '535 Authentication failure: SMTP AUTH failed with the remote server',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply:
      'host mx.example.fi[192.0.2.78] said: 451 4.3.0 Error: queue file write error (in reply to end of DATA command)',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply:
      'host mx.example.ie[192.0.2.77] said: 452 4.3.1 Insufficient system resources (in reply to MAIL FROM command)',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: 'SMTP error from remote mail server after RCPT TO:<a@example.com>: 451 4.3.5 Server configuration error',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  { reply: '450 database temporary error', cause: 'receiver-fault', persistence: 'temporary' },
  { reply: 'Remote host said: 451 qq temporary problem (#4.3.0)', cause: 'receiver-fault', persistence: 'temporary' },
  { reply: '421 4.3.2 Service shutting down for maintenance', cause: 'receiver-fault', persistence: 'temporary' },
  {
    reply: '451 4.3.0 Temporary lookup failure (in reply to RCPT TO command)',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply:
      'host mail.example.hr[192.0.2.79] said: 452 4.3.1 Insufficient system storage (in reply to MAIL FROM command)',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '451 4.0.0 Spam filter end message failed - server - license [slot 1]',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '451 Temporary local problem - please try later (remote LDAP server down)',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '451 4.3.2 Der Mailserver ist derzeit überlastet, interner Fehler',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '432 4.3.2 Le serveur de messagerie destinataire est en panne',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  { reply: '550 internal server error while processing recipient data', cause: 'receiver-fault' },
  { reply: 'mail transport unavailable', cause: 'own-mta' },
  { reply: 'unknown mail transport error', cause: 'own-mta' },
  { reply: 'delivery temporarily suspended: unknown mail transport error', cause: 'own-mta' },
  { reply: 'write queue file: No space left on device', cause: 'own-mta' },
  {
    reply: '451 4.3.0 [internal] memory shortage while determining tls parameters',
    cause: 'own-mta',
    persistence: 'temporary',
  },
  { reply: 'KumoMTA internal: error in deliver_message: IO error', cause: 'own-mta' },
  {
    reply: '== j@example.com R=dnslookup T=remote_smtp defer (-1): spool file error: Permission denied',
    cause: 'own-mta',
  },
  { reply: 'mail for mail.ourcompany.example loops back to myself', cause: 'own-mta' },
  { reply: 'delivery via [203.0.113.10]: bind: Cannot assign requested address', cause: 'own-mta' },
  { reply: '5.0.0 smtp; [internal] rejected by policy of the sending platform: IP pool not found', cause: 'own-mta' },
  { reply: 'fatal: open database /etc/postfix/transport.db: No such file or directory', cause: 'own-mta' },
  { reply: 'deferred: Cannot fork delivery process: Resource temporarily unavailable', cause: 'own-mta' },
  { reply: 'BAS-010007 Function not implemented: mtachild cannot connect to the statistics server', cause: 'own-mta' },
  { reply: 'local configuration error: alias database unavailable', cause: 'own-mta' },
  { reply: 'Messages queued (dynamic flow control)', cause: 'backoff' },
  { reply: "Messages placés en file d'attente (contrôle de flux dynamique)", cause: 'backoff' },
  { reply: 'Messages queued (connection quotas met)', cause: 'backoff' },
  { reply: 'quotas satisfaits', cause: 'backoff' },
  { reply: 'Nachrichten in die Warteschlange gestellt (dynamische Durchsatzkontrolle)', cause: 'backoff' },
  { reply: '消息排队（动态流量控制）', cause: 'backoff' },
  {
    reply:
      'Domain example.com has exceeded the max emails per hour (205/200 (102%)) allowed. Message will be reattempted later',
    cause: 'backoff',
  },
  { reply: 'KumoMTA internal: scheduled queue is suspended', cause: 'backoff' },
  { reply: "retry time not reached for any host for 'example.org'", cause: 'backoff' },
  { reply: 'queue example.net/vmta3 in mode=backoff', cause: 'backoff' },
  { reply: 'KumoMTA internal: throttled message rate', cause: 'backoff' },
  { reply: 'Mensajes en cola (control dinámico de flujo)', cause: 'backoff' },
  { reply: 'メッセージの待機（動的フロー制御）', cause: 'backoff' },
  {
    reply:
      'message expired after 3 days in queue: last error: 421 4.7.0 [TSS04] Messages from 203.0.113.10 temporarily deferred due to unexpected volume or user complaints',
    cause: 'reputation',
  },
  { reply: 'retry timeout exceeded; last reply: 451 4.7.1 Greylisted, please try again later', cause: 'greylisting' },
  {
    reply: 'delivery temporarily suspended: connect to mx.example.ro[198.51.100.91]:25: Connection timed out',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply:
      '{"bounceType":"Transient","bounceSubType":"MailboxFull","diagnosticCode":"smtp; 452 4.2.2 The recipient\'s mailbox is full"}',
    cause: 'mailbox-full',
    persistence: 'temporary',
  },
  {
    reply:
      'Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <o@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '"reason":"550 5.7.1 Email rejected per DMARC policy for example.com","event":"bounce","type":"blocked"',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply:
      'Diagnostic-Code: smtp; 554 5.7.1 Service unavailable; Client host [203.0.113.10] blocked using b.barracudacentral=2Eorg',
    cause: 'reputation',
    persistence: 'permanent',
  },
  { reply: "'*' sent", cause: 'not-a-failure' },
  { reply: '250 2.0.0 Ok: queued as 4F1C2A3B', cause: 'not-a-failure' },
  {
    reply:
      'Amazon SES did not send the message to this address because it is on the suppression list for your account.',
    cause: 'not-a-failure',
  },
  { reply: 'Automatic reply: I am out of the office until Monday 12 May', cause: 'not-a-failure' },
  { reply: "Réponse automatique : absent du bureau jusqu'au 3 mars", cause: 'not-a-failure' },
  { reply: 'Address in quarantine', cause: 'not-a-failure' },
  { reply: 'Adresse placée sur la liste bloquée', cause: 'not-a-failure' },
  {
    reply: 'Feedback-Type: abuse; this is an email abuse report for an email message received from IP 203.0.113.10',
    cause: 'not-a-failure',
  },
  { reply: 'Abwesenheitsnotiz: Ich bin bis 2. Januar nicht im Büro', cause: 'not-a-failure' },
  { reply: 'SendGrid dropped: Unsubscribed Address', cause: 'not-a-failure' },
  {
    reply: '250 2.6.0 <6b36518e@mail.example.com> [InternalId=23138874] Queued mail for delivery',
    cause: 'not-a-failure',
  },
  { reply: 'Double', cause: 'not-a-failure' },
  { reply: '554 Transaction failed', cause: 'unknown' },
  { reply: '550', cause: 'unknown' },
  { reply: 'Undelivered Mail Returned to Sender', cause: 'unknown' },
  { reply: 'smtp; 5.0.0 (undefined status)', cause: 'unknown' },
  { reply: '554 5.0.0 Error', cause: 'unknown' },
  { reply: 'Mail delivery failed: returning message to sender', cause: 'unknown' },
  { reply: 'Undetermined', cause: 'unknown' },
  { reply: 'delivery error', cause: 'unknown' },
  { reply: '550 see log for details (ref 7f3a-22)', cause: 'unknown' },
  { reply: 'Failed, reason not given', cause: 'unknown' },
  { reply: 'x-unix; 255', cause: 'unknown' },
  { reply: 'Not defined', cause: 'unknown' },
];
