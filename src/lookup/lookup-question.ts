import { isIP } from 'node:net';

/** What is asked of a look-up. */
export interface LookupQuestion {
  /** A domain or an IP address, or what people paste for one. */
  readonly query: string;
  /** DKIM selectors to check; none tries common ones. */
  readonly selectors?: readonly string[];
  /** For an IP address: the domain whose SPF should cover it. */
  readonly domain?: string;
}

/** Selectors that are checked at once. */
export const MOST_SELECTORS = 10;
const SELECTOR = /^(?=.{1,120}$)[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?)*$/i;

/**
 * Selectors that a text names, separated by white space, commas or semicolons; `s=s1` and `s1._domainkey.example.com`
 * mean s1. Null when any of them is none, or there are none or too many.
 */
export function selectorsOf(text: string): readonly string[] | null {
  const named = text
    .split(/[\s,;]+/)
    .map((one) =>
      one
        .replace(/^s=/i, '')
        .replace(/\._domainkey\b.*$/i, '')
        .toLowerCase(),
    )
    .filter((one) => one !== '');
  const selectors = [...new Set(named)];
  if (selectors.length === 0 || selectors.length > MOST_SELECTORS) return null;
  return selectors.every((one) => SELECTOR.test(one)) ? selectors : null;
}

/** A question as one line, for the value of a button: `example.com s1 s2`, `192.0.2.1 example.com`. */
export function questionText({ query, selectors = [], domain }: LookupQuestion): string {
  return [query, ...selectors, ...(domain === undefined ? [] : [domain])].join(' ');
}

/** Reads such a line. It comes back from a platform and may hold anything. */
export function questionOfText(text: string): LookupQuestion {
  const [query = '', ...rest] = text.trim().slice(0, 2000).split(/\s+/);
  const [second] = rest;
  if (second === undefined) return { query };
  if (isIP(query) !== 0) return { query, domain: second };
  const selectors = selectorsOf(rest.join(' '));
  return selectors === null ? { query } : { query, selectors };
}
