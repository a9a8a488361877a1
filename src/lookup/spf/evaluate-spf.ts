import type { DnsAnswer, DnsPort, RecordData, RecordType } from '../dns/dns-port.ts';
import { reverseName } from '../dns/reverse-name.ts';
import { type AddressBits, addressBits, dotted, isWithin } from './address-bits.ts';
import { expandDomain, type MacroContext } from './expand-macros.ts';
import { isSpf, parseSpf } from './parse-spf.ts';
import type { Mechanism, Qualifier } from './spf-record.ts';

/** RFC 7208 §2.6. */
export type SpfResult = 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'permerror' | 'temperror';

export interface SpfQuestion {
  /** The sending address; valid. */
  readonly ip: string;
  /** The domain of MAIL FROM. */
  readonly domain: string;
  /** MAIL FROM; `postmaster@domain` where left out. */
  readonly sender?: string;
  readonly helo?: string;
}

export interface SpfVerdict {
  readonly result: SpfResult;
  /** The mechanism that decided, as written, and the domain whose record holds it; null where none matched. */
  readonly by: { readonly domain: string; readonly mechanism: string } | null;
}

/** RFC 7208 §4.6.4. */
export const MOST_LOOKUPS = 10;
export const MOST_VOID_LOOKUPS = 2;
export const MOST_NAMES = 10;

const RESULT_OF: Readonly<Record<Qualifier, SpfResult>> = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' };

/** Ends the evaluation with a result from anywhere inside it; never leaves this file. */
class Ended extends Error {
  readonly result: 'permerror' | 'temperror';
  constructor(result: 'permerror' | 'temperror') {
    super(result);
    this.result = result;
  }
}

/** `check_host()` of RFC 7208 §4. Never rejects. */
export async function evaluateSpf(question: SpfQuestion, dns: DnsPort): Promise<SpfVerdict> {
  const address = addressBits(question.ip);
  const state: State = {
    address,
    ip: address.family === 4 ? dotted(address) : question.ip,
    sender: senderOf(question),
    helo: question.helo ?? question.domain,
    dns,
    lookups: 0,
    voidLookups: 0,
  };
  try {
    return await check(question.domain.toLowerCase().replace(/\.$/, ''), state);
  } catch (ended) {
    if (ended instanceof Ended) return { result: ended.result, by: null };
    throw ended;
  }
}

interface State {
  readonly address: AddressBits;
  readonly ip: string;
  readonly sender: string;
  readonly helo: string;
  readonly dns: DnsPort;
  lookups: number;
  voidLookups: number;
}

function senderOf({ sender, domain }: SpfQuestion): string {
  if (sender === undefined || sender === '') return `postmaster@${domain}`;
  if (sender.startsWith('@')) return `postmaster${sender}`;
  return sender.includes('@') ? sender : `postmaster@${sender}`;
}

async function check(domain: string, state: State): Promise<SpfVerdict> {
  if (!isCheckable(domain)) return { result: 'none', by: null };
  const answer = await state.dns.ask(domain, 'TXT');
  if (answer.state === 'unknown') throw new Ended('temperror');
  const records = answer.state === 'present' ? answer.value.filter(isSpf) : [];
  const [record] = records;
  if (record === undefined) return { result: 'none', by: null };
  const parsed = parseSpf(record);
  if (records.length > 1 || 'problem' in parsed) throw new Ended('permerror');
  for (const mechanism of parsed.mechanisms) {
    if (await matches(mechanism, domain, state)) {
      return { result: RESULT_OF[mechanism.qualifier], by: { domain, mechanism: mechanism.text } };
    }
  }
  if (parsed.redirect === null) return { result: 'neutral', by: null };
  countLookup(state);
  const target = await expandDomain(parsed.redirect, contextOf(domain, state));
  const verdict = await check(target, state);
  if (verdict.result === 'none') throw new Ended('permerror');
  return verdict;
}

async function matches(mechanism: Mechanism, domain: string, state: State): Promise<boolean> {
  switch (mechanism.kind) {
    case 'all':
      return true;
    case 'ip4':
    case 'ip6':
      return isWithin(state.address, addressBits(mechanism.address), mechanism.prefix);
    case 'include':
      return included(await targetOf(mechanism.domain, domain, state), state);
    case 'exists':
      return (await ask(await targetOf(mechanism.domain, domain, state), 'A', state)).length > 0;
    case 'a':
      return pointsTo(await targetOf(mechanism.domain, domain, state), mechanism, state);
    case 'mx': {
      const target = await targetOf(mechanism.domain, domain, state);
      const hosts = await ask(target, 'MX', state);
      if (hosts.length > MOST_NAMES) throw new Ended('permerror');
      for (const { exchange } of hosts) {
        if (exchange !== '' && (await pointsTo(exchange, mechanism, state))) return true;
      }
      return false;
    }
    case 'ptr': {
      const target = (await targetOf(mechanism.domain, domain, state)).toLowerCase();
      return (await validatedNames(state)).some((name) => name === target || name.endsWith(`.${target}`));
    }
  }
}

/** Counts the mechanism as a DNS look-up and expands its domain. */
async function targetOf(spec: string | null, domain: string, state: State): Promise<string> {
  countLookup(state);
  return spec === null ? domain : expandDomain(spec, contextOf(domain, state));
}

function countLookup(state: State): void {
  state.lookups += 1;
  if (state.lookups > MOST_LOOKUPS) throw new Ended('permerror');
}

async function included(domain: string, state: State): Promise<boolean> {
  const { result } = await check(domain, state);
  if (result === 'none') throw new Ended('permerror');
  return result === 'pass';
}

async function pointsTo(
  host: string,
  { prefix4, prefix6 }: { readonly prefix4: number; readonly prefix6: number },
  state: State,
): Promise<boolean> {
  const four = state.address.family === 4;
  const addresses = four ? await ask(host, 'A', state) : await ask(host, 'AAAA', state);
  return addresses.some((address) => isWithin(state.address, addressBits(address), four ? prefix4 : prefix6));
}

/** Records of a name; a query without any is a void look-up, of which few are allowed. */
async function ask<T extends RecordType>(name: string, type: T, state: State): Promise<readonly RecordData[T][]> {
  const answer: DnsAnswer<RecordData[T]> = await state.dns.ask(name, type);
  if (answer.state === 'unknown') throw new Ended('temperror');
  if (answer.state === 'present') return answer.value;
  state.voidLookups += 1;
  if (state.voidLookups > MOST_VOID_LOOKUPS) throw new Ended('permerror');
  return [];
}

/** Names of the address whose own addresses hold it again (§5.5); trouble with the DNS leaves a name out. */
async function validatedNames(state: State): Promise<readonly string[]> {
  const names = await state.dns.ask(reverseName(state.ip), 'PTR');
  if (names.state !== 'present') return [];
  const type = state.address.family === 4 ? 'A' : 'AAAA';
  const valid: string[] = [];
  for (const name of names.value.slice(0, MOST_NAMES)) {
    const addresses = await state.dns.ask(name, type);
    const bits = addresses.state === 'present' ? addresses.value.map(addressBits) : [];
    if (bits.some((one) => one.bits === state.address.bits)) valid.push(name);
  }
  return valid;
}

function contextOf(domain: string, state: State): MacroContext {
  return {
    sender: state.sender,
    domain,
    ip: state.ip,
    dottedIp: dotted(state.address),
    helo: state.helo,
    validatedName: async () => {
      const names = await validatedNames(state);
      const within = names.find((name) => name === domain) ?? names.find((name) => name.endsWith(`.${domain}`));
      return within ?? names[0] ?? 'unknown';
    },
  };
}

/** RFC 7208 §4.3: a name of several labels that a packet can carry. */
function isCheckable(domain: string): boolean {
  const labels = domain.split('.');
  return labels.length > 1 && domain.length <= 253 && labels.every((label) => label !== '' && label.length <= 63);
}
