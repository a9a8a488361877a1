import type { DnsPort } from '../../../src/lookup/dns/dns-port.ts';
import type { Zone } from '../dns-server.ts';

/** The DNS as a table in memory, for cases in which the wire does not matter. Names in lower case; aliases are followed. */
export function zoneDns(zone: Zone): DnsPort {
  const entryOf = (name: string, hops = 0): Zone[string] | undefined => {
    const entry = zone[name.toLowerCase()];
    return entry?.CNAME !== undefined && hops < 8 ? entryOf(entry.CNAME, hops + 1) : entry;
  };
  return {
    ask: async (name, type) => {
      const entry = entryOf(name);
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
    default:
      return [];
  }
}
