#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Types are stripped and code is compiled once, not at every start; kept in the system's folder for temporary files.
enableCompileCache();
const { runCommand } = await import('./cli/run-command.ts');

process.exitCode = await runCommand(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  now: Date.now,
});
