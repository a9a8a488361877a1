/**
 * Bounds of what is unpacked and read. A real 200 MB log packed to 10 MB (ratio 20) passes; 1 GB out of 1 MB (ratio 1,000) is
 * stopped after 16 MiB.
 */
export const INTAKE_LIMITS = {
  /** Bytes of text read from one item; a longer one is cut there, and the report says so. */
  textBytes: 4 * 1024 ** 3,
  /** Unpacked bytes per packed byte, once `ratioFrom` bytes are unpacked. */
  ratio: 200,
  ratioFrom: 16 * 1024 ** 2,
  /** Files in an archive. */
  entries: 100,
  /** Containers in containers: a gzip in a zip is 2. */
  nesting: 2,
  /** Bytes of a zip that comes as a stream or lies in another archive: it must be held in memory. */
  zipInMemory: 128 * 1024 ** 2,
  /** Bytes of a text's front, for format detection. */
  headBytes: 256 * 1024,
  /** Bytes of a line; the rest of a longer one is dropped and counted. */
  lineBytes: 64 * 1024,
} as const;

export type IntakeLimits = { readonly [Name in keyof typeof INTAKE_LIMITS]: number };
