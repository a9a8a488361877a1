import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Without Chromium the page cannot be tried; where tests must be complete (CI), that is a failure. */
export const hasChromium = existsSync(EXECUTABLE) || process.env['CI'] !== undefined;

if (!hasChromium) console.warn(`browser tests are skipped: there is no ${EXECUTABLE} (apt-get install chromium)`);

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, headless: true, args: FLAGS });
}
