import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cachedDns } from '../../../src/lookup/dns/cached-dns.ts';
import { createDnsClient } from '../../../src/lookup/dns/dns-client.ts';
import { lookup } from '../../../src/lookup/lookup.ts';
import { startDnsServer, type TestDns } from '../dns-server.ts';
import { readZone } from './read-zone.ts';
import { writeFindings } from './write-findings.ts';

/** `UPDATE_ZONES=1` writes the expected findings anew, to be read line by line before they are kept. */
const UPDATE = process.env['UPDATE_ZONES'] === '1';
const FOLDER = import.meta.dirname;
const THEMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.zone'))
  .map((name) => name.replace(/\.zone$/, ''));
const NOON = Date.UTC(2026, 10, 25, 12);

describe.each(THEMES)('%s', (theme) => {
  const { zone, queries, fetchPolicy } = readZone(`${theme}.zone`);
  const expectedFile = join(FOLDER, `${theme}.expected`);
  const expected = existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8').split(/\n(?=\? )/) : [];
  const written: string[] = [];
  let server: TestDns;
  beforeAll(async () => {
    server = await startDnsServer(zone);
  });
  afterAll(async () => {
    await server.close();
    if (UPDATE) writeFileSync(expectedFile, written.join('\n'));
  });

  test.each(queries.map((one, index) => [one.query, one.options, index] as const))(
    '%s %j',
    async (query, { selectors, domain, zones, deadline = '30000' }, index) => {
      const client = createDnsClient({ servers: [server.address], timeout: 10_000 });
      const dns = cachedDns(client, { now: () => NOON });
      const result = await lookup(query, {
        dns,
        fetchPolicy,
        now: () => NOON,
        deadline: Number(deadline),
        ...(selectors === undefined ? {} : { selectors: selectors.split(',') }),
        ...(domain === undefined ? {} : { domainForIp: domain }),
        ...(zones === undefined ? {} : { dnsblZones: zones.split(',') }),
      });
      const found = writeFindings(query, result);
      written.push(found);
      if (!UPDATE) expect(found.trim()).toBe(expected[index]?.trim());
    },
  );
});

test('at least sixty domains are held against what is expected of them', () => {
  const queries = THEMES.flatMap((theme) => readZone(`${theme}.zone`).queries.map(({ query }) => query));
  expect(new Set(queries).size).toBeGreaterThanOrEqual(60);
});
