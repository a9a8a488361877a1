import { afterAll, beforeAll, expect, test } from 'vitest';
import { SHOP } from '../bot/looked-up.ts';
import { startDnsServer, type TestDns } from '../lookup/dns-server.ts';
import { runCli } from './run-cli.ts';

let server: TestDns;
const run = (...args: string[]) => runCli(['lookup', ...args], '', { DNS_SERVERS: server.address });

beforeAll(async () => {
  server = await startDnsServer(SHOP);
});
afterAll(() => server.close());

test('--json prints everything that was found out, and of a provider who it is', async () => {
  const { exitCode, stdout } = await run('--json', '--selector', 's1', '--selector', 'k2', 'shop.example');
  expect(exitCode).toBe(0);
  const found = JSON.parse(stdout);
  expect(found).toMatchObject({ kind: 'domain', domain: 'shop.example', sender: { selectorsAsked: true } });
  expect(Object.keys(found.receiver.provider)).toEqual(['id', 'name', 'pages']);
  expect(found.sender.dkim.selectors.map((one: { selector: string }) => one.selector)).toEqual(['s1', 'k2']);
});

test('--domain says whose SPF record should cover the address', async () => {
  const { stdout } = await run('--json', '--domain', 'shop.example', '192.0.2.10');
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'ip', spf: { domain: 'shop.example', result: 'pass' } });
});

test.each([
  [[], 'name one domain'],
  [['a.example', 'b.example'], 'name one domain'],
  [['--selector', '../etc', 'a.example'], '--selector takes names'],
  [['--lang', 'tlh', 'a.example'], 'answers are written in'],
])('%j is wrong usage, and says what to change', async (args, text) => {
  const ended = await run(...args);
  expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ended.stderr).toContain(text);
});

test.each(['printer.local', '192.168.0.1', '<script>'])('%s ends with 3 and one line that helps', async (query) => {
  const ended = await run(query);
  expect(ended).toMatchObject({ exitCode: 3, stdout: '' });
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
});
