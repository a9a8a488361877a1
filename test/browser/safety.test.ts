import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalChat, startLocalChat } from '../local/local-chat.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { paste, visit } from './visit.ts';

const HOSTILE = [
  '<img src=x onerror="globalThis.stolen=1">',
  '<script>globalThis.stolen=1</script>',
  '[a](javascript:globalThis.stolen=1)',
  '[b](http://plain.example/) [c](https://good.example/"onclick="stolen=1)',
  '"><svg/onload=globalThis.stolen=1>',
  '**<b>bold</b>** `<i>code</i>`',
].join('\n');

describe.skipIf(!hasChromium)('hostile text in the page', () => {
  let browser: Browser;
  let chat: LocalChat;
  beforeAll(async () => {
    [browser, chat] = await Promise.all([launchChromium(), startLocalChat()]);
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.close();
  });

  it('stays text, in what was sent and in what is answered', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    await page.locator('#message').fill(`say ${HOSTILE}`);
    await page.keyboard.press('Enter');
    const answer = page.locator('.answer');
    await answer.waitFor();
    expect(await answer.locator('img, script, svg:not(.icon), b, i:not(.dots i)').count()).toBe(0);
    expect(await page.locator('.sent').textContent()).toContain('<img src=x onerror=');
    expect(await answer.textContent()).toContain('<script>globalThis.stolen=1</script>');
    for (const link of await answer.locator('a').all()) expect(await link.getAttribute('href')).toMatch(/^https:/);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'stolen'))).toBeUndefined();
    expect(visited.complaints).toEqual([]);
    expect(visited.foreignRequests).toEqual([]);
  });

  it('stays text in the name of a file, in a chip and in the list of cases', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    const name = '<img src=x onerror=globalThis.stolen=1>.log';
    await page.locator('#files').setInputFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from('x') }]);
    await paste(page, `<img src=x onerror=globalThis.stolen=1>\n${'y\n'.repeat(30)}`);
    await page.locator('.chip.done').waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.answer').waitFor();
    await page.locator('#recent-list').getByText(name).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'stolen'))).toBeUndefined();
  });

  it('could not become markup even if the page tried', async () => {
    await using visited = await visit(browser, chat.url);
    const refused = await visited.page.evaluate(() => {
      const { body } = Reflect.get(globalThis, 'document');
      try {
        body.innerHTML = '<b>x</b>';
        return 'taken';
      } catch (refusal) {
        return String(refusal);
      }
    });
    expect(refused).toContain('TrustedHTML');
  });
});
