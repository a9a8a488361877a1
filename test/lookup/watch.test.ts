import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFingerprints } from '../../src/lookup/watch/compare-fingerprints.ts';
import { fingerprintOf } from '../../src/lookup/watch/fingerprint-of.ts';
import { asDomain, lookupIn, SHOP, shopWithPolicy } from '../bot/looked-up.ts';
import type { Zone } from './dns-server.ts';

async function fingerprint(zone: Zone) {
  return fingerprintOf(asDomain(await lookupIn(() => zone)({ query: 'shop.example', selectors: ['s1'] })));
}

async function changed(before: Zone, after: Zone) {
  return compareFingerprints(await fingerprint(before), await fingerprint(after)).changes.map(({ aspect }) => aspect);
}

test('the same zone twice is no change', async () => {
  expect(await changed(SHOP, SHOP)).toEqual([]);
});

test('a policy that came is a change of the policy and of the faults', async () => {
  const { changes } = compareFingerprints(await fingerprint(SHOP), await fingerprint(shopWithPolicy('reject')));
  expect(changes).toEqual([
    { aspect: 'dmarc-policy', before: 'absent', after: 'p=reject' },
    { aspect: 'faults dmarc', before: 'dmarc-missing', after: '' },
  ]);
});

test('records in another order are no change', async () => {
  const shop = {
    ...SHOP['shop.example'],
    MX: [...(SHOP['shop.example']?.MX ?? []), [20, 'backup.shop.example'] as const],
  };
  const zone = { ...SHOP, 'backup.shop.example': { A: ['192.0.2.26'] } };
  const turned = { ...shop, MX: shop.MX.toReversed(), NS: (shop.NS ?? []).toReversed() };
  expect(await changed({ ...zone, 'shop.example': shop }, { ...zone, 'shop.example': turned })).toEqual([]);
});

test.each(['silent', 'SERVFAIL'] as const)(
  'a name server that is %s is no change, and neither is its return',
  async (behaves) => {
    const before = shopWithPolicy('reject');
    const gone = Object.fromEntries(Object.keys(before).map((name) => [name, { behaves }]));
    expect(await changed(before, gone)).toEqual([]);
    expect(await changed(gone, before)).toEqual([]);
  },
);

test('what changed while it could not be found out is told once it can', async () => {
  const open: Zone = { ...shopWithPolicy('none'), '_dmarc.shop.example': { behaves: 'SERVFAIL' } };
  const first = await fingerprint(shopWithPolicy('none'));
  const between = compareFingerprints(first, await fingerprint(open));
  expect(between.changes).toEqual([]);
  const { changes } = compareFingerprints(between.kept, await fingerprint(shopWithPolicy('reject')));
  expect(changes[0]).toEqual({ aspect: 'dmarc-policy', before: 'p=none', after: 'p=reject' });
});

test.each<[string, Zone, string]>([
  ['MX hosts', { ...SHOP, 'shop.example': { ...SHOP['shop.example'], MX: [[1, 'aspmx.l.google.com']] } }, 'provider'],
  ['the SPF record', { ...SHOP, 'shop.example': { ...SHOP['shop.example'], TXT: ['v=spf1 -all'] } }, 'spf'],
  ['a key under a selector', { ...SHOP, 's1._domainkey.shop.example': { TXT: ['v=DKIM1; p='] } }, 'dkim s1'],
  ['name servers', { ...SHOP, 'shop.example': { ...SHOP['shop.example'], NS: ['ns1.dns.example'] } }, 'ns'],
  ['the domain itself', { 'ns1.dns.example': {} }, 'exists'],
])('%s are watched', async (_, zone, aspect) => {
  expect(await changed(SHOP, zone)).toContain(aspect);
});

test('a key under a well-known selector that is gone is told, unless the DNS fails', async () => {
  const withKey = { ...SHOP, 's1._domainkey.shop.example': { TXT: ['v=DKIM1; p='] } };
  const print = async (zone: Zone, before = {}) =>
    fingerprintOf(asDomain(await lookupIn(() => zone)({ query: 'shop.example' })), before);
  const first = await print(withKey);
  expect(first['dkim s1']).toBe('revoked');
  const gone = compareFingerprints(first, await print(SHOP, first));
  expect(gone.changes).toContainEqual({ aspect: 'dkim s1', before: 'revoked', after: 'absent' });
  expect(compareFingerprints(gone.kept, await print(SHOP, gone.kept)).changes).toEqual([]);
  const failing: Zone = {
    ...SHOP,
    '*._domainkey.shop.example': { behaves: 'SERVFAIL' },
    '_domainkey.shop.example': { behaves: 'SERVFAIL' },
  };
  expect(compareFingerprints(first, await print(failing, first)).changes.map(({ aspect }) => aspect)).not.toContain(
    'dkim s1',
  );
});

test('no address of a report stands in what is kept', async () => {
  expect(JSON.stringify(await fingerprint(shopWithPolicy('none')))).not.toContain('canaryjdoe');
});

test('what is not known is never a change, whatever else is', () => {
  const prints = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y'));
  fc.assert(
    fc.property(prints, prints, (before, after) => {
      const { changes, kept } = compareFingerprints(before, after);
      for (const { aspect } of changes) expect([aspect in before, aspect in after]).toEqual([true, true]);
      expect(compareFingerprints(kept, after).changes).toEqual([]);
      expect(Object.keys(kept).sort()).toEqual([...new Set([...Object.keys(before), ...Object.keys(after)])].sort());
    }),
  );
});
