import type { Provider } from '../knowledge/providers/provider.ts';
import type { LookupResult } from './lookup-result.ts';

/**
 * A result as JSON text, indented by two, without a character that a terminal would obey. Records stand as they are
 * published, the addresses for reports in them too: the domain publishes those itself, and no recipient's address is there. Of a provider only what tells who it is: its tables of domains and hosts
 * are ours, and long.
 */
export function lookupJson(result: LookupResult): string {
  if (result.kind !== 'domain') return escaped(JSON.stringify(result, null, 2));
  const { receiver } = result;
  const reduced = {
    ...receiver,
    provider: reducedProvider(receiver.provider),
    filter: reducedProvider(receiver.filter),
  };
  return escaped(JSON.stringify({ ...result, receiver: reduced }, null, 2));
}

/** What turns text round, hides it or steers a terminal, and that JSON lets stand. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** The same JSON in which such a character of the DNS stands as its escape. */
function escaped(json: string): string {
  return json.replace(INVISIBLE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function reducedProvider(provider: Provider | null): Pick<Provider, 'id' | 'name' | 'pages'> | null {
  return provider === null ? null : { id: provider.id, name: provider.name, pages: provider.pages };
}
