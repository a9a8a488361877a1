import type { Random } from './random.ts';

/** One recipient domain of a sender's list. */
export interface Place {
  readonly domain: string;
  readonly provider: string;
  readonly filter: string;
  readonly relay: string;
  /** Messages sent there. */
  readonly sent: number;
  readonly big: boolean;
}

export interface World {
  readonly places: readonly Place[];
  readonly sources: readonly string[];
  readonly market: string;
}

/** Markets: [provider, share, domains]. The simulator's own view of the world, not the product's table. */
const MARKETS: Readonly<Record<string, readonly (readonly [string, number, string])[]>> = {
  us: [
    ['Google', 0.44, 'gmail.com'],
    ['Yahoo', 0.19, 'yahoo.com aol.com ymail.com'],
    ['Microsoft', 0.16, 'hotmail.com outlook.com msn.com live.com'],
    ['Apple', 0.04, 'icloud.com me.com'],
    ['Charter', 0.01, 'charter.net'],
    ['Microsoft 365', 0.05, ''],
    ['tail', 0.11, ''],
  ],
  fr: [
    ['Google', 0.38, 'gmail.com'],
    ['Microsoft', 0.19, 'hotmail.fr hotmail.com outlook.fr live.fr'],
    ['Orange', 0.14, 'orange.fr wanadoo.fr'],
    ['Yahoo', 0.07, 'yahoo.fr yahoo.com'],
    ['Free', 0.05, 'free.fr'],
    ['SFR', 0.05, 'sfr.fr neuf.fr'],
    ['La Poste', 0.02, 'laposte.net'],
    ['Apple', 0.02, 'icloud.com'],
    ['Microsoft 365', 0.02, ''],
    ['tail', 0.06, ''],
  ],
  de: [
    ['United Internet', 0.37, 'gmx.de web.de gmx.net'],
    ['Google', 0.2, 'gmail.com googlemail.com'],
    ['T-Online', 0.1, 't-online.de'],
    ['Microsoft', 0.09, 'hotmail.de outlook.de'],
    ['Yahoo', 0.03, 'yahoo.de'],
    ['Apple', 0.02, 'icloud.com'],
    ['Microsoft 365', 0.05, ''],
    ['tail', 0.14, ''],
  ],
  b2b: [
    ['Microsoft 365', 0.38, ''],
    ['Google', 0.22, ''],
    ['Proofpoint', 0.08, ''],
    ['Mimecast', 0.06, ''],
    ['tail', 0.22, ''],
    ['Google', 0.04, 'gmail.com'],
  ],
};

const FILTERS = new Set(['Proofpoint', 'Mimecast']);
const RELAYS: Readonly<Record<string, string>> = {
  Google: 'gmail-smtp-in.l.google.com',
  Microsoft: 'hotmail-com.olc.protection.outlook.com',
  Yahoo: 'mta5.am0.yahoodns.net',
  Apple: 'mx01.mail.icloud.com',
};

/** A sender's list: `messages` spread over providers with their own disorder, small domains in the tail. */
export function world(random: Random, messages: number, marketName?: string): World {
  const market = marketName ?? random.pick(['us', 'us', 'fr', 'fr', 'de', 'b2b']);
  const rows = (MARKETS[market] ?? []).map(([provider, share, domains]) => ({
    provider,
    share: share * random.wobble(0.35),
    domains,
  }));
  const sum = rows.reduce((total, row) => total + row.share, 0);
  const places: Place[] = [];
  let serial = 0;
  const withRelay = random.chance(0.6);
  for (const { provider, share, domains } of rows) {
    const volume = Math.round((messages * share) / sum);
    if (domains !== '') {
      let left = volume;
      const names = domains.split(' ');
      names.forEach((domain, index) => {
        const sent = index === names.length - 1 ? left : Math.min(left, Math.round(left * random.between(0.4, 0.8)));
        left -= sent;
        if (sent > 0)
          places.push({
            domain,
            provider,
            filter: '',
            relay: withRelay ? (RELAYS[provider] ?? `mx.${domain}`) : '',
            sent,
            big: true,
          });
      });
      continue;
    }
    let left = volume;
    const typical = Math.max(1, Math.min(volume / 12, random.between(1, 25)));
    while (left > 0) {
      const sent = Math.min(left, Math.max(1, Math.round(typical * random.wobble(0.9))));
      left -= sent;
      const domain = `firm${serial++}.example`;
      const behind = provider === 'tail' || FILTERS.has(provider) ? domain : provider;
      places.push({
        domain,
        provider: behind,
        filter: FILTERS.has(provider) ? provider : '',
        relay: withRelay ? `mx.${domain}` : '',
        sent,
        big: false,
      });
    }
  }
  const count = random.pick([1, 1, 2, 4]);
  return {
    places,
    sources: Array.from({ length: count }, (_, index) =>
      count === 1 && random.chance(0.5) ? '' : `192.0.2.${10 + index}`,
    ),
    market,
  };
}
