import { Readable, Writable } from 'node:stream';
import { runCommand } from '../../src/cli/run-command.ts';

export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A fixed present for logs without a year: 2026-11-25. */
export const NOW = Date.UTC(2026, 10, 25, 12);

/** Runs one command line inside this process, with its own streams and environment. */
export async function runCli(
  args: readonly string[],
  stdin: string | Buffer = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  const stdout = new Collector();
  const stderr = new Collector();
  const exitCode = await runCommand(args, {
    stdin: Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)]),
    stdout,
    stderr,
    environment,
    now: () => NOW,
  });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

class Collector extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
