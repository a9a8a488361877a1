import { spawn } from 'node:child_process';

export interface ProcessRun {
  /** Wall time in seconds. */
  readonly seconds: number;
  /** CPU time in seconds, user and system. */
  readonly cpu: number;
  /** Largest resident size in MiB; null where /usr/bin/time is missing. */
  readonly mib: number | null;
  readonly code: number;
  readonly stdout: string;
}

/** Runs a command to its end; its resources are measured by /usr/bin/time (GNU time). */
export function runProcess(command: readonly string[], hasTime: boolean): Promise<ProcessRun> {
  const [name = '', ...rest] = hasTime ? ['/usr/bin/time', '-f', '\n@%U %S %M', ...command] : command;
  const started = performance.now();
  const child = spawn(name, rest, { env: { ...process.env, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const used = /@([\d.]+) ([\d.]+) (\d+)\s*$/.exec(stderr);
      resolve({
        seconds: (performance.now() - started) / 1000,
        cpu: used === null ? Number.NaN : Number(used[1]) + Number(used[2]),
        mib: used === null ? null : Number(used[3]) / 1024,
        code: code ?? -1,
        stdout,
      });
    });
  });
}

/** The run of the median wall time of several, after one to warm the file cache. */
export async function medianRun(command: readonly string[], runs: number, hasTime: boolean): Promise<ProcessRun> {
  await runProcess(command, hasTime);
  const all: ProcessRun[] = [];
  for (let run = 0; run < runs; run++) all.push(await runProcess(command, hasTime));
  all.sort((a, b) => a.seconds - b.seconds);
  return all[all.length >> 1] as ProcessRun;
}
