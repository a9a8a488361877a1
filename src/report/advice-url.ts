import { ADVICE } from '../knowledge/advice.ts';
import type { AdviceId } from '../knowledge/advice-ids.ts';
import { BLOCKLISTS } from '../knowledge/blocklists.ts';
import { PROVIDERS } from '../knowledge/providers/all-providers.ts';
import type { Provider, ProviderPages } from '../knowledge/providers/provider.ts';

/** Which of a provider's pages helps with which advice, best first. */
const PAGES: Partial<Readonly<Record<AdviceId, readonly (keyof ProviderPages)[]>>> = {
  'request-delisting': ['delisting', 'postmaster'],
  'check-blocklist': ['delisting'],
  'contact-postmaster': ['postmaster', 'delisting'],
  'check-complaints': ['feedbackLoop', 'dashboard'],
  'pause-and-slow-down': ['replies', 'requirements'],
  'warm-up': ['requirements'],
  'fix-spf': ['requirements'],
  'fix-dkim': ['requirements'],
  'fix-dmarc': ['requirements'],
  'fix-ptr': ['requirements'],
  'fix-helo': ['requirements'],
  'fix-ipv6': ['requirements'],
  'review-content': ['requirements'],
};

const providersByName: ReadonlyMap<string, Provider> = new Map(PROVIDERS.map((provider) => [provider.name, provider]));
const blocklistsByName = new Map(BLOCKLISTS.map((list) => [list.name, list]));

/**
 * The page that helps with this advice at one of these places (provider, filter or blocklist names), the first that has one;
 * else the advice's own page; else null.
 */
export function adviceUrl(id: AdviceId, where: readonly string[]): string | null {
  for (const name of where) {
    const page = blocklistPage(id, name) ?? providerPage(id, name);
    if (page) return page;
  }
  return ADVICE[id].url ?? null;
}

function blocklistPage(id: AdviceId, name: string): string | null {
  const concerns = id === 'check-blocklist' || id === 'request-delisting';
  return concerns ? (blocklistsByName.get(name)?.delisting ?? null) : null;
}

function providerPage(id: AdviceId, name: string): string | null {
  const pages = providersByName.get(name)?.pages;
  if (!pages) return null;
  for (const kind of PAGES[id] ?? []) {
    if (pages[kind]) return pages[kind];
  }
  return null;
}
