import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/bot/answer.ts';
import { type LocalChat, startLocalChat } from '../local/local-chat.ts';
import { verdictAnswer } from '../local/scripted-answers.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { visit } from './visit.ts';

describe.skipIf(!hasChromium)('an answer in the page', () => {
  let browser: Browser;
  let chat: LocalChat;
  beforeAll(async () => {
    [browser, chat] = await Promise.all([launchChromium(), startLocalChat()]);
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.close();
  });

  it('is copied as Markdown that can stand in a ticket', async () => {
    await using visited = await visit(browser, chat.url, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = visited;
    await page.getByRole('button', { name: /Yahoo defers/ }).click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.locator('#announcer').getByText('Copied').waitFor({ state: 'attached' });
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(/^## Reputation \(93%\)\n\nYahoo defers nine in ten/);
    expect(copied).toContain(
      '| Provider | Attempts | Failed | Failure rate | Lift |\n| --- | ---: | ---: | ---: | ---: |\n| Yahoo | 2,080 | 1,871 | 90% | 4.8 |',
    );
    expect(copied).toContain('- Yahoo: Share of failures 81%, Share of attempts 17% (1,871)');
    expect(copied).toContain('```\n421 4.7.0 [TSS04]');
    expect(copied).toContain('- [ ] Look at complaints');
  });

  it('downloads a file as the bot wrote it', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    const content = 'domain,failed\nyahoo.fr,12\n';
    const block = {
      kind: 'download',
      label: 'Export CSV',
      fileName: 'domains.csv',
      mediaType: 'text/csv',
      content,
    } as const;
    chat.bot.answerNext({ summary: 'The file', language: 'en', blocks: [block] });
    await page.locator('#message').fill('csv');
    await page.keyboard.press('Enter');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('domains.csv');
    expect(await readFile(await download.path(), 'utf8')).toBe(content);
  });

  it('speaks its own language inside a page of another', async () => {
    await using visited = await visit(browser, chat.url, { locale: 'fr-FR' });
    const { page } = visited;
    const german: Answer = { ...verdictAnswer, language: 'de', blocks: verdictAnswer.blocks.slice(0, 4) };
    chat.bot.answerNext(german);
    await page.locator('#message').fill('hallo');
    await page.keyboard.press('Enter');
    const article = page.locator('.answer article');
    expect(await article.getAttribute('lang')).toBe('de');
    expect(await article.locator('.bar-row').first().textContent()).toContain('81\u00a0%');
    expect(await article.locator('.confidence').textContent()).toContain('juste 9 fois sur 10');
  });

  it('tells which vote was cast', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    await page.getByRole('button', { name: /Yahoo defers/ }).click();
    const [up, down] = [
      page.getByRole('button', { name: 'Helpful', exact: true }),
      page.getByRole('button', { name: 'Not helpful' }),
    ];
    await up.click();
    await page.locator('.answer').getByText('Done: feedback-up.').waitFor();
    expect([await up.getAttribute('aria-pressed'), await down.getAttribute('aria-pressed')]).toEqual(['true', 'false']);
  });

  it('is not lost to a server that stops: the text stays in the box, and what was typed in a form too', async () => {
    const mortal = await startLocalChat();
    await using visited = await visit(browser, mortal.url);
    const { page } = visited;
    await page.getByRole('button', { name: /Yahoo defers/ }).click();
    await page.getByRole('button', { name: 'Request deliverability hours' }).click();
    await page.getByLabel('Your name').fill('Ada');
    await mortal.close();
    await page.locator('#message').fill('say still here');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The server does not answer').waitFor();
    expect(await page.locator('#message').inputValue()).toBe('say still here');
    expect(await page.getByLabel('Your name').inputValue()).toBe('Ada');
  });

  it('is shown once, and keeps what was typed into it, when the tab comes back', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    await page.getByRole('button', { name: /Yahoo defers/ }).click();
    await page.getByRole('button', { name: 'Request deliverability hours' }).click();
    await page.getByLabel('Your name').fill('Ada');
    const turn = (hidden: boolean) =>
      page.evaluate((isHidden) => {
        const document = Reflect.get(globalThis, 'document');
        Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await turn(true);
    const thread = new URL(page.url()).hash.slice(1);
    await chat.post(`local/threads/${thread}/messages`, { text: 'say from another tab' });
    await turn(false);
    await page.locator('.answer').getByText('from another tab').waitFor();
    expect(await page.locator('.entry').count()).toBe(5);
    expect(await page.getByLabel('Your name').inputValue()).toBe('Ada');
  });
});
