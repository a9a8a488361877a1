import { OTHER_DOMAINS, SIGNAL, type Tally } from '../attempts/tally.ts';
import { PROVIDERS } from '../knowledge/providers/all-providers.ts';
import type { Provider } from '../knowledge/providers/provider.ts';
import { providerOf, relayOperator } from './provider-of.ts';
import type { ReplyPlace } from './reply-place.ts';

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
const providerAt = (number: number): Provider | null => PROVIDERS[number - 1] ?? null;
const nameAt = (number: number): string => providerAt(number)?.name ?? '';

/** Per relay: number of the mailbox provider that runs it, or of the gateway; 0 for none. */
interface RelayOperators {
  readonly provider: Uint16Array;
  readonly filter: Uint16Array;
}

/**
 * Finds each cell's provider: the relay host's operator; without a known relay, the provider of most of the same
 * domain's relayed attempts; then the domain table; then the registrable domain. A gateway is a filter and decides
 * nothing about the provider.
 */
export function providerColumnsOf(tally: Tally): ProviderColumns {
  const { cells, domains } = tally;
  const relays = relayOperatorsOf(tally.relays);
  const owner = ownersOf(domains);
  const usual = usualProviders(tally, relays, owner);
  const names = new Names();
  const filters = new Names();
  filters.of('');
  const domainNumber = new Uint16Array(domains.length);
  const domainProvider = Uint32Array.from(domains, (domain, index) => {
    const known = usual[index] as number;
    const answer = known > 0 || domain === OTHER_DOMAINS ? null : providerOf({ recipientDomain: domain });
    domainNumber[index] = known > 0 ? known : numberOf(answer?.provider ?? null);
    // The bucket "Other" is no provider, and later stages must see that.
    return names.of(known > 0 ? nameAt(known) : (answer?.name ?? OTHER_DOMAINS));
  });
  const operators = new Operators();
  const cellProvider = new Uint32Array(cells.length);
  const cellFilter = new Uint32Array(cells.length);
  const cellOperator = new Uint32Array(cells.length);
  const nameOf = PROVIDERS.map(() => -1);
  for (let cell = 0; cell < cells.length; cell++) {
    const domain = cells.domain[cell] as number;
    const relay = cells.relay[cell] as number;
    const byRelay = (relays.provider[relay] as number) > 0;
    const number = byRelay
      ? yielding(relays.provider[relay] as number, domain, owner)
      : (domainNumber[domain] as number);
    const filter = relays.filter[relay] as number;
    if (byRelay && nameOf[number - 1] === -1) nameOf[number - 1] = names.of(nameAt(number));
    cellProvider[cell] = byRelay ? (nameOf[number - 1] as number) : (domainProvider[domain] as number);
    cellFilter[cell] = filter === 0 ? 0 : filters.of(nameAt(filter));
    cellOperator[cell] = operators.of(number, filter, byRelay || (usual[domain] as number) > 0);
  }
  return {
    providers: names.list,
    cellProvider,
    filters: filters.list,
    cellFilter,
    domainProvider,
    operators: operators.list,
    cellOperator,
  };
}

/** Distinct combinations of provider and filter; the first is nobody. */
class Operators {
  readonly list: ReplyPlace[] = [{ provider: null, byRelay: false, filter: null, name: '' }];
  readonly #positions = new Uint32Array(RADIX * RADIX * 2);
  of(provider: number, filter: number, byRelay: boolean): number {
    if (provider === 0 && filter === 0) return 0;
    const key = (provider * RADIX + filter) * 2 + (byRelay && provider > 0 ? 1 : 0);
    const known = this.#positions[key] as number;
    if (known > 0) return known;
    const place = {
      provider: providerAt(provider),
      byRelay: byRelay && provider > 0,
      filter: providerAt(filter),
      name: '',
    };
    const position = this.list.push(place) - 1;
    this.#positions[key] = position;
    return position;
  }
}

function relayOperatorsOf(hosts: readonly string[]): RelayOperators {
  const provider = new Uint16Array(hosts.length);
  const filter = new Uint16Array(hosts.length);
  hosts.forEach((host, relay) => {
    const operator = host === '' ? null : relayOperator(host);
    (operator?.kind === 'gateway' ? filter : provider)[relay] = numberOf(operator);
  });
  return { provider, filter };
}

/** Number of the provider that the domain table names for a domain; looked up when first asked for. */
function ownersOf(domains: readonly string[]): (domain: number) => number {
  const found = new Int16Array(domains.length).fill(-1);
  return (domain) => {
    if (found[domain] === -1) found[domain] = numberOf(providerOf({ recipientDomain: domains[domain] ?? '' }).provider);
    return found[domain] as number;
  };
}

const YIELDS = Uint8Array.from([null, ...PROVIDERS], (provider) => (provider?.yieldsTo === undefined ? 0 : 1));

/** Some operators run mail for others whose domains keep their own name: then the domain is asked too. */
function yielding(relay: number, domain: number, owner: (domain: number) => number): number {
  if (YIELDS[relay] === 0) return relay;
  const own = owner(domain);
  const id = providerAt(own)?.id;
  return id !== undefined && providerAt(relay)?.yieldsTo?.includes(id) === true ? own : relay;
}

/**
 * Per domain index, the number of the known provider that most of its relayed attempts went to; 0 for none. Ties go
 * to the name that sorts first, so that the order of lines never decides.
 */
function usualProviders(tally: Tally, relays: RelayOperators, owner: (domain: number) => number): Uint16Array {
  const { cells } = tally;
  const only = new Uint16Array(tally.domains.length);
  const contested = new Set<number>();
  const eachRelayed = (visit: (domain: number, provider: number, count: number) => void): void => {
    for (let cell = 0; cell < cells.length; cell++) {
      const provider = relays.provider[cells.relay[cell] as number] as number;
      const domain = cells.domain[cell] as number;
      if (domain === 0 || provider === 0 || cells.outcome[cell] === SIGNAL) continue;
      visit(domain, yielding(provider, domain, owner), cells.count[cell] as number);
    }
  };
  eachRelayed((domain, provider) => {
    const known = only[domain] as number;
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
