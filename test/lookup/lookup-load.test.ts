import { afterEach, expect, test } from 'vitest';
import { cachedDns } from '../../src/lookup/dns/cached-dns.ts';
import { createDnsClient } from '../../src/lookup/dns/dns-client.ts';
import type { DnsPort } from '../../src/lookup/dns/dns-port.ts';
import { lookup } from '../../src/lookup/lookup.ts';
import type { DomainFindings, LookupResult } from '../../src/lookup/lookup-result.ts';
import { startDnsServer, type TestDns, type Zone } from './dns-server.ts';
import { readZone } from './zones/read-zone.ts';

const { zone, fetchPolicy } = readZone('well-kept.zone');
const servers: TestDns[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(served: Zone, everywhere: Parameters<typeof startDnsServer>[1] = {}): Promise<TestDns> {
  const server = await startDnsServer(served, everywhere);
  servers.push(server);
  return server;
}
const cached = (dns: DnsPort) => cachedDns(dns, { now: Date.now, patience: 60_000 });
const openRemarks = (result: LookupResult) => {
  const { receiver, sender } = result as DomainFindings;
  return [...receiver.remarks, ...sender.remarks].filter(({ level }) => level === 'open').map(({ id }) => id);
};

// Time decides here, so a machine that stalls gets a second try.
test('nothing stays open within 2 s when every server answers in 50 ms', { retry: 2 }, async () => {
  const server = await serve(zone, { delay: 50 });
  const dns = cached(createDnsClient({ servers: [server.address] }));
  for (const name of ['fortress.example', 'news.brand.example']) {
    const found = await lookup(name, { dns, fetchPolicy, deadline: 2000 });
    expect(openRemarks(found)).toEqual([]);
  }
});

test('one of two name servers that never answers costs no finding', { retry: 2 }, async () => {
  const [silent, server] = await Promise.all([serve({}, { behaves: 'silent' }), serve(zone)]);
  const dns = cached(createDnsClient({ servers: [silent.address, server.address], timeout: 400 }));
  expect(openRemarks(await lookup('fortress.example', { dns, fetchPolicy }))).toEqual([]);
});

test('the card comes at its deadline when half of the names never answer, and says what is open', {
  retry: 2,
}, async () => {
  const half = Object.fromEntries(
    Object.entries(zone).map(([name, entry]) => [
      name,
      name.startsWith('_') ? { ...entry, behaves: 'silent' as const } : entry,
    ]),
  );
  const server = await serve(half);
  const dns = cached(createDnsClient({ servers: [server.address], timeout: 60_000 }));
  const began = performance.now();
  const found = await lookup('fortress.example', { dns, fetchPolicy, deadline: 1500 });
  // The questions themselves would take minutes.
  expect(performance.now() - began).toBeLessThan(5500);
  expect(openRemarks(found)).toEqual(expect.arrayContaining(['dmarc-open', 'mta-sts-open', 'tls-rpt-open']));
  expect((found as DomainFindings).receiver.mx.state).toBe('present');
  expect((found as DomainFindings).sender.spf.state).toBe('present');
});

test('a policy host that never answers does not hold the card', { retry: 2 }, async () => {
  const server = await serve(zone);
  const dns = cached(createDnsClient({ servers: [server.address] }));
  const never = (_: string, __: DnsPort, signal: AbortSignal) =>
    new Promise<{ state: 'failed'; problem: 'timeout' }>((resolve) => {
      signal.addEventListener('abort', () => resolve({ state: 'failed', problem: 'timeout' }));
    });
  const found = await lookup('fortress.example', { dns, fetchPolicy: never, deadline: 1500 });
  expect(openRemarks(found)).toEqual(['mta-sts-open']);
});

test('a hundred look-ups at once have no more than 64 questions on the wire, and all come back', async () => {
  const names = Array.from({ length: 100 }, (_, n) => `firm${n}.example`);
  const firm: Zone[string] = { MX: [[10, 'mx.example']], TXT: ['v=spf1 mx -all'] };
  const server = await serve(Object.fromEntries(names.map((name) => [name, firm])), { delay: 3 });
  const dns = cached(createDnsClient({ servers: [server.address], timeout: 10_000 }));
  const found = await Promise.all(names.map((name) => lookup(name, { dns, deadline: 30_000 })));
  expect(found.map((one) => one.kind === 'domain' && one.domain)).toEqual(names);
  expect(found.flatMap(openRemarks)).toEqual([]);
  expect(server.mostOpen()).toBeGreaterThan(16);
  expect(server.mostOpen()).toBeLessThanOrEqual(64);
});

test('one look-up asks no question twice, and a bounded number of them', async () => {
  const server = await serve(zone);
  const dns = cached(createDnsClient({ servers: [server.address] }));
  await lookup('fortress.example', { dns, fetchPolicy });
  const counts = [...server.asked.values()];
  expect(Math.max(...counts)).toBe(1);
  expect(counts.length).toBeLessThan(160);
});
