import type { DnsPort } from '../dns/dns-port.ts';
import { type DmarcRecord, isDmarc, parseDmarc } from './dmarc-record.ts';

/** Where a domain's DMARC policy stands. */
export type DmarcFound =
  | {
      readonly state: 'present';
      /** The name without `_dmarc.` whose record applies. */
      readonly at: string;
      readonly organizationalDomain: string;
      readonly record: DmarcRecord;
    }
  /** Several records at one name: readers ignore them all. */
  | {
      readonly state: 'several';
      readonly at: string;
      readonly organizationalDomain: string;
      readonly records: readonly string[];
    }
  | { readonly state: 'absent'; readonly organizationalDomain: string }
  | { readonly state: 'unknown'; readonly organizationalDomain: string };

/** RFC 9989 §4.10: a longer name is walked from its last seven labels on. */
const MOST_STEPS = 8;

interface Step {
  readonly name: string;
  readonly records: readonly string[] | null;
}

/**
 * Finds the policy of a domain and its organisational domain by the DNS tree walk of RFC 9989 §4.10.
 * All steps are asked for at once; there are eight at most.
 */
export async function findDmarc(domain: string, dns: DnsPort): Promise<DmarcFound> {
  const steps = await Promise.all(walkNames(domain).map((name) => recordsAt(name, dns)));
  const organizationalDomain = organizationalDomainOf(domain, steps);
  const own = steps[0];
  const at = own?.records?.length ? own : steps.find(({ name }) => name === organizationalDomain);
  const policySite = at?.records?.length ? at : steps.find(({ records }) => records?.some(isPublicSuffixPolicy));
  if (own?.records === null || at?.records === null) return { state: 'unknown', organizationalDomain };
  const records = policySite?.records ?? [];
  const [first] = records;
  if (policySite === undefined || first === undefined) {
    const open = steps.some((step) => step.records === null);
    return { state: open ? 'unknown' : 'absent', organizationalDomain };
  }
  if (records.length > 1) return { state: 'several', at: policySite.name, organizationalDomain, records };
  return { state: 'present', at: policySite.name, organizationalDomain, record: parseDmarc(first) };
}

/** The names that the walk visits, longest first. */
function walkNames(domain: string): readonly string[] {
  const labels = domain.split('.');
  const names = [domain];
  const above = labels.length > MOST_STEPS ? labels.slice(-(MOST_STEPS - 1)) : labels.slice(1);
  for (let from = 0; from < above.length; from++) names.push(above.slice(from).join('.'));
  return names.slice(0, MOST_STEPS);
}

async function recordsAt(name: string, dns: DnsPort): Promise<Step> {
  const answer = await dns.ask(`_dmarc.${name}`, 'TXT');
  if (answer.state === 'unknown') return { name, records: null };
  return { name, records: answer.state === 'present' ? answer.value.filter(isDmarc) : [] };
}

/** RFC 9989 §4.10.2: `psd=n` names it, `psd=y` puts it one label below, else the record with the fewest labels does. */
function organizationalDomainOf(domain: string, steps: readonly Step[]): string {
  let shortest = domain;
  for (const [index, { name, records }] of steps.entries()) {
    const [only, ...others] = records ?? [];
    if (only === undefined || others.length > 0) continue;
    const { psd } = parseDmarc(only);
    if (psd === 'n') return name;
    if (psd === 'y' && index > 0) return labelBelow(domain, name);
    shortest = name;
  }
  return shortest;
}

function labelBelow(domain: string, above: string): string {
  const count = above.split('.').length + 1;
  return domain.split('.').slice(-count).join('.');
}

function isPublicSuffixPolicy(record: string): boolean {
  return parseDmarc(record).psd === 'y';
}
