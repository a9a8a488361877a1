import type { Report } from './report-schema.ts';

const COLUMNS = [
  'domain',
  'provider',
  'attempts',
  'failed',
  'deferred',
  'bounced',
  'failureRate',
  'shareOfFailures',
  'lift',
] as const;

/** Cells that a spreadsheet would take for a formula when they begin so. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The domains table as CSV: RFC 4180 (commas, CRLF, quotes doubled), with a byte order mark so that Excel reads UTF-8.
 * Numbers have a decimal point; what is not known is empty. Text that would be a formula is defused with an apostrophe.
 */
export function reportCsv(report: Pick<Report, 'domains'>): string {
  const lines = report.domains.map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
