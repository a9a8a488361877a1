import { open } from 'node:fs/promises';
import { mergeTallies } from '../attempts/merge-tallies.ts';
import type { Note, Tally } from '../attempts/tally.ts';
import { INTAKE_LIMITS, type IntakeLimits } from '../intake/limits.ts';
import { peekChunks } from '../intake/peek-chunks.ts';
import type { IntakeItem } from '../intake/text-source.ts';
import { readInWorker, type WorkerInput } from './read-in-worker.ts';
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
 * Reads all items as one tally. What is large is read in a worker thread. What cannot be read is a note beside what can,
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
  const { name, path, size } = item;
  const inWorker = (from: WorkerInput['from']) =>
    readInWorker({ name, from }, options, limits, now(), undefined, watch);
  if (path !== undefined && size === null) return readItem(item, options, now, watch);
  if (path !== undefined && size !== null) {
    const isWorkers = isLarge(size, limits, size <= limits.inlineBytes ? await startOf(path) : null);
    return isWorkers ? inWorker({ path }) : readItem(item, options, now, watch);
  }
  if (size !== null && size <= limits.inlinePackedBytes) return readItem(item, options, now, watch);
  const peeked = await peekChunks(item.open(), limits.inlineBytes + 1).catch((fault: unknown) => ({ fault }));
  // Nothing came at all: the reading of the item says what that means.
  if ('fault' in peeked) return readItem({ ...item, open: () => broken(peeked.fault) }, options, now, watch);
  const { chunks, head } = peeked;
  if (isLarge(head.length, limits, head)) return inWorker({ chunks });
  return readItem({ ...item, open: () => chunks }, options, now, watch);
}

// biome-ignore lint/correctness/useYield: a stream without bytes
async function* broken(fault: unknown): AsyncGenerator<Uint8Array> {
  throw fault;
}

/** A large input, or a packed one that may become large. */
function isLarge(size: number, limits: ReadLimits, start: Uint8Array | null): boolean {
  if (size > limits.inlineBytes) return true;
  if (size <= limits.inlinePackedBytes || start === null) return false;
  return ['1f8b', '28b5', '504b'].includes(Buffer.from(start.subarray(0, 2)).toString('hex'));
}

/** The first bytes of a file; null when it cannot be read. */
async function startOf(path: string): Promise<Uint8Array | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer;
  } finally {
    await file.close();
  }
}
