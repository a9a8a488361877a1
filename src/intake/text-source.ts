/** One thing that arrived: a pasted text, an uploaded file, a file of the command line, standard input. */
export interface IntakeItem {
  /** File name as the user knows it; never a path of this machine. */
  readonly name: string;
  /** The bytes, in order, once. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Bytes, where known beforehand. */
  readonly size: number | null;
  /** Set when the bytes lie in a local file: lets a worker thread read it by itself. */
  readonly path?: string;
}

/** A named text after unpacking and decoding: UTF-8 bytes (single odd bytes are left to the line decoder). */
export interface TextSource {
  readonly name: string;
  /** The first bytes, up to 256 KiB, for format detection. */
  readonly head: Uint8Array;
  /** The whole text including the head. A chunk is valid only until the next one is asked for. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}
