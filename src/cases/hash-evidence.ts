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
  let bytes = 0;
  for (let step = await stream.next(); !step.done; step = await stream.next()) {
    // A reader may reuse its buffer for the next chunk.
    chunks.push(step.value.slice());
    bytes += step.value.byteLength;
    if (signal?.aborted) {
      await stream.return?.();
      return { item: { ...item, open: () => replay(chunks) }, hash: null };
    }
    if (bytes > LARGEST_BUFFERED) return { item: { ...item, open: () => resumed(chunks, stream) }, hash: null };
  }
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
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

async function* resumed(chunks: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* chunks;
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
}
