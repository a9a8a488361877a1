import { createHash } from 'node:crypto';
import type { IntakeItem } from '../intake/text-source.ts';

/** A stream without a local file is kept in memory up to here; a longer one is not compared with earlier evidence. */
const LARGEST_BUFFERED = 64 * 1024 * 1024;

/** A piece of evidence that can still be read, and the SHA-256 (hex) of its bytes; null when it is too long to tell. */
export interface HashedEvidence {
  readonly item: IntakeItem;
  readonly hash: string | null;
}

/**
 * Reads a piece of evidence once to know whether it came before; `signal` ends that, as nothing will be read then.
 * A local file is read in place; a stream is kept so that it can be read again.
 */
export async function hashEvidence(item: IntakeItem, signal?: AbortSignal): Promise<HashedEvidence> {
  if (item.path !== undefined) return { item, hash: await hashOf(item.open(), signal) };
  const stream = item.open()[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  // Taken as the bytes come: all of them at once would hold up the thread.
  const hash = createHash('sha256');
  let bytes = 0;
  let broken: { readonly fault: unknown } | null = null;
  const next = () =>
    stream.next().catch((fault: unknown) => {
      broken = { fault };
      return { done: true as const, value: undefined };
    });
  for (let step = await next(); !step.done; step = await next()) {
    // A reader may reuse its buffer for the next chunk.
    chunks.push(new Uint8Array(step.value));
    hash.update(step.value);
    bytes += step.value.byteLength;
    if (signal?.aborted) {
      await stream.return?.();
      return { item: { ...item, open: () => replay(chunks) }, hash: null };
    }
    if (bytes > LARGEST_BUFFERED) return { item: { ...item, open: () => resumed(chunks, stream) }, hash: null };
  }
  if (broken !== null) return { item: { ...item, open: () => brokenOff(chunks, broken) }, hash: null };
  return { item: { ...item, size: bytes, open: () => replay(chunks) }, hash: hash.digest('hex') };
}

/** Null when it was stopped: then nothing will be read either. */
async function hashOf(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal | undefined): Promise<string | null> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) {
    if (signal?.aborted) return null;
    hash.update(chunk);
  }
  return hash.digest('hex');
}

async function* replay(chunks: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* chunks;
}

/** What came before the stream broke off, and then its fault: the reading says that the end is missing. */
async function* brokenOff(
  chunks: readonly Uint8Array[],
  broken: { readonly fault: unknown } | null,
): AsyncIterable<Uint8Array> {
  yield* chunks;
  throw broken?.fault;
}

async function* resumed(chunks: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* chunks;
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
}
