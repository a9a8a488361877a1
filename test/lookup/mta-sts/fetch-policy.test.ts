import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPolicyFetcher } from '../../../src/lookup/mta-sts/fetch-policy.ts';
import type { Zone } from '../dns-server.ts';
import { zoneDns } from '../spf/zone-dns.ts';
import { selfSigned } from './self-signed.ts';

const POLICY = 'version: STSv1\r\nmode: enforce\r\nmx: *.example.com\r\nmax_age: 604800\r\n';
const NAMES = ['good', 'moved', 'missing', 'html', 'huge', 'endless', 'mute', 'slow'].map(
  (one) => `mta-sts.${one}.example`,
);
const ZONE: Zone = {
  ...Object.fromEntries(NAMES.map((name) => [name, { A: ['127.0.0.1'] }])),
  'mta-sts.othername.example': { A: ['127.0.0.1'] },
  'mta-sts.partly.example': { A: ['10.0.0.1', '127.0.0.1'] },
  'mta-sts.failing.example': { behaves: 'SERVFAIL' },
  'mta-sts.inner.example': { A: ['192.168.1.1'], AAAA: ['fd00::1'] },
  'mta-sts.metadata.example': { A: ['169.254.169.254'] },
  'mta-sts.mapped.example': { AAAA: ['::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'] },
};
const trusted = selfSigned(NAMES);
const asked: string[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer({ cert: trusted.certificate, key: trusted.key }, (request, response) => {
    asked.push(`${request.method} https://${request.headers.host}${request.url}`);
    const name = request.headers.host?.split('.')[1];
    if (name === 'mute') return;
    if (name === 'moved') response.writeHead(302, { location: 'https://127.0.0.1/elsewhere' }).end();
    else if (name === 'missing') response.writeHead(404, { 'content-type': 'text/plain' }).end('no');
    else {
      response.writeHead(200, { 'content-type': name === 'html' ? 'text/html' : 'text/plain; charset=utf-8' });
      if (name === 'huge') response.end('x'.repeat(70_000));
      else if (name === 'endless') setInterval(() => response.write('x'.repeat(1000)), 1).unref();
      else if (name === 'slow') response.write('version');
      else response.end(POLICY);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const port = () => (server.address() as AddressInfo).port;
const fetchFrom = (domain: string, ca = trusted.certificate, signal = new AbortController().signal) =>
  createPolicyFetcher({
    timeout: domain === 'mute.example' || domain === 'slow.example' ? 500 : 20_000,
    test: { allows: (address) => address === '127.0.0.1', port: port(), ca },
  })(domain, zoneDns(ZONE), signal);

test('a policy comes over TLS from its host, under the host’s own name', async () => {
  expect(await fetchFrom('good.example')).toEqual({ state: 'fetched', text: POLICY });
  expect(asked.at(-1)).toBe(`GET https://mta-sts.good.example:${port()}/.well-known/mta-sts.txt`);
});

test.each([
  ['nothing.example', 'no-host'],
  ['failing.example', 'dns'],
  ['moved.example', 'redirect'],
  ['missing.example', 'status'],
  ['html.example', 'content-type'],
  ['huge.example', 'too-large'],
  ['endless.example', 'too-large'],
  ['mute.example', 'timeout'],
  ['slow.example', 'timeout'],
  ['othername.example', 'certificate'],
])('%s fails: %s', async (domain, problem) => {
  expect(await fetchFrom(domain)).toEqual({ state: 'failed', problem });
});

test('nobody listening is told', async () => {
  const fetcher = createPolicyFetcher({ test: { allows: () => true, port: 1, ca: trusted.certificate } });
  const answer = await fetcher('good.example', zoneDns(ZONE), new AbortController().signal);
  expect(answer).toEqual({ state: 'failed', problem: 'unreachable' });
});

test('a certificate that nobody vouches for is refused, and so is an expired one', async () => {
  expect(await fetchFrom('good.example', selfSigned(NAMES).certificate)).toEqual({
    state: 'failed',
    problem: 'certificate',
  });
  const old = selfSigned(NAMES, { expired: true });
  const expired = createServer({ cert: old.certificate, key: old.key }, (_, response) => response.end(POLICY));
  await new Promise<void>((done) => expired.listen(0, '127.0.0.1', done));
  const fetcher = createPolicyFetcher({
    test: { allows: () => true, port: (expired.address() as AddressInfo).port, ca: old.certificate },
  });
  expect(await fetcher('good.example', zoneDns(ZONE), new AbortController().signal)).toEqual({
    state: 'failed',
    problem: 'certificate',
  });
  expired.close();
});

test('the caller’s deadline ends it', async () => {
  expect(await fetchFrom('mute.example', trusted.certificate, AbortSignal.timeout(30))).toEqual({
    state: 'failed',
    problem: 'timeout',
  });
});

describe('the guard as it runs in service', () => {
  const guarded = createPolicyFetcher();
  test.each(['good.example', 'inner.example', 'metadata.example', 'mapped.example'])(
    '%s points inwards and is never connected to',
    async (domain) => {
      const before = asked.length;
      const answer = await guarded(domain, zoneDns(ZONE), new AbortController().signal);
      expect(answer).toEqual({ state: 'failed', problem: 'private-address' });
      expect(asked.length).toBe(before);
    },
  );

  test('of several addresses only the allowed ones are used', async () => {
    const answer = await fetchFrom('partly.example');
    // Connected to 127.0.0.1, whose certificate does not name this host.
    expect(answer).toEqual({ state: 'failed', problem: 'certificate' });
  });
});
