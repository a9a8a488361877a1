import type { ChartBlock } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { LIMITS } from '../limits.ts';
import type { Setting } from './setting.ts';
import { oneLine, shortenName } from './shorten.ts';
import type { SlackBlock } from './slack-block.ts';

type Bar = ChartBlock['bars'][number];

/** Shares of the failures, and beside them the shares of the attempts where all are known, as bars in per cent. */
export function drawChart(block: ChartBlock, { words }: Setting): SlackBlock[] {
  const bars = block.bars.slice(0, LIMITS.chartPoints);
  const rated = bars.every((bar) => bar.shareOfAttempts !== null);
  // One bar with nothing beside it is all of the failures: it says nothing.
  if (bars.length === 0 || (bars.length === 1 && !rated)) return [];
  const categories = uniqueLabels(bars.map((bar) => bar.label));
  const [failures = '', attempts = ''] = uniqueLabels([block.failedLabel, block.attemptsLabel]);
  const series = (name: string, shareOf: (bar: Bar) => number | null) => ({
    name,
    data: bars.map((bar, at) => ({ label: categories[at] ?? '', value: percentOf(shareOf(bar)) })),
  });
  return [
    {
      type: 'data_visualization',
      title: shorten(oneLine(block.caption), LIMITS.chartTitle) || '–',
      chart: {
        type: 'bar',
        series: [
          series(failures, (bar) => bar.shareOfFailures),
          ...(rated ? [series(attempts, (bar) => bar.shareOfAttempts)] : []),
        ],
        axis_config: { categories, y_label: words.percentAxis },
      },
    },
  ];
}

/** Per cent, 0..100 with one decimal: the axis shows the number as it is. */
function percentOf(share: number | null): number {
  const known = share !== null && Number.isFinite(share) ? share : 0;
  return Math.round(Math.min(1, Math.max(0, known)) * 1000) / 10;
}

/** Short labels, no two alike: Slack tells the bars apart by them. */
function uniqueLabels(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const short = shortenName(oneLine(name), LIMITS.chartLabel) || '–';
    let label = short;
    for (let again = 2; taken.has(label); again += 1) label = `${shorten(short, LIMITS.chartLabel - 4)} ${again}`;
    taken.add(label);
    return label;
  });
}
