/** When a worker thread reads an item, and what it may use. */
export const READ_LIMITS = {
  /** A larger file is read in a worker thread, so that the event loop stays free. */
  inlineBytes: 8 * 1024 ** 2,
  /** A packed file may hold a hundred times as much. */
  inlinePackedBytes: 256 * 1024,
  /** Milliseconds after which reading stops; what was read counts. */
  readMs: 90_000,
  /** Milliseconds after which the worker is ended. */
  killMs: 120_000,
  /** MiB of a worker's heap. */
  heapMiB: 768,
  /** MiB of its young generation: little is allocated per line, and a larger one only keeps memory. */
  youngMiB: 8,
} as const;

export type ReadLimits = { readonly [Name in keyof typeof READ_LIMITS]: number };
