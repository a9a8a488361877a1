import { formatCount, formatPercent } from '../explanation/format-numbers.ts';
import { plainName } from '../explanation/plain-name.ts';
import { verdictLabel } from '../explanation/verdict-words.ts';
import type { Language } from '../knowledge/vocabulary.ts';
import type { Report } from '../report/report-schema.ts';
import { markdownToTerminal } from './markdown-to-terminal.ts';
import { colourOf, type Style, styles } from './style.ts';
import { textTable } from './text-table.ts';

export interface RenderOptions {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** Rows of the provider table; the rest is summed in one line. */
const PROVIDER_ROWS = 12;

/** Words of the terminal view alone; all else comes from src/explanation. */
const WORDS = {
  en: {
    provider: 'provider',
    failed: 'failed',
    of: 'of',
    rate: 'rate',
    share: 'share of failures',
    lift: 'lift',
    more: 'further providers',
  },
  fr: {
    provider: 'fournisseur',
    failed: 'échecs',
    of: 'sur',
    rate: 'taux',
    share: 'part des échecs',
    lift: 'lift',
    more: 'autres fournisseurs',
  },
} as const;

/** The report as a person reads it in a terminal: verdict, table with bars, explanation, notes. */
export function renderReport(report: Report, options: RenderOptions): string {
  const style = styles(options.colour);
  const { verdict, input } = report;
  const label = style.bold(colourOf(style, verdict.kind)(verdictLabel(verdict.kind, options.language)));
  const parts = [
    `${label}  ${formatPercent(verdict.confidence, options.language)}   ${style.dim(`${input.name} · ${input.format}`)}`,
    providerTable(report, options, style),
    markdownToTerminal(report.explanation.markdown, options.width, style),
    ...input.notes.map((note) => style.dim(`· ${note}`)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function providerTable(report: Report, options: RenderOptions, style: Style): string {
  const failing = report.providers.filter((row) => row.failed > 0);
  if (failing.length === 0) return '';
  const { language } = options;
  const words = WORDS[language];
  const known = report.input.hasDenominator;
  const head = [words.provider, words.failed, ...(known ? [words.of, words.rate, words.lift] : []), words.share];
  const rows = failing
    .slice(0, PROVIDER_ROWS)
    .map((row) => [
      plainName(row.provider, language),
      formatCount(row.failed, language),
      ...(known
        ? [
            row.attempts === null ? '–' : formatCount(row.attempts, language),
            row.failureRate === null ? '–' : formatPercent(row.failureRate, language),
            row.lift === null ? '–' : `${formatNumber(row.lift, language)}×`,
          ]
        : []),
      `${bar(row.shareOfFailures)} ${formatPercent(row.shareOfFailures, language)}`,
    ]);
  const rest = failing.length - rows.length;
  const more = rest > 0 ? `\n${style.dim(`+ ${formatCount(rest, language)} ${words.more}`)}` : '';
  return textTable([head, ...rows], { leftColumns: [0, head.length - 1], header: style.dim }) + more;
}

function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/** Ten cells, eighths of a cell drawn. */
function bar(share: number): string {
  const eighths = Math.round(share * 80);
  const full = '█'.repeat(Math.floor(eighths / 8));
  const part = eighths % 8 === 0 ? '' : (' ▏▎▍▌▋▊▉'[eighths % 8] ?? '');
  return (full + part).padEnd(10);
}
