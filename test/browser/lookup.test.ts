import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCourierDesk } from '../../src/bot/courier.ts';
import { createBot } from '../../src/bot/handle-inbound.ts';
import { checkWatches, WATCH_EVERY } from '../../src/bot/watch/check-watches.ts';
import { type RunningService, startService } from '../../src/service/start-service.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { triage } from '../../src/triage.ts';
import { lookupIn, SHOP, shopWithPolicy } from '../bot/looked-up.ts';
import type { Zone } from '../lookup/dns-server.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { visit } from './visit.ts';

describe.skipIf(!hasChromium)('a look-up in the page', () => {
  const desk = createCourierDesk();
  let zone: Zone = SHOP;
  const lookup = lookupIn(() => zone);
  const log = () => {};
  let browser: Browser;
  let store: Store;
  let service: RunningService;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'mailtriage-'));
    const opened = await openSqliteStore(dataDir);
    if (!opened.ok) throw new Error(opened.problem.text);
    store = opened.store;
    const bot = createBot({
      triage,
      store,
      now: Date.now,
      newId: randomUUID,
      log,
      courier: desk,
      lookup,
      privacy: { retentionDays: null, usesModel: false },
    });
    service = await startService(
      { host: '127.0.0.1', port: 0, localChat: 'auto', dataDir },
      { bot, desk, ping: store.ping, now: Date.now, log },
    );
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    await store?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function ask(page: Page, text: string) {
    await page.locator('#message').fill(text);
    await page.keyboard.press('Enter');
  }

  it.each([1200, 390])('fits a window of %i px: nothing runs out at its side', async (width) => {
    await using visited = await visit(browser, service.url, { viewport: { width, height: 800 } });
    const { page } = visited;
    await ask(page, '/deliverability shop.example');
    await page.locator('.answer').getByRole('button', { name: 'Check selectors' }).waitFor();
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(width);
    expect(visited.complaints).toEqual([]);
  });

  it('stands still on a phone once it is there, so that a button is hit at the first press', async () => {
    const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, reducedMotion: 'no-preference' } as const;
    await using visited = await visit(browser, service.url, phone);
    const { page } = visited;
    // On a phone the return key begins a new line.
    await page.locator('#message').fill('/deliverability shop.example');
    await page.getByRole('button', { name: 'Send' }).tap();
    await page.getByRole('button', { name: 'Watch this domain' }).waitFor();
    // Where the button stands on the page, frame by frame, however the page scrolls to the answer meanwhile.
    const places = await page.evaluate<readonly number[]>(
      `new Promise((done) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent.includes('Watch this'));
        const places = [];
        const look = () => {
          places.push(Math.round(button.getBoundingClientRect().top + scrollY));
          if (places.length < 30) requestAnimationFrame(look);
          else done(places);
        };
        look();
      })`,
    );
    expect(new Set(places).size).toBe(1);
    await page.getByRole('button', { name: 'Watch this domain' }).tap();
    await page.locator('.answer').getByText('is checked once a day').waitFor();
    await page.getByRole('button', { name: 'Stop watching' }).last().tap();
    await page.locator('.answer').getByText('no longer watched').waitFor();
  });

  it('shows all points at a press', async () => {
    await using visited = await visit(browser, service.url);
    const { page } = visited;
    await ask(page, '/deliverability shop.example');
    await page.getByRole('button', { name: 'Show all points' }).click();
    await page.locator('.answer').getByText('All points about shop.example').waitFor();
  });

  it.each(['light', 'dark'] as const)('has no violations that axe finds, in %s', async (colorScheme) => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await using visited = await visit(browser, service.url, { colorScheme });
    const { page } = visited;
    await ask(page, '/deliverability shop.example');
    await page.getByRole('button', { name: 'Check selectors' }).click();
    await page.locator('.request-form').waitFor();
    await page.evaluate(axe);
    const found = await page.evaluate<{ violations: { id: string }[] }>('axe.run()');
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('copies the record to publish', async () => {
    await using visited = await visit(browser, service.url, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = visited;
    await ask(page, '/deliverability shop.example');
    const quote = page.locator('.quote', { hasText: '_dmarc.shop.example' }).first();
    await quote.getByRole('button', { name: 'Copy this text' }).click();
    await page.locator('#announcer').getByText('Copied').waitFor({ state: 'attached' });
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(
      '_dmarc.shop.example. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@shop.example"',
    );
  });

  it('checks the selectors that are named', async () => {
    await using visited = await visit(browser, service.url);
    const { page } = visited;
    await ask(page, '/deliverability shop.example');
    await page.getByRole('button', { name: 'Check selectors' }).click();
    await page.getByRole('textbox', { name: 'Selectors' }).fill('news1');
    await page.locator('.request-form [type=submit]').click();
    await page.locator('.answer').getByText('No key stands under the selector news1').first().waitFor();
  });

  it('downloads the findings as JSON', async () => {
    await using visited = await visit(browser, service.url);
    const { page } = visited;
    await ask(page, '/deliverability shop.example');
    await page.getByRole('button', { name: 'Export JSON' }).click();
    const downloading = page.waitForEvent('download');
    await page.locator('.download button').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('shop.example.json');
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ domain: 'shop.example' });
  });

  it('tells a change of a watched domain in the open thread, without being asked', async () => {
    await using visited = await visit(browser, service.url);
    const { page } = visited;
    await ask(page, '/deliverability shop.example');
    await page.getByRole('button', { name: 'Watch this domain' }).click();
    await page.locator('.answer').getByText('is checked once a day').waitFor();
    zone = shopWithPolicy('reject');
    const now = () => Date.now() + WATCH_EVERY;
    expect(await checkWatches({ store, lookup, courier: desk, now, log })).toEqual({ checked: 1, changed: 1 });
    await page.locator('.answer').getByText('DMARC policy: not there before, p=reject now.').waitFor();
    await page.getByRole('button', { name: 'Stop watching' }).last().click();
    await page.locator('.answer').getByText('no longer watched').waitFor();
    zone = SHOP;
  });

  it('asks whether another domain was meant, and looks that up at a press', async () => {
    await using visited = await visit(browser, service.url);
    const { page } = visited;
    await ask(page, 'gmaul.com');
    await page.getByRole('button', { name: 'Look up gmail.com' }).click();
    await page.locator('.answer').getByText('the DNS knows no such domain').first().waitFor();
  });
});
