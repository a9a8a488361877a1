import { createHmac } from 'node:crypto';
import type { lookup } from 'node:dns';
import { expect, test } from 'vitest';
import { createWebhookSender } from '../../src/hours/webhook/send-webhook.ts';
import { signWebhook } from '../../src/hours/webhook/sign-webhook.ts';
import { webhookReceiver } from './webhook-receiver.ts';

const NOW = Date.UTC(2026, 10, 25, 8, 0, 1);
const SECRET = 'a secret of sixteen and more';

const receiver = (status?: number, location?: string) => webhookReceiver(SECRET, status, location);
const sender = (url: string) => createWebhookSender({ url, secret: SECRET, now: () => NOW });

test('a body arrives whole, with a signature that the receiver can verify', async () => {
  const { url, taken } = await receiver();
  await sender(url)('{"é":"😀"}', 'delivery-1');
  expect(taken).toMatchObject([{ body: '{"é":"😀"}', valid: true }]);
  expect(taken[0]?.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'x-mailtriage-delivery': 'delivery-1',
  });
  expect(taken[0]?.headers['x-mailtriage-signature']).toMatch(/^t=1795593601,/);
});

test('the signature is the one of the contract', () => {
  const hex = createHmac('sha256', SECRET).update('1795593601.{}').digest('hex');
  expect(signWebhook('{}', SECRET, 1795593601)).toBe(`t=1795593601,v1=${hex}`);
});

test.each([400, 410, 500, 304])('an answer of %i is a failure', async (status) => {
  const { url } = await receiver(status);
  await expect(sender(url)('{}', 'x')).rejects.toMatchObject({ code: `status-${status}` });
});

test('a redirect is not followed', async () => {
  const other = await receiver();
  const { url, taken } = await receiver(307, other.url);
  await expect(sender(url)('{}', 'x')).rejects.toMatchObject({ code: 'status-307' });
  expect([taken.length, other.taken.length]).toEqual([1, 0]);
});

test.each(['https://10.0.0.1/', 'https://169.254.169.254/latest', 'https://[fd00::1]/', 'https://[::ffff:10.0.0.1]/'])(
  'an address inside is refused without a connection: %s',
  async (url) => {
    await expect(sender(url)('{}', 'x')).rejects.toMatchObject({ code: 'private-address' });
  },
);

test('a name that leads inside is refused when it is connected to, also when only one of its addresses does', async () => {
  for (const inside of [['127.0.0.1'], ['192.0.2.1', '10.0.0.1'], ['::1'], ['169.254.169.254']]) {
    const addresses = inside.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const resolve = ((_host: string, _options: object, callback: (failure: null, all: object[]) => void) =>
      callback(null, addresses)) as unknown as typeof lookup;
    const send = createWebhookSender({
      url: 'https://hook.example/',
      secret: SECRET,
      now: () => NOW,
      resolveHost: resolve,
    });
    await expect(send('{}', 'x')).rejects.toMatchObject({ code: 'private-address' });
  }
});

test('nobody there is a failure', async () => {
  await expect(sender('http://127.0.0.1:9/')('{}', 'x')).rejects.toThrow();
});
