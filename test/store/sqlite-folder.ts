import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';

/** A real database in a folder of its own. */
export async function sqliteFolder() {
  const directory = await mkdtemp(join(tmpdir(), 'mailtriage-store-'));
  return {
    directory,
    open: async (): Promise<Store> => {
      const opened = await openSqliteStore(directory);
      if (!opened.ok) throw new Error(opened.problem.text);
      return opened.store;
    },
    /** All bytes of all files, as one text. */
    bytes: async (): Promise<string> => {
      const names = await readdir(directory);
      const files = await Promise.all(names.map((name) => readFile(join(directory, name), 'latin1')));
      return files.join('\n');
    },
    destroy: () => rm(directory, { recursive: true, force: true }),
  };
}
