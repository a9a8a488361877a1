import type { HeldApartReply } from './held-apart-reply.ts';

/** Small hosters, schools, companies: wordings of nobody's table, in the languages in which they are written. */
export const LANGUAGES_LONG_TAIL: readonly HeldApartReply[] = [
  // French
  {
    reply: "550 5.7.1 L'adresse IP 192.0.2.8 de votre serveur est inscrite sur une liste noire",
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '451 4.7.1 Trop de messages envoyés par votre serveur, merci de ralentir',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '550 5.1.1 <secretariat@lycee.example>: destinataire inconnu',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '450 4.2.0 <accueil@mairie.example>: liste grise, veuillez réessayer dans 300 secondes',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 Enregistrement PTR absent ou incorrect pour 203.0.113.77',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  { reply: '554 5.7.1 Pièce infectée : virus détecté dans le message', cause: 'content', persistence: 'permanent' },
  {
    reply: "550 5.7.1 Échec de l'authentification SPF/DKIM du domaine expéditeur",
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '552 La taille du message dépasse la limite autorisée (10 Mo)',
    cause: 'message-size',
    persistence: 'permanent',
  },
  { reply: '550 Ce compte a été désactivé', cause: 'mailbox-inactive', persistence: 'permanent' },
  { reply: "Échec de la connexion au serveur mx.exemple.example : délai d'attente dépassé", cause: 'unreachable' },
  // German
  {
    reply: '550 5.7.1 Ihre IP-Adresse 198.51.100.77 ist wegen Spamversands gesperrt',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: '421 4.7.0 Zu viele Verbindungen von Ihrer IP, bitte spaeter erneut versuchen',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  { reply: '550 5.1.1 Empfänger unbekannt', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '452 4.2.2 Das Postfach des Empfängers ist voll', cause: 'mailbox-full', persistence: 'temporary' },
  { reply: '550 5.2.1 Das Konto wurde stillgelegt', cause: 'mailbox-inactive', persistence: 'permanent' },
  {
    reply: '550 5.7.1 Kein Reverse-DNS-Eintrag für 192.0.2.44 vorhanden, Annahme verweigert',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Die SPF-Prüfung der Absenderdomain ist fehlgeschlagen',
    cause: 'authentication',
    persistence: 'permanent',
  },
  { reply: '554 5.6.0 Nachricht wurde als Spam eingestuft und abgelehnt', cause: 'content', persistence: 'permanent' },
  {
    reply: '451 4.7.1 Graue Liste aktiv, bitte in 5 Minuten wiederholen',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 Externe Absender dürfen an diesen Verteiler nicht senden',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: 'Der Zielserver mail.beispiel.example hat die TLS-Verschlüsselung abgelehnt, Zertifikat abgelaufen',
    cause: 'tls',
  },
  // Spanish
  {
    reply: '550 5.7.1 Su servidor (192.0.2.50) figura en una lista de bloqueo por envío de spam',
    cause: 'reputation',
    persistence: 'permanent',
  },
  { reply: '452 4.2.2 El buzón del destinatario está lleno', cause: 'mailbox-full', persistence: 'temporary' },
  { reply: '550 5.1.1 El usuario no existe en este servidor', cause: 'invalid-recipient', persistence: 'permanent' },
  {
    reply: '451 4.7.1 Ha superado el límite de correos por hora, inténtelo más tarde',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 Correo rechazado: no existe registro DNS inverso para 203.0.113.40',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  { reply: '550 5.7.1 Mensaje rechazado por contener enlaces de phishing', cause: 'content', persistence: 'permanent' },
  { reply: '550 5.7.1 Firma DKIM no válida para boletin.example', cause: 'authentication', persistence: 'permanent' },
  {
    reply: '550 Cuenta suspendida temporalmente por el proveedor',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
  },
  {
    reply: '450 4.7.1 Lista gris: vuelva a intentarlo en unos minutos',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '451 4.3.0 Error interno del servidor de correo, inténtelo de nuevo más tarde',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  // Italian
  {
    reply: '554 5.7.1 Il vostro indirizzo IP 198.51.100.5 risulta in blacklist',
    cause: 'reputation',
    persistence: 'permanent',
  },
  { reply: '550 5.1.1 Destinatario sconosciuto', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '552 5.2.2 La casella di posta del destinatario è piena', cause: 'mailbox-full', persistence: 'permanent' },
  {
    reply: '421 4.7.0 Troppe connessioni dal vostro server, riprovare più tardi',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 Mittente non autorizzato a scrivere a questa lista di distribuzione',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Verifica DMARC fallita, messaggio respinto secondo la policy del dominio',
    cause: 'authentication',
    persistence: 'permanent',
  },
  { reply: '450 4.7.1 HELO rifiutato: nome host non risolvibile', cause: 'sender-identity', persistence: 'temporary' },
  {
    reply: '552 Il messaggio supera la dimensione massima consentita',
    cause: 'message-size',
    persistence: 'permanent',
  },
  // Portuguese
  {
    reply: '550 5.7.1 O IP 203.0.113.18 está bloqueado por má reputação',
    cause: 'reputation',
    persistence: 'permanent',
  },
  { reply: '550 5.1.1 Destinatário inexistente', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '452 4.2.2 Caixa de entrada cheia, espaço esgotado', cause: 'mailbox-full', persistence: 'temporary' },
  { reply: '451 4.7.1 Limite de envio excedido, aguarde 1 hora', cause: 'rate-limit', persistence: 'temporary' },
  {
    reply: '550 5.7.1 Mensagem classificada como spam pelo filtro de conteúdo',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Falha na verificação SPF: o servidor 192.0.2.66 não está autorizado',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '451 4.7.1 Greylisting (lista cinza) em ação. Retorne daqui a 00:02:00',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  { reply: '450 4.7.1 DNS reverso não configurado para o seu IP', cause: 'sender-identity', persistence: 'temporary' },
  // Dutch
  {
    reply: '554 5.7.1 Uw IP-adres 192.0.2.70 staat op een zwarte lijst',
    cause: 'reputation',
    persistence: 'permanent',
  },
  { reply: '550 5.1.1 Onbekende gebruiker', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '552 5.2.2 Mailbox van de ontvanger is vol', cause: 'mailbox-full', persistence: 'permanent' },
  {
    reply: '421 4.7.0 Te veel verbindingen vanaf uw IP-adres, probeer het later opnieuw',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 Bericht geweigerd: geen geldige PTR-record gevonden voor 198.51.100.13',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  { reply: '550 5.7.1 Bericht afgewezen omdat het als spam is aangemerkt', cause: 'content', persistence: 'permanent' },
  { reply: '550 Deze mailbox is opgeheven', cause: 'mailbox-inactive', persistence: 'permanent' },
  // Polish
  { reply: '550 5.1.1 Nie ma takiego użytkownika', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '552 5.2.2 Skrzynka pocztowa przepełniona', cause: 'mailbox-full', persistence: 'permanent' },
  { reply: '554 5.7.1 Twój adres IP jest na czarnej liście', cause: 'reputation', persistence: 'permanent' },
  {
    reply: '451 4.7.1 Przekroczono limit wiadomości na godzinę, spróbuj później',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 Wiadomość odrzucona: brak rekordu PTR (revDNS) dla 203.0.113.25',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  { reply: '550 5.7.1 Wiadomość została uznana za spam', cause: 'content', persistence: 'permanent' },
  {
    reply: '451 4.7.1 Szara lista (greylisting), proszę ponowić za kilka minut',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: '550 5.2.1 Konto zostało zablokowane z powodu braku aktywności',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
  },
  // Russian
  {
    reply: '550 5.7.1 Ваш IP-адрес 192.0.2.17 находится в чёрном списке',
    cause: 'reputation',
    persistence: 'permanent',
  },
  { reply: '552 5.2.2 Почтовый ящик получателя переполнен', cause: 'mailbox-full', persistence: 'permanent' },
  { reply: '550 5.1.1 Такого пользователя не существует', cause: 'invalid-recipient', persistence: 'permanent' },
  {
    reply: '421 4.7.0 Слишком много соединений с вашего адреса, повторите позже',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: '550 5.7.1 Отсутствует PTR-запись для адреса 198.51.100.29',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  { reply: '550 5.7.1 Письмо отклонено: проверка SPF не пройдена', cause: 'authentication', persistence: 'permanent' },
  { reply: '554 5.7.1 Сообщение похоже на спам и не принято', cause: 'content', persistence: 'permanent' },
  { reply: '550 Почтовый ящик заблокирован владельцем домена', cause: 'mailbox-inactive', persistence: 'permanent' },
  { reply: '451 4.3.0 Внутренняя ошибка сервера, попробуйте позже', cause: 'receiver-fault', persistence: 'temporary' },
  { reply: '550 5.7.1 Пересылка почты запрещена (relaying denied)', cause: 'relay', persistence: 'permanent' },
  // Japanese
  {
    reply: '550 5.7.1 送信元IPアドレス 203.0.113.31 はブラックリストに登録されています',
    cause: 'reputation',
    persistence: 'permanent',
  },
  { reply: '550 5.1.1 ユーザーが見つかりません', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '552 5.2.2 メールボックスの容量がいっぱいです', cause: 'mailbox-full', persistence: 'permanent' },
  {
    reply: '421 4.7.0 接続数が上限を超えました。しばらくしてから再送してください',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  { reply: '550 5.7.1 SPF認証に失敗したため受信を拒否しました', cause: 'authentication', persistence: 'permanent' },
  {
    reply: '450 4.7.1 逆引きDNSが設定されていないため受信できません [192.0.2.53]',
    cause: 'sender-identity',
    persistence: 'temporary',
  },
  { reply: '550 5.7.1 迷惑メールと判定されたため配信を拒否しました', cause: 'content', persistence: 'permanent' },
  { reply: '接続がタイムアウトしました: mx.kaisha.example[203.0.113.1]:25', cause: 'unreachable' },
  { reply: '550 5.2.1 このアカウントは利用停止中です', cause: 'mailbox-inactive', persistence: 'permanent' },
  // Korean
  { reply: '550 5.1.1 존재하지 않는 사용자입니다', cause: 'invalid-recipient', persistence: 'permanent' },
  {
    reply: '554 5.7.1 발신 IP 198.51.100.66 가 스팸 차단 목록(RBL)에 등록되어 있습니다',
    cause: 'reputation',
    persistence: 'permanent',
  },
  { reply: '452 4.2.2 수신자 편지함이 가득 찼습니다', cause: 'mailbox-full', persistence: 'temporary' },
  { reply: '421 4.7.0 동시 접속 수를 초과하였습니다', cause: 'rate-limit', persistence: 'temporary' },
  {
    reply: '550 5.7.1 역방향 DNS(PTR) 레코드가 없어 수신을 거부합니다',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  { reply: '550 5.7.1 스팸 메일로 분류되어 거부되었습니다', cause: 'content', persistence: 'permanent' },
  // Chinese
  { reply: '550 5.1.1 收件人不存在', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '552 5.2.2 收件人邮箱空间已满', cause: 'mailbox-full', persistence: 'permanent' },
  { reply: '554 5.7.1 发信IP 192.0.2.73 被列入黑名单,拒绝接收', cause: 'reputation', persistence: 'permanent' },
  { reply: '421 4.7.0 发信频率过高,请稍后再试', cause: 'rate-limit', persistence: 'temporary' },
  { reply: '554 5.7.1 邮件内容被判定为垃圾邮件', cause: 'content', persistence: 'permanent' },
  { reply: '550 5.7.1 发件域名SPF验证失败', cause: 'authentication', persistence: 'permanent' },
  { reply: '550 5.2.1 该用户已被停用', cause: 'mailbox-inactive', persistence: 'permanent' },
  { reply: '552 5.3.4 郵件大小超過限制', cause: 'message-size', persistence: 'permanent' },
  // Czech, Turkish, Swedish
  { reply: '550 5.1.1 Neznámý příjemce', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '554 5.7.1 Vaše IP adresa 203.0.113.6 je na černé listině', cause: 'reputation', persistence: 'permanent' },
  { reply: '552 5.2.2 Schránka příjemce je plná', cause: 'mailbox-full', persistence: 'permanent' },
  { reply: '550 5.1.1 Kullanıcı bulunamadı', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '554 5.7.1 IP adresiniz 192.0.2.59 kara listede bulunuyor', cause: 'reputation', persistence: 'permanent' },
  { reply: '552 5.2.2 Alıcının posta kutusu dolu', cause: 'mailbox-full', persistence: 'permanent' },
  { reply: '550 5.1.1 Mottagaren finns inte', cause: 'invalid-recipient', persistence: 'permanent' },
  {
    reply: '421 4.7.0 För många anslutningar från din IP-adress, försök igen senare',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  { reply: '554 5.7.1 Din IP-adress 198.51.100.91 är svartlistad', cause: 'reputation', persistence: 'permanent' },
  // English long tail: gateways, milters, policy daemons, panels, groupware
  {
    reply: '550 5.7.1 Command rejected by milter: sender IP scored -8.2 in our trust database',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply:
      '451 4.7.1 <alice@college.example>: Recipient address rejected: Policy Rejection: quota exceeded, sender sends more than 200 messages in 60 minutes',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply:
      'SMTP error from remote mail server after RCPT TO:<sales@shop.example>: host mail.shop.example [203.0.113.2]: 550 "The mail server could not deliver mail to sales@shop.example. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries."',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '550 User carol (carol@firm.example) not listed in Domino Directory',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  { reply: '550 5.1.1 <dan@gw.example> Unknown GroupWise user', cause: 'invalid-recipient', persistence: 'permanent' },
  {
    reply: '550 Requested action not taken: this account has been disabled (MDaemon)',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
  },
  {
    reply: '452 4.2.2 Over quota (Zimbra LMTP): mailbox 10.2 GB of 10 GB used',
    cause: 'mailbox-full',
    persistence: 'temporary',
  },
  {
    reply:
      '550-Verification failed for <bounces@offers.example>\n550-The mail server could not deliver mail to bounces@offers.example.\n550 Sender verify failed',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Your host [2001:db8::25] has no PTR record; IPv6 clients without reverse DNS are refused here',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  { reply: '501 5.5.4 Invalid HELO name: localhost.localdomain', cause: 'sender-identity', persistence: 'permanent' },
  {
    reply: '550 5.7.1 <weekly@list.example>... Only subscribers may post to this list',
    cause: 'policy',
    persistence: 'permanent',
  },
  { reply: '550 5.7.1 Mail from your country is not accepted here', cause: 'policy', persistence: 'permanent' },
  {
    reply: '554 5.7.1 Message blocked by transport rule "External newsletters"',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '#5.7.1 smtp;550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 Delivery not authorized, message refused (recipient restricted by administrator)',
    cause: 'policy',
    persistence: 'permanent',
  },
  { reply: '501 5.1.3 Bad recipient address syntax', cause: 'protocol', persistence: 'permanent' },
  { reply: '554 5.6.0 Message contains bare LF, not RFC 5322 compliant', cause: 'protocol', persistence: 'permanent' },
  {
    reply: '550 5.6.0 Message rejected: header line longer than 998 octets',
    cause: 'protocol',
    persistence: 'permanent',
  },
  { reply: '503 5.5.1 Error: need MAIL command before RCPT', cause: 'protocol', persistence: 'permanent' },
  {
    reply: '550 5.7.1 Missing or multiple From header; see RFC 5322 section 3.6',
    cause: 'protocol',
    persistence: 'permanent',
  },
  { reply: '500 5.5.2 Error: command not recognized', cause: 'protocol', persistence: 'permanent' },
  { reply: '521 5.5.2 bare <LF> received', cause: 'protocol', persistence: 'permanent' },
  { reply: '550 5.6.0 Message has no Date header (RFC 5322)', cause: 'protocol', persistence: 'permanent' },
  {
    reply: '501 5.5.2 Syntax error in parameters: unexpected NUL in MIME header',
    cause: 'protocol',
    persistence: 'permanent',
  },
  { reply: '555 5.5.4 Unsupported option: BODY=BINARYMIME', cause: 'protocol', persistence: 'permanent' },
  {
    reply: '454 4.3.0 LDAP lookup failure while resolving recipient',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '451 4.3.0 Mailbox database offline for maintenance, try again',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '451 4.5.0 Error in processing, id=12345-01, virus_scan FAILED: ALL VIRUS SCANNERS FAILED',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '452 4.3.1 Out of disk space on receiving system; please retry',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply:
      'host mx.hosting.example[203.0.113.60] said: 451 4.3.0 Error: queue file write error (in reply to end of DATA command)',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply:
      '421 4.3.2 dovecot: Internal error occurred. Refer to server log for more information. [2026-02-11 09:12:44]',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  { reply: '550 5.7.1 <carl@partner.example>: Relay access denied', cause: 'relay', persistence: 'permanent' },
  {
    reply: "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
    cause: 'relay',
    persistence: 'permanent',
  },
  { reply: '530 5.7.0 Authentication required', cause: 'relay', persistence: 'permanent' },
  { reply: '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6', cause: 'relay', persistence: 'permanent' },
  { reply: '550 We do not relay for partner.example', cause: 'relay', persistence: 'permanent' },
  { reply: '552 5.3.4 Error: message file too big', cause: 'message-size', persistence: 'permanent' },
  { reply: '552 5.2.3 Message exceeds maximum fixed size (15000000)', cause: 'message-size', persistence: 'permanent' },
  {
    reply: '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
    cause: 'message-size',
    persistence: 'permanent',
  },
  { reply: "523 the message size exceeds the recipient's size limit", cause: 'message-size', persistence: 'permanent' },
  {
    reply: '550 5.7.1 rate limited because there is no DMARC alignment for your domain',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
    cause: 'authentication',
    persistence: 'permanent',
  },
  {
    reply: '451 4.7.24 SPF temperror: DNS timeout while checking offers.example',
    cause: 'authentication',
    persistence: 'temporary',
  },
  { reply: '554 5.7.5 Permanent error evaluating DMARC policy', cause: 'authentication', persistence: 'permanent' },
  {
    reply: 'rejected by mx.mailspamprotection.com: 550 No such recipient here',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  { reply: '550 5.2.1 Mailbox blocked due to inactivity', cause: 'mailbox-inactive', persistence: 'permanent' },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [192.0.2.12] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/203.0.113.53/',
    cause: 'receiver-fault',
    persistence: 'permanent',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [198.51.100.8] blocked using dnsbl-1.uceprotect.net; IP 198.51.100.8 is UCEPROTECT-Level 1 listed',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'UCEPROTECT Level 1',
  },
  {
    reply: '550 5.7.1 Blocked: domain offers.example found in multi.surbl.org',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'SURBL',
  },
  {
    reply: '554 5.7.1 Rejected 192.0.2.31 found in psbl.surriel.com',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'PSBL',
  },
  // nothing to learn from
  { reply: '554 5.0.0 Message could not be delivered', cause: 'unknown', persistence: 'permanent' },
  { reply: '550 Rejected', cause: 'unknown', persistence: 'permanent' },
  { reply: '554 Transaction failed', cause: 'unknown', persistence: 'permanent' },
  { reply: '421 4.0.0 closing', cause: 'unknown', persistence: 'temporary' },
  { reply: '550 5.0.0 Undefined status', cause: 'unknown', persistence: 'permanent' },
  { reply: 'Undelivered Mail Returned to Sender', cause: 'unknown' },
  {
    reply: '550 5.7.1 Messages from free mail domains are not permitted by our company policy',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '550 5.7.1 This address only accepts mail from inside the organisation',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 <pr@agency.example>: Sender address rejected: blocked by the recipient (user blacklist)',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: "550 5.7.1 L'envoi à cette liste interne est réservé aux membres du personnel",
    cause: 'policy',
    persistence: 'permanent',
  },
  { reply: '550 5.7.1 El destinatario ha bloqueado su dirección', cause: 'policy', persistence: 'permanent' },
  { reply: '550 5.7.1 受信者が送信者を拒否設定しています', cause: 'policy', persistence: 'permanent' },
  { reply: '550 5.7.1 收件人设置了拒收您的邮件', cause: 'policy', persistence: 'permanent' },
  { reply: '550 5.7.1 수신자가 수신거부한 발신자입니다', cause: 'policy', persistence: 'permanent' },
  { reply: '550 5.7.1 Odbiorca zablokował tego nadawcę', cause: 'policy', persistence: 'permanent' },
  { reply: '550 5.7.1 Получатель запретил приём писем от вас', cause: 'policy', persistence: 'permanent' },
  {
    reply: '451 4.7.1 Helo command rejected: your HELO name does not match your reverse DNS',
    cause: 'sender-identity',
    persistence: 'temporary',
  },
  {
    reply: '550 authentication is required to send through this server, please log in first',
    cause: 'relay',
    persistence: 'permanent',
  },
  { reply: '550 5.7.1 Transmisión (relay) no permitida para este dominio', cause: 'relay', persistence: 'permanent' },
  { reply: '554 5.7.1 Inoltro negato: accesso al relay non consentito', cause: 'relay', persistence: 'permanent' },
  { reply: '535 5.7.3 Authentication unsuccessful', cause: 'relay', persistence: 'permanent' },
  { reply: '550 Message denied', cause: 'unknown', persistence: 'permanent' },
  { reply: '554 5.0.0', cause: 'unknown', persistence: 'permanent' },
  { reply: 'Delivery to the following recipient failed permanently.', cause: 'unknown' },
  { reply: '599 failure', cause: 'unknown', persistence: 'permanent' },
  { reply: 'smtp; 550', cause: 'unknown', persistence: 'permanent' },
  { reply: '451 4.0.0 Unspecified problem', cause: 'unknown', persistence: 'temporary' },
];
