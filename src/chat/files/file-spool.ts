import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Download, TransferEnded } from './fetched-file.ts';

/** Where fetched files lie until they were read: for the owner of the process alone. */
export interface FileSpool {
  readonly take: (download: Download) => Promise<Spooled>;
  readonly close: () => Promise<void>;
}

export type Spooled =
  | { readonly ok: true; readonly path: string; readonly size: number; readonly remove: () => Promise<void> }
  | { readonly ok: false; readonly trouble: TransferEnded['trouble'] };

/** Opens the spool in `directory` and deletes what a crash left there. */
export async function openFileSpool(directory: string): Promise<FileSpool> {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  return {
    take: async ({ chunks }) => {
      const path = join(directory, randomBytes(16).toString('hex'));
      const remove = () => rm(path, { force: true });
      const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
      try {
        await pipeline(chunks, file);
        return { ok: true, path, size: file.bytesWritten, remove };
      } catch (thrown) {
        await remove();
        return { ok: false, trouble: troubleOf(thrown) };
      }
    },
    close: () => rm(directory, { recursive: true, force: true }),
  };
}

/** The bytes of a spooled file, in order. */
export function readSpooled(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path);
}

function troubleOf(thrown: unknown): TransferEnded['trouble'] {
  if (thrown instanceof TransferEnded) return thrown.trouble;
  const full = thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOSPC' || thrown.code === 'EDQUOT');
  return full ? 'no-space' : 'broken-off';
}
