import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { IntakeLimits } from './limits.ts';

/** What became of unpacking: filled while the stream is read. */
export interface UnpackOutcome {
  /** The stream expands beyond the allowed ratio. */
  bomb: boolean;
  /** It ended early or holds wrong bytes; what came before was handed on. */
  damaged: boolean;
}

/** Packed bytes that are fed at once: bounds what can come out before the ratio is looked at. */
const PIECE = 16 * 1024;

/**
 * Unpacks gzip (also several members in a row) or zstd. Ends early, never throws, when the stream is damaged or a bomb:
 * `outcome` then says so, and everything that came out before was yielded.
 */
export async function* unpackStream(
  packed: AsyncIterable<Uint8Array>,
  kind: 'gzip' | 'zstd',
  limits: IntakeLimits,
  outcome: UnpackOutcome,
): AsyncGenerator<Uint8Array> {
  const unpacker =
    kind === 'gzip' ? createGunzip({ chunkSize: 1024 * 1024 }) : createZstdDecompress({ chunkSize: 1024 * 1024 });
  let queue: Uint8Array[] = [];
  let fed = 0;
  let out = 0;
  let wake = () => {};
  unpacker.on('data', (chunk: Uint8Array) => {
    out += chunk.length;
    queue.push(chunk);
    if (out <= limits.ratioFrom || out <= fed * limits.ratio) return;
    outcome.bomb = true;
    unpacker.destroy();
    wake();
  });
  unpacker.on('error', () => {
    outcome.damaged = true;
    wake();
  });
  unpacker.on('end', () => wake());
  const done = () => outcome.bomb || outcome.damaged;
  const step = (feed: (ready: () => void) => void) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      feed(resolve);
    });
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length && !done(); at += PIECE) {
        // Copied, because the source may reuse its buffer while the unpacker still reads.
        const piece = Uint8Array.from(chunk.subarray(at, at + PIECE));
        fed += piece.length;
        await step((ready) => unpacker.write(piece, () => ready()));
        const ready = queue;
        queue = [];
        yield* ready;
      }
      if (done()) return;
    }
    await step(() => unpacker.end());
    yield* queue;
  } finally {
    unpacker.destroy();
  }
}
