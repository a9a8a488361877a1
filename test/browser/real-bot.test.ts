import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot/handle-inbound.ts';
import { type RunningService, startService } from '../../src/service/start-service.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { triage } from '../../src/triage.ts';
import { lookupIn, SHOP } from '../bot/looked-up.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { paste, visit } from './visit.ts';

const LOG = Array.from({ length: 60 }, (_, at) => {
  const to = at % 3 === 0 ? `reader${at}@gmail.com` : `reader${at}@yahoo.fr`;
  const relay =
    at % 3 === 0 ? 'gmail-smtp-in.l.google.com[142.250.110.26]' : 'mx-eu.mail.am0.yahoodns.net[188.125.72.74]';
  const outcome =
    at % 3 === 0
      ? 'dsn=2.0.0, status=sent (250 2.0.0 OK)'
      : `dsn=4.7.0, status=deferred (host ${relay} said: 421 4.7.0 [TSS04] Messages from 203.0.113.25 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1)`;
  return `Nov 24 22:41:${String(at % 60).padStart(2, '0')} mx1 postfix/smtp[2117]: 4bF2k${at}z: to=<${to}>, relay=${relay}:25, delay=1, delays=0/0/0/1, ${outcome}`;
}).join('\n');

describe.skipIf(!hasChromium)('the page over the real bot', () => {
  let browser: Browser;
  let store: Store;
  let service: RunningService;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'mailtriage-'));
    const opened = await openSqliteStore(dataDir);
    if (!opened.ok) throw new Error(opened.problem.text);
    store = opened.store;
    const log = () => {};
    const bot = createBot({
      triage,
      store,
      now: Date.now,
      newId: randomUUID,
      log,
      lookup: lookupIn(() => SHOP),
      privacy: { retentionDays: null, usesModel: false },
    });
    service = await startService(
      { host: '127.0.0.1', port: 0, localChat: 'auto', dataDir },
      { bot, ping: store.ping, now: Date.now, log },
    );
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    await store?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it.each([
    ['Yahoo defers', 'en-GB', 'reputation'],
    ['Contrôle de flux dynamique', 'fr-FR', 'reputation'],
    ['Everything times out', 'en-GB', 'own-mta'],
  ])('gives a verdict for the example "%s"', async (name, locale, verdict) => {
    await using visited = await visit(browser, service.url, { locale });
    const { page } = visited;
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await page.locator(`.answer [data-verdict="${verdict}"]`).waitFor();
    expect(await page.locator('.answer article').getAttribute('lang')).toBe(locale.slice(0, 2));
    expect(visited.complaints).toEqual([]);
    expect(visited.foreignRequests).toEqual([]);
  });

  it('reads an uploaded .log.gz', async () => {
    await using visited = await visit(browser, service.url);
    const { page } = visited;
    const file = { name: 'mail.log.gz', mimeType: 'application/gzip', buffer: gzipSync(LOG) };
    await page.locator('#files').setInputFiles(file);
    await page.keyboard.press('Enter');
    await page.locator('.answer [data-verdict="reputation"]').waitFor();
    expect(await page.locator('.bar-row').first().textContent()).toMatch(/Yahoo.*100%.*40 failed/s);
  });

  it('revises the verdict when more evidence is pasted into the thread', async () => {
    await using visited = await visit(browser, service.url);
    const { page } = visited;
    const own = await readFile(join(import.meta.dirname, '../../src/local/page/examples/own-mta-timeouts.txt'), 'utf8');
    await paste(page, own);
    await page.keyboard.press('Enter');
    await page.locator('.answer [data-verdict="own-mta"]').waitFor();
    await paste(page, LOG.replaceAll('4bF2k', '4bF3q'));
    await page.keyboard.press('Enter');
    await page.locator('.answer').nth(1).waitFor();
    const revised = page.locator('.answer').nth(1);
    expect(await revised.locator('.facts').textContent()).toMatch(/60/);
    expect(await revised.locator('article').getAttribute('data-verdict')).not.toBe('own-mta');
    expect(await page.locator('#recent-list li').count()).toBe(1);
  });

  it('looks a domain up by command', async () => {
    await using visited = await visit(browser, service.url);
    const { page } = visited;
    await page.locator('#message').pressSequentially('/del');
    await page.keyboard.press('Tab');
    await page.keyboard.type('shop.example');
    await page.keyboard.press('Enter');
    await page.locator('.answer').getByText('Microsoft 365 runs its mailboxes.').waitFor();
  });

  it('takes a request for hours after its problems were mended, without any local part in what is shown', async () => {
    await using visited = await visit(browser, service.url);
    const { page } = visited;
    await paste(page, LOG);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Request deliverability hours' }).click();
    const form = page.locator('.request-form').last();
    await form.waitFor();
    for (const input of await form.locator('input[required]:not([type=checkbox])').all()) {
      if ((await input.inputValue()) === '') await input.fill('example.com');
    }
    await form.locator('[name=email]').fill('ada at example');
    await form.locator('[type=checkbox]').check();
    await form.locator('[type=submit]').click();
    await page.locator('.request-form [name=email][aria-invalid=true]').last().waitFor();
    await form.locator('[name=email]').fill('ada@example.com');
    await form.locator('[type=checkbox]').check();
    await form.locator('[type=submit]').click();
    await page
      .locator('.answer')
      .getByText(/H-\d{4}-\d{4}/)
      .first()
      .waitFor();
    expect(await page.locator('#entries').textContent()).not.toMatch(/reader\d/);
  });
});
