import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AdaptiveCard } from '../../../src/teams/render/adaptive-card.ts';
import { HOST_CONFIGS } from './host-configs.ts';

const LIBRARY = readFileSync(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js'), 'utf8');

/**
 * Draws the charts that Teams adds, much as Teams does: a name, a bar along a scale, its number. Charts are an element of
 * the host, so the official renderer knows none and takes the fallback; `charts: false` shows that.
 */
const CHART = `
class HorizontalBarChart extends AdaptiveCards.CardElement {
  getJsonTypeName() { return 'Chart.HorizontalBar'; }
  internalParse(source, context) { super.internalParse(source, context); this.source = source; }
  internalRender() {
    const root = document.createElement('div');
    root.className = 'chart';
    const most = Math.max(...this.source.data.map((bar) => bar.y), 1);
    for (const { x, y } of this.source.data) {
      const name = document.createElement('div');
      name.textContent = x;
      const bar = document.createElement('div');
      bar.className = 'bar';
      bar.style.width = (y / most * 88) + '%';
      const number = document.createElement('span');
      number.textContent = String(y);
      const row = document.createElement('div');
      row.className = 'row';
      row.append(bar, number);
      root.append(name, row);
    }
    return root;
  }
}
if (window.CHARTS) AdaptiveCards.GlobalRegistry.elements.register('Chart.HorizontalBar', HorizontalBarChart);
`;

/** A page that shows cards as a Teams client might: the official renderer with a host configuration like Teams'. */
export function cardPage(
  cards: readonly AdaptiveCard[],
  { theme, charts }: { readonly theme: 'light' | 'dark'; readonly charts: boolean },
): string {
  const { config, page } = HOST_CONFIGS[theme];
  const data = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 12px; background: ${page.background}; font: 14px "Segoe UI", "Liberation Sans", sans-serif; color: ${page.text}; }
.message { background: ${page.card}; border: 1px solid ${page.line}; border-radius: 8px; margin: 0 0 12px; overflow: hidden; }
.ac-pushButton { border: 1px solid ${page.line}; background: ${page.card}; color: ${page.text}; border-radius: 4px; padding: 5px 12px; font: 600 14px inherit; margin: 0 0 6px; }
.ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
.ac-pushButton.style-destructive { background: #c4314b; border-color: #c4314b; color: #fff; }
.ac-actionSet { flex-wrap: wrap; gap: 0 8px; }
.ac-actionSet > div:not([role]):empty { display: none; }
a { color: ${page.link}; }
.ac-selectable { cursor: pointer; }
input:not([type=checkbox]):not([type=radio]), textarea, select { width: 100%; box-sizing: border-box; padding: 6px 8px; border: 1px solid ${page.line}; border-radius: 4px; background: ${page.input}; color: ${page.text}; font: inherit; }
textarea { min-height: 72px; }
table { width: 100%; }
td, th { overflow-wrap: anywhere; }
p { margin: 0; }
.chart .bar { background: #2d79c7; height: 14px; border-radius: 3px; min-width: 2px; }
.chart .row { display: flex; gap: 8px; align-items: center; margin: 2px 0 8px; }
</style><body><script>${LIBRARY.replaceAll('</script', '<\\/script')}</script><script>
window.CHARTS = ${charts};
${CHART}
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  // The cards hold no Markdown; what is shown here is the bare text.
  const holder = document.createElement('p');
  holder.textContent = text;
  result.outputHtml = holder.outerHTML;
  result.didProcess = true;
};
for (const json of ${data(cards)}) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(${data(config)});
  const context = new AdaptiveCards.SerializationContext(new AdaptiveCards.Version(1, 5));
  card.parse(json, context);
  const message = document.createElement('div');
  message.className = 'message';
  message.append(card.render());
  document.body.append(message);
}
</script>`;
}
