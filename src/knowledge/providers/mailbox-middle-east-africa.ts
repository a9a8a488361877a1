import { mailboxProvider } from './mailbox-row.ts';
import type { Provider } from './provider.ts';

/** Mailbox providers of the Middle East and Africa. */
export const MIDDLE_EASTERN_AND_AFRICAN_MAILBOX_PROVIDERS: readonly Provider[] = [
  mailboxProvider({
    id: 'walla',
    name: 'Walla',
    domains: 'walla.com walla.co.il',
    relays: '.walla.co.il .walla.com',
    source: 'https://mail.walla.co.il/',
  }),
  mailboxProvider({
    id: 'bezeq',
    name: 'Bezeq International',
    domains: 'bezeqint.net',
    relays: '.bezeqint.net',
    source: 'https://www.bezeqint.net/',
  }),
  mailboxProvider({
    id: 'telkom-za',
    name: 'Telkom South Africa',
    domains: 'telkomsa.net',
    relays: '.telkomsa.net',
    source: 'https://www.telkom.co.za/',
  }),
  mailboxProvider({
    id: 'mweb',
    name: 'MWEB',
    domains: 'mweb.co.za',
    relays: '.mweb.co.za',
    source: 'https://www.mweb.co.za/',
  }),
  mailboxProvider({
    id: 'zero-twelve',
    name: '012 Smile',
    domains: '012.net.il zahav.net.il internet-zahav.net smile.net.il',
    relays: '.012.net.il .zahav.net.il',
    source: 'https://www.012.net/',
  }),
  mailboxProvider({
    id: 'netvision',
    name: 'Netvision',
    domains: 'netvision.net.il 013.net barak.net.il 013net.net',
    relays: '.netvision.net.il .013.net .barak.net.il',
    source: 'https://www.cellcom.co.il/',
  }),
  mailboxProvider({
    id: 'etisalat',
    name: 'e& (Etisalat)',
    domains: 'emirates.net.ae eim.ae',
    relays: '.emirates.net.ae .eim.ae',
    source: 'https://www.etisalat.ae/',
  }),
  mailboxProvider({
    id: 'vodacom',
    name: 'Vodacom',
    domains: 'vodamail.co.za',
    relays: '.vodamail.co.za',
    source: 'https://www.vodacom.co.za/',
  }),
];
