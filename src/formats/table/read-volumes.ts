import { parseCount } from '../delimited/parse-count.ts';
import { readRecipient } from '../paste/recipient-domain.ts';
import { columnRole } from './column-role.ts';
import { type CellSplitter, SPLITTERS, type TextLine } from './find-table.ts';
import { isTotalRow } from './read-row.ts';
import type { Column } from './table-shape.ts';

/** Messages sent per recipient domain (lower case), and what could not be read, one sentence per row. */
export interface Volumes {
  readonly volumes: ReadonlyMap<string, number>;
  readonly problems: readonly string[];
}

const MAX_PROBLEMS = 100;

/**
 * Reads `--volumes FILE.csv`: `domain,volume` with `,` `;` tab or `|`, with or without a header, columns in any order when
 * the header names them. A domain that stands in several rows is summed. Sum rows are left out.
 */
export function readVolumes(text: string): Volumes {
  const lines: TextLine[] = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, at) => ({ text: line, number: at + 1 }));
  const filled = lines.filter((line) => line.text.trim() !== '');
  const splitter = splitterFor(filled);
  const rows = splitter.rows(filled);
  const columns = columnsOf(rows.map((row) => row.cells));
  const volumes = new Map<string, number>();
  const problems: string[] = [];
  for (const row of columns.hasHeader ? rows.slice(1) : rows) {
    if (isTotalRow(row, columns.columns)) continue;
    const { domain } = readRecipient(row.cells[columns.domain] ?? '');
    const volume = parseCount(wholeCell(row.cells, columns));
    if (domain !== '' && typeof volume === 'number')
      volumes.set(domain.toLowerCase(), (volumes.get(domain.toLowerCase()) ?? 0) + volume);
    else if (problems.length < MAX_PROBLEMS)
      problems.push(`line ${row.line}: expected "domain,volume", found ${JSON.stringify(row.text.slice(0, 80))}`);
  }
  return { volumes, problems };
}

interface VolumeColumns {
  readonly domain: number;
  readonly volume: number;
  readonly hasHeader: boolean;
  readonly columns: readonly Column[];
  /** Cells of the narrowest row. */
  readonly width: number;
}

/** The delimiter that tells most lines apart. */
function splitterFor(lines: readonly TextLine[]): CellSplitter {
  const apart = (splitter: CellSplitter) =>
    splitter.rows(lines.slice(0, 200)).filter((row) => row.cells.length > 1).length;
  return SPLITTERS.reduce((best, one) => (apart(one) > apart(best) ? one : best));
}

function columnsOf(rows: readonly (readonly string[])[]): VolumeColumns {
  const [first = [], second = []] = rows;
  const roles = first.map((cell) => columnRole(cell));
  const hasHeader =
    !first.some((cell) => parseCount(cell) !== null) &&
    (roles.some((role) => role !== null) || second.some((cell) => parseCount(cell) !== null));
  const domain = hasHeader ? roles.indexOf('domain') : first.findIndex((cell) => /[\p{L}*]/u.test(cell));
  const domainAt = Math.max(0, domain);
  const width = Math.max(
    2,
    Math.min(
      ...rows
        .slice(0, 200)
        .map((row) => row.length)
        .filter((length) => length > 1),
    ),
  );
  const stated = roles.findIndex(
    (role, at) => at !== domainAt && (role === 'volume' || role === 'count' || role === 'delivered'),
  );
  const counted = (hasHeader ? second : first).findIndex((cell, at) => at !== domainAt && parseCount(cell) !== null);
  const volume = hasHeader && stated >= 0 ? stated : counted >= 0 ? counted : domainAt === 0 ? 1 : 0;
  return {
    domain: domainAt,
    volume,
    hasHeader,
    width,
    columns: first.map((label, at) => ({ label, role: at === domainAt ? 'domain' : 'volume' })),
  };
}

/** `gmail.com,1,204`: a count whose thousands comma was not quoted. */
function wholeCell(cells: readonly string[], columns: VolumeColumns): string {
  const cell = cells[columns.volume] ?? '';
  const rest = cells.slice(columns.volume + 1);
  const grouped =
    rest.length > 0 &&
    columns.width < cells.length &&
    /^\d{1,3}$/.test(cell.trim()) &&
    rest.every((part) => /^\d{3}$/.test(part.trim()));
  return grouped ? [cell, ...rest].map((part) => part.trim()).join('') : cell;
}
