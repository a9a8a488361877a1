import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERDICT_KINDS } from '../../src/knowledge/vocabulary.ts';
import { type LocalChat, startLocalChat } from '../local/local-chat.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { visit } from './visit.ts';

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe.skipIf(!hasChromium)('the page for everyone', () => {
  let browser: Browser;
  let chat: LocalChat;
  let axe: string;
  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    [browser, chat] = await Promise.all([launchChromium(), startLocalChat()]);
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.close();
  });

  async function violations(page: Page, options: object = {}): Promise<readonly string[]> {
    await page.evaluate(axe);
    const results: AxeResults = await page.evaluate((chosen) => Reflect.get(globalThis, 'axe').run(chosen), options);
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no violations that axe finds, in %s at %i px', async (colorScheme, width) => {
    await using visited = await visit(browser, chat.url, { colorScheme, viewport: { width, height: 800 } });
    const { page } = visited;
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /Yahoo defers/ }).click();
    await page.getByRole('button', { name: 'Request deliverability hours' }).click();
    await page.getByRole('button', { name: 'Send the request' }).click();
    await page.getByText('This is needed.').first().waitFor();
    await page.locator('#message').fill('/');
    await page.locator('.suggestion').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('keeps the contrast of every verdict in %s', async (colorScheme) => {
    await using visited = await visit(browser, chat.url, { colorScheme });
    const { page } = visited;
    await page.getByRole('button', { name: /Yahoo defers/ }).click();
    const sheet = page.locator('.answer article');
    for (const kind of VERDICT_KINDS) {
      await sheet.evaluate((node, verdict) => node.setAttribute('data-verdict', verdict), kind);
      expect([kind, ...(await violations(page, { runOnly: ['color-contrast'] }))]).toEqual([kind]);
    }
  });

  it('is never wider than a phone of 360 px', async () => {
    await using visited = await visit(browser, chat.url, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = visited;
    const overflow = () =>
      page.evaluate(() => {
        const root = Reflect.get(globalThis, 'document').documentElement;
        return root.scrollWidth - root.clientWidth;
      });
    expect(await overflow()).toBe(0);
    await page.getByRole('button', { name: /Yahoo defers/ }).click();
    await page.getByRole('button', { name: 'Request deliverability hours' }).click();
    await page.locator('.request-form').waitFor();
    expect(await overflow()).toBe(0);
    await page.locator('#message').fill(`say ${'x'.repeat(400)}`);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.answer').nth(2).waitFor();
    expect(await overflow()).toBe(0);
    await page.getByRole('button', { name: 'Cases and settings' }).click();
    await page.getByRole('button', { name: 'New case' }).waitFor();
    expect(await overflow()).toBe(0);
  });

  it('can be used with the keyboard alone', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    await page.getByRole('button', { name: /Yahoo defers/ }).press('Enter');
    await page.locator('.answer').waitFor();
    const focused = () => page.evaluate(() => Reflect.get(globalThis, 'document').activeElement.textContent.trim());
    const reach = async (name: string) => {
      for (let step = 0; step < 60 && (await focused()) !== name; step += 1) await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    };
    await page.reload();
    await page.locator('.answer').waitFor();
    await page.locator('#home').focus();
    await reach('Failed');
    await page.keyboard.press('Enter');
    expect(await page.locator('th[aria-sort]').textContent()).toBe('Failed');
    await reach('Request deliverability hours');
    await page.keyboard.press('Space');
    await page.locator('.request-form').waitFor();
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'document').activeElement.id)).toBe('message');
  });

  it('speaks French to a French browser, and English when asked', async () => {
    await using visited = await visit(browser, chat.url, { locale: 'fr-CA' });
    const { page } = visited;
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('n’arrivent-ils pas');
    await page.locator('#message').fill('say bonjour');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.locator('.answer').waitFor();
    expect(chat.bot.heard.at(-1)?.place.locale).toBe('fr-CA');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByRole('button', { name: 'Send', exact: true }).count()).toBe(1);
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('keeps a theme that was chosen against the system', async () => {
    await using visited = await visit(browser, chat.url, { colorScheme: 'light' });
    const { page } = visited;
    const background = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const light = await background();
    await page.locator('#theme').click();
    await page.locator('#theme').click();
    expect(await page.locator('#theme').getAttribute('aria-label')).toBe('Theme: dark');
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await background()).toBe(dark);
  });
});
