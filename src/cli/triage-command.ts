import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadEnvFile } from '../config/load-env-file.ts';
import { readConfig } from '../config/read-config.ts';
import { rewordFromSettings } from '../config/reword-from-settings.ts';
import { wordProblem } from '../explanation/word-problem.ts';
import { FORMAT_NAMES } from '../formats/detect.ts';
import { itemFromFile, itemFromStream } from '../intake/intake-items.ts';
import type { IntakeItem } from '../intake/text-source.ts';
import { triage } from '../triage.ts';
import { languageOf, parseOptions } from './parse-options.ts';
import { readVolumesFile } from './read-volumes-file.ts';
import { renderReport } from './render-report.ts';
import { ANSWERED, NOTHING_READABLE, type Terminal, write } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/** `triage`: files or standard input in, the report out, as JSON or readable in a terminal. */
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
  const format = formatOf(values.format);
  const top = topOf(values.top);
  const items = await itemsOf(positionals, terminal);
  const volumes = values.volumes === undefined ? undefined : await readVolumesFile(values.volumes, terminal, language);
  if (terminal.environment === process.env) loadEnvFile();
  const config = readConfig(terminal.environment);
  const reword = config.ok ? rewordFromSettings(config.settings) : undefined;
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
    await write(terminal.stderr, `mailtriage triage: ${wordProblem(result.problem, language).replaceAll('\n', ' ')}\n`);
    return NOTHING_READABLE;
  }
  const text = values.json
    ? `${JSON.stringify(result.report, null, 2)}\n`
    : renderReport(result.report, { language, width: terminal.stdout.columns ?? 100, colour: wantsColour(terminal) });
  await write(terminal.stdout, text);
  return ANSWERED;
}

function formatOf(name: string | undefined): string | undefined {
  if (name === undefined || FORMAT_NAMES.includes(name)) return name;
  throw new UsageProblem(`--format ${name}: known formats are ${FORMAT_NAMES.join(', ')}`);
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
