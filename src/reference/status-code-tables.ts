import { ENHANCED_STATUS_CODES } from '../knowledge/status-codes/enhanced-status-codes.ts';
import { REPLY_CODES } from '../knowledge/status-codes/reply-codes.ts';
import { markdownCell, type SourceList } from './markdown-cell.ts';

/** The registered enhanced status codes and the reply codes, as two Markdown tables; their sources go into the list. */
export function statusCodeTables(sources: SourceList): string {
  const enhanced = ENHANCED_STATUS_CODES.map(({ detail, title, cause, means, source }) => [
    `X.${detail}`,
    title,
    cause,
    means.en,
    source,
  ]);
  const basic = REPLY_CODES.map(({ code, cause, means, source }) => [code, cause, means.en, source]);
  return [
    '## Registered codes',
    'Enhanced status codes (IANA registry *SMTP Enhanced Status Codes*). Many servers use X.7.1 and X.0.0 for anything; such a code alone decides little.',
    table(sources, ['code', 'registered as', 'cause', 'what it means', 'source'], enhanced),
    'Reply codes:',
    table(sources, ['code', 'cause', 'what it means', 'source'], basic),
  ].join('\n\n');
}

function table(sources: SourceList, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    `|${'---|'.repeat(columns.length)}`,
    ...rows.map((row) => line([...row.slice(0, -1).map(markdownCell), sources.link(row.at(-1) ?? '')])),
  ].join('\n');
}
