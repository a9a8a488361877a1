/**
 * Pictures of the main cards as the official renderer draws them: `node test/teams/render/shoot.ts FOLDER`.
 * From real answers of the real engine; wide (720 px) and phone (390 px), light and dark.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from '../../../src/bot/answer.ts';
import { domainsTable } from '../../../src/bot/answers/concentration-table.ts';
import { requestForm } from '../../../src/bot/answers/request-form.ts';
import { welcomeAnswer } from '../../../src/bot/answers/welcome-answer.ts';
import { renderCard } from '../../../src/teams/render/render-card.ts';
import { renderDialog } from '../../../src/teams/render/render-dialog.ts';
import { renderInlineForm } from '../../../src/teams/render/render-inline-form.ts';
import { launchChromium } from '../../browser/chromium.ts';
import * as real from '../../slack/render/real-answers.ts';
import { cardPage } from './card-page.ts';

const folder = process.argv[2] ?? '/tmp/shots-teams';
const only = process.argv[3];
const WIDTHS = { wide: 720, phone: 390 } as const;

const cards = (answer: Answer) => {
  const { card, more } = renderCard(answer);
  return [card, ...more];
};

const refused = requestForm(
  {
    context: 'case-1',
    values: { name: 'Ada', email: 'ada at example', company: 'Shop', sendingDomains: 'shop', consent: 'true' },
    problems: { email: 'not-an-email', sendingDomains: 'not-domains', since: 'missing' },
  },
  'en',
);
const reputation = await real.reportOnCase('postfix-yahoo-tss04');
const many = await real.reportOnCase('postfix-many-domains-one-provider');
const domainsAnswer: Answer = {
  summary: 'Domains',
  language: 'en',
  blocks: [domainsTable(many, 'en', 1000)],
};
const pictures = {
  verdict: cards(real.verdictOn(reputation)),
  'verdict-fr': cards(real.verdictOn(await real.reportOnCase('table-french-dynamic-flow-control', 'fr'))),
  'own-mta': cards(real.verdictOn(await real.reportOnCase('postfix-port-25-blocked'))),
  mixed: cards(real.verdictOn(await real.reportOnCase('postfix-two-causes'))),
  inconclusive: cards(real.verdictOn(await real.reportOnCase('paste-one-flow-control-line'))),
  healthy: cards(real.verdictOn(await real.reportOnCase('postfix-healthy'))),
  lookup: cards(await real.lookupCard()),
  dialog: [renderDialog(real.formFor(reputation)).card],
  inline: [renderInlineForm(refused).card],
  card: cards(real.cardOf(reputation)),
  home: cards(real.home(reputation)),
  help: cards(real.help()),
  'welcome-fr': cards(welcomeAnswer('user', 'fr')),
  problem: cards(real.problem()),
  domains: cards(domainsAnswer),
  hostile: cards(real.verdictOn(await real.reportOnCase('hostile-text-stays-text'))),
} as const;

await mkdir(folder, { recursive: true });
const browser = await launchChromium();
for (const [name, shown] of Object.entries(pictures)) {
  if (only !== undefined && !name.startsWith(only)) continue;
  for (const [size, width] of Object.entries(WIDTHS)) {
    for (const theme of ['light', 'dark'] as const) {
      for (const charts of name === 'verdict' || name === 'mixed' ? [true, false] : [true]) {
        const page = await browser.newPage({ viewport: { width, height: 600 } });
        await page.setContent(cardPage(shown, { theme, charts }));
        const file = `${name}-${size}-${theme}${charts ? '' : '-old'}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: true });
        await page.close();
      }
    }
  }
}
await browser.close();
