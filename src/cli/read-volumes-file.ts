import { readFile } from 'node:fs/promises';
import { readVolumes } from '../formats/table/read-volumes.ts';
import { type Terminal, write } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/** Reads `--volumes FILE.csv`. Odd rows are told on standard error; a file without one good row is wrong usage. */
export async function readVolumesFile(path: string, terminal: Terminal): Promise<ReadonlyMap<string, number>> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new UsageProblem(`--volumes ${path}: the file cannot be read`);
  const { volumes, problems } = readVolumes(text);
  for (const problem of problems.slice(0, 10)) await write(terminal.stderr, `--volumes ${path}: ${problem}\n`);
  if (volumes.size === 0) throw new UsageProblem(`--volumes ${path}: no row "domain,volume" was found in it`);
  return volumes;
}
