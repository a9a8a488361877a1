import { plainName } from '../../explanation/plain-name.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Report } from '../../report/report-schema.ts';
import type { TableBlock } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';

type Row = Report['providers'][number] | Report['domains'][number];
type Column = TableBlock['columns'][number];

/** Providers with their numbers, most failures first, at most `limit` rows. */
export function providersTable(report: Report, language: Language, limit: number): TableBlock {
  const { columns, providersCaption } = messagesOf(language);
  const names: Column[] = [
    { id: 'provider', label: columns.provider, type: 'text' },
    { id: 'domains', label: columns.domains, type: 'count' },
  ];
  return table(report, language, providersCaption, names, report.providers, limit, (row) => [
    plainName(row.provider, language),
    row.domains,
  ]);
}

/** Recipient domains with their numbers, most failures first, at most `limit` rows. */
export function domainsTable(report: Report, language: Language, limit: number): TableBlock {
  const { columns, domainsCaption } = messagesOf(language);
  const names: Column[] = [
    { id: 'domain', label: columns.domain, type: 'text' },
    { id: 'provider', label: columns.provider, type: 'text' },
  ];
  return table(report, language, domainsCaption, names, report.domains, limit, (row) => [
    plainName(row.domain, language),
    plainName(row.provider, language),
  ]);
}

/** Columns that would be empty without a denominator are left out. */
function table<R extends Row>(
  report: Report,
  language: Language,
  caption: string,
  names: readonly Column[],
  rows: readonly R[],
  limit: number,
  namesOf: (row: R) => readonly (string | number)[],
): TableBlock {
  const { columns } = messagesOf(language);
  const rated = report.input.hasDenominator;
  return {
    kind: 'table',
    caption,
    columns: [
      ...names,
      ...(rated ? [{ id: 'attempts', label: columns.attempts, type: 'count' } as const] : []),
      { id: 'failed', label: columns.failed, type: 'count' },
      { id: 'deferred', label: columns.deferred, type: 'count' },
      { id: 'bounced', label: columns.bounced, type: 'count' },
      ...(rated ? [{ id: 'failureRate', label: columns.failureRate, type: 'percent' } as const] : []),
      { id: 'shareOfFailures', label: columns.shareOfFailures, type: 'percent' },
      ...(rated ? [{ id: 'lift', label: columns.lift, type: 'number' } as const] : []),
    ],
    rows: rows
      .slice(0, limit)
      .map((row) => [
        ...namesOf(row),
        ...(rated ? [row.attempts] : []),
        row.failed,
        row.deferred,
        row.bounced,
        ...(rated ? [row.failureRate] : []),
        row.shareOfFailures,
        ...(rated ? [row.lift] : []),
      ]),
    more: Math.max(0, rows.length - limit),
  };
}
