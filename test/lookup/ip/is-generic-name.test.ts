import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGenericName } from '../../../src/lookup/ip/is-generic-name.ts';

test.each([
  ['203-0-113-9.dsl.isp.example', '203.0.113.9'],
  ['9.113.0.203.isp.example', '203.0.113.9'],
  ['static.203.0.113.9.clients.hoster.example', '203.0.113.9'],
  ['ip-203-0-113-9.eu-west-3.compute.cloud.example', '203.0.113.9'],
  ['host203000113009.isp.example', '203.0.113.9'],
  ['cb007109.isp.example', '203.0.113.9'],
  ['pool-12.isp.example', '198.51.100.12'],
  ['mail-203-0-113-9.dyn.isp.example', '203.0.113.9'],
  ['dynamic.isp.example', '198.51.100.12'],
  ['customer.adsl.isp.example', '198.51.100.12'],
  ['p200300c0001.dip.dyn.isp.example', '2001:db8::9'],
  ['9.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.v6.isp.example', '2001:db8::9'],
])('%s for %s is one that an access network gave', (name, address) => {
  expect(isGenericName(name, address)).toBe(true);
});

test.each([
  ['mail.example.com', '203.0.113.9'],
  ['mta9.sender.example', '203.0.113.9'],
  ['o1.ptr203.sender.example', '203.0.113.9'],
  ['mail-wr1-f41.google.com', '209.85.221.41'],
  ['mx1.pool.sender.example', '203.0.113.9'],
  ['dynamics.example.com', '203.0.113.9'],
  ['out-12.smtp.github.com', '192.30.252.195'],
  ['host.example.com', '203.0.113.9'],
  ['mta-203-0-113-9.sender.example', '203.0.113.9'],
])('%s for %s is its owner’s own', (name, address) => {
  expect(isGenericName(name, address)).toBe(false);
});

test('a name that spells out the address is generic, whatever separates the numbers', () => {
  const separator = fc.constantFrom('-', '.', '_', 'x');
  fc.assert(
    fc.property(fc.ipV4(), separator, fc.boolean(), (address, by, reversed) => {
      const bytes = reversed ? address.split('.').reverse() : address.split('.');
      expect(isGenericName(`a${bytes.join(by)}b.example`, address)).toBe(true);
    }),
  );
});

test('any name is judged without a throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.oneof(fc.ipV4(), fc.ipV6()), (name, address) => void isGenericName(name, address)),
  );
});
