import type { Provider } from '../knowledge/providers/provider.ts';
import type { LookupResult } from './lookup-result.ts';

/**
 * A result as JSON text, indented by two. Of a provider only what tells who it is: its tables of domains and hosts
 * are ours, and long.
 */
export function lookupJson(result: LookupResult): string {
  if (result.kind !== 'domain') return JSON.stringify(result, null, 2);
  const { receiver } = result;
  const reduced = {
    ...receiver,
    provider: reducedProvider(receiver.provider),
    filter: reducedProvider(receiver.filter),
  };
  return JSON.stringify({ ...result, receiver: reduced }, null, 2);
}

function reducedProvider(provider: Provider | null): Pick<Provider, 'id' | 'name' | 'pages'> | null {
  return provider === null ? null : { id: provider.id, name: provider.name, pages: provider.pages };
}
