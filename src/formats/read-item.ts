import { mergeTallies } from '../attempts/merge-tallies.ts';
import type { Tally } from '../attempts/tally.ts';
import { TallyBuilder } from '../attempts/tally-builder.ts';
import { decodeLine } from '../intake/decode-line.ts';
import type { IntakeLimits } from '../intake/limits.ts';
import { type Intake, openIntake } from '../intake/open-intake.ts';
import type { IntakeItem, TextSource } from '../intake/text-source.ts';
import type { FormatReader } from './format-reader.ts';
import { postfixReader } from './postfix/postfix-reader.ts';
import type { ReadProblem } from './read-problem.ts';
import { type ReadWatch, STOPPED } from './read-watch.ts';
import { sampleOf } from './sample.ts';

export interface ReadItemOptions {
  /** Name of the format, when the user says it. */
  readonly format?: string;
  readonly intake: IntakeLimits;
  /** Milliseconds after which reading stops; what was read until then counts. */
  readonly readMs: number;
}

export type ReadItemResult =
  | {
      readonly ok: true;
      readonly tally: Tally;
      /** Formats of its texts: an archive may hold several. */
      readonly formats: readonly string[];
      /** Bytes as they came. */
      readonly bytes: number;
      readonly truncated: boolean;
    }
  | { readonly ok: false; readonly problem: ReadProblem };

/** Reads one item in this thread: unpacks it, detects the format of each text in it, and tallies what it says. */
export async function readItem(
  item: IntakeItem,
  options: ReadItemOptions,
  now: () => number,
  { signal, onRead }: ReadWatch = {},
): Promise<ReadItemResult> {
  const intake = openIntake(item, options.intake);
  const deadline = now() + options.readMs;
  const tallies: Tally[] = [];
  const formats = new Set<string>();
  const unknown: string[] = [];
  let late = false;
  for await (const source of intake.sources()) {
    const reader = await readerOf(source, options.format);
    if (reader === null) {
      unknown.push(source.name);
      continue;
    }
    const builder = new TallyBuilder({}, decodeLine);
    const timed = within(
      source,
      () => {
        onRead?.(intake.bytes);
        return signal?.aborted === true || now() > deadline;
      },
      () => (late = true),
    );
    await reader.read(timed, builder, { now });
    formats.add(reader.name);
    tallies.push(builder.build());
    if (signal?.aborted) break;
  }
  if (signal?.aborted) return { ok: false, problem: STOPPED };
  if (tallies.length === 0 || intake.problem?.id === 'too-large-unpacked') {
    return {
      ok: false,
      problem: intake.problem ?? { id: 'unknown-format', values: { lookedFor: await lookedFor() } },
    };
  }
  return finished(intake, tallies, formats, unknown, late);
}

async function finished(
  intake: Intake,
  tallies: readonly Tally[],
  formats: ReadonlySet<string>,
  unknown: readonly string[],
  late: boolean,
): Promise<ReadItemResult> {
  const merged = mergeTallies(tallies);
  // A table whose counts are all zero or unusable was read: the answer says so, row by row.
  const told = merged.notes.some(({ id }) => id === 'table-all-zero' || id === 'table-counts-unusable');
  if (merged.cells.length === 0 && merged.counts.ignored === 0 && !told) {
    return {
      ok: false,
      problem: { id: 'no-deliveries', values: { format: [...formats].join(', '), lookedFor: await lookedFor() } },
    };
  }
  const truncated = intake.truncated || late;
  const skipped = [...intake.skipped, ...unknown];
  const builder = new TallyBuilder();
  if (truncated) builder.note('truncated');
  for (const name of skipped.slice(0, 5)) builder.note('file-skipped', { name });
  const notes = builder.build().notes;
  return {
    ok: true,
    tally: notes.length === 0 ? merged : { ...merged, notes: [...merged.notes, ...notes] },
    formats: [...formats],
    bytes: intake.bytes,
    truncated,
  };
}

/** So sure of its own format that no other reader has to be asked. */
const CERTAIN = 0.97;

/**
 * The reader for a text, or null. The other readers and what they need are loaded only when the first one, of the largest
 * and commonest inputs, is not certain: a worker thread starts in half the time.
 */
async function readerOf(source: TextSource, format: string | undefined): Promise<FormatReader | null> {
  const sample = sampleOf(source);
  if ((format === undefined && postfixReader.sniff(sample) >= CERTAIN) || format === postfixReader.name)
    return postfixReader;
  const { detectFormat, readerByName } = await import('./detect.ts');
  return format === undefined ? detectFormat(sample) : readerByName(format);
}

async function lookedFor(): Promise<string> {
  return (await import('./detect.ts')).describeLookedFor();
}

/** The source until `isLate`: hostile input must not hold a thread for ever. */
function within(source: TextSource, isLate: () => boolean, onLate: () => void): TextSource {
  return {
    ...source,
    chunks: async function* () {
      for await (const chunk of source.chunks()) {
        yield chunk;
        if (!isLate()) continue;
        onLate();
        return;
      }
    },
  };
}
