/** A service or mail server that signs for its users' domains, and the selectors under which its keys stand by default. */
export interface DkimService {
  readonly service: string;
  /** Lower case; the likeliest first. */
  readonly selectors: readonly string[];
  /** Its own page on it. */
  readonly source: string;
}

/** Selectors that many domains use: asked for first. */
export const COMMON_DKIM_SERVICES: readonly DkimService[] = [
  { service: 'Google Workspace', selectors: ['google'], source: 'https://support.google.com/a/answer/174124' },
  {
    service: 'Microsoft 365',
    selectors: ['selector1', 'selector2'],
    source: 'https://learn.microsoft.com/en-us/defender-office-365/email-authentication-dkim-configure',
  },
  {
    service: 'SendGrid',
    selectors: ['s1', 's2'],
    source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/how-to-set-up-domain-authentication',
  },
  {
    service: 'Mailchimp',
    selectors: ['k2', 'k3', 'k1'],
    source: 'https://mailchimp.com/help/set-up-email-domain-authentication/',
  },
  {
    service: 'cPanel, Plesk or OpenDKIM',
    selectors: ['default'],
    source: 'https://docs.cpanel.net/cpanel/email/email-deliverability-in-cpanel/',
  },
  {
    service: 'Brevo, Yandex 360 or docker-mailserver',
    selectors: ['mail'],
    source: 'https://docker-mailserver.github.io/docker-mailserver/latest/config/best-practices/dkim_dmarc_spf/',
  },
  {
    service: 'mailcow, iRedMail or Rspamd',
    selectors: ['dkim'],
    source: 'https://docs.mailcow.email/getstarted/prerequisite-dns/',
  },
];

/** Selectors of further services: asked for where anything stands below `_domainkey`. */
export const FURTHER_DKIM_SERVICES: readonly DkimService[] = [
  {
    service: 'ActiveCampaign',
    selectors: ['acdkim1', 'acdkim2', 'dk'],
    source: 'https://help.activecampaign.com/hc/en-us/articles/206903370-SPF-DKIM-and-DMARC-Authentication',
  },
  {
    service: 'AWeber',
    selectors: ['aweber_key_a', 'aweber_key_b', 'aweber_key_c'],
    source: 'https://help.aweber.com/hc/en-us/articles/204030246',
  },
  {
    service: 'Brevo',
    selectors: ['brevo1', 'brevo2'],
    source: 'https://help.brevo.com/hc/en-us/articles/12163873383186',
  },
  {
    service: 'Campaign Monitor',
    selectors: ['cm'],
    source: 'https://help.campaignmonitor.com/s/article/email-authentication',
  },
  {
    service: 'Cloudflare Email Routing',
    selectors: ['cf2024-1'],
    source: 'https://developers.cloudflare.com/email-routing/postmaster/',
  },
  {
    service: 'Constant Contact',
    selectors: ['ctct1', 'ctct2'],
    source: 'https://knowledgebase.constantcontact.com/email-digital-marketing/articles/KnowledgeBase/39520',
  },
  {
    service: 'DirectAdmin or MXroute',
    selectors: ['x'],
    source: 'https://docs.directadmin.com/other-hosting-services/exim/',
  },
  {
    service: 'Elastic Email',
    selectors: ['api'],
    source: 'https://help.elasticemail.com/en/articles/4934400-how-to-verify-your-domain',
  },
  {
    service: 'Everlytic',
    selectors: ['everlytickey1', 'everlytickey2'],
    source:
      'https://help.sendmarc.com/support/solutions/articles/44001891845-email-provider-commonly-used-dkim-selectors',
  },
  {
    service: 'Fastmail',
    selectors: ['fm1', 'fm2', 'fm3'],
    source: 'https://www.fastmail.help/hc/en-us/articles/360060591153',
  },
  { service: 'Gandi', selectors: ['gm1', 'gm2', 'gm3'], source: 'https://docs.gandi.net/en/gandimail/faq/dkim.html' },
  {
    service: 'Hostinger',
    selectors: ['hostingermail-a', 'hostingermail-b', 'hostingermail-c'],
    source: 'https://support.hostinger.com/en/articles/4456413',
  },
  {
    service: 'iCloud Mail',
    selectors: ['sig1'],
    source: 'https://support.apple.com/en-us/102374',
  },
  {
    service: 'ImprovMX',
    selectors: ['dkimprovmx1', 'dkimprovmx2'],
    source: 'https://improvmx.com/guides/dkim/',
  },
  {
    service: 'Intercom',
    selectors: ['intercom'],
    source: 'https://www.intercom.com/help/en/articles/9770-configure-your-email-domain',
  },
  {
    service: 'IONOS',
    selectors: ['s1-ionos', 's2-ionos'],
    source: 'https://www.ionos.com/help/email/improving-email-security/authentication-of-your-emails/',
  },
  {
    service: 'Kit',
    selectors: ['cka', 'cka2'],
    source: 'https://help.kit.com/en/articles/2502526',
  },
  {
    service: 'Klaviyo',
    selectors: ['kl', 'kl2'],
    source: 'https://help.klaviyo.com/hc/en-us/articles/4417768780827',
  },
  {
    service: 'mailbox.org',
    selectors: ['mbo0001', 'mbo0002', 'mbo0003', 'mbo0004'],
    source:
      'https://kb.mailbox.org/de/privat/e-mail-mit-eigener-domain/spam-reputation-der-eigenen-domain-verbessern-mit-spf-dkim-und-dmarc',
  },
  {
    service: 'MailerLite',
    selectors: ['litesrv'],
    source: 'https://www.mailerlite.com/help/how-to-verify-and-authenticate-your-domain',
  },
  {
    service: 'MailerSend',
    selectors: ['mlsend', 'mlsend2'],
    source: 'https://www.mailersend.com/help/how-to-verify-and-authenticate-a-sending-domain',
  },
  {
    service: 'Mailgun',
    selectors: ['mailo', 'pic', 'smtp', 'mg', 'mx', 'krs'],
    source: 'https://help.mailgun.com/hc/en-us/articles/360026833053',
  },
  {
    service: 'Mailjet',
    selectors: ['mailjet'],
    source: 'https://documentation.mailjet.com/hc/en-us/articles/360042412734',
  },
  { service: 'Mail.ru', selectors: ['mailru'], source: 'https://help.mail.ru/biz/domain/dkim' },
  {
    service: 'Mandrill (Mailchimp Transactional)',
    selectors: ['mte1', 'mte2', 'mandrill'],
    source: 'https://mailchimp.com/developer/transactional/docs/authentication-delivery/',
  },
  { service: 'Migadu', selectors: ['key1', 'key2', 'key3'], source: 'https://migadu.com/guides/dkim/' },
  { service: 'Postmark', selectors: ['pm'], source: 'https://postmarkapp.com/support/article/1091' },
  {
    service: 'Proton Mail',
    selectors: ['protonmail', 'protonmail2', 'protonmail3'],
    source: 'https://proton.me/support/custom-domain',
  },
  { service: 'Resend', selectors: ['resend'], source: 'https://resend.com/docs/dashboard/domains/introduction' },
  {
    service: 'SimpleLogin',
    selectors: ['dkim02', 'dkim03'],
    source: 'https://simplelogin.io/docs/custom-domain/add-domain/',
  },
  {
    service: 'STRATO',
    selectors: ['strato-dkim-0002', 'strato-dkim-0003'],
    source: 'https://www.strato.de/faq/mail/',
  },
  {
    service: 'Titan',
    selectors: ['titan1', 'titan2'],
    source: 'https://support.titan.email/hc/en-us/articles/900000775226',
  },
  { service: 'turboSMTP', selectors: ['turbo-smtp'], source: 'https://serversmtp.com/dkim/' },
  {
    service: 'Zendesk',
    selectors: ['zendesk1', 'zendesk2'],
    source: 'https://support.zendesk.com/hc/en-us/articles/4408822303386',
  },
  {
    service: 'Zoho Mail',
    selectors: ['zmail', 'zoho'],
    source: 'https://www.zoho.com/mail/help/adminconsole/dkim-configuration.html',
  },
  {
    service: 'amavis',
    selectors: ['dkim1', 'selector'],
    source: 'https://www.ijs.si/software/amavisd/amavisd-new-docs.html',
  },
];
