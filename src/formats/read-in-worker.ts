import { Worker } from 'node:worker_threads';
import type { ReadItemOptions, ReadItemResult } from './read-item.ts';
import type { ReadLimits } from './read-limits.ts';
import type { WorkerMessage, WorkerOrder } from './read-tally-worker.ts';
import { type ReadWatch, STOPPED } from './read-watch.ts';

/**
 * Reads a local file in a worker thread with a bounded heap and a time limit. A worker that fails or must be ended is a
 * result with a problem: a poison file cannot take the process down. `watch` may end it at once, which is a problem too. `script` is the worker's module.
 */
export function readInWorker(
  path: string,
  name: string,
  options: ReadItemOptions,
  limits: ReadLimits,
  now: number,
  script: URL = new URL('./read-tally-worker-start.js', import.meta.url),
  watch: ReadWatch = {},
): Promise<ReadItemResult> {
  if (watch.signal?.aborted) return Promise.resolve({ ok: false, problem: STOPPED });
  const order: WorkerOrder = { path, name, options, now };
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
      resolve(result);
      void worker.terminate();
    };
    const stop = () => finish({ ok: false, problem: STOPPED });
    watch.signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if ('bytesRead' in message) watch.onRead?.(message.bytesRead);
      else finish(message);
    });
    worker.once('error', (fault: unknown) => failed('reader-failed', { code: codeOf(fault) }));
    worker.once('exit', (code) => failed('reader-failed', { code }));
  });
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown';
}
