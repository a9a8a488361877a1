import { parentPort, workerData } from 'node:worker_threads';
import { itemFromFile } from '../intake/intake-items.ts';
import { type ReadItemOptions, type ReadItemResult, readItem } from './read-item.ts';

/** What the worker thread is told. */
export interface WorkerOrder {
  readonly path: string;
  readonly name: string;
  readonly options: ReadItemOptions;
  /** Present time in ms. */
  readonly now: number;
}

/** What it says: how far it is, and at last the result. */
export type WorkerMessage = ReadItemResult | { readonly bytesRead: number };

/** Milliseconds between two words on how far it is. */
const TELL_EVERY = 500;

/** The columns are handed over, not copied. */
function columnsOf(result: ReadItemResult): ArrayBuffer[] {
  if (!result.ok) return [];
  const { length: _, ...columns } = result.tally.cells;
  return Object.values(columns).map((column) => column.buffer as ArrayBuffer);
}

const order = workerData as WorkerOrder;
const started = performance.now();
const now = () => order.now + (performance.now() - started);
let told = Number.NEGATIVE_INFINITY;
const onRead = (bytesRead: number) => {
  if (performance.now() - told < TELL_EVERY) return;
  told = performance.now();
  parentPort?.postMessage({ bytesRead } satisfies WorkerMessage);
};
const result = await readItem(itemFromFile(order.path, order.name), order.options, now, { onRead });
parentPort?.postMessage(result, columnsOf(result));
