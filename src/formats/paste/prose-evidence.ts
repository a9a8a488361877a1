import type { AttemptRecord } from '../../attempts/attempt-record.ts';
import type { Sample } from '../format-reader.ts';
import { OTHER_LOGS } from './delivery-words.ts';
import { type LineParser, newProseState, readProse } from './prose-segment.ts';

/** What the head of a text holds, counted by reading it. */
export interface ProseEvidence {
  /** Attempts without a stated count above one. */
  readonly hits: number;
  /** Lines that state a domain and a count. */
  readonly counted: number;
  /** Non-blank lines of the sample. */
  readonly lines: number;
  /** Lines of web servers, kernels and the like. */
  readonly foreign: number;
}

/** Reads the sample as prose and counts what comes out of it; nothing is kept. */
export function proseEvidence(sample: Sample, parsers: readonly LineParser[]): ProseEvidence {
  const attempts: AttemptRecord[] = [];
  let ignored = 0;
  const lines = sample.lines.map((text, at) => ({ text, number: at + 1 }));
  readProse(lines, newProseState(), parsers, {
    record: () => {},
    add: (attempt) => attempts.push(attempt),
    notUnderstood: () => {},
    ignored: () => {
      ignored++;
    },
    note: () => {},
    denominator: () => {},
  });
  const counted = attempts.filter((attempt) => (attempt.count ?? 1) > 1 && attempt.domain !== '').length;
  return {
    hits: attempts.length - counted + ignored,
    counted,
    lines: lines.length,
    foreign: sample.lines.filter((line) => OTHER_LOGS.test(line)).length,
  };
}
