import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePostfixLog } from './generate-postfix-log.ts';
import { medianRun, type ProcessRun, runProcess } from './run-process.ts';

const MB = 1_000_000;
const CLI = new URL('../../src/cli.ts', import.meta.url).pathname;

/** What the product promises for a 200 MB log (issue 2). */
const PROMISED = { timesGrep: 3, seconds: 0.5, mib: 200, pasteSeconds: 0.1 };

/**
 * Triages a generated Postfix log as a process of its own, beside `grep -cF status=` and, where it is installed, pflogsumm.
 * Prints a table, and exits with 1 when the counts are wrong. Usage: `node test/bench/bench.ts log [megabytes]`.
 */
export async function benchLog(args: readonly string[]): Promise<void> {
  const megabytes = Number(args[0] ?? 200);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const hasTime = existsSync('/usr/bin/time');
  try {
    const log = join(folder, 'mail.log');
    const truth = writePostfixLog(log, { bytes: megabytes * MB });
    const bytes = statSync(log).size;
    const grep = await medianRun(['grep', '-cF', 'status=', log], 3, hasTime);
    const ours = await medianRun([process.execPath, CLI, 'triage', '--json', log], 3, hasTime);
    const paste = join(folder, 'paste.txt');
    writeFileSync(
      paste,
      'host mta5.am0.yahoodns.net[192.0.2.4] said: 421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred\n'.repeat(
        10,
      ),
    );
    const small = await medianRun([process.execPath, CLI, 'triage', '--json', paste], 3, hasTime);
    const bare = await medianRun([process.execPath, '-e', '0'], 3, hasTime);
    const summ =
      existsSync('/usr/sbin/pflogsumm') && megabytes <= 200
        ? await runProcess(['/usr/sbin/pflogsumm', log], hasTime)
        : null;

    console.log(
      `${truth.lines} lines, ${Math.round(bytes / MB)} MB, ${truth.delivered} delivered, ${truth.deferred} deferred, ${truth.bounced} bounced`,
    );
    row('', ['wall s', 'CPU s', 'MB/s', 'peak MiB', '× grep']);
    for (const [name, run] of [
      ['grep -cF status=', grep],
      ['mailtriage triage --json', ours],
      ['pflogsumm', summ],
    ] as const) {
      if (run !== null)
        row(name, [
          fixed(run.seconds),
          fixed(run.cpu),
          Math.round(bytes / MB / run.seconds),
          run.mib === null ? '?' : Math.round(run.mib),
          fixed(run.seconds / grep.seconds),
        ]);
    }
    const bound = PROMISED.timesGrep * grep.seconds + PROMISED.seconds;
    console.log(
      `\npromised: ${fixed(bound)} s (3 × grep + 0.5 s), ${PROMISED.mib} MiB: ${ours.seconds <= bound && (ours.mib ?? 0) <= PROMISED.mib ? 'kept' : 'MISSED'}`,
    );
    if (summ !== null) console.log(`${fixed(summ.seconds / ours.seconds)} times as fast as pflogsumm`);
    console.log(
      `ten pasted lines: ${fixed(small.seconds)} s as a process, of which Node's own start is ${fixed(bare.seconds)} s (one answer of a running service: node test/bench/bench.ts paste)`,
    );
    if (!agrees(ours, truth)) {
      console.error('the counts are wrong');
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function agrees(
  run: ProcessRun,
  truth: { readonly delivered: number; readonly deferred: number; readonly bounced: number; readonly lines: number },
): boolean {
  if (run.code !== 0) return false;
  const { input } = JSON.parse(run.stdout) as { input: Record<string, unknown> };
  return (
    input['delivered'] === truth.delivered &&
    input['deferred'] === truth.deferred &&
    input['bounced'] === truth.bounced &&
    input['records'] === truth.lines
  );
}

function row(name: string, cells: readonly (string | number)[]): void {
  console.log(name.padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join(''));
}

function fixed(value: number): string {
  return value.toFixed(2);
}
