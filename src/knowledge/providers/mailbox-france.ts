import { domainList } from './domain-list.ts';
import type { Provider } from './provider.ts';

/** Mailbox providers of France. */
export const FRENCH_MAILBOX_PROVIDERS: readonly Provider[] = [
  {
    id: 'orange',
    name: 'Orange',
    kind: 'mailbox',
    domains: [
      'orange.fr',
      'wanadoo.fr',
      'voila.fr',
      'voila.com',
      'francetelecom.fr',
      'orange-business.fr',
      'nordnet.fr',
    ],
    domainPatterns: ['*.orange.fr', '*.wanadoo.fr'],
    relaySuffixes: ['.orange.fr', '.wanadoo.fr', '.francetelecom.fr'],
    speaks: [
      'ofr_',
      'smtp-in.orange.fr',
      'postmaster.orange.fr',
      'wanadoo.fr/abuse',
      'ofr0',
      'ofr1',
      'ofr2',
      'ofr3',
      'ofr4',
      'ofr5',
    ],
    pages: {
      postmaster: 'https://postmaster.orange.fr/',
      replies: 'https://postmaster.orange.fr/',
      requirements: 'https://postmaster.orange.fr/',
      feedbackLoop: 'https://www.signal-spam.fr/',
    },
    demands: [
      {
        en: 'SPF, DKIM and DMARC set up, a static IP with a PTR record, a fully qualified HELO name, TLS 1.2 or later.',
        fr: 'SPF, DKIM et DMARC en place, une IP fixe avec enregistrement PTR, un nom HELO complet, TLS 1.2 ou plus.',
      },
      {
        en: 'IPs and domains absent from the Abusix, Spamhaus and Cloudmark lists.',
        fr: 'IP et domaines absents des listes Abusix, Spamhaus et Cloudmark.',
      },
      {
        en: 'Above 1,000 messages a day: a Feedback-ID header; complaints below 0.6%.',
        fr: 'Au-delà de 1 000 messages par jour : un en-tête Feedback-ID ; moins de 0,6 % de plaintes.',
      },
    ],
    patienceMinutes: 120,
    source: 'https://postmaster.orange.fr/',
    read: '2026-11',
  },
  {
    id: 'sfr',
    name: 'SFR',
    kind: 'mailbox',
    domains: domainList(`
      sfr.fr neuf.fr cegetel.net club-internet.fr numericable.fr numericable.com noos.fr 9online.fr 9business.fr
      cario.fr guideo.fr mageos.com evhr.net waika9.com fnac.net sfr.net red-by-sfr.fr ncnumericable.com estvideo.fr
      akeonet.com libertysurf-sfr.fr modulonet.fr completel.net valvision.fr club.fr evc.net netspeed.fr
      numericable-caraibes.fr sequalum.net tv-com.net
    `),
    relaySuffixes: ['.sfr.fr', '.sfr.net', '.neuf.fr', '.numericable.fr'],
    speaks: ['sfr_in_', 'smtp-in.sfr.fr', 'sfr.fr/abuse', 'spamhaus.sfr'],
    pages: {
      postmaster: 'https://www.sfr.fr/',
      replies: 'https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/',
      feedbackLoop: 'https://www.signal-spam.fr/',
    },
    patienceMinutes: 120,
    source: 'https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/',
    read: '2026-11',
  },
  {
    id: 'laposte',
    name: 'La Poste',
    kind: 'mailbox',
    domains: ['laposte.net'],
    relaySuffixes: ['.laposte.net'],
    speaks: ['lpn_', 'lpn0', 'lpn1', 'lpn2', 'laposte.net/postmaster', 'smtpz4.laposte.net', 'postmaster@laposte.net'],
    pages: {
      postmaster: 'https://postmaster.laposte.net/',
      replies: 'https://postmaster.laposte.net/categories/difficultes-pour-emettre-des-emails',
      feedbackLoop: 'https://www.signal-spam.fr/',
    },
    demands: [
      {
        en: 'At most two connections per IP and about 100 messages per connection.',
        fr: 'Au plus deux connexions par IP et une centaine de messages par connexion.',
      },
      {
        en: 'A sender’s address that can receive mail.',
        fr: 'Une adresse d’expéditeur qui puisse recevoir du courrier.',
      },
    ],
    source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    read: '2026-11',
  },
  {
    id: 'free',
    name: 'Free',
    kind: 'mailbox',
    domains: domainList(
      'free.fr aliceadsl.fr online.fr libertysurf.fr alicepro.fr worldonline.fr infonie.fr freesbee.fr chez.com libertysurf.net',
    ),
    relaySuffixes: ['.free.fr', '.proxad.net', '.online.fr'],
    speaks: ['postmaster.free.fr', 'mx1.free.fr', 'mx2.free.fr', 'proxad.net'],
    pages: {
      postmaster: 'https://postmaster.free.fr/',
      replies: 'https://postmaster.free.fr/',
      feedbackLoop: 'https://www.signal-spam.fr/',
    },
    patienceMinutes: 1440,
    source: 'https://postmaster.free.fr/',
    read: '2026-11',
  },
  {
    id: 'bouygues',
    name: 'Bouygues',
    kind: 'mailbox',
    domains: ['bbox.fr', 'bouyguestelecom.fr', 'ideo.fr'],
    relaySuffixes: ['.bbox.fr', '.bouyguestelecom.fr', '.bouyguesbox.fr'],
    speaks: ['bbox.fr/', 'bouyguestelecom.fr'],
    pages: { postmaster: 'https://www.bouyguestelecom.fr/', feedbackLoop: 'https://www.signal-spam.fr/' },
    source: 'https://www.bouyguestelecom.fr/',
    read: '2026-11',
  },
  {
    id: 'mailo',
    name: 'Mailo',
    kind: 'mailbox',
    domains: ['mailo.com', 'mailo.fr', 'mailo.eu', 'netc.fr', 'netc.eu', 'netc.it', 'netcourrier.com', 'mailo.net'],
    relaySuffixes: ['.mailo.com', '.netcourrier.com'],
    pages: { postmaster: 'https://www.mailo.com/' },
    source: 'https://www.mailo.com/',
    read: '2026-11',
  },
];
