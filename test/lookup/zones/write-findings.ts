import type { DomainFindings, IpFindings, LookupResult } from '../../../src/lookup/lookup-result.ts';
import type { Remark } from '../../../src/lookup/remark.ts';

/** What a look-up found, as lines to read and compare. */
export function writeFindings(query: string, result: LookupResult): string {
  const lines = [`? ${query}`, ...linesOf(result)];
  return `${lines.map((line) => visible(line).trimEnd()).join('\n')}\n`;
}

function linesOf(result: LookupResult): readonly string[] {
  if (result.kind === 'refused') {
    const meant = result.meant === null ? '' : `, meant ${result.meant}`;
    return [`  refused: ${result.problem}${meant}`];
  }
  return result.kind === 'ip' ? ipLines(result) : domainLines(result);
}

function domainLines({ domain, meant, receiver, sender }: DomainFindings): readonly string[] {
  const operators = [receiver.provider?.name, receiver.filter && `behind ${receiver.filter.name}`].filter(Boolean);
  return [
    `  ${domain}${meant === null ? '' : `, meant ${meant}`}${operators.length > 0 ? `: ${operators.join(' ')}` : ''}`,
    '  as a receiver',
    ...receiver.remarks.flatMap(remarkLines),
    '  as a sender',
    ...sender.remarks.flatMap(remarkLines),
    ...['met', 'not-met', 'open'].flatMap((state) => {
      const named = sender.requirements.filter((one) => one.state === state).map(({ requirement }) => requirement);
      return named.length > 0 ? [`  ${state}: ${named.join(', ')}`] : [];
    }),
  ];
}

function ipLines(found: IpFindings): readonly string[] {
  return [
    `  ${found.address}`,
    ...found.remarks.flatMap(remarkLines),
    ...found.blocklists.map(({ name, state, codes, meanings }) =>
      `  ${name}: ${state} ${codes.join(', ')} ${meanings.map(({ en }) => en).join(' ')}`
        .replace(/ +/g, ' ')
        .replace(/^ /, '  '),
    ),
  ];
}

function remarkLines({ id, level, values, publish }: Remark): readonly string[] {
  const filled = Object.entries(values).map(([key, value]) => `${key}=${String(value).slice(0, 80)}`);
  return [
    `    ${level.padEnd(5)} ${id.padEnd(20)} ${filled.join(' ')}`,
    ...(publish === undefined ? [] : [`          -> ${publish.name} ${publish.type} ${publish.value.slice(0, 160)}`]),
  ];
}

/** Control characters as `\\DDD`, so that the files stay text. */
function visible(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is made visible
  return line.replace(/[\u0000-\u001f\u007f-\u009f]/g, (one) => `\\${String(one.charCodeAt(0)).padStart(3, '0')}`);
}
