import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../knowledge/vocabulary.ts';
import { UsageProblem } from './usage-problem.ts';

/** `parseArgs` of Node, with its complaints turned into wrong usage. */
export function parseOptions<T extends NonNullable<Parameters<typeof parseArgs>[0]>>(
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (failure) {
    throw new UsageProblem(failure instanceof Error ? failure.message : String(failure));
  }
}

/** The language of `--lang`: `fr`, `fr-FR` and `fr_FR.UTF-8` all mean French; English when not given. */
export function languageOf(code: string | undefined): Language {
  if (code === undefined) return 'en';
  const short = code.toLowerCase().split(/[-_.]/)[0];
  const language = LANGUAGES.find((known) => known === short);
  if (!language) throw new UsageProblem(`--lang ${code}: answers are written in ${LANGUAGES.join(', ')}`);
  return language;
}
