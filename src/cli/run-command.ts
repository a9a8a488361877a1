import { ANSWERED, FAULT, type Terminal, WRONG_USAGE, write } from './terminal.ts';
import { USAGE } from './usage.ts';
import { UsageProblem } from './usage-problem.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Commands are loaded when called: a ten-line paste must not wait for a web server's modules. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  triage: async () => (await import('./triage-command.ts')).triageCommand,
  classify: async () => (await import('./classify-command.ts')).classifyCommand,
  lookup: async () => (await import('./lookup-command.ts')).lookupCommand,
  serve: async () => (await import('./serve-command.ts')).serveCommand,
  schema: async () => (await import('./schema-command.ts')).schemaCommand,
  replies: async () => (await import('./replies-command.ts')).repliesCommand,
  config: async () => (await import('./config-command.ts')).configCommand,
};

/**
 * Runs one command line and yields its exit code. Nothing is thrown:
 * wrong usage is told with the usage text, a fault of the program with its stack.
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  // A failed write is told through its callback; without a listener the event alone would end the process with a stack.
  terminal.stdout.on('error', () => undefined);
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    await write(name === undefined ? terminal.stderr : terminal.stdout, USAGE);
    return name === undefined ? WRONG_USAGE : ANSWERED;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    await write(terminal.stderr, `mailtriage: there is no command "${name}"\n\n${USAGE}`);
    return WRONG_USAGE;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await write(terminal.stdout, USAGE);
    return ANSWERED;
  }
  try {
    return await (await load())(rest, terminal);
  } catch (failure) {
    if (failure instanceof UsageProblem) {
      await write(terminal.stderr, `mailtriage ${name}: ${failure.message}\n`);
      return WRONG_USAGE;
    }
    // The reader of our output went away (`| head`): nothing left to say, and no fault.
    if (failure instanceof Error && 'code' in failure && failure.code === 'EPIPE') return ANSWERED;
    await write(
      terminal.stderr,
      `mailtriage ${name}: a fault of the program: ${failure instanceof Error ? failure.stack : failure}\n`,
    );
    return FAULT;
  }
}
