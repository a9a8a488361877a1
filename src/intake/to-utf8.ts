import type { DetectedEncoding } from './detect-encoding.ts';

const encoder = new TextEncoder();

/** The chunks as UTF-8 without byte order mark. Bytes that the encoding does not know become U+FFFD. */
export async function* toUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: DetectedEncoding,
): AsyncGenerator<Uint8Array> {
  const decoder = encoding.label === null ? null : new TextDecoder(encoding.label);
  let mark = encoding.mark;
  for await (const chunk of chunks) {
    const rest = mark > 0 ? chunk.subarray(mark) : chunk;
    mark = Math.max(0, mark - chunk.length);
    if (rest.length > 0) yield decoder === null ? rest : encoder.encode(decoder.decode(rest, { stream: true }));
  }
  const end = decoder?.decode() ?? '';
  if (end !== '') yield encoder.encode(end);
}
