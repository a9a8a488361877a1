import { expect, test } from 'vitest';
import { expandSpf } from '../../../src/lookup/spf/expand-spf.ts';
import { judgeSpf } from '../../../src/lookup/spf/judge-spf.ts';
import type { Zone } from '../dns-server.ts';
import { SPF_ZONE } from './spf-zone.ts';
import { zoneDns } from './zone-dns.ts';

const ZONE: Zone = {
  ...SPF_ZONE,
  'plus.example.com': { TXT: ['v=spf1 ip4:192.0.2.1 +all'] },
  'plusredirect.example.com': { TXT: ['v=spf1 redirect=plus.example.com'] },
  'wide.example.com': { TXT: ['v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all'] },
  'noall.example.com': { TXT: ['v=spf1 ip4:192.0.2.1'] },
  'after.example.com': { TXT: ['v=spf1 -all include:allow.example.com'] },
  'nine.example.com': { TXT: ['v=spf1 include:nested.example.com a:host.example.com -all'] },
  'nested.example.com': {
    TXT: [`v=spf1 ${Array.from({ length: 7 }, (_, n) => `a:ten${n}.example.com`).join(' ')} -all`],
  },
  'again.example.com': { TXT: ['v=spf1 include:allow.example.com include:allow.example.com -all'] },
  'long.example.com': { TXT: [`v=spf1 ${Array.from({ length: 40 }, (_, n) => `ip4:192.0.2.${n}`).join(' ')} -all`] },
  'nothing.example.com': { A: ['192.0.2.1'] },
  'pluslost.example.com': { TXT: ['v=spf1 include:nothing.example.com +all'] },
  'unread.example.com': { TXT: ['v=spf1; mx ~all'] },
};

async function remarks(domain: string): Promise<string[]> {
  const found = judgeSpf(await expandSpf(domain, zoneDns(ZONE)));
  return found.map(({ id, level, values }) => `${level} ${id} ${Object.values(values).join(' ')}`.trim());
}

test.each([
  ['allow.example.com', ['good spf-in-order 0 10']],
  ['include.example.com', ['good spf-in-order 1 10']],
  ['ten.example.com', ['note spf-lookups-near 10 10', 'good spf-in-order 10 10']],
  ['nine.example.com', ['note spf-lookups-near 9 10', 'good spf-in-order 9 10']],
  ['eleven.example.com', ['wrong spf-lookups-over 11 10']],
  ['void3.example.com', ['wrong spf-void-over 3 2']],
  ['nothing.example.com', ['wrong spf-missing nothing.example.com']],
  ['temp.example.com', ['open spf-open temp.example.com']],
  ['twice.example.com', ['wrong spf-several 2']],
  ['badterm.example.com', ['wrong spf-syntax unknown-mechanism ipv4:192.0.2.10']],
  ['badprefix.example.com', ['wrong spf-syntax bad-prefix ip4:192.0.2.0/33']],
  ['plus.example.com', ['wrong spf-pass-all +all']],
  ['plusredirect.example.com', ['wrong spf-pass-all +all']],
  ['neutral.example.com', ['weak spf-neutral-all ?all']],
  ['noall.example.com', ['weak spf-no-all noall.example.com']],
  ['wide.example.com', ['weak spf-too-wide ip4:0.0.0.0/1', 'weak spf-too-wide ip4:128.0.0.0/1']],
  ['ptr.example.com', ['weak spf-ptr ptr:example.com']],
  ['after.example.com', ['note spf-after-all include:allow.example.com', 'good spf-in-order 0 10']],
  ['includenone.example.com', ['wrong spf-include-missing host.example.com']],
  ['includebad.example.com', ['wrong spf-include-broken badterm.example.com']],
  ['includetemp.example.com', ['open spf-include-open temp.example.com']],
  ['again.example.com', ['note spf-repeated-include allow.example.com', 'good spf-in-order 2 10']],
  ['manymx.example.com', ['wrong spf-void-over 10 2', 'wrong spf-many-mx manymx.example.com 11']],
  ['long.example.com', ['note spf-long 601', 'good spf-in-order 0 10']],
])('%s: %j', async (domain, expected) => {
  expect(await remarks(domain)).toEqual(expected);
});

test('a record that includes itself ends, and is told', async () => {
  expect(await remarks('loop.example.com')).toContain('wrong spf-loop loop.example.com');
});

test('a missing record comes with one to publish', async () => {
  const [missing] = judgeSpf(await expandSpf('nothing.example.com', zoneDns(ZONE)));
  expect(missing?.publish).toEqual({ name: 'nothing.example.com', type: 'TXT', value: 'v=spf1 mx ~all' });
});

test('a record that is broken elsewhere is not given out again with another end', async () => {
  const broken = judgeSpf(await expandSpf('pluslost.example.com', zoneDns(ZONE)));
  expect(broken.map(({ id, publish }) => [id, publish?.value])).toEqual([
    ['spf-include-missing', undefined],
    ['spf-pass-all', undefined],
  ]);
});

test('a record that was meant as SPF is told, with the version that readers know', async () => {
  const [unread] = judgeSpf(await expandSpf('unread.example.com', zoneDns(ZONE)));
  expect(unread).toMatchObject({ id: 'spf-unread', level: 'wrong', publish: { value: 'v=spf1 mx ~all' } });
});

test('a tree without end is cut off', async () => {
  const asked: string[] = [];
  const endless = {
    ask: async (name: string) => {
      asked.push(name);
      const value = [`v=spf1 ${Array.from({ length: 9 }, (_, n) => `include:n${n}.${name}`).join(' ')} -all`];
      return { state: 'present', value, authenticated: false, ttl: 60 } as never;
    },
  };
  const tree = await expandSpf('example.com', endless);
  expect(asked.length).toBeLessThanOrEqual(60);
  expect(judgeSpf(tree)[0]?.id).toBe('spf-lookups-over');
});
