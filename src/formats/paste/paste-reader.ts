import { linesOf } from '../../intake/lines.ts';
import type { FormatReader, Sample } from '../format-reader.ts';
import { proseEvidence } from './prose-evidence.ts';
import type { LineParser } from './prose-segment.ts';
import { readFreeText } from './read-free-text.ts';

/** The reader of pasted text. `parsers` read single lines of logs that have a reader of their own (Postfix, Exim). */
export function pasteReader(parsers: readonly LineParser[]): FormatReader {
  return {
    name: 'paste',
    looksFor: 'pasted text with SMTP replies, bounce mails or delivery messages',
    sniff: (sample: Sample) => {
      const { hits, counted, lines, foreign } = proseEvidence(sample, parsers);
      if (hits + counted === 0 || (hits + counted) * 60 < lines) return 0;
      // Among lines of a web server or a kernel one or two that look like a reply prove nothing.
      if (foreign > 0.5 * lines && hits + counted < 3) return 0;
      return Math.min(0.6, 0.3 + (0.3 * (hits + counted)) / lines);
    },
    read: (source, sink) => readFreeText(linesOf(source), parsers, sink),
  };
}
