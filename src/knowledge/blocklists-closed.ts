import type { Blocklist } from './blocklists.ts';

type ClosedList = readonly [id: string, name: string, zones: readonly string[], en: string, fr: string, source: string];

const DNSBL_COM = 'https://www.dnsbl.com/';
const DEFUNCT =
  'https://reviewmyemails.com/emailalmanac/spam-filters-and-blocklists/major-blocklists-services/which-blocklists-have-shut-down-or-are-defunct';

/** Words that name a list where its zones and its name alone would not, or would too often. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  'nix-spam': ['manitu.net', 'nix spam', 'nixspam'],
  lashback: ['unsubscore', 'lashback'],
  'five-ten': ['five-ten-sg'],
  wirehub: ['wirehub.net'],
  moensted: ['moensted.dk'],
};

const ROWS: readonly ClosedList[] = [
  [
    'nix-spam',
    'NiX Spam',
    ['ix.dnsbl.manitu.net'],
    'NiX Spam was closed in January 2025: a receiver that still asks it uses a stale setup.',
    'NiX Spam a fermé en janvier 2025 : un destinataire qui l’interroge encore a une configuration périmée.',
    DEFUNCT,
  ],
  [
    'lashback',
    'LashBack UBL',
    ['ubl.unsubscore.com', 'ubl.lashback.com'],
    'LashBack’s list of IPs that wrote to unsubscribe addresses answers no longer: the receiver uses a stale setup.',
    'La liste LashBack des IP ayant écrit à des adresses de désabonnement ne répond plus : configuration périmée.',
    'https://www.dnsbl.com/search?max-results=47&reverse-paginate=true&updated-max=2024-06-08T12%3A02%3A00-07%3A00',
  ],
  [
    'five-ten',
    'Five-Ten',
    ['blackholes.five-ten-sg.com'],
    'The Five-Ten list is closed: the receiver uses a stale setup.',
    'La liste Five-Ten est fermée : la configuration du destinataire est périmée.',
    DNSBL_COM,
  ],
  [
    'osirusoft',
    'Osirusoft',
    ['relays.osirusoft.com', 'spews.relays.osirusoft.com', 'spamhaus.relays.osirusoft.com'],
    'The Osirusoft lists (also SPEWS) ended in 2003 and then answered everything as listed: the receiver uses a stale setup.',
    'Les listes Osirusoft (et SPEWS) ont cessé en 2003 puis répondu « listé » à tout : configuration périmée.',
    DNSBL_COM,
  ],
  [
    'dorkslayers',
    'Dorkslayers',
    ['orbs.dorkslayers.com'],
    'The Dorkslayers list of open relays is long closed: the receiver uses a stale setup.',
    'La liste Dorkslayers de relais ouverts est fermée depuis longtemps : configuration périmée.',
    DNSBL_COM,
  ],
  [
    'wirehub',
    'Wirehub',
    ['blackholes.wirehub.net', 'proxies.blackholes.wirehub.net', 'dynablock.wirehub.net'],
    'The Wirehub lists are long closed: the receiver uses a stale setup.',
    'Les listes Wirehub sont fermées depuis longtemps : configuration périmée.',
    DNSBL_COM,
  ],
  [
    'msrbl',
    'MSRBL',
    ['combined.rbl.msrbl.net', 'spam.rbl.msrbl.net', 'phishing.rbl.msrbl.net', 'virus.rbl.msrbl.net'],
    'The MSRBL lists are closed: the receiver uses a stale setup.',
    'Les listes MSRBL sont fermées : la configuration du destinataire est périmée.',
    DNSBL_COM,
  ],
  [
    'moensted',
    'No More Funn',
    ['no-more-funn.moensted.dk'],
    'The Danish list No More Funn is closed: the receiver uses a stale setup.',
    'La liste danoise No More Funn est fermée : la configuration du destinataire est périmée.',
    DNSBL_COM,
  ],
  [
    'justspam',
    'JustSpam',
    ['dnsbl.justspam.org'],
    'The JustSpam list is closed: the receiver uses a stale setup.',
    'La liste JustSpam est fermée : la configuration du destinataire est périmée.',
    DNSBL_COM,
  ],
  [
    'proxybl',
    'ProxyBL',
    ['dnsbl.proxybl.org'],
    'The ProxyBL list of open proxies is closed: the receiver uses a stale setup.',
    'La liste ProxyBL de proxys ouverts est fermée : la configuration du destinataire est périmée.',
    DNSBL_COM,
  ],
  [
    'virbl',
    'VIRBL',
    ['virbl.dnsbl.bit.nl', 'virbl.bit.nl'],
    'The Dutch list VIRBL is closed: the receiver uses a stale setup.',
    'La liste néerlandaise VIRBL est fermée : la configuration du destinataire est périmée.',
    DNSBL_COM,
  ],
  [
    'completewhois',
    'Completewhois',
    ['combined-hib.dnsiplists.completewhois.com', 'dnsiplists.completewhois.com'],
    'The Completewhois lists of hijacked and unassigned networks are closed: the receiver uses a stale setup.',
    'Les listes Completewhois de réseaux détournés ou non attribués sont fermées : configuration périmée.',
    DNSBL_COM,
  ],
];

/**
 * Lists that answer no longer, or that at their end answered everything as listed. A reply that names one stays
 * `reputation`: a log may be older than the end, and the words alone cannot tell a true listing of that time from a
 * stale setup of today; what it means and the first advice say which it is now.
 */
export const CLOSED_BLOCKLISTS: readonly Blocklist[] = ROWS.map(([id, name, zones, en, fr, source]) => ({
  id,
  name,
  zones,
  phrases: PHRASES[id] ?? [name.toLowerCase()],
  delisting: null,
  listsWhat: 'ip',
  weight: 'dead',
  cause: 'reputation',
  means: { en, fr },
  source,
  read: '2026-11',
}));
