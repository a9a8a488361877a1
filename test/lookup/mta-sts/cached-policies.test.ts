import { expect, test } from 'vitest';
import type { DnsPort } from '../../../src/lookup/dns/dns-port.ts';
import { cachedPolicies } from '../../../src/lookup/mta-sts/cached-policies.ts';
import type { FetchPolicy } from '../../../src/lookup/mta-sts/fetch-policy.ts';

const dns: DnsPort = { ask: async () => ({ state: 'absent', nameExists: true, ttl: 1 }) };
const { signal } = new AbortController();

test('a policy is fetched once for all who wait, kept for minutes, and fetched anew after that', async () => {
  let clock = 0;
  const fetched: string[] = [];
  const fetcher: FetchPolicy = async (domain) => {
    fetched.push(domain);
    return domain === 'down.example' ? { state: 'failed', problem: 'status' } : { state: 'fetched', text: domain };
  };
  const cached = cachedPolicies(fetcher, { now: () => clock });
  const answers = await Promise.all(Array.from({ length: 5 }, () => cached('a.example', dns, signal)));
  expect(answers).toEqual(Array(5).fill({ state: 'fetched', text: 'a.example' }));
  clock = 299_000;
  await cached('a.example', dns, signal);
  expect(fetched).toEqual(['a.example']);
  clock = 301_000;
  await cached('a.example', dns, signal);
  expect(fetched.length).toBe(2);
  await cached('down.example', dns, signal);
  clock += 31_000;
  await cached('down.example', dns, signal);
  expect(fetched.length).toBe(4);
});

test('no more exchanges run at once than may; what is beyond stays open and is not kept', async () => {
  const waiting: (() => void)[] = [];
  const fetcher: FetchPolicy = (domain) =>
    new Promise((resolve) => waiting.push(() => resolve({ state: 'fetched', text: domain })));
  const cached = cachedPolicies(fetcher, { now: () => 0, inFlight: 2 });
  const answers = ['a.example', 'b.example', 'c.example'].map((domain) => cached(domain, dns, signal));
  expect(await answers[2]).toEqual({ state: 'failed', problem: 'timeout' });
  for (const go of waiting) go();
  expect(await answers[0]).toMatchObject({ state: 'fetched' });
  const again = cached('c.example', dns, signal);
  waiting.at(-1)?.();
  expect(await again).toMatchObject({ state: 'fetched', text: 'c.example' });
});
