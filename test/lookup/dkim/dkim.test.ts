import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMON_DKIM_SERVICES, FURTHER_DKIM_SERVICES } from '../../../src/knowledge/dkim-selectors.ts';
import { isDkimKey, readDkimKey } from '../../../src/lookup/dkim/dkim-key.ts';
import { findDkim } from '../../../src/lookup/dkim/find-dkim.ts';
import { judgeDkim } from '../../../src/lookup/dkim/judge-dkim.ts';
import type { Zone } from '../dns-server.ts';
import { zoneDns } from '../spf/zone-dns.ts';
import { DKIM_KEYS } from '../zones/dkim-keys.ts';

/** mailauth brings no types for this file. */
const { getPublicKey } = createRequire(import.meta.url)('mailauth/lib/tools.js') as {
  getPublicKey: (type: string, name: string, bits: number, resolver: unknown, options: object) => Promise<unknown>;
};
const { rsa512 = '', rsa1024 = '', rsa2048 = '', rsa4096 = '', ed25519 = '', pkcs1 = '' } = DKIM_KEYS;

/** Whether mailauth would verify with the key. */
async function theyUse(record: string): Promise<boolean> {
  try {
    await getPublicKey('DKIM', 's._domainkey.example.com', 1024, async () => [[record]], {
      hashAlgo: 'sha256',
    });
    return true;
  } catch {
    return false;
  }
}

describe('a key is usable where mailauth uses it', () => {
  test.each([
    `v=DKIM1; k=rsa; p=${rsa2048}`,
    `v=DKIM1; p=${rsa1024}`,
    `p=${rsa4096}`,
    `v=DKIM1; k=rsa; p=${rsa512}`,
    `v=DKIM1; k=rsa; p=${pkcs1}`,
    `v=DKIM1; k=ed25519; p=${ed25519}`,
    `v=DKIM1; k=ed25519; p=${ed25519.slice(0, 20)}`,
    'v=DKIM1; p=',
    'v=DKIM1; p=AAAA',
    'v=DKIM1; p=not base64!',
    `v=DKIM1; s=email; p=${rsa2048}`,
    `v=DKIM1; s=tlsrpt; p=${rsa2048}`,
    `v=DKIM1; s=tlsrpt:*; p=${rsa2048}`,
    `v=DKIM1; h=sha1; p=${rsa2048}`,
    `v=DKIM1; h=sha1:sha256; p=${rsa2048}`,
    `v=DKIM1; t=y; p=${rsa2048}`,
    `v = DKIM1 ; k = rsa ; p = ${rsa2048.replace(/(.{60})/g, '$1 ')}`,
    `v=DKIM1; n=a note; p=${rsa2048};`,
    `k=rsa; t=s; p=${rsa2048}`,
  ])('%s', async (record) => {
    const { state, servesMail, bits, algorithm } = readDkimKey(record);
    const ours = isDkimKey(record) && state === 'usable' && servesMail && (algorithm !== 'rsa' || (bits ?? 0) >= 1024);
    expect(ours).toBe(await theyUse(record));
  });
});

test.each([
  [`v=DKIM1; p=${rsa1024}`, 'rsa', 1024],
  [`v=DKIM1; p=${rsa2048}`, 'rsa', 2048],
  [`v=DKIM1; p=${rsa4096}`, 'rsa', 4096],
  [`v=DKIM1; p=${pkcs1}`, 'rsa', 2048],
  [`v=DKIM1; k=ed25519; p=${ed25519}`, 'ed25519', 256],
  ['v=DKIM1; k=dsa; p=AAAA', 'other', null],
])('%s is read with its length', (record, algorithm, bits) => {
  expect(readDkimKey(record)).toMatchObject({ algorithm, bits });
});

const judged = async (zone: Zone, asked: readonly string[] = []) =>
  judgeDkim('example.com', await findDkim('example.com', asked, zoneDns(zone)), asked.length > 0).map(
    ({ level, id, values }) => `${level} ${id} ${values['selector'] ?? ''}`.trim(),
  );
const key = (selector: string, record: string): Zone => ({
  '_domainkey.example.com': {},
  [`${selector}._domainkey.example.com`]: { TXT: [record] },
});

test.each<[string, Zone, readonly string[], readonly string[]]>([
  ['a good key', key('s1', `p=${rsa2048}`), [], ['good dkim-in-order s1']],
  [
    'a key behind an alias',
    {
      ...key('s1', ''),
      's1._domainkey.example.com': { CNAME: 'k.example.net' },
      'k.example.net': { TXT: [`v=DKIM1; p=${rsa2048}`] },
    },
    [],
    ['good dkim-in-order s1'],
  ],
  ['1024 bits', key('google', `p=${rsa1024}`), [], ['note dkim-short google']],
  ['512 bits', key('google', `p=${rsa512}`), [], ['wrong dkim-too-short google']],
  ['none at all', {}, [], ['weak dkim-none-found']],
  ['others only', key('x9', `p=${rsa2048}`), [], ['open dkim-unknown-selectors']],
  ['the one asked for', key('x9', `p=${rsa2048}`), ['x9'], ['good dkim-in-order x9']],
  [
    'one asked for is missing',
    key('x9', `p=${rsa2048}`),
    ['x9', 'x8'],
    ['good dkim-in-order x9', 'wrong dkim-selector-missing x8'],
  ],
  [
    'one asked for is open',
    { 'x9._domainkey.example.com': { behaves: 'SERVFAIL' } },
    ['x9'],
    ['open dkim-selector-open x9'],
  ],
  ['nothing could be found out', { '_domainkey.example.com': { behaves: 'SERVFAIL' } }, [], ['open dkim-open']],
  ['every selector', { '*._domainkey.example.com': { TXT: ['v=DKIM1; p='] } }, [], ['note dkim-wildcard']],
  [
    'a record that is no key',
    { '_domainkey.example.com': {}, '*._domainkey.example.com': { TXT: ['v=spf1 -all'] } },
    [],
    ['open dkim-unknown-selectors'],
  ],
])('%s', async (_, zone, asked, expected) => {
  expect(await judged({ ...zone, 'example.com': {} }, asked)).toEqual(expected);
});

test('where nothing stands below _domainkey only the common selectors are asked for', async () => {
  const asked: string[] = [];
  const dns = zoneDns({ 'example.com': {} });
  await findDkim('example.com', [], {
    ask: (name, type) => {
      asked.push(name);
      return dns.ask(name, type);
    },
  });
  expect(asked.length).toBeLessThan(20);
});

test('every selector stands once, in lower case, with a source', () => {
  const services = [...COMMON_DKIM_SERVICES, ...FURTHER_DKIM_SERVICES];
  const selectors = services.flatMap((one) => one.selectors);
  expect(new Set(selectors).size).toBe(selectors.length);
  expect(selectors.filter((one) => !/^[a-z0-9][a-z0-9._-]*$/.test(one))).toEqual([]);
  expect(services.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
});

test('any record is read without a throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readDkimKey(text)));
  fc.assert(
    fc.property(
      fc.base64String(),
      fc.constantFrom('rsa', 'ed25519', 'x'),
      (p, k) => void readDkimKey(`v=DKIM1; k=${k}; p=${p}`),
    ),
  );
});
