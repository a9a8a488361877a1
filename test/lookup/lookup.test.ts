import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookupAnswer } from '../../src/bot/answers/lookup-answer.ts';
import { createDnsClient } from '../../src/lookup/dns/dns-client.ts';
import { lookup } from '../../src/lookup/lookup.ts';
import { lookupTarget } from '../../src/lookup/lookup-target.ts';
import { startDnsServer } from './dns-server.ts';

let server: Awaited<ReturnType<typeof startDnsServer>>;
const dns = () => createDnsClient({ servers: [server.address], timeout: 300, rounds: 1 });

beforeAll(async () => {
  server = await startDnsServer({
    'shop.example.com': {
      MX: [
        [20, 'mx2.pphosted.com'],
        [10, 'mx1.pphosted.com'],
      ],
      TXT: ['v=spf1 -all', 'other=1'],
    },
    '_dmarc.shop.example.com': { TXT: ['v=DMARC1; p=reject'] },
    'workspace.example.com': { MX: [[1, 'aspmx.l.google.com']], TXT: ['v=spf1 ~all', 'v=spf1 -all'] },
    'silent.example.com': { behaves: 'silent' },
    'broken.example.com': { behaves: 'SERVFAIL' },
    'nomail.example.com': { MX: [[0, '']] },
    '9.2.0.203.in-addr.arpa': { PTR: ['mta9.example.com'] },
    'mta9.example.com': { A: ['203.0.2.9'] },
    '8.2.0.203.in-addr.arpa': { PTR: ['liar.example.com'] },
    'liar.example.com': { A: ['203.0.2.77'] },
  });
});
afterAll(() => server.close());

test('MX hosts come most preferred first, the gateway is a filter and not the mailbox provider', async () => {
  const found = await lookup('shop.example.com', dns());
  expect(found).toMatchObject({
    kind: 'domain',
    provider: null,
    filter: { name: 'Proofpoint' },
    spf: { state: 'present', value: ['v=spf1 -all'] },
    dmarc: { state: 'present', value: ['v=DMARC1; p=reject'] },
  });
  expect(
    found.kind === 'domain' && found.mx.state === 'present' && found.mx.value.map((host) => host.exchange),
  ).toEqual(['mx1.pphosted.com', 'mx2.pphosted.com']);
});

test('a customer domain behind Google is Google, and two SPF records are told', async () => {
  const answer = lookupAnswer(await lookup('workspace.example.com', dns()), 'en');
  expect(answer.summary).toBe('workspace.example.com: Google');
  expect(answer.blocks[0]).toEqual({ kind: 'text', markdown: '**workspace.example.com**' });
  expect(JSON.stringify(answer.blocks)).toContain('There are 2 SPF records');
});

test.each(['silent.example.com', 'broken.example.com'])('%s is unknown, not absent', async (domain) => {
  const found = await lookup(domain, dns());
  expect(found.kind === 'domain' && [found.mx.state, found.spf.state]).toEqual(['unknown', 'unknown']);
});

test('a name that is not there is absent', async () => {
  const found = await lookup('nothing.example.com', dns());
  expect(found.kind === 'domain' && [found.mx.state, found.spf.state, found.dmarc.state]).toEqual([
    'absent',
    'absent',
    'absent',
  ]);
});

test('a null MX is a domain that takes no mail', async () => {
  const answer = lookupAnswer(await lookup('nomail.example.com', dns()), 'fr');
  expect(JSON.stringify(answer.blocks)).toContain('MX nul');
});

test('an IP address whose name points back is confirmed, one whose name does not is told', async () => {
  expect(await lookup('203.0.2.9', dns())).toMatchObject({
    confirmed: { state: 'present', value: ['mta9.example.com'] },
  });
  const liar = await lookup('203.0.2.8', dns());
  expect(liar).toMatchObject({ names: { state: 'present' }, confirmed: { state: 'absent' } });
  expect(JSON.stringify(lookupAnswer(liar, 'en').blocks)).toContain('None of its names points back');
});

test.each([
  ['someone@Orange.FR', 'orange.fr'],
  ['https://www.example.com/path?x=1', 'www.example.com'],
  ['example.com.', 'example.com'],
  ['<a@b.example.org>', 'b.example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['gmail.com,', 'gmail.com'],
])('%s is understood as %s', (query, domain) => {
  expect(lookupTarget(query)).toMatchObject({ kind: 'domain', domain });
});

test.each([
  ['', 'empty'],
  ['hello world', 'not-a-domain'],
  ['co.uk', 'public-suffix'],
  ['printer.local', 'reserved-name'],
  ['192.168.0.1', 'private-address'],
  ['[::1]', 'private-address'],
  ['<script>alert(1)</script>', 'not-a-domain'],
])('%s is refused: %s', (query, problem) => {
  expect(lookupTarget(query)).toMatchObject({ kind: 'refused', problem });
});
