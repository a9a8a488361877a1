import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressScope } from '../../../src/lookup/target/address-scope.ts';

test.each([
  ['8.8.8.8', 'public'],
  ['172.15.255.255', 'public'],
  ['172.32.0.1', 'public'],
  ['100.63.255.255', 'public'],
  ['100.128.0.0', 'public'],
  ['2001:4860:4860::8888', 'public'],
  ['2a01:4f8::1', 'public'],
  ['::ffff:8.8.8.8', 'public'],
  ['192.0.2.1', 'documentation'],
  ['2001:db8::1', 'documentation'],
  ['0.0.0.0', 'private'],
  ['10.1.2.3', 'private'],
  ['100.64.0.1', 'private'],
  ['127.0.0.1', 'private'],
  ['169.254.169.254', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.0.1', 'private'],
  ['198.18.0.1', 'private'],
  ['224.0.0.1', 'private'],
  ['255.255.255.255', 'private'],
  ['::', 'private'],
  ['::1', 'private'],
  ['::ffff:10.0.0.1', 'private'],
  ['::ffff:7f00:1', 'private'],
  ['::127.0.0.1', 'private'],
  ['64:ff9b::808:808', 'private'],
  ['64:ff9b:1::1', 'private'],
  ['2001::1', 'private'],
  ['2002:7f00:1::', 'private'],
  ['fc00::1', 'private'],
  ['fe80::1', 'private'],
  ['fec0::1', 'private'],
  ['ff02::1', 'private'],
] as const)('%s is %s', (address, scope) => {
  expect(addressScope(address)).toBe(scope);
});

test('an IPv4 address has the same scope when it is written in IPv6', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(addressScope(`::ffff:${address}`)).toBe(addressScope(address));
    }),
  );
});
