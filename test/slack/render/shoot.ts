/**
 * Pictures of the main messages as our drawing shows them: `node test/slack/render/shoot.ts FOLDER`.
 * From real answers of the real engine; wide (720 px) and phone (390 px), light and dark.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formOf } from '../../../src/slack/render/form-of.ts';
import { plainerForms } from '../../../src/slack/render/plainer-forms.ts';
import { renderHome } from '../../../src/slack/render/render-home.ts';
import { renderMessages } from '../../../src/slack/render/render-messages.ts';
import { renderModal } from '../../../src/slack/render/render-modal.ts';
import type { SlackMessage, SlackView } from '../../../src/slack/render/slack-message.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { drawPage } from './draw.ts';
import * as real from './real-answers.ts';

const folder = process.argv[2] ?? '/tmp/shots-slack';
const WIDTHS = { wide: 720, phone: 390 } as const;

const reputation = await real.reportOnCase('postfix-yahoo-tss04');
const pictures: Readonly<Record<string, readonly (SlackMessage | SlackView)[]>> = {
  verdict: renderMessages(real.verdictOn(reputation)),
  'verdict-fr': renderMessages(real.verdictOn(await real.reportOnCase('table-french-dynamic-flow-control', 'fr'))),
  'verdict-plainer': plainerForms(renderMessages(real.verdictOn(reputation))[0] as SlackMessage).slice(0, 3),
  'own-mta': renderMessages(real.verdictOn(await real.reportOnCase('postfix-port-25-blocked'))),
  mixed: renderMessages(real.verdictOn(await real.reportOnCase('postfix-two-causes'))),
  inconclusive: renderMessages(real.verdictOn(await real.reportOnCase('paste-one-flow-control-line'))),
  healthy: renderMessages(real.verdictOn(await real.reportOnCase('postfix-healthy'))),
  lookup: renderMessages(await real.lookupCard()),
  request: [modalOf(reputation)],
  card: renderMessages(real.cardOf(reputation)),
  home: [renderHome(real.home(reputation))],
  'home-fr': [renderHome(real.home(reputation, 'fr'))],
  small: [
    ...renderMessages(real.help()),
    ...renderMessages(real.problem()),
    ...renderMessages(real.formFor(reputation)),
  ],
};

await mkdir(folder, { recursive: true });
const browser = await launchChromium();
for (const [name, drawn] of Object.entries(pictures)) {
  for (const [size, width] of Object.entries(WIDTHS)) {
    const theme = size === 'phone' ? 'dark' : 'light';
    const page = await browser.newPage({ viewport: { width, height: 700 } });
    await page.setContent(drawPage(drawn, theme));
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), fullPage: true });
    await page.close();
  }
}
await browser.close();

function modalOf(report: Parameters<typeof real.formFor>[0]): SlackView {
  const answer = real.formFor(report);
  const form = formOf(answer);
  if (form === null) throw new Error('the answer has a form');
  return renderModal(form, '{}', answer);
}
