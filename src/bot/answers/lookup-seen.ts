import type { SeenCase } from '../../cases/case-place.ts';
import { plainName } from '../../explanation/plain-name.ts';
import { verdictLabel } from '../../explanation/verdict-words.ts';
import { VERDICT_KINDS } from '../../knowledge/vocabulary.ts';
import type { ReportReply } from '../../report/report-schema.ts';
import type { Block, ChartBlock } from '../answer.ts';
import { type CardContext, literal } from './lookup-blocks.ts';

/** What this workspace has seen of a domain or of the provider behind it. */
export interface SeenFacts {
  /** The domain, or the provider where no case names the domain itself. */
  readonly place: string;
  /** One row per case, newest first. */
  readonly cases: readonly SeenCase[];
  /** The last replies, of the newest case. */
  readonly replies: readonly Pick<ReportReply, 'provider' | 'count' | 'example' | 'means'>[];
}

const MOST_ROWS = 5;
const WEEK = 7 * 86_400_000;
/** A Monday, 1970-01-05. */
const FIRST_MONDAY = 4 * 86_400_000;
const MOST_WEEKS = 8;

/** When it failed here before, how much, what the verdict was, what was replied, and whether it grows. */
export function seenBlocks({ place, cases, replies }: SeenFacts, context: CardContext): readonly Block[] {
  const { words, language } = context;
  const [latest] = cases;
  if (latest === undefined) return [];
  const failed = cases.reduce((sum, one) => sum + one.failed, 0);
  const rated = cases.some(({ attempts }) => attempts !== null);
  const count = words.card('seen-count', {
    cases: cases.length,
    failed,
    place: plainName(place, language),
    last: day(latest.updatedAt, context, 'long'),
  });
  const trend = trendChart(cases, context);
  return [
    { kind: 'text', markdown: `**${literal(words.card('seen'))}**\n\n${literal(count)}` },
    {
      kind: 'table',
      caption: words.card('seen-cases'),
      columns: [
        { id: 'when', label: words.card('column-when'), type: 'text' },
        { id: 'failed', label: words.card('column-failed'), type: 'count' },
        ...(rated ? [{ id: 'attempts', label: words.card('column-attempts'), type: 'count' } as const] : []),
        { id: 'verdict', label: words.card('column-verdict'), type: 'text' },
      ],
      rows: cases
        .slice(0, MOST_ROWS)
        .map((one) => [
          minute(one.updatedAt),
          one.failed,
          ...(rated ? [one.attempts] : []),
          verdictName(one.verdict, context),
        ]),
      more: Math.max(0, cases.length - MOST_ROWS),
    },
    ...(trend === null ? [] : [trend]),
    ...replies.map(
      (reply): Block => ({
        kind: 'quote',
        text: reply.example,
        note: words.card('seen-reply', {
          who: plainName(reply.provider ?? place, language),
          count: reply.count,
          means: reply.means,
        }),
      }),
    ),
  ];
}

/** Failed attempts by week, where there is more than one week to compare. */
function trendChart(cases: readonly SeenCase[], context: CardContext): ChartBlock | null {
  const { words } = context;
  const weeks = Map.groupBy(cases, ({ updatedAt }) => Math.floor((updatedAt - FIRST_MONDAY) / WEEK));
  const newest = Math.max(...weeks.keys());
  const oldest = Math.max(Math.min(...weeks.keys()), newest - MOST_WEEKS + 1);
  if (newest === oldest) return null;
  const counts = Array.from({ length: newest - oldest + 1 }, (_, at) => {
    const failed = (weeks.get(oldest + at) ?? []).reduce((sum, one) => sum + one.failed, 0);
    return { week: oldest + at, failed };
  });
  const total = counts.reduce((sum, { failed }) => sum + failed, 0);
  return {
    kind: 'chart',
    caption: words.card('seen-trend'),
    failedLabel: words.card('seen-share'),
    attemptsLabel: words.card('column-attempts'),
    bars: counts.map(({ week, failed }) => ({
      label: words.card('seen-week', { date: day(week * WEEK + FIRST_MONDAY, context, 'short') }),
      shareOfFailures: total === 0 ? 0 : failed / total,
      shareOfAttempts: null,
      failed,
    })),
  };
}

function verdictName(verdict: string, { language }: CardContext): string {
  const kind = VERDICT_KINDS.find((one) => one === verdict);
  return kind === undefined ? verdict : verdictLabel(kind, language);
}

function minute(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}

function day(time: number, { language }: CardContext, length: 'long' | 'short'): string {
  const month = length === 'long' ? 'long' : 'short';
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month,
    ...(length === 'long' ? { year: 'numeric' } : {}),
  }).format(time);
}
