import type { DnsPort, SoaRecord } from '../../../src/lookup/dns/dns-port.ts';
import { entryOf, type Zone, type ZoneEntry } from '../dns-server.ts';

/** The DNS as a table in memory, for cases in which the wire does not matter. Names in lower case; aliases are followed. */
export function zoneDns(zone: Zone): DnsPort {
  const followed = (name: string, hops = 0): ZoneEntry | undefined => {
    const entry = entryOf(zone, name.toLowerCase());
    return entry?.CNAME !== undefined && hops < 8 ? followed(entry.CNAME, hops + 1) : entry;
  };
  return {
    ask: async (name, type) => {
      const entry = type === 'CNAME' ? entryOf(zone, name.toLowerCase()) : followed(name);
      if (entry === undefined) return { state: 'absent', nameExists: false, ttl: 60 };
      if (entry.behaves === 'SERVFAIL') return { state: 'unknown', trouble: 'servfail' };
      if (entry.behaves === 'silent') return { state: 'unknown', trouble: 'timeout' };
      const value = recordsOf(entry, type);
      if (value.length === 0) return { state: 'absent', nameExists: true, ttl: 60 };
      return { state: 'present', value, authenticated: entry.authenticated === true, ttl: entry.ttl ?? 60 } as never;
    },
  };
}

function recordsOf(entry: Zone[string], type: string): readonly unknown[] {
  switch (type) {
    case 'MX':
      return (entry.MX ?? []).map(([priority, exchange]) => ({ priority, exchange }));
    case 'TXT':
      return (entry.TXT ?? []).map((text) => (typeof text === 'string' ? text : text.join('')));
    case 'A':
    case 'AAAA':
      return entry[type] ?? [];
    case 'NS':
    case 'PTR':
      return (entry[type] ?? []).map((name) => name.toLowerCase());
    case 'CNAME':
      return entry.CNAME === undefined ? [] : [entry.CNAME.toLowerCase()];
    case 'SOA':
      return entry.SOA === undefined ? [] : [soaOf(entry.SOA)];
    default:
      return [];
  }
}

function soaOf({ primary, admin, serial = 1, minimum = 60 }: NonNullable<ZoneEntry['SOA']>): SoaRecord {
  return { primary, mailbox: admin, serial, refresh: 7200, retry: 900, expire: 1_209_600, minimum };
}
