import type { Piece } from './worker-protocol.ts';

/** Bytes that go over to a worker at once: few messages, and none that holds up this thread. */
const PIECE_BYTES = 512 * 1024;

/** A stream, cut into pieces for a worker thread. */
export interface Pieces {
  /** The next piece; one at a time. */
  readonly next: () => Promise<Piece>;
  /** Nobody wants more: the stream is ended. */
  readonly close: () => void;
}

/** Pieces own their bytes: a source may use its buffer again. A stream that breaks off ends as `broken`, never with a throw. */
export function piecesOf(chunks: AsyncIterable<Uint8Array>): Pieces {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  let end: 'whole' | 'broken' | null = null;
  return {
    next: async () => {
      const bytes = new Uint8Array(PIECE_BYTES);
      let filled = 0;
      while (filled < PIECE_BYTES && end === null) {
        if (rest.length === 0) {
          const step = await iterator.next().catch(() => null);
          if (step === null) end = 'broken';
          else if (step.done) end = 'whole';
          else rest = step.value;
        }
        const taken = rest.subarray(0, PIECE_BYTES - filled);
        bytes.set(taken, filled);
        filled += taken.length;
        rest = rest.subarray(taken.length);
      }
      if (filled === PIECE_BYTES) return { bytes };
      return filled > 0 ? { bytes: bytes.slice(0, filled) } : { bytes: null, end: end ?? 'whole' };
    },
    close: () => void iterator.return?.()?.catch(() => undefined),
  };
}
