import type { TEXTS } from '../texts.ts';

/** Which reply of the simulator a wording stands for. */
export type ReplyName = keyof typeof TEXTS;

/** Wordings per provider of the simulator's world; `*` for everybody else. */
export type Wordings = Readonly<Record<string, readonly string[]>>;

/**
 * What receivers write, per meaning and provider, from their own documentation and from Postfix's, Exim's and
 * Exchange's texts. `{to}` recipient, `{domain}` its domain, `{ip}` the sending IP, `{mx}` the host that answers,
 * `{id}` a random token, `{sender}` the sending domain.
 */
export const WORDINGS: Readonly<Partial<Record<ReplyName, Wordings>>> = {
  reputationSoft: {
    Google: [
      '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating 421-4.7.28 from your IP address [{ip}]. To protect our users from spam, mail sent 421-4.7.28 from your IP address has been temporarily rate limited. For more 421-4.7.28 information, go to 421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError {id} - gsmtp',
      '421-4.7.0 This message is suspicious due to the very low reputation of the sending 421-4.7.0 IP address. To protect our users from spam, mail sent from your IP 421 4.7.0 address has been temporarily rate limited. {id} - gsmtp',
    ],
    Microsoft: [
      '451 4.7.650 The mail server [{ip}] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775) [{id}.eop-eur05.prod.protection.outlook.com]',
      '421 RP-001 The mail server IP connecting to Outlook.com has exceeded the rate limit allowed. Reason for rate limitation is related to IP/domain reputation problems.',
    ],
    'Microsoft 365': [
      '451 4.7.550 Access denied, please try again later. Suspicious activity has been detected on your IP [{ip}] (S77719) [{id}.eop-nam02.prod.protection.outlook.com]',
      '451 4.7.650 The mail server [{ip}] has been temporarily rate limited due to IP reputation. (S779) [{id}.eop-eur03.prod.protection.outlook.com]',
    ],
    Yahoo: [
      '421 4.7.0 [TSS04] Messages from {ip} temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
      '421 4.7.1 [TS03] All messages from {ip} will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
    ],
    Apple: [
      '450 4.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
    ],
    Orange: [
      '421 {mx} Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_105 [105]',
      '421 {mx} Service refuse. Veuillez essayer plus tard. OFR004_107 [107]',
    ],
    Free: ['421 Too many spams from your IP ({ip}), please visit http://postmaster.free.fr/'],
    SFR: ['421 4.7.0 {mx} {ip} Service refuse. Reputation insuffisante'],
    'La Poste': ['421 4.7.1 Service refuse, reputation insuffisante, veuillez essayer plus tard. LPN007_105 [105]'],
    'United Internet': [
      '421-{mx} Nemesis ESMTP Service not available 421-Service closing transmission channel 421-Reject due to policy restrictions. 421 For explanation visit https://postmaster.gmx.net/en/error-messages?ip={ip}&c=rep',
    ],
    'T-Online': [
      '421 4.7.0 {ip} - Too many complaints from your IP address, try again later. Contact postmaster rx.t-online.de',
    ],
    Charter: [
      '421 4.7.1 AUP#In-1000 {ip} temporarily blocked because of its poor reputation. See https://www.spectrum.net/support/internet/understanding-email-error-codes',
    ],
    Proofpoint: [
      '421 4.7.0 Temporarily deferred due to the reputation of {ip}. See https://ipcheck.proofpoint.com/?ip={ip}',
    ],
    Mimecast: ['451 IP temporarily blacklisted - https://community.mimecast.com/docs/DOC-1369#451 [{id}]'],
    '*': [
      '450 4.7.1 Client host rejected: poor reputation of {ip}, try again later',
      '451 4.7.1 Sender IP {ip} has a bad reputation and is temporarily refused',
    ],
  },
  reputationHard: {
    Google: [
      '550-5.7.1 Gmail has detected that this message is likely suspicious due to the very low 550-5.7.1 reputation of the sending domain. To best protect our users from spam, the 550-5.7.1 message has been blocked. For more information, go to 550 5.7.1 https://support.google.com/mail/answer/188131 {id} - gsmtp',
    ],
    Microsoft: [
      "550 5.7.1 Unfortunately, messages from [{ip}] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [{id}.eop-eur05.prod.protection.outlook.com]",
      "550 5.7.1 Unfortunately, messages from [{ip}] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). [{id}.eop-nam12.prod.protection.outlook.com]",
    ],
    'Microsoft 365': [
      '550 5.7.606 Access denied, banned sending IP [{ip}]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 AS(1430) [{id}.eop-eur02.prod.protection.outlook.com]',
    ],
    Yahoo: [
      "553 5.7.1 [BL21] Connections will not be accepted from {ip}, because the ip is in Spamhaus's list; see https://postmaster.yahooinc.com/error-codes",
      '553 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL; see https://postmaster.yahooinc.com/error-codes',
    ],
    Apple: [
      '554 5.7.1 [HM07] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
    ],
    Orange: ['550 5.7.1 {mx} Votre IP {ip} est bloquee pour reputation. Service refuse. OFR_510 [510]'],
    Free: ['550 5.7.1 Your IP {ip} is blocked for spamming. See http://postmaster.free.fr/'],
    SFR: ['550 5.7.1 Adresse IP {ip} bloquee: reputation insuffisante. Contactez le postmaster SFR'],
    'La Poste': ['550 5.7.1 Service refuse. Service refused, IP reputation. LPN007_510 [510]'],
    'United Internet': [
      '554-{mx} Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.web.de/en/error-messages?ip={ip}&c=bl',
    ],
    'T-Online': [
      '554 IP={ip} - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)',
    ],
    Charter: [
      '550 5.7.1 AUP#In-1200 Connections from {ip} are blocked because of its poor reputation. See https://www.spectrum.net/support/internet/understanding-email-error-codes',
    ],
    Proofpoint: ['554 Blocked - see https://ipcheck.proofpoint.com/?ip={ip}'],
    Mimecast: [
      '550 csi.mimecast.org Poor Reputation Sender {ip} - https://community.mimecast.com/docs/DOC-1369#550 [{id}]',
    ],
    '*': [
      '554 5.7.1 Your IP {ip} is blocked due to poor reputation',
      '550 5.7.1 Mail from {ip} refused: sender reputation too low',
      '554 5.7.1 Client host [{ip}] is on our local blacklist',
    ],
  },
  spamhaus: {
    '*': [
      '554 5.7.1 Service unavailable; Client host [{ip}] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/{ip}',
      '550 5.7.1 {ip} is listed at zen.spamhaus.org (https://www.spamhaus.org/query/ip/{ip})',
      '550 Rejected because {ip} is in a black list at zen.spamhaus.org',
    ],
  },
  barracuda: {
    '*': [
      '554 Service unavailable; Client host [{mx}] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip={ip}',
      '550 5.7.1 Service unavailable; Client host [{ip}] blocked using b.barracudacentral.org; http://www.barracudacentral.org/reputation.cgi?ip={ip}',
    ],
  },
  content: {
    Google: [
      '550-5.7.1 Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, 550-5.7.1 this message has been blocked. Please visit 550 5.7.1 https://support.google.com/mail/?p=UnsolicitedMessageError {id} - gsmtp',
    ],
    Yahoo: [
      '554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes',
    ],
    Apple: [
      '554 5.7.1 [HM08] Message rejected due to local policy. Message looks like spam. Please visit https://support.apple.com/en-us/HT204137',
    ],
    Orange: ['550 5.7.1 {mx} Mail rejete. Message refuse. Mail rejected. OFR_506 [506]'],
    Free: ['550 spam detected', '550 5.7.1 Message detected as spam'],
    '*': [
      '550 5.7.1 Message rejected as spam by content filter',
      '554 5.7.1 This message has been blocked because it contains spam-like characteristics',
      '552 5.7.0 Message content rejected, id={id}, spam',
    ],
  },
  rate: {
    Google: [
      '450-4.2.1 The user you are trying to contact is receiving mail at a rate that 450-4.2.1 prevents additional messages from being delivered. 450 4.2.1 https://support.google.com/mail/?p=ReceivingRate {id} - gsmtp',
      '421-4.3.0 Too many concurrent connections from your host, try again later. 421 4.3.0 {id} - gsmtp',
    ],
    Microsoft: [
      '452 4.5.3 Too many recipients',
      '421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing transmission channel',
    ],
    'Microsoft 365': [
      '421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing transmission channel [{id}.eop-eur03.prod.protection.outlook.com]',
    ],
    Yahoo: [
      '451 4.7.0 Too many concurrent connections from {ip}, see https://postmaster.yahooinc.com/error-codes',
      '421 Max message per connection reached, closing transmission channel',
    ],
    Orange: [
      '421 {mx} Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]',
    ],
    Free: ['421 Too many connections from your host.', '450 4.7.1 Too many messages from your IP, slow down'],
    SFR: ['421 4.7.0 {mx} Too many connections from {ip}'],
    'United Internet': [
      '450 Requested mail action not taken: mailbox unavailable. The sending rate limit is exceeded, too many connections from {ip}',
    ],
    '*': [
      '421 4.7.0 Too many connections from your IP address, please slow down',
      '421 Too many concurrent SMTP connections; please try again later.',
      '452 4.3.1 Too many messages per connection',
    ],
  },
  authentication: {
    Google: [
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM. 550-5.7.26 550-5.7.26 Authentication results: 550-5.7.26 DKIM = did not pass 550-5.7.26 SPF [{sender}] with ip: [{ip}] = did not pass 550 5.7.26 https://support.google.com/mail/answer/81126#authentication {id} - gsmtp',
    ],
    Microsoft: [
      "550 5.7.515 Access denied, sending domain {sender} does not meet the required authentication level. The sender's domain in the 5322.From address does not meet the authentication requirements defined for the sender. [{id}.eop-eur05.prod.protection.outlook.com]",
    ],
    Yahoo: [
      '554 5.7.9 Message not accepted for policy reasons. 5.7.9 DMARC policy of {sender} not met; see https://senders.yahooinc.com/smtp-error-codes',
    ],
    Orange: ['550 5.7.1 {mx} Mail rejete, politique DMARC de {sender}. OFR_517 [517]'],
    'United Internet': [
      '550-Requested action not taken: mailbox unavailable 550-Reject due to SPF policy. 550 For explanation visit https://postmaster.gmx.net/en/error-messages?ip={ip}&c=spf',
    ],
    '*': [
      '550 5.7.1 Email rejected per DMARC policy of {sender}',
      '550 5.7.23 The message was rejected because of Sender Policy Framework violation: SPF check failed for {sender}',
      '550 5.7.20 No passing DKIM signature found',
    ],
  },
  authenticationSoft: {
    Google: [
      '421-4.7.26 Your email has been rate limited because it is unauthenticated. Gmail 421-4.7.26 requires all senders to authenticate with either SPF or DKIM. 421 4.7.26 https://support.google.com/mail/answer/81126#authentication {id} - gsmtp',
    ],
    '*': [
      '451 4.7.26 Unauthenticated mail from {sender} is temporarily refused: neither SPF nor DKIM passed',
      '451 4.7.24 SPF validation failed for {sender}, try again later',
    ],
  },
  ptr: {
    Google: [
      '550-5.7.25 [{ip}] The IP address sending this message does not have a PTR record setup, 550-5.7.25 or the corresponding forward DNS entry does not point to the sending IP. 550 5.7.25 https://support.google.com/mail/answer/81126#ip-practices {id} - gsmtp',
    ],
    'United Internet': [
      '554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip={ip}&c=rdns',
    ],
    '*': [
      '550 5.7.25 Client host rejected: cannot find your reverse hostname, [{ip}]',
      '554 5.7.1 Your server {ip} has no reverse DNS (PTR) record',
    ],
  },
  relay: {
    '*': [
      '554 5.7.1 <{to}>: Relay access denied',
      '550 5.7.1 relaying denied for <{to}>',
      '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
    ],
  },
  unknownUser: {
    Google: [
      "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550-5.1.1 unnecessary spaces. For more information, go to 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser {id} - gsmtp",
    ],
    Microsoft: [
      '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [{id}.eop-eur05.prod.protection.outlook.com]',
    ],
    'Microsoft 365': [
      '550 5.4.1 Recipient address rejected: Access denied. [{id}.eop-eur03.prod.protection.outlook.com]',
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient {to} not found by SMTP address lookup',
    ],
    Yahoo: [
      '552 1 Requested mail action aborted, mailbox not found',
      "554 delivery error: dd This user doesn't have a yahoo.com account ({to}) [-5] - {id}.mail.ne1.yahoo.com",
    ],
    Apple: ['550 5.1.1 <{to}>: user does not exist'],
    Orange: ['550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]'],
    Free: ['550 5.1.1 <{to}>: Recipient address rejected: User unknown', '550 user unknown (UserSearch)'],
    SFR: ['550 5.1.1 <{to}>: Recipient address rejected: User unknown in relay recipient table'],
    'La Poste': ['550 5.1.1 Adresse d au moins un destinataire invalide. LPN007_416'],
    'United Internet': [
      '550-Requested action not taken: mailbox unavailable 550 For explanation visit https://postmaster.gmx.net/en/error-messages?ip={ip}&c=usr',
    ],
    'T-Online': ['550 user unknown', '550 5.1.1 <{to}>: user unknown'],
    Charter: ['550 5.1.1 <{to}> Recipient address rejected: User unknown'],
    Mimecast: ['550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [{id}]'],
    '*': [
      '550 5.1.1 <{to}>: Recipient address rejected: User unknown in virtual mailbox table',
      '550 No such user here',
      '550 5.1.1 User does not exist',
      '550 5.1.1 <{to}>... User unknown',
      '550 5.1.1 Der Benutzer existiert nicht',
      '550 5.1.1 Destinataire inconnu',
    ],
  },
  inactive: {
    Google: [
      '550-5.2.1 The email account that you tried to reach is inactive. For more 550 5.2.1 information, go to https://support.google.com/mail/?p=DisabledUser {id} - gsmtp',
    ],
    Yahoo: [
      '554 delivery error: dd Sorry your message to {to} cannot be delivered. This account has been disabled or discontinued [#102]. - {id}.mail.ne1.yahoo.com',
    ],
    '*': [
      '550 5.2.1 The mailbox <{to}> is disabled',
      '550 5.2.1 This account is inactive',
      '550 5.7.1 <{to}>: account has been suspended',
    ],
  },
  full: {
    Google: [
      "452-4.2.2 The recipient's inbox is out of storage space. Please direct the 452-4.2.2 recipient to 452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp {id} - gsmtp",
    ],
    Free: ['452 4.2.2 user quota exceeded (UserSearch)'],
    SFR: ['452 4.2.2 <{to}>: Recipient address rejected: Over quota'],
    '*': [
      '452 4.2.2 <{to}>: Quota exceeded (mailbox for user is full)',
      '452 4.2.2 Mailbox full',
      '450 4.2.2 Over quota',
      '452 4.2.2 Bo\u00eete aux lettres pleine',
    ],
  },
  receiver: {
    Microsoft: [
      '451 4.3.2 Temporary server error. Please try again later ATTR17 [{id}.eop-eur05.prod.protection.outlook.com]',
    ],
    'Microsoft 365': [
      '451 4.7.0 Temporary server error. Please try again later. PRX4 [{id}.eop-eur03.prod.protection.outlook.com]',
    ],
    Yahoo: ['451 Resources temporarily unavailable. Please try again later [#4.16.1].'],
    Google: [
      '451-4.3.0 Mail server temporarily rejected message. 451 4.3.0 {id} - gsmtp',
      '421-4.3.0 Temporary System Problem. Try again later (10). {id} - gsmtp',
    ],
    '*': [
      '451 4.3.0 <{to}>: Temporary lookup failure',
      '451 4.3.2 System not accepting network messages',
      '451 Unable to contact LDAP',
      '452 4.3.1 Insufficient system storage',
      '421 4.3.2 Service shutting down, maintenance in progress',
    ],
  },
  policy: {
    '*': [
      '550 5.7.1 <{to}>: Recipient address rejected: Access denied',
      '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
      '550 5.7.1 This recipient only accepts mail from members of the organisation',
    ],
  },
  greylisting: {
    '*': [
      '450 4.2.0 <{to}>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/{domain}.html',
      '451 4.7.1 Greylisting in action, please come back later',
      '450 4.7.1 <{to}>: Recipient address rejected: Greylisted, please try again in 300 seconds',
    ],
  },
  unread: {
    Google: ['450-4.9.7 Kennung K77 450 4.9.7 {id} - gsmtp'],
    Microsoft: ['451 4.9.0 Ref. Q-4471 [{id}.eop-eur05.prod.protection.outlook.com]'],
    'Microsoft 365': ['451 4.9.0 Ref. Q-4471 [{id}.eop-eur03.prod.protection.outlook.com]'],
    '*': ['450 4.9.7 Kennung {id}', '451 Ref. Q-4471', '450 not today (K77)', '421 4.0.0 zz-19 {id}'],
  },
  unreadHard: {
    Google: ['550-5.9.7 Kennung K77 550 5.9.7 {id} - gsmtp'],
    Microsoft: ['550 5.9.0 Ref. Q-4471 [{id}.eop-eur05.prod.protection.outlook.com]'],
    'Microsoft 365': ['550 5.9.0 Ref. Q-4471 [{id}.eop-eur03.prod.protection.outlook.com]'],
    '*': ['550 5.9.7 Kennung {id}', '554 Ref. Q-4471', '550 Nej tak (K77)', '550 5.0.0 zz-19 {id}'],
  },
};
