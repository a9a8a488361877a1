import { mailboxProvider } from './mailbox-row.ts';
import type { Provider } from './provider.ts';

/** Mailbox providers of Australia and New Zealand. */
export const OCEANIAN_MAILBOX_PROVIDERS: readonly Provider[] = [
  mailboxProvider({
    id: 'telstra',
    name: 'Telstra',
    domains: 'bigpond.com bigpond.net.au bigpond.com.au telstra.com telstra.com.au bigpond.net',
    relays: '.bigpond.com .telstra.com .bigpond.net.au .telstra.net',
    source: 'https://www.telstra.com.au/support/email',
  }),
  mailboxProvider({
    id: 'optus',
    name: 'Optus',
    domains: 'optusnet.com.au optushome.com.au',
    relays: '.optusnet.com.au .syd.optusnet.com.au',
    source: 'https://www.optus.com.au/support',
  }),
  mailboxProvider({
    id: 'tpg',
    name: 'TPG/iiNet',
    domains: 'tpg.com.au iinet.net.au internode.on.net westnet.com.au adam.com.au ozemail.com.au netspace.net.au',
    relays: '.tpg.com.au .iinet.net.au .internode.on.net .westnet.com.au .tpgi.com.au',
    source: 'https://www.tpg.com.au/support',
  }),
  mailboxProvider({
    id: 'xtra',
    name: 'Spark (Xtra)',
    domains: 'xtra.co.nz',
    relays: '.xtra.co.nz',
    source: 'https://www.spark.co.nz/help/internet-email/xtra-mail/',
  }),
  mailboxProvider({
    id: 'vocus',
    name: 'Vocus (iPrimus, Dodo)',
    domains: 'iprimus.com.au dodo.com.au primusonline.com.au primus.com.au',
    relays: '.iprimus.com.au .dodo.com.au',
    source: 'https://www.dodo.com/support',
  }),
  mailboxProvider({
    id: 'exetel',
    name: 'Exetel',
    domains: 'exetel.com.au exemail.com.au',
    relays: '.exetel.com.au',
    source: 'https://www.exetel.com.au/support',
  }),
  mailboxProvider({
    id: 'two-degrees',
    name: '2degrees (Slingshot, Orcon)',
    domains: 'slingshot.co.nz orcon.net.nz callplus.co.nz snap.net.nz flip.co.nz',
    relays: '.slingshot.co.nz .orcon.net.nz .snap.net.nz',
    source: 'https://www.2degrees.nz/help',
  }),
  mailboxProvider({
    id: 'one-nz',
    name: 'One NZ (Vodafone)',
    domains: 'vodafone.co.nz vodafone.net.nz ihug.co.nz paradise.net.nz clear.net.nz',
    relays: '.vodafone.co.nz .ihug.co.nz .paradise.net.nz .clear.net.nz',
    source: 'https://one.nz/help/',
  }),
];
