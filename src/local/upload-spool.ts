import { TransferEnded } from '../chat/files/fetched-file.ts';
import { openFileSpool, readSpooled, type Spooled } from '../chat/files/file-spool.ts';
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
  /** Deletes it from the disk. */
  readonly remove: () => Promise<void>;
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
  const spool = await openFileSpool(directory);
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
      const spooled = await spool.take({ chunks: atMost(maxBytes, bytes), cancel: () => undefined });
      if (!spooled.ok) return { ok: false, problem: problemOf(spooled.trouble) };
      const { path, size, remove } = spooled;
      const file = { id: newId(), thread, name, size, path, at: now(), remove };
      waiting.set(file.id, file);
      return { ok: true, file };
    },
    take(thread, ids) {
      const files = [...new Set(ids)].map((id) => waiting.get(id));
      if (!files.every((file) => file !== undefined && file.thread === thread)) return null;
      for (const id of ids) waiting.delete(id);
      return files as SpooledFile[];
    },
    remove: removeFiles,
    close: spool.close,
  };
}

/** The spooled file as the intake takes it. */
export function intakeItemOf(file: SpooledFile): IntakeItem {
  return { name: file.name, size: file.size, path: file.path, open: () => readSpooled(file.path) };
}

async function removeFiles(files: readonly SpooledFile[]): Promise<void> {
  await Promise.all(files.map((file) => file.remove()));
}

async function* atMost(maxBytes: number, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new TransferEnded('too-large');
    yield chunk;
  }
}

function problemOf(trouble: Extract<Spooled, { ok: false }>['trouble']): 'too-large' | 'interrupted' | 'disk-full' {
  if (trouble === 'too-large') return 'too-large';
  return trouble === 'no-space' ? 'disk-full' : 'interrupted';
}
