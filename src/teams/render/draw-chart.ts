import type { ChartBlock } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { formatCount, formatPercent } from '../../explanation/format-numbers.ts';
import { LIMITS } from '../limits.ts';
import type { CardElement } from './adaptive-card.ts';
import { oneLine } from './clean.ts';
import { drawFacts } from './draw-facts.ts';
import type { Setting } from './setting.ts';
import { shortenName } from './shorten.ts';
import { headingElement, textElement } from './text-element.ts';

type Bar = ChartBlock['bars'][number];

/** Shares of the failures as bars in per cent; for clients without charts the same numbers in words. */
export function drawChart(block: ChartBlock, setting: Setting): CardElement[] {
  const { language, words, lean } = setting;
  const bars = block.bars.slice(0, Math.min(lean.chartBars, LIMITS.chartBars));
  // One bar with nothing beside it is all of the failures: it says nothing.
  if (bars.length === 0 || (bars.length === 1 && bars[0]?.shareOfAttempts === null)) return [];
  const labels = uniqueLabels(bars.map(({ label }) => label));
  const caption = shorten(oneLine(block.caption), LIMITS.heading);
  const measure = words.inPerCent(shorten(oneLine(block.failedLabel), LIMITS.heading));
  const facts = bars.map((bar, at) => ({
    label: labels[at] ?? '–',
    value: words.bar({
      failures: formatPercent(bar.shareOfFailures, language),
      attempts: bar.shareOfAttempts === null ? null : formatPercent(bar.shareOfAttempts, language),
      failed: formatCount(bar.failed, language),
    }),
  }));
  const alone = bars.length === 1 ? bars[0] : undefined;
  const title = alone === undefined ? measure : words.inPerCent(labels[0] ?? '–');
  return [
    ...(caption === '' ? [] : [headingElement(caption, 'Medium', { spacing: 'Medium' })]),
    textElement(title, { isSubtle: true }, { spacing: 'None' }),
    {
      type: 'Chart.HorizontalBar',
      title,
      color: 'categoricalBlue',
      data:
        alone === undefined
          ? bars.map(({ shareOfFailures }, at) => ({ x: labels[at] ?? '–', y: perCent(shareOfFailures) }))
          : bothShares(block, alone),
      fallback: { type: 'Container', items: drawFacts(facts, setting) },
      spacing: 'Small',
    },
  ];
}

/** One provider has all the failures: what tells is how much of the mail went there. */
function bothShares({ failedLabel, attemptsLabel }: ChartBlock, { shareOfFailures, shareOfAttempts }: Bar) {
  const [failures = '–', attempts = '–'] = uniqueLabels([failedLabel, attemptsLabel]);
  return [
    { x: failures, y: perCent(shareOfFailures) },
    { x: attempts, y: perCent(shareOfAttempts ?? 0) },
  ];
}

/** 0..100 with one decimal: the axis shows the number as it is. */
function perCent(share: number): number {
  const known = Number.isFinite(share) ? share : 0;
  return Math.round(Math.min(1, Math.max(0, known)) * 1000) / 10;
}

/** No two alike: a chart tells its bars apart by them. */
function uniqueLabels(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const short = shortenName(oneLine(name), LIMITS.chartLabel) || '–';
    let label = short;
    for (let again = 2; taken.has(label); again += 1) label = `${short} ${again}`;
    taken.add(label);
    return label;
  });
}
