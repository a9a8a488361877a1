import { inflateSync } from 'node:zlib';

/** A picture of 8 bits each of red, green, blue and alpha, without interlacing or filters, as our own encoder writes it. */
export function readPng(file: Buffer) {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('no PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const stride = width * 4 + 1;
  const filters = new Set(Array.from({ length: height }, (_, y) => rows[y * stride]));
  const pixels = Buffer.concat(
    Array.from({ length: height }, (_, y) => rows.subarray(y * stride + 1, (y + 1) * stride)),
  );
  return { width, height, kind: [...header.subarray(8)], filters: [...filters], pixels };
}
