import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDnsClient } from '../../src/lookup/dns/dns-client.ts';
import { lookup } from '../../src/lookup/lookup.ts';
import type { DomainFindings, IpFindings } from '../../src/lookup/lookup-result.ts';
import { startDnsServer, type TestDns } from './dns-server.ts';

let server: TestDns;
const dns = () => createDnsClient({ servers: [server.address], timeout: 10_000 });
const domain = async (name: string, deadline = 30_000) =>
  (await lookup(name, { dns: dns(), deadline })) as DomainFindings;
const ip = async (address: string, domainForIp?: string) =>
  (await lookup(address, { dns: dns(), ...(domainForIp === undefined ? {} : { domainForIp }) })) as IpFindings;
const idsOf = (found: IpFindings) => found.remarks.map(({ id }) => id);

beforeAll(async () => {
  server = await startDnsServer({
    'shop.example.com': {
      MX: [
        [20, 'mx2.pphosted.com'],
        [10, 'mx1.pphosted.com'],
      ],
      TXT: ['v=spf1 ip4:203.0.2.9 -all', 'other=1'],
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
  const { receiver, sender } = await domain('shop.example.com');
  expect(receiver).toMatchObject({ provider: null, filter: { name: 'Proofpoint' } });
  expect(receiver.mx.state === 'present' && receiver.mx.value.map(({ exchange }) => exchange)).toEqual([
    'mx1.pphosted.com',
    'mx2.pphosted.com',
  ]);
  expect(sender.spf.records).toEqual(['v=spf1 ip4:203.0.2.9 -all']);
  expect(sender.dmarc).toMatchObject({ state: 'present', record: { policy: 'reject' } });
});

test('a customer domain behind Google is Google', async () => {
  expect((await domain('workspace.example.com')).receiver.provider?.name).toBe('Google');
});

test.each(['silent.example.com', 'broken.example.com'])('%s is unknown, not absent', async (name) => {
  const { receiver, sender, exists } = await domain(name, 400);
  expect([receiver.mx.state, sender.spf.state, exists]).toEqual(['unknown', 'unknown', null]);
});

test('a name that is not there is absent', async () => {
  const { receiver, sender, exists } = await domain('nothing.example.com');
  expect([receiver.mx.state, sender.spf.state, sender.dmarc.state, exists]).toEqual([
    'absent',
    'absent',
    'absent',
    false,
  ]);
});

test('a null MX is a domain that takes no mail', async () => {
  expect((await domain('nomail.example.com')).receiver).toMatchObject({ nullMx: true, remarks: [{ id: 'mx-null' }] });
});

test('an IP address whose name points back is confirmed, one whose name does not is told', async () => {
  const good = await ip('203.0.2.9');
  expect(good.confirmed).toEqual({ state: 'present', value: ['mta9.example.com'] });
  expect(idsOf(good)).toEqual(['ptr-in-order']);
  const liar = await ip('203.0.2.8');
  expect(liar).toMatchObject({ names: { state: 'present' }, confirmed: { state: 'absent' } });
  expect(idsOf(liar)).toEqual(['ptr-unconfirmed']);
  expect(idsOf(await ip('203.0.2.10'))).toEqual(['ptr-missing']);
});

test('for an address the SPF record of a domain is asked', async () => {
  expect((await ip('203.0.2.9', 'shop.example.com')).spf).toEqual({
    domain: 'shop.example.com',
    result: 'pass',
    mechanism: 'ip4:203.0.2.9',
  });
  expect(idsOf(await ip('203.0.2.8', 'shop.example.com'))).toContain('ip-spf-fail');
});
