import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FetchPolicy, PolicyAnswer } from '../../../src/lookup/mta-sts/fetch-policy.ts';
import type { Zone, ZoneEntry } from '../dns-server.ts';
import { DKIM_KEYS } from './dkim-keys.ts';

/** What a `.zone` file holds. */
export interface ZoneFile {
  readonly zone: Zone;
  /** Queries of the `?` lines, in order. */
  readonly queries: readonly { readonly query: string; readonly options: Readonly<Record<string, string>> }[];
  /** Answers with the policies of the POLICY lines. */
  readonly fetchPolicy: FetchPolicy;
}

type Draft = { -readonly [K in keyof ZoneEntry]: ZoneEntry[K] };

/**
 * Reads a zone written much as in RFC 1035 §5, one record a line with full names, and:
 * `name ZONE` two good name servers and an SOA · `name BEHAVES silent|SERVFAIL|REFUSED|truncate|lie|signed|delay=MS`
 * · `name POLICY line | line …` an MTA-STS policy, or `POLICY !problem` · `? query [key=value …]` what is looked up
 * · `{rsa2048}` a key · `\DDD` a byte · `{word*N}` a word N times · `;` a comment. Names are without the final dot.
 */
export function readZone(...files: readonly string[]): ZoneFile {
  return readZoneText(files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n'));
}

/** The same from a text. */
export function readZoneText(text: string): ZoneFile {
  const entries = new Map<string, Draft>();
  const policies = new Map<string, PolicyAnswer>();
  const queries: { query: string; options: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name = '', type = '', data = ''] =
      /^(\S+)\s+(\S+)\s*(.*)$/.exec(line.replace(/(?:^|\s);.*$/, '').trim()) ?? [];
    if (name === '') continue;
    if (name === '?') queries.push(queryOf(line));
    else if (type === 'POLICY') policies.set(name, policyOf(data));
    else add(entryOf(entries, name), type, filledIn(data), name, entries);
  }
  const fetchPolicy: FetchPolicy = async (domain) => policies.get(domain) ?? { state: 'failed', problem: 'no-host' };
  return { zone: Object.fromEntries(entries), queries, fetchPolicy };
}

function entryOf(entries: Map<string, Draft>, name: string): Draft {
  const entry = entries.get(name) ?? {};
  entries.set(name, entry);
  // Names above exist without records (RFC 8020).
  for (let above = name.split('.').slice(1); above.length > 1; above = above.slice(1)) {
    if (!entries.has(above.join('.'))) entries.set(above.join('.'), {});
  }
  return entry;
}

function add(entry: Draft, type: string, data: string, name: string, entries: Map<string, Draft>): void {
  const [first = '', second = ''] = data.split(/\s+/);
  switch (type) {
    case 'A':
    case 'AAAA':
    case 'NS':
    case 'PTR':
      entry[type] = [...(entry[type] ?? []), first];
      return;
    case 'TXT':
      entry.TXT = [...(entry.TXT ?? []), data];
      return;
    case 'TLSA':
      entry.TLSA = [...(entry.TLSA ?? []), data];
      return;
    case 'MX':
      entry.MX = [...(entry.MX ?? []), [Number(first), second === '.' ? '' : second]];
      return;
    case 'CNAME':
      entry.CNAME = first;
      return;
    case 'SOA':
      entry.SOA = { primary: first, admin: second };
      return;
    case 'ZONE':
      entry.SOA = { primary: 'ns1.dns.example', admin: 'hostmaster.dns.example' };
      entry.NS = ['ns1.dns.example', 'ns2.dns.example'];
      Object.assign(entryOf(entries, 'ns1.dns.example'), { A: ['192.0.2.53'] });
      Object.assign(entryOf(entries, 'ns2.dns.example'), { A: ['198.51.100.53'] });
      return;
    case 'BEHAVES':
      if (first === 'signed') entry.authenticated = true;
      else if (first.startsWith('delay=')) entry.delay = Number(first.slice(6));
      else entry.behaves = first as NonNullable<ZoneEntry['behaves']>;
      return;
    default:
      throw new Error(`${name}: ${type} is no type of a zone file`);
  }
}

function queryOf(line: string): { query: string; options: Record<string, string> } {
  const text = line
    .replace(/\s;.*$/, '')
    .slice(1)
    .trim();
  const options: Record<string, string> = {};
  const query = text.replace(/\s([a-zA-Z]+)=(\S+)/g, (_, key: string, value: string) => {
    options[key] = value;
    return '';
  });
  return { query, options };
}

function policyOf(data: string): PolicyAnswer {
  if (data.startsWith('!')) return { state: 'failed', problem: data.slice(1) as never };
  return {
    state: 'fetched',
    text: data
      .split('|')
      .map((line) => line.trim())
      .join('\r\n'),
  };
}

function filledIn(data: string): string {
  return data
    .replace(/^"(.*)"$/, '$1')
    .replace(/\{(\w+)\}/g, (whole, key: string) => DKIM_KEYS[key] ?? whole)
    .replace(/\{(.+?)\*(\d+)\}/g, (_, word: string, times: string) =>
      Array.from({ length: Number(times) }, (__, n) => word.replace('#', String(n))).join(' '),
    )
    .replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number(code)));
}
