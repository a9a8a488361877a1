import type { FormatReader, Sample } from './format-reader.ts';
import { FORMATS } from './formats.ts';

/** Below this a reader is not sure enough: a stray line that looks like its own proves nothing. */
const LEAST_CERTAINTY = 0.3;

/** Logs whose single lines the paste reader understands as well. */
const LINE_LOGS: ReadonlySet<string> = new Set(['postfix', 'exim']);

/** Names for `--format` and `input.format`. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map((format) => format.name);

/** The reader with this name, or null. */
export function readerByName(name: string): FormatReader | null {
  return FORMATS.find((format) => format.name === name.trim().toLowerCase()) ?? null;
}

/**
 * The reader that is surest of this sample, or null when none finds delivery data in it.
 * `formats` is the list to choose from, special formats before general ones.
 */
export function detectFormat(sample: Sample, formats: readonly FormatReader[] = FORMATS): FormatReader | null {
  // Lines of two logs in one text: only the reader of pasted text understands both.
  const logs = formats.filter((format) => LINE_LOGS.has(format.name) && format.sniff(sample) >= LEAST_CERTAINTY);
  const paste = formats.find((format) => format.name === 'paste');
  if (logs.length > 1 && paste && paste.sniff(sample) > 0) return paste;
  let best: FormatReader | null = null;
  let most = 0;
  for (const format of formats) {
    const certainty = format.sniff(sample);
    if (certainty > most) [best, most] = [format, certainty];
    if (most >= 0.97) break;
  }
  if (best !== null && LINE_LOGS.has(best.name) && most < 0.95)
    best = paste !== undefined && covers(paste.sniff(sample)) > most ? paste : best;
  return most >= LEAST_CERTAINTY ? best : null;
}

/** The share of lines that the paste reader's certainty stands for (see paste-reader.ts). */
function covers(certainty: number): number {
  return (certainty - 0.3) / 0.3;
}

/** What was looked for, in one line: said when nothing in the input could be read as delivery data. */
export function describeLookedFor(formats: readonly FormatReader[] = FORMATS): string {
  return formats.map((format) => format.looksFor).join('; ');
}
