import { expect, test } from 'vitest';
import type { FormatReader } from '../../src/formats/format-reader.ts';
import { readWith } from './recording-sink.ts';

/** An input as people paste or export it, and everything that must come out of it. */
export interface ReadingCase {
  readonly name: string;
  readonly text: string;
  /** `domain outcome count reply`, one per distinct domain, outcome and reply, sorted. */
  readonly gives: readonly string[];
  readonly records: number;
  readonly ignored?: number;
  /** Numbers of the lines that could not be understood. */
  readonly odd?: readonly number[];
  readonly denominator?: boolean;
  readonly notes?: readonly string[];
}

/** One test per case: attempts, records, ignored rows, odd lines, denominator and notes, all of them. */
export function testCases(reader: FormatReader, cases: readonly ReadingCase[]): void {
  test.each(cases)(
    '$name',
    async ({ text, gives, records, ignored = 0, odd = [], denominator = false, notes = [] }) => {
      const sink = await readWith(reader, text);
      expect({
        gives: sink.summary(),
        records: sink.records,
        ignored: sink.ignoredRows,
        odd: sink.odd.map((one) => one.number),
        denominator: sink.hasDenominator,
        notes: sink.notes,
      }).toEqual({ gives, records, ignored, odd, denominator, notes });
    },
  );
}
