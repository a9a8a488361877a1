import { domainList } from './domain-list.ts';
import type { Provider, ProviderPages } from './provider.ts';

/**
 * A row of the gateway tables.
 * @param relays ends of its MX host names, parted by blanks
 * @param speaks words of a reply that give it away
 */
export function gateway(
  id: string,
  name: string,
  relays: string,
  pages: ProviderPages,
  source: string,
  speaks: readonly string[] = [],
): Provider {
  return {
    id,
    name,
    kind: 'gateway',
    domains: [],
    relaySuffixes: domainList(relays),
    speaks,
    pages,
    source,
    read: '2026-11',
  };
}
