import { OTHER_DOMAINS, SIGNAL, type Tally } from '../attempts/tally.ts';
import { PROVIDERS } from '../knowledge/providers/all-providers.ts';
import type { Provider } from '../knowledge/providers/provider.ts';
import { type ReplyPlace, replyPlaceOf } from './reply-place.ts';

/** Who runs the mailboxes behind each cell of a tally. */
export interface ProviderColumns {
  readonly providers: readonly string[];
  readonly cellProvider: Uint32Array;
  readonly filters: readonly string[];
  readonly cellFilter: Uint32Array;
  readonly domainProvider: Uint32Array;
  /** Distinct known operators (provider and filter), as the classifier wants them; 0 is nobody known. */
  readonly operators: readonly ReplyPlace[];
  readonly cellOperator: Uint32Array;
}

/** A list of distinct names that hands out their positions. */
class Names {
  readonly list: string[] = [];
  readonly #positions = new Map<string, number>();
  of(name: string): number {
    const known = this.#positions.get(name);
    if (known !== undefined) return known;
    this.#positions.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}

/** Providers as small numbers, 0 for none, so that a log's millions of combinations need no strings. */
const NUMBER = new Map<Provider | null, number>([null, ...PROVIDERS].map((provider, index) => [provider, index]));
const RADIX = PROVIDERS.length + 1;
const numberOf = (provider: Provider | null): number => NUMBER.get(provider) ?? 0;

/**
 * Finds each cell's provider: the relay host's operator; without a known relay, the provider of most of the same
 * domain's relayed attempts; then the domain table; then the registrable domain. A gateway is a filter and decides
 * nothing about the provider.
 */
export function providerColumnsOf(tally: Tally): ProviderColumns {
  const { cells, domains } = tally;
  const relayPlaces = tally.relays.map((relay) => replyPlaceOf(relay === '' ? undefined : relay, undefined));
  const domainPlaces = domainPlacesOf(tally, relayPlaces);
  const names = new Names();
  const filters = new Names();
  filters.of('');
  const nameOf = (place: ReplyPlace, domain: number): string =>
    place.provider?.name ?? (domains[domain] === OTHER_DOMAINS ? OTHER_DOMAINS : place.name);
  const domainProvider = Uint32Array.from(domainPlaces, (place, domain) => names.of(nameOf(place, domain)));
  const operators: ReplyPlace[] = [];
  const operatorAt = new Map<number, number>();
  const operatorOf = (provider: Provider | null, filter: Provider | null, byRelay: boolean): number => {
    const key = numberOf(provider) * RADIX + numberOf(filter);
    const known = operatorAt.get(key);
    if (known !== undefined) return known;
    operatorAt.set(key, operators.length);
    return operators.push({ provider, byRelay, filter, name: '' }) - 1;
  };
  operatorOf(null, null, false);

  const cellProvider = new Uint32Array(cells.length);
  const cellFilter = new Uint32Array(cells.length);
  const cellOperator = new Uint32Array(cells.length);
  for (let cell = 0; cell < cells.length; cell++) {
    const domain = cells.domain[cell] ?? 0;
    const relay = relayPlaces[cells.relay[cell] ?? 0];
    const byRelay = relay?.byRelay === true && relay.provider !== null;
    const place = byRelay ? yielding(tally, cell, relay) : domainPlaces[domain];
    const provider = place?.provider ?? null;
    const filter = relay?.filter ?? null;
    cellProvider[cell] = byRelay && provider !== null ? names.of(provider.name) : (domainProvider[domain] ?? 0);
    cellFilter[cell] = filter === null ? 0 : filters.of(filter.name);
    cellOperator[cell] = operatorOf(provider, filter, place?.byRelay ?? false);
  }
  return {
    providers: names.list,
    cellProvider,
    filters: filters.list,
    cellFilter,
    domainProvider,
    operators,
    cellOperator,
  };
}

function domainPlacesOf(tally: Tally, relayPlaces: readonly ReplyPlace[]): readonly ReplyPlace[] {
  const usual = usualProviders(tally, relayPlaces);
  return tally.domains.map((domain, index): ReplyPlace => {
    const provider = PROVIDERS[(usual[index] ?? 0) - 1];
    if (provider !== undefined) return { provider, byRelay: true, filter: null, name: provider.name };
    // The bucket "Other" is no provider, and later stages must see that.
    return replyPlaceOf(undefined, domain === OTHER_DOMAINS ? '' : domain);
  });
}

/** Some operators run mail for others whose domains keep their own name: then the domain is asked too. */
function yielding(tally: Tally, cell: number, relay: ReplyPlace): ReplyPlace {
  if (relay.provider?.yieldsTo === undefined) return relay;
  return replyPlaceOf(tally.relays[tally.cells.relay[cell] ?? 0], tally.domains[tally.cells.domain[cell] ?? 0]);
}

/**
 * Per domain index, the number of the known provider that most of its relayed attempts went to; 0 for none. Ties go
 * to the name that sorts first, so that the order of lines never decides.
 */
function usualProviders(tally: Tally, relayPlaces: readonly ReplyPlace[]): Uint16Array {
  const { cells } = tally;
  const only = new Uint16Array(tally.domains.length);
  const contested = new Set<number>();
  const eachRelayed = (visit: (domain: number, provider: number, count: number) => void): void => {
    for (let cell = 0; cell < cells.length; cell++) {
      const relay = relayPlaces[cells.relay[cell] ?? 0];
      const domain = cells.domain[cell] ?? 0;
      if (domain === 0 || relay?.byRelay !== true || cells.outcome[cell] === SIGNAL) continue;
      visit(domain, numberOf(yielding(tally, cell, relay).provider), cells.count[cell] ?? 0);
    }
  };
  eachRelayed((domain, provider) => {
    const known = only[domain] ?? 0;
    if (known === 0) only[domain] = provider;
    else if (known !== provider) contested.add(domain);
  });
  if (contested.size === 0) return only;
  const counts = new Map<number, number>();
  eachRelayed((domain, provider, count) => {
    const key = domain * RADIX + provider;
    if (contested.has(domain)) counts.set(key, (counts.get(key) ?? 0) + count);
  });
  const most = new Map<number, number>();
  for (const [key, count] of counts) {
    const [domain, provider] = [Math.floor(key / RADIX), key % RADIX];
    const best = only[domain] ?? 0;
    const bestCount = most.get(domain) ?? -1;
    if (count > bestCount || (count === bestCount && nameAt(provider) < nameAt(best))) {
      most.set(domain, count);
      only[domain] = provider;
    }
  }
  return only;
}

const nameAt = (number: number): string => PROVIDERS[number - 1]?.name ?? '';
