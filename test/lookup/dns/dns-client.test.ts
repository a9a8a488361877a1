import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cachedDns } from '../../../src/lookup/dns/cached-dns.ts';
import { deadlineDns } from '../../../src/lookup/dns/deadline-dns.ts';
import { createDnsClient } from '../../../src/lookup/dns/dns-client.ts';
import type { DnsPort } from '../../../src/lookup/dns/dns-port.ts';
import { blocklistName, reverseName } from '../../../src/lookup/dns/reverse-name.ts';
import { startDnsServer, type TestDns } from '../dns-server.ts';

let server: TestDns;
const client = (more: Partial<Parameters<typeof createDnsClient>[0]> = {}) =>
  createDnsClient({ servers: [server.address], timeout: 5000, rounds: 1, ...more });

beforeAll(async () => {
  server = await startDnsServer({
    'example.com': {
      SOA: { primary: 'NS1.example.com', admin: 'dns.example.com', serial: 2026112501, minimum: 30 },
      A: ['192.0.2.1', '192.0.2.2'],
      AAAA: ['2001:db8::1'],
      MX: [
        [10, 'MX1.Example.com'],
        [20, 'mx2.example.com'],
      ],
      NS: ['ns1.example.com'],
      TXT: [['v=spf1 include:_spf.', 'example.com -all']],
      ttl: 300,
    },
    '_25._tcp.mx1.example.com': { TLSA: ['3 1 1 0a0b0c'], authenticated: true },
    '1.2.0.192.in-addr.arpa': { PTR: ['host1.example.com'] },
    'alias.example.com': { CNAME: 'alias2.example.com', ttl: 20 },
    'alias2.example.com': { CNAME: 'example.com', ttl: 90 },
    'dangling.example.com': { CNAME: 'nowhere.example.com' },
    'long.example.com': { TXT: [`v=DKIM1; p=${'A'.repeat(3000)}`] },
    'cut.example.com': { TXT: ['over tcp'], behaves: 'truncate' },
    'lie.example.com': { A: ['192.0.2.9'], behaves: 'lie' },
    'servfail.example.com': { behaves: 'SERVFAIL' },
    'refused.example.com': { behaves: 'REFUSED' },
    'silent.example.com': { behaves: 'silent' },
    'nomail.example.com': { MX: [[0, '']] },
    'brief.example.com': { A: ['192.0.2.7'], ttl: 0 },
  });
});
afterAll(() => server.close());

describe('a question over the wire', () => {
  test('each type comes back in its own shape, host names in lower case, with the TTL', async () => {
    const dns = client();
    expect(await dns.ask('example.com', 'A')).toEqual({
      state: 'present',
      value: ['192.0.2.1', '192.0.2.2'],
      authenticated: false,
      ttl: 300,
    });
    expect(await dns.ask('example.com', 'AAAA')).toMatchObject({ value: ['2001:db8::1'] });
    expect(await dns.ask('example.com', 'MX')).toMatchObject({
      value: [
        { exchange: 'mx1.example.com', priority: 10 },
        { exchange: 'mx2.example.com', priority: 20 },
      ],
    });
    expect(await dns.ask('example.com', 'NS')).toMatchObject({ value: ['ns1.example.com'] });
    expect(await dns.ask('example.com', 'TXT')).toMatchObject({ value: ['v=spf1 include:_spf.example.com -all'] });
    expect(await dns.ask('example.com', 'SOA')).toMatchObject({
      value: [{ primary: 'ns1.example.com', serial: 2026112501, minimum: 30 }],
    });
    expect(await dns.ask('_25._tcp.mx1.example.com', 'TLSA')).toMatchObject({
      value: [{ usage: 3, selector: 1, matchingType: 1, data: '0a0b0c' }],
      authenticated: true,
    });
    expect(await dns.ask(reverseName('192.0.2.1'), 'PTR')).toMatchObject({ value: ['host1.example.com'] });
    expect(await dns.ask('nomail.example.com', 'MX')).toMatchObject({ value: [{ exchange: '', priority: 0 }] });
  });

  test('a chain of aliases is followed, and the shortest TTL on the way counts', async () => {
    expect(await client().ask('alias.example.com', 'A')).toMatchObject({ value: ['192.0.2.1', '192.0.2.2'], ttl: 20 });
    expect(await client().ask('dangling.example.com', 'A')).toMatchObject({ state: 'absent' });
  });

  test('no such record and no such name are told apart, with the zone’s negative TTL', async () => {
    expect(await client().ask('example.com', 'TLSA')).toEqual({ state: 'absent', nameExists: true, ttl: 30 });
    expect(await client().ask('none.example.com', 'A')).toEqual({ state: 'absent', nameExists: false, ttl: 30 });
  });

  test('a response that was cut, or too long for a datagram, is asked for again over TCP', async () => {
    expect(await client().ask('cut.example.com', 'TXT')).toMatchObject({ value: ['over tcp'] });
    const long = await client().ask('long.example.com', 'TXT');
    expect(long.state === 'present' && long.value[0]?.length).toBe(3011);
  });

  test('a response with another id is not taken for the answer', async () => {
    expect(await client().ask('lie.example.com', 'A')).toMatchObject({ value: ['192.0.2.9'] });
  });

  test.each([
    ['servfail.example.com', 'servfail'],
    ['refused.example.com', 'refused'],
    ['silent.example.com', 'timeout'],
  ] as const)('%s stays open: %s', async (name, trouble) => {
    expect(await client({ timeout: 800 }).ask(name, 'A')).toEqual({ state: 'unknown', trouble });
  });

  test('a name that no packet can carry is absent and never sent', async () => {
    const name = `${'a'.repeat(64)}.example.com`;
    expect(await client().ask(name, 'A')).toMatchObject({ state: 'absent' });
    expect(await client().ask(`${'a.'.repeat(140)}example.com`, 'A')).toMatchObject({ state: 'absent' });
    expect(server.asked.has(`A ${name}`)).toBe(false);
  });

  test('the next server answers where the first is dead or fails', async () => {
    const failing = await startDnsServer({ 'example.com': { behaves: 'SERVFAIL' } });
    const dns = createDnsClient({
      servers: ['127.0.0.1:1', failing.address, server.address],
      timeout: 5000,
      rounds: 1,
    });
    expect(await dns.ask('example.com', 'A')).toMatchObject({ state: 'present' });
    await failing.close();
  });
});

test('a server that stays silent is asked last from then on', async () => {
  const silent = await startDnsServer({}, { behaves: 'silent' });
  const dns = createDnsClient({ servers: [silent.address, server.address], timeout: 1000, rounds: 1 });
  await dns.ask('example.com', 'A');
  for (const type of ['AAAA', 'MX', 'NS', 'TXT'] as const) await dns.ask('example.com', type);
  expect([...silent.asked.keys()]).toEqual(['A example.com']);
  await silent.close();
});

describe('the cache', () => {
  test('keeps an answer for its TTL, also a negative one, and asks one question once', async () => {
    let clock = 0;
    const dns = cachedDns(client(), { now: () => clock });
    const count = (key: string) => server.asked.get(key) ?? 0;
    const before = count('A alias.example.com');
    await Promise.all(Array.from({ length: 20 }, () => dns.ask('alias.example.com', 'A')));
    clock = 19_999;
    await dns.ask('ALIAS.example.com', 'A');
    expect(count('A alias.example.com') - before).toBe(1);
    clock = 20_001;
    await dns.ask('alias.example.com', 'A');
    expect(count('A alias.example.com') - before).toBe(2);
    const negative = count('A gone.example.com');
    await dns.ask('gone.example.com', 'A');
    await dns.ask('gone.example.com', 'A');
    expect(count('A gone.example.com') - negative).toBe(1);
  });

  test('keeps neither what stayed open nor what must not be kept', async () => {
    const dns = cachedDns(client(), { now: () => 0 });
    for (const name of ['servfail.example.com', 'brief.example.com']) {
      const before = server.asked.get(`A ${name}`) ?? 0;
      await dns.ask(name, 'A');
      await dns.ask(name, 'A');
      expect((server.asked.get(`A ${name}`) ?? 0) - before).toBe(2);
    }
  });

  test('has no more on the wire than it may', async () => {
    const many = await startDnsServer({}, { delay: 5 });
    const dns = cachedDns(createDnsClient({ servers: [many.address] }), { now: () => 0, inFlight: 8 });
    await Promise.all(Array.from({ length: 200 }, (_, n) => dns.ask(`n${n}.example.com`, 'A')));
    expect(many.asked.size).toBe(200);
    expect(many.mostOpen()).toBeLessThanOrEqual(8);
    expect(many.mostOpen()).toBeGreaterThan(1);
    await many.close();
  });

  test('drops questions that waited so long for their turn that nobody waits for them any more', async () => {
    let clock = 0;
    const sent: string[] = [];
    const slow: DnsPort = {
      ask: async (name) => {
        sent.push(name);
        clock += 3000;
        return { state: 'absent', nameExists: true, ttl: 0 };
      },
    };
    const dns = cachedDns(slow, { now: () => clock, inFlight: 1, patience: 5000 });
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((name) => dns.ask(name, 'A')));
    // The clock stood at 3 s when b, c and d came; d's turn is at 9 s.
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(answers.map(({ state }) => state)).toEqual(['absent', 'absent', 'absent', 'unknown']);
  });

  test('forgets the oldest answer when it is full', async () => {
    const dns = cachedDns(client(), { now: () => 0, most: 1 });
    const before = server.asked.get('MX example.com') ?? 0;
    await dns.ask('example.com', 'MX');
    await dns.ask('example.com', 'NS');
    await dns.ask('example.com', 'MX');
    expect((server.asked.get('MX example.com') ?? 0) - before).toBe(2);
  });
});

test('after the deadline what is open is unknown, and what was answered stays', async () => {
  const inner = client({ timeout: 20_000 });
  const { dns, end } = deadlineDns(inner, 800);
  const [quick, slow] = await Promise.all([dns.ask('example.com', 'A'), dns.ask('silent.example.com', 'A')]);
  end();
  expect(quick.state).toBe('present');
  expect(slow).toEqual({ state: 'unknown', trouble: 'timeout' });
  const before = server.asked.get('MX example.com') ?? 0;
  expect(await dns.ask('example.com', 'MX')).toEqual({ state: 'unknown', trouble: 'timeout' });
  expect(server.asked.get('MX example.com') ?? 0).toBe(before);
});

test.each([
  ['192.0.2.10', '10.2.0.192.in-addr.arpa'],
  ['2001:db8::1', '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'],
  ['::ffff:192.0.2.1', '1.0.2.0.0.0.0.c.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa'],
])('the reverse name of %s', (address, name) => {
  expect(reverseName(address)).toBe(name);
});

test('a blocklist keeps addresses under their reversed digits', () => {
  expect(blocklistName('192.0.2.10', 'zen.example.org')).toBe('10.2.0.192.zen.example.org');
  expect(blocklistName('2001:db8::1', 'zen.example.org')).toMatch(
    /^1(\.0){23}\.8\.b\.d\.0\.1\.0\.0\.2\.zen\.example\.org$/,
  );
});
