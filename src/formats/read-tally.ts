import { open } from 'node:fs/promises';
import { mergeTallies } from '../attempts/merge-tallies.ts';
import type { Note, Tally } from '../attempts/tally.ts';
import { INTAKE_LIMITS, type IntakeLimits } from '../intake/limits.ts';
import type { IntakeItem } from '../intake/text-source.ts';
import { readInWorker } from './read-in-worker.ts';
import { type ReadItemOptions, type ReadItemResult, readItem } from './read-item.ts';
import { READ_LIMITS, type ReadLimits } from './read-limits.ts';
import type { ReadProblem } from './read-problem.ts';
import { type ReadWatch, STOPPED } from './read-watch.ts';

export type { ReadProblem } from './read-problem.ts';

export interface ReadOptions {
  /** Name of the format, when the user says it; else it is detected. */
  readonly format?: string;
  readonly limits?: { readonly intake?: Partial<IntakeLimits>; readonly read?: Partial<ReadLimits> };
}

export type ReadResult =
  | {
      readonly ok: true;
      readonly tally: Tally;
      /** Name of the format; `mixed` when the items differ. */
      readonly format: string;
      readonly name: string;
      /** Bytes as they came. */
      readonly bytes: number;
      readonly truncated: boolean;
    }
  | { readonly ok: false; readonly problem: ReadProblem };

/**
 * Reads all items as one tally. A large local file is read in a worker thread. What cannot be read is a note beside what can,
 * and a problem when nothing can, or when it is stopped.
 */
export async function readTally(
  items: readonly IntakeItem[],
  options: ReadOptions,
  ports: { readonly now: () => number } & ReadWatch,
): Promise<ReadResult> {
  const limits = { ...READ_LIMITS, ...options.limits?.read };
  const itemOptions: ReadItemOptions = {
    ...(options.format === undefined ? {} : { format: options.format }),
    intake: { ...INTAKE_LIMITS, ...options.limits?.intake },
    readMs: limits.readMs,
  };
  const read: Extract<ReadItemResult, { ok: true }>[] = [];
  const problems: { readonly name: string; readonly problem: ReadProblem }[] = [];
  for (const item of items) {
    const { signal, onRead } = ports;
    const before = read.reduce((sum, { bytes }) => sum + bytes, 0);
    const watch: ReadWatch = {
      ...(signal === undefined ? {} : { signal }),
      ...(onRead === undefined ? {} : { onRead: (bytes: number) => onRead(before + bytes) }),
    };
    const result = await readOne(item, itemOptions, limits, ports.now, watch);
    if (signal?.aborted) return { ok: false, problem: STOPPED };
    if (result.ok) read.push(result);
    else problems.push({ name: item.name, problem: result.problem });
  }
  if (read.length === 0) return { ok: false, problem: problems[0]?.problem ?? { id: 'empty', values: {} } };
  const formats = [...new Set(read.flatMap((result) => result.formats))];
  const tally = mergeTallies(read.map((result) => result.tally));
  const notes: Note[] = problems.map(({ name, problem }) => ({
    id: 'file-not-read',
    values: { name, problem: problem.id },
  }));
  return {
    ok: true,
    tally: notes.length === 0 ? tally : { ...tally, notes: [...tally.notes, ...notes] },
    format: formats.length === 1 ? (formats[0] as string) : 'mixed',
    name: items
      .map((item) => item.name)
      .join(', ')
      .slice(0, 200),
    bytes: read.reduce((sum, result) => sum + result.bytes, 0),
    truncated: read.some((result) => result.truncated),
  };
}

async function readOne(
  item: IntakeItem,
  options: ReadItemOptions,
  limits: ReadLimits,
  now: () => number,
  watch: ReadWatch,
): Promise<ReadItemResult> {
  if (item.path !== undefined && item.size !== null && (await isLarge(item.path, item.size, limits))) {
    return readInWorker(item.path, item.name, options, limits, now(), undefined, watch);
  }
  return readItem(item, options, now, watch);
}

/** A large file, or a packed one that may become large. */
async function isLarge(path: string, size: number, limits: ReadLimits): Promise<boolean> {
  if (size > limits.inlineBytes) return true;
  if (size <= limits.inlinePackedBytes) return false;
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return ['1f8b', '28b5', '504b'].includes(buffer.toString('hex', 0, 2));
  } finally {
    await file.close();
  }
}
