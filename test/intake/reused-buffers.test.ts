import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readTally } from '../../src/formats/read-tally.ts';
import { linesOf } from '../../src/intake/lines.ts';
import { openIntake } from '../../src/intake/open-intake.ts';
import { NOW } from '../cli/run-cli.ts';
import { zipOf } from './zip-of.ts';

const ROWS = 3_000;
const HEAD = 'Date;Status;Address;Nature of failure;Reason;Text\n';
const TEXT =
  HEAD +
  Array.from({ length: ROWS }, (_, row) =>
    row % 3 === 0
      ? `2026-11-24 09:0${row % 10};Failed;someone${row}@orange.fr;Soft;Refused;550 5.2.0 Mail rejected. OFR_506 [506]\n`
      : `2026-11-24 09:0${row % 10};Sent;someone${row}@gmail.com;Not defined;;'*' sent\n`,
  ).join('');

/** A source as a file is: one buffer, overwritten before each next chunk; what was yielded before turns into junk. */
async function* overBuffer(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    buffer.fill(0x21);
    await new Promise((resolve) => setImmediate(resolve));
    const part = bytes.subarray(at, at + size);
    buffer.set(part);
    yield buffer.subarray(0, part.length);
  }
  buffer.fill(0x21);
}

const item = (bytes: Uint8Array, size: number) => ({
  name: 'export.csv',
  size: null,
  open: () => overBuffer(bytes, size),
});

test.each([1_000, 4_096, 65_536, 300_000])(
  'lines lie whole across chunks of %i bytes in one reused buffer',
  async (size) => {
    const source = { name: 'x', head: new Uint8Array(), chunks: () => overBuffer(Buffer.from(TEXT), size) };
    const lines: string[] = [];
    for await (const line of linesOf(source)) lines.push(line.text);
    expect(lines.join('\n')).toBe(TEXT.trimEnd());
  },
);

const packings: readonly (readonly [string, (text: string) => Uint8Array | Promise<Uint8Array>])[] = [
  ['plain', (text) => Buffer.from(text)],
  ['gzip', (text) => gzipSync(text)],
  ['zstd', (text) => zstdCompressSync(text)],
  ['zip', (text) => zipOf({ 'export.csv': text })],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
];

test.each(packings)('counts are exact when a source reuses its buffer: %s', async (_name, pack) => {
  const bytes = await pack(TEXT);
  for (const size of [700, 5_000, 100_000]) {
    const read = await readTally([item(bytes, size)], {}, { now: () => NOW });
    if (!read.ok) throw new Error(read.problem.id);
    const { cells, counts } = read.tally;
    const sums = [0, 0, 0, 0, 0];
    for (let at = 0; at < cells.length; at++)
      sums[cells.outcome[at] ?? 4] = (sums[cells.outcome[at] ?? 4] ?? 0) + (cells.count[at] ?? 0);
    expect(sums, `chunks of ${size}`).toEqual([2_000, 1_000, 0, 0, 0]);
    expect(counts).toMatchObject({ notUnderstood: 0, ignored: 0 });
  }
});

test('the head of a source is what its first bytes are', async () => {
  const intake = await openIntake(item(Buffer.from(TEXT), 500));
  for await (const source of intake.sources()) {
    expect(Buffer.from(source.head).toString('utf8')).toBe(TEXT.slice(0, source.head.length));
    for await (const _ of source.chunks()) break;
  }
});
