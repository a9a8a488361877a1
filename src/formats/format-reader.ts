import type { TallySink } from '../attempts/attempt-record.ts';
import type { TextSource } from '../intake/text-source.ts';

/** The head of a source, prepared once for all readers' detection. */
export interface Sample {
  readonly name: string;
  /** Decoded head, at most 64 KiB of text. */
  readonly text: string;
  /** Its first 200 non-blank lines and up to 200 from its middle. */
  readonly lines: readonly string[];
}

export interface ReadContext {
  /** Present time in ms, to give a year to log lines that have none. */
  readonly now: () => number;
}

/** One format: detection and reading. Each stands in its own file and in formats/detect.ts's list. */
export interface FormatReader {
  /** As in `input.format` and `--format`. */
  readonly name: string;
  /** What it looks for, in a few words, for the message when nothing could be read. */
  readonly looksFor: string;
  /** How surely this sample is of this format, 0..1; 0 when not at all. */
  readonly sniff: (sample: Sample) => number;
  /** Reads the whole source into the tally. Never throws for what the text holds. */
  readonly read: (source: TextSource, sink: TallySink, context: ReadContext) => Promise<void>;
}
