import { ENHANCED_STATUS_CODES } from '../knowledge/status-codes/enhanced-status-codes.ts';
import { REPLY_CODES } from '../knowledge/status-codes/reply-codes.ts';
import { markdownCell, sourceLink } from './markdown-cell.ts';

/** The registered enhanced status codes and the reply codes, as two Markdown tables. */
export function statusCodeTables(): string {
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
    table(['code', 'registered as', 'cause', 'what it means', 'source'], enhanced),
    'Reply codes:',
    table(['code', 'cause', 'what it means', 'source'], basic),
  ].join('\n\n');
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    `|${'---|'.repeat(columns.length)}`,
    ...rows.map((row) => line([...row.slice(0, -1).map(markdownCell), sourceLink(row.at(-1) ?? '')])),
  ].join('\n');
}
