import type { HeldApartReply } from './held-apart-reply.ts';

/** France, Germany, Austria and Switzerland: the big mailbox providers and the hosters. */
export const FRANCE_GERMANY: readonly HeldApartReply[] = [
  // Orange
  {
    reply:
      '421 mwinf5c31 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]',
    recipientDomain: 'orange.fr',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Orange',
    providerCode: 'OFR004_104',
  },
  {
    reply:
      'host smtp-in.orange.fr[198.51.100.101] refused to talk to me: 421 opmta1mti02nd1 smtp.orange.fr ESMTP server, connection refused: service refuse, veuillez essayer plus tard. OFR_999 [999]',
    relayHost: 'smtp-in.orange.fr',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Orange',
    providerCode: 'OFR_999',
  },
  {
    reply: 'smtp; 550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]',
    recipientDomain: 'wanadoo.fr',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR_506',
  },
  {
    reply:
      'SMTP error from remote mail server after RCPT TO:<marie.durand@orange.fr>: 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR204_416 [416]',
    recipientDomain: 'orange.fr',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR204_416',
  },
  {
    reply: '552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]',
    recipientDomain: 'voila.fr',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR_417',
  },
  {
    reply:
      'host smtp-in.orange.fr[198.51.100.102] said: 550 5.5.0 SPF: votre serveur n est pas autorise a emettre pour ce domaine, sender is not authorized. OFR_401 [401] (in reply to MAIL FROM command)',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR_401',
  },
  {
    reply:
      '550 5.7.1 Service refuse. Veuillez consulter la politique DMARC du domaine emetteur. Rejected by DMARC policy. OFR_517 [517]',
    recipientDomain: 'orange.fr',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR_517',
  },
  {
    reply:
      "554 5.7.1 Service refuse. Adresse IP 192.0.2.41 bloquee suite a incident spam. Service refused, spam incident. Plus d'informations : https://csi.cloudmark.com/reset-request/?ip=192.0.2.41 OFR006_102 [102]",
    recipientDomain: 'wanadoo.fr',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR006_102',
    blocklist: 'Cloudmark CSI',
  },
  {
    reply: '550 5.1.0 Boite aux lettres archivee. Mailbox archived due to inactivity. OFR_420 [420]',
    recipientDomain: 'orange.fr',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR_420',
  },
  {
    reply: '552 5.3.4 Mail rejete, taille du message trop grande. Message too big. OFR_514 [514]',
    recipientDomain: 'orange.fr',
    cause: 'message-size',
    persistence: 'permanent',
    provider: 'Orange',
    providerCode: 'OFR_514',
  },
  {
    reply: 'lost connection with smtp-in.orange.fr[198.51.100.103] while receiving the initial server greeting',
    relayHost: 'smtp-in.orange.fr',
    cause: 'unreachable',
    provider: 'Orange',
  },
  // La Poste
  {
    reply:
      'host smtpz4.laposte.net[198.51.100.104] said: 550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_510 (in reply to end of DATA command)',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'La Poste',
    providerCode: 'LPN007_510',
  },
  {
    reply: '421 4.7.0 Trop de connexions simultanees depuis 198.51.100.7. Too many connections. LPN004_104',
    recipientDomain: 'laposte.net',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'La Poste',
    providerCode: 'LPN004_104',
  },
  {
    reply: "550 5.1.1 Adresse d'au moins un destinataire invalide. Invalid recipient. LPN105_416",
    recipientDomain: 'laposte.net',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'La Poste',
    providerCode: 'LPN105_416',
  },
  {
    reply:
      '554 5.7.1 Service refused, your IP 203.0.113.19 is listed by Spamhaus. https://check.spamhaus.org LPN007_101',
    relayHost: 'smtpz4.laposte.net',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'La Poste',
    providerCode: 'LPN007_101',
    blocklist: 'Spamhaus',
  },
  {
    reply: '550 5.1.0 Compte ferme pour inactivite. User account inactive. LPN105_420',
    recipientDomain: 'laposte.net',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'La Poste',
    providerCode: 'LPN105_420',
  },
  {
    reply: "550 5.7.1 Message refuse par la politique DMARC du domaine de l'expediteur. LPN007_517",
    recipientDomain: 'laposte.net',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'La Poste',
    providerCode: 'LPN007_517',
  },
  // SFR
  {
    reply:
      '450 4.7.1 <client[192.0.2.18]>: Client host rejected: Service refused due to bad behaviour - too many spam messages. SFR_IN_101',
    recipientDomain: 'sfr.fr',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'SFR',
    providerCode: 'SFR_IN_101',
  },
  {
    reply:
      'host smtp-in.sfr.fr[198.51.100.105] said: 450 4.7.1 Service refused, volume limit exceeded, retry in 2 hours (SFR_IN_205) (in reply to MAIL FROM command)',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'SFR',
    providerCode: 'SFR_IN_205',
  },
  {
    reply: '450 4.7.1 Service refused due to bad behavior - too many unknown users. SFR_IN_104',
    recipientDomain: 'neuf.fr',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'SFR',
    providerCode: 'SFR_IN_104',
  },
  {
    reply:
      'host smtp-in.sfr.fr[198.51.100.106] said: 550 5.7.1 Message content rejected (in reply to end of DATA command)',
    recipientDomain: 'club-internet.fr',
    cause: 'content',
    persistence: 'permanent',
    provider: 'SFR',
  },
  {
    reply: '552 5.2.2 <c.petit@numericable.fr>: Recipient address rejected: Over quota',
    recipientDomain: 'numericable.fr',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'SFR',
  },
  {
    reply: '550 5.1.1 <inconnu@cegetel.net>: Recipient address rejected: User unknown in relay recipient table',
    relayHost: 'smtp-in.sfr.fr',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'SFR',
  },
  // Free
  {
    reply: 'host mx1.free.fr[198.51.100.107] said: 550 spam detected (in reply to end of DATA command)',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Free',
  },
  {
    reply: '421 Too many errors from your ip (192.0.2.66), please visit http://postmaster.free.fr/',
    recipientDomain: 'free.fr',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Free',
  },
  {
    reply:
      'host mx1.free.fr[198.51.100.108] refused to talk to me: 421 Too many spams from your IP (203.0.113.200), please visit http://postmaster.free.fr/',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Free',
  },
  {
    reply: '552 5.2.2 user quota exceeded (UserSearch)',
    recipientDomain: 'aliceadsl.fr',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Free',
  },
  {
    reply: '550 5.2.1 This mailbox has been blocked due to inactivity (UserSearch)',
    recipientDomain: 'free.fr',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'Free',
  },
  {
    reply:
      '451 too many errors detected from your IP (198.51.100.23), please visit http://postmaster.free.fr/ (in reply to RCPT TO command)',
    relayHost: 'mx2.free.fr',
    cause: 'reputation',
    persistence: 'temporary',
    provider: 'Free',
  },
  // Bouygues and French hosters
  {
    reply: '550 5.1.1 <jl.martin@bbox.fr>: Recipient address rejected: compte inexistant',
    recipientDomain: 'bbox.fr',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Bouygues',
  },
  {
    reply: '421 4.7.0 mx.bbox.fr Error: too many connections from 198.51.100.9',
    relayHost: 'mx.bbox.fr',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Bouygues',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [192.0.2.5] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.5',
    relayHost: 'mx1.mail.ovh.net',
    recipientDomain: 'plomberie-exemple.fr',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'OVHcloud',
    blocklist: 'Spamhaus',
  },
  {
    reply:
      "550 5.7.1 <contact@boutique.example>: Recipient address rejected: SPF fail - 203.0.113.44 n'est pas autorise par le domaine emetteur",
    relayHost: 'mx3.mail.ovh.net',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'OVHcloud',
  },
  {
    reply: '452 4.2.2 <compta@atelier.example>: boite aux lettres pleine, quota depasse',
    relayHost: 'mx2.mail.ovh.net',
    cause: 'mailbox-full',
    persistence: 'temporary',
    provider: 'OVHcloud',
  },
  {
    reply: '450 4.7.1 <mta3.sender.example>: Helo command rejected: Host not found',
    relayHost: 'spool.mail.gandi.net',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'Gandi',
  },
  {
    reply:
      '450 4.2.0 <info@asso.example>: Recipient address rejected: Greylisted, see https://docs.gandi.net/greylisting',
    relayHost: 'fb.mail.gandi.net',
    cause: 'greylisting',
    persistence: 'temporary',
    provider: 'Gandi',
  },
  {
    reply: '550 5.7.1 Refused: sender domain newsletter.example has no valid MX or A record',
    relayHost: 'mx.infomaniak.ch',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'Infomaniak',
  },
  // GMX / WEB.DE / IONOS
  {
    reply:
      '554-gmx.net (mxgmx104) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=198.51.100.42&r=1MNcgj-1ue23t3pyV-00S2YR',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
    providerCode: 'r0201',
  },
  {
    reply:
      'host mx-ha03.web.de[198.51.100.109] refused to talk to me: 554-web.de (mxweb111) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.web.de/en/case?c=rdns&i=ip&v=192.0.2.77',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      '550-Requested action not taken: mailbox unavailable\n550-Reject due to SPF policy.\n550-The originating IP of the message is not permitted by the domain owner.\n550 For explanation visit https://postmaster.gmx.net/en/case?c=r0301&i=ip&v=203.0.113.5&r=1N4xyz',
    recipientDomain: 'gmx.at',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      '421-gmx.net (mxgmx017) Nemesis ESMTP Service not available\n421-Service closing transmission channel\n421-Rate limit reached. Please try again later.\n421 For explanation visit https://postmaster.gmx.net/en/case?c=r0104&i=ip&v=192.0.2.9',
    recipientDomain: 'gmx.de',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      '550 Requested action not taken: mailbox unavailable For explanation visit https://postmaster.web.de/en/error-messages?ip=192.0.2.1&c=mbu',
    recipientDomain: 'web.de',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      '552-Requested mail action aborted: exceeded storage allocation\n552-Quota exceeded. The recipients mailbox is full.\n552 For explanation visit https://postmaster.gmx.net/en/case?c=r0502',
    relayHost: 'mx00.emig.gmx.net',
    recipientDomain: 'gmx.net',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      '550 Invalid DNS MX or A/AAAA resource record. For explanation visit https://postmaster.gmx.net/en/error-messages?c=bip',
    recipientDomain: 'gmx.ch',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply: '550 Benutzer hat das Speichervolumen ueberschritten. / User has exhausted allowed storage space.',
    recipientDomain: 'web.de',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'GMX/WEB.DE',
  },
  {
    reply:
      '554-kundenserver.de (mxeue103) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed 554 For explanation visit https://www.ionos.com/help/email?c=bl&ip=203.0.113.4',
    relayHost: 'mx00.kundenserver.de',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'IONOS',
  },
  {
    reply: '550 Requested action not taken: mailbox unavailable',
    relayHost: 'mx01.ionos.de',
    recipientDomain: 'tischlerei-beispiel.de',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'IONOS',
  },
  {
    reply: '451 Requested action aborted: local error in processing',
    relayHost: 'mx00.ionos.de',
    cause: 'receiver-fault',
    persistence: 'temporary',
    provider: 'IONOS',
  },
  // T-Online
  {
    reply:
      'host mx03.t-online.de[198.51.100.110] refused to talk to me: 554 IP=203.0.113.209 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)',
    cause: 'reputation',
    provider: 'T-Online',
  },
  {
    reply:
      '554 IP=192.0.2.60 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
    recipientDomain: 't-online.de',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'T-Online',
  },
  {
    reply:
      '550-5.7.0 Message considered as spam or virus, rejected 550-5.7.0 Message rejected because it was considered as spam. 550-5.7.0 If you feel this is an error, please forward this mail as attachment to FPR@RX.T-ONLINE.DE 550 5.7.0 with a description',
    recipientDomain: 't-online.de',
    cause: 'content',
    persistence: 'permanent',
    provider: 'T-Online',
  },
  {
    reply: '552 5.2.2 Over STORAGE quota',
    relayHost: 'mx00.t-online.de',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'T-Online',
  },
  {
    reply: '550 user unknown',
    recipientDomain: 'magenta.de',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'T-Online',
  },
  {
    reply: '452 4.5.3 Too many recipients in this session, please try again with fewer',
    recipientDomain: 't-online.de',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'T-Online',
  },
  // freenet, Vodafone, O2, Posteo, mailbox.org
  {
    reply: '550 unrouteable address',
    recipientDomain: 'freenet.de',
    relayHost: 'emig.freenet.de',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'freenet',
  },
  {
    reply: '550-Message rejected: your IP 198.51.100.71 has a bad reputation\n550 contact postmaster@freenet.ag',
    relayHost: 'emig.freenet.de',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'freenet',
  },
  {
    reply: '554 5.7.1 Rejected: no PTR record for 192.0.2.3, see https://kundenservice.freenet.de',
    recipientDomain: 'freenet.de',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'freenet',
  },
  {
    reply: '550 5.2.1 <h.schulz@arcor.de>: Mailbox ist deaktiviert',
    recipientDomain: 'arcor.de',
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    provider: 'Vodafone Deutschland',
  },
  {
    reply: '421 4.7.0 mx.vodafonemail.de too many messages from 192.0.2.100 in this hour',
    recipientDomain: 'vodafonemail.de',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Vodafone Deutschland',
  },
  {
    reply: '450 4.7.1 <neu@posteo.de>: Recipient address rejected: Greylisting in effect, please come back later',
    recipientDomain: 'posteo.de',
    cause: 'greylisting',
    persistence: 'temporary',
    provider: 'Posteo',
  },
  {
    reply: '454 4.7.0 TLS not available due to local problem',
    recipientDomain: 'posteo.net',
    cause: 'tls',
    persistence: 'temporary',
    provider: 'Posteo',
  },
  {
    reply:
      "554 5.7.1 <mail.sender.example[203.0.113.90]>: Client host rejected: generic rDNS name (mailbox.org policy), use your provider's relay",
    relayHost: 'mx1.mailbox.org',
    cause: 'sender-identity',
    persistence: 'permanent',
    provider: 'mailbox.org',
  },
  {
    reply: '550 5.7.1 Encryption required: recipient only accepts mail over TLS (smtp-tls guaranteed)',
    recipientDomain: 'mailbox.org',
    cause: 'tls',
    persistence: 'permanent',
    provider: 'mailbox.org',
  },
  // Strato, Hetzner, others
  {
    reply: '550 5.1.1 <info@friseur-beispiel.de>: User unknown',
    relayHost: 'smtpin.rzone.de',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'Strato',
  },
  {
    reply: "554 5.7.1 Bad Reputation: Your server's IP address 192.0.2.14 is listed by our reputation service",
    relayHost: 'smtpin.rzone.de',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Strato',
  },
  {
    reply:
      'SMTP error from remote mail server after end of data: 550-Dear Sir or Madam, your message was recognised as spam\n550 rejected because of spam score 9.4',
    relayHost: 'mail.your-server.de',
    cause: 'content',
    persistence: 'permanent',
    provider: 'Hetzner',
  },
  {
    reply: '451 4.7.1 Greylisting in action, please come back in 00:04:37',
    relayHost: 'www412.your-server.de',
    cause: 'greylisting',
    persistence: 'temporary',
    provider: 'Hetzner',
  },
  {
    reply: '451 Temporarily rejected. Reverse DNS for 198.51.100.14 failed.',
    relayHost: 'w00b1234.kasserver.com',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'ALL-INKL',
  },
  {
    reply: '421 4.7.0 Error: too many connections from 192.0.2.88',
    relayHost: 'mx.mittwald.de',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Mittwald',
  },
  {
    reply: '550 5.7.1 Empfaenger nimmt nur Mails von freigegebenen Absendern an',
    relayHost: 'mxlb.ispgateway.de',
    cause: 'policy',
    persistence: 'permanent',
    provider: 'DomainFactory',
  },
  // Austria, Switzerland
  {
    reply: '554 5.7.1 [P4] Message blocked due to spam content in the message.',
    recipientDomain: 'aon.at',
    relayHost: 'mx.a1.net',
    cause: 'content',
    persistence: 'permanent',
    provider: 'A1 Telekom Austria',
  },
  {
    reply: '550 5.1.1 <k.huber@a1.net> Benutzer unbekannt / user unknown',
    recipientDomain: 'a1.net',
    cause: 'invalid-recipient',
    persistence: 'permanent',
    provider: 'A1 Telekom Austria',
  },
  {
    reply: '552 5.2.2 <peter@bluewin.ch> mailbox quota exceeded',
    recipientDomain: 'bluewin.ch',
    cause: 'mailbox-full',
    persistence: 'permanent',
    provider: 'Swisscom (Bluewin)',
  },
  {
    reply:
      '554 mxbw.lb.bluewin.ch Swisscom AG IP: 203.0.113.17, You are not allowed to send us mail. Please see http://www.senderbase.org/search?searchString=203.0.113.17 if you feel this is in error.',
    relayHost: 'mxbw.lb.bluewin.ch',
    cause: 'reputation',
    persistence: 'permanent',
    provider: 'Swisscom (Bluewin)',
  },
  {
    reply: '421 4.7.0 too much mail from 192.0.2.30, slow down (Swisscom fair use)',
    recipientDomain: 'bluewin.ch',
    cause: 'rate-limit',
    persistence: 'temporary',
    provider: 'Swisscom (Bluewin)',
  },
  {
    reply: '550 5.7.1 Sender domain example.net: DMARC validation failed, policy=reject',
    relayHost: 'mx1.mail.hostpoint.ch',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'Hostpoint',
  },
  {
    reply: '550 5.7.1 DKIM-Signatur ungueltig, Nachricht abgelehnt (d=news.example)',
    relayHost: 'mx.world4you.com',
    cause: 'authentication',
    persistence: 'permanent',
    provider: 'World4You',
  },
  {
    reply: '450 4.1.8 <bounce@promo.example>: Sender address rejected: Domain not found',
    relayHost: 'mx.cyon.ch',
    cause: 'sender-identity',
    persistence: 'temporary',
    provider: 'cyon',
  },
  // universities, authorities, companies
  {
    reply:
      '550 5.7.1 Ihre E-Mail wurde vom Spamfilter der Universitaet abgelehnt (Score 12.3). Bei Fragen: postmaster@uni-beispiel.example',
    recipientDomain: 'uni-beispiel.example',
    cause: 'content',
    persistence: 'permanent',
  },
  {
    reply: '550 5.1.1 <prof@uni-beispiel.example>... Diese Adresse ist hier nicht bekannt',
    cause: 'invalid-recipient',
    persistence: 'permanent',
  },
  {
    reply: '554 5.7.1 <news@handel.example>: Sender address rejected: Absender ist beim Empfaenger gesperrt',
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply: "550 5.7.1 Message refusé : expéditeur bloqué par l'administrateur de la messagerie du rectorat",
    cause: 'policy',
    persistence: 'permanent',
  },
  {
    reply:
      '554 5.7.1 Service unavailable; Client host [203.0.113.11] blocked using ix.dnsbl.manitu.net; Your e-mail service was detected by spam.over.port25.me (NiX Spam) as spamming',
    recipientDomain: 'stadt-beispiel.example',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'NiX Spam',
  },
  {
    reply: '550 Ihr Mailserver steht auf einer schwarzen Liste (bl.spamcop.net). Annahme verweigert.',
    cause: 'reputation',
    persistence: 'permanent',
    blocklist: 'SpamCop',
  },
  {
    reply: '451 4.3.0 Le service antispam est momentanement indisponible, merci de reessayer',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '421 4.3.2 Wartungsarbeiten am Mailserver, bitte spaeter erneut versuchen',
    cause: 'receiver-fault',
    persistence: 'temporary',
  },
  {
    reply: '550 Relaying verweigert: Domain wird auf diesem Server nicht gehostet',
    cause: 'relay',
    persistence: 'permanent',
  },
  {
    reply: '552 5.3.4 Nachricht zu gross: maximal 20 MB erlaubt',
    cause: 'message-size',
    persistence: 'permanent',
  },
];
