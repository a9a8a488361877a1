import { lookupAnswer } from '../bot/answers/lookup-answer.ts';
import { loadEnvFile } from '../config/load-env-file.ts';
import { readConfig } from '../config/read-config.ts';
import { createDnsClient } from '../lookup/dns/dns-client.ts';
import { lookup } from '../lookup/lookup.ts';
import { answerToText } from './answer-to-text.ts';
import { languageOf, parseOptions } from './parse-options.ts';
import { ANSWERED, NOTHING_READABLE, type Terminal, write } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/** `lookup DOMAIN|IP`: what stands between you and this domain. Exit code 3 when it is neither. */
export async function lookupCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, lang: { type: 'string' } },
  });
  const [query, ...more] = positionals;
  if (query === undefined || more.length > 0) throw new UsageProblem('name one domain or one IP address');
  const language = languageOf(values.lang);
  if (terminal.environment === process.env) loadEnvFile();
  const config = readConfig(terminal.environment);
  const result = await lookup(query, createDnsClient({ servers: config.ok ? config.settings.DNS_SERVERS : [] }));
  const answer = lookupAnswer(result, language);
  if (result.kind === 'refused') {
    await write(terminal.stderr, `mailtriage lookup: ${answer.summary}\n`);
    return NOTHING_READABLE;
  }
  await write(terminal.stdout, values.json ? `${JSON.stringify(result, null, 2)}\n` : answerToText(answer));
  return ANSWERED;
}
