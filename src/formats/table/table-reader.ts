import { linesOf } from '../../intake/lines.ts';
import type { FormatReader, Sample } from '../format-reader.ts';
import { proseEvidence } from '../paste/prose-evidence.ts';
import type { LineParser } from '../paste/prose-segment.ts';
import { readFreeText } from '../paste/read-free-text.ts';
import { findTable } from './find-table.ts';

/** The reader of aggregate tables (domain, message, count): delimited, Markdown, aligned, or in sentences. */
export function tableReader(parsers: readonly LineParser[]): FormatReader {
  return {
    name: 'table',
    looksFor: 'a table of recipient domain, message and count (CSV, tab, Markdown, aligned columns or sentences)',
    sniff: (sample: Sample) => {
      const inTables = tableShare(sample);
      if (inTables > 0) return 0.55 + 0.35 * inTables;
      const { hits, counted, lines } = proseEvidence(sample, parsers);
      return counted > 0 && counted > hits && counted * 4 >= lines ? 0.65 : 0;
    },
    read: (source, sink) => readFreeText(linesOf(source), parsers, sink),
  };
}

/** Share of the sample's lines that stand in tables, 0..1; 0 below a third unless the tables have several rows. */
function tableShare(sample: Sample): number {
  const lines = sample.text.split(/\r\n|\r|\n/, 600).map((text, at) => ({ text, number: at + 1 }));
  const filled = lines.filter((line) => line.text.trim() !== '').length;
  let inside = 0;
  let rows = 0;
  for (let at = 0; at < lines.length; ) {
    const table = (lines[at]?.text.trim() ?? '') === '' ? null : findTable(lines, at);
    if (table) {
      inside += lines.slice(at, table.end).filter((line) => line.text.trim() !== '').length;
      rows += table.rows.length;
    }
    at = table ? table.end : at + 1;
  }
  const part = filled === 0 ? 0 : inside / filled;
  return part >= 0.33 || (rows >= 2 && part >= 0.1) ? part : 0;
}
