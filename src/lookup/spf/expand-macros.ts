import { isIPv4 } from 'node:net';

/** What macros can speak of (RFC 7208 §7.2). */
export interface MacroContext {
  readonly sender: string;
  readonly domain: string;
  /** A valid address. */
  readonly ip: string;
  /** The same in the form of `%{i}`: dotted, for IPv6 digit by digit. */
  readonly dottedIp: string;
  readonly helo: string;
  /** `%{p}`: asked for only when it stands there, since it costs queries. */
  readonly validatedName: () => Promise<string>;
}

const MACRO = /%(?:\{([slodipvh])((?:[1-9]\d{0,2})?)(r?)([.\-+,/_=]*)\}|([%_-]))/gi;
const ESCAPED: Readonly<Record<string, string>> = { '%': '%', _: ' ', '-': '%20' };
const LONGEST_NAME = 253;

/** Expands a domain-spec to a domain name; labels on the left are dropped until it fits into a name (§7.3). */
export async function expandDomain(spec: string, context: MacroContext): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of spec.matchAll(MACRO)) {
    parts.push(spec.slice(end, match.index), await macroOf(match, context));
    end = match.index + match[0].length;
  }
  let name = [...parts, spec.slice(end)].join('').replace(/\.$/, '');
  while (name.length > LONGEST_NAME && name.includes('.')) name = name.slice(name.indexOf('.') + 1);
  return name;
}

async function macroOf(match: RegExpMatchArray, context: MacroContext): Promise<string> {
  const [, letter, digits = '', reverse = '', delimiters = '', literal] = match;
  if (letter === undefined) return ESCAPED[literal ?? ''] ?? '';
  const value = await namedBy(letter.toLowerCase(), context);
  const separators = delimiters === '' ? '.' : delimiters;
  let parts = value.split(new RegExp(`[${separators.replace(/[\]\\^-]/g, '\\$&')}]`));
  if (reverse !== '') parts = parts.reverse();
  if (digits !== '') parts = parts.slice(-Number(digits));
  const joined = parts.join('.');
  return letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? percentEncoded(joined) : joined;
}

function namedBy(letter: string, { sender, domain, ip, dottedIp, helo, validatedName }: MacroContext) {
  const at = sender.lastIndexOf('@');
  switch (letter) {
    case 's':
      return sender;
    case 'l':
      return sender.slice(0, at);
    case 'o':
      return sender.slice(at + 1);
    case 'd':
      return domain;
    case 'i':
      return dottedIp;
    case 'v':
      return isIPv4(ip) ? 'in-addr' : 'ip6';
    case 'h':
      return helo;
    default:
      return validatedName();
  }
}

/** RFC 3986 §2.3: all but unreserved characters. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
