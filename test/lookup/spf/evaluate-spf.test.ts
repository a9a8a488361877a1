import { Resolver } from 'node:dns/promises';
import { spf } from 'mailauth/lib/spf/index.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDnsClient } from '../../../src/lookup/dns/dns-client.ts';
import { evaluateSpf } from '../../../src/lookup/spf/evaluate-spf.ts';
import { startDnsServer, type TestDns } from '../dns-server.ts';
import { SPF_ZONE } from './spf-zone.ts';

let server: TestDns;
beforeAll(async () => {
  server = await startDnsServer(SPF_ZONE);
});
afterAll(() => server.close());

const DOMAINS = Object.entries(SPF_ZONE).flatMap(([name, entry]) =>
  entry.TXT !== undefined || entry.CNAME !== undefined || entry.behaves !== undefined ? [name] : [],
);
const ours = async (domain: string, ip: string) => {
  const dns = createDnsClient({ servers: [server.address], timeout: 5000, rounds: 1 });
  return (await evaluateSpf({ ip, domain, sender: `news@${domain}`, helo: 'host.example.com' }, dns)).result;
};

describe('SPF agrees with mailauth, which asks the same server in its own way', () => {
  test.each(
    DOMAINS.flatMap((domain) => [
      [domain, '192.0.2.10'],
      [domain, '2001:db8::10'],
      [domain, '203.0.113.99'],
    ]),
  )('%s from %s', async (domain, ip) => {
    const resolver = new Resolver({ timeout: 5000, tries: 1 });
    resolver.setServers([server.address]);
    const theirs = await spf({
      sender: `news@${domain}`,
      ip,
      helo: 'host.example.com',
      strict: true,
      resolver: ((name: string, type: string) => resolver.resolve(name, type)) as never,
    });
    expect(await ours(domain, ip)).toBe(theirs.status.result);
  });
});

test.each([
  ['allow.example.com', 'pass'],
  ['deny.example.com', 'fail'],
  ['soft.example.com', 'softfail'],
  ['neutral.example.com', 'neutral'],
  ['bare.example.com', 'neutral'],
  ['host.example.com', 'none'],
  ['twice.example.com', 'permerror'],
  ['late.example.com', 'permerror'],
  ['eleven.example.com', 'permerror'],
  ['void2.example.com', 'pass'],
  ['void3.example.com', 'permerror'],
  ['ptr.example.com', 'pass'],
  ['macro.example.com', 'pass'],
  ['exists.example.com', 'pass'],
  ['temp.example.com', 'temperror'],
])('%s gives %s for 192.0.2.10', async (domain, result) => {
  expect(await ours(domain, '192.0.2.10')).toBe(result);
});

test('an IPv4 address written in IPv6 is IPv4', async () => {
  expect(await ours('allow.example.com', '::ffff:192.0.2.10')).toBe('pass');
});

test('says which mechanism of whose record decided', async () => {
  const dns = createDnsClient({ servers: [server.address], timeout: 5000, rounds: 1 });
  const verdict = await evaluateSpf({ ip: '192.0.2.10', domain: 'redirect.example.com' }, dns);
  expect(verdict).toEqual({ result: 'pass', by: { domain: 'allow.example.com', mechanism: 'ip4:192.0.2.0/24' } });
});
