import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DnsPort, RecordData, RecordType } from '../../src/lookup/dns/dns-port.ts';
import { lookup } from '../../src/lookup/lookup.ts';
import { lookupTarget } from '../../src/lookup/lookup-target.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('v=spf1 ', 'v=DMARC1; ', 'v=DKIM1; p=', 'v=STSv1; id=', 'v=TLSRPTv1; rua=', 'v=BIMI1; l='),
      fc.string(),
    )
    .map((pair) => pair.join('')),
  fc
    .array(
      fc.constantFrom(
        'v=spf1',
        ' ',
        'include:',
        'a:',
        'mx/',
        '%{i}',
        '%',
        '//0',
        '-all',
        'redirect=',
        'x.example',
        ';',
        'p=',
        'exists:',
        'ip4:',
        'ip6:::1',
      ),
    )
    .map((parts) => parts.join('')),
);
const name = fc.constantFrom(
  '',
  'a.example',
  'b.example',
  '10.0.0.1',
  'x'.repeat(70),
  'MX.EXAMPLE',
  '*.example',
  '_x.a.example',
);
const data: { readonly [T in RecordType]: fc.Arbitrary<RecordData[T]> } = {
  A: fc.ipV4(),
  AAAA: fc.ipV6(),
  CNAME: name,
  MX: fc.record({ exchange: name, priority: fc.nat(65_535) }),
  NS: name,
  PTR: name,
  SOA: fc.record({
    primary: name,
    mailbox: name,
    serial: fc.nat(),
    refresh: fc.nat(),
    retry: fc.nat(),
    expire: fc.nat(),
    minimum: fc.nat(),
  }),
  TLSA: fc.record({
    usage: fc.nat(255),
    selector: fc.nat(255),
    matchingType: fc.nat(255),
    data: fc.stringMatching(/^[0-9a-f]{0,80}$/),
  }),
  TXT: text,
};

/** A DNS that answers anything, the same to the same question. */
function anyDns(seed: number): DnsPort {
  return {
    ask: async (asked, type) => {
      const [roll, value] = fc.sample(
        fc.tuple(fc.nat(9), fc.array(data[type] as fc.Arbitrary<never>, { minLength: 1, maxLength: 4 })),
        {
          numRuns: 1,
          seed: seed + [...`${type}${asked}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7),
        },
      )[0] ?? [0, []];
      if (roll === 0) return { state: 'unknown', trouble: 'servfail' };
      if (roll < 3) return { state: 'absent', nameExists: roll === 1, ttl: 1 };
      return { state: 'present', value, authenticated: roll > 6, ttl: 1 };
    },
  };
}

test('any bytes in any record give findings, never a throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1_000_000), text, async (seed, policy) => {
      const fetchPolicy = async () => ({ state: 'fetched', text: policy }) as const;
      const found = await lookup('a.example', { dns: anyDns(seed), fetchPolicy });
      expect(found.kind).toBe('domain');
      expect(() => JSON.stringify(found)).not.toThrow();
      const ip = await lookup('203.0.113.9', {
        dns: anyDns(seed),
        domainForIp: 'a.example',
        dnsblZones: ['z.example', ''],
      });
      expect(ip.kind).toBe('ip');
    }),
    { numRuns: 60 },
  );
});

test('any text is a target or is refused, and what is refused says why', async () => {
  const nothing: DnsPort = { ask: async () => ({ state: 'absent', nameExists: false, ttl: 1 }) };
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.emailAddress(),
    fc.webUrl(),
    fc.ipV6(),
    fc
      .array(fc.constantFrom('a', '.', '@', ':', '/', '[', ']', '<', '>', '|', '%', 'com', '1', ' ', 'xn--', '_', '-'))
      .map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(query, async (asked) => {
      const target = lookupTarget(asked);
      if (target.kind === 'domain') {
        expect(target.domain).toMatch(/^[a-z0-9_.-]{3,253}$/);
        // What came out is understood as itself.
        expect(lookupTarget(target.domain)).toMatchObject({ kind: 'domain', domain: target.domain });
      }
      expect((await lookup(asked, { dns: nothing })).kind).toBe(target.kind);
    }),
  );
});
