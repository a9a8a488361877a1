import { parseCount } from '../delimited/parse-count.ts';
import { findReply } from '../paste/find-reply.ts';
import { outcomeOfText } from '../paste/outcome-of-text.ts';
import { isDomain } from '../paste/recipient-domain.ts';
import { isDomainCell, isNumber, share } from './cell-kinds.ts';
import { columnRole } from './column-role.ts';
import { inferColumns } from './infer-columns.ts';
import type { Column, TableShape } from './table-shape.ts';

/**
 * Decides what the columns hold, from a header row where there is one, else from what stands in them.
 * Returns null when this is no table of delivery results.
 */
export function assignColumns(rows: readonly (readonly string[])[]): TableShape | null {
  const [first, ...rest] = rows;
  if (!first) return null;
  const header = headerColumns(first, rest);
  if (header) return { columns: header, hasHeader: true };
  const inferred = inferColumns(rows);
  if (inferred) return { columns: inferred, hasHeader: false };
  // A header in words that are not known: infer from the rows below it.
  if (rest.length === 0 || first.some((cell) => isNumber(cell) || isDomainCell(cell) || findReply(cell))) return null;
  const below = inferColumns(rest);
  return below ? { columns: below, hasHeader: true } : null;
}

function headerColumns(first: readonly string[], rest: readonly (readonly string[])[]): readonly Column[] | null {
  if (first.some((cell) => !/\p{L}/u.test(cell) && isNumber(cell))) return null;
  const roles = first.map((cell) => columnRole(cell));
  const known = roles.filter((role) => role !== null).length;
  const pivot = pivotColumns(first, roles, rest);
  if (pivot) return pivot;
  if (known === 0 || first.some((cell) => isDomain(cell.trim()))) return null;
  if (first.some((cell) => cell.length > 60)) return null;
  const columns = fillUnknown(first, roles, rest);
  const named = columns.filter((column, at) => roles[at] !== null || column.role === 'reply-count').length;
  if (named < 2 && first.filter((cell) => cell.trim() !== '').length > 1 && named / first.length < 0.5) return null;
  const counted = withLoneCount(columns, rest);
  return isUseful(counted) ? settle(counted, rest) : null;
}

/** Unknown header words: what the cells below say; a reply or reason as header is a column of counts. */
function fillUnknown(
  first: readonly string[],
  roles: readonly (Column['role'] | null)[],
  rest: readonly (readonly string[])[],
): Column[] {
  const hasDomain = roles.includes('domain');
  return first.map((label, at) => {
    const role = roles[at];
    const cells = rest.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
    if (role) return { role, label };
    if (hasDomain && label.trim() !== '' && cells.length > 0 && cells.every(isNumber) && namesFailure(label)) {
      return { role: 'reply-count', label };
    }
    if (!hasDomain && cells.length > 0 && share(cells, isDomainCell) > 0.6) return { role: 'domain', label };
    return { role: 'other', label };
  });
}

const COUNTED = new Set<Column['role']>([
  'count',
  'failed',
  'hard',
  'soft',
  'percent',
  'breakdown',
  'reply-count',
  'delivered',
]);
const NO_VALUE = /^(?:[-\u2013\u2014]+|n\/?a|null|nan)?$/i;

/** Domain, message, and one column of numbers under a word that is not known: the counts. A few broken cells do not change that. */
function withLoneCount(columns: Column[], rest: readonly (readonly string[])[]): readonly Column[] {
  if (columns.some((column) => COUNTED.has(column.role))) return columns;
  const numeric = columns.flatMap((column, at) => {
    const cells = rest.map((row) => (row[at] ?? '').trim()).filter((cell) => !NO_VALUE.test(cell));
    const serial = /^(?:id|rank|#|no\.?|year|code|rang|annee|jahr)$|\bid$/i.test(column.label.trim());
    // Seconds since 1970 are no counts.
    const epochs = cells.every((cell) => /^\d{10,13}$/.test(cell));
    const counts = cells.length > 0 && cells.some((cell) => parseCount(cell) !== null) && share(cells, isNumber) >= 0.5;
    return column.role === 'other' && !serial && !epochs && counts ? [at] : [];
  });
  return numeric.length === 1
    ? columns.map((column, at) => (at === numeric[0] ? { ...column, role: 'count' } : column))
    : columns;
}

/** Domains across the top (Message | gmail.com | yahoo.fr), or replies across the top of a domain table. */
function pivotColumns(
  first: readonly string[],
  roles: readonly (Column['role'] | null)[],
  rest: readonly (readonly string[])[],
): readonly Column[] | null {
  const domains = first.map((cell, at) => at > 0 && isDomainCell(cell) && !(roles[at] === 'domain'));
  if (domains.filter(Boolean).length < 2 || isDomainCell(first[0] ?? '') || rest.length === 0) return null;
  const numeric = rest.every((row) =>
    first.every((_, at) => !domains[at] || (row[at] ?? '').trim() === '' || isNumber(row[at] ?? '')),
  );
  if (!numeric) return null;
  return first.map((label, at) => ({ role: domains[at] ? 'domain-count' : at === 0 ? 'reply' : 'other', label }));
}

function namesFailure(label: string): boolean {
  return (
    findReply(label) !== null ||
    outcomeOfText(label) !== null ||
    /unreachable|refused|invalid|unknown|full|disabled|timeout|spam|block/i.test(label)
  );
}

function isUseful(columns: readonly Column[]): boolean {
  const has = (...roles: Column['role'][]) => columns.some((column) => roles.includes(column.role));
  const failures = has(
    'reply',
    'first-text',
    'reason',
    'failed',
    'hard',
    'soft',
    'count',
    'reply-count',
    'status',
    'breakdown',
  );
  const words = has(
    'reply',
    'first-text',
    'reason',
    'failed',
    'hard',
    'soft',
    'reply-count',
    'status',
    'delivered',
    'breakdown',
  );
  const place = has('domain') || (has('reply', 'first-text', 'reason', 'status') && has('count', 'failed'));
  return place && (failures || has('delivered')) && words;
}

const TEXTS = new Set<Column['role']>(['domain', 'reply', 'first-text', 'reason', 'status', 'type', 'relay', 'source']);

/** Words that mean different things beside others are settled by their company. */
function settle(columns: readonly Column[], rest: readonly (readonly string[])[]): readonly Column[] {
  const has = (role: Column['role']) => columns.some((column) => column.role === role);
  const bounces = columns.filter((column) => column.role === 'hard').length;
  const domainAt = bestDomain(columns, rest);
  return keepFirst(
    columns.map((column, at) => {
      const cells = rest.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
      if (column.role === 'domain' && at !== domainAt) return { ...column, role: 'other' };
      // The errors of "SMTP errors per domain" are a bar: their cells come out empty. Texts stand beside failures only, and
      // the first rows may all be deliveries.
      if (cells.length === 0 && rest.length > 0 && !TEXTS.has(column.role)) return { ...column, role: 'other' };
      // "SMTP errors per domain": Volume stands for bytes there, beside Cnx and Sent.
      if (column.role === 'volume' && has('connections') && /^volume$/i.test(column.label.trim()))
        return { ...column, role: 'bytes' };
      // "Error" or "Errors" over texts is the reply; over numbers the count of failures.
      if (column.role === 'count' && has('hard') && has('soft') && !has('reply') && !has('failed')) {
        return { ...column, role: has('volume') ? 'failed' : totalRole(columns, at, rest) };
      }
      if (
        column.role === 'hard' &&
        bounces > 1 &&
        /^(?:total )?(?:bounces?|bounced|rebonds|rebotes)$/i.test(column.label.trim())
      ) {
        return { ...column, role: has('failed') ? 'other' : 'failed' };
      }
      if (column.role === 'failed' && cells.length > 0 && share(cells, isNumber) < 0.5 && !has('reply'))
        return { ...column, role: 'reply' };
      if (
        (column.role === 'reply' || column.role === 'reason') &&
        cells.length > 0 &&
        cells.every(isNumber) &&
        !/code/i.test(column.label)
      ) {
        return {
          ...column,
          role: has('failed') && !has('volume') ? 'volume' : has('count') || has('failed') ? 'other' : 'count',
        };
      }
      if ((column.role === 'hard' || column.role === 'soft') && cells.length > 0 && share(cells, isNumber) < 0.5) {
        return { ...column, role: has('reply') ? 'other' : 'reply' };
      }
      return column;
    }),
  );
}

/** Of two columns of one kind the first counts, but for replies: the longest wording is kept by the row reader. */
function keepFirst(columns: readonly Column[]): readonly Column[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    if (['reply', 'reply-count', 'domain-count', 'other', 'hard', 'soft'].includes(column.role)) return column;
    if (seen.has(column.role)) return { ...column, role: 'other' };
    seen.add(column.role);
    return column;
  });
}

/** "Total" beside hard and soft: their sum in every row, or everything that was sent. */
function totalRole(columns: readonly Column[], at: number, rest: readonly (readonly string[])[]): 'failed' | 'volume' {
  const number = (cell: string | undefined) => Number(parseCount(cell ?? '') ?? 0) || 0;
  const isSum = rest.every((row) => {
    const parts = columns.map((column, index) =>
      column.role === 'hard' || column.role === 'soft' ? number(row[index]) : 0,
    );
    return parts.reduce((sum, part) => sum + part, 0) === number(row[at]);
  });
  return isSum ? 'failed' : 'volume';
}

/** Of an address and a domain column the one that is filled. */
function bestDomain(columns: readonly Column[], rest: readonly (readonly string[])[]): number {
  let best = -1;
  let most = -1;
  for (const [at, { role }] of columns.entries()) {
    const named = role === 'domain' ? rest.filter((row) => isDomainCell(row[at] ?? '')).length : -1;
    if (named > most) [best, most] = [at, named];
  }
  return best;
}
