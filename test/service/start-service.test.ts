import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type RunningService,
  type ServiceConfig,
  type ServicePorts,
  startService,
} from '../../src/service/start-service.ts';
import { createScriptedBot } from '../local/scripted-bot.ts';

describe('the service', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  async function start(
    config: Partial<ServiceConfig> = {},
    ports: Partial<ServicePorts> = {},
  ): Promise<RunningService> {
    const dataDir = await mkdtemp(join(tmpdir(), 'mailtriage-'));
    const service = await startService(
      { host: '127.0.0.1', port: 0, localChat: 'auto', dataDir, ...config },
      { bot: createScriptedBot(), ping: async () => {}, now: Date.now, log: () => {}, ...ports },
    );
    closing.push(service.close, () => rm(dataDir, { recursive: true, force: true }));
    return service;
  }
  const get = async (service: RunningService, path: string) => {
    const response = await fetch(new URL(path, service.url));
    return { status: response.status, text: await response.text(), headers: response.headers };
  };

  it('says that it lives, and that it is ready while the store answers', async () => {
    const service = await start();
    expect(await get(service, '/healthz')).toMatchObject({ status: 200, text: 'ok\n' });
    expect(await get(service, '/readyz')).toMatchObject({ status: 200, text: 'ready\n' });
    const broken = await start({}, { ping: () => Promise.reject(new Error('locked')) });
    expect(await get(broken, '/readyz')).toMatchObject({ status: 503 });
    expect((await get(broken, '/readyz')).text).not.toContain('locked');
  });

  it('counts requests, inbound events and verdicts, and nothing of what was said', async () => {
    const service = await start();
    const headers = { 'Content-Type': 'application/json' };
    const opened = await fetch(new URL('local/threads', service.url), { method: 'POST', headers, body: '{}' });
    const { thread } = (await opened.json()) as { thread: string };
    const body = JSON.stringify({ text: 'canary@private.example deferred' });
    await fetch(new URL(`local/threads/${thread}/messages`, service.url), { method: 'POST', headers, body });
    await expect
      .poll(async () => (await get(service, '/metrics')).text)
      .toContain('mailtriage_verdicts_total{kind="reputation"} 1');
    const { text } = await get(service, '/metrics');
    expect(text).toContain('mailtriage_inbound_total{kind="message",platform="local"} 1');
    expect(text).toMatch(/^mailtriage_http_requests_total\{method="POST",status="2xx"\} 2$/m);
    expect(text).not.toMatch(/canary|private/);
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) \S+ .+|[a-z_]+(\{[^}]*\})? [\d.e+]+)$/);
  });

  it('serves the page under a policy that lets nothing foreign in', async () => {
    const service = await start();
    const { status, text, headers } = await get(service, '/');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(text).not.toMatch(/<script(?![^>]*src=)|style="|\son[a-z]+="|https?:/);
  });

  it('serves of the page only what a browser needs, and says plainly where nothing is', async () => {
    const service = await start();
    expect((await get(service, '/page/app.js')).headers.get('content-type')).toContain('javascript');
    for (const path of ['/page/tsconfig.json', '/page/..%2fvisitor.ts', '/page/%2e%2e/visitor.ts', '/nowhere']) {
      expect(await get(service, path)).toMatchObject({ status: 404, text: 'There is nothing at this address.\n' });
    }
  });

  it('keeps the local chat off a network unless it is asked for', async () => {
    const closed = await start({ host: '0.0.0.0' });
    expect(closed.localChat).toBe(false);
    const address = closed.url.replace('localhost', '127.0.0.1');
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(new URL('healthz', address))).status).toBe(200);
    const open = await start({ host: '0.0.0.0', localChat: 'on' });
    expect((await fetch(open.url.replace('localhost', '127.0.0.1'))).status).toBe(200);
  });

  it('takes further adapters on the same server, before the local chat', async () => {
    const router = express.Router().post('/slack/events', (_request, response) => void response.send('taken'));
    const mount = async () => ({ name: 'slack', router, close: async () => {} });
    const service = await start({}, { mounts: [mount] });
    const response = await fetch(new URL('slack/events', service.url), { method: 'POST' });
    expect(await response.text()).toBe('taken');
  });

  it('closes while a page still listens', async () => {
    const service = await start();
    const opened = await fetch(new URL('local/threads', service.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    const { thread } = (await opened.json()) as { thread: string };
    const stream = await fetch(new URL(`local/threads/${thread}/events`, service.url));
    await service.close();
    await expect(stream.text()).rejects.toThrow();
  });
});
