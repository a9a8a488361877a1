import type { HeldApartReply } from './held-apart-reply.ts';

/** Adobe Campaign's delivery-log texts in several languages, and the event reasons of sending platforms. */
export const CAMPAIGN: readonly HeldApartReply[] = [
  // dynamic flow control and quotas
  { reply: 'Messages queued (dynamic flow control)', cause: 'backoff' },
  { reply: "Status='Pending', Reason='Unreachable', Text='Messages queued (Dynamic Flow Control)'", cause: 'backoff' },
  { reply: 'Messages placés en file d’attente (contrôle de flux dynamique)', cause: 'backoff' },
  { reply: 'CONTRÔLE DE FLUX DYNAMIQUE', cause: 'backoff' },
  { reply: 'Nachrichten in die Warteschlange gestellt (dynamische Flusskontrolle)', cause: 'backoff' },
  { reply: 'Dynamische Durchsatzkontrolle', cause: 'backoff' },
  { reply: 'Mensajes en cola (control dinámico de flujo)', cause: 'backoff' },
  {
    reply: 'Messaggi in coda (controllo del flusso dinamico) - libero.it',
    recipientDomain: 'libero.it',
    cause: 'backoff',
    provider: 'Italiaonline',
  },
  { reply: 'メッセージの待機（動的フロー制御）', cause: 'backoff' },
  { reply: '대기 중인 메시지(동적 흐름 제어)', cause: 'backoff' },
  { reply: 'Mensagens na fila (controle de fluxo dinâmico)', cause: 'backoff' },
  { reply: '消息排队（动态流量控制）', cause: 'backoff' },
  { reply: 'Berichten in de wachtrij (dynamisch stroombeheer)', cause: 'backoff' },
  { reply: 'Meddelanden i kö (dynamisk flödeskontroll)', cause: 'backoff' },
  { reply: 'Messages queued (connection quotas met)', cause: 'backoff' },
  { reply: 'quotas satisfaits', cause: 'backoff' },
  { reply: 'Kontingente ausgeschöpft', cause: 'backoff' },
  { reply: '割り当てに達しました', cause: 'backoff' },
  { reply: 'Mensajes en cola (cuotas de conexión satisfechas)', cause: 'backoff' },
  { reply: 'Berichten in de wachtrij (verbindingsquota bereikt)', cause: 'backoff' },
  { reply: 'Messages queued (quotas met) #DOMAIN#', cause: 'backoff' },
  // exclusions and successes
  { reply: 'Address in quarantine', cause: 'not-a-failure' },
  { reply: 'Adresse en quarantaine', cause: 'not-a-failure' },
  { reply: 'Adresse in Quarantäne', cause: 'not-a-failure' },
  { reply: 'Adresse auf der Blockierungsliste', cause: 'not-a-failure' },
  { reply: 'Denylisted address', cause: 'not-a-failure' },
  { reply: 'Adresse placée sur la liste bloquée', cause: 'not-a-failure' },
  { reply: 'The recipient no longer wants to be contacted.', cause: 'not-a-failure' },
  { reply: 'Exclusion of duplicates (based on address)', cause: 'not-a-failure' },
  { reply: 'Recipient already targeted.', cause: 'not-a-failure' },
  { reply: 'Exclu par une règle SQL', cause: 'not-a-failure' },
  { reply: "'*' sent", cause: 'not-a-failure' },
  { reply: "Message to '*' pushed to the connector.", cause: 'not-a-failure' },
  { reply: "Inbound email bounce (rule 'Auto_replies' has matched this bounce).", cause: 'not-a-failure' },
  { reply: "Inbound email bounce (rule 'Feedback_loop_Hotmail' has matched this bounce).", cause: 'not-a-failure' },
  // inbound rules
  { reply: "Inbound email bounce (rule 'User_unknown' has matched this bounce).", cause: 'invalid-recipient' },
  { reply: "Inbound email bounce (rule 'Mailbox_full' has matched this bounce).", cause: 'mailbox-full' },
  { reply: "Inbound email bounce (rule 'Account_disabled' has matched this bounce).", cause: 'mailbox-inactive' },
  {
    reply: "Inbound email bounce (rule 'Momen_Code10_InvalidRecipient' has matched this bounce).",
    cause: 'invalid-recipient',
  },
  // DNS and connection
  { reply: "Echec de la requête DNS sur '#DOMAIN#'", cause: 'unreachable' },
  { reply: "DNS query failed on '#DOMAIN#'", cause: 'unreachable' },
  {
    reply: "Impossible de se connecter au serveur de messagerie 'mx.exemple.example' (délai dépassé)",
    cause: 'unreachable',
  },
  { reply: "Unable to connect to MX server of '#DOMAIN#': connection timed out", cause: 'unreachable' },
  // receivers' texts after masking
  { reply: '550 <*> unknown mailbox', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '550 ** unknown address ((*)', cause: 'invalid-recipient', persistence: 'permanent' },
  { reply: '550 <*> Relaying denied', cause: 'relay', persistence: 'permanent' },
  { reply: '552 5.2.2 : Recipient address rejected: Over quota', cause: 'mailbox-full', persistence: 'permanent' },
  {
    reply:
      '554 delivery error: dd Sorry your message to * cannot be delivered. This account has been disabled or discontinued [#102].',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
  },
  { reply: '451 Unable to contact LDAP', cause: 'receiver-fault', persistence: 'temporary' },
  {
    reply: '451-ERR 3050 : Too many messages received from #DOMAIN# within the last 1 minute time period.',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: "Status='Failed', Reason='Unreachable' and Text='501 5.5.4 Invalid domain name [ #ID#.eop-#DOMAIN#]'",
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  { reply: '503 #5.5.1 RCPT first', cause: 'protocol', persistence: 'permanent' },
  {
    reply: 'Raison : Refusé ; Texte : 554 5.7.1 Service unavailable; Client host [#IP#] blocked using zen.spamhaus.org',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'Spamhaus',
  },
  {
    reply:
      'Grund: Unerreichbar; Text: 421 4.7.0 [#ID#] Our system has detected an unusual rate of unsolicited mail originating from your IP address',
    recipientDomain: 'gmail.com',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Google',
  },
  {
    reply: 'Refused;Soft;"550 5.7.1 : Client host rejected: cannot find your hostname, [#IP#]"',
    cause: 'sender-identity',
    persistence: 'permanent',
  },
  {
    reply: 'Nature: Hard - Motif: Refusé - 550 5.7.1 Email rejected per DMARC policy for #DOMAIN#',
    cause: 'authentication',
    persistence: 'permanent',
  },
  // platform faults
  { reply: 'MTA-740010 Error in delivery part #ID#: INT-150012 Error during the preparation', cause: 'own-mta' },
  {
    reply: "BAS-010015 Cannot open file '/tmp/tmp8215-0000.tmp' with write access (errno=13, Permission denied)",
    cause: 'own-mta',
  },
  {
    reply: "JST-310000 Error while compiling script 'content htmlContent' line 214: 'rcp' is not defined.",
    cause: 'own-mta',
  },
  { reply: 'RED-520025 Communication failed with tracking server https://t.marque.example/', cause: 'own-mta' },
  { reply: 'DLV-490037 The delivery cannot be started because the resources are not available.', cause: 'own-mta' },
  { reply: 'Message canceled (representation unavailable)', cause: 'own-mta' },
  { reply: 'Postponing DeliveryParts for broken delivery 351981208', cause: 'own-mta' },
  {
    reply: 'PM MTA-260009 statistics server not reachable on port 7777 (iRc=-55), child mtachild restarting',
    cause: 'own-mta',
  },
  {
    reply: 'PGS-220000 PostgreSQL error: FATAL: remaining connection slots are reserved (iRc=-2006)',
    cause: 'own-mta',
  },
  // SES, SendGrid, Mailgun, SparkPost, Brevo
  {
    reply:
      'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.',
    cause: 'not-a-failure',
  },
  {
    reply: 'bounceType=Permanent bounceSubType=General diagnosticCode=smtp; 550 5.1.1 user unknown',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  { reply: 'bounceType=Transient bounceSubType=MailboxFull', cause: 'mailbox-full', persistence: 'temporary' },
  { reply: 'bounceType=Permanent bounceSubType=OnAccountSuppressionList', cause: 'not-a-failure' },
  { reply: 'bounceType=Transient bounceSubType=MessageTooLarge', cause: 'message-size' },
  {
    reply: 'Amazon SES did not send the message: delayType=TransientCommunicationFailure, SMTP conversation timed out',
    cause: 'unreachable',
  },
  { reply: 'Bounced Address', cause: 'not-a-failure' },
  { reply: 'Unsubscribed Address', cause: 'not-a-failure' },
  { reply: 'Spam Reporting Address', cause: 'not-a-failure' },
  {
    reply:
      'unable to get mx info: failed to get IPs from PTR record: lookup mx.falsch.example on 203.0.113.2:53: no such host',
    cause: 'unreachable',
  },
  {
    reply:
      'event=blocked reason="550 5.7.1 [198.51.100.40] Our system refuses mail from this IP: listed at SpamCop (bl.spamcop.net)"',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'SpamCop',
  },
  { reply: '605 Not delivering to previously bounced address', cause: 'not-a-failure' },
  { reply: '607 Not delivering to a user who marked your messages as spam', cause: 'not-a-failure' },
  { reply: 'reason=generic, delivery-status.code=498, description="No MX for ghost.example"', cause: 'unreachable' },
  {
    reply: 'Too old: retries exhausted; last response 421 4.7.0 IP throttled, too many messages in the last hour',
    cause: 'rate-limit',
  },
  {
    reply: 'bounce_class=51 raw_reason="554 5.7.1 [CS] sender IP known spam source"',
    cause: 'reputation',
    persistence: 'permanent',
  },
  {
    reply: 'bounce_class=22 raw_reason="452 4.2.2 <user@host.example> mailbox over quota"',
    cause: 'mailbox-full',
    persistence: 'temporary',
  },
  {
    reply: 'MTA-delayed: 451 4.7.1 Greylisted; try again after 300 seconds (SparkPost delay event)',
    cause: 'greylisting',
    persistence: 'temporary',
  },
  {
    reply: 'soft_bounce: "421 4.4.2 mx.hotel.example Error: timeout exceeded"',
    cause: 'unreachable',
    persistence: 'temporary',
  },
  {
    reply: 'hard_bounce: "550-5.1.1 the email account that you tried to reach does not exist"',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: 'blocked: due to recipient in the blocklist of this account (previously unsubscribed)',
    cause: 'not-a-failure',
  },
  {
    reply: 'deferred: "450 4.7.1 mx.schule.example: sender IP rate limited, 20 messages per minute"',
    cause: 'rate-limit',
    persistence: 'temporary',
  },
  {
    reply: 'I am out of the office until 4 January and will answer your message after my return.',
    cause: 'not-a-failure',
  },
];
