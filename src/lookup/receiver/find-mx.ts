import { isIP } from 'node:net';
import type { DnsPort, MxRecord } from '../dns/dns-port.ts';
import { hostAddresses } from '../dns/host-addresses.ts';
import { validates } from '../dns/validates.ts';
import type { Found } from '../found.ts';
import type { MxHost } from '../lookup-result.ts';
import { findDane } from './find-dane.ts';

export interface MxFound {
  /** Most preferred first. */
  readonly mx: Found<readonly MxHost[]>;
  readonly nullMx: boolean;
  /** Null: there is no MX, and whether there is an address stayed open. */
  readonly implicitMx: boolean | null;
  /** Whether the DNS has the name; null where that stayed open. */
  readonly exists: boolean | null;
  /** What the domain itself is an alias of, else null. */
  readonly aliasOf: string | null;
}

/** Hosts that are looked at; further ones are listed without their addresses. */
const MOST_HOSTS = 12;

/** The hosts that take a domain's mail, with their addresses and DANE records. */
export async function findMx(domain: string, dns: DnsPort): Promise<MxFound> {
  const [found, alias] = await Promise.all([findHosts(domain, dns), dns.ask(domain, 'CNAME')]);
  return { ...found, aliasOf: alias.state === 'present' ? (alias.value[0] ?? null) : null };
}

async function findHosts(domain: string, dns: DnsPort): Promise<Omit<MxFound, 'aliasOf'>> {
  const [answer, own] = await Promise.all([dns.ask(domain, 'MX'), hostAddresses(domain, dns)]);
  const hasAddress = own.addresses.state === 'present';
  if (answer.state === 'unknown') {
    return { mx: { state: 'unknown' }, nullMx: false, implicitMx: false, exists: hasAddress ? true : null };
  }
  if (answer.state === 'absent') {
    const exists = answer.nameExists || hasAddress;
    const implicitMx = exists && own.addresses.state === 'unknown' ? null : hasAddress;
    return { mx: { state: 'absent' }, nullMx: false, implicitMx, exists };
  }
  const records = [...answer.value].sort(byPreference);
  const examined = await Promise.all(
    records.map((record, index) =>
      index < MOST_HOSTS ? hostOf(record, answer.authenticated, dns) : unexamined(record),
    ),
  );
  const value = await withoutDoubt(examined, dns);
  const nullMx = records.length === 1 && records[0]?.exchange === '';
  return { mx: { state: 'present', value }, nullMx, implicitMx: false, exists: true };
}

/** Where our own resolver does not validate, a record that is not vouched for may well be signed. */
async function withoutDoubt(hosts: readonly MxHost[], dns: DnsPort): Promise<readonly MxHost[]> {
  if (hosts.every(({ dane }) => dane !== 'not-signed') || (await validates(dns))) return hosts;
  return hosts.map((host) => (host.dane === 'not-signed' ? { ...host, dane: 'unknown' } : host));
}

function byPreference(a: MxRecord, b: MxRecord): number {
  if (a.priority !== b.priority) return a.priority - b.priority;
  return a.exchange < b.exchange ? -1 : 1;
}

/** `signed`: DNSSEC vouches for the MX records. */
async function hostOf(record: MxRecord, signed: boolean, dns: DnsPort): Promise<MxHost> {
  const { exchange } = record;
  // The root is a null MX, an IP address is no host name: there is nothing to ask.
  if (exchange === '' || isIP(exchange) !== 0) {
    return { ...record, addresses: { state: 'absent' }, ipv6: false, aliasOf: null, dane: 'absent' };
  }
  const [{ addresses, ipv6, authenticated }, alias, tlsa] = await Promise.all([
    hostAddresses(exchange, dns),
    dns.ask(exchange, 'CNAME'),
    dns.ask(`_25._tcp.${exchange}`, 'TLSA'),
  ]);
  const aliasOf = alias.state === 'present' ? (alias.value[0] ?? null) : null;
  return { ...record, addresses, ipv6, aliasOf, dane: findDane(tlsa, signed && authenticated) };
}

function unexamined(record: MxRecord): MxHost {
  return { ...record, addresses: { state: 'unknown' }, ipv6: null, aliasOf: null, dane: 'unknown' };
}
