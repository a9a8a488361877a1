import { OTHER_DOMAINS, SIGNAL, type Tally } from '../attempts/tally.ts';
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

/**
 * Finds each cell's provider: the relay host's operator; without a known relay, the provider of most of the same
 * domain's relayed attempts; then the domain table; then the registrable domain. A gateway is a filter and decides
 * nothing about the provider.
 */
export function providerColumnsOf(tally: Tally): ProviderColumns {
  const { cells, domains, relays } = tally;
  const relayPlaces = relays.map((relay) => replyPlaceOf(relay === '' ? undefined : relay, undefined));
  const usual = usualProviders(tally, relayPlaces);
  const filters = new Names();
  filters.of('');
  const names = new Names();
  const operators: ReplyPlace[] = [{ provider: null, byRelay: false, filter: null, name: '' }];
  const operatorKeys = new Names();
  operatorKeys.of(operatorKey(null, null));
  const cellProvider = new Uint32Array(cells.length);
  const cellFilter = new Uint32Array(cells.length);
  const cellOperator = new Uint32Array(cells.length);

  const domainPlaces = domains.map((domain, index): ReplyPlace => {
    const provider = usual.get(index) ?? null;
    if (provider !== null) return { provider, byRelay: true, filter: null, name: provider.name };
    // The bucket "Other" keeps its mark: it is no provider, and later stages must see that.
    return replyPlaceOf(undefined, domain === OTHER_DOMAINS ? '' : domain);
  });
  const nameOf = (place: ReplyPlace, domain: number): string =>
    place.provider?.name ?? (domains[domain] === OTHER_DOMAINS ? OTHER_DOMAINS : place.name);
  const domainProvider = Uint32Array.from(domainPlaces, (place, domain) => names.of(nameOf(place, domain)));

  for (let cell = 0; cell < cells.length; cell++) {
    const domain = cells.domain[cell] ?? 0;
    const relay = relayPlaces[cells.relay[cell] ?? 0];
    const byDomain = domainPlaces[domain];
    const filter = relay?.filter ?? null;
    const place = relay?.byRelay === true && relay.provider !== null ? yielding(tally, cell, relay) : byDomain;
    const provider = place?.provider ?? null;
    cellProvider[cell] = provider === null ? (domainProvider[domain] ?? 0) : names.of(provider.name);
    cellFilter[cell] = filters.of(filter?.name ?? '');
    const operator = operatorKeys.of(operatorKey(provider, filter));
    operators[operator] ??= { provider, byRelay: place?.byRelay ?? false, filter, name: '' };
    cellOperator[cell] = operator;
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

function operatorKey(provider: Provider | null, filter: Provider | null): string {
  return `${provider?.id ?? ''} ${filter?.id ?? ''}`;
}

/** Some operators run mail for others whose domains keep their own name: then the domain is asked too. */
function yielding(tally: Tally, cell: number, relay: ReplyPlace): ReplyPlace {
  if (relay.provider?.yieldsTo === undefined) return relay;
  return replyPlaceOf(tally.relays[tally.cells.relay[cell] ?? 0], tally.domains[tally.cells.domain[cell] ?? 0]);
}

/** Per domain index, the known provider that most of its relayed attempts went to. */
function usualProviders(tally: Tally, relayPlaces: readonly ReplyPlace[]): ReadonlyMap<number, Provider> {
  const { cells } = tally;
  const counts = new Map<number, Map<Provider, number>>();
  for (let cell = 0; cell < cells.length; cell++) {
    const relay = relayPlaces[cells.relay[cell] ?? 0];
    const domain = cells.domain[cell] ?? 0;
    if (domain === 0 || relay?.byRelay !== true || relay.provider === null || cells.outcome[cell] === SIGNAL) continue;
    const { provider } = yielding(tally, cell, relay);
    if (provider === null) continue;
    const ofDomain = counts.get(domain) ?? new Map<Provider, number>();
    ofDomain.set(provider, (ofDomain.get(provider) ?? 0) + (cells.count[cell] ?? 0));
    counts.set(domain, ofDomain);
  }
  return new Map([...counts].map(([domain, ofDomain]) => [domain, mostOf(ofDomain)]));
}

/** Ties go to the name that sorts first, so that the order of lines never decides. */
function mostOf(counts: ReadonlyMap<Provider, number>): Provider {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a.name < b.name ? -1 : 1));
  if (first === undefined) throw new Error('A domain without any counted provider cannot have a usual one');
  return first[0];
}
