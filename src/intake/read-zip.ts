import type { Entry, ZipFile } from 'yauzl';
import type { IntakeProblem } from './intake-problem.ts';
import type { IntakeLimits } from './limits.ts';

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

export type ZipListing =
  | { readonly ok: true; readonly entries: readonly ZipEntry[]; readonly close: () => void }
  | { readonly ok: false; readonly problem: IntakeProblem };

/** Lists the files of a zip, without reading them. `from` is a path, or the whole archive in memory. */
export async function readZip(from: string | Buffer, limits: IntakeLimits): Promise<ZipListing> {
  let zip: ZipFile | null = null;
  try {
    // Loaded when it is needed: few inputs are archives.
    const { default: yauzl } = await import('yauzl');
    zip =
      typeof from === 'string'
        ? await yauzl.openPromise(from, { lazyEntries: true, autoClose: false })
        : await yauzl.fromBufferPromise(from, { lazyEntries: true });
    if (zip.entryCount > limits.entries * 10)
      return closed(zip, { id: 'too-many-entries', values: { limit: limits.entries } });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const problem = problemOf(entries, limits);
    if (problem !== null) return closed(zip, problem);
    const files = entries.filter(isContent);
    const open = zip;
    return {
      ok: true,
      entries: files.map((entry) => ({ name: baseName(entry.fileName), open: () => entryChunks(open, entry) })),
      close: () => open.close(),
    };
  } catch {
    return closed(zip, { id: 'damaged-archive', values: { kind: 'zip' } });
  }
}

function closed(zip: ZipFile | null, problem: IntakeProblem): ZipListing {
  zip?.close();
  return { ok: false, problem };
}

function problemOf(entries: readonly Entry[], limits: IntakeLimits): IntakeProblem | null {
  const names = new Set(entries.map((entry) => entry.fileName));
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin'))
    return { id: 'spreadsheet', values: { kind: 'xlsx' } };
  if (names.has('[Content_Types].xml')) return { id: 'document', values: { kind: 'docx' } };
  if (names.has('mimetype') && names.has('content.xml')) return { id: 'spreadsheet', values: { kind: 'ods' } };
  const files = entries.filter(isContent);
  if (files.length > limits.entries) return { id: 'too-many-entries', values: { limit: limits.entries } };
  if (files.length === 0) return { id: 'empty', values: {} };
  if (files.every((entry) => entry.isEncrypted())) return { id: 'encrypted-zip', values: {} };
  const bomb = files.some(
    (entry) =>
      entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize > entry.compressedSize * limits.ratio,
  );
  return bomb ? { id: 'too-large-unpacked', values: { limit: limits.ratio } } : null;
}

/** Not a folder, not what macOS adds, not empty. */
function isContent(entry: Entry): boolean {
  return (
    !entry.fileName.endsWith('/') &&
    !entry.fileName.startsWith('__MACOSX/') &&
    !/(^|\/)\.DS_Store$/.test(entry.fileName) &&
    entry.uncompressedSize > 0
  );
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The unpacked bytes; yauzl checks that they are no more than the directory declares. A damaged entry ends early. */
async function* entryChunks(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) return;
  const stream = await zip.openReadStreamPromise(entry);
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } finally {
    stream.destroy();
  }
}
