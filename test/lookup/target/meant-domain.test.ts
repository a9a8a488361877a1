import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROVIDERS } from '../../../src/knowledge/providers/all-providers.ts';
import { WELL_KNOWN_DOMAINS } from '../../../src/knowledge/well-known-domains.ts';
import { editDistance } from '../../../src/lookup/target/edit-distance.ts';
import { meantDomain } from '../../../src/lookup/target/meant-domain.ts';
import { providerOfDomain } from '../../../src/replies/provider-of.ts';

describe('slips of the hand', () => {
  test.each([
    ['gmaul.com', 'gmail.com'],
    ['gmial.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.comm', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmailcom', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['homail.com', 'hotmail.com'],
    ['hotmail.cm', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
    ['yahoo.con', 'yahoo.com'],
    ['yahooo.fr', 'yahoo.fr'],
    ['yahoo.couk', 'yahoo.co.uk'],
    ['icloud.cmo', 'icloud.com'],
    ['orange.rf', 'orange.fr'],
    ['wanado.fr', 'wanadoo.fr'],
    ['free.rf', 'free.fr'],
    ['t-onlin.de', 't-online.de'],
    ['web.ed', 'web.de'],
  ])('%s is meant for %s', (slip, meant) => {
    expect(meantDomain(slip)?.domain).toBe(meant);
  });

  test.each([
    'example.com',
    'orange.be',
    'fre.fr',
    'line.com',
    'mail.gmaul.com',
    'gmail.example.com',
    'a.de',
    'web.at',
  ])('%s is left alone', (domain) => {
    expect(meantDomain(domain)).toBeNull();
  });
});

test('no domain of the provider tables is taken for a slip, but for endings that are slips themselves', () => {
  const taken = PROVIDERS.flatMap(({ domains }) => domains).filter((domain) => meantDomain(domain) !== null);
  expect(taken.filter((domain) => !/^[^.]+\.(?:cm|co|om)$/.test(domain))).toEqual([]);
});

test('every well-known domain is a provider’s in the tables, and stands once', () => {
  const domains = WELL_KNOWN_DOMAINS.flatMap((row) => row.domains);
  expect(domains.filter((domain) => providerOfDomain(domain) === null)).toEqual([]);
  expect(new Set(domains).size).toBe(domains.length);
  expect(WELL_KNOWN_DOMAINS.every(({ source }) => source.startsWith('https://'))).toBe(true);
});

test('the distance counts each slip once', () => {
  expect(editDistance('gmail', 'gmial', 3)).toBe(1);
  expect(editDistance('gmail', 'gmai', 3)).toBe(1);
  expect(editDistance('kitten', 'sitting', 5)).toBe(3);
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b, 20);
      expect(distance).toBe(editDistance(b, a, 20));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
