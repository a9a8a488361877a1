import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalChat, startLocalChat } from '../local/local-chat.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { paste, visit } from './visit.ts';

describe.skipIf(!hasChromium)('the page', () => {
  let browser: Browser;
  let chat: LocalChat;
  beforeAll(async () => {
    [browser, chat] = await Promise.all([launchChromium(), startLocalChat()]);
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.close();
  });

  it('shows a verdict after one click on an example, and asks nothing of other servers', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    await page.getByRole('button', { name: /Yahoo defers/ }).click();
    const answer = page.locator('.answer');
    await answer.getByRole('heading', { name: 'Reputation' }).waitFor();
    expect(await answer.locator('.confidence').textContent()).toMatch(/93% sure.*right 9 times in 10/s);
    expect(await answer.locator('.bar-row').first().textContent()).toMatch(/Yahoo.*81%.*17%.*1,871 failed/s);
    expect(await page.locator('#announcer').textContent()).toContain('Yahoo defers most of your mail');
    expect(visited.foreignRequests).toEqual([]);
    expect(visited.complaints).toEqual([]);
  });

  it('takes a paste of 2,000 lines as a chip and sends all of it', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    const text = Array.from({ length: 2000 }, (_, at) => `to=<u${at}@yahoo.fr> 421 4.7.0 [TSS04] deferred`).join('\n');
    await paste(page, text);
    expect(await page.locator('.chip').textContent()).toContain('2,000 lines');
    expect(await page.locator('#message').inputValue()).toBe('');
    await page.keyboard.press('Enter');
    await page.locator('.answer').waitFor();
    expect(chat.bot.heard.at(-1)).toMatchObject({ kind: 'message', text });
    expect(await page.locator('.sent').textContent()).toContain('2,000 lines');
    expect(await page.locator('.chip').count()).toBe(0);
  });

  it('leaves a short paste in the box, and turns a chip back into text', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    await paste(page, '550 5.1.1 no such user');
    expect(await page.locator('#message').inputValue()).toBe('550 5.1.1 no such user');
    await page.locator('#message').fill('');
    await paste(page, 'a line\n'.repeat(20));
    await page.getByRole('button', { name: 'Edit as text' }).click();
    expect(await page.locator('#message').inputValue()).toBe('a line\n'.repeat(20));
    await paste(page, 'b line\n'.repeat(20));
    await page.getByRole('button', { name: /^Remove/ }).click();
    expect(await page.locator('.chip').count()).toBe(0);
  });

  it('uploads files from the picker and by drop, and can take one back', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    const file = { name: 'mail.log.gz', mimeType: 'application/gzip', buffer: Buffer.from([0x1f, 0x8b, 8, 0]) };
    await page.locator('#files').setInputFiles([file, { ...file, name: 'wrong.log' }]);
    await page.getByRole('button', { name: 'Remove wrong.log' }).click();
    await page.locator('.chip.done').waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.answer').waitFor();
    expect(chat.bot.heard.at(-1)).toMatchObject({ text: '', files: [{ name: 'mail.log.gz', size: 4 }] });
    expect(chat.bot.fileBytes.at(-1)).toEqual(file.buffer);

    const dropped = await page.evaluateHandle(() => {
      const [DataTransfer, File] = ['DataTransfer', 'File'].map((name) => Reflect.get(globalThis, name));
      const transfer = new DataTransfer();
      transfer.items.add(new File(['dropped'], 'dropped.log'));
      return transfer;
    });
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: dropped });
    await page.locator('#drop-veil').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await page.locator('.chip.done').waitFor();
    expect(await page.locator('#drop-veil').isHidden()).toBe(true);
    expect(await page.locator('.chip').textContent()).toContain('dropped.log');
  });

  it('cancels an upload on its way, and the server keeps nothing of it', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    const spooled = () => readdir(join(chat.dataDir, 'uploads'));
    const before = await spooled();
    const network = await page.context().newCDPSession(page);
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 128 * 1024 };
    await network.send('Network.emulateNetworkConditions', slow);
    const buffer = Buffer.alloc(3 * 1024 * 1024, 'x');
    await page.locator('#files').setInputFiles({ name: 'slow.log', mimeType: 'text/plain', buffer });
    await page.getByText(/^[1-9]\d?% uploaded$/).waitFor();
    expect(await page.locator('.chip progress').count()).toBe(1);
    await page.getByRole('button', { name: 'Cancel the upload of slow.log' }).click();
    expect(await page.locator('.chip').count()).toBe(0);
    await expect.poll(spooled).toEqual(before);
    expect(await page.getByRole('alert').isVisible()).toBe(false);
  });

  it('completes commands from the keyboard', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    await page.locator('#message').pressSequentially('/del');
    expect(await page.getByRole('option').count()).toBe(5);
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).textContent()).toContain('/deliverability help');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.type('example.com');
    await page.keyboard.press('Enter');
    await page.locator('.answer').waitFor();
    expect(chat.bot.heard.at(-1)).toMatchObject({ kind: 'command', name: 'deliverability', args: 'example.com' });
    await page.locator('#message').fill('/');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('shows the form, what the bot refuses in it, and then what became of it', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    await page.getByRole('button', { name: /Yahoo defers/ }).click();
    await page.getByRole('button', { name: 'Request deliverability hours' }).click();
    const form = page.locator('.request-form').last();
    await form.getByLabel('Your name').fill('Ada');
    await form.getByRole('button', { name: 'Send the request' }).click();
    expect(await form.getByLabel('E-mail').getAttribute('aria-invalid')).toBe('true');
    await form.getByLabel('E-mail').fill('ada at example');
    await form.getByLabel(/no recipient addresses/).check();
    await form.getByRole('button', { name: 'Send the request' }).click();

    await page.getByText('This is no e-mail address.').waitFor();
    expect(await form.getByLabel('Your name').inputValue()).toBe('Ada');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'document').activeElement.type)).toBe('email');
    await form.getByLabel('E-mail').fill('ada@example.com');
    await form.getByLabel(/no recipient addresses/).check();
    await form.getByRole('button', { name: 'Send the request' }).click();
    await page.locator('.answer').getByText('H-2026-0001').waitFor();
    expect(chat.bot.heard.at(-1)).toMatchObject({
      kind: 'form',
      form: 'request-hours',
      context: 'case-1',
      values: { name: 'Ada', email: 'ada@example.com', since: '', evidence: '', consent: 'true' },
    });
  });

  it('sorts a table by any column and shows the rest of its rows on demand', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    await page.getByRole('button', { name: /Yahoo defers/ }).click();
    const table = page.getByRole('table');
    const names = () => table.locator('tbody th').allTextContents();
    await table.getByRole('button', { name: 'Attempts' }).press('Enter');
    expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    expect((await names()).slice(0, 2)).toEqual(['Google', 'Orange']);
    await table.getByRole('button', { name: 'Attempts' }).click();
    expect((await names())[0]).toBe('aurora.example');
    expect(await names()).toHaveLength(10);
    await page.getByRole('button', { name: 'Show all 13 rows' }).click();
    expect((await names()).at(-1)).toBe('kestrel.example');
    expect(await table.locator('tbody tr').last().textContent()).toContain('not known');
  });

  it('keeps the case when it is reloaded, lists it, and starts another', async () => {
    await using visited = await visit(browser, chat.url);
    const { page } = visited;
    await page.getByRole('button', { name: /Yahoo defers/ }).click();
    await page.locator('.answer').waitFor();
    await page.reload();
    await page.locator('.answer').waitFor();
    expect(await page.locator('.entry').count()).toBe(2);
    expect(await page.locator('#recent-list').textContent()).toContain('Reputation');
    await page.getByRole('button', { name: 'New case' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('not getting through');
    await page.locator('#message').fill('say a second thread');
    await page.keyboard.press('Enter');
    await page.locator('.answer').getByText('a second thread').waitFor();
    await page.locator('#recent-list li').nth(1).getByRole('link').click();
    await page.getByRole('heading', { name: 'Reputation' }).waitFor();
  });

  it('says so when the server does not remember a case', async () => {
    await using visited = await visit(browser, `${chat.url}#${'a'.repeat(22)}`);
    await visited.page.getByText('the server was restarted').waitFor();
  });
});
