import type { ReadItemOptions, ReadItemResult } from './read-item.ts';

/** What the worker thread is told at its start. */
export interface WorkerOrder {
  /** The local file that it reads by itself; null: the bytes are handed to it, piece by piece, as it asks for them. */
  readonly path: string | null;
  readonly name: string;
  readonly options: ReadItemOptions;
  /** Present time in ms. */
  readonly now: number;
}

/** What it says: how far it is, that it wants a piece more, and at last the result. */
export type WorkerMessage = ReadItemResult | { readonly bytesRead: number } | { readonly wants: 'piece' };

/** A piece of a stream; the last one holds no bytes, and says whether the stream ended well. */
export type Piece =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly bytes: null; readonly end: 'whole' | 'broken' };
