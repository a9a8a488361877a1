import { type Container, containerOf } from './container-of.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { IntakeProblem } from './intake-problem.ts';
import { INTAKE_LIMITS, type IntakeLimits } from './limits.ts';
import { closePeeked, type Peeked, peekChunks } from './peek-chunks.ts';
import type { IntakeItem, TextSource } from './text-source.ts';
import { toUtf8 } from './to-utf8.ts';
import type { UnpackOutcome } from './unpack-stream.ts';

// What unpacks is loaded when it is needed: most inputs are plain, and each worker thread loads its modules anew.

/** An item on its way to text. The fields are filled while `sources` is gone through. */
export interface Intake {
  /** The texts, one after the other: a source must be read (or left) before the next is asked for. Never throws. */
  readonly sources: () => AsyncGenerator<TextSource>;
  /** Why nothing, or not everything, could be read. */
  problem: IntakeProblem | null;
  /** A part of the text was left out: beyond the limit, or behind the damage in an archive. */
  truncated: boolean;
  /** Bytes of the item as it came. */
  bytes: number;
  /** Files of an archive that are no text. */
  readonly skipped: string[];
}

/** Opens an item: unpacks gzip, zstd and zip, finds the encoding, and hands on named texts within the limits. */
export function openIntake(item: IntakeItem, limits: IntakeLimits = INTAKE_LIMITS): Intake {
  const intake: Intake = {
    sources: () => guarded(item, limits, intake),
    problem: null,
    truncated: false,
    bytes: 0,
    skipped: [],
  };
  return intake;
}

/** A file that cannot be opened or read is a problem, not a throw. */
async function* guarded(item: IntakeItem, limits: IntakeLimits, intake: Intake): AsyncGenerator<TextSource> {
  try {
    yield* sourcesOf({ name: item.name, path: item.path, level: 0 }, counted(item.open(), intake), limits, intake);
  } catch (fault) {
    if (!isFileFault(fault)) throw fault;
    intake.problem = { id: 'unreadable-file', values: { kind: String((fault as NodeJS.ErrnoException).code) } };
  }
}

interface Place {
  readonly name: string;
  /** Set for a file of this machine. */
  readonly path: string | undefined;
  /** Containers around it. */
  readonly level: number;
}

async function* sourcesOf(
  place: Place,
  stream: AsyncIterable<Uint8Array>,
  limits: IntakeLimits,
  intake: Intake,
): AsyncGenerator<TextSource> {
  const peeked = await peekChunks(stream, limits.headBytes);
  try {
    const container = await containerOf(peeked.head);
    if (container.kind === 'text') yield await textSource(place.name, peeked, limits, intake);
    else if (container.kind === 'gzip' || container.kind === 'zstd' || container.kind === 'zip') {
      if (place.level >= limits.nesting) intake.problem = { id: 'nested-too-deep', values: { limit: limits.nesting } };
      else if (container.kind === 'zip') yield* zipSources(place, peeked, limits, intake);
      else yield* unpackedSources(place, peeked, container.kind, limits, intake);
    } else if (place.level > 0 && container.kind === 'empty') intake.problem ??= problemOf(container);
    else {
      intake.problem ??= problemOf(container);
      if (place.level > 0) intake.skipped.push(place.name);
    }
  } finally {
    await closePeeked(peeked);
  }
}

function problemOf(container: Container): IntakeProblem {
  if (
    container.kind === 'image' ||
    container.kind === 'document' ||
    container.kind === 'spreadsheet' ||
    container.kind === 'binary' ||
    container.kind === 'unsupported-compression'
  ) {
    return { id: container.kind, values: { kind: container.type } };
  }
  return { id: 'empty', values: {} };
}

async function textSource(name: string, peeked: Peeked, limits: IntakeLimits, intake: Intake): Promise<TextSource> {
  const encoding = await detectEncoding(peeked.head);
  const plain = encoding.label === null && encoding.mark === 0;
  const text = plain ? peeked : await peekChunks(toUtf8(peeked.chunks, encoding), limits.headBytes);
  return { name, head: text.head, chunks: () => cut(text.chunks, limits.textBytes, intake) };
}

async function* unpackedSources(
  place: Place,
  peeked: Peeked,
  kind: 'gzip' | 'zstd',
  limits: IntakeLimits,
  intake: Intake,
): AsyncGenerator<TextSource> {
  const { unpackStream } = await import('./unpack-stream.ts');
  const outcome: UnpackOutcome = { bomb: false, damaged: false };
  const inner = { name: place.name.replace(/\.(?:gz|gzip|zst|zstd)$/i, ''), path: undefined, level: place.level + 1 };
  let read = false;
  for await (const source of sourcesOf(inner, unpackStream(peeked.chunks, kind, limits, outcome), limits, intake)) {
    read = true;
    yield source;
  }
  if (outcome.bomb) intake.problem = { id: 'too-large-unpacked', values: { limit: limits.ratio } };
  else if (outcome.damaged && read) intake.truncated = true;
  else if (outcome.damaged) intake.problem = { id: 'damaged-archive', values: { kind } };
}

async function* zipSources(
  place: Place,
  peeked: Peeked,
  limits: IntakeLimits,
  intake: Intake,
): AsyncGenerator<TextSource> {
  const from = place.path ?? (await collected(peeked.chunks, limits.zipInMemory));
  if (from === null) {
    intake.problem = { id: 'zip-too-large', values: { megabytes: Math.round(limits.zipInMemory / 1024 ** 2) } };
    return;
  }
  const { readZip } = await import('./read-zip.ts');
  const zip = await readZip(from, limits);
  if (!zip.ok) {
    intake.problem = zip.problem;
    return;
  }
  try {
    let read = 0;
    for (const entry of zip.entries) {
      try {
        for await (const source of sourcesOf(
          { name: entry.name, path: undefined, level: place.level + 1 },
          entry.open(),
          limits,
          intake,
        )) {
          read++;
          yield source;
        }
      } catch {
        // A damaged entry: yauzl names it by a throw. What came before it counts.
        intake.truncated = true;
        intake.skipped.push(entry.name);
      }
    }
    // One file of the archive that is no text does not spoil the others.
    if (read > 0 && intake.problem !== null && intake.problem.id !== 'too-large-unpacked') intake.problem = null;
    else if (read === 0) intake.problem ??= { id: 'damaged-archive', values: { kind: 'zip' } };
  } finally {
    zip.close();
  }
}

async function collected(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limit) return null;
    parts.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(parts);
}

async function* counted(chunks: AsyncIterable<Uint8Array>, intake: Intake): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    intake.bytes += chunk.length;
    yield chunk;
  }
}

/** Ends at the limit, and where the stream breaks off (a damaged entry, a lost upload, a bad disk): what came before counts. */
async function* cut(chunks: AsyncIterable<Uint8Array>, limit: number, intake: Intake): AsyncGenerator<Uint8Array> {
  let left = limit;
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const step = await iterator.next().catch(() => null);
      if (step === null || (!step.done && step.value.length > left)) intake.truncated = true;
      if (step === null || step.done) return;
      yield step.value.length > left ? step.value.subarray(0, left) : step.value;
      left -= step.value.length;
      if (left < 0) return;
    }
  } finally {
    await iterator.return?.();
  }
}

function isFileFault(fault: unknown): boolean {
  return fault instanceof Error && 'syscall' in fault && 'code' in fault;
}
