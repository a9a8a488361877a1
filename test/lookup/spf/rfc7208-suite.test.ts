import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { evaluateSpf } from '../../../src/lookup/spf/evaluate-spf.ts';
import type { Zone, ZoneEntry } from '../dns-server.ts';
import { zoneDns } from './zone-dns.ts';

/** The suite of openspf.org as Debian's python3-spf brings it; `SPF_SUITE` names it elsewhere. It is read, not kept here. */
const SUITE = process.env['SPF_SUITE'] ?? '/usr/share/doc/python3-spf/rfc7208-tests.yml.gz';
const missing = !existsSync(SUITE);
if (missing && process.env['CI'] === undefined)
  console.warn(`skipped: no SPF suite at ${SUITE} (Debian package python3-spf)`);

interface Scenario {
  readonly description: string;
  readonly tests: Readonly<
    Record<
      string,
      {
        readonly helo: string;
        readonly host: string;
        readonly mailfrom: string;
        readonly result: string | readonly string[];
      }
    >
  >;
  readonly zonedata: Readonly<Record<string, readonly ('TIMEOUT' | Readonly<Record<string, unknown>>)[]>>;
}

const scenarios = (): readonly Scenario[] => {
  if (missing) return [];
  const bytes = readFileSync(SUITE);
  const text = (SUITE.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return parseAllDocuments(text).map((document) => document.toJS() as Scenario);
};

/** In the suite a record of the old type SPF stands for TXT too, unless the name has a TXT entry of its own. */
function zoneOf({ zonedata }: Scenario): Zone {
  return Object.fromEntries(
    Object.entries(zonedata).map(([name, records]) => [name.toLowerCase(), entryOf(records)] as const),
  );
}

function entryOf(records: Scenario['zonedata'][string]): ZoneEntry {
  const of = (type: string) =>
    records.flatMap((record) => (record === 'TIMEOUT' || !(type in record) ? [] : [record[type]]));
  const texts = of('TXT').length > 0 ? of('TXT').filter((text) => text !== 'NONE') : of('SPF');
  const text = texts.map((one) => (Array.isArray(one) ? one.join('') : String(one)));
  const timesOut = records.includes('TIMEOUT') && text.length === 0;
  return {
    TXT: text,
    A: of('A').map(String),
    AAAA: of('AAAA').map(String),
    PTR: of('PTR').map(String),
    MX: of('MX') as [number, string][],
    ...(of('CNAME')[0] === undefined ? {} : { CNAME: String(of('CNAME')[0]).toLowerCase() }),
    ...(timesOut ? { behaves: 'silent' as const } : {}),
  };
}

describe.skipIf(missing)('the RFC 7208 test suite', () => {
  const all = scenarios();
  test('is whole', () => {
    expect(all.flatMap(({ tests }) => Object.keys(tests)).length).toBeGreaterThan(150);
  });

  for (const scenario of all) {
    const dns = zoneDns(zoneOf(scenario));
    test.each(Object.entries(scenario.tests))(
      `${scenario.description}: %s`,
      async (_, { helo, host, mailfrom, result }) => {
        const domain = mailfrom === '' ? helo : mailfrom.slice(mailfrom.lastIndexOf('@') + 1);
        const verdict = await evaluateSpf(
          { ip: host, domain, sender: mailfrom === '' ? `postmaster@${helo}` : mailfrom, helo },
          dns,
        );
        expect([result].flat()).toContain(verdict.result);
      },
    );
  }
});
