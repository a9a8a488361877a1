import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadEnvFile } from '../config/load-env-file.ts';
import type { Reword } from '../explanation/reword.ts';
import { itemFromFile, itemFromStream } from '../intake/intake-items.ts';
import type { IntakeItem } from '../intake/text-source.ts';
import { triage } from '../triage.ts';
import { languageOf, parseOptions } from './parse-options.ts';
import { ANSWERED, NOTHING_READABLE, type Terminal, write } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/**
 * `triage`: files or standard input in, the report out, as JSON or readable in a terminal.
 * What is not needed to begin reading is loaded later: a worker thread may read meanwhile.
 */
export async function triageCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      lang: { type: 'string' },
      format: { type: 'string' },
      volumes: { type: 'string' },
      name: { type: 'string' },
      top: { type: 'string' },
    },
  });
  const language = languageOf(values.lang);
  const format = values.format === undefined ? undefined : await knownFormat(values.format);
  const top = topOf(values.top);
  const items = await itemsOf(positionals, terminal);
  const volumes = values.volumes === undefined ? undefined : await volumesOf(values.volumes, terminal);
  const reword = await rewordOf(terminal);
  const result = await triage(
    items,
    {
      language,
      ...(format === undefined ? {} : { format }),
      ...(volumes === undefined ? {} : { volumes }),
      ...(values.name === undefined ? {} : { name: values.name }),
      ...(top === undefined ? {} : { top }),
    },
    { now: terminal.now, ...(reword === undefined ? {} : { reword }) },
  );
  if (!result.ok) {
    const { wordProblem } = await import('../explanation/word-problem.ts');
    await write(terminal.stderr, `mailtriage triage: ${wordProblem(result.problem, language).replaceAll('\n', ' ')}\n`);
    return NOTHING_READABLE;
  }
  if (values.json) {
    await write(terminal.stdout, `${JSON.stringify(result.report, null, 2)}\n`);
    return ANSWERED;
  }
  const { renderReport } = await import('./render-report.ts');
  const width = terminal.stdout.columns ?? 100;
  await write(terminal.stdout, renderReport(result.report, { language, width, colour: wantsColour(terminal) }));
  return ANSWERED;
}

async function knownFormat(name: string): Promise<string> {
  const { FORMAT_NAMES } = await import('../formats/detect.ts');
  if (FORMAT_NAMES.includes(name)) return name;
  throw new UsageProblem(`--format ${name}: known formats are ${FORMAT_NAMES.join(', ')}`);
}

async function volumesOf(path: string, terminal: Terminal): Promise<ReadonlyMap<string, number>> {
  const { readVolumesFile } = await import('./read-volumes-file.ts');
  return readVolumesFile(path, terminal);
}

/** The model port where a key is set; a configuration with problems counts as none, and `config check` tells them. */
async function rewordOf(terminal: Terminal): Promise<Reword | undefined> {
  const { environment } = terminal;
  if (environment === process.env) loadEnvFile();
  if (!environment['OPENAI_API_KEY'] && !environment['OPENAI_API_KEY_FILE']) return undefined;
  const [{ readConfig }, { rewordFromSettings }] = await Promise.all([
    import('../config/read-config.ts'),
    import('../config/reword-from-settings.ts'),
  ]);
  const config = readConfig(environment);
  return config.ok ? rewordFromSettings(config.settings) : undefined;
}

function topOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new UsageProblem(`--top ${value}: a whole number from 1 is wanted`);
  return Number(value);
}

async function itemsOf(paths: readonly string[], terminal: Terminal): Promise<readonly IntakeItem[]> {
  if (paths.length === 0) throw new UsageProblem('name at least one file, or - for standard input');
  if (paths.filter((path) => path === '-').length > 1) throw new UsageProblem('standard input can be read once only');
  const items: IntakeItem[] = [];
  for (const path of paths) {
    if (path === '-') {
      items.push(itemFromStream('stdin', terminal.stdin));
      continue;
    }
    const found = await stat(path).catch(() => null);
    if (!found) throw new UsageProblem(`${path}: there is no such file, or it cannot be opened`);
    if (found.isDirectory()) throw new UsageProblem(`${path} is a folder; name the files in it`);
    items.push(itemFromFile(path, basename(path)));
  }
  return items;
}

function wantsColour(terminal: Terminal): boolean {
  return terminal.stdout.isTTY === true && !terminal.environment['NO_COLOR'];
}
