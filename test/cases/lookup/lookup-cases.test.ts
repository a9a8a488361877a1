import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../../cli/run-cli.ts';
import { startDnsServer } from '../../lookup/dns-server.ts';
import { readZoneText } from '../../lookup/zones/read-zone.ts';
import { readLookupCase } from './read-lookup-case.ts';

/** `UPDATE_CARDS=1` writes the cards anew, to be read before they are kept. */
const UPDATE = process.env['UPDATE_CARDS'] === '1';
const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.case'));

test('there are cards of every kind', () => {
  expect(names.length).toBeGreaterThanOrEqual(10);
});

test.each(names)('%s', async (name) => {
  const path = join(import.meta.dirname, name);
  const one = readLookupCase(readFileSync(path, 'utf8'));
  const server = await startDnsServer(readZoneText(one.zone).zone);
  onTestFinished(server.close);
  const result = await runCli(['lookup', ...one.args], '', { DNS_SERVERS: server.address });
  const printed = plainSpaces(one.exit === 0 ? result.stdout : result.stderr);
  if (UPDATE) writeFileSync(path, one.head + printed);
  else expect(printed).toBe(one.card);
  expect(result.exitCode).toBe(one.exit);
});

/** Case files are typed with plain spaces; cells and French typography have others. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
