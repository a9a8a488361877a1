import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { IntakeItem } from '../intake/text-source.ts';
import { newId } from './chat-thread.ts';

/** An upload that lies on disk until the bot has read it. */
export interface SpooledFile {
  readonly id: string;
  readonly thread: string;
  readonly name: string;
  readonly size: number;
  readonly path: string;
  /** ms since the epoch */
  readonly at: number;
}

export type SpoolResult =
  | { readonly ok: true; readonly file: SpooledFile }
  | { readonly ok: false; readonly problem: 'too-large' | 'interrupted' | 'disk-full' | 'too-many' };

/** Uploaded files between their arrival and the end of their triage. */
export interface UploadSpool {
  readonly add: (thread: string, name: string, bytes: AsyncIterable<Uint8Array>) => Promise<SpoolResult>;
  /** Hands the files over to one message; null when one of them is not (or no longer) there. */
  readonly take: (thread: string, ids: readonly string[]) => readonly SpooledFile[] | null;
  readonly remove: (files: readonly SpooledFile[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Files that were uploaded and never sent go after this time. */
const UNSENT_KEPT_MS = 60 * 60 * 1000;
const UNSENT_PER_THREAD = 20;

/**
 * Opens the spool in `directory` (created for the owner alone) and deletes what a crash left there.
 * @param maxBytes largest file
 */
export async function openUploadSpool(directory: string, maxBytes: number, now: () => number): Promise<UploadSpool> {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const waiting = new Map<string, SpooledFile>();

  async function removeUnsent(): Promise<void> {
    const stale = [...waiting.values()].filter((file) => now() - file.at > UNSENT_KEPT_MS);
    for (const file of stale) waiting.delete(file.id);
    await removeFiles(stale);
  }

  return {
    async add(thread, name, bytes) {
      await removeUnsent();
      const ofThread = [...waiting.values()].filter((file) => file.thread === thread);
      if (ofThread.length >= UNSENT_PER_THREAD) return { ok: false, problem: 'too-many' };
      const id = newId();
      const path = join(directory, id);
      const counter = byteCounter(maxBytes);
      try {
        await pipeline(bytes, counter.stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      } catch (thrown) {
        await rm(path, { force: true });
        return { ok: false, problem: problemOf(thrown) };
      }
      const file = { id, thread, name, size: counter.size(), path, at: now() };
      waiting.set(id, file);
      return { ok: true, file };
    },
    take(thread, ids) {
      const files = [...new Set(ids)].map((id) => waiting.get(id));
      if (!files.every((file) => file !== undefined && file.thread === thread)) return null;
      for (const id of ids) waiting.delete(id);
      return files as SpooledFile[];
    },
    remove: removeFiles,
    async close() {
      for (const name of await readdir(directory).catch(() => [])) await rm(join(directory, name), { force: true });
    },
  };
}

/** The spooled file as the intake takes it. */
export function intakeItemOf(file: SpooledFile): IntakeItem {
  return { name: file.name, size: file.size, path: file.path, open: () => createReadStream(file.path) };
}

async function removeFiles(files: readonly SpooledFile[]): Promise<void> {
  await Promise.all(files.map((file) => rm(file.path, { force: true })));
}

class TooLarge extends Error {}

function byteCounter(maxBytes: number): { readonly stream: Transform; readonly size: () => number } {
  let size = 0;
  const stream = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.byteLength;
      if (size > maxBytes) done(new TooLarge());
      else done(null, chunk);
    },
  });
  return { stream, size: () => size };
}

function problemOf(thrown: unknown): 'too-large' | 'interrupted' | 'disk-full' {
  if (thrown instanceof TooLarge) return 'too-large';
  const full = thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOSPC' || thrown.code === 'EDQUOT');
  return full ? 'disk-full' : 'interrupted';
}
