import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDnsClient } from '../../../src/lookup/dns/dns-client.ts';
import { blocklistName } from '../../../src/lookup/dns/reverse-name.ts';
import { blocklistZone } from '../../../src/lookup/ip/blocklist-zone.ts';
import { checkBlocklistZones } from '../../../src/lookup/ip/check-blocklist-zones.ts';
import { isListing } from '../../../src/lookup/ip/is-listing.ts';
import { trustedZones } from '../../../src/lookup/ip/trusted-zones.ts';
import { lookup } from '../../../src/lookup/lookup.ts';
import type { IpFindings } from '../../../src/lookup/lookup-result.ts';
import { startDnsServer, type TestDns, type Zone } from '../dns-server.ts';

const listed = (zone: string, ...addresses: readonly string[]): Zone =>
  Object.fromEntries(addresses.map((address) => [blocklistName(address, zone), { A: ['127.0.0.2'] }]));

let server: TestDns;
beforeAll(async () => {
  server = await startDnsServer({
    ...listed('bl.spamcop.net', '127.0.0.2'),
    ...listed('both.example', '127.0.0.2', '::ffff:7f00:2'),
    ...listed('key9.zen.dq.spamhaus.net', '127.0.0.2', '::ffff:7f00:2'),
    '*.everything.example': { A: ['127.0.0.2'] },
    '*.sold.example': { A: ['198.51.100.7'] },
    '*.zen.spamhaus.org': { A: ['127.255.255.254'] },
    '*.silent.example': { behaves: 'silent' },
    '*.refusing.example': { behaves: 'REFUSED' },
  });
});
afterAll(() => server.close());
const dns = () => createDnsClient({ servers: [server.address], timeout: 1500, rounds: 1 });

test.each([
  ['bl.spamcop.net', 'usable, IPv4 only'],
  ['both.example', 'usable'],
  ['everything.example', 'lists-everything'],
  ['sold.example', 'lists-everything'],
  ['empty.example', 'test-entry-missing'],
  ['zen.spamhaus.org', 'query-refused'],
  ['refusing.example', 'query-refused'],
  ['silent.example', 'no-answer'],
  ['dbl.spamhaus.org', 'no-ip-list'],
  ['not a name', 'bad-name'],
  ['', 'bad-name'],
])('%j is %s', async (zone, expected) => {
  const [check] = await checkBlocklistZones([zone], dns());
  const { usable, ipv6, reason } = check ?? { usable: false, ipv6: false, reason: null };
  expect(usable ? `usable${ipv6 ? '' : ', IPv4 only'}` : reason).toBe(expected);
});

test('a zone is tried once and asked only for the addresses that it keeps', async () => {
  let clock = 0;
  const zones = trustedZones(['bl.spamcop.net', 'both.example', 'empty.example'], dns(), () => clock);
  const question = `A ${blocklistName('127.0.0.2', 'both.example')}`;
  const before = server.asked.get(question) ?? 0;
  const unusable = ['empty.example'];
  expect(await zones.zonesFor('203.0.113.9')).toEqual({ ask: ['bl.spamcop.net', 'both.example'], unusable });
  expect(await zones.zonesFor('2001:db8::9')).toEqual({ ask: ['both.example'], unusable });
  expect((server.asked.get(question) ?? 0) - before).toBe(1);
  clock = 3_600_001;
  await zones.zonesFor('203.0.113.9');
  expect((server.asked.get(question) ?? 0) - before).toBe(2);
});

test('the operator’s key is used and never shown', async () => {
  const [check] = await checkBlocklistZones(['KEY9.zen.dq.spamhaus.net.'], dns());
  expect(check).toMatchObject({ zone: 'key9.zen.dq.spamhaus.net', shown: 'zen.dq.spamhaus.net', usable: true });
  expect(blocklistZone('key9.zen.dq.spamhaus.net').list?.id).toBe('spamhaus');
});

test('a list that failed its test entries is told as without answer, and is not asked', async () => {
  const zones = trustedZones(['both.example', 'empty.example'], dns(), () => 0);
  const found = (await lookup('203.0.113.9', { dns: dns(), dnsblZones: zones.zonesFor })) as IpFindings;
  expect(found.blocklists.map(({ zone, state }) => `${zone} ${state}`)).toEqual([
    'both.example not-listed',
    'empty.example no-answer',
  ]);
  expect(server.asked.has(`A ${blocklistName('203.0.113.9', 'empty.example')}`)).toBe(false);
});

describe('what the answers of a zone mean', () => {
  test.each([
    [['127.0.0.2'], 'any.example', 'listed'],
    [['127.0.0.10', '127.0.0.3'], 'zen.spamhaus.org', 'listed'],
    [['127.255.255.252'], 'zen.spamhaus.org', 'no-answer'],
    [['127.255.255.254'], 'any.example', 'no-answer'],
    [['127.0.0.2', '127.255.255.255'], 'any.example', 'no-answer'],
    [['198.51.100.7'], 'any.example', 'no-answer'],
    [['127.0.0.1'], 'any.example', 'no-answer'],
    [[], 'any.example', 'not-listed'],
    [['127.0.0.2'], 'hostkarma.junkemailfilter.com', 'listed'],
    [['127.0.0.1', '127.0.0.3'], 'hostkarma.junkemailfilter.com', 'not-listed'],
    [['127.0.4.12'], 'score.senderscore.com', 'not-listed'],
    [['127.0.0.10'], 'rep.mailspike.net', 'listed'],
    [['127.0.0.13'], 'rep.mailspike.net', 'not-listed'],
    [['127.0.0.20'], 'rep.mailspike.net', 'not-listed'],
    [['127.0.10.3'], 'list.dnswl.org', 'not-listed'],
  ] as const)('%j of %s: %s', (codes, zone, meaning) => {
    expect(isListing(codes, zone)).toBe(meaning);
  });

  test('an answer outside 127.0.0.0/8, or in 127.255.255.0/24, is never a listing', () => {
    fc.assert(
      fc.property(fc.array(fc.ipV4(), { maxLength: 3 }), fc.nat(255), (codes, last) => {
        if (codes.some((code) => !code.startsWith('127.'))) expect(isListing(codes, 'any.example')).toBe('no-answer');
        expect(isListing([...codes, `127.255.255.${last}`], 'any.example')).toBe('no-answer');
      }),
    );
  });
});

test('zones that are still being tried when time is up have no answer, rather than being off', async () => {
  const zones = trustedZones(['bl.spamcop.net'], { ask: () => new Promise(() => {}) }, () => 0);
  const found = (await lookup('203.0.113.9', { dns: dns(), dnsblZones: zones.zonesFor, deadline: 50 })) as IpFindings;
  expect(found.blocklists.map(({ zone, state }) => [zone, state])).toEqual([['bl.spamcop.net', 'no-answer']]);
});

test('a list that did not answer is tried again soon, one that did an hour later', async () => {
  let asked = 0;
  let clock = 0;
  let isSilent = true;
  const silence = async () => {
    asked += 1;
    return { state: 'unknown', trouble: 'timeout' } as const;
  };
  const zones = trustedZones(
    ['bl.spamcop.net'],
    { ask: (name, type) => (isSilent ? silence() : dns().ask(name, type)) },
    () => clock,
  );
  await zones.checks();
  clock = 30_000;
  await zones.checks();
  expect(asked).toBe(4);
  clock = 61_000;
  isSilent = false;
  expect((await zones.checks())[0]?.usable).toBe(true);
});

test('a key before a zone that we do not know is not shown', () => {
  expect(blocklistZone('ab12cd34ef56ab12cd34.list.example.net').shown).toBe('….list.example.net');
  expect(blocklistZone('bl.list.example.net').shown).toBe('bl.list.example.net');
});
