import { loadEnvFile } from '../config/load-env-file.ts';
import { readConfig } from '../config/read-config.ts';
import { SECRET_SETTINGS } from '../config/settings.ts';
import { createLookup } from './create-lookup.ts';
import { ANSWERED, type Terminal, WRONG_USAGE, write } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/** `config check`: prints every problem at once, else the settings in force; never a secret. */
export async function configCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.length !== 1 || args[0] !== 'check') throw new UsageProblem('the one thing to do here is: config check');
  if (terminal.environment === process.env) loadEnvFile();
  const config = readConfig(terminal.environment);
  for (const note of config.notes) await write(terminal.stderr, `note: ${note}\n`);
  if (!config.ok) {
    for (const problem of config.problems) await write(terminal.stdout, `${problem.name}: ${problem.text}\n`);
    return WRONG_USAGE;
  }
  for (const [name, value] of Object.entries(config.settings)) {
    const shown = value === undefined ? '(not set)' : SECRET_SETTINGS.has(name) ? '(set)' : String(value);
    await write(terminal.stdout, `${name} = ${shown}\n`);
  }
  for (const { shown, usable, ipv6, reason } of await createLookup(config.settings, terminal.now).zones.checks()) {
    const told = usable ? `usable${ipv6 ? '' : ', IPv4 only'}` : `not usable: ${reason}`;
    await write(terminal.stdout, `blocklist ${shown}: ${told}\n`);
  }
  return ANSWERED;
}
