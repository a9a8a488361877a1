import { decodeLine } from './decode-line.ts';
import { INTAKE_LIMITS } from './limits.ts';
import type { TextSource } from './text-source.ts';

export interface Line {
  /** Without its end and without NULs. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** True when it was longer than the limit; its rest is dropped. */
  readonly cut: boolean;
}

const LF = 0x0a;
const CR = 0x0d;

/** The lines of a source. Ends are LF, CRLF or CR; each line is UTF-8 or, where it is not, windows-1252. */
export async function* linesOf(source: TextSource, lineBytes: number = INTAKE_LIMITS.lineBytes): AsyncGenerator<Line> {
  for await (const batch of lineBatchesOf(source, lineBytes)) yield* batch;
}

/** The same, all lines of a chunk at once: much faster for large inputs. */
export async function* lineBatchesOf(
  source: TextSource,
  lineBytes: number = INTAKE_LIMITS.lineBytes,
): AsyncGenerator<readonly Line[]> {
  const splitter = new LineSplitter(lineBytes);
  for await (const chunk of source.chunks()) {
    const batch = splitter.feed(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    if (batch.length > 0) yield batch;
  }
  const rest = splitter.end();
  if (rest.length > 0) yield rest;
}

/** Cuts chunks into lines; keeps at most one line's bytes between two chunks. */
class LineSplitter {
  readonly #limit: number;
  #carry: Uint8Array[] = [];
  #carried = 0;
  #dropped = false;
  #number = 0;
  /** The last chunk ended with a CR: an LF that follows belongs to it. */
  #afterCr = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  feed(chunk: Buffer): Line[] {
    const lines: Line[] = [];
    let at = this.#afterCr && chunk[0] === LF ? 1 : 0;
    if (chunk.length > 0) this.#afterCr = false;
    let nextCr = chunk.indexOf(CR, at);
    while (at < chunk.length) {
      const nextLf = chunk.indexOf(LF, at);
      if (nextCr >= 0 && nextCr < at) nextCr = chunk.indexOf(CR, at);
      const end = nextCr >= 0 && (nextLf < 0 || nextCr < nextLf) ? nextCr : nextLf;
      if (end < 0) {
        this.#keep(chunk.subarray(at));
        break;
      }
      lines.push(this.#line(chunk.subarray(at, end)));
      at = end + 1;
      if (chunk[end] !== CR) continue;
      if (at >= chunk.length) this.#afterCr = true;
      else if (chunk[at] === LF) at++;
    }
    return lines;
  }

  end(): Line[] {
    return this.#carried > 0 || this.#dropped ? [this.#line(new Uint8Array(0))] : [];
  }

  #keep(part: Uint8Array): void {
    const room = this.#limit - this.#carried;
    if (part.length > room) this.#dropped = true;
    if (room <= 0) return;
    // A copy: `slice` of a Buffer would be a view of bytes that the source overwrites.
    const kept = Uint8Array.from(part.subarray(0, room));
    this.#carry.push(kept);
    this.#carried += kept.length;
  }

  #line(part: Uint8Array): Line {
    let bytes = part;
    let cut = this.#dropped || part.length > this.#limit;
    if (this.#carried > 0) {
      cut ||= this.#carried + part.length > this.#limit;
      this.#keep(part);
      bytes = Buffer.concat(this.#carry);
      this.#carry = [];
      this.#carried = 0;
    } else if (cut) bytes = part.subarray(0, this.#limit);
    this.#dropped = false;
    const text = decodeLine(bytes);
    return { text: text.includes('\0') ? text.replaceAll('\0', '') : text, number: ++this.#number, cut };
  }
}
