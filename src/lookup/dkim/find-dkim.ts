import { COMMON_DKIM_SERVICES, type DkimService, FURTHER_DKIM_SERVICES } from '../../knowledge/dkim-selectors.ts';
import type { DnsPort } from '../dns/dns-port.ts';
import { type DkimKey, isDkimKey, readDkimKey } from './dkim-key.ts';

/** What stands under one selector. */
export interface DkimSelector {
  /** `*` where every selector gives the same key. */
  readonly selector: string;
  /** The service that uses this selector for its customers, where one is known. */
  readonly service: string | null;
  readonly state: 'present' | 'absent' | 'unknown' | 'several';
  /** Null unless `present`. */
  readonly key: DkimKey | null;
}

export interface DkimFound {
  readonly selectors: readonly DkimSelector[];
  /** True where names exist below `_domainkey`, so that keys may stand under selectors that were not asked for. */
  readonly othersExist: boolean | null;
}

/** A selector that nobody uses: where it has a key, every selector has. */
const NOBODYS = 'nobodys-selector-0';

const SERVICE_OF = new Map(
  [...COMMON_DKIM_SERVICES, ...FURTHER_DKIM_SERVICES].flatMap(({ service, selectors }) =>
    selectors.map((selector) => [selector, service] as const),
  ),
);
const selectorsOf = (services: readonly DkimService[]) => services.flatMap(({ selectors }) => selectors);
const COMMON = selectorsOf(COMMON_DKIM_SERVICES);
const FURTHER = selectorsOf(FURTHER_DKIM_SERVICES).filter((selector) => !COMMON.includes(selector));

/**
 * Asks for the keys of the selectors that the user named, or for those of well-known services, and whether there is
 * anything below `_domainkey` at all. Of selectors that were only tried, the absent ones are left out.
 */
export async function findDkim(domain: string, asked: readonly string[], dns: DnsPort): Promise<DkimFound> {
  const askAll = (selectors: readonly string[]) =>
    Promise.all([...new Set(selectors)].map((selector) => selectorOf(selector, domain, dns)));
  const [first, nobodys, parent] = await Promise.all([
    askAll(asked.length > 0 ? asked : COMMON),
    selectorOf(NOBODYS, domain, dns),
    dns.ask(`_domainkey.${domain}`, 'TXT'),
  ]);
  // An empty non-terminal answers "no such record", a name with nothing below it "no such name" (RFC 8020).
  const othersExist = parent.state === 'unknown' ? null : parent.state === 'present' || parent.nameExists;
  if (asked.length > 0) return { selectors: first, othersExist };
  if (nobodys.state === 'present') {
    return { selectors: [{ ...nobodys, selector: '*', service: null }], othersExist };
  }
  // Where `_domainkey` itself stayed open, only an answer to one of the others makes more questions worth while.
  const worthwhile = othersExist ?? first.some(({ state }) => state === 'present');
  const further = worthwhile ? await askAll(FURTHER) : [];
  return { selectors: [...first, ...further].filter(({ state }) => state !== 'absent'), othersExist };
}

async function selectorOf(selector: string, domain: string, dns: DnsPort): Promise<DkimSelector> {
  const service = SERVICE_OF.get(selector.toLowerCase()) ?? null;
  const answer = await dns.ask(`${selector}._domainkey.${domain}`, 'TXT');
  if (answer.state === 'unknown') return { selector, service, state: 'unknown', key: null };
  const records = answer.state === 'present' ? answer.value.filter(isDkimKey) : [];
  const [record] = records;
  if (record === undefined) return { selector, service, state: 'absent', key: null };
  if (records.length > 1) return { selector, service, state: 'several', key: null };
  return { selector, service, state: 'present', key: readDkimKey(record) };
}
