/** Mailbox domains that people mean when they mistype: the large ones of one operator. */
export interface WellKnownDomains {
  readonly operator: string;
  /** Most used first; lower case. */
  readonly domains: readonly string[];
  /**
   * Names that no other business carries: a near miss is meant for them also where somebody has registered it
   * (squatters do). Other names are only suggested for a domain that takes no mail.
   */
  readonly unmistakable: boolean;
  /** The operator's own page that offers mailboxes under these names. */
  readonly source: string;
}

export const WELL_KNOWN_DOMAINS: readonly WellKnownDomains[] = [
  {
    operator: 'Google',
    domains: ['gmail.com', 'googlemail.com'],
    unmistakable: true,
    source: 'https://support.google.com/mail/answer/10313',
  },
  {
    operator: 'Microsoft',
    domains: [
      'hotmail.com',
      'outlook.com',
      'hotmail.fr',
      'outlook.fr',
      'hotmail.co.uk',
      'hotmail.de',
      'hotmail.it',
      'hotmail.es',
      'outlook.de',
      'outlook.es',
      'outlook.it',
    ],
    unmistakable: true,
    source:
      'https://support.microsoft.com/en-us/office/add-or-remove-an-email-alias-in-outlook-com-459b1989-356d-40fa-a689-8f285b13f1f2',
  },
  {
    operator: 'Microsoft',
    domains: ['live.com', 'live.fr', 'live.co.uk', 'msn.com'],
    unmistakable: false,
    source:
      'https://support.microsoft.com/en-us/office/add-or-remove-an-email-alias-in-outlook-com-459b1989-356d-40fa-a689-8f285b13f1f2',
  },
  {
    operator: 'Yahoo',
    domains: [
      'yahoo.com',
      'yahoo.fr',
      'yahoo.co.uk',
      'yahoo.de',
      'yahoo.it',
      'yahoo.es',
      'yahoo.ca',
      'yahoo.com.br',
      'yahoo.co.in',
      'yahoo.co.jp',
      'ymail.com',
      'rocketmail.com',
    ],
    unmistakable: true,
    source: 'https://help.yahoo.com/kb/SLN2053.html',
  },
  { operator: 'AOL', domains: ['aol.com'], unmistakable: false, source: 'https://help.aol.com/products/aol-webmail' },
  {
    operator: 'Apple',
    domains: ['icloud.com'],
    unmistakable: true,
    source: 'https://support.apple.com/guide/icloud/mm6b1a490a/icloud',
  },
  {
    operator: 'Apple',
    domains: ['me.com', 'mac.com'],
    unmistakable: false,
    source: 'https://support.apple.com/en-us/102540',
  },
  {
    operator: 'Proton',
    domains: ['protonmail.com', 'proton.me'],
    unmistakable: true,
    source: 'https://proton.me/support/pm-me-addresses',
  },
  {
    operator: 'Fastmail',
    domains: ['fastmail.com'],
    unmistakable: true,
    source: 'https://www.fastmail.help/hc/en-us/articles/1500000280401',
  },
  {
    operator: 'GMX and WEB.DE',
    domains: ['web.de', 'gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.com'],
    unmistakable: false,
    source: 'https://postmaster.gmx.net/en/',
  },
  { operator: 'Telekom', domains: ['t-online.de'], unmistakable: false, source: 'https://postmaster.t-online.de/' },
  { operator: 'freenet', domains: ['freenet.de'], unmistakable: false, source: 'https://email.freenet.de/' },
  {
    operator: 'Orange',
    domains: ['orange.fr', 'wanadoo.fr'],
    unmistakable: false,
    source: 'https://postmaster.orange.fr/',
  },
  { operator: 'Free', domains: ['free.fr'], unmistakable: false, source: 'https://postmaster.free.fr/' },
  {
    operator: 'SFR',
    domains: ['sfr.fr', 'neuf.fr', 'numericable.fr'],
    unmistakable: false,
    source: 'https://assistance.sfr.fr/sfrmail-appli/sfrmail.html',
  },
  {
    operator: 'Bouygues Telecom',
    domains: ['bbox.fr'],
    unmistakable: false,
    source: 'https://www.bouyguestelecom.fr/',
  },
  { operator: 'La Poste', domains: ['laposte.net'], unmistakable: false, source: 'https://postmaster.laposte.net/' },
  {
    operator: 'Comcast',
    domains: ['comcast.net'],
    unmistakable: true,
    source: 'https://postmaster.comcast.net/',
  },
  {
    operator: 'AT&T',
    domains: ['att.net', 'sbcglobal.net', 'bellsouth.net'],
    unmistakable: false,
    source: 'https://www.att.com/support/topic/email-support/',
  },
  {
    operator: 'Verizon',
    domains: ['verizon.net'],
    unmistakable: true,
    source: 'https://www.verizon.com/support/residential/internet/email',
  },
  { operator: 'BT', domains: ['btinternet.com'], unmistakable: true, source: 'https://www.bt.com/help/email' },
  {
    operator: 'Libero',
    domains: ['libero.it', 'virgilio.it'],
    unmistakable: false,
    source: 'https://info.libero.it/mail/',
  },
  { operator: 'Mail.ru', domains: ['mail.ru'], unmistakable: false, source: 'https://postmaster.mail.ru/' },
  {
    operator: 'Yandex',
    domains: ['yandex.ru', 'yandex.com'],
    unmistakable: true,
    source: 'https://postmaster.yandex.ru/',
  },
  { operator: 'QQ', domains: ['qq.com', 'foxmail.com'], unmistakable: false, source: 'https://service.mail.qq.com/' },
  {
    operator: 'NetEase',
    domains: ['163.com', '126.com'],
    unmistakable: false,
    source: 'https://mail.163.com/postmaster/',
  },
  { operator: 'Naver', domains: ['naver.com'], unmistakable: false, source: 'https://mail.naver.com/' },
  { operator: 'UOL', domains: ['uol.com.br', 'bol.com.br'], unmistakable: false, source: 'https://email.uol.com.br/' },
  { operator: 'Terra', domains: ['terra.com.br'], unmistakable: false, source: 'https://mail.terra.com.br/' },
  {
    operator: 'BigPond',
    domains: ['bigpond.com'],
    unmistakable: true,
    source: 'https://www.telstra.com.au/support/email',
  },
  {
    operator: 'Bluewin',
    domains: ['bluewin.ch'],
    unmistakable: true,
    source: 'https://www.swisscom.ch/en/residential/help/internet/email.html',
  },
  {
    operator: 'Telenet',
    domains: ['telenet.be'],
    unmistakable: false,
    source: 'https://www2.telenet.be/en/customer-service/',
  },
  { operator: 'Skynet', domains: ['skynet.be'], unmistakable: false, source: 'https://www.proximus.be/support/' },
  { operator: 'Seznam', domains: ['seznam.cz'], unmistakable: true, source: 'https://napoveda.seznam.cz/en/email/' },
  { operator: 'WP', domains: ['wp.pl'], unmistakable: false, source: 'https://pomoc.wp.pl/' },
];
