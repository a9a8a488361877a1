/** Called for each line bytes[start, end), without its end; `cut` when its rest is missing. Valid only during the call. */
export type OnByteLine = (bytes: Buffer, start: number, end: number, cut: boolean) => void;

const LF = 0x0a;
const CR = 0x0d;

/**
 * Goes through chunks line by line without copying: only a line that lies across two chunks is put together. Line ends are LF or
 * CRLF. A line longer than `limit` bytes is cut there. Returns the number of lines.
 */
export async function forEachByteLine(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  onLine: OnByteLine,
): Promise<number> {
  const carry = Buffer.alloc(limit + 1);
  let carried = 0;
  let tooLong = false;
  let lines = 0;
  const keep = (part: Uint8Array) => {
    const room = Math.max(0, limit - carried);
    if (part.length > room) tooLong = true;
    carry.set(part.subarray(0, room), carried);
    carried += Math.min(room, part.length);
  };
  const flush = () => {
    onLine(carry, 0, withoutCr(carry, 0, carried), tooLong);
    lines++;
    carried = 0;
    tooLong = false;
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let start = 0;
    let end = bytes.indexOf(LF);
    if (end >= 0 && (carried > 0 || tooLong)) {
      keep(bytes.subarray(0, end));
      flush();
      start = end + 1;
      end = bytes.indexOf(LF, start);
    }
    for (; end >= 0; end = bytes.indexOf(LF, start)) {
      const cut = end - start > limit;
      onLine(bytes, start, cut ? start + limit : withoutCr(bytes, start, end), cut);
      lines++;
      start = end + 1;
    }
    if (start < bytes.length) keep(bytes.subarray(start));
  }
  if (carried > 0 || tooLong) flush();
  return lines;
}

function withoutCr(bytes: Uint8Array, start: number, end: number): number {
  return end > start && bytes[end - 1] === CR ? end - 1 : end;
}
