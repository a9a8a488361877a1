import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalChat, startLocalChat } from './local-chat.ts';

describe('the local chat on loopback', () => {
  let chat: LocalChat;
  beforeAll(async () => {
    chat = await startLocalChat();
  });
  afterAll(() => chat.close());

  /** fetch may not set Host or Origin; node:http may. */
  const statusOf = (method: string, path: string, headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const sent = request(new URL(path, chat.url), { method, headers }, (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
      });
      sent.once('error', reject);
      sent.end(method === 'POST' ? '{}' : undefined);
    });
  const json = { 'Content-Type': 'application/json' };

  it.each(['localhost:3978', '127.0.0.1', '[::1]:80', 'mailtriage.localhost'])('answers under %s', async (host) => {
    expect(await statusOf('GET', '/', { host })).toBe(200);
  });

  it.each([
    'attacker.example',
    'attacker.example:3978',
    'localhost.attacker.example',
    '127.0.0.1.nip.example',
    'a@localhost',
  ])('refuses the name "%s", as DNS rebinding would bring it', async (host) => {
    expect(await statusOf('GET', '/', { host })).not.toBe(200);
    expect(await statusOf('POST', '/local/threads', { host, ...json })).not.toBe(201);
  });

  it('refuses calls from the pages of other sites', async () => {
    const host = new URL(chat.url).host;
    const foreign = ['https://attacker.example', 'null', 'http://localhost:1'];
    for (const origin of foreign) expect(await statusOf('POST', '/local/threads', { host, origin, ...json })).toBe(403);
    expect(await statusOf('POST', '/local/threads', { host, 'sec-fetch-site': 'cross-site', ...json })).toBe(403);
    expect(await statusOf('GET', '/local/threads/x/events', { host, 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await statusOf('POST', '/local/threads', { host, origin: `http://${host}`, ...json })).toBe(201);
  });

  it('lets a link from elsewhere open the page', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(await statusOf('GET', '/', link)).toBe(200);
  });

  it('takes only JSON where it expects JSON, so that a foreign form cannot post', async () => {
    const thread = await chat.openThread();
    const path = `/local/threads/${thread}/messages`;
    const headers = { 'Content-Type': 'text/plain', 'Content-Length': '2' };
    expect(await statusOf('POST', path, headers)).toBe(415);
  });

  it('knows no thread by an id that it did not give', async () => {
    expect((await chat.post('local/threads/short/messages', { text: 'x' })).status).toBe(404);
    expect((await chat.post(`local/threads/${'a'.repeat(23)}/messages`, { text: 'x' })).status).toBe(404);
  });

  it('gives a browser an id of its own that scripts cannot read', async () => {
    const cookie = (await chat.post('local/threads', {})).headers.get('set-cookie');
    expect(cookie).toMatch(/^mailtriage-visitor=[\w-]{22}; HttpOnly; SameSite=Strict/);
  });
});
