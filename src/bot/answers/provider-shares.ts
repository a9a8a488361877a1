import { formatCount } from '../../explanation/format-numbers.ts';
import { plainName } from '../../explanation/plain-name.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Report } from '../../report/report-schema.ts';
import type { ChartBlock } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';

const MOST_BARS = 8;

/** The concentration chart: the providers with most failures and one bar for the rest; null where nothing failed. */
export function providerShares(report: Report, language: Language): ChartBlock | null {
  const text = messagesOf(language);
  const failing = report.providers.filter((row) => row.failed > 0);
  if (failing.length === 0) return null;
  const total = report.input.attempts;
  const share = (attempts: number | null) => (attempts === null || !total ? null : Math.min(1, attempts / total));
  const shown = failing.slice(0, failing.length === MOST_BARS + 1 ? MOST_BARS + 1 : MOST_BARS);
  const rest = failing.slice(shown.length);
  const bars = shown.map((row) => ({
    label: plainName(row.provider, language),
    shareOfFailures: row.shareOfFailures,
    shareOfAttempts: share(row.attempts),
    failed: row.failed,
  }));
  if (rest.length > 0) {
    bars.push({
      label: text.otherProviders(formatCount(rest.length, language)),
      shareOfFailures: Math.min(1, sum(rest.map((row) => row.shareOfFailures))),
      shareOfAttempts: rest.some((row) => row.attempts === null)
        ? null
        : share(sum(rest.map((row) => row.attempts ?? 0))),
      failed: sum(rest.map((row) => row.failed)),
    });
  }
  return {
    kind: 'chart',
    caption: text.chartCaption,
    failedLabel: text.chartFailed,
    attemptsLabel: text.chartAttempts,
    bars,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
