import { domainList } from './domain-list.ts';
import type { Provider } from './provider.ts';

function hoster(id: string, name: string, relays: string, source: string, more: Partial<Provider> = {}): Provider {
  return {
    id,
    name,
    kind: 'hoster',
    domains: [],
    relaySuffixes: domainList(relays),
    pages: { postmaster: source },
    source,
    read: '2026-11',
    ...more,
  };
}

/** Those who host the mailboxes of other people's domains. */
export const HOSTERS: readonly Provider[] = [
  hoster(
    'ionos',
    'IONOS',
    '.kundenserver.de .ionos.com .ionos.de .ionos.fr .ionos.es .ionos.it .ionos.co.uk .ionos.ca .ionos.mx .1and1.com .1and1.co.uk .1and1.fr .1and1.es .1and1.it .1and1.mx .1und1.de .perfora.net .schlund.de',
    'https://www.ionos.com/help/email/postmaster/smtp-error-messages-from-ionos-mail-servers/',
    {
      domains: ['ionos.com', 'ionos.de', 'ionos.fr', '1and1.com'],
      speaks: ['kundenserver.de', 'postmaster.1and1', 'postmaster.1und1', 'postmaster.ionos', 'perfora.net'],
      pages: {
        postmaster: 'https://postmaster.ionos.com/en/',
        replies: 'https://www.ionos.com/help/email/postmaster/smtp-error-messages-from-ionos-mail-servers/',
      },
    },
  ),
  hoster('rackspace', 'Rackspace', '.emailsrvr.com', 'https://docs.rackspace.com/docs/rackspace-email', {
    speaks: ['emailsrvr.com', 'rackspace'],
    pages: { postmaster: 'https://postmaster.emailsrvr.com/', delisting: 'https://postmaster.emailsrvr.com/' },
  }),
  hoster('godaddy', 'GoDaddy', '.secureserver.net', 'https://www.godaddy.com/help/email-bounceback-error-codes-27906', {
    speaks: ['secureserver.net', 'godaddy.com', 'unblock.secureserver.net'],
    pages: {
      postmaster: 'https://www.godaddy.com/help',
      delisting: 'https://unblock.secureserver.net/',
    },
  }),
  hoster('ovh', 'OVHcloud', '.ovh.net .mail.ovh.ca .ovh.ca .ovh.com .mail.ovh.us', 'https://help.ovhcloud.com/', {
    speaks: ['mail.ovh.net'],
  }),
  hoster(
    'namecheap',
    'Namecheap',
    '.registrar-servers.com .privateemail.com .web-hosting.com',
    'https://www.namecheap.com/support/knowledgebase/',
  ),
  hoster('hostinger', 'Hostinger', '.hostinger.com .main-hosting.eu', 'https://support.hostinger.com/'),
  hoster('titan', 'Titan', '.titan.email .flockmail.com', 'https://support.titan.email/'),
  hoster('aws', 'Amazon', '.amazonaws.com .awsapps.com', 'https://docs.aws.amazon.com/workmail/', {
    speaks: ['amazonses.com', 'amazonaws.com'],
  }),
  hoster('aruba', 'Aruba', '.aruba.it .arubabusiness.it .arubapec.it', 'https://guide.hosting.aruba.it/email.aspx', {
    domains: ['aruba.it', 'technet.it', 'pec.it', 'arubapec.it'],
    speaks: ['hosting.aruba.it'],
  }),
  hoster('register-it', 'Register.it', '.register.it .securemail.pro .dada.net', 'https://www.register.it/assistenza/'),
  hoster('strato', 'Strato', '.rzone.de .strato.de .strato-hosting.eu', 'https://www.strato.de/faq/', {
    speaks: ['smtpin.rzone.de'],
  }),
  hoster('hetzner', 'Hetzner', '.your-server.de .hetzner.com .hetzner.de', 'https://docs.hetzner.com/'),
  hoster('all-inkl', 'ALL-INKL', '.kasserver.com', 'https://all-inkl.com/wichtig/anleitungen/'),
  hoster('df-eu', 'DomainFactory', '.ispgateway.de .df.eu', 'https://www.df.eu/de/support/'),
  hoster('host-europe', 'Host Europe', '.hosteurope.de .webspace-verkauf.de', 'https://www.hosteurope.de/faq/'),
  hoster('one-com', 'one.com', '.one.com .b-one.net', 'https://help.one.com/'),
  hoster('gandi', 'Gandi', '.gandi.net', 'https://docs.gandi.net/en/gandimail/', { domains: ['gandi.net'] }),
  hoster('infomaniak', 'Infomaniak', '.infomaniak.com .infomaniak.ch', 'https://www.infomaniak.com/en/support', {
    domains: ['ik.me', 'etik.com', 'infomaniak.com', 'ikmail.com'],
  }),
  hoster('migadu', 'Migadu', '.migadu.com', 'https://migadu.com/guides/', { domains: ['migadu.com'] }),
  hoster('transip', 'TransIP', '.transip.email .transip.net .transip.nl', 'https://www.transip.nl/knowledgebase/'),
  hoster('antagonist', 'Antagonist', '.antagonist.nl .webhostingserver.nl', 'https://www.antagonist.nl/help/'),
  hoster('combell', 'Combell', '.combell.com .mailprotect.be', 'https://www.combell.com/en/help/'),
  hoster('loopia', 'Loopia', '.loopia.se', 'https://support.loopia.com/'),
  hoster('simply', 'Simply.com', '.simply.com .unoeuro.com', 'https://www.simply.com/en/support/'),
  hoster('home-pl', 'home.pl', '.home.pl', 'https://pomoc.home.pl/'),
  hoster('nazwa-pl', 'nazwa.pl', '.nazwa.pl', 'https://pomoc.nazwa.pl/'),
  hoster('forpsi', 'Forpsi', '.forpsi.com', 'https://support.forpsi.com/'),
  hoster('active24', 'Active 24', '.active24.com .active24.cz', 'https://www.active24.com/'),
  hoster('wedos', 'WEDOS', '.wedos.net .wedos.com', 'https://kb.wedos.com/'),
  hoster('mijndomein', 'Mijndomein', '.mijndomein.nl', 'https://www.mijndomein.nl/helpdesk/'),
  hoster('beget', 'Beget', '.beget.com .beget.ru', 'https://beget.com/en/kb/'),
  hoster('reg-ru', 'REG.RU', '.hosting.reg.ru .reg.ru', 'https://help.reg.ru/'),
  hoster('timeweb', 'Timeweb', '.timeweb.ru', 'https://timeweb.com/ru/docs/'),
  hoster('siteground', 'SiteGround', '.sgvps.net .siteground.biz', 'https://www.siteground.com/kb/'),
  hoster(
    'bluehost',
    'Bluehost',
    '.bluehost.com .unifiedlayer.com .hostmonster.com .justhost.com',
    'https://www.bluehost.com/help/',
  ),
  hoster('hostgator', 'HostGator', '.hostgator.com .websitewelcome.com', 'https://www.hostgator.com/help/'),
  hoster('dreamhost', 'DreamHost', '.dreamhost.com', 'https://help.dreamhost.com/hc/en-us'),
  hoster(
    'network-solutions',
    'Network Solutions',
    '.netsolmail.net .networksolutionsemail.com .register.com',
    'https://www.networksolutions.com/help/',
  ),
  hoster(
    'tucows',
    'OpenSRS',
    '.hostedemail.com .emailhostedemail.com .tucows.com',
    'https://opensrs.com/services/email/',
    {
      speaks: ['hostedemail.com'],
    },
  ),
  hoster('hover', 'Hover', '.hover.com', 'https://help.hover.com/hc/en-us'),
  hoster('intermedia', 'Intermedia', '.serverdata.net .intermedia.net', 'https://support.intermedia.com/'),
  hoster('inmotion', 'InMotion Hosting', '.inmotionhosting.com', 'https://www.inmotionhosting.com/support/'),
  hoster('locaweb', 'Locaweb', '.locaweb.com.br .emaillocaweb.com.br', 'https://www.locaweb.com.br/ajuda/'),
  hoster('kinghost', 'KingHost', '.kinghost.net', 'https://king.host/wiki/'),
  hoster('dattaweb', 'DonWeb', '.dattaweb.com .donweb.com', 'https://soporte.donweb.com/'),
  hoster('dinahosting', 'dinahosting', '.dinaserver.com .dinahosting.com', 'https://dinahosting.com/ayuda'),
  hoster('arsys', 'Arsys', '.arsys.es .serviciodecorreo.es .piensasolutions.com', 'https://www.arsys.es/soporte'),
  hoster('cdmon', 'cdmon', '.cdmon.com', 'https://ticket.cdmon.com/'),
  hoster('sakura', 'Sakura Internet', '.sakura.ne.jp', 'https://help.sakura.ad.jp/'),
  hoster('xserver', 'Xserver', '.xserver.jp', 'https://www.xserver.ne.jp/manual/'),
  hoster('lolipop', 'Lolipop', '.lolipop.jp', 'https://lolipop.jp/manual/'),
  hoster('kagoya', 'Kagoya', '.kagoya.net', 'https://support.kagoya.jp/'),
  hoster('crazy-domains', 'Crazy Domains', '.crazydomains.com', 'https://www.crazydomains.com/help/'),
  hoster('ventraip', 'VentraIP', '.ventraip.email .hostingplatform.net.au', 'https://ventraip.com.au/support-centre/'),
  hoster('mxroute', 'MXroute', '.mxrouting.net .mxroute.com', 'https://docs.mxroute.com/', { speaks: ['mxroute'] }),
  hoster('improvmx', 'ImprovMX', '.improvmx.com', 'https://improvmx.com/guides/'),
  hoster('forwardemail', 'Forward Email', '.forwardemail.net', 'https://forwardemail.net/en/faq', {
    speaks: ['forwardemail.net'],
  }),
  hoster('simplelogin', 'SimpleLogin', '.simplelogin.co', 'https://simplelogin.io/docs/', {
    domains: ['simplelogin.com', 'slmail.me', 'aleeas.com'],
  }),
  hoster('mailgun', 'Mailgun', '.mailgun.org', 'https://documentation.mailgun.com/'),
  hoster('sendgrid', 'SendGrid', '.sendgrid.net', 'https://www.twilio.com/docs/sendgrid'),
  hoster('pair', 'pair Networks', '.pair.com', 'https://www.pair.com/support/'),
  hoster('mittwald', 'Mittwald', '.agenturserver.de .mittwald.de', 'https://support.mittwald.de/'),
  hoster('hostpoint', 'Hostpoint', '.hostpoint.ch', 'https://support.hostpoint.ch/'),
  hoster('cyon', 'cyon', '.cyon.ch .cyon.net', 'https://www.cyon.ch/support'),
  hoster('world4you', 'World4You', '.world4you.com', 'https://www.world4you.com/faq/'),
  hoster('easyname', 'easyname', '.easyname.com .easyname.eu', 'https://www.easyname.com/en/support'),
  hoster('domeneshop', 'Domeneshop', '.domeneshop.no .domainnameshop.com', 'https://domene.shop/faq'),
  hoster('zoner', 'Zoner', '.zoner.com .zoner.fi', 'https://www.zoner.com/'),
];
