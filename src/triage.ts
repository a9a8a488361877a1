import { mergeTallies } from './attempts/merge-tallies.ts';
import type { Tally } from './attempts/tally.ts';
import type { Reword } from './explanation/reword.ts';
import { type ReadProblem, readTally } from './formats/read-tally.ts';
import type { ReadWatch } from './formats/read-watch.ts';
import type { IntakeItem } from './intake/text-source.ts';
import type { Language } from './knowledge/vocabulary.ts';
import type { Report } from './report/report-schema.ts';

export interface TriageOptions {
  readonly language: Language;
  /** Format name, when the user says it; else it is detected. */
  readonly format?: string;
  /** Messages sent per recipient domain, for input that holds only failures. */
  readonly volumes?: ReadonlyMap<string, number>;
  /** What to call the input in the report. */
  readonly name?: string;
  /** The tally of the case so far: the new evidence is added to it. */
  readonly earlier?: Tally;
  /** Rows of `domains` to keep; default 1000. */
  readonly top?: number;
}

export interface TriagePorts extends ReadWatch {
  readonly now: () => number;
  /** Told when all is read, and the judging begins. */
  readonly onJudging?: () => void;
  /** Lets a model reword the explanation from the facts; absent without a key. */
  readonly reword?: Reword;
}

export type TriageResult =
  | { readonly ok: true; readonly report: Report; readonly tally: Tally }
  | { readonly ok: false; readonly problem: ReadProblem };

/**
 * The spine: bytes in, report out; its second half, from the tally on, stands in judge.ts.
 * Each stage hands a read-only value to the next; none of the work is done here.
 * Input that holds no delivery data is a result (`ok: false`), never a throw.
 */
export async function triage(
  items: readonly IntakeItem[],
  options: TriageOptions,
  ports: TriagePorts,
): Promise<TriageResult> {
  const reading = readTally(items, options.format === undefined ? {} : { format: options.format }, ports);
  // The later stages bring all the knowledge with them: they are loaded while a worker thread reads.
  const { judge } = await import('./judge.ts');
  const read = await reading;
  if (!read.ok) return read;
  ports.onJudging?.();
  const tally = options.earlier ? mergeTallies([options.earlier, read.tally]) : read.tally;
  const report = await judge({ ...read, tally, name: options.name ?? read.name }, options, ports.reword);
  return { ok: true, report, tally };
}
