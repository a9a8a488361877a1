import { domainList } from './domain-list.ts';
import { MAIL_COM_DOMAINS } from './mail-com-domains.ts';
import { mailboxProvider } from './mailbox-row.ts';
import type { Provider } from './provider.ts';

/** Mailbox providers of Germany, Austria and Switzerland. */
export const GERMAN_MAILBOX_PROVIDERS: readonly Provider[] = [
  {
    id: 'united-internet',
    name: 'GMX/WEB.DE',
    kind: 'mailbox',
    domains: [
      ...domainList(`
        gmx.net gmx.de gmx.at gmx.ch gmx.eu gmx.biz gmx.org gmx.info mein.gmx mail.gmx email.gmx gmx.com gmx.tm gmx.us
        gmx.co.uk gmx.es gmx.fr gmx.ca gmx.cn gmx.co.in gmx.com.br gmx.com.my gmx.hk gmx.ie gmx.ph gmx.pt gmx.ru gmx.se
        gmx.sg gmx.tw gmx.com.tr gmx.it gmx.li
        web.de email.de 1und1.de online.de onlinehome.de caramail.com caramail.fr
      `),
      ...MAIL_COM_DOMAINS,
    ],
    relaySuffixes: ['.gmx.net', '.gmx.com', '.gmx.de', '.web.de', '.mail.com'],
    speaks: [
      'nemesis esmtp',
      'postmaster.gmx',
      'postmaster.web.de',
      'gmx.net/mail/senderguidelines',
      'web.de/mail/senderguidelines',
      'web.de/email/senderguidelines',
    ],
    pages: {
      postmaster: 'https://postmaster.gmx.net/en/',
      replies: 'https://postmaster.gmx.net/en/error-messages',
      delisting: 'https://postmaster.gmx.net/en/contact',
      requirements: 'https://postmaster.gmx.net/en/email-policy',
    },
    demands: [
      {
        en: 'A PTR record that names the host and does not look like a dial-up line, and a sender domain with MX or A records.',
        fr: 'Un enregistrement PTR qui nomme l’hôte sans ressembler à une ligne d’abonné, et un domaine expéditeur avec MX ou A.',
      },
      {
        en: 'Few unknown recipients: bad addresses lead to temporary rejections for policy violations.',
        fr: 'Peu de destinataires inconnus : les mauvaises adresses entraînent des refus temporaires.',
      },
    ],
    source: 'https://postmaster.gmx.net/en/error-messages',
    read: '2026-11',
  },
  {
    id: 't-online',
    name: 'T-Online',
    kind: 'mailbox',
    domains: ['t-online.de', 'magenta.de'],
    relaySuffixes: ['.t-online.de', '.telekom.de'],
    speaks: ['rx.t-online.de', 'postmaster.t-online.de', 't-online.de for reset', 'fpr@rx'],
    pages: {
      postmaster: 'https://postmaster.t-online.de/index.en.html',
      replies: 'https://postmaster.t-online.de/index.en.html',
      requirements: 'https://postmaster.t-online.de/index.en.html',
      delisting: 'https://postmaster.t-online.de/index.en.html',
    },
    demands: [
      {
        en: 'A host name from which the operator’s website, with full contact details, can be found.',
        fr: 'Un nom d’hôte qui mène au site de l’exploitant, avec ses coordonnées complètes.',
      },
      {
        en: 'New sending IPs are unknown and refused until its postmaster has been asked to reset them.',
        fr: 'Une nouvelle IP est inconnue et refusée tant que son postmaster n’a pas été sollicité.',
      },
    ],
    source: 'https://postmaster.t-online.de/index.en.html',
    read: '2026-11',
  },
  {
    id: 'freenet',
    name: 'freenet',
    kind: 'mailbox',
    domains: domainList(
      'freenet.de freenetmail.de addcom.de tiscali.de go4more.de justmail.de xmail.de 01019freenet.de 01063mobile.de abwesend.info',
    ),
    relaySuffixes: ['.freenet.de'],
    pages: { postmaster: 'https://www.freenet.de/' },
    source: 'https://www.freenet.de/',
    read: '2026-11',
  },
  {
    id: 'vodafone-de',
    name: 'Vodafone Deutschland',
    kind: 'mailbox',
    domains: domainList(
      'arcor.de vodafone.de vodafonemail.de kabelmail.de unitybox.de nexgo.de kabelbw.de unity-mail.de',
    ),
    relaySuffixes: ['.arcor-online.net', '.vodafone.de', '.vodafonemail.de', '.arcor.de', '.unitybox.de'],
    pages: { postmaster: 'https://www.vodafone.de/' },
    source: 'https://www.vodafone.de/',
    read: '2026-11',
  },
  {
    id: 'o2-de',
    name: 'O2 Deutschland',
    kind: 'mailbox',
    domains: ['o2online.de', 'alice-dsl.net', 'hansenet.de', 'o2mail.de', 'alice.de'],
    relaySuffixes: ['.alice-dsl.net', '.o2online.de', '.hansenet.de'],
    pages: { postmaster: 'https://www.o2online.de/' },
    source: 'https://www.o2online.de/',
    read: '2026-11',
  },
  {
    id: 'mailbox-org',
    name: 'mailbox.org',
    kind: 'mailbox',
    domains: ['mailbox.org'],
    relaySuffixes: ['.mailbox.org'],
    pages: { postmaster: 'https://kb.mailbox.org/en/' },
    source: 'https://kb.mailbox.org/en/',
    read: '2026-11',
  },
  {
    id: 'posteo',
    name: 'Posteo',
    kind: 'mailbox',
    domains: ['posteo.de', 'posteo.net', 'posteo.org', 'posteo.eu', 'posteo.at', 'posteo.ch'],
    relaySuffixes: ['.posteo.de', '.posteo.net'],
    pages: { postmaster: 'https://posteo.de/en/help' },
    source: 'https://posteo.de/en/help',
    read: '2026-11',
  },
  {
    id: 'ewetel',
    name: 'EWE TEL',
    kind: 'mailbox',
    domains: ['ewetel.net', 'ewetel.de', 'ewe.net', 'teleos-web.de', 'swb-mail.de', 'nordcom.net', 'osnanet.de'],
    relaySuffixes: ['.ewetel.de', '.ewe.net', '.ewetel.net'],
    pages: { postmaster: 'https://www.ewe.de/' },
    source: 'https://www.ewe.de/',
    read: '2026-11',
  },
  {
    id: 'a1-at',
    name: 'A1 Telekom Austria',
    kind: 'mailbox',
    domains: ['a1.net', 'aon.at', 'jet2web.at', 'utanet.at', 'a1business.at'],
    relaySuffixes: ['.a1.net', '.aon.at'],
    pages: { postmaster: 'https://www.a1.net/' },
    source: 'https://www.a1.net/',
    read: '2026-11',
  },
  {
    id: 'swisscom',
    name: 'Swisscom (Bluewin)',
    kind: 'mailbox',
    domains: ['bluewin.ch', 'bluemail.ch'],
    relaySuffixes: ['.bluewin.ch', '.swisscom.com', '.swisscom.ch'],
    speaks: ['postmaster.bluewin.ch'],
    pages: {
      postmaster: 'https://postmaster.bluewin.ch/content/en/faq-for-system-administrators/',
      requirements: 'https://postmaster.bluewin.ch/content/en/bluewin-spam-protection/',
    },
    demands: [
      {
        en: 'A new or badly reputed IP is throttled with temporary refusals; a blocked one is given a delisting page.',
        fr: 'Une IP nouvelle ou mal réputée est freinée par des refus temporaires ; une IP bloquée reçoit une page de déblocage.',
      },
    ],
    source: 'https://postmaster.bluewin.ch/content/en/faq-for-system-administrators/',
    read: '2026-11',
  },
  {
    id: 'sunrise',
    name: 'Sunrise',
    kind: 'mailbox',
    domains: ['sunrise.ch', 'hispeed.ch', 'swissonline.ch', 'freesurf.ch', 'yallo.ch'],
    relaySuffixes: ['.sunrise.ch', '.hispeed.ch', '.swissonline.ch'],
    pages: { postmaster: 'https://www.sunrise.ch/' },
    source: 'https://www.sunrise.ch/',
    read: '2026-11',
  },
  mailboxProvider({
    id: 'netcologne',
    name: 'NetCologne',
    domains: 'netcologne.de netaachen.de koeln.de',
    relays: '.netcologne.de',
    source: 'https://www.netcologne.de/',
  }),
  mailboxProvider({
    id: 'm-net',
    name: 'M-net',
    domains: 'mnet-mail.de mnet-online.de',
    relays: '.mnet-online.de',
    source: 'https://www.m-net.de/',
  }),
  mailboxProvider({
    id: 'magenta-at',
    name: 'Magenta (UPC Austria)',
    domains: 'chello.at upcmail.at inode.at magentamail.at',
    relays: '.chello.at .inode.at .magenta.at',
    source: 'https://www.magenta.at/',
  }),
  mailboxProvider({
    id: 'liwest',
    name: 'LIWEST',
    domains: 'liwest.at',
    relays: '.liwest.at',
    source: 'https://www.liwest.at/',
  }),
  mailboxProvider({
    id: 'green-ch',
    name: 'green.ch',
    domains: 'green.ch greenmail.ch agri.ch',
    relays: '.green.ch',
    source: 'https://www.green.ch/',
  }),
  mailboxProvider({
    id: 'quickline',
    name: 'Quickline',
    domains: 'quickline.ch besonet.ch evard.ch',
    relays: '.quickline.ch .quickline.com',
    source: 'https://quickline.ch/',
  }),
  mailboxProvider({
    id: 'vtx',
    name: 'VTX',
    domains: 'vtxmail.ch vtxnet.ch vtx.ch',
    relays: '.vtx.ch .vtxnet.ch',
    source: 'https://www.vtx.ch/',
  }),
  mailboxProvider({
    id: 'netplus-ch',
    name: 'net+',
    domains: 'netplus.ch',
    relays: '.netplus.ch',
    source: 'https://www.netplus.ch/',
  }),
];
