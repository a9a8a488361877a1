import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Requests to anything but our own server. */
  readonly foreignRequests: readonly string[];
  /** Console warnings and faults of the page's scripts, refused content among them. */
  readonly complaints: readonly string[];
}

/** Opens the page in a fresh browser profile, in English unless told otherwise, without animation. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !address.startsWith('blob:')) foreignRequests.push(address);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (fault) => complaints.push(fault.message));
  await page.goto(url);
  await page.locator('#message').waitFor();
  return { page, foreignRequests, complaints, [Symbol.asyncDispose]: () => context.close() };
}

/** Pastes a text into the message box, as the clipboard would bring it. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#message').focus();
  await page.locator('#message').evaluate((box, pasted) => {
    // The browser's own classes; these tests are typed without the DOM.
    const [DataTransfer, ClipboardEvent] = ['DataTransfer', 'ClipboardEvent'].map((name) =>
      Reflect.get(globalThis, name),
    );
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (box.dispatchEvent(event)) Reflect.get(globalThis, 'document').execCommand('insertText', false, pasted);
  }, text);
}
