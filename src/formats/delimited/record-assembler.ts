import { splitFields } from './split-fields.ts';

/** One record of a delimited text. */
export interface DelimitedRecord {
  readonly fields: readonly string[];
  /** Number of its first line, from 1. */
  readonly line: number;
  readonly text: string;
}

const MAX_LINES_PER_RECORD = 60;
const MAX_CHARS_PER_RECORD = 64 * 1024;

/**
 * Puts lines together to records: a quoted field may hold line breaks.
 * A quote that does not close within 60 lines or 64 Ki characters is taken for a plain character, so that one stray
 * quote costs nothing but its own meaning.
 */
export class RecordAssembler {
  readonly #delimiter: string;
  #open: { text: string; line: number }[] = [];
  #openChars = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Takes one line; returns the records that it completes (none, one, or several after a stray quote). */
  push(text: string, line: number): readonly DelimitedRecord[] {
    if (this.#open.length === 0) {
      const fields = splitFields(text, this.#delimiter);
      if (fields) return [{ fields, line, text }];
      this.#open.push({ text, line });
      this.#openChars = text.length;
      return [];
    }
    this.#open.push({ text, line });
    this.#openChars += text.length + 1;
    // The record can only end in a line that holds a quote.
    if (text.includes('"')) {
      const joined = this.#open.map((part) => part.text).join('\n');
      const fields = splitFields(joined, this.#delimiter);
      if (fields) {
        const first = this.#open[0]?.line ?? line;
        this.#open = [];
        return [{ fields, line: first, text: joined }];
      }
    }
    const tooLong = this.#open.length >= MAX_LINES_PER_RECORD || this.#openChars >= MAX_CHARS_PER_RECORD;
    return tooLong ? this.#giveUp() : [];
  }

  /** At the end of the text: what is still open. */
  flush(): readonly DelimitedRecord[] {
    const records: DelimitedRecord[] = [];
    while (this.#open.length > 0) records.push(...this.#giveUp());
    return records;
  }

  /** Takes the first open line literally and the others anew; fewer lines stay open than before. */
  #giveUp(): readonly DelimitedRecord[] {
    const [first, ...rest] = this.#open;
    this.#open = [];
    if (!first) return [];
    const fields = first.text.split(this.#delimiter);
    const records: DelimitedRecord[] = [{ fields, line: first.line, text: first.text }];
    for (const part of rest) records.push(...this.push(part.text, part.line));
    return records;
  }
}
