import { lookupAnswer } from '../bot/answers/lookup-answer.ts';
import { loadEnvFile } from '../config/load-env-file.ts';
import { readConfig } from '../config/read-config.ts';
import { lookupJson } from '../lookup/lookup-json.ts';
import { MOST_SELECTORS, selectorsOf } from '../lookup/lookup-question.ts';
import { lookupTarget } from '../lookup/lookup-target.ts';
import { answerToText } from './answer-to-text.ts';
import { createLookup } from './create-lookup.ts';
import { languageOf, parseOptions } from './parse-options.ts';
import { ANSWERED, NOTHING_READABLE, type Terminal, write } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/** `lookup DOMAIN|IP`: what stands between you and this domain. Exit code 3 when it is neither. */
export async function lookupCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      lang: { type: 'string' },
      selector: { type: 'string', multiple: true },
      domain: { type: 'string' },
      all: { type: 'boolean' },
    },
  });
  const [query, ...more] = positionals;
  if (query === undefined || more.length > 0) throw new UsageProblem('name one domain or one IP address');
  const language = languageOf(values.lang);
  const selectors = selectorsIn(values.selector);
  if (terminal.environment === process.env) loadEnvFile();
  const { lookup } = createLookup(settingsIn(terminal.environment), terminal.now);
  const result = await lookup({
    query,
    ...(selectors === null ? {} : { selectors }),
    ...(values.domain === undefined ? {} : { domain: domainIn(values.domain) }),
  });
  const answer = lookupAnswer(result, { language, all: values.all ?? false });
  if (result.kind === 'refused') {
    const lines = answer.blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []));
    await write(terminal.stderr, `mailtriage lookup: ${lines.join(' ')}\n`);
    return NOTHING_READABLE;
  }
  const width = terminal.stdout.columns ?? 100;
  await write(terminal.stdout, values.json ? `${lookupJson(result)}\n` : answerToText(answer, width));
  return ANSWERED;
}

/** Only what a look-up needs: a slip in the settings of the service is no reason to ask other name servers than the named ones. */
function settingsIn(environment: Terminal['environment']): Parameters<typeof createLookup>[0] {
  const names = ['DNS_SERVERS', 'DNSBL_ZONES'].flatMap((name) => [name, `${name}_FILE`]);
  const config = readConfig(Object.fromEntries(names.map((name) => [name, environment[name]])));
  if (!config.ok) throw new UsageProblem(config.problems.map(({ name, text }) => `${name}: ${text}`).join('; '));
  return config.settings;
}

function domainIn(given: string): string {
  const target = lookupTarget(given);
  if (target.kind !== 'domain')
    throw new UsageProblem('--domain takes the domain whose SPF record should cover the IP');
  return target.domain;
}

function selectorsIn(given: readonly string[] | undefined): readonly string[] | null {
  if (given === undefined) return null;
  const selectors = selectorsOf(given.join(' '));
  if (selectors === null)
    throw new UsageProblem(`--selector takes names such as s1 or google, ${MOST_SELECTORS} at most`);
  return selectors;
}
