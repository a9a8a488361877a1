import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDmarc } from '../../../src/lookup/dmarc/find-dmarc.ts';
import type { RecordType } from '../../../src/lookup/dns/dns-port.ts';
import type { Zone } from '../dns-server.ts';
import { zoneDns } from '../spf/zone-dns.ts';

/** mailauth brings no types for this file. */
const { createRecordLookup, discoverPolicy } = createRequire(import.meta.url)(
  'mailauth/lib/dmarc/get-dmarc-record.js',
) as {
  createRecordLookup: (resolver: unknown, options: object) => unknown;
  discoverPolicy: (
    domain: string,
    lookup: unknown,
  ) => Promise<{ recordDomain: string | null; orgDomain: string | null }>;
};

/** What mailauth's tree walk finds in the same zone: `at` and the organisational domain. */
async function theirs(domain: string, zone: Zone): Promise<object> {
  const dns = zoneDns(zone);
  const resolver = async (name: string, type: RecordType) => {
    const answer = await dns.ask(name, type);
    if (answer.state === 'present') return answer.value.map((text) => [text]);
    throw Object.assign(new Error(answer.state), { code: answer.state === 'unknown' ? 'ESERVFAIL' : 'ENODATA' });
  };
  try {
    const found = await discoverPolicy(domain, createRecordLookup(resolver, { strict: false }));
    return { at: found.recordDomain, organizationalDomain: found.orgDomain };
  } catch {
    return { state: 'unknown' };
  }
}

async function ours(domain: string, zone: Zone): Promise<object> {
  const found = await findDmarc(domain, zoneDns(zone));
  if (found.state === 'unknown') return { state: 'unknown' };
  return { at: found.state === 'present' ? found.at : null, organizationalDomain: found.organizationalDomain };
}

const NAMES = [
  'com',
  'example.com',
  'a.example.com',
  'b.a.example.com',
  '5.4.3.2.1.b.a.example.com',
  '3.2.1.b.a.example.com',
];
const entry = fc.constantFrom<Zone[string]>(
  {},
  { TXT: ['v=DMARC1; p=none'] },
  { TXT: ['v=DMARC1; p=reject; psd=n'] },
  { TXT: ['v=DMARC1; p=quarantine; psd=y'] },
  { TXT: ['v=DMARC1; p=reject; sp=none', 'unrelated'] },
  { TXT: ['unrelated'] },
  { behaves: 'SERVFAIL' },
);

test('the tree walk ends where mailauth’s ends, whatever stands on the way', async () => {
  const zones = fc.array(entry, { minLength: NAMES.length, maxLength: NAMES.length });
  await fc.assert(
    fc.asyncProperty(zones, fc.constantFrom(...NAMES), async (entries, domain) => {
      const zone = Object.fromEntries(NAMES.map((name, index) => [`_dmarc.${name}`, entries[index] ?? {}]));
      const expected = await theirs(domain, zone);
      // With its own record and an open step above, mailauth leaves the organisational domain open; we name what is known.
      if ('organizationalDomain' in expected && expected.organizationalDomain === null) {
        expect(await ours(domain, zone)).toMatchObject({ at: domain });
      } else expect(await ours(domain, zone)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

describe('where the policy stands', () => {
  const at = async (domain: string, zone: Zone) => {
    const found = await findDmarc(domain, zoneDns(zone));
    return `${found.state} ${'at' in found ? found.at : ''} ${found.organizationalDomain}`;
  };
  test.each<[string, string, Zone]>([
    [
      'its own',
      'present shop.example.com example.com',
      {
        '_dmarc.shop.example.com': { TXT: ['v=DMARC1; p=none'] },
        '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject'] },
      },
    ],
    [
      'the organisation’s',
      'present example.com example.com',
      { '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject'] } },
    ],
    ['a registry’s', 'present com example.com', { '_dmarc.com': { TXT: ['v=DMARC1; p=reject; psd=y'] } }],
    [
      'two of its own',
      'several shop.example.com shop.example.com',
      { '_dmarc.shop.example.com': { TXT: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] } },
    ],
    [
      'two above',
      'several example.com shop.example.com',
      { '_dmarc.example.com': { TXT: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] } },
    ],
    ['nowhere', 'absent  shop.example.com', {}],
    ['an open one above', 'unknown  shop.example.com', { '_dmarc.example.com': { behaves: 'SERVFAIL' } }],
    [
      'another case is none',
      'absent  shop.example.com',
      { '_dmarc.shop.example.com': { TXT: ['v=dmarc1; p=none', 'p=none; v=DMARC1'] } },
    ],
  ])('%s: %s', async (_, expected, zone) => {
    expect(await at('shop.example.com', zone)).toBe(expected);
  });
});

test('a name of many labels costs eight questions', async () => {
  const asked: string[] = [];
  const dns = {
    ask: async (name: string) => {
      asked.push(name);
      return { state: 'absent', nameExists: false, ttl: 0 } as const;
    },
  };
  await findDmarc(`${'a.'.repeat(40)}example.com`, dns);
  expect(asked.length).toBe(8);
  expect(asked.at(-1)).toBe('_dmarc.com');
});
