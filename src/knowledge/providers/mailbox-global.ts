import { domainList } from './domain-list.ts';
import type { Provider } from './provider.ts';

const AUTHENTICATE_BULK = {
  en: 'SPF and DKIM for every message and a DMARC record whose domain is aligned with the From address.',
  fr: 'SPF et DKIM sur chaque message, et un enregistrement DMARC aligné avec le domaine de l’adresse From.',
};
const ONE_CLICK = {
  en: 'One-click unsubscribe (RFC 8058) in marketing messages, honoured within two days.',
  fr: 'Désabonnement en un clic (RFC 8058) dans les messages commerciaux, pris en compte sous deux jours.',
};
const PTR = {
  en: 'A valid PTR record for each sending IP, with a forward record that points back to it.',
  fr: 'Un enregistrement PTR valide pour chaque IP d’envoi, dont le nom pointe en retour vers cette IP.',
};

/** Mailbox providers with users everywhere. */
export const GLOBAL_MAILBOX_PROVIDERS: readonly Provider[] = [
  {
    id: 'google',
    name: 'Google',
    kind: 'mailbox',
    domains: ['gmail.com', 'googlemail.com', 'google.com'],
    relaySuffixes: ['.google.com', '.googlemail.com', '.psmtp.com'],
    speaks: [
      ' gsmtp',
      ' gcdp',
      'support.google.com/mail',
      'support.google.com/a/answer',
      'gmail has detected',
      'gmail requires',
    ],
    pages: {
      postmaster: 'https://postmaster.google.com/',
      replies: 'https://support.google.com/a/answer/3726730',
      requirements: 'https://support.google.com/mail/answer/81126',
      delisting: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
      feedbackLoop: 'https://support.google.com/mail/answer/6254652',
      dashboard: 'https://postmaster.google.com/',
    },
    demands: [
      AUTHENTICATE_BULK,
      PTR,
      {
        en: 'A spam rate below 0.1% in Postmaster Tools, and never 0.3% or more.',
        fr: 'Un taux de plainte inférieur à 0,1 % dans Postmaster Tools, et jamais 0,3 % ou plus.',
      },
      ONE_CLICK,
      { en: 'TLS for the SMTP connection.', fr: 'Une connexion SMTP chiffrée par TLS.' },
    ],
    source: 'https://support.google.com/mail/answer/81126',
    read: '2026-11',
  },
  {
    id: 'microsoft',
    name: 'Microsoft',
    kind: 'mailbox',
    domains: domainList(`
      msn.com passport.com windowslive.com livemail.tw live.com live.at live.be live.ca live.cl live.cn live.de live.dk
      live.fi live.fr live.hk live.ie live.in live.it live.jp live.nl live.no live.ru live.se live.co.jp live.co.kr
      live.co.uk live.co.za live.co.in live.com.ar live.com.au live.com.co live.com.mx live.com.my live.com.pe live.com.ph
      live.com.pt live.com.sg live.com.ve live.eu live.pt live.ph live.cz live.hu live.lu
    `),
    domainPatterns: ['hotmail.*', 'outlook.*'],
    relaySuffixes: ['.olc.protection.outlook.com', '.hotmail.com', '.outlook.com'],
    speaks: [
      'olc.protection.outlook.com',
      'mail.live.com/mail/troubleshooting',
      'postmaster.live.com',
      'sendersupport.olc',
      'on our block list (s31',
      'on our block list (as31',
    ],
    pages: {
      postmaster: 'https://sendersupport.olc.protection.outlook.com/pm/',
      replies: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
      delisting: 'https://olcsupport.office.com/',
      feedbackLoop: 'https://sendersupport.olc.protection.outlook.com/pm/services.aspx',
      requirements: 'https://sendersupport.olc.protection.outlook.com/pm/policies.aspx',
      dashboard: 'https://sendersupport.olc.protection.outlook.com/snds/',
    },
    demands: [
      {
        en: 'From 5,000 messages a day: SPF and DKIM pass and DMARC (p=none at least) aligned with one of them.',
        fr: 'À partir de 5 000 messages par jour : SPF et DKIM valides et DMARC (au moins p=none) aligné avec l’un des deux.',
      },
      PTR,
      {
        en: 'Complaints kept low: enrol in JMRP and watch the IPs in SNDS.',
        fr: 'Peu de plaintes : s’inscrire à JMRP et surveiller les IP dans SNDS.',
      },
    ],
    source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
    read: '2026-11',
  },
  {
    id: 'microsoft-365',
    name: 'Microsoft 365',
    kind: 'mailbox',
    domains: ['microsoft.com', 'onmicrosoft.com'],
    domainPatterns: ['*.onmicrosoft.com'],
    relaySuffixes: [
      '.mail.protection.outlook.com',
      '.protection.outlook.com',
      '.prod.outlook.com',
      '.mail.eo.outlook.com',
      '.mx.microsoft',
      '.mail.protection.outlook.de',
      '.partner.outlook.cn',
      '.protection.office365.us',
      '.bigfish.com',
      '.frontbridge.com',
    ],
    yieldsTo: ['microsoft'],
    speaks: [
      '.prod.exchangelabs.com',
      'mail.protection.outlook.com',
      'prod.protection.outlook.com',
      'prod.outlook.com',
      'sender.office.com',
      'delist@microsoft.com',
      'delist@messaging.microsoft.com',
      'tenantattribution',
    ],
    pages: {
      postmaster: 'https://learn.microsoft.com/en-us/defender-office-365/external-senders-mail-flow-troubleshooting',
      replies:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      delisting: 'https://sender.office.com/',
    },
    demands: [
      AUTHENTICATE_BULK,
      {
        en: 'Over IPv6: a PTR record, and SPF or DKIM that passes.',
        fr: 'En IPv6 : un enregistrement PTR, et SPF ou DKIM valide.',
      },
    ],
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    read: '2026-11',
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    kind: 'mailbox',
    domains: domainList(`
      ymail.com rocketmail.com myyahoo.com y7mail.com yahoomail.com yahoo-inc.com yahooinc.com
      aim.com aol.com netscape.net netscape.com cs.com compuserve.com wmconnect.com wow.com games.com love.com ygm.com
      verizon.net goowy.com
      frontier.com frontiernet.net citlink.net newnorth.net epix.net gvni.com
      att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net swbell.net snet.net flash.net prodigy.net nvbell.net
      wans.net currently.com worldnet.att.net
      cox.net
      comcast.net xfinity.com
      rogers.com sky.com
    `),
    domainPatterns: ['yahoo.*', 'aol.*'],
    notDomains: ['yahoo.co.jp', 'yahoo.ne.jp', 'yahoo.jp'],
    relaySuffixes: ['.yahoodns.net', '.yahoo.com', '.aol.com', '.yahoo.net'],
    speaks: [
      'postmaster.yahooinc.com',
      'senders.yahooinc.com',
      'postmaster.verizonmedia.com',
      'help.yahoo.com',
      'postmaster.yahoo.com',
      'postmaster.aol.com',
      'yahoo.com account',
      'yahoodns.net',
    ],
    pages: {
      postmaster: 'https://senders.yahooinc.com/',
      replies: 'https://senders.yahooinc.com/smtp-error-codes/',
      delisting: 'https://senders.yahooinc.com/contact/',
      feedbackLoop: 'https://senders.yahooinc.com/complaint-feedback-loop/',
      requirements: 'https://senders.yahooinc.com/best-practices/',
      dashboard: 'https://senders.yahooinc.com/developer/insights/',
    },
    demands: [
      AUTHENTICATE_BULK,
      PTR,
      { en: 'A complaint rate below 0.3%.', fr: 'Un taux de plainte inférieur à 0,3 %.' },
      ONE_CLICK,
    ],
    patienceMinutes: 120,
    source: 'https://senders.yahooinc.com/smtp-error-codes/',
    read: '2026-11',
  },
  {
    id: 'apple',
    name: 'Apple',
    kind: 'mailbox',
    domains: ['icloud.com', 'me.com', 'mac.com', 'privaterelay.appleid.com'],
    relaySuffixes: ['.mail.icloud.com', '.icloud.com', '.me.com', '.mac.com', '.apple.com'],
    speaks: ['support.apple.com', 'mail.icloud.com', 'icloudadmin@apple.com', 'mailbox does not exist [icloud'],
    pages: {
      postmaster: 'https://support.apple.com/en-us/102322',
      requirements: 'https://support.apple.com/en-us/102322',
      replies: 'https://support.apple.com/en-us/102322',
    },
    demands: [
      AUTHENTICATE_BULK,
      PTR,
      {
        en: 'Only recipients who subscribed, an unsubscribe link, constant IPs and a constant From name.',
        fr: 'Uniquement des abonnés, un lien de désabonnement, des IP stables et un nom d’expéditeur constant.',
      },
    ],
    source: 'https://support.apple.com/en-us/102322',
    read: '2026-11',
  },
  {
    id: 'proton',
    name: 'Proton',
    kind: 'mailbox',
    domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me', 'passmail.net', 'passinbox.com'],
    relaySuffixes: ['.protonmail.ch', '.proton.me', '.proton.ch'],
    speaks: ['protonmail.ch'],
    pages: { postmaster: 'https://proton.me/support', replies: 'https://proton.me/support/smtp-errors' },
    source: 'https://proton.me/support/custom-domain',
    read: '2026-11',
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    kind: 'mailbox',
    domains: domainList(
      'fastmail.com fastmail.fm fastmail.net fastmail.org fastmail.to fastmail.us fastmail.co.uk fastmail.com.au fastmail.in fastmail.jp fastmail.mx fastmail.nl fastmail.se messagingengine.com sent.com 123mail.org mailbolt.com',
    ),
    relaySuffixes: ['.messagingengine.com'],
    speaks: ['messagingengine.com'],
    pages: { postmaster: 'https://www.fastmail.help/' },
    source: 'https://www.fastmail.help/hc/en-us/articles/360060591153',
    read: '2026-11',
  },
  {
    id: 'zoho',
    name: 'Zoho',
    kind: 'mailbox',
    domains: ['zoho.com', 'zohomail.com', 'zoho.eu', 'zohomail.eu', 'zohomail.in', 'zoho.in'],
    relaySuffixes: ['.zoho.com', '.zoho.eu', '.zoho.in', '.zoho.com.au', '.zoho.jp', '.zohocloud.ca', '.zohomail.com'],
    speaks: ['mx.zohomail.com', 'detected by zoho mail'],
    pages: { postmaster: 'https://www.zoho.com/mail/help/' },
    source: 'https://www.zoho.com/mail/help/adminconsole/configure-email-delivery.html',
    read: '2026-11',
  },
  {
    id: 'tuta',
    name: 'Tuta',
    kind: 'mailbox',
    domains: ['tuta.com', 'tutanota.com', 'tutanota.de', 'tutamail.com', 'tuta.io', 'keemail.me'],
    relaySuffixes: ['.tutanota.de', '.tuta.com'],
    pages: { postmaster: 'https://tuta.com/support' },
    source: 'https://tuta.com/support',
    read: '2026-11',
  },
  {
    id: 'hushmail',
    name: 'Hushmail',
    kind: 'mailbox',
    domains: ['hushmail.com', 'hushmail.me', 'hush.com', 'hush.ai', 'mac.hush.com'],
    relaySuffixes: ['.hushmail.com'],
    pages: { postmaster: 'https://help.hushmail.com/' },
    source: 'https://help.hushmail.com/',
    read: '2026-11',
  },
  {
    id: 'hey',
    name: 'HEY',
    kind: 'mailbox',
    domains: ['hey.com'],
    relaySuffixes: ['.hey.com'],
    pages: { postmaster: 'https://help.hey.com/' },
    source: 'https://help.hey.com/',
    read: '2026-11',
  },
];
