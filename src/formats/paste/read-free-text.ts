import type { TallySink } from '../../attempts/attempt-record.ts';
import { type CellSplitter, findTable, type TextLine } from '../table/find-table.ts';
import type { TableShape } from '../table/table-shape.ts';
import { TableTotals } from '../table/table-totals.ts';
import { type LineParser, newProseState, type ProseState, readProse } from './prose-segment.ts';

/** Lines that are looked at together; a bigger paste is read in such parts, so that its size does not matter. */
const SEGMENT_LINES = 20_000;
const SEGMENT_CHARS = 8 * 1024 * 1024;

interface OpenTable {
  readonly totals: TableTotals;
  readonly splitter: CellSplitter;
  readonly shape: TableShape;
}

/**
 * Reads free text: tables where there are tables, replies, log lines, bounce mails and sentences elsewhere, in any order.
 * Each line ends in exactly one place.
 */
export async function readFreeText(
  lines: AsyncIterable<TextLine>,
  parsers: readonly LineParser[],
  sink: TallySink,
): Promise<void> {
  const state = newProseState();
  let open: OpenTable | null = null;
  let segment: TextLine[] = [];
  let chars = 0;
  for await (const { text, number } of lines) {
    segment.push({ text, number });
    chars += text.length;
    if (segment.length < SEGMENT_LINES && chars < SEGMENT_CHARS) continue;
    open = readSegment(segment, state, open, parsers, sink);
    segment = [];
    chars = 0;
  }
  readSegment(segment, state, open, parsers, sink)?.totals.finish();
}

/** Reads one segment; returns the table that reaches its end, for it may go on in the next one. */
function readSegment(
  lines: readonly TextLine[],
  state: ProseState,
  before: OpenTable | null,
  parsers: readonly LineParser[],
  sink: TallySink,
): OpenTable | null {
  let open = before;
  let prose: TextLine[] = [];
  let at = 0;
  const flush = () => {
    if (prose.length > 0) readProse(prose, state, parsers, sink);
    prose = [];
  };
  if (open) at = continueTable(open, lines);
  while (at < lines.length) {
    const table = findTable(lines, at);
    if (!table) {
      if (open && (lines[at]?.text.trim() ?? '') !== '') {
        open.totals.finish();
        open = null;
      }
      prose.push(lines[at] as TextLine);
      at++;
      continue;
    }
    flush();
    open?.totals.finish();
    open = { totals: new TableTotals(table.shape, sink), splitter: table.splitter, shape: table.shape };
    for (const row of table.rows) open.totals.add(row);
    at = table.end;
  }
  flush();
  return open;
}

function continueTable(open: OpenTable, lines: readonly TextLine[]): number {
  const rowLines = lines.findIndex(
    (line) => line.text.trim() !== '' && open.splitter.rows([line]).every((row) => row.cells.length < 2),
  );
  const end = rowLines < 0 ? lines.length : rowLines;
  for (const row of open.splitter.rows(lines.slice(0, end))) open.totals.add(row);
  return end;
}
