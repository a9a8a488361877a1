import { readFileSync } from 'node:fs';
import { SETTINGS_NOT_USED_YET, SETTINGS_TOGETHER, type Settings, settingsSchema } from './settings.ts';
import { slackNotes, slackProblems } from './slack-settings.ts';
import { teamsNotes, teamsProblems } from './teams-settings.ts';

/** One thing wrong with the configuration; never holds a value, which may be a secret. */
export interface ConfigProblem {
  readonly name: string;
  readonly text: string;
}

export type ConfigResult =
  | { readonly ok: true; readonly settings: Settings; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[]; readonly notes: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment, each also from the file named by `NAME_FILE`.
 * Yields all problems at once. Empty values count as not set, as in most compose files.
 */
export function readConfig(environment: Environment): ConfigResult {
  const values: Record<string, string> = {};
  const problems: ConfigProblem[] = [];
  for (const name of Object.keys(settingsSchema.shape)) {
    const value = settingOf(name, environment, problems);
    if (value !== undefined) values[name] = value;
  }
  for (const [one, other] of SETTINGS_TOGETHER) {
    if (values[one] === undefined && values[other] !== undefined)
      problems.push({ name: one, text: `is wanted beside ${other}` });
    if (values[one] !== undefined && values[other] === undefined)
      problems.push({ name: other, text: `is wanted beside ${one}` });
  }
  problems.push(...slackProblems(values), ...teamsProblems(values));
  const unused = SETTINGS_NOT_USED_YET.filter((name) => environment[name] || environment[`${name}_FILE`]);
  const notes = [
    ...slackNotes(values),
    ...teamsNotes(values),
    ...unused.map((name) => `${name} is set, but this version does not use it`),
  ];
  const parsed = settingsSchema.safeParse(values);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push({ name: String(issue.path[0]), text: issue.message });
  }
  if (!parsed.success || problems.length > 0) return { ok: false, problems, notes };
  return { ok: true, settings: parsed.data, notes };
}

function settingOf(name: string, environment: Environment, problems: ConfigProblem[]): string | undefined {
  const direct = environment[name];
  const file = environment[`${name}_FILE`];
  if (direct && file) problems.push({ name, text: `both ${name} and ${name}_FILE are set; keep one` });
  if (direct) return direct;
  if (!file) return undefined;
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (text === '') problems.push({ name: `${name}_FILE`, text: 'the file is empty' });
    return text === '' ? undefined : text;
  } catch {
    problems.push({ name: `${name}_FILE`, text: 'the file cannot be read' });
    return undefined;
  }
}
