import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { itemFromFile, itemFromStream } from '../intake/intake-items.ts';
import { type ReadItemResult, readItem } from './read-item.ts';
import type { Piece, WorkerMessage, WorkerOrder } from './worker-protocol.ts';

/** Milliseconds between two words on how far it is. */
const TELL_EVERY = 500;

/** The columns are handed over, not copied. */
function columnsOf(result: ReadItemResult): ArrayBuffer[] {
  if (!result.ok) return [];
  const { length: _, ...columns } = result.tally.cells;
  return Object.values(columns).map((column) => column.buffer as ArrayBuffer);
}

/** The stream that the parent hands over: one piece is on its way while the last one is read. */
async function* handedOver(port: MessagePort): AsyncGenerator<Uint8Array> {
  const ask = () => {
    const piece = new Promise<Piece>((resolve) => port.once('message', resolve));
    port.postMessage({ wants: 'piece' } satisfies WorkerMessage);
    return piece;
  };
  for (let coming = ask(); ; ) {
    const piece = await coming;
    if (piece.bytes !== null) {
      coming = ask();
      yield piece.bytes;
    } else if (piece.end === 'whole') return;
    else throw new Error('The stream broke off');
  }
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
const item =
  order.path === null
    ? itemFromStream(order.name, handedOver(parentPort as MessagePort))
    : itemFromFile(order.path, order.name);
const result = await readItem(item, order.options, now, { onRead });
parentPort?.postMessage(result, columnsOf(result));
