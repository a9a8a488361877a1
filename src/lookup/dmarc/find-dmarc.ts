import type { DnsPort } from '../dns/dns-port.ts';
import { type DmarcRecord, isDmarc, parseDmarc } from './dmarc-record.ts';
import { isMeantAsDmarc } from './mended-record.ts';

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
  | {
      readonly state: 'absent';
      readonly organizationalDomain: string;
      /** A record of the domain or above it that was meant as DMARC but that no reader takes, else null. */
      readonly unread: { readonly at: string; readonly record: string } | null;
    }
  | { readonly state: 'unknown'; readonly organizationalDomain: string };

/** RFC 9989 §4.10: a longer name is walked from its last seven labels on. */
const MOST_STEPS = 8;

interface Step {
  readonly name: string;
  readonly records: readonly string[] | null;
  /** Meant as DMARC, but written so that no reader takes it. */
  readonly unread: readonly string[];
}

/**
 * Finds the policy of a domain and its organisational domain by the DNS tree walk of RFC 9989 §4.10.
 * All steps are asked for at once; there are eight at most. A step that stayed open ends the walk, since a record there
 * would have had its say; the domain's own record applies all the same.
 */
export async function findDmarc(domain: string, dns: DnsPort): Promise<DmarcFound> {
  const steps = await Promise.all(walkNames(domain).map((name) => recordsAt(name, dns)));
  const { found, complete } = walked(steps);
  const organizationalDomain = organizationalDomainOf(domain, found);
  const [own] = steps;
  if (own?.records !== undefined && own.records !== null && own.records.length > 1) {
    return { state: 'several', at: domain, organizationalDomain, records: own.records };
  }
  const present = ({ name, record }: Found): DmarcFound => ({
    state: 'present',
    at: name,
    organizationalDomain,
    record,
  });
  const [first] = found;
  if (first?.name === domain) return present(first);
  if (!complete) return { state: 'unknown', organizationalDomain };
  const last = found.at(-1);
  const site = found.find(({ name }) => name === organizationalDomain) ?? (last?.record.psd === 'y' ? last : undefined);
  if (site !== undefined) return present(site);
  const several = steps.find(({ records }) => records !== null && records.length > 1);
  if (several?.records) return { state: 'several', at: several.name, organizationalDomain, records: several.records };
  const slip = steps.find(({ unread }) => unread.length > 0);
  const unread = slip === undefined ? null : { at: slip.name, record: slip.unread[0] ?? '' };
  return { state: 'absent', organizationalDomain, unread };
}

/** A record on the way; where several stand at one name, none counts. */
interface Found {
  readonly name: string;
  readonly record: DmarcRecord;
}

/** The records on the way up, until one says that it is the end (`psd`). */
function walked(steps: readonly Step[]): { readonly found: readonly Found[]; readonly complete: boolean } {
  const found: Found[] = [];
  for (const { name, records } of steps) {
    if (records === null) return { found, complete: false };
    const [only, ...others] = records;
    if (only === undefined || others.length > 0) continue;
    const record = parseDmarc(only);
    found.push({ name, record });
    if (record.psd !== 'u') break;
  }
  return { found, complete: true };
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
  if (answer.state === 'unknown') return { name, records: null, unread: [] };
  const texts = answer.state === 'present' ? answer.value : [];
  return { name, records: texts.filter(isDmarc), unread: texts.filter(isMeantAsDmarc) };
}

/** RFC 9989 §4.10.2: `psd=n` names it, `psd=y` puts it one label below, else the record with the fewest labels does. */
function organizationalDomainOf(domain: string, found: readonly Found[]): string {
  const last = found.at(-1);
  if (last === undefined) return domain;
  return last.record.psd === 'y' && last.name !== domain ? labelBelow(domain, last.name) : last.name;
}

function labelBelow(domain: string, above: string): string {
  const count = above.split('.').length + 1;
  return domain.split('.').slice(-count).join('.');
}
