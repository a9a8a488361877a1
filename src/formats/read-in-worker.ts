import { Worker } from 'node:worker_threads';
import { type Pieces, piecesOf } from './pieces-of.ts';
import type { ReadItemOptions, ReadItemResult } from './read-item.ts';
import type { ReadLimits } from './read-limits.ts';
import { type ReadWatch, STOPPED } from './read-watch.ts';
import type { WorkerMessage, WorkerOrder } from './worker-protocol.ts';

/** What a worker reads: a local file by itself, or a stream that it is handed. */
export interface WorkerInput {
  readonly name: string;
  readonly from: { readonly path: string } | { readonly chunks: AsyncIterable<Uint8Array> };
}

/**
 * Reads a file or a stream in a worker thread with a bounded heap and a time limit. A worker that fails or must be ended is
 * a result with a problem: poison cannot take the process down. `watch` may end it at once, which is a problem too. `script` is the worker's module.
 */
export function readInWorker(
  { name, from }: WorkerInput,
  options: ReadItemOptions,
  limits: ReadLimits,
  now: number,
  script: URL = new URL('./read-tally-worker-start.js', import.meta.url),
  watch: ReadWatch = {},
): Promise<ReadItemResult> {
  const pieces = 'chunks' in from ? piecesOf(from.chunks) : null;
  if (watch.signal?.aborted) {
    pieces?.close();
    return Promise.resolve({ ok: false, problem: STOPPED });
  }
  const order: WorkerOrder = { path: 'path' in from ? from.path : null, name, options, now };
  return new Promise((resolve) => {
    // What the worker may print is no part of an answer.
    const worker = new Worker(script, {
      workerData: order,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMiB, maxYoungGenerationSizeMb: limits.youngMiB },
    });
    const failed = (id: string, values: Readonly<Record<string, string | number>>) =>
      finish({ ok: false, problem: { id, values } });
    const timer = setTimeout(
      () => failed('took-too-long', { seconds: Math.round(limits.killMs / 1000) }),
      limits.killMs,
    );
    const finish = (result: ReadItemResult) => {
      clearTimeout(timer);
      watch.signal?.removeEventListener('abort', stop);
      pieces?.close();
      resolve(result);
      void worker.terminate();
    };
    const stop = () => finish({ ok: false, problem: STOPPED });
    watch.signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if ('bytesRead' in message) watch.onRead?.(message.bytesRead);
      else if ('wants' in message) hand(worker, pieces);
      else finish(message);
    });
    worker.once('error', (fault: unknown) => failed('reader-failed', { code: codeOf(fault) }));
    worker.once('exit', (code) => failed('reader-failed', { code }));
  });
}

function hand(worker: Worker, pieces: Pieces | null): void {
  void pieces?.next().then((piece) => worker.postMessage(piece, piece.bytes === null ? [] : [piece.bytes.buffer]));
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown';
}
