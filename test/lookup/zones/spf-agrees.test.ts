import { Resolver } from 'node:dns/promises';
import { readdirSync } from 'node:fs';
import { spf } from 'mailauth/lib/spf/index.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDnsClient } from '../../../src/lookup/dns/dns-client.ts';
import { evaluateSpf } from '../../../src/lookup/spf/evaluate-spf.ts';
import { startDnsServer, type TestDns } from '../dns-server.ts';
import { readZone } from './read-zone.ts';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.zone'));
const { zone } = readZone(...files);
/** Every name with an SPF record that is answered at once. Names with an underscore are there to be included alone. */
const DOMAINS = Object.entries(zone)
  .filter(
    ([name, { TXT = [], behaves }]) =>
      !/^[*_]/.test(name) && behaves === undefined && TXT.some((text) => text.includes('v=spf1')),
  )
  .map(([name]) => name);

let server: TestDns;
beforeAll(async () => {
  server = await startDnsServer(zone);
});
afterAll(() => server.close());

test.each(['192.0.2.10', '203.0.113.99', '2001:db8::10'])(
  'our SPF verdicts on all domains of the zones for %s are mailauth’s',
  async (ip) => {
    const resolver = new Resolver({ timeout: 2000, tries: 1 });
    resolver.setServers([server.address]);
    const dns = createDnsClient({ servers: [server.address], timeout: 2000 });
    const rows = await Promise.all(
      DOMAINS.map(async (domain) => {
        const sender = `news@${domain}`;
        const ours = await evaluateSpf({ ip, domain, sender, helo: 'mail.example' }, dns);
        const theirs = await spf({
          sender,
          ip,
          helo: 'mail.example',
          strict: true,
          resolver: ((name: string, type: string) => resolver.resolve(name, type)) as never,
        });
        return { domain, ours: ours.result, theirs: theirs.status.result };
      }),
    );
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  },
);
