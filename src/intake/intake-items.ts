import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { IntakeItem } from './text-source.ts';

const CHUNK = 1024 * 1024;

/** A pasted text as an item. */
export function itemFromText(name: string, text: string): IntakeItem {
  const bytes = Buffer.from(text, 'utf8');
  return { name, size: bytes.length, open: () => once(bytes) };
}

/** A local file as an item; `name` is what the user calls it, by default the last part of the path. Problems show when it is read. */
export function itemFromFile(path: string, name: string = basename(path)): IntakeItem {
  return { name, path, size: statSync(path, { throwIfNoEntry: false })?.size ?? null, open: () => chunksOfFile(path) };
}

/** A stream that can be read once, such as standard input or an upload. */
export function itemFromStream(name: string, stream: AsyncIterable<Uint8Array | string>): IntakeItem {
  return { name, size: null, open: () => asBytes(stream) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

async function* asBytes(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
}

/** Two buffers in turn: the next chunk is read while the last one is worked on. */
async function* chunksOfFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  try {
    let [full, free] = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)];
    let pending = file.read(full, 0, CHUNK);
    for (;;) {
      const { bytesRead } = await pending;
      if (bytesRead === 0) return;
      pending = file.read(free, 0, CHUNK);
      // A rejected read-ahead is seen when it is awaited; without this it would count as unhandled.
      pending.catch(() => undefined);
      yield full.subarray(0, bytesRead);
      [full, free] = [free, full];
    }
  } finally {
    await file.close();
  }
}
